// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/conditionwords.h"

#include "models/items/contactcolumns.h"
#include "models/items/flooritems.h"
#include "models/records/contactpro/contactquestion.h"
#include "models/wording/statetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace floorwalker {

namespace {

struct FieldWords {
    const char *field;
    const char *name; //!< in the context "Conditions"
};

constexpr std::array fieldWords{
    FieldWords{"search", QT_TRANSLATE_NOOP("Conditions", "Number or address")},
    FieldWords{"queueId", QT_TRANSLATE_NOOP("Conditions", "Queue")},
    FieldWords{"agentId", QT_TRANSLATE_NOOP("Conditions", "Agent")},
    FieldWords{"channel", QT_TRANSLATE_NOOP("Conditions", "Channel")},
    FieldWords{"status", QT_TRANSLATE_NOOP("Conditions", "Status")},
    FieldWords{"type", QT_TRANSLATE_NOOP("Conditions", "Type")},
    FieldWords{"subtype", QT_TRANSLATE_NOOP("Conditions", "Subtype")},
    FieldWords{"source", QT_TRANSLATE_NOOP("Conditions", "From")},
    FieldWords{"destination", QT_TRANSLATE_NOOP("Conditions", "To")},
    FieldWords{"subject", QT_TRANSLATE_NOOP("Conditions", "Subject")},
    FieldWords{"body", QT_TRANSLATE_NOOP("Conditions", "Text")},
    FieldWords{"remarks", QT_TRANSLATE_NOOP("Conditions", "Remarks")},
    FieldWords{"caseId", QT_TRANSLATE_NOOP("Conditions", "Case id")},
    FieldWords{"contactGroupId", QT_TRANSLATE_NOOP("Conditions", "Contact group")},
    FieldWords{"id", QT_TRANSLATE_NOOP("Conditions", "Contact id")},
    FieldWords{"statusDetails", QT_TRANSLATE_NOOP("Conditions", "Status details")},
    FieldWords{"typeDetails", QT_TRANSLATE_NOOP("Conditions", "Type details")},
    FieldWords{"pickable", QT_TRANSLATE_NOOP("Conditions", "Can be picked")},
    FieldWords{"sort", QT_TRANSLATE_NOOP("Conditions", "Sorted by")},
    //: Whose alphabet sorts
    FieldWords{"locale", QT_TRANSLATE_NOOP("Conditions", "Alphabet")},
    //: How many contacts
    FieldWords{"limit", QT_TRANSLATE_NOOP("Conditions", "At most")},
    FieldWords{"language", QT_TRANSLATE_NOOP("Conditions", "Language")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Conditions", text);
}

QString sortText(const QString &sort)
{
    const bool isDescending = sort.startsWith(u'-');
    const QByteArray field = sort.mid(isDescending ? 1 : 0).toLatin1();
    for (const ContactColumn &column : contactColumns(QTimeZone::utc())) {
        if (field == column.id) {
            const QString title = exportColumn(column).title;
            return (isDescending ? QCoreApplication::translate("Conditions", "%1, falling")
                                 : QCoreApplication::translate("Conditions", "%1, rising")).arg(title);
        }
    }
    return sort;
}

template<typename Lines>
QString nameOf(const Lines &lines, const QString &id)
{
    const auto found = std::find_if(lines.cbegin(), lines.cend(), [&](const auto &line) { return line.id.text() == id; });
    return found == lines.cend() ? id : found->name;
}

} // namespace

QStringList sortChoices()
{
    QStringList choices;
    for (const ContactColumn &column : contactColumns(QTimeZone::utc())) {
        const QString field = QString::fromLatin1(column.id);
        choices << field << u'-' + field;
    }
    return choices;
}

QString conditionName(const QString &field)
{
    for (const FieldWords &words : fieldWords) {
        if (field == QLatin1String(words.field))
            return translated(words.name);
    }
    return field;
}

QString fieldNamed(const QString &words)
{
    const QString typed = words.trimmed();
    for (const FieldWords &known : fieldWords) {
        if (typed.compare(translated(known.name), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(known.field);
    }
    return typed;
}

QString conditionValue(const QString &field, const QString &value)
{
    if (field == u"status")
        return contactStatusText(contactStatusFromWord(value), value);
    if (field == u"type")
        return contactTypeText(value);
    if (field == u"sort")
        return sortText(value);
    if (const Channel channel = channelFromWord(value); field == u"channel" && channel != Channel::Unknown)
        return channelText(channel);
    return value;
}

QString conditionText(const ContactCondition &condition, const FloorItems &floor)
{
    QStringList values;
    const QStringList parts = condition.value.split(u',');
    for (const QString &part : parts) {
        if (condition.name == u"queueId")
            values << nameOf(floor.queueLines(), part);
        else if (condition.name == u"agentId")
            values << nameOf(floor.agentLines(), part);
        else
            values << conditionValue(condition.name, part);
    }
    //: A condition of a search, as in "Queue: Sales"
    return QCoreApplication::translate("Conditions", "%1: %2")
        .arg(conditionName(condition.name), values.join(QStringLiteral(", ")));
}

QString conditionHint(const QString &field)
{
    if (field == u"limit")
        return QCoreApplication::translate("Conditions", "A whole number");
    if (field == u"locale" || field == u"language")
        return QCoreApplication::translate("Conditions", "Two letters, as in “fi”");
    const ContactParameter *parameter = contactParameter(field);
    if (parameter && parameter->isOperative)
        return QCoreApplication::translate("Conditions", "Words; searches another database, without calls");
    if (parameter && !parameter->choices.isEmpty())
        return QCoreApplication::translate("Conditions", "Choose or type");
    return QCoreApplication::translate("Conditions", "* and ? stand for any characters");
}

} // namespace floorwalker
