// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/conversationdraft.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace floorwalker {

class ErrorBar;
class SendFollowing;
class TextLabel;
struct ConversationLine;
struct ConversationsPlace;
struct Workplace;

//! Where one answers in a conversation with a text; what is more than a text is written elsewhere. What is
//! typed stays with its conversation until it has arrived, though the program ends.
class AnswerForm final : public QWidget
{
    Q_OBJECT

public:
    AnswerForm(const Workplace &workplace, const ConversationsPlace &place, QWidget *parent = nullptr);

    void setConversation(const ConversationLine *line); //!< null: none
    QString text() const;
    void takeFocus();

signals:
    void moreWanted(); //!< media, choices, templates, channels
    void conversationWanted(const floorwalker::ConversationId &conversation); //!< where something failed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void send();
    void refresh();
    void takeArrived(const QString &conversation);
    void keepDraft();
    void takeDrafts();

    const Workplace &m_workplace;
    const ConversationsPlace &m_place;
    QPlainTextEdit *m_text;
    QComboBox *m_channel;
    QPushButton *m_more;
    QPushButton *m_send;
    ErrorBar *m_trouble;
    TextLabel *m_progress;
    SendFollowing *m_following;
    ConversationId m_conversation;
    ConversationId m_troubled; //!< what failed last was of it
    ConversationDraft m_draft; //!< to whom
};

} // namespace floorwalker
