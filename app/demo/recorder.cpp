// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/recorder.h"

#include "app/demo/wire/json.h"
#include "app/demo/wire/moment.h"

#include <QDateTime>

namespace demo {

namespace {

constexpr size_t MostLines = 10'000; // a tenant that runs for weeks stays small

} // namespace

Recorder::Recorder(const QString &file)
    : m_file(file)
{
    if (!file.isEmpty() && !m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qWarning("cannot write %s: %s", qPrintable(file), qPrintable(m_file.errorString()));
}

void Recorder::arrived(const Request &request)
{
    ++m_counts[request.method + ' ' + request.path()];
}

void Recorder::answered(const Request &request, const QByteArray &user, int status)
{
    Json line;
    line.object();
    line.text("time", isoMillis(QDateTime::currentMSecsSinceEpoch()));
    line.text("method", request.method);
    line.text("target", request.target);
    line.number("status", status);
    line.text("user", user);
    line.number("bodyLength", request.body.size());
    line.endObject();
    m_lines.push_back(line.bytes());
    if (m_lines.size() > MostLines)
        m_lines.pop_front();
    if (m_file.isOpen()) {
        m_file.write(line.bytes() + '\n');
        m_file.flush();
    }
}

void Recorder::forget()
{
    m_counts.clear();
    m_lines.clear();
}

QByteArray Recorder::list() const
{
    QByteArray json("[");
    for (const QByteArray &line : m_lines)
        json += (json.size() > 1 ? ",\n" : "") + line;
    return json + ']';
}

QByteArray Recorder::counts() const
{
    Json json;
    json.object();
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count)
        json.number(count.key(), count.value());
    json.endObject();
    return json.bytes();
}

} // namespace demo
