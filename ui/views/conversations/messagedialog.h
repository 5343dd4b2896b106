// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/conversationdraft.h"
#include "models/base/result.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace floorwalker {

class ErrorBar;
class MessageFields;
class SendFollowing;
class TextLabel;
struct ConversationsPlace;
struct Workplace;

//! Writes a message of any kind to anybody, shows what channels would make of it, and sends it. Kept by the
//! page: what is typed stays until it has arrived. Shown with open().
class MessageDialog final : public QDialog
{
    Q_OBJECT

public:
    MessageDialog(const Workplace &workplace, const ConversationsPlace &place, QWidget *parent);

    void begin(); //!< with what was typed before, if it was never sent
    //! In a conversation, with what was typed there.
    void beginAnswer(const ConversationContactId &contact, const QString &name, const QString &text);
    void beginTo(const QString &identities, const QString &text);
    MessageFields &fields() const { return *m_fields; }
    void preview(); //!< what the channels would make of it, if it is whole
    bool isPreviewShown() const { return m_isPreviewShown; }

signals:
    void sent();

private:
    void build();
    void present();
    CheckedConversation checked() const;
    void judge();
    void send();
    void askCapability();

    const Workplace &m_workplace;
    const ConversationsPlace &m_place;
    MessageFields *m_fields;
    QPlainTextEdit *m_preview;
    ErrorBar *m_trouble;
    TextLabel *m_progress;
    QPushButton *m_previewing;
    QPushButton *m_capability;
    QPushButton *m_send;
    SendFollowing *m_following;
    bool m_isPreviewShown = false;
};

} // namespace floorwalker
