// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/scriptitems.h"

#include <algorithm>

namespace floorwalker {

ScriptItems::ScriptItems(const ContentKind<ScriptResult> &kind, RestClient &client, Clock &clock,
                         const std::function<Instant()> &serverNow, const BusinessDay &day, QObject *parent)
    : ContentItemsOf(kind, client, clock, serverNow, day, parent)
    , m_answers(serverNow, clock)
{
}

void ScriptItems::show(const QList<ScriptResult> &inSpan)
{
    m_inSpan = inSpan;
    showScripts();
    m_ofScript.clear();
    for (const ScriptResult &result : std::as_const(m_inSpan)) {
        if (m_script.isEmpty() || scriptKey(result) == m_script)
            m_ofScript.append(result);
    }
    m_answers.setRows(answerTally(m_ofScript));
    showChosen();
}

//! A script that was chosen stays so while there are others only: it may come again.
void ScriptItems::showScripts()
{
    m_scripts.clear();
    for (const ScriptResult &result : std::as_const(m_inSpan)) {
        const QString key = scriptKey(result);
        const auto known = std::find_if(m_scripts.begin(), m_scripts.end(), [&](const Script &script) { return script.key == key; });
        if (known == m_scripts.end())
            m_scripts.append({key, result.name.isEmpty() ? key : result.name, 1});
        else
            ++known->results;
    }
    std::sort(m_scripts.begin(), m_scripts.end(),
              [](const Script &a, const Script &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
}

void ScriptItems::showChosen()
{
    if (m_chosen && !m_answers.find(m_chosen->id))
        m_chosen.reset();
    QList<ScriptResult> counted = m_ofScript;
    if (m_chosen)
        counted.removeIf([this](const ScriptResult &result) { return !isCounted(result, *m_chosen); });
    table().setRows(counted);
}

void ScriptItems::chooseScript(const QString &key)
{
    if (key == m_script)
        return;
    m_script = key;
    show(m_inSpan);
    emit changed();
}

void ScriptItems::chooseAnswer(const QString &tally)
{
    const AnswerTally *line = m_answers.find(AnswerTallyId(tally));
    m_chosen = line ? std::optional(*line) : std::nullopt;
    showChosen();
    emit changed();
}

template class ContentItemsOf<ScriptResult, ScriptResultTable>;

} // namespace floorwalker
