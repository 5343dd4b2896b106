// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of CallbackForm that lays it out.

#include "ui/forms/formfield.h"
#include "ui/forms/formroom.h"
#include "ui/theme/theme.h"
#include "ui/views/callbacks/callbackform.h"
#include "ui/views/calls/numbercheck.h"
#include "ui/widgets/chiplayout.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr int noteLines = 4;
constexpr int fewestLetters = 12;
constexpr int gap = 8;

} // namespace

void CallbackForm::build()
{
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(cellMargin, cellMargin, cellMargin, cellMargin);
    column->setSpacing(panelGap);
    column->addWidget(buildNumber());
    m_queue->setEditable(true);
    m_queue->setInsertPolicy(QComboBox::NoInsert);
    m_queue->setCompleter(nullptr); // it would make 505 of the 50 somebody means
    connect(m_queue->lineEdit(), &QLineEdit::returnPressed, this, &CallbackForm::send);
    m_queue->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_queue->setMinimumContentsLength(fewestLetters);
    connect(m_queue, &QComboBox::editTextChanged, this, [this] { touch(CallbackField::Queue); });
    column->addWidget(addField(CallbackField::Queue, tr("&Queue that calls back"), m_queue));
    column->addWidget(buildTime());
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(m_notes->fontMetrics().lineSpacing() * noteLines);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] { touch(CallbackField::Notes); });
    column->addWidget(addField(CallbackField::Notes, tr("N&otes"), m_notes));
    column->addWidget(buildMore());
    m_progress->setWordWrap(true);
    column->addWidget(m_progress);
    column->addWidget(buildButtons());
    column->addStretch(1);

    m_panel->addBanner(m_trouble);
    m_panel->setBody(new FormRoom(fields));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
}

QWidget *CallbackForm::buildNumber()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(addField(CallbackField::Number, tr("&Customer number"), m_number));
    m_internal->setToolTip(tr("Two to six digits then are a number of the house"));
    column->addWidget(m_internal);
    auto *actions = new QWidget;
    auto *line = new ChipLayout(actions); // large text needs a second line
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    line->addWidget(m_doNotCall);
    line->addWidget(m_check);
    column->addWidget(actions);
    connect(m_check, &NumberCheck::told, this, &CallbackForm::showVerdicts);
    connect(m_number, &QLineEdit::textEdited, this, &CallbackForm::formatNumber);
    connect(m_number, &QLineEdit::textChanged, this, [this] { touch(CallbackField::Number); });
    m_doNotCall->setAutoDefault(false);
    m_doNotCall->setToolTip(tr("Put the number on the do-not-contact list of this computer, or take it off"));
    connect(m_doNotCall, &QPushButton::clicked, this, [this] { emit doNotContactWanted(m_number->text()); });
    connect(m_internal, &QCheckBox::toggled, this, [this] { touch(CallbackField::Number); });
    return part;
}

QWidget *CallbackForm::buildTime()
{
    auto *parts = new QWidget;
    auto *column = new QVBoxLayout(parts);
    column->setContentsMargins(0, 0, 0, 0);
    parts->setFocusProxy(m_when);
    m_when->setAccessibleName(tr("When"));
    m_when->addItems({tr("As soon as possible"), tr("At a time in words"), tr("At a time by calendar")});
    m_words->setPlaceholderText(tr("tomorrow 9:30, in 2 h, mon 10:00"));
    m_words->setAccessibleName(tr("Time in words"));
    m_calendar->setAccessibleName(tr("Time by calendar"));
    m_calendar->setCalendarPopup(true);
    column->addWidget(m_when);
    column->addWidget(m_words);
    column->addWidget(m_calendar);
    connect(m_when, &QComboBox::currentIndexChanged, this, &CallbackForm::chooseWhen);
    connect(m_words, &QLineEdit::textChanged, this, [this] { touch(CallbackField::Time); });
    connect(m_calendar, &QDateTimeEdit::dateTimeChanged, this, [this] { touch(CallbackField::Time); });
    return addField(CallbackField::Time, tr("&When"), parts);
}

QWidget *CallbackForm::buildMore()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_more->setText(tr("&More"));
    m_more->setAccessibleName(tr("More Fields"));
    m_more->setCheckable(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_moreFields = new QWidget;
    auto *more = new QVBoxLayout(m_moreFields);
    more->setContentsMargins(0, 0, 0, 0);
    more->addWidget(addField(CallbackField::ExtraData, tr("E&xtra data (XML)"), m_extraData));
    more->addWidget(addField(CallbackField::Prefix, tr("&Gateway prefix"), m_prefix));
    for (const auto &[edit, field] : {std::pair(m_extraData, CallbackField::ExtraData), std::pair(m_prefix, CallbackField::Prefix)})
        connect(edit, &QLineEdit::textChanged, this, [this, field = field] { touch(field); });
    const auto open = [this](bool isOpen) {
        m_moreFields->setVisible(isOpen);
        m_more->setArrowType(isOpen ? Qt::DownArrow : isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    };
    connect(m_more, &QToolButton::toggled, this, open);
    open(false);
    column->addWidget(m_more);
    column->addWidget(m_moreFields);
    return part;
}

QWidget *CallbackForm::buildButtons()
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_send);
    m_send->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &CallbackForm::left);
    connect(m_send, &QPushButton::clicked, this, &CallbackForm::send);
    return part;
}

FormField *CallbackForm::addField(CallbackField field, const QString &label, QWidget *edit)
{
    return m_fields[field] = new FormField(label, edit);
}

} // namespace floorwalker
