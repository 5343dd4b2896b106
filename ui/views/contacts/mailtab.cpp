// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/mailtab.h"

#include "models/items/callbacktable.h"
#include "ui/theme/theme.h"
#include "ui/views/contacts/contactpages.h"
#include "ui/views/contacts/linkline.h"
#include "ui/views/contacts/pagewriter.h"
#include "ui/widgets/readingview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace floorwalker {

namespace {
constexpr int mostLettersOfChoice = 24;
}

MailTab::MailTab(JourneyItems &journey, QWidget *parent)
    : PageTab(journey, JourneyPart::Emails, tr("E-mail"), parent)
    , m_choices(new QWidget)
    , m_mails(new QComboBox)
    , m_plain(new QCheckBox(tr("&Plain text")))
    , m_link(new LinkLine(page()))
{
    m_mails->setAccessibleName(tr("E-mails of this contact"));
    m_mails->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mails->setMinimumContentsLength(mostLettersOfChoice);
    m_plain->setToolTip(tr("The words alone, each link with its whole address"));
    auto *line = new QHBoxLayout(m_choices);
    line->setContentsMargins(cellMargin, panelGap / 2, cellMargin, panelGap / 2);
    line->addWidget(m_mails);
    line->addStretch();
    line->addWidget(m_plain);
    column().insertWidget(column().indexOf(&page()), m_choices);
    column().addWidget(m_link);
    connect(m_mails, &QComboBox::currentIndexChanged, this, &MailTab::takeMail);
    connect(m_plain, &QCheckBox::toggled, this, &MailTab::takeMail);
}

void MailTab::write(QTextDocument &document, const Tokens &tokens) const
{
    writeMailHead(document, tokens, mail(), journey().zone());
    writeWords(document, tokens, m_safe, m_plain->isChecked());
}

void MailTab::writeWords(QTextDocument &document, const Tokens &tokens, const SafeMail &mail, bool isPlain)
{
    PageWriter writer(document, tokens);
    if (mail.images > 0)
        writer.dim(tr("%n image(s) left out: what a mail names is never loaded.", nullptr, mail.images));
    if (mail.isCut)
        writer.dim(tr("This e-mail is too long or too faulty to be shown whole."));
    else if (mail.isHtmlCut && !isPlain)
        writer.dim(tr("The end of this e-mail is only in its plain text."));
    writer.gap();
    if (isPlain)
        writer.text(mail.text);
    else
        writer.html(mail.html);
}

void MailTab::refreshContents()
{
    offerMails();
    takeMail();
}

void MailTab::offerMails()
{
    const QSignalBlocker blocker(m_mails);
    const QString chosen = m_mails->currentData().toString();
    m_mails->clear();
    for (const Email &email : journey().contents().emails) {
        const QString time = email.created ? momentText(*email.created, journey().zone()) : QString();
        //: The time and the subject of an e-mail
        m_mails->addItem(tr("%1  %2").arg(time, email.subject).trimmed(), email.id.text());
    }
    m_mails->setCurrentIndex(std::max(0, m_mails->findData(chosen)));
    m_mails->setVisible(m_mails->count() > 1);
    m_choices->setVisible(m_mails->count() > 0);
}

void MailTab::takeMail()
{
    m_link->pointAt({});
    if (hasContents() && m_shown != mail().content) {
        m_shown = mail().content;
        m_safe = safeMail(m_shown);
    }
    PageTab::refreshContents();
}

const Email &MailTab::mail() const
{
    return journey().contents().emails.at(std::max(0, m_mails->currentIndex()));
}

} // namespace floorwalker
