// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/xlsxbook.h"

#include "models/transfer/readingfault.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace floorwalker {

namespace {

constexpr qsizetype mostTextBytes = 256 * 1024 * 1024; // a million rows with three long texts each
constexpr qsizetype mostTexts = 10'000'000;
constexpr qsizetype mostStyles = 65'536; // what a workbook may have

struct Relation {
    QString id;
    QString type; //!< the last word of its address, which all editions of the format share
    QString part;
};

QString attribute(const QXmlStreamReader &xml, QLatin1String name)
{
    return xml.attributes().value(name).toString();
}

//! "xl/workbook.xml" has its relations in "xl/_rels/workbook.xml.rels".
QString relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + QStringLiteral("_rels/") + part.mid(slash) + QStringLiteral(".rels");
}

//! A target is relative to the folder of the part that names it, or begins at the root.
QString resolved(const QString &part, const QString &target)
{
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target).mid(1);
    return QDir::cleanPath(u'/' + part.left(part.lastIndexOf(u'/') + 1) + target).mid(1);
}

//! Reads one workbook's parts, each after the one that names it.
class Reading
{
public:
    Reading(const ZipArchive &archive, const std::atomic_bool *isCancelled)
        : m_archive(archive)
        , m_isCancelled(isCancelled)
    {
    }

    Result<XlsxBook> read()
    {
        if (!m_archive.has(relationsOf({})))
            return noWorkbook();
        const auto top = relations({});
        if (!top)
            return top.error();
        const QString book = partOf(*top, u"officeDocument");
        if (book.endsWith(u".bin"))
            return ReadingFault::of(ReadingFault::tr("The workbook has a binary format. Save it as XLSX or CSV."));
        if (!m_archive.has(book))
            return noWorkbook();
        const auto own = relations(book);
        if (!own)
            return own.error();
        if (const auto outcome = readSheets(book, *own); !outcome)
            return outcome.error();
        if (const auto outcome = readStyles(partOf(*own, u"styles")); !outcome)
            return outcome.error();
        if (const auto outcome = readTexts(partOf(*own, u"sharedStrings")); !outcome)
            return outcome.error();
        return std::move(m_book);
    }

private:
    static Error noWorkbook()
    {
        return ReadingFault::of(ReadingFault::tr("The file is an archive, but no workbook. Choose an XLSX or a CSV file."));
    }

    static QString partOf(const QList<Relation> &relations, QStringView type)
    {
        for (const Relation &relation : relations) {
            if (relation.type == type)
                return relation.part;
        }
        return {};
    }

    Result<Done> elements(const QString &name, const std::function<Result<Done>(QXmlStreamReader &)> &token) const
    {
        const auto part = m_archive.part(name);
        if (!part)
            return part.error();
        return readXml(**part, m_isCancelled, token);
    }

    Result<QList<Relation>> relations(const QString &part) const
    {
        QList<Relation> found;
        if (!m_archive.has(relationsOf(part)))
            return found;
        const auto outcome = elements(relationsOf(part), [&](QXmlStreamReader &xml) -> Result<Done> {
            if (xml.isStartElement() && xml.name() == u"Relationship") {
                found.append({attribute(xml, QLatin1String("Id")),
                              attribute(xml, QLatin1String("Type")).section(u'/', -1),
                              resolved(part, attribute(xml, QLatin1String("Target")))});
            }
            return Done();
        });
        if (!outcome)
            return outcome.error();
        return found;
    }

    Result<Done> readSheets(const QString &book, const QList<Relation> &relations)
    {
        return elements(book, [&](QXmlStreamReader &xml) -> Result<Done> {
            if (!xml.isStartElement())
                return Done();
            if (xml.name() == u"workbookPr") {
                const QString since = attribute(xml, QLatin1String("date1904"));
                m_book.since1904 = since == u"1" || since == u"true";
            } else if (xml.name() == u"sheet") {
                addSheet(xml, relations);
            }
            return Done();
        });
    }

    void addSheet(const QXmlStreamReader &xml, const QList<Relation> &relations)
    {
        QStringView id;
        const QXmlStreamAttributes attributes = xml.attributes();
        for (const QXmlStreamAttribute &one : attributes) {
            if (one.name() == u"id" && !one.namespaceUri().isEmpty())
                id = one.value();
        }
        for (const Relation &relation : relations) {
            if (relation.id == id && relation.type == u"worksheet") {
                m_book.sheets.append({attributes.value(QLatin1String("name")).toString(), relation.part,
                                      attributes.hasAttribute(QLatin1String("state"))
                                          && attributes.value(QLatin1String("state")) != u"visible"});
            }
        }
    }

    Result<Done> readStyles(const QString &part)
    {
        if (!m_archive.has(part))
            return Done();
        QHash<int, CellStyle> formats;
        bool isOfCells = false;
        return elements(part, [&](QXmlStreamReader &xml) -> Result<Done> {
            if (xml.name() == u"cellXfs")
                isOfCells = xml.isStartElement();
            if (!xml.isStartElement())
                return Done();
            const int id = attribute(xml, QLatin1String("numFmtId")).toInt();
            if (xml.name() == u"numFmt" && formats.size() < mostStyles)
                formats.insert(id, styleOfFormat(attribute(xml, QLatin1String("formatCode")).left(255)));
            else if (xml.name() == u"xf" && isOfCells && m_book.styles.size() < mostStyles)
                m_book.styles.append(formats.value(id, styleOfBuiltin(id)));
            return Done();
        });
    }

    Result<Done> readTexts(const QString &part)
    {
        if (!m_archive.has(part))
            return Done();
        return elements(part, [&](QXmlStreamReader &xml) -> Result<Done> {
            if (xml.isStartElement() && xml.name() == u"si" && !m_book.texts.append(richText(xml)))
                return ReadingFault::of(ReadingFault::tr("The workbook has too many different texts. Save its rows as CSV."));
            return Done();
        });
    }

    const ZipArchive &m_archive;
    const std::atomic_bool *m_isCancelled;
    XlsxBook m_book;
};

} // namespace

bool SharedTexts::append(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (m_bytes.size() + utf8.size() > mostTextBytes || m_ends.size() >= mostTexts)
        return false;
    m_bytes += utf8;
    m_ends.append(quint32(m_bytes.size()));
    return true;
}

QString SharedTexts::at(qsizetype index) const
{
    if (index < 0 || index >= m_ends.size())
        return {};
    const qsizetype begin = index == 0 ? 0 : m_ends[index - 1];
    return QString::fromUtf8(m_bytes.constData() + begin, m_ends[index] - begin);
}

Result<XlsxBook> XlsxBook::read(const ZipArchive &archive, const std::atomic_bool *isCancelled)
{
    return Reading(archive, isCancelled).read();
}

Result<Done> readXml(ZipPart &part, const std::atomic_bool *isCancelled,
                     const std::function<Result<Done>(QXmlStreamReader &)> &token)
{
    QXmlStreamReader xml(&part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (const auto fault = faultOf(xml, part))
            return *fault;
        if (isCancelled && *isCancelled)
            return Error{.kind = ErrorKind::Cancelled};
        if (const auto outcome = token(xml); !outcome)
            return outcome;
        part.tokenRead();
    }
    if (const auto fault = faultOf(xml, part))
        return *fault;
    return Done();
}

std::optional<Error> faultOf(const QXmlStreamReader &xml, const ZipPart &part)
{
    if (part.fault())
        return part.fault();
    if (xml.hasError() || xml.isDTD())
        return ReadingFault::damaged();
    return std::nullopt;
}

QString richText(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isEndElement()) {
            --depth;
        } else if (xml.isStartElement() && xml.name() == u"t") {
            text += xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == u"rPh") {
            xml.skipCurrentElement();
        } else if (xml.isStartElement()) {
            ++depth;
        }
    }
    return unescaped(text);
}

QString unescaped(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    if (!text.contains(u"_x"))
        return text;
    QString result;
    qsizetype at = 0;
    for (auto matches = escape.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(text).mid(at, match.capturedStart() - at);
        result += QChar(char16_t(match.capturedView(1).toUShort(nullptr, 16)));
        at = match.capturedEnd();
    }
    result += QStringView(text).mid(at);
    return result;
}

} // namespace floorwalker
