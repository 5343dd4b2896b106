// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/recipientlist.h"

#include "models/transfer/exportfile.h"
#include "models/transfer/rowreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecipientList)
};

constexpr std::array addressTitles{"recipient", "address", "number", "phone", "phone number", "mobile", "mobile number",
                                   "vastaanottaja", "osoite", "numero", "puhelin", "puhelinnumero", "matkapuhelin"};

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

std::optional<int> RecipientList::addressColumnOf(const QStringList &titles)
{
    for (const char *known : addressTitles) {
        for (int column = 0; column < titles.size(); ++column) {
            if (titles[column].trimmed().compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
                return column;
        }
    }
    return std::nullopt;
}

RecipientList RecipientList::fromText(const QString &text)
{
    RecipientList list;
    static const QRegularExpression lineEnd(QStringLiteral("\r\n|\r|\n"));
    const QStringList lines = text.split(lineEnd);
    if (!text.contains(u'\t')) {
        static const QRegularExpression separator(QStringLiteral("[,;]"));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QStringList addresses = lines[i].split(separator);
            for (const QString &address : addresses) {
                if (!address.trimmed().isEmpty())
                    list.rows.append({i + 1, {address.trimmed()}});
            }
        }
        return list;
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringList cells = lines[i].split(u'\t');
        if (lines[i].trimmed().isEmpty())
            continue;
        const bool isTitles = list.titles.isEmpty() && list.rows.isEmpty() && std::none_of(cells.begin(), cells.end(), hasDigit);
        if (isTitles)
            list.titles = cells;
        else
            list.rows.append({i + 1, cells});
    }
    list.addressColumn = addressColumnOf(list.titles).value_or(0);
    return list;
}

Result<RecipientList> RecipientList::rowsOf(const QString &path, const std::atomic_bool *isCancelled)
{
    const auto reader = rowReader(path, {.isCancelled = isCancelled});
    if (!reader)
        return reader.error();
    RecipientList list;
    ReadRow row;
    const auto isRow = (*reader)->next(row);
    if (!isRow)
        return isRow.error();
    if (!*isRow)
        return Error{.kind = ErrorKind::Invalid, .detail = Words::tr("The file is empty. Choose another.")};
    list.titles = row.cells;
    list.addressColumn = addressColumnOf(list.titles).value_or(-1);
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            return list;
        if (list.rows.size() >= most) {
            return Error{.kind = ErrorKind::Invalid,
                         .detail = Words::tr("The file has more than %L1 recipients. Split it into several campaigns.").arg(most)};
        }
        list.rows.append({row.number, row.cells});
    }
}

Result<RecipientList> RecipientList::fromFile(const QString &path, const std::optional<QString> &addressColumn,
                                              const std::atomic_bool *isCancelled)
{
    const auto read = rowsOf(path, isCancelled);
    if (!read)
        return read;
    RecipientList list = *read;
    if (addressColumn)
        list.addressColumn = int(list.titles.indexOf(*addressColumn));
    if (list.addressColumn >= 0)
        return list;
    return Error{.kind = ErrorKind::Invalid,
                 .detail = Words::tr("No column is known to hold the recipients' addresses. The first row must name "
                                     "the columns, as in \"number\" or \"recipient\". The file has: %1.")
                               .arg(list.titles.join(QStringLiteral(", ")))};
}

Result<Done> RecipientList::writeSample(const QString &path)
{
    const QList<QStringList> rows{{QStringLiteral("+358401234567"), QStringLiteral("Aino"), QStringLiteral("9:30")},
                                  {QStringLiteral("+358407654321"), QStringLiteral("Eero"), QStringLiteral("10:15")}};
    const ExportFormat format = path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive) ? ExportFormat::Xlsx : ExportFormat::Csv;
    return writeExport(path, format, {}, [&rows](RowWriter &writer) {
        writer.begin({{QStringLiteral("number"), QStringLiteral("number")},
                      {QStringLiteral("name"), QStringLiteral("name")},
                      {QStringLiteral("time"), QStringLiteral("time")}});
        for (const QStringList &row : rows) {
            if (!writer.row(QList<ExportValue>(row.cbegin(), row.cend())))
                break;
        }
        return writer.end();
    });
}

} // namespace floorwalker
