// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/environmentprofile.h"

#include "models/session/profileissues.h"

#include <QCoreApplication>

#include <algorithm>

namespace floorwalker {

namespace {

QString variableOf(ProfileField field)
{
    switch (field) {
    case ProfileField::Address: return QStringLiteral("FLOORWALKER_URL");
    case ProfileField::User: return QStringLiteral("FLOORWALKER_USER");
    case ProfileField::ApiKeyHeader: return QStringLiteral("FLOORWALKER_API_KEY_HEADER");
    case ProfileField::CaFile: return QStringLiteral("FLOORWALKER_CA");
    case ProfileField::TimeZone: return QStringLiteral("FLOORWALKER_TIME_ZONE");
    case ProfileField::DayStart: return QStringLiteral("FLOORWALKER_DAY_START");
    case ProfileField::Country: return QStringLiteral("FLOORWALKER_COUNTRY");
    case ProfileField::RecordingsUser: return QStringLiteral("FLOORWALKER_RECORDINGS_USER");
    case ProfileField::ConversationAddress: return QStringLiteral("FLOORWALKER_CONVERSATION_URL");
    case ProfileField::TemplateAddress: return QStringLiteral("FLOORWALKER_TEMPLATE_URL");
    case ProfileField::TokenAddress: return QStringLiteral("FLOORWALKER_AUTH_URL");
    case ProfileField::ProjectId: return QStringLiteral("FLOORWALKER_PROJECT");
    case ProfileField::KeyId: return QStringLiteral("FLOORWALKER_KEY_ID");
    case ProfileField::CallingAddress: return QStringLiteral("FLOORWALKER_CALLING_URL");
    case ProfileField::CallingConfigAddress: return QStringLiteral("FLOORWALKER_CALLING_CONFIG_URL");
    case ProfileField::CallingKey: return QStringLiteral("FLOORWALKER_CALLING_KEY");
    default: return {}; // not settable from the environment
    }
}

//! The variable of a cloud's secret that is wanted and not there; empty when all is well.
QString missingCloudSecret(const EnvironmentProfile &found)
{
    if (found.profile.conversation.isConnected() && found.secrets.projectKey.isEmpty())
        return QStringLiteral("FLOORWALKER_KEY_SECRET");
    if (found.profile.calling.isConnected() && found.secrets.application.isEmpty())
        return QStringLiteral("FLOORWALKER_CALLING_SECRET");
    return {};
}

Result<Done> checked(const EnvironmentProfile &found)
{
    const auto refuse = [](const QString &detail) {
        return Error{.kind = ErrorKind::Invalid, .detail = detail};
    };
    // Who works with a cloud alone signs in to no Contact Pro.
    const bool isCloudAlone = found.profile.address.isEmpty();
    auto issues = issuesOf(found.profile);
    const auto end = std::remove_if(issues.begin(), issues.end(), [isCloudAlone](const ProfileIssue &issue) {
        const bool isOfContactPro = issue.field == ProfileField::Address || issue.field == ProfileField::User;
        return issue.isWarning || variableOf(issue.field).isEmpty() || (isCloudAlone && isOfContactPro);
    });
    if (end != issues.begin())
        return refuse(QStringLiteral("%1: %2").arg(variableOf(issues.front().field),
                                                   issues.front().sentence));
    if (const QString missing = missingCloudSecret(found); !missing.isEmpty())
        return refuse(QStringLiteral("%1: %2").arg(missing, QCoreApplication::translate("ProfileIssues", "The secret is missing.")));
    if (found.secrets.password.isEmpty() && !isCloudAlone)
        return refuse(QStringLiteral("%1: %2").arg(
            QStringLiteral("FLOORWALKER_PASSWORD"),
            QCoreApplication::translate("ProfileIssues", "The password is missing.")));
    return Done();
}

} // namespace

ProfileId environmentProfileId()
{
    return ProfileId(QStringLiteral("environment"));
}

std::optional<Result<EnvironmentProfile>> environmentProfile(const QProcessEnvironment &environment)
{
    const auto value = [&environment](const char *name, const QString &otherwise = {}) {
        const QString text = environment.value(QString::fromLatin1(name));
        return text.isEmpty() ? otherwise : text;
    };
    const QString address = value("FLOORWALKER_URL");
    EnvironmentProfile found;
    Profile &profile = found.profile;
    profile.conversation = {.region = value("FLOORWALKER_REGION", profile.conversation.region),
                            .address = value("FLOORWALKER_CONVERSATION_URL"),
                            .templateAddress = value("FLOORWALKER_TEMPLATE_URL"),
                            .tokenAddress = value("FLOORWALKER_AUTH_URL"),
                            .projectId = value("FLOORWALKER_PROJECT"),
                            .keyId = value("FLOORWALKER_KEY_ID"),
                            .app = value("FLOORWALKER_APP"),
                            .usesBasic = value("FLOORWALKER_CONVERSATION_AUTH") == u"basic"};
    profile.calling = {.address = value("FLOORWALKER_CALLING_URL"),
                       .configAddress = value("FLOORWALKER_CALLING_CONFIG_URL"),
                       .key = value("FLOORWALKER_CALLING_KEY"),
                       .usesBasic = value("FLOORWALKER_CALLING_AUTH") == u"basic"};
    if (address.isEmpty() && !profile.conversation.isConnected() && !profile.calling.isConnected())
        return std::nullopt;
    profile.id = environmentProfileId();
    profile.name = environmentProfileId().text();
    profile.address = address;
    profile.user = value("FLOORWALKER_USER");
    profile.apiKeyHeader = value("FLOORWALKER_API_KEY_HEADER", profile.apiKeyHeader);
    profile.caFile = value("FLOORWALKER_CA");
    profile.timeZone = value("FLOORWALKER_TIME_ZONE", QString::fromLatin1(profile.timeZone)).toUtf8();
    profile.dayStart = QTime::fromString(value("FLOORWALKER_DAY_START", QStringLiteral("00:00")),
                                         QStringLiteral("H:mm"));
    profile.country = value("FLOORWALKER_COUNTRY").toUpper();
    profile.recordings = value("FLOORWALKER_RECORDINGS");
    profile.recordingsUser = value("FLOORWALKER_RECORDINGS_USER");
    found.secrets = {.password = Secret(value("FLOORWALKER_PASSWORD")),
                     .apiKey = Secret(value("FLOORWALKER_API_KEY").trimmed()),
                     .recordings = Secret(value("FLOORWALKER_RECORDINGS_PASSWORD")),
                     .projectKey = Secret(value("FLOORWALKER_KEY_SECRET").trimmed()),
                     .application = Secret(value("FLOORWALKER_CALLING_SECRET").trimmed())};
    profile.usesApiKey = !found.secrets.apiKey.isEmpty();
    if (const auto verdict = checked(found); !verdict)
        return Result<EnvironmentProfile>(verdict.error());
    return Result<EnvironmentProfile>(std::move(found));
}

} // namespace floorwalker
