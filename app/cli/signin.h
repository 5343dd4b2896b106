// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wiring/writing.h"
#include "models/session/environmentprofile.h"
#include "models/session/profilestore.h"

#include <QTemporaryDir>

#include <memory>

namespace demo {
class Tenant;
}

namespace floorwalker::cli {

//! A connection and what one signs in to it with.
struct SignIn {
    Profile profile;
    SignInSecrets secrets;
    Writing::Files files;
};

//! Finds the connection a person named: the demo tenant, a saved profile with its secrets from the
//! key store, else the environment. Tells once, later. Owns the demo tenant it started.
class SignInFinder final : public QObject
{
    Q_OBJECT

public:
    struct Wish {
        bool isDemo = false;
        QString profile; //!< by name; empty: from the environment
    };

    explicit SignInFinder(CredentialStore &keyStore);
    ~SignInFinder() override;

    void find(const Wish &wish);

signals:
    void found(const floorwalker::cli::SignIn &signIn);
    void unnamed(const QString &sentence); //!< nothing usable was named
    void failed(const floorwalker::Error &error); //!< its secrets cannot be had

private:
    void startDemo();
    void findProfile(const QString &name);
    void findInEnvironment();

    CredentialStore &m_keyStore;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<demo::Tenant> m_demo;
    QTemporaryDir m_demoFolder; //!< the demo keeps nothing between runs
};

} // namespace floorwalker::cli
