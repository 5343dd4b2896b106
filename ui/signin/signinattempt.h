// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/checkup/checkup.h"
#include "models/session/layeredstore.h"
#include "models/session/profilestore.h"

namespace floorwalker {

//! What signing in needs; all of it outlives the dialog.
struct SignInParts {
    using MakeCheckup = std::function<std::unique_ptr<Checkup>(const Profile &, const SignInSecrets &)>;

    ProfileStore &profiles;
    LayeredStore &credentials;
    MakeCheckup makeCheckup;
};

//! One way from what was typed to a signed-in profile: saved secrets where none were typed, the
//! check, the profile into its file, the secrets into the key store. Ends with one signal;
//! destroying it ends it silently. A failing key store finds the profile saved already.
class SignInAttempt final : public QObject
{
    Q_OBJECT

public:
    enum class Goal {
        Test, //!< every check, nothing saved
        SignIn, //!< checked first
        SignInUnchecked, //!< the person has seen that the check failed
        Save //!< without signing in
    };

    SignInAttempt(SignInParts parts, Goal goal, Profile profile, SignInSecrets typed,
                  QObject *parent = nullptr);
    ~SignInAttempt() override;

    void start();
    //! After keyStoreFailed: goes on with the secrets in memory.
    void keepForThisRun();

signals:
    void lineReady(const floorwalker::CheckLine &line);
    void tested();
    void refused(); //!< the check failed; its lines say why
    void secretsUnreadable(const floorwalker::Error &error); //!< and none were typed
    void notSaved(const floorwalker::Error &error); //!< the profile's file
    void keyStoreFailed(const floorwalker::Error &error); //!< the profile is saved, its secrets are not
    void saved();
    void signedIn(const floorwalker::Profile &profile, const floorwalker::SignInSecrets &secrets);

private:
    bool isTyped() const; //!< all that one signs in with
    QList<std::pair<SecretKind, Secret>> typedSecrets() const;
    void readSecrets();
    void check();
    void save();
    void writeSecrets();
    void finish();

    SignInParts m_parts;
    Goal m_goal;
    Profile m_profile;
    SignInSecrets m_typed;
    SignInSecrets m_secrets; //!< typed, or else saved before
    std::unique_ptr<Checkup> m_checkup;
};

} // namespace floorwalker
