// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/contactlists.h"
#include "models/mail/safemail.h"
#include "ui/views/contacts/contentdetail.h"

class QCheckBox;

namespace floorwalker {

class LinkLine;

//! What was said in one chat.
class ChatDetail final : public ContentDetail
{
    Q_OBJECT

public:
    explicit ChatDetail(ChatItems &chats, QWidget *parent = nullptr);

private:
    QString titleOfOpened() const override;
    std::optional<Instant> momentOfOpened() const override;
    void write(QTextDocument &document, const Tokens &tokens) const override;

    ChatItems &m_chats;
};

//! One e-mail: who to whom, what hangs on it, and its words, of which nothing is loaded.
class MailDetail final : public ContentDetail
{
    Q_OBJECT

public:
    explicit MailDetail(EmailItems &mails, QWidget *parent = nullptr);

private:
    QString titleOfOpened() const override;
    std::optional<Instant> momentOfOpened() const override;
    void write(QTextDocument &document, const Tokens &tokens) const override;
    void prepare() override;

    EmailItems &m_mails;
    QCheckBox *m_plain;
    LinkLine *m_link;
    QString m_shown; //!< the content m_safe was made of
    SafeMail m_safe;
};

//! What an agent filled in for one contact.
class AnswersDetail final : public ContentDetail
{
    Q_OBJECT

public:
    explicit AnswersDetail(ScriptItems &scripts, QWidget *parent = nullptr);

private:
    QString titleOfOpened() const override;
    std::optional<Instant> momentOfOpened() const override;
    void write(QTextDocument &document, const Tokens &tokens) const override;

    ScriptItems &m_scripts;
};

} // namespace floorwalker
