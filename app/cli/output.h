// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QIODevice>
#include <QSaveFile>

#include <memory>

namespace floorwalker::cli {

//! stdout as a device that knows when its reader has gone: nothing more is wanted then, and that
//! is no failure of ours.
class StandardOutput final : public QIODevice
{
    Q_OBJECT

public:
    StandardOutput();

    bool isSequential() const override { return true; }
    bool flush(); //!< false when the bytes could not be written
    bool isReaderGone() const { return m_isReaderGone; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 count) override;

private:
    QByteArray m_pending;
    bool m_isReaderGone = false;
    bool m_hasFailed = false;
};

//! Where data goes: stdout, or a file that appears whole or not at all.
class Output final
{
public:
    //! "" and "-" are stdout. Error: Storage.
    static Result<std::unique_ptr<Output>> open(const QString &file);

    QIODevice &device();
    bool isWanted() const; //!< false: whoever read it has gone, or nothing more can be written
    void flush(); //!< for a person who watches
    Result<Done> finish();

private:
    Output() = default;

    StandardOutput m_standard;
    std::unique_ptr<QSaveFile> m_file;
};

} // namespace floorwalker::cli
