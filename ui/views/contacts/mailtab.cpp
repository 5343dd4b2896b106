// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/mailtab.h"

#include "models/items/callbacktable.h"
#include "models/mail/linktarget.h"
#include "ui/theme/theme.h"
#include "ui/views/contacts/contactpages.h"
#include "ui/views/contacts/pagewriter.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/readingview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
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
    , m_target(new ElidedLabel({}, TextRole::Dim))
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
    m_target->setContentsMargins(cellMargin, 0, cellMargin, panelGap / 2);
    m_target->setAccessibleName(tr("Where the link leads"));
    m_target->hide();
    column().addWidget(m_target);
    connect(m_mails, &QComboBox::currentIndexChanged, this, &MailTab::takeMail);
    connect(m_plain, &QCheckBox::toggled, this, &MailTab::takeMail);
    connect(&page(), &ReadingView::linkPointedAt, this, &MailTab::pointAt);
    connect(&page(), &ReadingView::linkChosen, this, &MailTab::askToOpen);
}

void MailTab::write(QTextDocument &document, const Tokens &tokens) const
{
    writeMailHead(document, tokens, mail(), journey().zone());
    PageWriter writer(document, tokens);
    if (m_safe.images > 0)
        writer.dim(tr("%n image(s) left out: what a mail names is never loaded.", nullptr, m_safe.images));
    if (m_safe.isCut)
        writer.dim(tr("This e-mail is too long or too faulty to be shown whole."));
    else if (m_safe.isHtmlCut && !m_plain->isChecked())
        writer.dim(tr("The end of this e-mail is only in its plain text."));
    writer.gap();
    if (m_plain->isChecked())
        writer.text(m_safe.text);
    else
        writer.html(m_safe.html);
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
    m_target->hide();
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

void MailTab::pointAt(const QUrl &target)
{
    m_target->setText(target.toString(QUrl::FullyEncoded));
    m_target->setVisible(!target.isEmpty());
}

void MailTab::askToOpen(const QUrl &chosen)
{
    const auto target = linkTarget(chosen.toString(QUrl::FullyEncoded));
    if (!target)
        return;
    //: Asked before a link of an e-mail is opened; %1 is a host, as in example.org, or an address
    auto *question = new ConfirmDialog({tr("Open Link"), tr("Open this link to %1?").arg(ownerOf(*target)),
                                        target->toString(QUrl::FullyEncoded), tr("Open")},
                                       this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [target = *target] { QDesktopServices::openUrl(target); });
    question->open();
}

} // namespace floorwalker
