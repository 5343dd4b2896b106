// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/conversationcontrol.h"
#include "ui/main/page.h"

class QAction;
class QTabWidget;

namespace floorwalker {

class ConversationsPart;
class ThreadsPane;
struct Workplace;

//! What customers and the apps of a project say to each other, over every channel: conversations and their
//! threads, contacts, opt-outs, templates, webhooks and channels.
class ConversationsPage final : public Page
{
    Q_OBJECT

public:
    explicit ConversationsPage(const Workplace &workplace, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void takeFocus() override;
    std::optional<Freshness> freshness() const override;
    void find() override;
    void refresh() override;
    bool reveal(const QString &id) override; //!< of a conversation

private:
    QAction *addAction(ConversationsPart *part, const QString &text, const QString &onButton, const QKeySequence &keys,
                       const std::function<void()> &run);
    void makeActions();
    void refreshActions();
    ConversationsPart *current() const;
    void look();
    void showMenu(const QPoint &globalPosition);
    SendEvent eventOf(SendEvent::Kind kind) const; //!< in the chosen conversation
    void sendEvent(SendEvent::Kind kind);
    void askForAgent(SendEvent::Kind kind);
    void askToStop();
    void askToDelete();
    bool isFree(); //!< says so when it is not
    void takeControl(ConversationControl::Act act, const WriteOutcome &outcome);

    const Workplace &m_workplace;
    QTabWidget *m_tabs = nullptr; //!< null, as the rest: the profile has no project
    ThreadsPane *m_threads = nullptr;
    ConversationsPart *m_lookedAt = nullptr;
    bool m_isEntered = false;
    QList<QAction *> m_ofConversation;
    QAction *m_stop = nullptr;
};

} // namespace floorwalker
