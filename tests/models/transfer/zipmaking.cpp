// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/transfer/zipmaking.h"

#include <QFile>

#include <zip.h>

namespace floorwalker {

bool writeZip(const QString &path, const ZipContents &parts, const QByteArray &password)
{
    QFile::remove(path);
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (!archive)
        return false;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        zip_source_t *source = zip_source_buffer(archive, part->constData(), quint64(part->size()), 0);
        const qint64 index = zip_file_add(archive, part.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0)
            return false;
        zip_set_file_compression(archive, quint64(index), ZIP_CM_DEFLATE, 1);
        if (!password.isEmpty())
            zip_file_set_encryption(archive, quint64(index), ZIP_EM_AES_256, password.constData());
    }
    return zip_close(archive) == 0;
}

ZipContents workbook(const QByteArray &rows, const ZipContents &besides)
{
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const auto relation = [&office](const char *id, const char *type, const char *target) {
        return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + office + '/' + type + "\" Target=\"" + target + "\"/>";
    };
    ZipContents parts{
        {QStringLiteral("_rels/.rels"),
         relations + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
         relations + relation("rId1", "worksheet", "worksheets/sheet1.xml") + relation("rId2", "styles", "styles.xml")
             + relation("rId3", "sharedStrings", "sharedStrings.xml") + relation("rId4", "worksheet", "/xl/worksheets/other.xml")
             + relation("rId5", "chartsheet", "chartsheets/sheet1.xml") + "</Relationships>"},
        {QStringLiteral("xl/workbook.xml"),
         "<workbook " + main + " xmlns:r=\"" + office + "\"><sheets><sheet name=\"Rows\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {QStringLiteral("xl/worksheets/sheet1.xml"),
         "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet " + main + "><sheetData>" + rows + "</sheetData></worksheet>"},
    };
    for (auto part = besides.begin(); part != besides.end(); ++part)
        parts[part.key()] = *part;
    parts.removeIf([](const auto &part) { return part.value().isEmpty(); });
    return parts;
}

} // namespace floorwalker
