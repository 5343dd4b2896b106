// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/contentdetails.h"

#include "ui/theme/theme.h"
#include "ui/views/contacts/contactpages.h"
#include "ui/views/contacts/linkline.h"
#include "ui/views/contacts/mailtab.h"
#include "ui/widgets/readingview.h"

#include <QCheckBox>
#include <QHBoxLayout>

#include <algorithm>

namespace floorwalker {

namespace {

QString firstKnown(const QStringList &texts)
{
    const auto known = std::find_if(texts.begin(), texts.end(), [](const QString &text) { return !text.isEmpty(); });
    return known == texts.end() ? QString() : *known;
}

} // namespace

ChatDetail::ChatDetail(ChatItems &chats, QWidget *parent)
    : ContentDetail({.title = tr("Chat"), .nothing = tr("No chat is chosen.")}, chats, parent)
    , m_chats(chats)
{
}

QString ChatDetail::titleOfOpened() const
{
    const auto &chat = m_chats.opened();
    return chat ? firstKnown({chat->originator, chat->id.text()}) : QString();
}

std::optional<Instant> ChatDetail::momentOfOpened() const
{
    return m_chats.opened() ? m_chats.opened()->created : std::nullopt;
}

void ChatDetail::write(QTextDocument &document, const Tokens &tokens) const
{
    writeConversation(document, tokens, *m_chats.opened(), m_chats.businessDay().zone());
}

MailDetail::MailDetail(EmailItems &mails, QWidget *parent)
    : ContentDetail({.title = tr("E-mail"), .nothing = tr("No e-mail is chosen.")}, mails, parent)
    , m_mails(mails)
    , m_plain(new QCheckBox(tr("&Plain text")))
    , m_link(new LinkLine(page()))
{
    m_plain->setToolTip(tr("The words alone, each link with its whole address"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(cellMargin, panelGap / 2, cellMargin, panelGap / 2);
    line->addStretch();
    line->addWidget(m_plain);
    column().insertLayout(0, line);
    column().addWidget(m_link);
    connect(m_plain, &QCheckBox::toggled, this, &MailDetail::rewrite);
}

QString MailDetail::titleOfOpened() const
{
    const auto &mail = m_mails.opened();
    return mail ? firstKnown({mail->from.address, mail->from.name, mail->originator, mail->id.text()}) : QString();
}

std::optional<Instant> MailDetail::momentOfOpened() const
{
    return m_mails.opened() ? m_mails.opened()->created : std::nullopt;
}

void MailDetail::prepare()
{
    m_link->pointAt({});
    m_plain->setEnabled(m_mails.opened().has_value());
    if (m_mails.opened() && m_shown != m_mails.opened()->content) {
        m_shown = m_mails.opened()->content;
        m_safe = safeMail(m_shown);
    }
}

void MailDetail::write(QTextDocument &document, const Tokens &tokens) const
{
    writeMailHead(document, tokens, *m_mails.opened(), m_mails.businessDay().zone());
    MailTab::writeWords(document, tokens, m_safe, m_plain->isChecked());
}

AnswersDetail::AnswersDetail(ScriptItems &scripts, QWidget *parent)
    : ContentDetail({.title = tr("Script result"), .nothing = tr("No script result is chosen.")}, scripts, parent)
    , m_scripts(scripts)
{
}

QString AnswersDetail::titleOfOpened() const
{
    const auto &result = m_scripts.opened();
    return result ? firstKnown({result->name, result->id.text()}) : QString();
}

std::optional<Instant> AnswersDetail::momentOfOpened() const
{
    return m_scripts.opened() ? m_scripts.opened()->modified : std::nullopt;
}

void AnswersDetail::write(QTextDocument &document, const Tokens &tokens) const
{
    writeAnswers(document, tokens, {*m_scripts.opened()}, m_scripts.businessDay().zone());
}

} // namespace floorwalker
