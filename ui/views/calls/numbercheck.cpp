// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/calls/numbercheck.h"

#include "models/edits/numberqueries.h"
#include "models/edits/phonenumber.h"
#include "models/session/profile.h"
#include "models/wording/errortext.h"
#include "ui/main/callingplace.h"
#include "ui/main/workplace.h"
#include "ui/views/calls/numberfactswords.h"

#include <QLineEdit>

namespace floorwalker {

NumberCheck::NumberCheck(const QLineEdit &number, const Workplace &workplace, QWidget *parent)
    : QPushButton(tr("Chec&k Number"), parent)
    , m_number(number)
    , m_workplace(workplace)
{
    setAutoDefault(false);
    setToolTip(tr("Ask the platform what it knows of the number"));
    if (!workplace.calling)
        hide();
    connect(&number, &QLineEdit::textChanged, this, &NumberCheck::forget);
    connect(this, &QPushButton::clicked, this, &NumberCheck::ask);
}

void NumberCheck::forget()
{
    ++m_question;
    m_isWarning = false;
    if (!std::exchange(m_words, {}).isEmpty())
        emit told();
}

void NumberCheck::ask()
{
    const auto number = PhoneNumber::read(m_number.text(), m_workplace.profile.country);
    if (!number || !m_workplace.calling)
        return;
    m_isWarning = false;
    m_words = tr("Asking the platform…");
    emit told();
    m_workplace.calling->numberQueries.ask(number->e164, this, [this, question = ++m_question](const Result<NumberFacts> &facts) {
        if (question == m_question)
            take(facts);
    });
}

void NumberCheck::take(const Result<NumberFacts> &facts)
{
    m_isWarning = !facts || facts->isRestricted == true;
    if (facts) {
        //: What the platform knows of a phone number, in a line
        m_words = tr("The platform: %1").arg(numberFactsText(*facts));
    } else {
        const ErrorText text = errorText(facts.error());
        m_words = text.nextStep.isEmpty() ? text.sentence : text.sentence + u' ' + text.nextStep;
    }
    emit told();
}

} // namespace floorwalker
