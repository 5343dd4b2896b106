// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/campaigns/messageeditdialog.h"

#include "models/edits/messagechanges.h"
#include "models/items/callbacktable.h"
#include "models/items/messageitems.h"
#include "models/session/profile.h"
#include "models/wording/errortext.h"
#include "ui/forms/formfield.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/campaigns/campaignwords.h"
#include "ui/views/campaigns/segmentcounter.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr QSize firstSize(620, 560);
constexpr int textLines = 6;

} // namespace

MessageEditDialog::MessageEditDialog(const Workplace &workplace, const Message &message, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_message(message)
    , m_text(new QPlainTextEdit(message.text))
    , m_counter(new SegmentCounter(*m_text))
    , m_hasTime(new QCheckBox(tr("At a time of its &own")))
    , m_time(new QDateTimeEdit)
    , m_retries(new QSpinBox)
    , m_delay(new QSpinBox)
    , m_difference(new TextLabel)
    , m_name(new QLineEdit)
    , m_trouble(new ErrorBar)
    , m_close(new QPushButton(tr("Close")))
    , m_send(new QPushButton(tr("Cha&nge")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change Message"));
    build();
    connect(&workplace.messageChanges, &MessageChanges::finished, this, &MessageEditDialog::take);
    refresh();
    m_text->setFocus();
}

void MessageEditDialog::build()
{
    const NewMessage present = writable(m_message);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * textLines);
    m_counter->setShortMessage(m_message.subtype.compare(u"sms", Qt::CaseInsensitive) == 0);
    m_time->setCalendarPopup(true);
    m_time->setAccessibleName(tr("Send time"));
    const QDateTime begin = m_workplace.businessDay.local(present.sendTime.value_or(m_workplace.messages.serverNow()));
    m_time->setDateTime(present.sendTime ? QDateTime(begin.date(), begin.time()) : QDateTime(begin.date(), QTime(begin.time().hour(), 0)).addSecs(3600));
    m_hasTime->setChecked(present.sendTime.has_value());
    m_retries->setRange(0, NewMessage::mostRetries);
    m_retries->setValue(present.maxRetries);
    m_delay->setRange(NewMessage::shortestRetryDelay, NewMessage::longestRetryDelay);
    m_delay->setSuffix(u' ' + tr("s", "seconds"));
    m_delay->setValue(present.retryDelay);
    m_difference->setWordWrap(true);

    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(panelGap);
    rows->addWidget(new FormField(m_message.isTemplate ? tr("&Template (JSON)") : tr("&Text"), m_text), 1);
    rows->addWidget(m_counter);
    auto *when = new QHBoxLayout;
    when->addWidget(m_hasTime);
    when->addWidget(m_time, 1);
    rows->addLayout(when);
    auto *tries = new QHBoxLayout;
    tries->addWidget(new FormField(tr("&Retries"), m_retries));
    tries->addWidget(new FormField(tr("Time &between tries"), m_delay));
    rows->addLayout(tries);
    rows->addWidget(m_difference);
    rows->addWidget(m_trouble);
    m_name->setPlaceholderText(tr("This is a production profile: type its name, %1").arg(m_workplace.profile.name));
    m_name->setAccessibleName(tr("Name of the profile"));
    m_name->setVisible(m_workplace.profile.isProduction);
    rows->addWidget(m_name);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_send);
    rows->addLayout(buttons);
    m_send->setDefault(true);
    resize(scaledToText(firstSize, *this));
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &MessageEditDialog::send);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MessageEditDialog::refresh);
    connect(m_hasTime, &QCheckBox::toggled, this, &MessageEditDialog::refresh);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &MessageEditDialog::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &MessageEditDialog::refresh);
    for (QSpinBox *box : {m_retries, m_delay})
        connect(box, &QSpinBox::valueChanged, this, &MessageEditDialog::refresh);
}

MessageEdit MessageEditDialog::edit() const
{
    const NewMessage present = writable(m_message);
    MessageEdit edit;
    if (const QString text = m_text->toPlainText(); text != present.text)
        edit.text = text;
    if (m_retries->value() != present.maxRetries)
        edit.maxRetries = m_retries->value();
    if (m_delay->value() != present.retryDelay)
        edit.retryDelay = m_delay->value();
    std::optional<Instant> time;
    if (m_hasTime->isChecked()) {
        const QDateTime wall(m_time->date(), m_time->time(), m_workplace.businessDay.zone());
        time = Instant(Milliseconds(wall.toMSecsSinceEpoch()));
    }
    // The field shows no seconds: untouched it keeps them.
    constexpr Milliseconds minute = std::chrono::minutes(1);
    const bool isSame = time && present.sendTime && *present.sendTime >= *time && *present.sendTime < *time + minute;
    if (!isSame && time != present.sendTime)
        edit.sendTime = time;
    return edit;
}

Result<NewMessage> MessageEditDialog::wanted() const
{
    return edited(m_message, edit(), m_workplace.messages.serverNow());
}

QString MessageEditDialog::difference(const NewMessage &message) const
{
    const NewMessage before = writable(m_message);
    const QTimeZone &zone = m_workplace.businessDay.zone();
    const auto when = [&zone](const NewMessage &one) {
        return one.sendTime ? momentText(*one.sendTime, zone) : tr("at once");
    };
    QStringList lines;
    //: A field of a message: its name, what it is, what it becomes
    const QString change = tr("%1: %2 → %3");
    if (message.text != before.text)
        lines << tr("Another text for %n recipient(s)", nullptr, int(message.addresses.size()));
    if (message.sendTime != before.sendTime)
        lines << change.arg(tr("Send time"), when(before), when(message));
    if (message.maxRetries != before.maxRetries)
        lines << change.arg(tr("Retries")).arg(before.maxRetries).arg(message.maxRetries);
    if (message.retryDelay != before.retryDelay)
        lines << change.arg(tr("Time between tries")).arg(before.retryDelay).arg(message.retryDelay);
    return lines.join(u'\n');
}

void MessageEditDialog::refresh()
{
    const bool isAny = edit() != MessageEdit();
    const auto message = wanted();
    m_time->setEnabled(m_hasTime->isChecked());
    m_difference->setText(!isAny ? tr("Nothing is changed yet.") : message ? difference(*message) : message.error().detail);
    const bool isNamed = !m_workplace.profile.isProduction || m_name->text().trimmed() == m_workplace.profile.name;
    m_send->setEnabled(!m_isSending && isAny && message && isNamed && !m_workplace.messageChanges.isRunning());
}

void MessageEditDialog::send()
{
    const auto message = wanted();
    if (!message)
        return;
    m_trouble->clear();
    m_isSending = true;
    m_workplace.messageChanges.start({{m_message, *message}});
    refresh();
}

void MessageEditDialog::take()
{
    if (!m_isSending)
        return;
    m_isSending = false;
    const MessageOutcome outcome = m_workplace.messageChanges.outcomes().constFirst();
    if (outcome.kind == MessageOutcome::Kind::Changed) {
        accept();
        return;
    }
    const QString sentence = outcomeSentence(m_workplace.messageChanges.changes(), m_workplace.messageChanges.outcomes());
    const bool isError = outcome.error && !isGone(outcome);
    const ErrorText text = isError ? errorText(*outcome.error) : ErrorText();
    m_trouble->showError(isError ? sentence + u' ' + text.sentence : sentence, text.nextStep,
                         isError ? copyableDetails(*outcome.error, m_workplace.messages.serverNow()) : QString());
    refresh();
}

} // namespace floorwalker
