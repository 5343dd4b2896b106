// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/safemail.h"
#include "ui/views/contacts/pagetab.h"

class QCheckBox;
class QComboBox;

namespace floorwalker {

class LinkLine;
struct Email;

//! The e-mails of a contact, one at a time: who to whom, what hangs on it, and its words. Nothing of
//! it is loaded, and a link is shown before it opens.
class MailTab final : public PageTab
{
    Q_OBJECT

public:
    explicit MailTab(JourneyItems &journey, QWidget *parent = nullptr);

    bool hasContents() const override { return !journey().contents().emails.isEmpty(); }
    void write(QTextDocument &document, const Tokens &tokens) const override;
    //! What a mail says, made safe; and what of it is not shown.
    static void writeWords(QTextDocument &document, const Tokens &tokens, const SafeMail &mail, bool isPlain);

private:
    void refreshContents() override;
    void offerMails();
    void takeMail();
    const Email &mail() const; //!< the chosen one

    QWidget *m_choices;
    QComboBox *m_mails;
    QCheckBox *m_plain;
    LinkLine *m_link;
    QString m_shown; //!< the content m_safe was made of
    SafeMail m_safe;
};

} // namespace floorwalker
