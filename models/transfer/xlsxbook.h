// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/transfer/cellstyle.h"
#include "models/transfer/ziparchive.h"

#include <QList>

#include <atomic>
#include <functional>

class QXmlStreamReader;

namespace floorwalker {

//! The texts that many cells share, packed: 4 bytes each beside their UTF-8.
class SharedTexts
{
public:
    bool append(const QString &text); //!< false: more than we hold
    QString at(qsizetype index) const; //!< empty when there is none
    qsizetype size() const { return m_ends.size(); }

private:
    QByteArray m_bytes;
    QList<quint32> m_ends;
};

//! What a workbook says about its sheets, read before one of them.
struct XlsxBook {
    struct Sheet {
        QString name;
        QString part; //!< of the archive
        bool isHidden = false;
    };

    QList<Sheet> sheets; //!< those with cells, in their order
    bool since1904 = false;
    QList<CellStyle> styles; //!< by the index a cell gives
    SharedTexts texts;

    static Result<XlsxBook> read(const ZipArchive &archive, const std::atomic_bool *isCancelled);
};

//! Reads a part of the archive token by token; whatever is wrong with it comes back as the Error.
//! Document types are refused: no workbook has one, and entities could be bombs.
Result<Done> readXml(ZipPart &part, const std::atomic_bool *isCancelled,
                     const std::function<Result<Done>(QXmlStreamReader &)> &token);

//! The fault of the reader or its part, if there is one.
std::optional<Error> faultOf(const QXmlStreamReader &xml, const ZipPart &part);

//! The text of an <si> or <is> at whose start the reader stands: its runs without their reading
//! aids, "_x000D_" decoded.
QString richText(QXmlStreamReader &xml);

//! A string as workbooks escape it: "_x000D_" is a carriage return.
QString unescaped(const QString &text);

} // namespace floorwalker
