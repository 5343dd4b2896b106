// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/conversations/contactdialog.h"

#include "models/edits/channelidentities.h"
#include "models/items/flooritems.h"
#include "models/session/profile.h"
#include "models/wording/errortext.h"
#include "ui/forms/formfield.h"
#include "ui/forms/formroom.h"
#include "ui/main/conversationsplace.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace floorwalker {

namespace {

constexpr QSize firstSize(520, 560);
constexpr int identityLines = 3;

} // namespace

ContactDialog::ContactDialog(const Workplace &workplace, const ConversationsPlace &place, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_place(place)
    , m_name(new QLineEdit)
    , m_identities(new QPlainTextEdit)
    , m_priority(new QLineEdit)
    , m_email(new QLineEdit)
    , m_externalId(new QLineEdit)
    , m_language(new QLineEdit)
    , m_metadata(new QLineEdit)
    , m_trouble(new ErrorBar)
    , m_progress(new TextLabel({}, TextRole::Dim))
    , m_save(new QPushButton(tr("&Save")))
{
    setAttribute(Qt::WA_DeleteOnClose, false);
    build();
    connect(&place.contactEditing, &ContactEditing::finished, this, &ContactDialog::takeChanged);
    connect(&place.contactAdding, &ContactAdding::finished, this, &ContactDialog::takeAdded);
    connect(m_save, &QPushButton::clicked, this, &ContactDialog::save);
}

void ContactDialog::build()
{
    m_identities->setTabChangesFocus(true);
    m_identities->setFixedHeight(m_identities->fontMetrics().lineSpacing() * (identityLines + 1));
    m_identities->setPlaceholderText(QStringLiteral("SMS:+358401234567\nWHATSAPP:358401234567"));
    m_priority->setPlaceholderText(QStringLiteral("WHATSAPP, SMS"));
    m_language->setPlaceholderText(QStringLiteral("EN_GB"));
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(panelGap);
    //: Of a contact
    column->addWidget(new FormField(tr("&Name"), m_name));
    column->addWidget(m_fields[ContactField::Identities] = new FormField(tr("&Identities, a line each"), m_identities));
    column->addWidget(new FormField(tr("&Channels, the first is tried first"), m_priority));
    column->addWidget(m_fields[ContactField::Email] = new FormField(tr("&E-mail"), m_email));
    column->addWidget(new FormField(tr("E&xternal id"), m_externalId));
    column->addWidget(m_fields[ContactField::Language] = new FormField(tr("&Language"), m_language));
    column->addWidget(m_fields[ContactField::Metadata] = new FormField(tr("&Metadata"), m_metadata));
    column->addStretch(1);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_progress->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(panelGap);
    layout->addWidget(m_trouble);
    layout->addWidget(new FormRoom(fields), 1);
    layout->addLayout(buttons);
    m_save->setDefault(true);
}

void ContactDialog::beginNew()
{
    if (!m_shown.id.isEmpty() && !m_isSaving)
        beginChange({});
    setWindowTitle(tr("New Contact"));
    if (!testAttribute(Qt::WA_Resized)) // its window has its size only now
        resize(scaledToText(firstSize, *this));
    open();
    m_name->setFocus();
}

void ContactDialog::beginChange(const ConversationContact &contact)
{
    if (m_isSaving) {
        open();
        return;
    }
    m_shown = contact;
    m_trouble->clear();
    setWindowTitle(tr("Change Contact"));
    QStringList identities;
    for (const ChannelIdentity &identity : contact.identities)
        identities << identity.text();
    m_name->setText(contact.displayName);
    m_identities->setPlainText(identities.join(u'\n'));
    m_priority->setText(contact.channelPriority.join(QStringLiteral(", ")));
    m_email->setText(contact.email);
    m_externalId->setText(contact.externalId);
    m_language->setText(contact.language);
    m_metadata->setText(contact.metadata);
    for (FormField *field : std::as_const(m_fields))
        field->setVerdict({});
    if (contact.id.isEmpty())
        return;
    if (!testAttribute(Qt::WA_Resized))
        resize(scaledToText(firstSize, *this));
    open();
    m_name->setFocus();
}

ConversationContact ContactDialog::contact() const
{
    ConversationContact contact = m_shown;
    contact.displayName = m_name->text().trimmed();
    contact.channelPriority = channelsFrom(m_priority->text());
    contact.email = m_email->text().trimmed();
    contact.externalId = m_externalId->text().trimmed();
    contact.language = m_language->text().trimmed();
    contact.metadata = m_metadata->text();
    if (const auto identities = identitiesFrom(m_identities->toPlainText(), m_workplace.profile.country))
        contact.identities = *identities;
    return contact;
}

bool ContactDialog::judge()
{
    for (FormField *field : std::as_const(m_fields))
        field->setVerdict({});
    const auto identities = identitiesFrom(m_identities->toPlainText(), m_workplace.profile.country);
    if (!identities) {
        m_fields[ContactField::Identities]->setVerdict(identities.error().detail);
        m_identities->setFocus();
        return false;
    }
    const QList<ContactFinding> findings = findingsOf(contact());
    for (const ContactFinding &finding : findings)
        m_fields[finding.field]->setVerdict(finding.sentence);
    if (!findings.isEmpty())
        m_fields[findings.constFirst().field]->field()->setFocus();
    return findings.isEmpty();
}

void ContactDialog::save()
{
    if (m_isSaving || !judge())
        return;
    if (m_place.contactAdding.isRunning() || m_place.contactEditing.isRunning()) {
        m_trouble->showError(tr("Another contact is being written."), tr("Try again when that is done."), {});
        return;
    }
    m_trouble->clear();
    setSaving(true);
    if (m_shown.id.isEmpty())
        m_place.contactAdding.add(contact());
    else
        m_place.contactEditing.change(m_shown, contact());
}

void ContactDialog::setSaving(bool isSaving)
{
    m_isSaving = isSaving;
    m_save->setEnabled(!isSaving);
    m_progress->setText(isSaving ? tr("Sending…") : QString());
}

void ContactDialog::takeChanged(ContactEditing::Act act, const WriteOutcome &outcome)
{
    if (!m_isSaving || act != ContactEditing::Act::Change)
        return;
    setSaving(false);
    if (outcome.isDone())
        accept();
    else
        showTrouble(ContactEditing::sentence(outcome.kind), outcome.error.value_or(Error{.kind = ErrorKind::Unreachable, .backEnd = BackEnd::Conversation}));
}

void ContactDialog::takeAdded(const QList<Entry> &entries, const std::optional<Error> &error)
{
    if (!m_isSaving)
        return;
    setSaving(false);
    const EntryState state = entries.isEmpty() ? EntryState::Planned : entries.constFirst().state;
    if (state == EntryState::Arrived) {
        beginChange({});
        accept();
    } else if (state == EntryState::Sent || state == EntryState::Unknown) {
        m_trouble->showError(tr("Nobody can say yet whether the contact was made: no answer came."),
                             tr("Do not make it again. How it stands is in Alerts > Ledger."), {});
    } else if (state == EntryState::Refused) {
        m_trouble->showError(tr("The server refused the contact: %1").arg(entries.constFirst().reason), tr("Check identities and language."), {});
    } else {
        showTrouble({}, error.value_or(Error{.kind = ErrorKind::Unreachable, .backEnd = BackEnd::Conversation}));
    }
    if (state != EntryState::Arrived && !isVisible())
        open();
}

void ContactDialog::showTrouble(const QString &sentence, const Error &error)
{
    const ErrorText text = errorText(error);
    m_trouble->showError(sentence.isEmpty() ? tr("Nothing was written. %1").arg(text.sentence) : sentence, text.nextStep,
                         copyableDetails(error, m_workplace.floor.serverNow()));
    if (!isVisible())
        open();
}

} // namespace floorwalker
