// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/calls/calloutdialog.h"

#include "models/desk/donotcontact.h"
#include "models/edits/calloutsending.h"
#include "models/items/flooritems.h"
#include "models/items/ledgeritems.h"
#include "models/items/ownednumberitems.h"
#include "models/session/profile.h"
#include "models/wording/errortext.h"
#include "ui/forms/formroom.h"
#include "ui/main/callingplace.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/callbacks/donotcontactreading.h"
#include "ui/views/calls/calloutfields.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr QSize firstSize(620, 680);

} // namespace

CalloutDialog::CalloutDialog(const Workplace &workplace, const CallingPlace &place, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_place(place)
    , m_fields(new CalloutFields(workplace, place))
    , m_trouble(new ErrorBar)
    , m_progress(new TextLabel({}, TextRole::Dim))
    , m_call(new QPushButton)
{
    setWindowTitle(tr("New Callout"));
    build();
    connect(m_fields, &CalloutFields::edited, this, [this] {
        m_unknown = 0;
        judge();
    });
    connect(&workplace.doNotContact, &DoNotContact::changed, this, &CalloutDialog::judge);
    connect(&workplace.ledger, &LedgerItems::changed, this, &CalloutDialog::followUnknown);
    connect(&place.callouts, &CalloutSending::finished, this, &CalloutDialog::take);
    judge();
}

void CalloutDialog::build()
{
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_call, &QPushButton::clicked, this, &CalloutDialog::send);
    m_progress->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_call);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(panelGap);
    layout->addWidget(m_trouble);
    layout->addWidget(new FormRoom(m_fields), 1);
    layout->addLayout(buttons);
    m_call->setDefault(true);
}

void CalloutDialog::begin()
{
    m_place.numbers.read();
    readDoNotContact(m_workplace, m_trouble);
    setAttribute(Qt::WA_ShowWithoutActivating, false);
    if (!testAttribute(Qt::WA_Resized)) // its window has its size only now
        resize(scaledToText(firstSize, *this));
    open();
    m_fields->takeFocus();
}

CalloutPlace CalloutDialog::calloutPlace() const
{
    return {m_workplace.profile.country, m_workplace.doNotContact.addresses()};
}

void CalloutDialog::judge()
{
    const CheckedCallout checked = check(m_fields->draft(), calloutPlace());
    const bool isWarned = m_fields->showVerdicts(checked);
    m_call->setText(checked.callout && isWarned ? tr("&Call Anyway") : tr("&Call"));
    m_call->setEnabled(!m_isSending && m_unknown == 0);
}

void CalloutDialog::send()
{
    if (m_isSending || m_unknown != 0)
        return;
    m_fields->touchAll();
    const CheckedCallout checked = check(m_fields->draft(), calloutPlace());
    judge();
    if (!checked.callout) {
        m_fields->goToFirstError(checked);
        return;
    }
    if (m_place.callouts.isRunning()) {
        m_trouble->showError(tr("Other calls are being begun."), tr("Try again when they have been sent."), {});
        return;
    }
    m_trouble->clear();
    setSending(true);
    m_place.callouts.call(*checked.callout);
}

void CalloutDialog::setSending(bool isSending)
{
    m_isSending = isSending;
    m_progress->setText(isSending ? tr("Calling…") : QString());
    m_fields->setEnabled(!isSending);
    judge();
}

void CalloutDialog::take(const QList<Entry> &entries, const std::optional<Error> &error)
{
    if (!m_isSending)
        return;
    setSending(false);
    if (!entries.isEmpty() && entries.constFirst().state != EntryState::Planned) {
        takeEntry(entries.constFirst());
        return;
    }
    const Error why = error.value_or(Error{.kind = ErrorKind::Unreachable, .backEnd = BackEnd::Calling});
    const ErrorText text = errorText(why);
    showTrouble(tr("Nobody was called. %1").arg(text.sentence), text.nextStep, copyableDetails(why, m_workplace.floor.serverNow()));
}

//! Whoever has closed the dialog meanwhile gets it back: what failed must not go by unseen.
void CalloutDialog::showTrouble(const QString &sentence, const QString &nextStep, const QString &details)
{
    m_trouble->showError(sentence, nextStep, details);
    if (isVisible())
        return;
    setAttribute(Qt::WA_ShowWithoutActivating); // keys typed elsewhere are not for its buttons
    open();
}

void CalloutDialog::takeEntry(const Entry &entry)
{
    switch (entry.state) {
    case EntryState::Arrived:
        m_trouble->clear();
        m_fields->clear();
        accept();
        emit called(entry.idAtServer());
        return;
    case EntryState::Refused:
        showTrouble(tr("The platform refused the call: %1").arg(entry.reason),
                    tr("Check the number, the caller number and what is behind More."), entry.reason);
        return;
    case EntryState::Sent:
    case EntryState::Unknown:
        m_unknown = entry.id;
        judge();
        showTrouble(tr("Nobody can say whether it rang: no answer came, and the platform has no list to look it up in."),
                    tr("Ask who was to be called, then decide in Alerts > Ledger. It is not called again by itself."), {});
        return;
    case EntryState::Planned:
    case EntryState::Dropped:
        return;
    }
}

//! What nobody knew when the answer was lost a person may have decided.
void CalloutDialog::followUnknown()
{
    const LedgerLine *line = m_unknown == 0 ? nullptr : m_workplace.ledger.table().find(LedgerLineId(QString::number(m_unknown)));
    if (!line || line->isOpen())
        return;
    m_unknown = 0;
    if (line->state == EntryState::Arrived) {
        m_trouble->clear();
        m_fields->clear();
        accept();
        return;
    }
    m_trouble->showError(tr("It did not ring, as was decided."), tr("It may be called again."), {});
    judge();
}

} // namespace floorwalker
