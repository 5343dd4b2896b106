// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/conversations/answerform.h"

#include "models/desk/answerdrafts.h"
#include "models/desk/donotcontact.h"
#include "models/items/conversationapps.h"
#include "models/items/conversationtable.h"
#include "models/items/conversationwords.h"
#include "models/session/profile.h"
#include "models/wording/errortext.h"
#include "ui/main/conversationsplace.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/conversations/sendfollowing.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace floorwalker {

namespace {

constexpr int textLines = 3;
constexpr int gap = 8;

} // namespace

AnswerForm::AnswerForm(const Workplace &workplace, const ConversationsPlace &place, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_place(place)
    , m_text(new QPlainTextEdit)
    , m_channel(new QComboBox)
    , m_more(new QPushButton(tr("More…")))
    , m_send(new QPushButton(tr("Send")))
    , m_trouble(new ErrorBar)
    , m_progress(new TextLabel({}, TextRole::Dim))
    , m_following(new SendFollowing(workplace, place, *m_trouble, *m_progress, this))
{
    build();
    connect(m_following, &SendFollowing::changed, this, &AnswerForm::refresh);
    connect(m_following, &SendFollowing::arrived, this, &AnswerForm::takeArrived);
    connect(m_following, &SendFollowing::troubled, this, [this](const QString &subject) {
        m_troubled = ConversationId(subject);
        m_trouble->setAction(m_troubled == m_conversation ? QString() : tr("Go There"));
    });
    connect(m_trouble, &ErrorBar::actionTriggered, this, [this] { emit conversationWanted(m_troubled); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &AnswerForm::keepDraft);
    connect(&place.drafts, &AnswerDrafts::changed, this, &AnswerForm::takeDrafts);
    connect(m_send, &QPushButton::clicked, this, &AnswerForm::send);
    connect(m_more, &QPushButton::clicked, this, &AnswerForm::moreWanted);
    setConversation(nullptr);
}

void AnswerForm::build()
{
    m_text->setAccessibleName(tr("Your answer"));
    m_text->setPlaceholderText(tr("Your answer"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * (textLines + 1));
    m_text->installEventFilter(this);
    m_channel->setAccessibleName(tr("Channel of the answer"));
    m_more->setToolTip(tr("Answer with media, choices or a template, and say which channels are tried"));
    m_send->setToolTip(tr("Send the answer (Ctrl+Enter)"));
    m_progress->setWordWrap(true);
    m_progress->setMinimumWidth(1);
    auto *line = new QHBoxLayout;
    line->setSpacing(gap);
    line->addWidget(m_channel);
    line->addWidget(m_progress, 1);
    line->addWidget(m_more);
    line->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(cellMargin, panelGap / 2, cellMargin, cellMargin);
    column->setSpacing(gap);
    column->addWidget(m_trouble);
    column->addWidget(m_text);
    column->addLayout(line);
}

void AnswerForm::setConversation(const ConversationLine *line)
{
    const ConversationId conversation = line ? line->id : ConversationId();
    if (conversation != m_conversation) {
        m_conversation = conversation;
        if (m_troubled == conversation)
            m_trouble->setAction({});
        else if (!m_following->isSending())
            m_trouble->clear();
        const QSignalBlocker quiet(m_text); // it is the same text as before
        m_text->setPlainText(m_place.drafts.find(conversation));
        m_channel->clear();
    }
    if (line) {
        m_draft.app = line->app;
        m_draft.contact = line->contactId;
        m_draft.to = line->contactId.isEmpty() ? ChannelIdentity{line->channel, line->identity}.text() : QString();
    }
    if (line && m_channel->count() == 0) {
        //: The server chooses the channel of a message
        m_channel->addItem(tr("Any channel"), QString());
        QStringList channels{line->channel};
        if (const ConversationApp *app = m_place.apps.chosenApp()) {
            for (const AppChannel &channel : app->channels)
                channels << channel.channel;
        }
        channels.removeAll(QString());
        channels.removeDuplicates();
        for (const QString &channel : std::as_const(channels))
            m_channel->addItem(conversationChannelText(channel), channel);
        m_channel->setCurrentIndex(line->channel.isEmpty() ? 0 : 1);
    }
    refresh();
}

QString AnswerForm::text() const
{
    return m_text->toPlainText();
}

void AnswerForm::takeFocus()
{
    m_text->setFocus();
}

void AnswerForm::refresh()
{
    const bool isThere = !m_conversation.isEmpty();
    const bool isHere = isThere && !m_following->isSending();
    m_text->setEnabled(isThere);
    m_text->setReadOnly(!isHere); // it keeps the focus
    m_channel->setEnabled(isHere);
    m_more->setEnabled(isThere);
    m_send->setEnabled(isThere && m_following->mayBeSent(m_conversation.text()) && !m_text->toPlainText().trimmed().isEmpty());
}

void AnswerForm::send()
{
    if (!m_send->isEnabled())
        return;
    m_text->setFocus(); // the button cannot be pressed meanwhile
    m_draft.kind = MessageContent::Kind::Text;
    m_draft.text = m_text->toPlainText();
    m_draft.channelPriority.clear();
    if (const QString channel = m_channel->currentData().toString(); !channel.isEmpty())
        m_draft.channelPriority = {channel};
    const ConversationApp *app = m_place.apps.chosenApp();
    const CheckedConversation checked = check(m_draft, {.country = m_workplace.profile.country,
                                                        .doNotContact = m_workplace.doNotContact.addresses(),
                                                        .app = app ? std::optional(*app) : std::nullopt,
                                                        .messageTemplate = std::nullopt});
    if (!checked.message) {
        QStringList sentences;
        for (const ConversationFinding &finding : checked.findings) {
            if (finding.isError)
                sentences << finding.sentence;
        }
        m_trouble->showError(sentences.join(u' '), {}, {});
        return;
    }
    m_following->send(*checked.message, app && app->isDispatch(), m_conversation.text());
}

void AnswerForm::takeArrived(const QString &conversation)
{
    m_place.drafts.keep(ConversationId(conversation), {});
    if (conversation != m_conversation.text())
        return;
    m_text->clear();
}

void AnswerForm::keepDraft()
{
    m_following->forgetUnknown(m_conversation.text());
    m_place.drafts.keep(m_conversation, m_text->toPlainText());
    refresh();
}

//! What an earlier run kept is known a moment later.
void AnswerForm::takeDrafts()
{
    const QString kept = m_place.drafts.find(m_conversation);
    if (m_text->toPlainText().isEmpty() && !kept.isEmpty()) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(kept);
    }
    if (const auto &trouble = m_place.drafts.trouble())
        m_progress->setText(tr("What you type is not kept on this computer: %1").arg(errorText(*trouble).sentence));
    refresh();
}

//! Enter begins a line, as customers' texts have several.
bool AnswerForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ControlModifier) {
            send();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace floorwalker
