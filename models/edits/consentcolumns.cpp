// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/consentcolumns.h"

#include <QCoreApplication>

#include <algorithm>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConsentColumns)
};

//! What titles a column goes by: lower case, letters alone; our own name first.
const QStringList &titlesOf(ConsentColumn column)
{
    const auto words = [](const char *text) { return QString::fromUtf8(text).split(u' '); };
    static const QStringList address = words("address number phone phonenumber telephone mobile customernumber osoite numero"
                                             " puhelin puhelinnumero matkapuhelin asiakkaannumero");
    static const QStringList usage = words("usage use purpose käyttö käyttötarkoitus tarkoitus");
    static const QStringList consent = words("consent value agreed agrees optin suostumus arvo suostuu");
    switch (column) {
    case ConsentColumn::Address: return address;
    case ConsentColumn::Usage: return usage;
    case ConsentColumn::Consent: break;
    }
    return consent;
}

QString lettersOf(const QString &title)
{
    QString letters = title.toLower();
    letters.removeIf([](QChar c) { return !c.isLetter(); });
    return letters;
}

Error refused(const QString &sentence)
{
    return {.kind = ErrorKind::Invalid, .detail = sentence};
}

} // namespace

QString name(ConsentColumn column)
{
    return titlesOf(column).constFirst();
}

ConsentColumns ConsentColumns::recognised(const QStringList &titles)
{
    ConsentColumns columns;
    for (int place = 0; place < titles.size(); ++place) {
        for (const ConsentColumn column : consentColumns) {
            if (titlesOf(column).contains(lettersOf(titles[place])) && !columns.m_places.contains(column))
                columns.m_places.insert(column, place);
        }
    }
    return columns;
}

ConsentColumns ConsentColumns::remembered(const QStringList &titles, const QHash<QString, QString> &fields)
{
    ConsentColumns columns = recognised(titles);
    for (const ConsentColumn column : consentColumns) {
        const qsizetype place = titles.indexOf(fields.value(name(column)));
        if (fields.contains(name(column)) && place >= 0)
            columns.m_places.insert(column, int(place));
    }
    return columns;
}

Result<Done> ConsentColumns::map(const QStringList &titles, const QString &assignment)
{
    const QString title = assignment.section(u'=', 0, -2).trimmed();
    const QString field = assignment.section(u'=', -1).trimmed();
    const auto column = std::find_if(consentColumns.begin(), consentColumns.end(), [&field](ConsentColumn one) {
        return name(one).compare(field, Qt::CaseInsensitive) == 0;
    });
    if (title.isEmpty() || column == consentColumns.end())
        return refused(Words::tr("\"%1\" is no COLUMN=FIELD. A field is one of: %2.")
                           .arg(assignment, QStringLiteral("address, usage, consent")));
    const auto place = std::find_if(titles.cbegin(), titles.cend(), [&title](const QString &known) {
        return known.trimmed().compare(title, Qt::CaseInsensitive) == 0;
    });
    if (place == titles.cend())
        return refused(Words::tr("The file has no column \"%1\". It has: %2.").arg(title, titles.join(QStringLiteral(", "))));
    m_places.insert(*column, int(place - titles.cbegin()));
    return Done();
}

std::optional<int> ConsentColumns::placeOf(ConsentColumn field) const
{
    const auto place = m_places.constFind(field);
    return place == m_places.cend() ? std::nullopt : std::optional(*place);
}

QString ConsentColumns::cell(const QStringList &cells, ConsentColumn field) const
{
    const auto place = placeOf(field);
    return place ? cells.value(*place).trimmed() : QString();
}

QHash<QString, QString> ConsentColumns::toTitles(const QStringList &titles) const
{
    QHash<QString, QString> fields;
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it)
        fields.insert(name(it.key()), titles.value(*it));
    return fields;
}

} // namespace floorwalker
