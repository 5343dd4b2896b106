// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/checkup/checkup.h"

#include "models/checkup/keystoreprobe.h"
#include "models/checkup/rightprobes.h"
#include "models/listening/recordingplace.h"
#include "models/rest/endpoints/contactpro.h"
#include "models/rest/networktransport.h"
#include "models/session/profileissues.h"
#include "models/wording/errortext.h"

#include <QDir>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace floorwalker {

namespace {

constexpr std::chrono::seconds clockLimit{60}; // beyond it, times typed by hand go astray
constexpr qint64 certificateDays = 14; // time enough to have a new one made

QByteArray readPem(const QString &file)
{
    QFile pem(file);
    return !file.isEmpty() && pem.open(QIODevice::ReadOnly) ? pem.readAll() : QByteArray();
}

} // namespace

Checkup::MakeTransport Checkup::networkTransport()
{
    return [](const QByteArray &extraAuthorities) {
        auto transport = std::make_unique<NetworkTransport>();
        if (!extraAuthorities.isEmpty())
            transport->trustAlso(extraAuthorities);
        return transport;
    };
}

Checkup::Checkup(Profile profile, SignInSecrets secrets, Parts parts, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_secrets(std::move(secrets))
    , m_parts(std::move(parts))
{
}

Checkup::~Checkup() = default;

bool Checkup::hasFailed() const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [](const CheckLine &line) { return line.verdict == Verdict::Fail; });
}

void Checkup::start(Scope scope)
{
    m_steps = {[this] { checkAddress(); }, [this] { checkCredentials(); }};
    if (scope == Scope::Everything) {
        auto spellings = std::make_shared<FieldSpellings>();
        spellings->add(m_profile.fieldSpellings);
        for (const RightProbe &probe : rightProbes(std::move(spellings)))
            m_steps.append([this, probe] { checkRight(probe); });
        m_steps.append(
            {[this] { checkClock(); }, [this] { checkKeyStore(); }, [this] { checkRecordings(); },
             [this] { checkConversation(); }, [this] { checkCalling(); }});
    }
    goOn();
}

void Checkup::goOn()
{
    QMetaObject::invokeMethod(this, &Checkup::next, Qt::QueuedConnection);
}

void Checkup::next()
{
    if (m_steps.isEmpty())
        emit finished();
    else
        m_steps.takeFirst()();
}

void Checkup::say(CheckLine line, Verdict verdict, const QString &sentence, const QString &nextStep)
{
    line.verdict = verdict;
    line.sentence = sentence;
    line.nextStep = nextStep;
    m_lines.append(line);
    emit lineReady(line);
}

void Checkup::sayError(CheckLine line, Verdict verdict, const Error &error)
{
    const ErrorText text = errorText(error);
    line.reference = text.reference;
    say(std::move(line), verdict, text.sentence, text.nextStep);
}

//! Once the server cannot be asked, every line about it says why.
bool Checkup::skipsServer(const CheckLine &line)
{
    if (m_serverIsSkipped.isEmpty())
        return false;
    say(line, Verdict::Skipped, m_serverIsSkipped);
    goOn();
    return true;
}

void Checkup::checkAddress()
{
    const CheckLine line{.id = QStringLiteral("address"), .title = tr("Address")};
    const auto issues = issuesOf(m_profile);
    const auto wrong = std::find_if(issues.begin(), issues.end(), [](const ProfileIssue &issue) {
        return issue.field == ProfileField::Address && !issue.isWarning;
    });
    if (wrong != issues.end()) {
        sayError(line, Verdict::Fail, {.kind = ErrorKind::Invalid, .detail = wrong->sentence});
        m_serverIsSkipped = tr("The address cannot be used.");
        sayTls({});
        goOn();
        return;
    }
    const QByteArray authorities = readPem(m_profile.caFile);
    m_transport = m_parts.makeTransport(authorities);
    m_authorizer = authorizerOf(m_profile, m_secrets);
    m_client = std::make_unique<RestClient>(
        RestClient::Parts{*m_transport, *m_authorizer, m_parts.clock}, m_profile.baseUrl(),
        m_profile.requestsPerMinute);
    m_probe = std::make_unique<ConnectionProbe>(m_profile.baseUrl(), authorities, m_parts.clock);
    connect(m_probe.get(), &ConnectionProbe::found, this, &Checkup::noteConnection);
    m_probe->start();
}

void Checkup::noteConnection(const ConnectionProbe::Found &found)
{
    const CheckLine line{.id = QStringLiteral("address"), .title = tr("Address")};
    if (found.connecting) {
        sayError(line, Verdict::Fail, *found.connecting);
        m_serverIsSkipped = tr("The server cannot be reached.");
    } else {
        say(line, Verdict::Ok, tr("%1 answers at %2.").arg(m_profile.baseUrl().host(), found.peer));
    }
    sayTls(found);
    goOn();
}

void Checkup::sayTls(const ConnectionProbe::Found &found)
{
    const CheckLine line{.id = QStringLiteral("tls"), .title = tr("Encryption")};
    if (!m_serverIsSkipped.isEmpty()) {
        say(line, Verdict::Skipped, m_serverIsSkipped);
        return;
    }
    if (found.tls) {
        sayError(line, Verdict::Fail, *found.tls);
        m_serverIsSkipped = tr("The connection is not secure.");
        return;
    }
    if (found.protocol.isEmpty()) {
        say(line, Verdict::Skipped, tr("Plain http: the server is on this computer."));
        return;
    }
    const QString sentence = tr("%1, certificate of %2, valid until %3.")
                                 .arg(found.protocol, found.certificateOf,
                                      QLocale().toString(found.certificateEnds.date(), QLocale::ShortFormat));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_parts.clock.now().time_since_epoch().count());
    if (now.daysTo(found.certificateEnds) < certificateDays)
        say(line, Verdict::Warn, sentence, tr("Tell whoever runs the server that its certificate ends soon."));
    else
        say(line, Verdict::Ok, sentence);
}

void Checkup::checkCredentials()
{
    const CheckLine line{.id = QStringLiteral("credentials"), .title = tr("User, password and API key")};
    if (skipsServer(line))
        return;
    m_client->send<QList<Queue>>(
        contactpro::queues({0, 1}), Purpose::Asked, this, [this, line](const Result<QList<Queue>> &answer) {
            // 403 comes only after the server has accepted who asks.
            if (answer || answer.error().kind == ErrorKind::Forbidden) {
                say(line, Verdict::Ok, tr("The server accepts them."));
            } else {
                sayError(line, Verdict::Fail, answer.error());
                m_serverIsSkipped = tr("The sign-in did not succeed.");
            }
            goOn();
        });
}

void Checkup::checkRight(const RightProbe &probe)
{
    const CheckLine line{.id = QStringLiteral("rights ") + probe.resource,
                         .title = tr("Right to %1").arg(probe.resource)};
    if (skipsServer(line))
        return;
    probe.ask(*m_client, this, [this, line, resource = probe.resource](const Result<qsizetype> &count) {
        if (!count) {
            sayError(line, Verdict::Fail, count.error());
        } else if (*count == 0) {
            const ErrorText text = emptyListText(resource);
            CheckLine empty = line;
            empty.reference = text.reference;
            say(empty, Verdict::Warn, text.sentence, text.nextStep);
        } else {
            say(line, Verdict::Ok, tr("It can be read."));
        }
        goOn();
    });
}

void Checkup::checkClock()
{
    const CheckLine line{.id = QStringLiteral("clock"), .title = tr("Clock")};
    const auto offset = m_client ? m_client->serverClock().offset() : std::nullopt;
    if (!offset && skipsServer(line))
        return;
    if (!offset) {
        say(line, Verdict::Skipped, tr("The server does not tell its time."));
        goOn();
        return;
    }
    const int seconds = int(std::chrono::round<std::chrono::seconds>(*offset).count());
    const QString sentence = seconds == 0
        ? tr("This computer and the server agree on the time.")
        : seconds > 0
        ? tr("This computer's clock is %n second(s) behind the server's.", nullptr, seconds)
        : tr("This computer's clock is %n second(s) ahead of the server's.", nullptr, -seconds);
    if (std::chrono::abs(*offset) > clockLimit)
        say(line, Verdict::Warn, sentence,
            tr("What is shown is corrected for it. Let this computer set its clock from the network "
               "all the same."));
    else
        say(line, Verdict::Ok, sentence);
    goOn();
}

void Checkup::checkKeyStore()
{
    const CheckLine line{.id = QStringLiteral("key-store"), .title = tr("Key store")};
    probeKeyStore(m_parts.keyStore, this, [this, line](const Result<Done> &verdict) {
        // Never a failure: everything works without it for this run.
        if (verdict)
            say(line, Verdict::Ok, tr("It keeps, reads and removes secrets."));
        else
            sayError(line, Verdict::Warn, verdict.error());
        goOn();
    });
}

void Checkup::checkRecordings()
{
    const CheckLine line{.id = QStringLiteral("recordings"), .title = tr("Recordings")};
    const auto place = RecordingPlace::from(m_profile.recordings);
    if (m_profile.recordings.isEmpty())
        say(line, Verdict::Skipped, tr("No place of recordings is set in the profile."));
    else if (!place)
        say(line, Verdict::Fail, place.error().detail);
    else if (place->kind() == RecordingPlace::Kind::Address)
        say(line, Verdict::Skipped, tr("The recordings are at %1. It is asked when one is opened.").arg(place->base().toDisplayString()));
    else if (QFileInfo(place->folder()).isDir() && QDir(place->folder()).isReadable())
        say(line, Verdict::Ok, tr("%1 can be read.").arg(QDir::toNativeSeparators(place->folder())));
    else
        sayError(line, Verdict::Fail, {.kind = ErrorKind::Storage, .detail = QDir::toNativeSeparators(place->folder())});
    goOn();
}

void Checkup::checkConversation()
{
    const CheckLine line{.id = QStringLiteral("conversation"), .title = tr("Conversation API")};
    const ConversationProject &project = m_profile.conversation;
    if (!project.isConnected()) {
        say(line, Verdict::Skipped, tr("The profile has no Conversation project."));
        goOn();
        return;
    }
    m_conversation.transport = m_parts.makeTransport(readPem(m_profile.caFile));
    m_conversation.authorizer = conversationAuthorizerOf(m_profile, m_secrets, *m_conversation.transport, m_parts.clock);
    checkCloud(line, m_conversation, project.baseUrl(), BackEnd::Conversation,
               QStringLiteral("v1/projects/%1/apps").arg(QString::fromLatin1(QUrl::toPercentEncoding(project.projectId))));
}

void Checkup::checkCalling()
{
    const CheckLine line{.id = QStringLiteral("calling"), .title = tr("Calling API")};
    if (!m_profile.calling.isConnected()) {
        say(line, Verdict::Skipped, tr("The profile has no Calling application."));
        goOn();
        return;
    }
    m_calling.transport = m_parts.makeTransport(readPem(m_profile.caFile));
    m_calling.authorizer = callingAuthorizerOf(m_profile, m_secrets);
    checkCloud(line, m_calling, m_profile.calling.configUrl(), BackEnd::Calling, QStringLiteral("configuration/numbers/"));
}

void Checkup::checkCloud(const CheckLine &line, Cloud &cloud, const QUrl &base, BackEnd backEnd, const QString &path)
{
    constexpr int requestsPerMinute = 60; // it asks one
    cloud.client = std::make_unique<RestClient>(
        RestClient::Parts{.transport = *cloud.transport, .authorizer = *cloud.authorizer, .clock = m_parts.clock, .backEnd = backEnd},
        base, requestsPerMinute);
    const Endpoint<Done> question{.path = path, .decode = [](const Answered &) -> Result<Done> { return Done(); }};
    cloud.client->send<Done>(question, Purpose::Asked, this, [this, line](const Result<Done> &answer) {
        if (answer)
            say(line, Verdict::Ok, tr("It accepts the keys."));
        else
            sayError(line, Verdict::Fail, answer.error());
        goOn();
    });
}

} // namespace floorwalker
