// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/ledgersettling.h"
#include "models/items/ledgertable.h"
#include "ui/widgets/confirmdialog.h"

#include <array>

class QAction;

namespace floorwalker {

struct Workplace;

//! What can be done about writes of the ledger, as actions for buttons, menus, keys and palette. Asks
//! before each of them that cannot be taken back.
class LedgerChoices final : public QObject
{
    Q_OBJECT

public:
    enum class Choice { AskServer, IsThere, SendAgain, SendPlanned, GiveUp, StopSending };
    Q_ENUM(Choice)
    static constexpr std::array all{Choice::AskServer, Choice::IsThere, Choice::SendAgain,
                                    Choice::SendPlanned, Choice::GiveUp, Choice::StopSending};

    LedgerChoices(const Workplace &workplace, QWidget &page);

    QAction *action(Choice choice) const { return m_actions[size_t(choice)]; }
    static QString meaning(Choice choice); //!< what follows, in a sentence
    void setLines(const QList<LedgerLine> &lines); //!< what is chosen in the table
    void refresh();

signals:
    void told(const QString &sentence); //!< what is being done, or came of it
    void failed(const floorwalker::Error &error);

private:
    void add(Choice choice, const QString &text, const QKeySequence &keys);
    void run(Choice choice);
    void confirm(Choice choice, int count, std::function<void()> then);
    QString question(Choice choice, int count) const;
    QList<LedgerLine> linesIn(const QList<EntryState> &states) const;
    void ask();
    void decide(Choice choice);
    void sendPlanned();
    void sendAgain(const QList<LedgerLine> &lines);
    void tellSettled(const Settled &settled);
    void tellSendingEnd(const std::optional<Error> &error);

    const Workplace &m_workplace;
    QWidget &m_page;
    std::array<QAction *, all.size()> m_actions{};
    QList<LedgerLine> m_lines;
    bool m_isAsking = false; //!< for a person; it is also asked by itself
};

} // namespace floorwalker
