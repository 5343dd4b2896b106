// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/http/requestreader.h"

namespace demo {

namespace {

constexpr qsizetype ChunkLineLimit = 1024;

bool isToken(const QByteArray &text)
{
    if (text.isEmpty())
        return false;
    for (const char c : text) {
        if (c <= ' ' || c == 0x7f || QByteArrayView("()<>@,;:\\\"/[]?={}").contains(c))
            return false;
    }
    return true;
}

bool isPlain(const QByteArray &text)
{
    for (const char c : text) {
        if ((c >= 0 && c < ' ' && c != '\t') || c == 0x7f)
            return false;
    }
    return true;
}

} // namespace

RequestReader::Progress RequestReader::read()
{
    while (!m_isComplete && m_refusal == 0 && step()) { }
    if (m_refusal != 0)
        return Progress::Refused;
    return m_isComplete ? Progress::Complete : Progress::NeedsMore;
}

Request RequestReader::take()
{
    Request taken;
    std::swap(taken, m_request);
    m_stage = Stage::Head;
    m_wanted = 0;
    m_trailerBytes = 0;
    m_isComplete = false;
    m_wishesContinue = false;
    return taken;
}

bool RequestReader::takeContinueWish()
{
    return std::exchange(m_wishesContinue, false);
}

bool RequestReader::refuse(int status)
{
    m_refusal = status;
    m_bytes.clear();
    return false;
}

// One step forward; false when more bytes are needed (or the request is over).
bool RequestReader::step()
{
    switch (m_stage) {
    case Stage::Head: return readHead();
    case Stage::Body: return readBody();
    case Stage::ChunkSize: return readChunkSize();
    case Stage::Chunk: return readChunk();
    case Stage::ChunkEnd: return readChunkEnd();
    case Stage::Trailer: return readTrailer();
    }
    return false;
}

bool RequestReader::readHead()
{
    while (m_bytes.startsWith("\r\n")) // blank lines before a request are to be overlooked (RFC 9112, 2.2)
        m_bytes.remove(0, 2);
    const qsizetype end = m_bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return m_bytes.size() > HeadLimit ? refuse(431) : false;
    if (end > HeadLimit)
        return refuse(431);
    const QByteArray head = m_bytes.left(end);
    m_bytes.remove(0, end + 4);
    return parseHead(head) && chooseBody();
}

bool RequestReader::parseHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    if (!parseRequestLine(lines.first().trimmed()))
        return false;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines[i].endsWith('\r') ? lines[i].chopped(1) : lines[i];
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(qMax(colon, 0));
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (!isToken(name) || !isPlain(value))
            return refuse(400);
        m_request.headers.append({ name, value });
    }
    const QByteArray connection = m_request.header("Connection").toLower();
    if (connection.contains("close"))
        m_request.keepsAlive = false;
    else if (connection.contains("keep-alive"))
        m_request.keepsAlive = true;
    m_wishesContinue = m_request.header("Expect").toLower() == "100-continue";
    return true;
}

bool RequestReader::parseRequestLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || !isPlain(parts[1]))
        return refuse(400);
    if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0")
        return refuse(parts[2].startsWith("HTTP/") ? 505 : 400);
    if (!parts[1].startsWith('/') && parts[1] != "*")
        return refuse(400);
    m_request.method = parts[0];
    m_request.target = parts[1];
    m_request.keepsAlive = parts[2] == "HTTP/1.1";
    return true;
}

bool RequestReader::chooseBody()
{
    const auto coding = findHeader(m_request.headers, "Transfer-Encoding");
    if (!coding)
        return chooseLength();
    if (findHeader(m_request.headers, "Content-Length"))
        return refuse(400); // two lengths: one of them lies
    if (coding->toLower() != "chunked")
        return refuse(501);
    m_stage = Stage::ChunkSize;
    return true;
}

bool RequestReader::chooseLength()
{
    std::optional<QByteArray> given;
    for (const auto &[name, value] : std::as_const(m_request.headers)) {
        if (name.compare("Content-Length", Qt::CaseInsensitive) != 0)
            continue;
        if (given && *given != value)
            return refuse(400);
        given = value;
    }
    if (!given) {
        m_isComplete = true;
        return false;
    }
    bool isNumber = false;
    const qlonglong length = given->toLongLong(&isNumber);
    if (!isNumber || length < 0 || !isdigit(static_cast<unsigned char>(given->at(0))))
        return refuse(400);
    if (length > BodyLimit)
        return refuse(413);
    m_wanted = length;
    m_stage = Stage::Body;
    return true;
}

bool RequestReader::readBody()
{
    if (m_bytes.size() < m_wanted)
        return false;
    m_request.body = m_bytes.left(m_wanted);
    m_bytes.remove(0, m_wanted);
    m_isComplete = true;
    return false;
}

bool RequestReader::readChunkSize()
{
    const qsizetype end = m_bytes.indexOf("\r\n");
    if (end < 0)
        return m_bytes.size() > ChunkLineLimit ? refuse(400) : false;
    const QByteArray line = m_bytes.left(end);
    const QByteArray digits = line.left(line.indexOf(';') < 0 ? line.size() : line.indexOf(';')).trimmed();
    bool isNumber = false;
    const qulonglong size = digits.toULongLong(&isNumber, 16);
    if (!isNumber || digits.size() > 16)
        return refuse(400);
    if (size > static_cast<qulonglong>(BodyLimit - m_request.body.size()))
        return refuse(413);
    m_bytes.remove(0, end + 2);
    m_wanted = static_cast<qsizetype>(size);
    m_stage = size == 0 ? Stage::Trailer : Stage::Chunk;
    return true;
}

bool RequestReader::readChunk()
{
    if (m_bytes.size() < m_wanted)
        return false;
    m_request.body += m_bytes.left(m_wanted);
    m_bytes.remove(0, m_wanted);
    m_stage = Stage::ChunkEnd;
    return true;
}

bool RequestReader::readChunkEnd()
{
    if (m_bytes.size() < 2)
        return false;
    if (!m_bytes.startsWith("\r\n"))
        return refuse(400);
    m_bytes.remove(0, 2);
    m_stage = Stage::ChunkSize;
    return true;
}

bool RequestReader::readTrailer()
{
    const qsizetype end = m_bytes.indexOf("\r\n");
    m_trailerBytes += end < 0 ? 0 : end + 2;
    if (m_trailerBytes > HeadLimit || (end < 0 && m_bytes.size() > HeadLimit))
        return refuse(431);
    if (end < 0)
        return false;
    m_bytes.remove(0, end + 2);
    m_isComplete = end == 0;
    return !m_isComplete;
}

} // namespace demo
