// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace demo {

//! Writes JSON from front to back. An empty key stands for an element of an array.
//! Who begins objects and arrays ends them in turn; nothing checks it but the tests.
class Json {
public:
    void object(QByteArrayView key = {}) { open(key, '{'); }
    void array(QByteArrayView key = {}) { open(key, '['); }
    void endObject() { close('}'); }
    void endArray() { close(']'); }

    void text(QByteArrayView key, QByteArrayView utf8);
    void text(QByteArrayView key, const QByteArray &utf8) { text(key, QByteArrayView(utf8)); }
    void text(QByteArrayView key, const QString &value) { text(key, QByteArrayView(value.toUtf8())); }
    void number(QByteArrayView key, qint64 value);
    void flag(QByteArrayView key, bool value);
    void null(QByteArrayView key);

    const QByteArray &bytes() const { return m_bytes; }
    void reserve(qsizetype size) { m_bytes.reserve(size); }

private:
    void begin(QByteArrayView key);
    void open(QByteArrayView key, char bracket);
    void close(char bracket);
    void quoted(QByteArrayView utf8);

    QByteArray m_bytes;
    bool m_needsComma = false;
};

} // namespace demo
