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
    default: return {}; // not settable from the environment
    }
}

Result<Done> checked(const EnvironmentProfile &found)
{
    const auto refuse = [](const QString &detail) {
        return Error{.kind = ErrorKind::Invalid, .detail = detail};
    };
    auto issues = issuesOf(found.profile);
    const auto end = std::remove_if(issues.begin(), issues.end(), [](const ProfileIssue &issue) {
        return issue.isWarning || variableOf(issue.field).isEmpty();
    });
    if (end != issues.begin())
        return refuse(QStringLiteral("%1: %2").arg(variableOf(issues.front().field),
                                                   issues.front().sentence));
    if (found.secrets.password.isEmpty())
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
    if (address.isEmpty())
        return std::nullopt;
    EnvironmentProfile found;
    Profile &profile = found.profile;
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
                     .recordings = Secret(value("FLOORWALKER_RECORDINGS_PASSWORD"))};
    profile.usesApiKey = !found.secrets.apiKey.isEmpty();
    if (const auto verdict = checked(found); !verdict)
        return Result<EnvironmentProfile>(verdict.error());
    return Result<EnvironmentProfile>(std::move(found));
}

} // namespace floorwalker
