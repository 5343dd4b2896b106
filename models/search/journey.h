// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rest/restclient.h"
#include "models/search/journeycontents.h"

#include <array>
#include <deque>

namespace floorwalker {

enum class JourneyPart { Segments, Recordings, Chat, Emails, ScriptResults, Remarks, Callbacks, Consents };
inline constexpr std::array journeyParts{
    JourneyPart::Segments, JourneyPart::Recordings, JourneyPart::Chat, JourneyPart::Emails,
    JourneyPart::ScriptResults, JourneyPart::Remarks, JourneyPart::Callbacks, JourneyPart::Consents};

//! How far one part of a journey is.
struct JourneyPartState {
    enum class Kind {
        Asked, //!< or about to be
        There,
        Empty, //!< the server has nothing of it, or nothing this user may see
        Refused //!< error says why; what came before it is kept
    };
    Kind kind = Kind::Asked;
    std::optional<Error> error;

    friend bool operator==(const JourneyPartState &, const JourneyPartState &) = default;
};

//! The same 32 digits in the other of the two spellings of a group; empty when the id is of another shape.
ContactGroupId otherSpelling(const ContactGroupId &group);

//! Fetches all that belongs to one contact. Each part arrives by itself: a missing right for one
//! hides no other. The questions of a part are asked one after the other. Main thread.
class Journey final : public QObject
{
    Q_OBJECT

public:
    explicit Journey(RestClient &client, QObject *parent = nullptr);

    //! Forgets the former journey. customer: the number or address whose callbacks and consents count.
    void open(const Contact &contact, const QString &customer);
    //! Asks one part anew: after a refusal, or after it was written to. Nothing while it is asked for.
    void askAgain(JourneyPart part);

    const Contact &contact() const { return m_contact; }
    const JourneyContents &contents() const { return m_contents; }
    const JourneyPartState &state(JourneyPart part) const { return m_parts[size_t(part)].state; }

signals:
    void opened();
    void partChanged(floorwalker::JourneyPart part); //!< its contents or its state

private:
    struct Part {
        JourneyPartState state;
        std::deque<std::function<void()>> questions; //!< not asked yet
        std::optional<Error> doubt; //!< of a question that found nothing and was wrong for the server
        bool isUnderWay = false;
    };

    Part &at(JourneyPart part) { return m_parts[size_t(part)]; }
    void begin(JourneyPart part);
    void prepare(JourneyPart part);
    void prepareSegments();
    void prepareRecordings();
    void prepareChat();
    void prepareEmails();
    void prepareScriptResults();
    void prepareCustomer(JourneyPart part);
    template<typename T>
    void ask(JourneyPart part, const Endpoint<T> &endpoint, std::function<void(const T &)> take);
    void askForEmail(const EmailId &id);
    void takeRecordings(const QList<CallRecording> &recordings);
    void goOn(JourneyPart part, const std::optional<Error> &error);
    void settle(JourneyPart part, JourneyPartState state);
    bool isEmpty(JourneyPart part) const;

    RestClient &m_client;
    int m_run = 0; //!< of open(): an answer to an earlier one is nobody's
    Contact m_contact;
    QString m_customer;
    JourneyContents m_contents;
    std::array<Part, journeyParts.size()> m_parts;
};

} // namespace floorwalker
