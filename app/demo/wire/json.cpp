// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/wire/json.h"

namespace demo {

void Json::text(QByteArrayView key, QByteArrayView utf8)
{
    begin(key);
    quoted(utf8);
}

void Json::number(QByteArrayView key, qint64 value)
{
    begin(key);
    m_bytes += QByteArray::number(value);
}

void Json::flag(QByteArrayView key, bool value)
{
    begin(key);
    m_bytes += value ? "true" : "false";
}

void Json::null(QByteArrayView key)
{
    begin(key);
    m_bytes += "null";
}

void Json::begin(QByteArrayView key)
{
    if (m_needsComma)
        m_bytes += ',';
    m_needsComma = true;
    if (!key.isEmpty()) {
        quoted(key);
        m_bytes += ':';
    }
}

void Json::open(QByteArrayView key, char bracket)
{
    begin(key);
    m_bytes += bracket;
    m_needsComma = false;
}

void Json::close(char bracket)
{
    m_bytes += bracket;
    m_needsComma = true;
}

void Json::quoted(QByteArrayView utf8)
{
    static const char digits[] = "0123456789abcdef";
    m_bytes += '"';
    qsizetype from = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c >= ' ' && c != '"' && c != '\\')
            continue;
        m_bytes.append(utf8.data() + from, i - from);
        from = i + 1;
        m_bytes += '\\';
        switch (c) {
        case '"':
        case '\\': m_bytes += static_cast<char>(c); break;
        case '\n': m_bytes += 'n'; break;
        case '\r': m_bytes += 'r'; break;
        case '\t': m_bytes += 't'; break;
        default:
            m_bytes += "u00";
            m_bytes += digits[c >> 4];
            m_bytes += digits[c & 0xf];
        }
    }
    m_bytes.append(utf8.data() + from, utf8.size() - from);
    m_bytes += '"';
}

} // namespace demo
