// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QIODevice>

#include <memory>
#include <optional>

struct zip;
struct zip_file;

namespace floorwalker {

//! What an archive from outside may ask of us. A workbook of a million full rows stays below.
struct ZipLimits {
    qint64 partBytes = 4'000'000'000; //!< of one part, unpacked
    qint64 ratio = 300; //!< unpacked to packed, once a part is larger than freeBytes; XML gets to about 60
    qint64 freeBytes = 64'000'000;
    qint64 tokenBytes = 8'000'000; //!< between two calls of tokenRead(): what a parser must hold at once
    qint64 parts = 10'000;
};

//! One part of an archive as it is unpacked, read once from its start. Ends early, with a fault, where
//! a limit is passed or the archive is damaged.
class ZipPart final : public QIODevice
{
public:
    ZipPart(zip_file *file, qint64 packedBytes, const ZipLimits &limits);
    ~ZipPart() override;

    bool isSequential() const override { return true; }
    const std::optional<Error> &fault() const { return m_fault; }
    void tokenRead() { m_tokenBytes = 0; }

protected:
    qint64 readData(char *to, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_file;
    qint64 m_packedBytes;
    ZipLimits m_limits;
    qint64 m_bytes = 0;
    qint64 m_tokenBytes = 0;
    std::optional<Error> m_fault;
};

//! Reads parts of a zip file by their names; writes nothing anywhere. Must outlive its parts.
class ZipArchive
{
public:
    static Result<std::unique_ptr<ZipArchive>> open(const QString &path, const ZipLimits &limits = {});
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    bool has(const QString &name) const;
    Result<std::unique_ptr<ZipPart>> part(const QString &name) const;

private:
    ZipArchive(zip *archive, const ZipLimits &limits);

    zip *m_archive;
    ZipLimits m_limits;
};

} // namespace floorwalker
