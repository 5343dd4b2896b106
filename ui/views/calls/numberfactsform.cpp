// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/calls/numberfactsform.h"

#include "models/edits/numberqueries.h"
#include "models/edits/phonenumber.h"
#include "models/items/callwords.h"
#include "models/items/flooritems.h"
#include "models/session/profile.h"
#include "models/wording/errortext.h"
#include "ui/forms/formfield.h"
#include "ui/main/callingplace.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/calls/numberfactswords.h"
#include "ui/views/callbacks/numberwords.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/keyvaluelist.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace floorwalker {

NumberFactsForm::NumberFactsForm(const Workplace &workplace, const CallingPlace &place, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_place(place)
    , m_number(new QLineEdit)
    , m_field(new FormField(tr("N&umber"), m_number))
    , m_ask(new QPushButton(tr("Ask the P&latform")))
    , m_trouble(new ErrorBar)
    , m_facts(new KeyValueList)
{
    m_facts->setAccessibleName(tr("What the platform knows of the number"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(cellMargin, cellMargin, cellMargin, cellMargin);
    column->setSpacing(panelGap);
    column->addWidget(m_trouble);
    column->addWidget(m_field);
    column->addWidget(m_ask, 0, Qt::AlignTrailing);
    column->addWidget(m_facts, 1);
    connect(m_number, &QLineEdit::textChanged, this, &NumberFactsForm::understand);
    connect(m_ask, &QPushButton::clicked, this, &NumberFactsForm::ask);
    understand();
}

void NumberFactsForm::begin(const QString &number)
{
    m_number->setText(number);
    m_number->setFocus();
    if (!number.isEmpty())
        ask();
}

void NumberFactsForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        ask();
    else
        QWidget::keyPressEvent(event);
}

//! One that nobody knows to be given out the platform may know all the same.
QString NumberFactsForm::number() const
{
    static const QRegularExpression dialled(QStringLiteral("^\\+?[0-9 ()./-]+$"));
    const QString text = m_number->text().trimmed();
    const auto number = PhoneNumber::read(text, m_workplace.profile.country);
    if (number)
        return number->e164;
    return dialled.match(text).hasMatch() ? QString(text).remove(u' ') : QString();
}

void NumberFactsForm::understand()
{
    const auto number = PhoneNumber::read(m_number->text(), m_workplace.profile.country);
    m_field->setVerdict(number ? numberWords(*number) : QString(), Severity::None);
    m_ask->setEnabled(!this->number().isEmpty());
}

void NumberFactsForm::ask()
{
    m_trouble->clear();
    m_facts->setRows({});
    m_asked = number();
    if (m_asked.isEmpty()) {
        m_field->setVerdict(tr("That is no phone number. Type one with its country code."));
        return;
    }
    m_place.numberQueries.ask(m_asked, this, [this, asked = m_asked](const Result<NumberFacts> &facts) { take(asked, facts); });
}

void NumberFactsForm::take(const QString &number, const Result<NumberFacts> &facts)
{
    if (number != m_asked)
        return;
    if (facts) {
        m_facts->setRows(numberFactsRows(*facts));
        return;
    }
    const ErrorText text = errorText(facts.error());
    m_trouble->showError(text.sentence, text.nextStep, copyableDetails(facts.error(), m_workplace.floor.serverNow()));
}

} // namespace floorwalker
