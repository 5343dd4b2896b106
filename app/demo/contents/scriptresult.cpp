// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contents/scriptresult.h"

#include "app/demo/contents/relateddice.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

struct QuestionDraft {
    QString text;
    QByteArray control;
    QByteArray type;
    QStringList choices;
    int most = 1; //!< answers
};

struct ScriptDraft {
    QString name;
    QList<QuestionDraft> questions;
};

const QList<ScriptDraft> &scripts()
{
    static const QList<ScriptDraft> all {
        { u"Simple car selector"_s,
          { { u"Current Car"_s, "multicombobox", "text", { u"Kia"_s, u"Volvo"_s, u"BMW"_s, u"Škoda"_s }, 2 },
            { u"Next Car"_s, "multicombobox", "text", { u"Hyndai"_s, u"Mercedes-Benz"_s, u"none"_s }, 1 } } },
        { u"Asiakastyytyväisyys"_s,
          { { u"Suosittelisitko meitä? (0–10)"_s, "slider", "number", { u"0"_s, u"6"_s, u"7"_s, u"9"_s, u"10"_s } },
            { u"Saako soittaa uudelleen?"_s, "checkbox", "boolean", { u"true"_s, u"false"_s } },
            { u"Perustelu"_s, "textbox", "text",
              { u"Nopea palvelu"_s, u"Jonotin liian kauan;\n\"aivan liian kauan\""_s, QString(), u"=1+1"_s } } } },
        { u"Return of goods"_s,
          { { u"Reason"_s, "radiobutton", "text", { u"damaged"_s, u"wrong size"_s, u"too late"_s, u"changed mind"_s } },
            { u"Pick-up on"_s, "datepicker", "datetime", { u"2026-12-01T08:00:00.000Z"_s, u"2026-12-02T12:00:00.000Z"_s } },
            { u"Parts"_s, "listbox", "text", { u"lamp"_s, u"cable"_s, u"box"_s, u"manual"_s }, 4 } } },
    };
    return all;
}

QList<ScriptAnswer> drawAnswers(const QuestionDraft &draft, Dice &dice)
{
    QList<ScriptAnswer> answers;
    const int from = dice.below(int(draft.choices.size()));
    const int count = dice.between(1, draft.most);
    for (int i = 0; i < count; ++i) {
        const int choice = (from + i) % int(draft.choices.size());
        answers.append({ dice.guid(), draft.choices.at(choice), choice });
    }
    return answers;
}

} // namespace

Guid ScriptResult::idOf(const Guid &contact)
{
    return relatedId(contact, Kind::Script);
}

Guid ScriptResult::contactOf(const Guid &id)
{
    return relatedId(id, Kind::Script);
}

ScriptResult ScriptResult::of(const Contact &contact)
{
    Dice dice = relatedDice(contact.id, Kind::Script);
    const int number = dice.below(int(scripts().size()));
    Dice fixed(0x5C0 + quint64(number)); // a script and its questions are the same for every contact
    ScriptResult result;
    result.id = idOf(contact.id);
    result.script = fixed.guid();
    result.name = scripts().at(number).name;
    result.modified = std::max({ contact.connected, contact.disconnected, contact.wrapUpEnd });
    for (const QuestionDraft &draft : scripts().at(number).questions) {
        const int ordinal = int(result.questions.size()) * 2;
        result.questions.append({ fixed.guid(), draft.text, draft.control, draft.type, ordinal, drawAnswers(draft, dice) });
    }
    return result;
}

} // namespace demo
