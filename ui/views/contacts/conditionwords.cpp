// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/conditionwords.h"

#include "models/records/contactpro/contactquestion.h"
#include "models/wording/statetext.h"

#include <QCoreApplication>

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
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Conditions", text);
}

} // namespace

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
    if (const Channel channel = channelFromWord(value); field == u"channel" && channel != Channel::Unknown)
        return channelText(channel);
    return value;
}

QString conditionHint(const QString &field)
{
    const ContactParameter *parameter = contactParameter(field);
    if (parameter && parameter->isOperative)
        return QCoreApplication::translate("Conditions", "Words; searches another database, without calls");
    if (parameter && !parameter->choices.isEmpty())
        return QCoreApplication::translate("Conditions", "Choose or type");
    return QCoreApplication::translate("Conditions", "* and ? stand for any characters");
}

} // namespace floorwalker
