// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/contactaskbar.h"

#include "models/items/flooritems.h"
#include "models/wording/errortext.h"
#include "ui/main/workplace.h"
#include "ui/theme/plaintext.h"
#include "ui/views/contacts/conditionwords.h"
#include "ui/views/contacts/savedsearchbutton.h"
#include "ui/views/spanchoice.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chiplayout.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr int gap = 8;
constexpr int searchLetters = 30;
constexpr int valueLetters = 20;
constexpr int chipLetters = 50; //!< more are in its tool tip

//! A file that is no search is told as what it is; a disk in trouble as everywhere.
ErrorText savedSearchTrouble(const Error &error)
{
    if (error.kind == ErrorKind::Storage)
        return errorText(error);
    return {ContactAskBar::tr("This is no saved search, or it is damaged."), ContactAskBar::tr("Choose another one.")};
}

//! Empty: none.
QString objectionTo(const QString &field, const QString &value)
{
    ContactQuestion tried;
    if (!mayBeCondition(field) && !contactManners().contains(field))
        return ContactAskBar::tr("“%1” is asked for already: the time is chosen at the left.").arg(field);
    if (field == u"limit" && !setManner(tried, field, value))
        return ContactAskBar::tr("The most contacts to find is a whole number above zero.");
    if (field == u"sort" && !sortChoices().contains(value))
        return ContactAskBar::tr("Contacts are sorted by one of the fields in the list.");
    return {};
}

} // namespace

ContactAskBar::ContactAskBar(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_floor(workplace.floor)
    , m_span(new SpanChoice(SpanChoice::AnyTime::NotOffered))
    , m_search(new FilterField(tr("Number or address, with * and ?")))
    , m_more(new QPushButton(tr("Add &Condition")))
    , m_conditionLine(makeConditionLine())
    , m_chipLine(new QWidget)
    , m_operative(new TextLabel(tr("Subject, text and remarks are searched in another database: it knows e-mails and "
                                   "chats only, with other words for type and status."), TextRole::Dim))
    , m_trouble(new ErrorBar)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(gap);
    lines->addLayout(makeFirstLine());
    lines->addWidget(m_conditionLine);
    lines->addWidget(m_chipLine);
    lines->addWidget(m_operative);
    lines->addWidget(m_trouble);
    m_chips = new ChipLayout(m_chipLine);
    m_chips->setSpacing(gap);
    m_conditionLine->hide();
    connect(m_more, &QPushButton::toggled, this, [this](bool isOpen) {
        m_conditionLine->setVisible(isOpen);
        if (!isOpen)
            return;
        chooseField(); // by now the floor may know more queues and agents
        m_field->setFocus();
    });
    showChips();
}

QLayout *ContactAskBar::makeFirstLine()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(gap);
    m_search->setAccessibleName(tr("Number or address"));
    m_search->setToolTip(tr("Whom the contact was from or for. * stands for any characters and ? for one. "
                            "Several are separated by commas, or pasted from a spreadsheet."));
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * searchLetters);
    m_search->installEventFilter(this);
    m_more->setCheckable(true);
    auto *ask = new QPushButton(tr("&Search"));
    ask->setDefault(true);
    line->addWidget(m_span);
    line->addWidget(m_search, 1);
    line->addWidget(m_more);
    line->addWidget(ask);
    line->addWidget(makeSavedButton());
    line->addStretch(1);
    connect(m_search, &QLineEdit::returnPressed, this, &ContactAskBar::asked);
    connect(ask, &QPushButton::clicked, this, &ContactAskBar::asked);
    return line;
}

QWidget *ContactAskBar::makeSavedButton()
{
    auto *saved = new SavedSearchButton(m_workplace.savedSearches, [this] { return ask(); });
    connect(saved, &SavedSearchButton::succeeded, this, [this] { m_trouble->clear(); });
    connect(saved, &SavedSearchButton::failed, this, [this](const Error &error) {
        const ErrorText text = savedSearchTrouble(error);
        m_trouble->showError(text.sentence, text.nextStep, copyableDetails(error, m_floor.serverNow()));
    });
    connect(saved, &SavedSearchButton::chosen, this, [this](const ContactAsk &ask) {
        take(ask);
        emit asked();
    });
    return saved;
}

QWidget *ContactAskBar::makeConditionLine()
{
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    m_field = new QComboBox;
    m_field->setAccessibleName(tr("Field"));
    m_field->setEditable(true);
    m_field->setToolTip(tr("Any field of a contact may be typed, as the interface spells it"));
    for (const ContactParameter &parameter : contactParameters()) {
        if (parameter.name != u"search")
            m_field->addItem(conditionName(parameter.name), parameter.name);
    }
    for (const QString &manner : contactManners())
        m_field->addItem(conditionName(manner), manner);
    m_value = new QComboBox;
    m_value->setAccessibleName(tr("Value"));
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->setMinimumContentsLength(valueLetters);
    auto *add = new QPushButton(tr("A&dd"));
    line->addWidget(m_field);
    line->addWidget(m_value);
    line->addWidget(add);
    line->addStretch();
    connect(m_field, &QComboBox::currentTextChanged, this, &ContactAskBar::chooseField);
    connect(m_value->lineEdit(), &QLineEdit::returnPressed, this, &ContactAskBar::addCondition);
    connect(add, &QPushButton::clicked, this, &ContactAskBar::addCondition);
    chooseField();
    return widget;
}

//! The values one can choose from, where there are few or the floor knows them.
void ContactAskBar::chooseField()
{
    const QString field = fieldNamed(m_field->currentText());
    const ContactParameter *parameter = contactParameter(field);
    m_value->clear();
    m_value->setEditText({});
    m_value->lineEdit()->setPlaceholderText(conditionHint(field));
    if (field == u"queueId") {
        for (const QueueLine &queue : m_floor.queueLines())
            m_value->addItem(queue.name, queue.id.text());
    } else if (field == u"agentId") {
        for (const AgentLine &agent : m_floor.agentLines())
            m_value->addItem(agent.name, agent.id.text());
    } else if (parameter && parameter->kind == ContactParameter::Kind::Flag) {
        m_value->addItem(QStringLiteral("true"), QStringLiteral("true"));
    } else {
        const QStringList choices = parameter ? parameter->choices : field == u"sort" ? sortChoices() : QStringList();
        for (const QString &choice : choices)
            m_value->addItem(conditionValue(field, choice), choice);
    }
    if (!parameter || parameter->kind != ContactParameter::Kind::Flag)
        m_value->setCurrentIndex(-1);
}

void ContactAskBar::addCondition()
{
    const QString field = fieldNamed(m_field->currentText());
    const int chosen = m_value->findText(m_value->currentText());
    const QString value = chosen < 0 ? m_value->currentText().trimmed() : m_value->itemData(chosen).toString();
    if (field.isEmpty() || value.isEmpty())
        return;
    if (const QString objection = objectionTo(field, value); !objection.isEmpty()) {
        m_trouble->showError(objection, {}, {});
        return;
    }
    m_trouble->clear();
    if (!setManner(m_rest, field, value))
        putCondition(field, value);
    m_value->setEditText({});
    showChips();
    emit asked();
}

void ContactAskBar::putCondition(const QString &field, const QString &value)
{
    const ContactParameter *parameter = contactParameter(field);
    const auto same = std::find_if(m_rest.conditions.begin(), m_rest.conditions.end(),
                                   [&](const ContactCondition &condition) { return condition.name == field; });
    if (same == m_rest.conditions.end())
        m_rest.conditions.append({field, value});
    else if (parameter && parameter->takesSeveral)
        same->value += u',' + value;
    else
        same->value = value;
}

void ContactAskBar::removeCondition(const ContactCondition &condition)
{
    if (!setManner(m_rest, condition.name, {}))
        m_rest.conditions.removeOne(condition);
    showChips();
    emit asked();
}

void ContactAskBar::showChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    QList<ContactCondition> conditions = m_rest.conditions;
    for (const QString &manner : contactManners()) {
        if (const QString value = mannerOf(m_rest, manner); !value.isEmpty())
            conditions.append({manner, value});
    }
    for (const ContactCondition &condition : std::as_const(conditions)) {
        const QString text = conditionText(condition, m_floor);
        auto *chip = new Chip(fontMetrics().elidedText(text, Qt::ElideRight, fontMetrics().averageCharWidth() * chipLetters));
        chip->setToolTip(plainToolTip(text));
        chip->setAccessibleName(text);
        chip->setClosable(true);
        connect(chip, &Chip::closed, this, [this, condition] { removeCondition(condition); });
        m_chips->addWidget(chip);
    }
    m_chipLine->setVisible(!conditions.isEmpty());
    m_operative->setVisible(m_rest.isOperative());
}

ContactQuestion ContactAskBar::question() const
{
    ContactQuestion question = m_rest;
    if (const QString search = joinedSearch(m_search->text()); !search.isEmpty())
        question.conditions.prepend({QStringLiteral("search"), search});
    return question;
}

ContactAsk ContactAskBar::ask() const
{
    return {question(), m_span->span().value()};
}

void ContactAskBar::take(const ContactAsk &ask)
{
    m_span->setSpan(ask.span);
    m_rest = ask.question;
    m_search->setText(ask.question.valueOf(u"search"));
    m_rest.conditions.removeIf([](const ContactCondition &condition) { return condition.name == u"search"; });
    showChips();
}

void ContactAskBar::takeFocus()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

//! A column copied from a spreadsheet comes as lines, which a line edit would join by blanks.
bool ContactAskBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        m_search->insert(joinedSearch(QApplication::clipboard()->text()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace floorwalker
