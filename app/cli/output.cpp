// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype portion = 64 * 1024; // as much as a pipe takes at once

} // namespace

StandardOutput::StandardOutput()
{
    open(WriteOnly | Unbuffered);
}

qint64 StandardOutput::writeData(const char *bytes, qint64 count)
{
    m_pending.append(bytes, count);
    return m_pending.size() < portion || flush() ? count : -1;
}

bool StandardOutput::flush()
{
    qsizetype at = 0;
    while (at < m_pending.size() && !m_isReaderGone && !m_hasFailed) {
        const ssize_t written = ::write(STDOUT_FILENO, m_pending.constData() + at, size_t(m_pending.size() - at));
        if (written >= 0) {
            at += written;
        } else if (errno == EAGAIN) {
            pollfd slot{.fd = STDOUT_FILENO, .events = POLLOUT, .revents = 0};
            ::poll(&slot, 1, -1);
        } else if (errno == EPIPE) {
            m_isReaderGone = true;
        } else if (errno != EINTR) {
            m_hasFailed = true;
            setErrorString(qt_error_string(errno));
        }
    }
    m_pending.clear();
    return !m_isReaderGone && !m_hasFailed;
}

Result<std::unique_ptr<Output>> Output::open(const QString &file)
{
    std::unique_ptr<Output> output(new Output);
    if (file.isEmpty() || file == u"-")
        return output;
    output->m_file = std::make_unique<QSaveFile>(file);
    if (!output->m_file->open(QIODevice::WriteOnly))
        return Error{.kind = ErrorKind::Storage,
                     .detail = u"%1: %2"_s.arg(file, output->m_file->errorString())};
    return output;
}

QIODevice &Output::device()
{
    return m_file ? static_cast<QIODevice &>(*m_file) : m_standard;
}

bool Output::isWanted() const
{
    return m_file ? m_file->error() == QFileDevice::NoError : !m_standard.isReaderGone();
}

void Output::flush()
{
    if (!m_file)
        m_standard.flush();
}

Result<Done> Output::finish()
{
    if (m_file) {
        if (m_file->commit())
            return Done();
        return Error{.kind = ErrorKind::Storage,
                     .detail = u"%1: %2"_s.arg(m_file->fileName(), m_file->errorString())};
    }
    if (m_standard.flush() || m_standard.isReaderGone())
        return Done();
    return Error{.kind = ErrorKind::Storage, .detail = m_standard.errorString()};
}

} // namespace floorwalker::cli
