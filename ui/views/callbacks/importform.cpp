// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/callbacks/importform.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStringListModel>

namespace floorwalker {

namespace {

constexpr int fieldsAcross = 3;
constexpr int lettersOfTitle = 14; //!< wider ones are cut
constexpr int lineGap = 4; //!< between a label and its field
constexpr int noColumn = -1;

TextLabel *labelFor(QWidget *field, const QString &text)
{
    auto *label = new TextLabel(text, TextRole::Dim);
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

} // namespace

ImportForm::ImportForm(QWidget *parent)
    : QWidget(parent)
    , m_queue(new QLineEdit)
    , m_internal(addChoice(tr("Internal numbers: two to six digits")))
    , m_openToo(addChoice(tr("Also numbers that wait already")))
    , m_repeatedToo(addChoice(tr("Also rows that are alike")))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(panelGap);
    grid->setVerticalSpacing(lineGap);
    int place = 0;
    addColumn(*grid, ImportField::Number, tr("Number"), place++);
    addColumn(*grid, ImportField::Queue, tr("Queue"), place++);
    addColumn(*grid, ImportField::Time, tr("Time"), place++);
    addColumn(*grid, ImportField::Notes, tr("Notes"), place++);
    addColumn(*grid, ImportField::ExtraData, tr("Extra data"), place++);
    addColumn(*grid, ImportField::Prefix, tr("Gateway prefix"), place++);
    int row = grid->rowCount();
    grid->addWidget(labelFor(m_queue, tr("Queue of rows without one")), row, 0);
    grid->addWidget(m_internal, row, 1);
    grid->addWidget(m_openToo, row++, 2);
    grid->addWidget(m_queue, row, 0);
    grid->addWidget(m_repeatedToo, row, 1);
    for (int column = 0; column < fieldsAcross; ++column)
        grid->setColumnStretch(column, 1);
    setTabOrder(m_queue, m_internal);
    setTabOrder(m_internal, m_openToo);
    setTabOrder(m_openToo, m_repeatedToo);
    auto *completer = new QCompleter(new QStringListModel(this), this);
    m_queue->setCompleter(completer);
    connect(m_queue, &QLineEdit::textChanged, this, &ImportForm::changed);
}

void ImportForm::addColumn(QGridLayout &grid, ImportField field, const QString &label, int place)
{
    auto *choice = new QComboBox;
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(lettersOfTitle);
    choice->addItem(tr("Not in the file"), noColumn);
    choice->setEnabled(false);
    m_columns.insert(field, choice);
    const int row = place / fieldsAcross * 2;
    grid.addWidget(labelFor(choice, label), row, place % fieldsAcross);
    grid.addWidget(choice, row + 1, place % fieldsAcross);
    connect(choice, &QComboBox::currentIndexChanged, this, [this] {
        emit columnsEdited();
        emit changed();
    });
}

QCheckBox *ImportForm::addChoice(const QString &text)
{
    auto *box = new QCheckBox(text);
    connect(box, &QCheckBox::toggled, this, &ImportForm::changed);
    return box;
}

void ImportForm::setTitles(const QStringList &titles, const CallbackColumns &columns)
{
    for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it) {
        const QSignalBlocker quiet(*it);
        QComboBox &choice = **it;
        while (choice.count() > 1)
            choice.removeItem(1);
        for (int column = 0; column < titles.size(); ++column) {
            const QString title = titles.at(column).simplified();
            choice.addItem(title.isEmpty() ? tr("Column %1").arg(column + 1) : title, column);
        }
        choice.setCurrentIndex(choice.findData(columns.columnOf(it.key()).value_or(noColumn)));
        choice.setEnabled(!titles.isEmpty());
    }
}

void ImportForm::setOptions(const ImportOptions &options)
{
    const QSignalBlocker quiet(this);
    m_queue->setText(options.queue);
    m_internal->setChecked(options.internal == InternalNumbers::Allowed);
    m_openToo->setChecked(options.takesOpenAlready);
    m_repeatedToo->setChecked(options.takesRepeated);
}

void ImportForm::setQueues(const QStringList &numbers)
{
    qobject_cast<QStringListModel *>(m_queue->completer()->model())->setStringList(numbers);
}

CallbackColumns ImportForm::columns() const
{
    CallbackColumns columns;
    for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it) {
        if (const int column = (*it)->currentData().toInt(); column != noColumn)
            columns.set(it.key(), column);
    }
    return columns;
}

ImportOptions ImportForm::options() const
{
    return {.queue = m_queue->text().trimmed(),
            .internal = m_internal->isChecked() ? InternalNumbers::Allowed : InternalNumbers::Refused,
            .columns = columns(),
            .takesOpenAlready = m_openToo->isChecked(),
            .takesRepeated = m_repeatedToo->isChecked()};
}

} // namespace floorwalker
