// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/campaigns/templateform.h"

#include "ui/forms/formfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr int bodyLines = 4;
constexpr int parameterRows = 5; //!< to be seen without scrolling
constexpr int languageLetters = 8;

enum Column { Name, Value };

} // namespace

TemplateForm::TemplateForm(QWidget *parent)
    : QWidget(parent)
    , m_id(new QLineEdit)
    , m_language(new QLineEdit)
    , m_body(new QPlainTextEdit)
    , m_parameters(new QTableWidget(0, 2))
    , m_remove(new QPushButton(tr("Remove")))
    , m_preview(new TextLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(panelGap);
    auto *names = new QHBoxLayout;
    m_language->setPlaceholderText(QStringLiteral("en"));
    m_language->setMaximumWidth(fontMetrics().averageCharWidth() * languageLetters * 2);
    names->addWidget(new FormField(tr("Template &id"), m_id), 1);
    names->addWidget(new FormField(tr("Lan&guage"), m_language));
    column->addLayout(names);
    m_body->setTabChangesFocus(true);
    m_body->setFixedHeight(m_body->fontMetrics().lineSpacing() * bodyLines);
    column->addWidget(new FormField(tr("Bod&y, as approved"), m_body));
    column->addWidget(buildParameters());
    m_preview->setWordWrap(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(new FormField(tr("As the customer sees it"), m_preview));
    for (QLineEdit *edit : {m_id, m_language})
        connect(edit, &QLineEdit::textChanged, this, &TemplateForm::refresh);
    connect(m_body, &QPlainTextEdit::textChanged, this, &TemplateForm::refresh);
    connect(m_parameters, &QTableWidget::cellChanged, this, &TemplateForm::refresh);
    connect(m_parameters, &QTableWidget::itemSelectionChanged, this, [this] { m_remove->setEnabled(m_parameters->currentRow() >= 0); });
    refresh();
}

QWidget *TemplateForm::buildParameters()
{
    m_parameters->setHorizontalHeaderLabels({tr("Parameter"), tr("Value")});
    m_parameters->horizontalHeader()->setSectionResizeMode(Value, QHeaderView::Stretch);
    m_parameters->verticalHeader()->hide();
    m_parameters->setTabKeyNavigation(false);
    m_parameters->setFixedHeight(m_parameters->fontMetrics().height() * 2 * parameterRows);
    auto *add = new QPushButton(tr("Add Parame&ter"));
    for (QPushButton *button : {add, m_remove})
        button->setAutoDefault(false);
    m_remove->setEnabled(false);
    connect(add, &QPushButton::clicked, this, [this] {
        addParameter({QStringLiteral("body[%1]text").arg(m_parameters->rowCount() + 1), {}});
        m_parameters->setCurrentCell(m_parameters->rowCount() - 1, Value);
        m_parameters->setFocus();
        refresh();
    });
    connect(m_remove, &QPushButton::clicked, this, &TemplateForm::removeParameter);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new FormField(tr("&Parameters"), m_parameters));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    column->addLayout(buttons);
    return part;
}

void TemplateForm::addParameter(const TemplateParameter &parameter)
{
    const QSignalBlocker quiet(m_parameters);
    const int row = m_parameters->rowCount();
    m_parameters->insertRow(row);
    m_parameters->setItem(row, Name, new QTableWidgetItem(parameter.name));
    m_parameters->setItem(row, Value, new QTableWidgetItem(parameter.value));
    m_parameters->resizeColumnToContents(Name);
}

void TemplateForm::removeParameter()
{
    m_parameters->removeRow(m_parameters->currentRow());
    refresh();
}

WhatsAppTemplate TemplateForm::value() const
{
    WhatsAppTemplate value{.body = m_body->toPlainText(),
                           .id = m_id->text().trimmed(),
                           .language = m_language->text().trimmed(),
                           .others = m_others};
    for (int row = 0; row < m_parameters->rowCount(); ++row) {
        const auto text = [&](Column column) {
            const QTableWidgetItem *item = m_parameters->item(row, column);
            return item ? item->text() : QString();
        };
        value.parameters.append({text(Name).trimmed(), text(Value)});
    }
    return value;
}

void TemplateForm::setValue(const WhatsAppTemplate &value)
{
    const QSignalBlocker quiet(this);
    m_others = value.others;
    m_id->setText(value.id);
    m_language->setText(value.language);
    m_body->setPlainText(value.body);
    m_parameters->setRowCount(0);
    for (const TemplateParameter &parameter : value.parameters)
        addParameter(parameter);
    refresh();
}

void TemplateForm::refresh()
{
    m_preview->setText(value().preview());
    emit changed();
}

} // namespace floorwalker
