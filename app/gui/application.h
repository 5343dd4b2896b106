// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/tenant.h"
#include "app/gui/launch.h"
#include "app/wiring/language.h"
#include "app/wiring/tenant.h"
#include "models/session/datapaths.h"
#include "models/session/keychainstore.h"
#include "models/session/layeredstore.h"
#include "models/session/profilestore.h"
#include "models/settings/preferences.h"
#include "ui/main/callingplace.h"
#include "ui/main/conversationsplace.h"
#include "ui/main/mainwindow.h"
#include "ui/main/workplace.h"

#include <memory>

namespace floorwalker {

class ImportDialog;
class SignInDialog;

//! The desktop program: builds what lives as long as it runs, and one tenant at a time beside it.
class Application final : public QObject
{
    Q_OBJECT

public:
    Application(Launch launch, DataPaths paths);
    ~Application() override;

    void start();

    MainWindow &window() { return *m_window; }
    Preferences &preferences() { return m_preferences; }
    Tenant *tenant() { return m_tenant.get(); }
    demo::Tenant *demoTenant() { return m_demo.get(); }
    ProfileStore &profiles() { return m_profiles; }
    LayeredStore &credentials() { return m_credentials; }

    //! A demo tenant of its own, asked at the profile's intervals; user: one of its users, empty for
    //! the one who may do everything.
    bool openDemo(const demo::Options &options, const QByteArray &user = {}, FeedIntervals intervals = {});
    void endDemo(); //!< its server goes away; the desktop stays
    void closeTenant();

    SignInDialog *showSignIn(); //!< opens, owned by the window
    SignInDialog *showClouds(); //!< the same, at the clouds of the profile in use
    QDialog *showPalette();
    QDialog *showSettings();
    ImportDialog *showImport(); //!< of callbacks; null while nobody is signed in

    void takeTheme();
    void takeLanguage(); //!< before the window is made

protected:
    bool eventFilter(QObject *window, QEvent *event) override;

private:
    void openFirst(); //!< once, after the window has been painted
    void openSaved(const Profile &profile);
    void askAgain(const ProfileId &profile, const Error &why);
    void open(const Profile &profile, const SignInSecrets &secrets);
    void fillDemoHistory();
    void takeProfile(const Profile &profile);
    void tell(const QString &sentence, const QString &nextStep);

    Launch m_launch;
    DataPaths m_paths;
    SystemClock m_clock;
    Preferences m_preferences;
    ProfileStore m_profiles;
    KeychainStore m_keyStore;
    LayeredStore m_credentials;
    Language m_language;

    bool m_isOpened = false;
    std::unique_ptr<demo::Tenant> m_demo;
    std::unique_ptr<Tenant> m_tenant;
    std::optional<ConversationsPlace> m_conversation;
    std::optional<CallingPlace> m_calling;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<MainWindow> m_window; //!< gone before what its pages use
};

} // namespace floorwalker
