// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/signinattempt.h"

namespace floorwalker {

SignInAttempt::SignInAttempt(SignInParts parts, Goal goal, Profile profile, SignInSecrets typed,
                             QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_goal(goal)
    , m_profile(std::move(profile))
    , m_typed(std::move(typed))
    , m_secrets(m_typed)
{
}

SignInAttempt::~SignInAttempt() = default;

bool SignInAttempt::isTyped() const
{
    return !m_typed.password.isEmpty() && (!m_profile.usesApiKey || !m_typed.apiKey.isEmpty());
}

QList<std::pair<SecretKind, Secret>> SignInAttempt::typedSecrets() const
{
    QList<std::pair<SecretKind, Secret>> typed{{SecretKind::Password, m_typed.password},
                                               {SecretKind::ApiKey, m_typed.apiKey},
                                               {SecretKind::RecordingsPassword, m_typed.recordings},
                                               {SecretKind::ProjectKeySecret, m_typed.projectKey},
                                               {SecretKind::ApplicationSecret, m_typed.application}};
    typed.removeIf([](const auto &secret) { return secret.second.isEmpty(); });
    return typed;
}

void SignInAttempt::start()
{
    const bool hasAll = isTyped() && (!m_profile.hasRecordingsSignIn() || !m_typed.recordings.isEmpty())
        && (!m_profile.conversation.isConnected() || !m_typed.projectKey.isEmpty())
        && (!m_profile.calling.isConnected() || !m_typed.application.isEmpty());
    if (m_goal == Goal::Save)
        QMetaObject::invokeMethod(this, &SignInAttempt::save, Qt::QueuedConnection);
    else if (hasAll)
        QMetaObject::invokeMethod(this, &SignInAttempt::check, Qt::QueuedConnection);
    else
        readSecrets();
}

void SignInAttempt::readSecrets()
{
    readSignIn(m_parts.credentials, m_profile, this, [this](const Result<SignInSecrets> &read) {
        if (!read && !isTyped()) {
            emit secretsUnreadable(read.error());
            return;
        }
        if (!read) {
            check();
            return;
        }
        for (const auto secret : {&SignInSecrets::password, &SignInSecrets::apiKey, &SignInSecrets::recordings,
                                  &SignInSecrets::projectKey, &SignInSecrets::application}) {
            if ((m_secrets.*secret).isEmpty())
                m_secrets.*secret = (*read).*secret;
        }
        check();
    });
}

void SignInAttempt::check()
{
    if (m_goal == Goal::SignInUnchecked) {
        save();
        return;
    }
    m_checkup = m_parts.makeCheckup(m_profile, m_secrets);
    connect(m_checkup.get(), &Checkup::lineReady, this, &SignInAttempt::lineReady);
    connect(m_checkup.get(), &Checkup::finished, this, [this] {
        if (m_goal == Goal::Test)
            emit tested();
        else if (m_checkup->hasFailed())
            emit refused();
        else
            save();
    });
    m_checkup->start(m_goal == Goal::Test ? Checkup::Scope::Everything : Checkup::Scope::SignIn);
}

void SignInAttempt::save()
{
    const bool isThere = m_parts.profiles.find(m_profile.id);
    const auto written = isThere ? m_parts.profiles.update(m_profile) : m_parts.profiles.add(m_profile);
    if (!written) {
        emit notSaved(written.error());
        return;
    }
    if (typedSecrets().isEmpty())
        finish();
    else
        writeSecrets();
}

void SignInAttempt::writeSecrets()
{
    const auto typed = typedSecrets();
    const auto step = whenAll(int(typed.size()), [this](const Result<Done> &written) {
        if (written)
            finish();
        else
            emit keyStoreFailed(written.error());
    });
    for (const auto &[kind, secret] : typed)
        m_parts.credentials.write(m_profile.id, kind, secret, this, step);
}

void SignInAttempt::keepForThisRun()
{
    const auto typed = typedSecrets();
    for (const auto &[kind, secret] : typed)
        m_parts.credentials.keepForThisRun(m_profile.id, kind, secret);
    finish();
}

void SignInAttempt::finish()
{
    if (m_goal == Goal::Save) {
        emit saved();
        return;
    }
    // Which profile was used last is a convenience: failing to note it stops nobody.
    const auto noted = m_parts.profiles.setLastUsed(m_profile.id);
    Q_UNUSED(noted)
    emit signedIn(m_profile, m_secrets);
}

} // namespace floorwalker
