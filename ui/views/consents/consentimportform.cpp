// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/consents/consentimportform.h"

#include "models/items/consenttable.h"
#include "ui/forms/formfield.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace floorwalker {

namespace {

constexpr int noColumn = -1;
constexpr int fewestLetters = 14;

} // namespace

ConsentImportForm::ConsentImportForm(QWidget *parent)
    : QWidget(parent)
    , m_usage(new QComboBox)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(panelGap);
    const auto add = [this, line](ConsentColumn column, const QString &label) {
        auto *choice = new QComboBox;
        choice->addItem(tr("– none –"), noColumn);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(fewestLetters);
        choice->setEnabled(false);
        m_columns.insert(column, choice);
        line->addWidget(new FormField(label, choice), 1);
        connect(choice, &QComboBox::currentIndexChanged, this, [this] {
            if (signalsBlocked())
                return;
            emit columnsEdited();
            emit changed();
        });
    };
    add(ConsentColumn::Address, tr("Column of the &address"));
    add(ConsentColumn::Usage, tr("Column of the &usage"));
    add(ConsentColumn::Consent, tr("Column of the c&onsent"));
    m_usage->addItem(tr("– none –"), QString());
    for (const QLatin1StringView usage : consentUsages)
        m_usage->addItem(consentUsageText(usage), QString(usage));
    line->addWidget(new FormField(tr("Usage of rows &without one"), m_usage), 1);
    connect(m_usage, &QComboBox::currentIndexChanged, this, &ConsentImportForm::changed);
}

void ConsentImportForm::setTitles(const QStringList &titles, const ConsentColumns &columns)
{
    const QSignalBlocker quiet(this);
    for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it) {
        QComboBox &choice = **it;
        while (choice.count() > 1)
            choice.removeItem(1);
        for (int place = 0; place < titles.size(); ++place) {
            const QString title = titles.at(place).simplified();
            choice.addItem(title.isEmpty() ? tr("Column %1").arg(place + 1) : title, place);
        }
        choice.setCurrentIndex(choice.findData(columns.placeOf(it.key()).value_or(noColumn)));
        choice.setEnabled(!titles.isEmpty());
    }
}

void ConsentImportForm::setUsage(const QString &usage)
{
    const QSignalBlocker quiet(this);
    m_usage->setCurrentIndex(std::max(0, m_usage->findData(usage)));
}

ConsentColumns ConsentImportForm::columns() const
{
    ConsentColumns columns;
    for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it) {
        if (const int place = (*it)->currentData().toInt(); place != noColumn)
            columns.set(it.key(), place);
    }
    return columns;
}

QString ConsentImportForm::usage() const
{
    return m_usage->currentData().toString();
}

} // namespace floorwalker
