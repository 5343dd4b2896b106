// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/answertable.h"
#include "models/items/contentitems.h"
#include "models/items/scriptresulttable.h"

namespace floorwalker {

extern template class ContentItemsOf<ScriptResult, ScriptResultTable>;

//! Script results with the answers counted, and the results behind one of the counts.
class ScriptItems final : public ContentItemsOf<ScriptResult, ScriptResultTable>
{
    Q_OBJECT

public:
    //! A script of which results are there.
    struct Script {
        QString key;
        QString name;
        int results = 0;

        friend bool operator==(const Script &, const Script &) = default;
    };

    ScriptItems(const ContentKind<ScriptResult> &kind, RestClient &client, Clock &clock,
                const std::function<Instant()> &serverNow, const BusinessDay &day, QObject *parent = nullptr);

    AnswerTable &answers() { return m_answers; }
    const QList<Script> &scripts() const { return m_scripts; } //!< in the time asked for, by name
    void chooseScript(const QString &key); //!< empty: all
    //! Only the results that one line of answers() counts; empty: all of the script.
    void chooseAnswer(const QString &tally);
    const std::optional<AnswerTally> &chosenAnswer() const { return m_chosen; }

private:
    void show(const QList<ScriptResult> &inSpan) override;
    void showScripts();
    void showChosen();

    QList<ScriptResult> m_inSpan;
    QList<ScriptResult> m_ofScript;
    QList<Script> m_scripts;
    QString m_script;
    std::optional<AnswerTally> m_chosen;
    AnswerTable m_answers;
};

} // namespace floorwalker
