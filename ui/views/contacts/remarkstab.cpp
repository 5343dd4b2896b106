// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/remarkstab.h"

#include "models/desk/remarkdrafts.h"
#include "models/items/flooritems.h"
#include "models/wording/errortext.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/contacts/pagewriter.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace floorwalker {

using State = JourneyPartState::Kind;

RemarksTab::RemarksTab(const Workplace &workplace, QWidget *parent)
    : ContactPart(workplace.journey, {JourneyPart::Remarks}, parent)
    , m_workplace(workplace)
    , m_trouble(new ErrorBar)
    , m_notice(new NoticeBar)
    , m_text(new QPlainTextEdit)
    , m_state(new TextLabel({}, TextRole::Dim))
    , m_discard(new QPushButton(tr("Disc&ard Changes")))
    , m_send(new QPushButton(tr("Wr&ite Remarks")))
{
    m_text->setAccessibleName(tr("Remarks"));
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(cellMargin);
    column().addWidget(m_trouble);
    column().addWidget(m_notice);
    setBody(m_text);
    column().addLayout(makeFoot());
    connect(m_text, &QPlainTextEdit::textChanged, this, &RemarksTab::keepDraft);
    connect(m_discard, &QPushButton::clicked, this, &RemarksTab::discard);
    connect(m_send, &QPushButton::clicked, this, &RemarksTab::send);
    connect(&workplace.remarking, &Remarking::started, this, &RemarksTab::refreshFoot);
    connect(&workplace.remarking, &Remarking::finished, this, &RemarksTab::take);
    connect(&workplace.remarkDrafts, &RemarkDrafts::changed, this, &RemarksTab::refreshContents);
}

QLayout *RemarksTab::makeFoot()
{
    m_state->setWordWrap(true);
    m_state->setMinimumWidth(1); // else the pane could not be narrower than its longest word
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(cellMargin, panelGap / 2, cellMargin, panelGap);
    foot->setSpacing(panelGap / 2);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_discard);
    foot->addWidget(m_send);
    return foot;
}

void RemarksTab::write(QTextDocument &document, const Tokens &tokens) const
{
    PageWriter(document, tokens).text(journey().contents().remarks);
}

ContactGroupId RemarksTab::group() const
{
    return journey().isChosen() ? journey().contact().groupId : ContactGroupId();
}

bool RemarksTab::isShownEmpty() const
{
    const State state = journey().state(JourneyPart::Remarks).kind;
    return !group().isEmpty() && (state == State::There || state == State::Empty);
}

//! What is typed and not written stands before what the server has. What stands in the field stays
//! until an answer says otherwise.
void RemarksTab::refreshContents()
{
    const bool isSame = std::exchange(m_shown, group()) == group();
    if (!isSame)
        showOutcome();
    if (isSame && !isShownEmpty()) {
        refreshFoot();
        return;
    }
    const QString &server = journey().contents().remarks;
    const auto draft = m_workplace.remarkDrafts.find(m_shown);
    const QString text = draft ? draft->text : server;
    if (m_text->toPlainText() != text) {
        const QSignalBlocker blocker(m_text);
        m_text->setPlainText(text);
    }
    if (draft && isShownEmpty() && draft->insteadOf != server) {
        m_notice->tell(server.isEmpty()
                           ? tr("Somebody has emptied the remarks since you began yours.")
                           : tr("The remarks were changed since you began yours, and writing replaces them. They are now: %1").arg(server));
    }
    refreshFoot();
}

void RemarksTab::keepDraft()
{
    RemarkDrafts &drafts = m_workplace.remarkDrafts;
    const QString typed = m_text->toPlainText();
    const QString &server = journey().contents().remarks;
    const auto before = drafts.find(m_shown);
    if (typed == server)
        drafts.drop(m_shown);
    else
        drafts.keep(m_shown, {.text = typed, .insteadOf = before ? before->insteadOf : server});
    if (!before || typed == server)
        m_notice->tell({});
    refreshFoot();
}

void RemarksTab::discard()
{
    m_workplace.remarkDrafts.drop(m_shown);
    m_last = {};
    showOutcome();
    refreshContents();
    m_text->setFocus();
}

void RemarksTab::send()
{
    m_sent = m_shown;
    m_last = {};
    showOutcome();
    m_workplace.remarking.write(m_sent, m_text->toPlainText());
    refreshFoot();
}

void RemarksTab::take(const RemarkOutcome &outcome)
{
    if (m_sent.isEmpty() || outcome.group != m_sent) {
        refreshFoot(); // another window's
        return;
    }
    m_sent = {};
    m_last = outcome;
    const bool isWritten = outcome.kind == RemarkOutcome::Kind::Written;
    if (isWritten)
        m_workplace.remarkDrafts.drop(outcome.group);
    if (outcome.group == m_shown) {
        showOutcome();
        if (isWritten)
            journey().askAgain(JourneyPart::Remarks);
    }
    refreshFoot();
}

void RemarksTab::showOutcome()
{
    m_trouble->clear();
    m_notice->tell({});
    if (m_shown.isEmpty() || m_last.group != m_shown)
        return;
    const QString sentence = Remarking::sentence(m_last.kind);
    if (m_last.kind == RemarkOutcome::Kind::Written) {
        m_notice->tell(sentence);
        return;
    }
    const Error error = m_last.error.value_or(Error());
    const ErrorText text = errorText(error);
    m_trouble->showError(sentence.isEmpty() ? text.sentence : sentence, sentence.isEmpty() ? text.nextStep : QString(),
                         copyableDetails(error, m_workplace.floor.serverNow()));
}

void RemarksTab::refreshFoot()
{
    const bool isSending = m_workplace.remarking.isRunning();
    const bool isThisSending = isSending && m_sent == m_shown;
    const bool isDraft = m_workplace.remarkDrafts.find(m_shown).has_value();
    m_text->setReadOnly(!isShownEmpty() || isThisSending);
    m_send->setEnabled(isDraft && isShownEmpty() && !isSending);
    m_discard->setEnabled(isDraft && !isThisSending);
    m_state->setText(footText());
}

QString RemarksTab::footText() const
{
    if (m_workplace.remarking.isRunning())
        return m_sent == m_shown ? tr("Writing…") : tr("Remarks of another contact are being written.");
    if (!m_workplace.remarkDrafts.find(m_shown))
        return {};
    if (const auto &trouble = m_workplace.remarkDrafts.trouble())
        return tr("Not written yet, and not kept on this computer: %1").arg(errorText(*trouble).sentence);
    return tr("Not written yet. What you typed is kept on this computer.");
}

} // namespace floorwalker
