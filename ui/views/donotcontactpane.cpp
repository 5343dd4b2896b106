// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/donotcontactpane.h"

#include "models/desk/donotcontact.h"
#include "models/edits/contactaddress.h"
#include "models/items/callbackitems.h"
#include "models/items/donotcontacttable.h"
#include "models/session/profile.h"
#include "models/wording/errortext.h"
#include "ui/forms/formfield.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/storedtable.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace floorwalker {

DoNotContactPane::DoNotContactPane(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_entries(new DoNotContactTable([&items = workplace.callbacks] { return items.serverNow(); },
                                      workplace.clock, this))
    , m_list(new StoredTable({.title = tr("On the list"),
                              .order = tr("newest first"),
                              .nothing = tr("Nobody is on the list."),
                              .nothingMore = tr("Who is on it is left out of imports, and forms warn of them.")},
                             *m_entries, workplace))
    , m_trouble(new ErrorBar)
    , m_address(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_addressField(new FormField(tr("&Number or address"), m_address))
    , m_put(new QPushButton(tr("&Put on the List")))
    , m_takeOff(new QPushButton(tr("&Take Off the List")))
{
    build();
    connect(m_address, &QLineEdit::textChanged, this, &DoNotContactPane::refresh);
    connect(m_reason, &QLineEdit::textChanged, this, &DoNotContactPane::refresh);
    connect(m_put, &QPushButton::clicked, this, &DoNotContactPane::put);
    connect(m_takeOff, &QPushButton::clicked, this, &DoNotContactPane::takeOff);
    connect(m_list, &StoredTable::selectionChanged, this, &DoNotContactPane::refresh);
    connect(m_list, &StoredTable::retryWanted, this, &DoNotContactPane::read);
    connect(&workplace.doNotContact, &DoNotContact::changed, this, &DoNotContactPane::showEntries);
    showEntries();
}

void DoNotContactPane::begin(const QString &address)
{
    if (!address.isEmpty())
        m_address->setText(address);
    read();
    (address.isEmpty() ? m_address : m_reason)->setFocus();
}

void DoNotContactPane::takeFocus()
{
    m_list->takeFocus();
}

void DoNotContactPane::addButton(QWidget *button)
{
    m_buttons->insertWidget(m_buttons->indexOf(m_put), button);
}

void DoNotContactPane::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (focusWidget() == m_address || focusWidget() == m_reason))
        m_put->click();
    else
        QWidget::keyPressEvent(event);
}

void DoNotContactPane::build()
{
    auto *words = new TextLabel(tr("This list is kept on this computer only: neither Contact Pro nor other desks know it."),
                                TextRole::Dim);
    words->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, panelGap, 0, 0);
    layout->setSpacing(panelGap);
    layout->addWidget(words);
    layout->addLayout(buildFields());
    layout->addWidget(m_trouble);
    layout->addWidget(m_list, 1);
    m_buttons = buildButtons();
    layout->addLayout(m_buttons);
}

QHBoxLayout *DoNotContactPane::buildFields()
{
    auto *fields = new QHBoxLayout;
    fields->setSpacing(panelGap);
    fields->addWidget(m_addressField, 1);
    fields->addWidget(new FormField(tr("&Reason"), m_reason), 1);
    return fields;
}

QHBoxLayout *DoNotContactPane::buildButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_takeOff);
    buttons->addStretch();
    buttons->addWidget(m_put);
    m_takeOff->setAutoDefault(false);
    m_put->setDefault(true);
    return buttons;
}

void DoNotContactPane::read()
{
    m_workplace.doNotContact.read(this, [this](const Result<Done> &isRead) {
        m_list->tell({.isRead = m_workplace.doNotContact.isRead(),
                      .error = isRead ? std::nullopt : std::optional(isRead.error())});
    });
}

QString DoNotContactPane::address() const
{
    return contactAddress(m_address->text(), m_workplace.profile.country);
}

void DoNotContactPane::put()
{
    m_trouble->clear();
    const DoNotContactEntry entry{.address = address(),
                                  .reason = m_reason->text().trimmed(),
                                  .since = m_workplace.clock.now()};
    m_workplace.doNotContact.put(entry, this, [this, entry](const Result<Done> &isPut) {
        if (!isPut) {
            showTrouble(isPut.error());
            return;
        }
        m_address->clear();
        m_reason->clear();
        m_list->select(entry.address);
        m_address->setFocus();
    });
}

//! What was said of it stays in the fields: it can be put back at once.
void DoNotContactPane::takeOff()
{
    m_trouble->clear();
    const QStringList chosen = m_list->selectedIds();
    for (const DoNotContactEntry &entry : m_workplace.doNotContact.entries()) {
        if (chosen.size() != 1 || entry.address != chosen.constFirst())
            continue;
        m_address->setText(entry.address);
        m_reason->setText(entry.reason);
    }
    for (const QString &address : chosen) {
        m_workplace.doNotContact.takeOff(address, this, [this](const Result<Done> &isOff) {
            if (!isOff)
                showTrouble(isOff.error());
        });
    }
}

void DoNotContactPane::showEntries()
{
    m_entries->setEntries(m_workplace.doNotContact.entries());
    m_list->tell({.isRead = m_workplace.doNotContact.isRead()});
    refresh();
}

void DoNotContactPane::showTrouble(const Error &error)
{
    const ErrorText text = errorText(error);
    m_trouble->showError(text.sentence, text.nextStep,
                         copyableDetails(error, m_workplace.callbacks.serverNow()));
}

void DoNotContactPane::refresh()
{
    const QString meant = address();
    const bool isListed = m_workplace.doNotContact.contains(meant);
    m_addressField->setVerdict(isListed ? tr("%1 is on the list already. Its reason is replaced.").arg(meant) : meant,
                               isListed ? Severity::Warning : Severity::None);
    m_put->setEnabled(!meant.isEmpty() && !m_reason->text().trimmed().isEmpty());
    m_takeOff->setEnabled(!m_list->selectedIds().isEmpty());
}

} // namespace floorwalker
