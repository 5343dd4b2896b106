// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/ziparchive.h"

#include "models/transfer/readingfault.h"

#include <QFile>

#include <zip.h>

namespace floorwalker {

namespace {

Error encrypted()
{
    return ReadingFault::of(ReadingFault::tr("The workbook has a password. Save it without one."));
}

//! Where the file is no archive: what it is instead, as far as that changes the next step.
Error whyNoArchive(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {.kind = ErrorKind::Storage, .detail = file.errorString()};
    const QByteArray start = file.read(64 * 1024);
    if (!start.startsWith("\xD0\xCF\x11\xE0"))
        return ReadingFault::damaged();
    // The container of old workbooks, in which a password wraps the new ones too.
    if (start.contains(QByteArrayLiteral("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")))
        return encrypted();
    return ReadingFault::of(ReadingFault::tr("The workbook has an old format. Save it as XLSX or CSV."));
}

} // namespace

ZipPart::ZipPart(zip_file *file, qint64 packedBytes, const ZipLimits &limits)
    : m_file(file)
    , m_packedBytes(packedBytes)
    , m_limits(limits)
{
    open(ReadOnly | Unbuffered);
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

qint64 ZipPart::readData(char *to, qint64 size)
{
    if (m_fault)
        return -1;
    const qint64 got = zip_fread(m_file, to, quint64(size));
    if (got < 0) {
        m_fault = ReadingFault::damaged(); // also a wrong checksum
        return -1;
    }
    m_bytes += got;
    m_tokenBytes += got;
    const bool isSwollen = m_bytes > m_limits.freeBytes && m_bytes / m_limits.ratio > m_packedBytes;
    if (m_bytes > m_limits.partBytes || isSwollen || m_tokenBytes > m_limits.tokenBytes) {
        m_fault = ReadingFault::of(ReadingFault::tr("The workbook unpacks to more than a workbook should. Save its rows as CSV."));
        return -1;
    }
    return got;
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &path, const ZipLimits &limits)
{
    int code = ZIP_ER_OK;
    zip *opened = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!opened)
        return whyNoArchive(path);
    std::unique_ptr<ZipArchive> archive(new ZipArchive(opened, limits));
    if (zip_get_num_entries(opened, 0) > limits.parts)
        return ReadingFault::damaged();
    return archive;
}

ZipArchive::ZipArchive(zip *archive, const ZipLimits &limits)
    : m_archive(archive)
    , m_limits(limits)
{
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_archive);
}

bool ZipArchive::has(const QString &name) const
{
    return zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<ZipPart>> ZipArchive::part(const QString &name) const
{
    const qint64 index = zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_archive, quint64(index), 0, &stat) != 0)
        return ReadingFault::damaged();
    zip_file *file = zip_fopen_index(m_archive, quint64(index), 0);
    if (!file) {
        const int code = zip_error_code_zip(zip_get_error(m_archive));
        return code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD ? encrypted() : ReadingFault::damaged();
    }
    return std::make_unique<ZipPart>(file, std::max<qint64>(1, qint64(stat.comp_size)), m_limits);
}

} // namespace floorwalker
