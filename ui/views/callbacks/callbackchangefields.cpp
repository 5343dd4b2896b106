// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/callbacks/callbackchangefields.h"

#include "models/edits/phonenumber.h"
#include "models/edits/timewords.h"
#include "models/items/callbacktable.h"
#include "models/wording/statetext.h"
#include "ui/forms/formfield.h"
#include "ui/theme/theme.h"
#include "ui/views/callbacks/numberwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace floorwalker {

namespace {

constexpr int noteLines = 3;
constexpr int mostMinutes = 60 * 24 * 31;
constexpr int mostPerHour = 3600;

Error invalid(const QString &sentence)
{
    return {.kind = ErrorKind::Invalid, .detail = sentence};
}

} // namespace

CallbackChangeFields::CallbackChangeFields(const QList<Callback> &callbacks, Place place, QWidget *parent)
    : QWidget(parent)
    , m_place(std::move(place))
    , m_isSingle(callbacks.size() == 1)
    , m_number(new QLineEdit)
    , m_internal(new QCheckBox(tr("&Internal number")))
    , m_changesNotes(new QCheckBox(tr("Replace the n&otes of all")))
    , m_notes(new QPlainTextEdit)
    , m_result(new QComboBox)
    , m_time(new QComboBox)
    , m_shift(new QSpinBox)
    , m_to(new QLineEdit)
    , m_from(new QLineEdit)
    , m_until(new QLineEdit)
    , m_perHour(new QSpinBox)
{
    build(callbacks);
    chooseTime();
}

void CallbackChangeFields::build(const QList<Callback> &callbacks)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(panelGap);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    if (m_isSingle) {
        m_shownNumber = callbacks.constFirst().customerNumber;
        m_shownNotes = callbacks.constFirst().notes;
        m_number->setText(m_shownNumber);
        m_notes->setPlainText(m_shownNotes);
        grid->addWidget(m_numberField = new FormField(tr("&Customer number"), m_number), row, 0);
        grid->addWidget(m_internal, row++, 1, Qt::AlignVCenter);
    } else {
        grid->addWidget(m_changesNotes, row++, 0, 1, 2);
    }
    m_number->setParent(m_isSingle ? m_number->parentWidget() : this);
    m_number->setVisible(m_isSingle);
    m_internal->setParent(this);
    m_internal->setVisible(m_isSingle);
    m_changesNotes->setParent(this);
    m_changesNotes->setVisible(!m_isSingle);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(m_notes->fontMetrics().lineSpacing() * noteLines);
    m_notes->setEnabled(m_isSingle);
    grid->addWidget(new FormField(m_isSingle ? tr("N&otes") : tr("New notes"), m_notes), row++, 0, 1, 2);
    m_result->addItem(tr("Leave the result"), int(CallbackResult::Unknown));
    for (const CallbackResult result : closingResults)
        //: A choice: the callback is closed with this result
        m_result->addItem(tr("Close: %1").arg(callbackResultText(result)), int(result));
    grid->addWidget(new FormField(tr("&Result"), m_result), row, 0);
    m_time->addItems({tr("Leave the time"), tr("Shift by minutes"), tr("To one time"), tr("Spread over an interval")});
    grid->addWidget(m_timeField = new FormField(tr("&Time"), m_time), row++, 1);
    grid->addWidget(buildTime(), row, 0, 1, 2);

    connect(m_number, &QLineEdit::textChanged, this, &CallbackChangeFields::edited);
    connect(m_internal, &QCheckBox::toggled, this, &CallbackChangeFields::edited);
    connect(m_changesNotes, &QCheckBox::toggled, m_notes, &QWidget::setEnabled);
    connect(m_changesNotes, &QCheckBox::toggled, this, &CallbackChangeFields::edited);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &CallbackChangeFields::edited);
    connect(m_result, &QComboBox::currentIndexChanged, this, &CallbackChangeFields::chooseTime);
    connect(m_time, &QComboBox::currentIndexChanged, this, &CallbackChangeFields::chooseTime);
}

QWidget *CallbackChangeFields::buildTime()
{
    auto *part = new QWidget;
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(panelGap);
    m_shift->setRange(-mostMinutes, mostMinutes);
    m_shift->setValue(30);
    m_perHour->setRange(0, mostPerHour);
    m_perHour->setSpecialValueText(tr("no limit"));
    m_to->setPlaceholderText(tr("tomorrow 9:30, in 2 h, mon 10:00"));
    m_from->setPlaceholderText(tr("tomorrow 9:00"));
    m_until->setPlaceholderText(tr("tomorrow 12:00"));
    grid->addWidget(m_shiftField = new FormField(tr("&Minutes to shift by"), m_shift), 0, 0);
    grid->addWidget(m_toField = new FormField(tr("&New time"), m_to), 0, 1);
    grid->addWidget(m_fromField = new FormField(tr("&From"), m_from), 1, 0);
    grid->addWidget(m_untilField = new FormField(tr("&Until"), m_until), 1, 1);
    grid->addWidget(m_perHourField = new FormField(tr("At most per &hour"), m_perHour), 2, 0);
    for (QLineEdit *edit : {m_to, m_from, m_until})
        connect(edit, &QLineEdit::textChanged, this, &CallbackChangeFields::edited);
    for (QSpinBox *box : {m_shift, m_perHour})
        connect(box, &QSpinBox::valueChanged, this, &CallbackChangeFields::edited);
    return part;
}

//! A time goes only without a closing result.
void CallbackChangeFields::chooseTime()
{
    const bool isClosing = m_result->currentIndex() > 0;
    if (isClosing)
        m_time->setCurrentIndex(KeepTime);
    m_time->setEnabled(!isClosing);
    const int time = m_time->currentIndex();
    m_shiftField->setVisible(time == ShiftTime);
    m_toField->setVisible(time == ToTime);
    for (FormField *field : {m_fromField, m_untilField, m_perHourField})
        field->setVisible(time == SpreadTime);
    emit edited();
}

void CallbackChangeFields::chooseClosing()
{
    m_result->setCurrentIndex(m_result->findData(int(CallbackResult::Handled)));
    m_result->setFocus();
}

void CallbackChangeFields::takeFocus()
{
    m_time->setFocus();
}

Result<BulkChange> CallbackChangeFields::change()
{
    BulkChange change;
    if (m_isSingle && m_number->text().trimmed() != m_shownNumber) {
        const auto read = number();
        if (!read)
            return read.error();
        change.number = *read;
    } else if (m_numberField) {
        m_numberField->setVerdict({}, Severity::None);
    }
    const QString notes = m_notes->toPlainText();
    if (m_isSingle ? notes != m_shownNotes : m_changesNotes->isChecked())
        change.notes = notes;
    if (m_result->currentIndex() > 0)
        change.result = CallbackResult(m_result->currentData().toInt());
    const auto time = timeWish();
    if (!time)
        return time.error();
    change.time = *time;
    return change;
}

Result<QString> CallbackChangeFields::number()
{
    const auto read = PhoneNumber::read(m_number->text(), m_place.country,
                                        m_internal->isChecked() ? InternalNumbers::Allowed : InternalNumbers::Refused);
    if (!read) {
        m_numberField->setVerdict(read.error().detail, Severity::Critical);
        return read.error();
    }
    m_numberField->setVerdict(numberWords(*read), read->isInternal() || read->isValid ? Severity::None : Severity::Warning);
    return read->e164;
}

Result<TimeWish> CallbackChangeFields::timeWish()
{
    TimeWish wish;
    switch (m_time->currentIndex()) {
    case ShiftTime:
        wish.kind = TimeWish::Kind::Shift;
        wish.shift = std::chrono::minutes(m_shift->value());
        return wish;
    case ToTime: {
        const auto to = momentIn(m_to, m_toField);
        if (!to)
            return to.error();
        wish.kind = TimeWish::Kind::To;
        wish.to = *to;
        return wish;
    }
    case SpreadTime: return spreadWish();
    default: return wish;
    }
}

Result<TimeWish> CallbackChangeFields::spreadWish()
{
    const auto from = momentIn(m_from, m_fromField);
    const auto until = momentIn(m_until, m_untilField);
    if (!from)
        return from.error();
    if (!until)
        return until.error();
    TimeWish wish{.kind = TimeWish::Kind::Spread, .interval = {*from, *until}};
    if (m_perHour->value() > 0)
        wish.perHour = m_perHour->value();
    return wish;
}

Result<Instant> CallbackChangeFields::momentIn(const QLineEdit *words, FormField *field)
{
    if (words->text().trimmed().isEmpty()) {
        field->setVerdict({}, Severity::None);
        return invalid(tr("Write the time first."));
    }
    const Instant now = m_place.now();
    const auto spoken = timeFromWords(words->text(), now, m_place.zone);
    if (!spoken) {
        field->setVerdict(spoken.error().detail, Severity::Critical);
        return spoken.error();
    }
    const Instant moment = spoken->moment.value_or(now);
    const QString note = spoken->note.isEmpty() ? QString() : u'\n' + spoken->note;
    field->setVerdict(momentText(moment, m_place.zone) + note, note.isEmpty() ? Severity::None : Severity::Warning);
    return moment;
}

} // namespace floorwalker
