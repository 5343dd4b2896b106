// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/options.h"

#include "app/demo/faults.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

const QString Description = uR"(A simulated contact centre behind the Restful Interfaces of Contact Pro.

Prints one line of JSON when it is ready: address, users, passwords, API keys, rights.

Aliases, the spellings of what no document names, or one names twice (several with commas):
  a    rmi/agents: name, state (Free Busy WrapUp NotReady Ringing SignedOut), reason, stateSince, readyState;
       cmi/messages: destinations in a wrapper, creationTime
  b    rmi/agents: agentName, status (READY TALKING PAPERWORK PAUSE ALERTING LOGGED_OUT), notReadyReason,
       stateDuration (ms); rci/queues: channelType, address, number; cmi/messages: a list of destinations, creationDate
  c    rmi/agents: firstName, surname, availability (FREE BUSY AWAY), workStatus, loginStatus, presenceName,
       no time; rci/queues: channelType, number; cmi/messages: destinations in a wrapper, creationDate
  xml  a wrapper with a single element holds it bare, an empty list is null

The audio of recordings, which the interface only names, stands under /recordings/ for the same users
without an API key.

Fault rules: METHOD:PATH[:p=PROBABILITY|:n=COUNT]:ACTION, METHOD and PATH with * and ?. Actions:
  status=503  delay=MS  hang  reset-before  reset-after  truncate  drip=BYTES/MS  wrong-types  html
  redirect=URL  retry-after=SECONDS|date
At run time, without credentials:
  POST, GET, DELETE /_demo/faults   rules, one a line
  GET, DELETE /_demo/requests       how often each method and path was asked for
  GET /_demo/requests/list          the last 10,000 requests, with status 0 for no answer
  GET /_demo/callbacks              how many callbacks requests have created and changed
  GET /_demo/chats                  how many chats requests have created
  GET /_demo/remarks                how many remarks requests have written
  GET /_demo/listenings             how many listenings requests have logged
  GET /_demo/messages               how many messages requests have created, changed and deleted, and how many
                                    recipients were reached or given up
  GET /_demo/messages/deliveries    how often each address was reached; .../failures: given up
  GET /_demo/consents               how many customer consents requests have set and deleted
  POST /_demo/rights                NAME right,right,queues=all|two|none, one a line
  POST /_demo/manners               listing-lag=SECONDS, latency-per-day=MS, callback-ivr=yes|no,
                                    repeated-message-ids=yes|no, and of the clouds
                                    conversation-errors=wrapped|bare, calling-errors=flat|text|nested,
                                    number-query=number-item|number|method|bare,
                                    calling-spelling=seed|published, one a line
  POST /_demo/conversation          expire-tokens, token-lifetime=SECONDS, requests-per-second=N, queue-limit=N,
                                    queue=N (messages of others that wait), one a line
  GET /_demo/conversation           how many messages were accepted, delivered and given up, and tokens issued
  GET /_demo/conversation/messages  how many were accepted for each identity; .../deliveries, .../failures
  GET /_demo/calling                how many callouts were ordered, and the calls that go on
  GET /_demo/calling/callouts       how many were ordered for each endpoint

The Conversation API stands under /conversation/ and /template/, its tokens under /auth/, the Calling API
under /calling/v1/; the JSON line has their keys. Fault rules hold for them too, with ? for a colon.
Messages to identities that end with 99991 to 99994 fail, each for another reason, and of 99995 nothing is heard.
Callouts to 99991 are busy, to 99992 not answered, to 99993 failed.
The conferences morning-briefing and incident-42 go on from the start.)"_s;

//! Takes numbers off the parser and remembers the first that is none.
class NumberReader {
public:
    explicit NumberReader(const QCommandLineParser &parser) : m_parser(parser) { }

    template<typename Number>
    void read(const QString &name, Number &into, double lowest, double highest)
    {
        if (!m_parser.isSet(name))
            return;
        bool isNumber = false;
        const double value = m_parser.value(name).toDouble(&isNumber);
        if (!isNumber || value < lowest || value > highest) {
            if (m_fault.isEmpty())
                m_fault = u"--%1 takes a number from %2 to %3"_s.arg(name).arg(lowest).arg(highest);
            return;
        }
        into = static_cast<Number>(value);
    }

    const QString &fault() const { return m_fault; }

private:
    const QCommandLineParser &m_parser;
    QString m_fault;
};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Description);
    parser.addOptions({
        { { u"h"_s, u"help"_s }, u"Shows this."_s },
        { u"port"_s, u"Port on the loopback interface; any free one by default."_s, u"N"_s },
        { u"seed"_s, u"Another seed, another centre."_s, u"N"_s },
        { u"speed"_s, u"How fast things happen; times stay true."_s, u"FACTOR"_s },
        { u"agents"_s, u"Default 60."_s, u"N"_s },
        { u"queues"_s, u"Default 12."_s, u"N"_s },
        { u"history-days"_s, u"Default 2."_s, u"DAYS"_s },
        { u"contacts-per-day"_s, u"Default 50 for each agent."_s, u"N"_s },
        { u"aliases"_s, u"Default a."_s, u"SET"_s },
        { u"listing-lag"_s, u"Seconds until something new appears in lists."_s, u"SECONDS"_s },
        { u"no-callback-ivr"_s, u"Has no built-in Callback IVR number: callbacks cannot be added."_s },
        { u"latency-per-day"_s, u"Time an answer takes per day of its range; default 5."_s, u"MS"_s },
        { u"quota"_s, u"Requests a minute for each API key; default 600."_s, u"N"_s },
        { u"gateway-limit"_s, u"When the gateway gives up; default 29000."_s, u"MS"_s },
        { u"tls"_s, u"Encrypted, with a certificate of its own."_s },
        { u"fault"_s, u"May be given several times."_s, u"RULE"_s },
        { u"recordings"_s, u"Keeps the audio of the newest recordings there as files."_s, u"DIR"_s },
        { u"record"_s, u"Writes a line of JSON for each request, without secrets."_s, u"FILE"_s },
    });
}

} // namespace

std::optional<Options::Refusal> Options::read(const QStringList &arguments, Options &options)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return Refusal { parser.errorText() };
    if (parser.isSet(u"help"_s))
        return Refusal { parser.helpText(), true };
    if (!parser.positionalArguments().isEmpty())
        return Refusal { u"Unexpected argument: %1"_s.arg(parser.positionalArguments().constFirst()) };
    NumberReader numbers(parser);
    numbers.read(u"port"_s, options.port, 0, 65535);
    numbers.read(u"seed"_s, options.plan.seed, 0, 4e9);
    numbers.read(u"speed"_s, options.plan.speed, 0.01, 10'000);
    numbers.read(u"agents"_s, options.plan.agents, 0, 20'000);
    numbers.read(u"queues"_s, options.plan.queues, 1, 5'000);
    numbers.read(u"history-days"_s, options.plan.historyDays, 0, 400);
    numbers.read(u"contacts-per-day"_s, options.plan.contactsPerDay, 1, 2e6);
    numbers.read(u"listing-lag"_s, options.manners.listingLag, 0, Manners::LongestLag);
    numbers.read(u"latency-per-day"_s, options.manners.latencyPerDay, 0, Manners::SlowestDay);
    numbers.read(u"quota"_s, options.quota, 1, 1e9);
    numbers.read(u"gateway-limit"_s, options.gatewayLimit, 1, 29'000);
    if (!numbers.fault().isEmpty())
        return Refusal { numbers.fault() };
    if (parser.isSet(u"aliases"_s) && !readAliases(parser.value(u"aliases"_s), options.manners))
        return Refusal { u"--aliases takes a, b, c and xml"_s };
    options.manners.hasCallbackIvr = !parser.isSet(u"no-callback-ivr"_s);
    options.isEncrypted = parser.isSet(u"tls"_s);
    options.recordFile = parser.value(u"record"_s);
    options.recordingsFolder = parser.value(u"recordings"_s);
    options.faults = parser.values(u"fault"_s);
    for (const QString &rule : std::as_const(options.faults)) {
        if (!FaultRule::fromText(rule.toUtf8()))
            return Refusal { u"Not a fault rule: %1"_s.arg(rule) };
    }
    return std::nullopt;
}

bool readAliases(const QString &text, Manners &manners)
{
    for (const QString &word : text.split(u',')) {
        if (word == u"a")
            manners.spelling = Spelling::A;
        else if (word == u"b")
            manners.spelling = Spelling::B;
        else if (word == u"c")
            manners.spelling = Spelling::C;
        else if (word == u"xml")
            manners.collapsesSingles = true;
        else
            return false;
    }
    return true;
}

} // namespace demo
