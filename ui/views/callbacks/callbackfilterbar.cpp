// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/callbacks/callbackfilterbar.h"

#include "models/items/callbackitems.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace floorwalker {

namespace {

constexpr int gap = 8;
constexpr int fewestLetters = 8;
constexpr Milliseconds day = std::chrono::hours(24);

//! In the order of the choice.
enum Age { AnyAge, UpToADay, UpToAWeek, OverAWeek };

using Choices = QList<std::pair<QString, QString>>; //!< words and what they stand for

//! What is chosen stays, though nobody has it at the moment.
void fill(QComboBox &combo, const Choices &choices, const QString &all)
{
    const QString chosen = combo.currentData().toString();
    const QString words = combo.currentText();
    const QSignalBlocker quiet(&combo);
    combo.clear();
    combo.addItem(all, QString());
    for (const auto &[text, value] : choices)
        combo.addItem(text, value);
    if (!chosen.isEmpty() && combo.findData(chosen) < 0)
        combo.addItem(words, chosen);
    combo.setCurrentIndex(std::max(0, combo.findData(chosen)));
}

Choices shownIn(const QComboBox &combo)
{
    Choices choices;
    for (int i = 1; i < combo.count(); ++i)
        choices.append({combo.itemText(i), combo.itemData(i).toString()});
    return choices;
}

} // namespace

CallbackFilterBar::CallbackFilterBar(CallbackItems &callbacks, QWidget *parent)
    : QWidget(parent)
    , m_callbacks(callbacks)
    , m_number(new FilterField(tr("Number, with * and ?")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_number);
    m_queue = addChoice(tr("Filter by queue"));
    m_creator = addChoice(tr("Filter by creator"));
    m_age = addChoice(tr("Filter by age"));
    row->addStretch();
    m_age->addItems({tr("Any age"), tr("Up to a day old"), tr("1 to 7 days old"), tr("Over 7 days old")});
    m_number->setAccessibleName(tr("Filter by number"));
    m_number->setToolTip(tr("Part of the number; with * for any digits and ? for one, the whole number"));
    connect(m_number, &QLineEdit::textChanged, this, &CallbackFilterBar::filterChanged);
    connect(&callbacks, &CallbackItems::changed, this, &CallbackFilterBar::refreshChoices);
    refreshChoices();
}

QComboBox *CallbackFilterBar::addChoice(const QString &name)
{
    auto *combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->setToolTip(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(fewestLetters);
    layout()->addWidget(combo);
    connect(combo, &QComboBox::currentIndexChanged, this, &CallbackFilterBar::filterChanged);
    return combo;
}

void CallbackFilterBar::refreshChoices()
{
    Choices queues;
    const QList<QueueChoice> known = m_callbacks.queues();
    for (const QueueChoice &queue : known)
        queues.append({queueText(queue.number, queue.name), queue.number});
    Choices creators;
    const QStringList names = m_callbacks.creators();
    for (const QString &name : names)
        creators.append({name, name});
    // Not while nothing changed: a list that is open would close.
    if (m_queue->count() == 0 || shownIn(*m_queue) != queues)
        fill(*m_queue, queues, tr("All queues"));
    if (m_creator->count() == 0 || shownIn(*m_creator) != creators)
        fill(*m_creator, creators, tr("All creators"));
}

CallbackFilter CallbackFilterBar::filter() const
{
    CallbackFilter filter{.number = m_number->text(),
                          .queue = m_queue->currentData().toString(),
                          .creator = m_creator->currentData().toString()};
    switch (m_age->currentIndex()) {
    case UpToADay: filter.youngerThan = day; break;
    case UpToAWeek:
        filter.atLeastOld = day;
        filter.youngerThan = 7 * day;
        break;
    case OverAWeek: filter.atLeastOld = 7 * day; break;
    default: break;
    }
    return filter;
}

void CallbackFilterBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_number->clear();
        for (QComboBox *combo : {m_queue, m_creator, m_age})
            combo->setCurrentIndex(0);
    }
    emit filterChanged();
}

} // namespace floorwalker
