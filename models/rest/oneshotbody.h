// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

namespace floorwalker {

//! The body of a write. Sequential, so Qt cannot rewind it and cannot send the request a second
//! time when a connection closes before the reply (Qt 6.4 repeats even POST otherwise).
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes);

    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; } //!< QIODevice would warn when Qt tries
    bool atEnd() const override { return m_at >= m_bytes.size(); }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *to, qint64 max) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

} // namespace floorwalker
