// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/callbacks/callbackform.h"

#include "models/desk/donotcontact.h"
#include "models/edits/callbackadding.h"
#include "models/items/callbackitems.h"
#include "models/session/profile.h"
#include "models/wording/errortext.h"
#include "ui/forms/formfield.h"
#include "ui/main/workplace.h"
#include "ui/views/callbacks/donotcontactreading.h"
#include "ui/views/callbacks/numberwords.h"
#include "ui/views/calls/numbercheck.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace floorwalker {

namespace {

CallbackChecks::Place placeOf(const Workplace &workplace)
{
    return {workplace.profile.country, workplace.businessDay.zone(),
            [&callbacks = workplace.callbacks] { return callbacks.serverNow(); }};
}

} // namespace

CallbackForm::CallbackForm(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_checks(placeOf(workplace))
    , m_panel(new Panel(tr("New callback")))
    , m_trouble(new ErrorBar)
    , m_number(new QLineEdit)
    , m_internal(new QCheckBox(tr("&Internal number")))
    , m_doNotCall(new QPushButton(tr("&Do Not Call…")))
    , m_check(new NumberCheck(*m_number, workplace))
    , m_queue(new QComboBox)
    , m_when(new QComboBox)
    , m_words(new QLineEdit)
    , m_calendar(new QDateTimeEdit)
    , m_notes(new QPlainTextEdit)
    , m_more(new QToolButton)
    , m_extraData(new QLineEdit)
    , m_prefix(new QLineEdit)
    , m_progress(new TextLabel({}, TextRole::Dim))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_send(new QPushButton)
{
    build();
    connect(&workplace.callbackAdding, &CallbackAdding::finished, this, &CallbackForm::take);
    connect(&workplace.callbackAdding, &CallbackAdding::waiting, this, [this](Milliseconds span) {
        if (m_isSending)
            m_progress->setText(tr("No answer came. In %n second(s) the server can be asked whether it arrived.", nullptr,
                                   int(std::chrono::ceil<std::chrono::seconds>(span).count())));
    });
    connect(&workplace.callbacks, &CallbackItems::changed, this, [this] {
        if (isVisible())
            refreshQueues();
    });
    connect(&workplace.doNotContact, &DoNotContact::changed, this, [this] {
        m_checks.setDoNotContact(m_workplace.doNotContact.addresses());
        showVerdicts();
    });
    m_checks.setDoNotContact(workplace.doNotContact.addresses());
    clear();
}

void CallbackForm::begin()
{
    refreshQueues();
    readDoNotContact(m_workplace, m_trouble);
    m_number->setFocus();
}

void CallbackForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (isEnter && button && button != m_internal)
        button->click();
    else if (isEnter)
        send();
    else if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void CallbackForm::touch(CallbackField field)
{
    m_touched.insert(field);
    m_isUnknown = false;
    showVerdicts();
}

//! Only while one writes on: in the middle the caret would jump.
void CallbackForm::formatNumber()
{
    if (m_number->cursorPosition() == m_number->text().size() && !m_internal->isChecked())
        m_number->setText(PhoneNumber::formatted(m_number->text(), m_workplace.profile.country));
}

void CallbackForm::chooseWhen()
{
    m_words->setVisible(m_when->currentIndex() == InWords);
    m_calendar->setVisible(m_when->currentIndex() == ByCalendar);
    touch(CallbackField::Time);
}

void CallbackForm::refreshQueues()
{
    const QList<QueueChoice> queues = m_workplace.callbacks.queues();
    QSet<QString> numbers;
    QStringList texts;
    for (const QueueChoice &queue : queues) {
        numbers.insert(queue.number);
        texts << queueText(queue.number, queue.name);
    }
    QStringList shown;
    for (int i = 0; i < m_queue->count(); ++i)
        shown << m_queue->itemText(i);
    if (shown != texts) {
        const QSignalBlocker quiet(m_queue);
        const QString typed = m_queue->currentText();
        m_queue->clear();
        for (qsizetype i = 0; i < queues.size(); ++i)
            m_queue->addItem(texts[i], queues[i].number);
        m_queue->setCurrentIndex(-1);
        m_queue->setEditText(typed);
    }
    m_checks.setQueueNumbers(numbers);
    QList<Callback> open;
    for (const CallbackLine &line : m_workplace.callbacks.lines())
        open.append(line);
    m_checks.setOpenCallbacks(open);
    showVerdicts();
}

//! Picked by its text or named by its whole name, else as typed.
QString CallbackForm::queueNumber() const
{
    const QString text = m_queue->currentText().trimmed();
    const QList<QueueChoice> queues = m_workplace.callbacks.queues();
    for (const QueueChoice &queue : queues) {
        const bool isMeant = text == queueText(queue.number, queue.name) || text == queue.number
            || (!queue.name.isEmpty() && text.compare(queue.name, Qt::CaseInsensitive) == 0);
        if (isMeant)
            return queue.number;
    }
    return text;
}

CallbackDraft CallbackForm::draft() const
{
    CallbackDraft draft{.number = m_number->text(),
                        .internal = m_internal->isChecked() ? InternalNumbers::Allowed : InternalNumbers::Refused,
                        .queue = queueNumber(),
                        .notes = m_notes->toPlainText(),
                        .extraData = m_extraData->text(),
                        .prefix = m_prefix->text()};
    if (m_when->currentIndex() == InWords) {
        draft.time = m_words->text();
    } else if (m_when->currentIndex() == ByCalendar) {
        const QDateTime wall(m_calendar->date(), m_calendar->time(), m_workplace.businessDay.zone());
        if (wall.date() == m_calendar->date() && wall.time() == m_calendar->time())
            draft.moment = Instant(Milliseconds(wall.toMSecsSinceEpoch()));
        else // the clocks skip it: the words are refused with the nearest two
            draft.time = m_calendar->dateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    }
    return draft;
}

CheckedDraft CallbackForm::judge()
{
    CheckedDraft checked = m_checks.check(draft());
    // Chosen, but not written yet: not as soon as possible.
    if (m_when->currentIndex() == InWords && m_words->text().trimmed().isEmpty()) {
        checked.findings.append({CallbackField::Time, true, tr("Write the time, or choose as soon as possible.")});
        checked.callback.reset();
    }
    return checked;
}

QString CallbackForm::understood(CallbackField field, const CheckedDraft &checked) const
{
    if (field == CallbackField::Number && !checked.number.e164.isEmpty()) {
        const QString words = numberWords(checked.number);
        return m_check->words().isEmpty() ? words : words + u'\n' + m_check->words();
    }
    if (field == CallbackField::Time && checked.callback && checked.callback->nextCall) {
        const QTimeZone &zone = m_workplace.businessDay.zone();
        //: A time in the profile's zone, the zone, and the same in UTC
        return tr("%1 %2 · %3").arg(momentText(*checked.callback->nextCall, zone), QString::fromUtf8(zone.id()),
                                    toIso(*checked.callback->nextCall));
    }
    return {};
}

//! Nobody is scolded about a field not touched yet.
void CallbackForm::showVerdicts()
{
    const CheckedDraft checked = judge();
    bool isWarned = false;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        QStringList sentences;
        Severity severity = field.key() == CallbackField::Number && m_check->isWarning() ? Severity::Warning : Severity::None;
        for (const DraftFinding &finding : checked.findings) {
            if (finding.field != field.key() || (finding.isError && !m_touched.contains(finding.field)))
                continue;
            sentences << finding.sentence;
            severity = std::max(severity, finding.isError ? Severity::Critical : Severity::Warning);
            isWarned = true;
        }
        const QString good = understood(field.key(), checked);
        if (!good.isEmpty())
            sentences.prepend(good);
        field.value()->setVerdict(sentences.join(u'\n'), severity);
    }
    m_doNotCall->setEnabled(!checked.number.e164.isEmpty());
    m_check->setEnabled(!checked.number.e164.isEmpty());
    m_send->setText(checked.callback && isWarned ? tr("&Schedule Anyway") : tr("&Schedule"));
    m_send->setEnabled(!m_isSending && !m_isUnknown);
}

void CallbackForm::send()
{
    if (m_isSending || m_isUnknown)
        return;
    for (auto field = m_fields.keyBegin(); field != m_fields.keyEnd(); ++field)
        m_touched.insert(*field);
    const CheckedDraft checked = judge();
    if (!checked.callback) {
        showVerdicts();
        for (const DraftFinding &finding : checked.findings) {
            if (finding.isError) {
                m_more->setChecked(m_more->isChecked() || finding.field == CallbackField::ExtraData);
                m_fields[finding.field]->setFocus();
                break;
            }
        }
        return;
    }
    if (m_workplace.callbackAdding.isRunning()) {
        m_trouble->showError(tr("Other callbacks are being added."), tr("Try again when they have been sent."), {});
        return;
    }
    m_trouble->clear();
    setSending(true);
    m_workplace.callbackAdding.add(*checked.callback);
}

void CallbackForm::setSending(bool isSending)
{
    m_isSending = isSending;
    m_progress->setText(isSending ? tr("Sending…") : QString());
    for (FormField *field : std::as_const(m_fields))
        field->field()->setEnabled(!isSending);
    m_internal->setEnabled(!isSending);
    showVerdicts();
}

void CallbackForm::take(const QList<Entry> &entries, const std::optional<Error> &error)
{
    if (!m_isSending)
        return;
    setSending(false);
    const bool hasLeft = !entries.isEmpty() && entries.constFirst().state != EntryState::Planned;
    if (hasLeft) {
        takeEntry(entries.constFirst());
        return;
    }
    const Error why = error.value_or(Error{.kind = ErrorKind::Unreachable});
    const ErrorText text = errorText(why);
    m_trouble->showError(tr("Nothing was added. %1").arg(text.sentence), text.nextStep,
                         copyableDetails(why, m_workplace.callbacks.serverNow()));
}

void CallbackForm::takeEntry(const Entry &entry)
{
    switch (entry.state) {
    case EntryState::Arrived:
        clear();
        emit added(entry.serverId);
        return;
    case EntryState::Refused:
        m_trouble->showError(tr("The server refused the callback: %1").arg(entry.reason),
                             tr("Adding callbacks needs the built-in Callback IVR Number of Contact Pro. Ask the "
                                "administrator whether it is defined, and check number and queue."),
                             entry.reason);
        return;
    case EntryState::Sent:
    case EntryState::Unknown:
        tellUnknown();
        return;
    case EntryState::Planned:
    case EntryState::Dropped:
        return;
    }
}

void CallbackForm::tellUnknown()
{
    m_isUnknown = true;
    m_trouble->showError(tr("Nobody can say yet whether the callback was added: no answer came."),
                         tr("Do not add it again. The server is asked about it by itself; how it stands is "
                            "in Alerts > Ledger."),
                         {});
    showVerdicts();
}

void CallbackForm::clear()
{
    for (QLineEdit *edit : {m_number, m_words, m_extraData, m_prefix})
        edit->clear();
    m_internal->setChecked(false);
    m_queue->setEditText({});
    m_notes->clear();
    m_when->setCurrentIndex(AsSoonAsPossible);
    // The next full hour is a time one is likely to mean.
    const QDateTime now = m_workplace.businessDay.local(m_workplace.callbacks.serverNow());
    m_calendar->setDateTime(QDateTime(now.date(), QTime(now.time().hour(), 0)).addSecs(3600));
    m_trouble->clear();
    chooseWhen();
    m_touched.clear();
    showVerdicts();
}

} // namespace floorwalker
