// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/contentaskbar.h"

#include "ui/views/spanchoice.h"
#include "ui/widgets/chiplayout.h"
#include "ui/widgets/filterfield.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>

namespace floorwalker {

namespace {

constexpr int gap = 8;
constexpr std::array limits{100, 1000, 10'000};
constexpr int besidesText = 7; //!< letters: the sign, the button that clears it, the margins

} // namespace

ContentAskBar::ContentAskBar(const QList<Field> &fields, QWidget *parent)
    : QWidget(parent)
    , m_span(new SpanChoice(SpanChoice::AnyTime::Offered))
    , m_limit(new QComboBox)
{
    auto *line = new ChipLayout(this); // large text needs a second line
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    m_span->setToolTip(tr("The server knows no time for this list: the time chooses among the rows that came."));
    line->addWidget(m_span);
    for (const Field &field : fields) {
        QLineEdit *edit = makeEdit(field);
        line->addWidget(m_edits.constLast().widget);
        connect(edit, &QLineEdit::returnPressed, this, &ContentAskBar::asked);
    }
    m_limit->setAccessibleName(tr("Rows at most"));
    for (const int limit : limits)
        m_limit->addItem(tr("At most %1").arg(QLocale().toString(limit)), limit);
    m_limit->setCurrentIndex(m_limit->findData(ListQuestion().limit));
    auto *ask = new QPushButton(tr("&Search"));
    ask->setDefault(true);
    line->addWidget(m_limit);
    line->addWidget(ask);
    connect(m_span, &SpanChoice::chosen, this, &ContentAskBar::spanChosen);
    connect(ask, &QPushButton::clicked, this, &ContentAskBar::asked);
}

QLineEdit *ContentAskBar::makeEdit(const Field &field)
{
    QWidget *widget = nullptr;
    QLineEdit *line = nullptr;
    if (field.choices.isEmpty()) {
        widget = line = new FilterField(field.title);
    } else {
        auto *choice = new QComboBox;
        choice->setEditable(true);
        choice->setInsertPolicy(QComboBox::NoInsert);
        choice->addItem({});
        choice->addItems(field.choices);
        choice->setMinimumContentsLength(field.letters);
        line = choice->lineEdit();
        line->setPlaceholderText(field.title);
        widget = choice;
    }
    widget->setAccessibleName(field.title);
    const int letter = fontMetrics().averageCharWidth();
    widget->setMinimumWidth(std::max(fontMetrics().horizontalAdvance(field.title), letter * field.letters)
                            + letter * besidesText);
    m_edits.append({field, widget, line});
    return line;
}

ListQuestion ContentAskBar::question() const
{
    ListQuestion question{.limit = m_limit->currentData().toInt()};
    for (const Edit &edit : m_edits) {
        if (const QString value = edit.line->text().trimmed(); !value.isEmpty())
            question.conditions.insert(edit.field.name, value);
    }
    return question;
}

QString ContentAskBar::conditionsText(const ListQuestion &question) const
{
    QStringList texts;
    for (const Edit &edit : m_edits) {
        if (const QString value = question.conditions.value(edit.field.name); !value.isEmpty())
            //: A condition, as in "Case id: 4711"
            texts << tr("%1: %2").arg(edit.field.title, value);
    }
    texts << tr("%1: %2").arg(m_limit->accessibleName(), QString::number(question.limit));
    return texts.join(QStringLiteral("; "));
}

std::optional<SearchSpan> ContentAskBar::span() const
{
    return m_span->span();
}

void ContentAskBar::setSpan(const std::optional<SearchSpan> &span)
{
    m_span->setSpan(span);
}

void ContentAskBar::takeFocus()
{
    m_edits.constFirst().widget->setFocus(Qt::ShortcutFocusReason);
    m_edits.constFirst().line->selectAll();
}

} // namespace floorwalker
