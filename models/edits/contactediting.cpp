// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/contactediting.h"

#include "models/ledger/adding.h"
#include "models/records/conversation/jsonparts.h"
#include "models/rest/endpoints/conversation.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ContactEditing)
};

using Act = ContactEditing::Act;

QJsonObject objectOf(const QByteArray &content)
{
    return QJsonDocument::fromJson(content).object();
}

ConversationContact contactOf(const QByteArray &content)
{
    return conversationContactOf(objectOf(content).value(u"body").toString().toUtf8());
}

//! All that was sent, of which a server may add to the identities.
Likeness likenessOf(const ConversationContact &contact)
{
    return {.identity = contact.identities.value(0).text(),
            .details = {contact.displayName.trimmed(), contact.email.trimmed(), contact.externalId.trimmed()}};
}

QString titleOf(const ConversationContact &contact)
{
    const QString identity = contact.identities.value(0).text();
    return contact.displayName.isEmpty() ? identity : contact.displayName + QStringLiteral(" (") + identity + u')';
}

QString actionOf(Act act)
{
    switch (act) {
    case Act::Change: return QStringLiteral("conversation.contact.change");
    case Act::Merge: return QStringLiteral("conversation.contact.merge");
    case Act::Delete: break;
    }
    return QStringLiteral("conversation.contact.delete");
}

} // namespace

QList<ContactFinding> findingsOf(const ConversationContact &contact)
{
    QList<ContactFinding> findings;
    if (contact.identities.isEmpty())
        findings.append({ContactField::Identities, Words::tr("The contact has no identity on a channel. Add one.")});
    const bool hasEmpty = std::any_of(contact.identities.cbegin(), contact.identities.cend(), [](const ChannelIdentity &identity) {
        return identity.channel.isEmpty() || identity.identity.isEmpty();
    });
    if (hasEmpty)
        findings.append({ContactField::Identities, Words::tr("An identity lacks its channel or its address. Complete it or remove it.")});
    if (!contact.email.isEmpty() && !contact.email.contains(u'@'))
        findings.append({ContactField::Email, Words::tr("This is not an e-mail address. Correct it or leave it empty.")});
    if (contact.metadata.size() > ConversationContact::longestMetadata)
        findings.append({ContactField::Metadata, Words::tr("The metadata are longer than 1024 characters. Shorten them.")});
    return findings;
}

QByteArray ContactAddition::content(const QString &project, const ConversationContact &contact)
{
    return compact({{QStringLiteral("project"), project}, {QStringLiteral("body"), QString::fromUtf8(encode(contact))}});
}

Endpoint<QString> ContactAddition::request(const QByteArray &content) const
{
    const QJsonObject object = objectOf(content);
    const auto add = conversation::addContact(object.value(u"project").toString(), object.value(u"body").toString().toUtf8());
    return {.verb = add.verb,
            .path = add.path,
            .body = add.body,
            .contentType = add.contentType,
            .isSafeToRepeat = false,
            .decode = [decode = add.decode](const Answered &answer) -> Result<QString> {
                const auto contact = decode(answer);
                if (!contact)
                    return contact.error();
                return contact->id.text();
            }};
}

Likeness ContactAddition::likeness(const QByteArray &content) const
{
    return likenessOf(contactOf(content));
}

QString ContactAddition::listOf(const QByteArray &content) const
{
    return objectOf(content).value(u"project").toString() + u'\n' + contactOf(content).identities.value(0).text();
}

std::optional<Endpoint<Listing>> ContactAddition::listing(const QString &list) const
{
    const ChannelIdentity identity = ChannelIdentity::fromText(list.section(u'\n', 1)).value_or(ChannelIdentity());
    const auto contacts = conversation::contacts(list.section(u'\n', 0, 0),
                                                 {.channel = identity.channel, .identity = identity.identity},
                                                 {.size = conversation::mostOthers, .token = {}});
    const auto decode = [decode = contacts.decode, identity](const Answered &answer) -> Result<Listing> {
        const auto page = decode(answer);
        if (!page)
            return page.error();
        Listing listing{.objects = {}, .begun = answer.asked, .isComplete = page->nextToken.isEmpty()};
        for (const ConversationContact &contact : page->items) {
            Likeness likeness = likenessOf(contact);
            likeness.identity = identity.text(); // whichever of its identities it is
            listing.objects.append({.id = contact.id.text(), .likeness = likeness, .created = {}, .isAltered = true});
        }
        return listing;
    };
    return Endpoint<Listing>{.path = contacts.path, .query = contacts.query, .decode = decode};
}

ContactAdding::ContactAdding(RestClient &conversation, Ledger &ledger, const QString &project, QObject *parent)
    : LedgerAdding(conversation, ledger, std::make_unique<ContactAddition>(), parent)
    , m_project(project)
{
}

void ContactAdding::add(const ConversationContact &contact)
{
    addSingle(titleOf(contact), ContactAddition::content(m_project, contact));
}

ContactEditing::ContactEditing(RestClient &conversation, Ledger &ledger, const QString &project, QObject *parent)
    : QObject(parent)
    , m_client(conversation)
    , m_ledger(ledger)
    , m_project(project)
{
}

QString ContactEditing::sentence(WriteOutcome::Kind kind)
{
    switch (kind) {
    case WriteOutcome::Kind::NotThere: return tr("The contact is not there any more.");
    case WriteOutcome::Kind::Unknown:
        return tr("No answer came, so it may or may not have happened. Look at the contact; the same again does no harm.");
    case WriteOutcome::Kind::Done:
    case WriteOutcome::Kind::Refused:
    case WriteOutcome::Kind::NotSent: break;
    }
    return {};
}

void ContactEditing::change(const ConversationContact &shown, const ConversationContact &wanted)
{
    const QStringList fields = changedFields(shown, wanted);
    if (!fields.isEmpty()) {
        write(Act::Change, wanted.id.text(), conversation::updateContact(m_project, wanted, fields));
        return;
    }
    if (std::exchange(m_isRunning, true))
        return;
    QMetaObject::invokeMethod(this, [this, id = wanted.id.text()] {
        m_isRunning = false;
        emit finished(Act::Change, {.kind = WriteOutcome::Kind::Done, .id = id});
    }, Qt::QueuedConnection);
}

void ContactEditing::merge(const ConversationContactId &destination, const ConversationContactId &source)
{
    write(Act::Merge, destination.text() + u' ' + source.text(), conversation::mergeContacts(m_project, destination, source));
}

void ContactEditing::remove(const ConversationContactId &contact)
{
    write(Act::Delete, contact.text(), conversation::deleteContact(m_project, contact));
}

template<typename T>
void ContactEditing::write(Act act, const QString &subject, const Endpoint<T> &endpoint)
{
    if (std::exchange(m_isRunning, true))
        return;
    m_client.send<T>(endpoint, Purpose::Write, this, [this, act, subject](const Result<T> &written) {
        finish(act, subject, written ? WriteOutcome{.kind = WriteOutcome::Kind::Done} : outcomeOf(written.error()));
    });
}

void ContactEditing::finish(Act act, const QString &subject, const WriteOutcome &outcome)
{
    m_isRunning = false;
    const AuditLine line{.at = m_client.serverClock().now(), .action = actionOf(act), .subject = subject, .outcome = name(outcome.kind)};
    m_ledger.change([line](LedgerFile &file) { return file.note(line); }, this, [](const Result<Done> &) {});
    WriteOutcome told = outcome;
    told.id = subject.section(u' ', 0, 0);
    emit finished(act, told);
}

} // namespace floorwalker
