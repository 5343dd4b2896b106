// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QListView;
class QPushButton;
class QTabWidget;

namespace floorwalker {

class AnswerForm;
class BubbleDelegate;
class EmptyNotice;
class ErrorBar;
class KeyValueList;
class NoticeBar;
class Panel;
class StaleBanner;
struct ConversationLine;
struct ConversationsPlace;
struct Workplace;

//! One conversation: its messages as they were said, a line to answer on, and all fields of the chosen
//! message and of the conversation itself.
class ThreadPane final : public QWidget
{
    Q_OBJECT

public:
    ThreadPane(const Workplace &workplace, const ConversationsPlace &place, QWidget *parent = nullptr);

    void showConversation(const ConversationLine *line); //!< null: none is chosen
    Panel &panel() const { return *m_panel; }
    AnswerForm &answer() const { return *m_answer; }
    // What came of something done to it.
    void tell(const QString &sentence);
    void tellTrouble(const QString &sentence, const QString &nextStep, const QString &details);

private:
    QWidget *makeThread();
    void refresh();
    void refreshNotice();
    void showMessage();
    void keepAtEnd();
    void copyMessages() const;

    const Workplace &m_workplace;
    const ConversationsPlace &m_place;
    Panel *m_panel;
    StaleBanner *m_stale;
    ErrorBar *m_trouble;
    ErrorBar *m_failure;
    NoticeBar *m_outcome;
    QPushButton *m_older;
    QListView *m_list;
    BubbleDelegate *m_delegate;
    EmptyNotice *m_notice;
    AnswerForm *m_answer;
    KeyValueList *m_message;
    KeyValueList *m_conversation;
    QTabWidget *m_tabs;
    bool m_isAtEnd = true; //!< of the thread: what comes is followed
};

} // namespace floorwalker
