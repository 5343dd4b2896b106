// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/profileissues.h"

#include "models/base/webaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QTimeZone>

#include <algorithm>

namespace floorwalker {

namespace {

//! Qt 6.4 lists no names such as Etc/UTC as available, but takes any single word as a POSIX rule.
bool isKnownZone(const QByteArray &zone)
{
    return QTimeZone::isTimeZoneIdAvailable(zone) || (zone.contains('/') && QTimeZone(zone).isValid());
}

class Issues
{
    Q_DECLARE_TR_FUNCTIONS(ProfileIssues)

public:
    explicit Issues(const Profile &profile)
        : m_profile(profile)
    {
    }

    QList<ProfileIssue> find()
    {
        name();
        address();
        user();
        header();
        caFile();
        place();
        recordingsUser();
        limits();
        pace();
        conversation();
        calling();
        return m_found;
    }

private:
    void add(ProfileField field, const QString &sentence) { m_found.append({field, sentence}); }
    void warn(ProfileField field, const QString &sentence) { m_found.append({field, sentence, true}); }

    void name()
    {
        if (m_profile.name.trimmed().isEmpty())
            add(ProfileField::Name, tr("The name is missing."));
        else if (m_profile.name.compare(QStringLiteral("environment"), Qt::CaseInsensitive) == 0)
            add(ProfileField::Name, tr("The name \"environment\" belongs to the profile that comes "
                                       "from the environment. Choose another one."));
        static const QRegularExpression rgb(QStringLiteral("^#[0-9a-fA-F]{6}$"));
        if (!rgb.match(m_profile.colour).hasMatch())
            add(ProfileField::Colour, tr("Choose a colour."));
    }

    bool isCallable(ProfileField field, const QUrl &url)
    {
        if (!url.isValid())
            add(field, tr("This is not a web address. It begins with https:// and a machine's name."));
        else if (!url.userInfo().isEmpty())
            add(field, tr("The address holds a user or password. Type them into their own fields."));
        else if (url.hasQuery() || url.hasFragment())
            add(field, tr("The address goes on after a ? or #. Leave that part out."));
        else if (url.scheme() == QStringLiteral("http") && !isLoopback(url.host()))
            add(field, tr("Plain http would show the password to the network. Use https."));
        else
            return true;
        return false;
    }

    void conversation()
    {
        const ConversationProject &project = m_profile.conversation;
        if (!project.address.isEmpty())
            isCallable(ProfileField::ConversationAddress, project.baseUrl());
        if (!project.templateAddress.isEmpty())
            isCallable(ProfileField::TemplateAddress, project.templateUrl());
        if (!project.tokenAddress.isEmpty())
            isCallable(ProfileField::TokenAddress, project.tokenUrl());
        if (project.projectId.isEmpty() && !project.keyId.isEmpty())
            add(ProfileField::ProjectId, tr("The project id is missing. The Sinch dashboard shows it."));
        if (project.keyId.isEmpty() && !project.projectId.isEmpty())
            add(ProfileField::KeyId, tr("The key id is missing. Make an access key in the Sinch dashboard."));
        if (project.keyId.contains(u':'))
            add(ProfileField::KeyId, tr("A key id with a colon cannot be signed in with."));
    }

    void calling()
    {
        const CallingApplication &application = m_profile.calling;
        static const QRegularExpression version(QStringLiteral("/v\\d+/?$"));
        const auto judge = [this](ProfileField field, const QString &typed, const QUrl &url) {
            if (!typed.isEmpty() && isCallable(field, url) && !version.match(url.path()).hasMatch())
                warn(field, tr("The address of the Calling API ends in its version, for example /v1."));
        };
        judge(ProfileField::CallingAddress, application.address, application.baseUrl());
        judge(ProfileField::CallingConfigAddress, application.configAddress, application.configUrl());
        if (application.key.isEmpty() && !(application.address + application.configAddress).isEmpty())
            add(ProfileField::CallingKey, tr("The application's key is missing. The Sinch dashboard shows it."));
        else if (application.key.contains(u':'))
            add(ProfileField::CallingKey, tr("A key with a colon cannot be signed in with."));
    }

    void address()
    {
        const auto field = ProfileField::Address;
        if (m_profile.address.trimmed().isEmpty())
            return add(field, tr("The address is missing. Sinch gives it together with the API key."));
        const QUrl url = m_profile.baseUrl();
        if (!isCallable(field, url))
            return;
        static const QRegularExpression resource(QStringLiteral("/(rci|rmi|cmi)(/.*)?$"),
                                                 QRegularExpression::CaseInsensitiveOption);
        if (resource.match(url.path().chopped(1)).hasMatch())
            warn(field, tr("The address already names a resource. Leave out what begins with /rci, "
                           "/rmi or /cmi."));
    }

    void user()
    {
        if (m_profile.user.isEmpty())
            add(ProfileField::User, tr("The user is missing."));
        else if (m_profile.user.contains(u':'))
            add(ProfileField::User, tr("A user name with a colon cannot be signed in with."));
        else if (m_profile.user != m_profile.user.trimmed())
            warn(ProfileField::User, tr("The user name begins or ends with a space."));
    }

    void recordingsUser()
    {
        if (m_profile.hasRecordingsSignIn() && m_profile.recordingsUser.contains(u':'))
            add(ProfileField::RecordingsUser, tr("A user name with a colon cannot be signed in with."));
    }

    void header()
    {
        static const QRegularExpression token(QStringLiteral("^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}$"));
        const QString &header = m_profile.apiKeyHeader;
        if (!token.match(header).hasMatch())
            add(ProfileField::ApiKeyHeader,
                tr("This is not the name of a header. The usual one is x-api-key."));
        else if (header.compare(QStringLiteral("authorization"), Qt::CaseInsensitive) == 0)
            add(ProfileField::ApiKeyHeader, tr("This header carries the user and password already."));
    }

    void caFile()
    {
        if (m_profile.caFile.isEmpty())
            return;
        if (QSslCertificate::fromPath(m_profile.caFile, QSsl::Pem).isEmpty())
            add(ProfileField::CaFile, tr("There is no certificate in this file. It must be a PEM file."));
    }

    void place()
    {
        if (!isKnownZone(m_profile.timeZone))
            add(ProfileField::TimeZone, tr("This time zone is not known. An example: Europe/Helsinki."));
        if (!m_profile.dayStart.isValid())
            add(ProfileField::DayStart, tr("The start of the day is a time such as 07:00."));
        static const QRegularExpression country(QStringLiteral("^([A-Z]{2})?$"));
        if (!country.match(m_profile.country).hasMatch())
            add(ProfileField::Country, tr("A country has two letters, such as FI."));
    }

    void limits()
    {
        if (m_profile.waiting.warning > m_profile.waiting.critical)
            add(ProfileField::Limits, tr("For waiting contacts, the warning comes after the breach."));
        if (m_profile.longestWait.warning > m_profile.longestWait.critical)
            add(ProfileField::Limits, tr("For the longest wait, the warning comes after the breach."));
        if (m_profile.requestsPerMinute < 1)
            add(ProfileField::RequestsPerMinute, tr("At least one request a minute is needed."));
    }

    void pace()
    {
        const auto &feeds = m_profile.intervals;
        const auto shortest = std::min({feeds.queues, feeds.agents, feeds.contacts, feeds.callbacks, feeds.recordings});
        if (shortest < std::chrono::seconds(1))
            add(ProfileField::Intervals, tr("Ask at most once a second."));
        else if (shortest < std::chrono::seconds(5))
            warn(ProfileField::Intervals,
                 tr("Asking more often than every 5 seconds uses up the request quota quickly."));
    }

    const Profile &m_profile;
    QList<ProfileIssue> m_found;
};

} // namespace

QList<ProfileIssue> issuesOf(const Profile &profile)
{
    return Issues(profile).find();
}

bool isUsable(const QList<ProfileIssue> &issues)
{
    return std::all_of(issues.begin(), issues.end(), [](const auto &issue) { return issue.isWarning; });
}

} // namespace floorwalker
