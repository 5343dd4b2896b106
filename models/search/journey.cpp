// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/journey.h"

#include "models/rest/endpoints/contactcontents.h"

#include <QRegularExpression>

#include <algorithm>

namespace floorwalker {

namespace {

using State = JourneyPartState::Kind;

QString withoutHyphens(const ContactGroupId &group)
{
    return QString(group.text()).remove(u'-');
}

//! What finds a number however it is written: its last digits, for the country's code and a trunk zero
//! may or may not stand before them. Short numbers and addresses as they are, unless they would be
//! patterns themselves: an address made so would find everybody's.
QString patternOf(const QString &customer)
{
    if (customer.contains(u'*') || customer.contains(u'?'))
        return {};

    static const QRegularExpression number(QStringLiteral("^[+\\d\\s()./-]+$"));
    constexpr qsizetype tellingDigits = 8;
    if (!number.match(customer).hasMatch())
        return customer;
    QString digits;
    std::copy_if(customer.begin(), customer.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits.size() < tellingDigits ? customer : u'*' + digits.right(tellingDigits);
}

//! Nothing is found by that id, or it is spelt in a way this resource does not know.
bool isNothingFound(const Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::BadRequest;
}

//! What came replaces what is there under the same id.
template<typename T>
void mergeById(QList<T> &list, const QList<T> &more)
{
    QHash<decltype(T::id), qsizetype> places;
    for (qsizetype i = 0; i < list.size(); ++i)
        places.insert(list[i].id, i);
    for (const T &one : more) {
        const auto known = places.constFind(one.id);
        if (known != places.cend()) {
            list[*known] = one;
        } else {
            places.insert(one.id, list.size());
            list.append(one);
        }
    }
}

bool arrivedBefore(const Contact &a, const Contact &b)
{
    return a.arrival && (!b.arrival || *a.arrival < *b.arrival);
}

} // namespace

//! Chats and e-mails have hyphens, calls none. (seed CMI reference, contactGroupId)
ContactGroupId otherSpelling(const ContactGroupId &group)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9A-Fa-f]{32}$"));
    QString plain = withoutHyphens(group);
    if (!digits.match(plain).hasMatch())
        return {};
    if (group.text().size() == plain.size()) {
        for (const int place : {8, 13, 18, 23})
            plain.insert(place, u'-');
    }
    return ContactGroupId(plain);
}

Journey::Journey(RestClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void Journey::open(const Contact &contact, const QString &customer)
{
    ++m_run;
    m_contact = contact;
    m_customer = customer.trimmed();
    m_contents = {.segments = {contact}};
    m_parts = {};
    emit opened();
    for (const JourneyPart part : {JourneyPart::Segments, JourneyPart::Chat, JourneyPart::Remarks,
                                   JourneyPart::Callbacks, JourneyPart::Consents})
        begin(part);
}

void Journey::askAgain(JourneyPart part)
{
    if (m_run == 0 || state(part).kind == State::Asked)
        return;
    begin(part);
    emit partChanged(part);
}

void Journey::begin(JourneyPart part)
{
    if (at(part).isUnderWay)
        return;
    at(part) = {.isUnderWay = true};
    prepare(part);
    const auto start = [this, part, run = m_run] {
        if (run == m_run)
            goOn(part, std::nullopt);
    };
    QMetaObject::invokeMethod(this, start, Qt::QueuedConnection);
}

void Journey::prepare(JourneyPart part)
{
    switch (part) {
    case JourneyPart::Segments:
        prepareSegments();
        break;
    case JourneyPart::Recordings:
        prepareRecordings();
        break;
    case JourneyPart::Chat:
        prepareChat();
        break;
    case JourneyPart::Emails:
        prepareEmails();
        break;
    case JourneyPart::ScriptResults:
        prepareScriptResults();
        break;
    case JourneyPart::Remarks:
        if (!m_contact.groupId.isEmpty())
            ask<QString>(part, contactpro::remarks(m_contact.groupId),
                         [this](const QString &remarks) { m_contents.remarks = remarks; });
        break;
    case JourneyPart::Callbacks:
    case JourneyPart::Consents:
        prepareCustomer(part);
        break;
    }
}

void Journey::prepareSegments()
{
    for (const ContactGroupId &group : {m_contact.groupId, otherSpelling(m_contact.groupId)}) {
        if (group.isEmpty())
            continue;
        ask<QList<Contact>>(JourneyPart::Segments, contactpro::contactsOfGroup(group),
                            [this](const QList<Contact> &segments) {
            mergeById(m_contents.segments, segments);
            std::stable_sort(m_contents.segments.begin(), m_contents.segments.end(), arrivedBefore);
        });
    }
}

void Journey::prepareRecordings()
{
    for (const Contact &segment : std::as_const(m_contents.segments)) {
        if (segment.channel == Channel::Phone || segment.channel == Channel::Unknown)
            ask<QList<CallRecording>>(JourneyPart::Recordings, contactpro::callRecordings({.contactId = segment.id}),
                                      [this](const QList<CallRecording> &some) { takeRecordings(some); });
    }
}

//! One call may be recorded for several owners, under contacts of their own: they share the call's id.
void Journey::takeRecordings(const QList<CallRecording> &recordings)
{
    QStringList known{QString()};
    for (const CallRecording &recording : std::as_const(m_contents.recordings))
        known << recording.callId;
    mergeById(m_contents.recordings, recordings);
    for (const CallRecording &recording : recordings) {
        if (known.contains(recording.callId))
            continue;
        known << recording.callId;
        ask<QList<CallRecording>>(JourneyPart::Recordings, contactpro::callRecordings({.callId = recording.callId}),
                                  [this](const QList<CallRecording> &some) { mergeById(m_contents.recordings, some); });
    }
}

//! Asked for under an id that may be another's: then there is none, and nothing is wrong.
template<typename T>
Endpoint<T> sought(Endpoint<T> endpoint)
{
    endpoint.whenMissing = T();
    return endpoint;
}

//! The id of a chat is that of its group; some tenants may give it that of the contact.
void Journey::prepareChat()
{
    if (m_contact.channel != Channel::Chat && m_contact.channel != Channel::Unknown)
        return;
    for (const QString &id : {withoutHyphens(m_contact.groupId), m_contact.id.text()}) {
        if (!id.isEmpty())
            ask<Chat>(JourneyPart::Chat, sought(contactpro::chat(ChatId(id))), [this](const Chat &chat) {
                if (chat.id.isEmpty())
                    return;
                m_contents.chat = chat;
                at(JourneyPart::Chat).questions.clear();
            });
    }
}

void Journey::prepareEmails()
{
    if (m_contact.channel != Channel::Email && m_contact.channel != Channel::Unknown)
        return;
    for (const Contact &segment : std::as_const(m_contents.segments))
        askForEmail(EmailId(segment.id.text()));
    const QString group = withoutHyphens(m_contact.groupId);
    if (group.isEmpty())
        return;
    at(JourneyPart::Emails).questions.push_back([this, group] {
        if (m_contents.emails.isEmpty())
            askForEmail(EmailId(group));
        goOn(JourneyPart::Emails, std::nullopt);
    });
}

void Journey::askForEmail(const EmailId &id)
{
    ask<Email>(JourneyPart::Emails, sought(contactpro::email(id)), [this](const Email &email) {
        if (!email.id.isEmpty())
            mergeById(m_contents.emails, {email});
    });
}

void Journey::prepareScriptResults()
{
    const auto take = [this](const QList<ScriptResult> &results) { mergeById(m_contents.scriptResults, results); };
    for (const Contact &segment : std::as_const(m_contents.segments)) {
        for (const auto &filter : {contactpro::ScriptResultFilter{.contactId = segment.id},
                                   contactpro::ScriptResultFilter{.originalContactId = segment.id}})
            ask<QList<ScriptResult>>(JourneyPart::ScriptResults, contactpro::scriptResults(filter), take);
    }
}

void Journey::prepareCustomer(JourneyPart part)
{
    const QString pattern = patternOf(m_customer);
    if (pattern.isEmpty())
        return;
    if (part == JourneyPart::Callbacks)
        ask<QList<Callback>>(part, contactpro::callbacksLike(pattern),
                             [this](const QList<Callback> &callbacks) { m_contents.callbacks = callbacks; });
    else
        ask<QList<CustomerConsent>>(part, contactpro::consentsOf(pattern),
                                    [this](const QList<CustomerConsent> &consents) { m_contents.consents = consents; });
}

template<typename T>
void Journey::ask(JourneyPart part, const Endpoint<T> &endpoint, std::function<void(const T &)> take)
{
    at(part).questions.push_back([this, part, endpoint, take = std::move(take)] {
        m_client.send<T>(endpoint, Purpose::Asked, this, [this, part, take, run = m_run](const Result<T> &answer) {
            if (run != m_run)
                return;
            if (answer)
                take(*answer);
            goOn(part, answer ? std::nullopt : std::optional(answer.error()));
        });
    });
}

void Journey::goOn(JourneyPart part, const std::optional<Error> &error)
{
    Part &present = at(part);
    if (error && !isNothingFound(*error)) {
        settle(part, {State::Refused, error});
        return;
    }
    if (error && error->kind == ErrorKind::BadRequest)
        present.doubt = error;
    if (!present.questions.empty()) {
        const auto question = std::move(present.questions.front());
        present.questions.pop_front();
        question();
    } else if (!isEmpty(part)) {
        settle(part, {State::There, std::nullopt});
    } else if (present.doubt) {
        settle(part, {State::Refused, present.doubt});
    } else {
        settle(part, {State::Empty, std::nullopt});
    }
}

void Journey::settle(JourneyPart part, JourneyPartState state)
{
    at(part) = {.state = std::move(state)};
    if (part == JourneyPart::Segments) {
        for (const JourneyPart dependent : {JourneyPart::Recordings, JourneyPart::Emails, JourneyPart::ScriptResults})
            begin(dependent);
    }
    emit partChanged(part);
}

bool Journey::isEmpty(JourneyPart part) const
{
    switch (part) {
    case JourneyPart::Segments: return m_contents.segments.isEmpty();
    case JourneyPart::Recordings: return m_contents.recordings.isEmpty();
    case JourneyPart::Chat: return !m_contents.chat;
    case JourneyPart::Emails: return m_contents.emails.isEmpty();
    case JourneyPart::ScriptResults: return m_contents.scriptResults.isEmpty();
    case JourneyPart::Remarks: return m_contents.remarks.isEmpty();
    case JourneyPart::Callbacks: return m_contents.callbacks.isEmpty();
    case JourneyPart::Consents: return m_contents.consents.isEmpty();
    }
    return true;
}

} // namespace floorwalker
