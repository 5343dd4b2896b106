// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/chatdialog.h"

#include "models/edits/chatadding.h"
#include "models/items/flooritems.h"
#include "models/items/ledgeritems.h"
#include "models/wording/errortext.h"
#include "ui/forms/formfield.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace floorwalker {

namespace {

constexpr QSize firstSize(640, 560);
constexpr int textLines = 6;

} // namespace

ChatDialog::ChatDialog(const Workplace &workplace, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_direction(new QComboBox)
    , m_queue(new QComboBox)
    , m_originator(new QLineEdit)
    , m_destination(new QLineEdit)
    , m_subtype(new QComboBox)
    , m_title(new QLineEdit)
    , m_isTranscript(new QCheckBox(tr("Several &messages, a line each, with who said it")))
    , m_text(new QPlainTextEdit)
    , m_fields(makeFields())
    , m_trouble(new ErrorBar)
    , m_progress(new TextLabel({}, TextRole::Dim))
    , m_send(new QPushButton)
{
    setWindowTitle(tr("New Chat"));
    build();
    connect(&workplace.ledger, &LedgerItems::changed, this, &ChatDialog::followUnknown);
    connect(&workplace.chatAdding, &ChatAdding::finished, this, &ChatDialog::take);
    connect(&workplace.chatAdding, &ChatAdding::waiting, this, [this](Milliseconds span) {
        if (m_isSending)
            m_progress->setText(tr("No answer came. In %n second(s) the server can be asked whether it arrived.", nullptr,
                                   int(std::chrono::ceil<std::chrono::seconds>(span).count())));
    });
    connect(&workplace.floor, &FloorItems::floorChanged, this, [this] {
        if (m_queue->count() == 0 && isVisible())
            refreshQueues();
    });
    refresh();
}

void ChatDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(panelGap);
    m_progress->setWordWrap(true);
    layout->addWidget(m_trouble);
    layout->addWidget(m_fields, 1);
    layout->addWidget(m_progress);
    layout->addWidget(makeButtons());
    m_send->setDefault(true); // not before it is the dialog's
}

QWidget *ChatDialog::makeFields()
{
    m_direction->addItem(tr("A chat that comes in"), false);
    m_direction->addItem(tr("One message that goes out"), true);
    m_subtype->setEditable(true);
    m_subtype->addItems({QStringLiteral("text"), QStringLiteral("sms")});
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * textLines);
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(panelGap);
    grid->addWidget(new FormField(tr("&What"), m_direction), 0, 0);
    grid->addWidget(new FormField(tr("&Queue"), m_queue), 0, 1);
    //: Whose address a chat or message comes from
    grid->addWidget(new FormField(tr("&From"), m_originator), 1, 0);
    //: Whose address a chat or message goes to
    grid->addWidget(new FormField(tr("&To"), m_destination), 1, 1);
    grid->addWidget(new FormField(tr("Su&btype"), m_subtype), 2, 0);
    //: Of a chat
    grid->addWidget(new FormField(tr("T&itle"), m_title), 2, 1);
    grid->addWidget(m_isTranscript, 3, 0, 1, 2);
    grid->addWidget(new FormField(tr("Te&xt"), m_text), 4, 0, 1, 2);
    grid->setRowStretch(4, 1);
    connect(m_isTranscript, &QCheckBox::toggled, this, &ChatDialog::refresh);
    connect(m_direction, &QComboBox::currentIndexChanged, this, &ChatDialog::refresh);
    for (QLineEdit *edit : {m_originator, m_destination, m_title})
        connect(edit, &QLineEdit::textChanged, this, &ChatDialog::refresh);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ChatDialog::refresh);
    return widget;
}

QWidget *ChatDialog::makeButtons()
{
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &ChatDialog::send);
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch();
    line->addWidget(close);
    line->addWidget(m_send);
    return widget;
}

void ChatDialog::begin(const QString &customer)
{
    refreshQueues();
    if (isEmpty() && !m_isSending) {
        m_trouble->clear();
        if (!customer.isEmpty())
            m_direction->setCurrentIndex(m_direction->findData(true));
        m_destination->setText(customer);
    } else if (!m_isSending && !customer.isEmpty() && m_destination->text().trimmed() != customer) {
        m_progress->setText(tr("This is what you wrote before; its addresses are as you left them."));
    }
    setAttribute(Qt::WA_ShowWithoutActivating, false);
    if (!testAttribute(Qt::WA_Resized)) // its window has its size only now
        resize(scaledToText(firstSize, *this));
    open();
    m_originator->setFocus();
}

bool ChatDialog::isEmpty() const
{
    return m_originator->text().isEmpty() && m_title->text().isEmpty() && m_text->toPlainText().isEmpty();
}

//! Those of chats; where no channel is told, any may be one.
void ChatDialog::refreshQueues()
{
    const QVariant before = m_queue->currentData();
    m_queue->clear();
    for (const QueueLine &queue : m_workplace.floor.queueLines()) {
        if (queue.channel == Channel::Chat || queue.channel == Channel::Unknown)
            m_queue->addItem(queue.name, queue.id.text());
    }
    if (const int place = m_queue->findData(before); place >= 0)
        m_queue->setCurrentIndex(place);
}

bool ChatDialog::isOutbound() const
{
    return m_direction->currentData().toBool();
}

bool ChatDialog::isTranscript() const
{
    return !isOutbound() && m_isTranscript->isChecked();
}

//! What is changed is another chat than the one nobody knows of.
void ChatDialog::refresh()
{
    if (!m_isSending) {
        m_unknown = 0;
        m_progress->clear();
    }
    const QString customer = tr("The customer's number or address");
    const QString ours = tr("Your chat queue's number or address");
    m_originator->setPlaceholderText(isOutbound() ? ours : customer);
    m_destination->setPlaceholderText(isOutbound() ? customer : ours);
    m_isTranscript->setEnabled(!isOutbound());
    m_text->setPlaceholderText(isTranscript() ? tr("Anna: Is my parcel on its way?\nShop: It comes tomorrow.") : QString());
    m_send->setText(isOutbound() ? tr("&Send") : tr("&Start Chat"));
    m_send->setEnabled(!m_isSending && m_unknown == 0);
}

ChatDraft ChatDialog::draft() const
{
    ChatDraft draft{.isOutbound = isOutbound(),
                    .queueId = m_queue->currentData().toString(),
                    .originator = m_originator->text(),
                    .destination = m_destination->text(),
                    .subtype = m_subtype->currentText(),
                    .title = m_title->text()};
    (isTranscript() ? draft.transcript : draft.text) = m_text->toPlainText();
    return draft;
}

void ChatDialog::send()
{
    if (m_queue->currentIndex() < 0) {
        m_trouble->showError(tr("No queue for chats is known."), tr("Wait until the queues are there, or ask for the right to see them."), {});
        return;
    }
    const Result<NewChat> chat = checked(draft(), m_workplace.floor.serverNow());
    if (!chat) {
        m_trouble->showError(chat.error().detail, {}, {});
        return;
    }
    if (m_workplace.chatAdding.isRunning()) {
        m_trouble->showError(tr("Another chat is being started."), tr("Try again when it has been sent."), {});
        return;
    }
    m_trouble->clear();
    setSending(true);
    m_workplace.chatAdding.add(*chat);
}

void ChatDialog::setSending(bool isSending)
{
    m_isSending = isSending;
    m_progress->setText(isSending ? tr("Sending…") : QString());
    m_fields->setEnabled(!isSending);
    m_send->setEnabled(!isSending && m_unknown == 0);
}

void ChatDialog::take(const QList<Entry> &entries, const std::optional<Error> &error)
{
    if (!m_isSending)
        return;
    setSending(false);
    if (!entries.isEmpty() && entries.constFirst().state != EntryState::Planned) {
        takeEntry(entries.constFirst());
        return;
    }
    const Error why = error.value_or(Error{.kind = ErrorKind::Unreachable});
    const ErrorText text = errorText(why);
    showTrouble(tr("Nothing was sent. %1").arg(text.sentence), text.nextStep,
                copyableDetails(why, m_workplace.floor.serverNow()));
}

//! Whoever has closed the dialog meanwhile gets it back: what failed must not go by unseen.
void ChatDialog::showTrouble(const QString &sentence, const QString &nextStep, const QString &details)
{
    m_trouble->showError(sentence, nextStep, details);
    if (isVisible())
        return;
    setAttribute(Qt::WA_ShowWithoutActivating); // keys typed elsewhere are not for its buttons
    open();
}

void ChatDialog::takeEntry(const Entry &entry)
{
    switch (entry.state) {
    case EntryState::Arrived:
        clear();
        accept();
        return;
    case EntryState::Refused:
        showTrouble(tr("The server refused the chat: %1").arg(entry.reason),
                    tr("Starting chats needs the right to manage the queue's contact history. Check queue, "
                       "addresses and subtype."),
                    entry.reason);
        return;
    case EntryState::Sent:
    case EntryState::Unknown:
        m_unknown = entry.id;
        m_send->setEnabled(false);
        showTrouble(tr("Nobody can say yet whether the chat was started: no answer came."),
                    tr("Do not send it again. The server is asked about it by itself; how it stands is "
                       "in Alerts > Ledger."),
                    {});
        return;
    case EntryState::Planned:
    case EntryState::Dropped:
        return;
    }
}

//! What nobody knew when the answer was lost the server's list may tell later, or a person.
void ChatDialog::followUnknown()
{
    const LedgerLine *line = m_unknown == 0 ? nullptr : m_workplace.ledger.table().find(LedgerLineId(QString::number(m_unknown)));
    if (!line || line->isOpen())
        return; // what is proven absent can be sent from the ledger
    m_unknown = 0;
    if (line->state == EntryState::Arrived) {
        clear();
        accept();
        return;
    }
    m_trouble->showError(tr("The chat was not started."), tr("It may be sent again."), {});
    m_send->setEnabled(!m_isSending);
}

void ChatDialog::clear()
{
    for (QLineEdit *edit : {m_originator, m_destination, m_title})
        edit->clear();
    m_text->clear();
    m_isTranscript->setChecked(false);
    m_trouble->clear();
}

} // namespace floorwalker
