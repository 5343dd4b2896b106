// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/signin.h"

#include "app/demo/tenant.h"
#include "models/session/datapaths.h"

#include <QTimeZone>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int demoRequestsPerMinute = 600; // the demo tenant's own quota

Writing::Files filesOf(const Profile &profile)
{
    const auto paths = DataPaths::from(QProcessEnvironment::systemEnvironment());
    paths.make();
    return {paths.ledger(profile.tenant()), paths.desk(profile.tenant())};
}

} // namespace

SignInFinder::SignInFinder(CredentialStore &keyStore)
    : m_keyStore(keyStore)
{
}

SignInFinder::~SignInFinder() = default;

void SignInFinder::find(const Wish &wish)
{
    if (wish.isDemo)
        startDemo();
    else if (!wish.profile.isEmpty())
        findProfile(wish.profile);
    else
        findInEnvironment();
}

void SignInFinder::startDemo()
{
    QString fault;
    m_demo = demo::Tenant::start({}, &fault);
    if (!m_demo) {
        emit failed({.kind = ErrorKind::Unreachable, .detail = fault});
        return;
    }
    const demo::ApiUser &supervisor = m_demo->users().constFirst();
    SignIn signIn;
    signIn.profile.id = ProfileId(u"demo"_s);
    signIn.profile.name = u"demo"_s;
    signIn.profile.address = m_demo->url().toString();
    signIn.profile.user = QString::fromUtf8(supervisor.name);
    signIn.profile.timeZone = QTimeZone::systemTimeZoneId();
    signIn.profile.country = u"FI"_s;
    signIn.profile.recordings = m_demo->recordings().toString();
    const demo::Clouds &clouds = m_demo->clouds();
    signIn.profile.conversation = {.address = clouds.conversation.toString(),
                                   .templateAddress = clouds.templates.toString(),
                                   .tokenAddress = clouds.token.toString(),
                                   .projectId = clouds.project,
                                   .keyId = clouds.keyId,
                                   .app = clouds.app};
    signIn.profile.calling = {.address = clouds.calling.toString(), .key = clouds.callingKey};
    signIn.files = {m_demoFolder.filePath(u"ledger.sqlite"_s), m_demoFolder.filePath(u"desk.sqlite"_s)};
    signIn.profile.requestsPerMinute = demoRequestsPerMinute;
    signIn.secrets = {Secret(QString::fromUtf8(supervisor.password)), Secret(QString::fromUtf8(supervisor.apiKey)), {},
                      Secret(clouds.keySecret), Secret(clouds.callingSecret)};
    emit found(signIn);
}

void SignInFinder::findProfile(const QString &name)
{
    m_profiles = std::make_unique<ProfileStore>(
        DataPaths::from(QProcessEnvironment::systemEnvironment()).profiles());
    const Profile *profile = m_profiles->findByName(name);
    if (!profile && name == environmentProfileId().text()) {
        findInEnvironment();
        return;
    }
    if (!profile) {
        QStringList names;
        for (const Profile &other : m_profiles->profiles())
            names << other.name;
        emit unnamed(names.isEmpty()
                         ? u"There is no profile \"%1\", and no other one. Add it in the desktop."_s.arg(name)
                         : u"There is no profile \"%1\". There are: %2."_s.arg(name, names.join(u", "_s)));
        return;
    }
    readSignIn(m_keyStore, *profile, this, [this, profile = *profile](const Result<SignInSecrets> &secrets) {
        if (secrets)
            emit found({profile, *secrets, filesOf(profile)});
        else
            emit failed(secrets.error());
    });
}

void SignInFinder::findInEnvironment()
{
    const auto environment = environmentProfile(QProcessEnvironment::systemEnvironment());
    if (!environment) {
        emit unnamed(u"No connection is named. Use --profile NAME, or --demo, or set FLOORWALKER_URL, "
                     u"FLOORWALKER_USER, FLOORWALKER_PASSWORD and FLOORWALKER_API_KEY."_s);
    } else if (!*environment) {
        emit unnamed(environment->error().detail);
    } else {
        emit found({(*environment)->profile, (*environment)->secrets, filesOf((*environment)->profile)});
    }
}

} // namespace floorwalker::cli
