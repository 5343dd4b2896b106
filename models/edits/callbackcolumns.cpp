// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/callbackcolumns.h"

#include <QCoreApplication>

#include <algorithm>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallbackColumns)
};

struct Spelling {
    ImportField field;
    const char16_t *name; //!< ours, first of its field
    QStringList titles; //!< lower case, letters alone
};

const QList<Spelling> &spellings()
{
    using Field = ImportField;
    const auto words = [](const char *text) { return QString::fromUtf8(text).split(u' '); };
    static const QList<Spelling> all{
        {Field::Number, u"number", words("number customernumber phone phonenumber telephone tel mobile puhelin"
                                         " puhelinnumero numero matkapuhelin asiakkaannumero")},
        {Field::Queue, u"queue", words("queue callbackqueue callbackqueuenumber queuenumber jono jononnumero"
                                       " takaisinsoittojono")},
        {Field::Time, u"time", words("time nexttime nextcall nextcalltime callbacktime at when aika seuraavaaika"
                                     " soittoaika")},
        {Field::Notes, u"notes", words("notes note comment comments muistiinpanot huomautus kommentti")},
        {Field::ExtraData, u"extra", words("extra extradata lisätiedot")},
        {Field::Prefix, u"prefix", words("prefix gwprefix gatewayprefix etuliite")},
    };
    return all;
}

QString lettersOf(const QString &title)
{
    QString letters;
    const QString lowered = title.toLower();
    for (const QChar c : lowered) {
        if (c.isLetter())
            letters += c;
    }
    return letters;
}

} // namespace

QString name(ImportField field)
{
    for (const Spelling &spelling : spellings()) {
        if (spelling.field == field)
            return QStringView(spelling.name).toString();
    }
    return {};
}

std::optional<ImportField> importFieldFromName(QStringView name)
{
    for (const Spelling &spelling : spellings()) {
        if (name.compare(QStringView(spelling.name), Qt::CaseInsensitive) == 0)
            return spelling.field;
    }
    return std::nullopt;
}

CallbackColumns CallbackColumns::recognised(const QStringList &titles)
{
    CallbackColumns columns;
    for (int i = 0; i < titles.size(); ++i) {
        const QString letters = lettersOf(titles[i]);
        for (const Spelling &spelling : spellings()) {
            if (spelling.titles.contains(letters) && !columns.m_columns.contains(spelling.field))
                columns.m_columns.insert(spelling.field, i);
        }
    }
    return columns;
}

Result<Done> CallbackColumns::map(const QStringList &titles, const QString &assignment)
{
    const QString title = assignment.section(u'=', 0, -2).trimmed();
    const auto field = importFieldFromName(assignment.section(u'=', -1).trimmed());
    if (title.isEmpty() || !field) {
        QStringList names;
        for (const ImportField known : importFields)
            names.append(name(known));
        return Error{.kind = ErrorKind::Invalid,
                     .detail = Words::tr("\"%1\" is no COLUMN=FIELD. A field is one of: %2.")
                                   .arg(assignment, names.join(QStringLiteral(", ")))};
    }
    const auto column = std::find_if(titles.cbegin(), titles.cend(), [&title](const QString &known) {
        return known.trimmed().compare(title, Qt::CaseInsensitive) == 0;
    });
    if (column == titles.cend()) {
        return Error{.kind = ErrorKind::Invalid,
                     .detail = Words::tr("The file has no column \"%1\". It has: %2.")
                                   .arg(title, titles.join(QStringLiteral(", ")))};
    }
    m_columns.insert(*field, int(column - titles.cbegin()));
    return Done();
}

std::optional<int> CallbackColumns::columnOf(ImportField field) const
{
    const auto column = m_columns.constFind(field);
    return column == m_columns.cend() ? std::nullopt : std::optional(*column);
}

QString CallbackColumns::cell(const QStringList &cells, ImportField field) const
{
    const auto column = columnOf(field);
    return column ? cells.value(*column).trimmed() : QString();
}

QHash<QString, QString> CallbackColumns::toTitles(const QStringList &titles) const
{
    QHash<QString, QString> remembered;
    for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it)
        remembered.insert(name(it.key()), titles.value(*it));
    return remembered;
}

CallbackColumns CallbackColumns::fromTitles(const QStringList &titles, const QHash<QString, QString> &remembered)
{
    CallbackColumns columns = recognised(titles);
    for (auto it = remembered.cbegin(); it != remembered.cend(); ++it) {
        const auto field = importFieldFromName(it.key());
        const qsizetype column = titles.indexOf(*it);
        if (field && column >= 0)
            columns.m_columns.insert(*field, int(column));
    }
    return columns;
}

} // namespace floorwalker
