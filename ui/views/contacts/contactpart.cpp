// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/contactpart.h"

#include "models/items/journeywords.h"
#include "models/wording/errortext.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/errorbar.h"

#include <QVBoxLayout>

namespace floorwalker {

using State = JourneyPartState::Kind;

ContactPart::ContactPart(JourneyItems &journey, const QList<JourneyPart> &parts, QWidget *parent)
    : QWidget(parent)
    , m_journey(journey)
    , m_parts(parts)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    for (const JourneyPart part : parts) {
        auto *trouble = new ErrorBar;
        trouble->setAction(tr("Try Again"));
        connect(trouble, &ErrorBar::actionTriggered, this, [this, part] { m_journey.askAgain(part); });
        m_troubles.insert(part, trouble);
        m_column->addWidget(trouble);
    }
    connect(&journey, &JourneyItems::chosen, this, &ContactPart::refresh);
    connect(&journey, &JourneyItems::partChanged, this, [this](JourneyPart part) {
        if (m_parts.contains(part))
            refresh();
    });
}

void ContactPart::setBody(QWidget *body)
{
    m_column->addWidget(body, 1);
    m_notice = new EmptyNotice(body);
    connect(m_notice, &EmptyNotice::actionTriggered, this, [this] { m_journey.askAgain(m_parts.constFirst()); });
    QMetaObject::invokeMethod(this, &ContactPart::refresh, Qt::QueuedConnection); // when it is whole
}

QString ContactPart::whyNothing() const
{
    if (!m_journey.isChosen())
        return tr("No contact is chosen.");
    const bool isNothing = m_journey.state(m_parts.constFirst()).kind == State::Empty && !isShownEmpty();
    return isNothing ? nothingText(m_parts.constFirst()) : QString();
}

void ContactPart::refresh()
{
    refreshContents();
    for (const JourneyPart part : std::as_const(m_parts))
        refreshTrouble(part);
    refreshNotice();
    emit availabilityChanged();
}

//! Where there is something to see it stays, under what is wrong with the rest.
void ContactPart::refreshTrouble(JourneyPart part)
{
    ErrorBar &trouble = *m_troubles.value(part);
    const JourneyPartState &state = m_journey.state(part);
    if (!m_journey.isChosen() || state.kind != State::Refused || !hasContents()) {
        trouble.clear();
        return;
    }
    const ErrorText text = errorText(*state.error);
    //: A part of what belongs to a contact, and why it could not be fetched
    const QString sentence = m_parts.size() > 1 ? tr("%1: %2").arg(partName(part), text.sentence) : text.sentence;
    trouble.showError(sentence, text.nextStep, text.reference);
}

void ContactPart::refreshNotice()
{
    const JourneyPartState &state = m_journey.state(m_parts.constFirst());
    m_notice->setVisible(!hasContents() && !isShownEmpty());
    if (!m_journey.isChosen()) {
        m_notice->setNotice(Icon::Contacts, tr("No contact is chosen."), {});
    } else if (state.kind == State::Refused) {
        const ErrorText text = errorText(*state.error);
        m_notice->setNotice(Icon::Warning, text.sentence, text.nextStep, tr("Try Again"));
    } else if (state.kind == State::Asked) {
        m_notice->setNotice(Icon::Clock, tr("Asking the server…"), {});
    } else {
        m_notice->setNotice(Icon::Empty, nothingText(m_parts.constFirst()), {});
    }
}

} // namespace floorwalker
