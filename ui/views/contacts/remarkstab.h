// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/remarking.h"
#include "ui/views/contacts/contactpart.h"

class QLayout;
class QPlainTextEdit;
class QPushButton;

namespace floorwalker {

class NoticeBar;
class TextLabel;
struct Workplace;

//! The remarks of a contact, to be read and written. What is typed is kept on disk until it is
//! written, whatever the server says and however the program ends.
class RemarksTab final : public ContactPart
{
    Q_OBJECT

public:
    explicit RemarksTab(const Workplace &workplace, QWidget *parent = nullptr);

    bool hasContents() const override { return !journey().contents().remarks.isEmpty(); }
    void write(QTextDocument &document, const Tokens &tokens) const override;

private:
    void refreshContents() override;
    bool isShownEmpty() const override; //!< they can be added
    QLayout *makeFoot();
    void keepDraft();
    void discard();
    void send();
    void take(const RemarkOutcome &outcome);
    void showOutcome();
    void refreshFoot();
    QString footText() const;
    ContactGroupId group() const;

    const Workplace &m_workplace;
    ErrorBar *m_trouble;
    NoticeBar *m_notice; //!< they are written, or are others by now
    QPlainTextEdit *m_text;
    TextLabel *m_state;
    QPushButton *m_discard;
    QPushButton *m_send;
    ContactGroupId m_shown; //!< whose remarks stand in the field
    ContactGroupId m_sent; //!< whose are being written; empty: none
    RemarkOutcome m_last; //!< of the last write: told when its contact is shown again
};

} // namespace floorwalker
