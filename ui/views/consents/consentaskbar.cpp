// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/consents/consentaskbar.h"

#include "models/edits/consentdraft.h"
#include "ui/widgets/chiplayout.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

namespace floorwalker {

namespace {

constexpr int gap = 8;
constexpr int besidesText = 7; //!< letters: the sign, the button that clears it, the margins

QString answerWord(bool isGiven)
{
    return isGiven ? QStringLiteral("true") : QStringLiteral("false");
}

} // namespace

ConsentAskBar::ConsentAskBar(QString country, QWidget *parent)
    : QWidget(parent)
    , m_country(std::move(country))
    , m_address(new FilterField(tr("Number or address, with * and ?")))
    , m_reading(new TextLabel({}, TextRole::Dim))
{
    auto *line = new ChipLayout(this); // large text needs a second line
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    m_address->setAccessibleName(tr("Search by address"));
    m_address->setToolTip(tr("A whole number in any spelling, or a part of an address; with * for any text and ? for one "
                             "character, the whole address"));
    m_address->setMinimumWidth(m_address->fontMetrics().horizontalAdvance(m_address->placeholderText())
                               + m_address->fontMetrics().averageCharWidth() * besidesText);
    line->addWidget(m_address);
    m_usage = addChoice(tr("Search by usage"), {{tr("Any usage"), QString()},
                                                {consentUsageText(consentUsages[0]), consentUsages[0]},
                                                {consentUsageText(consentUsages[1]), consentUsages[1]}});
    m_value = addChoice(tr("Search by consent"), {{tr("Yes and no"), QString()},
                                                  {consentValueText(true), answerWord(true)},
                                                  {consentValueText(false), answerWord(false)}});
    auto *ask = new QPushButton(tr("&Search"));
    line->addWidget(ask);
    line->addWidget(m_reading);
    connect(ask, &QPushButton::clicked, this, &ConsentAskBar::asked);
    connect(m_address, &QLineEdit::returnPressed, this, &ConsentAskBar::asked);
    connect(m_address, &QLineEdit::textChanged, this, &ConsentAskBar::tellReading);
    tellReading();
}

QComboBox *ConsentAskBar::addChoice(const QString &name, const QList<std::pair<QString, QString>> &choices)
{
    auto *combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->setToolTip(name);
    for (const auto &[text, value] : choices)
        combo->addItem(text, value);
    layout()->addWidget(combo);
    connect(combo, &QComboBox::currentIndexChanged, this, &ConsentAskBar::asked);
    return combo;
}

ConsentItems::Conditions ConsentAskBar::conditions() const
{
    return {.address = addressPattern(m_address->text(), m_country),
            .usage = m_usage->currentData().toString(),
            .consent = m_value->currentData().toString()};
}

void ConsentAskBar::tellReading()
{
    const QString pattern = addressPattern(m_address->text(), m_country);
    const bool isAsTyped = pattern == m_address->text().trimmed();
    //: How a number that was typed will be searched for, as in "Asks for +358401234567"
    m_reading->setText(isAsTyped ? QString() : tr("Asks for %1").arg(pattern));
    m_reading->setVisible(!isAsTyped);
}

QStringList ConsentAskBar::words(const ConsentItems::Conditions &conditions)
{
    QStringList words;
    if (!conditions.address.isEmpty())
        words << tr("Address: %1").arg(conditions.address);
    if (!conditions.usage.isEmpty())
        words << tr("Usage: %1").arg(consentUsageText(conditions.usage));
    if (!conditions.consent.isEmpty())
        words << tr("Consent: %1").arg(consentValueText(conditions.consent == answerWord(true)));
    return words;
}

void ConsentAskBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_address->clear();
        m_usage->setCurrentIndex(0);
        m_value->setCurrentIndex(0);
    }
    emit asked();
}

void ConsentAskBar::takeFocus()
{
    m_address->setFocus(Qt::ShortcutFocusReason);
    m_address->selectAll();
}

} // namespace floorwalker
