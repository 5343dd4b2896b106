// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/session/layeredstore.h"
#include "models/session/memorystore.h"
#include "models/session/profilestore.h"
#include "tests/support/desk.h"

#include <QDialog>
#include <QTcpServer>

namespace floorwalker {

//! Every page in every state, and every dialog, for tests that look at words and their places.
class Stage
{
public:
    //! "overview live", "queues failing", "settings", ...: the rows of a data-driven test.
    static void addScenes();

    //! Opens the scene of that name; what is to be looked at. Gone with the stage.
    QWidget &open(const QString &scene);

private:
    void openPage(const QString &view, const QString &state);
    std::unique_ptr<QDialog> makeDialog(const QString &name);
    std::unique_ptr<QDialog> makeImport(bool isOfEveryFate);
    std::unique_ptr<QDialog> makeDoNotContact();
    std::unique_ptr<QDialog> makeSignIn(const QString &name);

    SystemClock m_clock;
    QTemporaryDir m_folder;
    QTcpServer m_server;
    MemoryStore m_keys;
    LayeredStore m_credentials{m_keys};
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QDialog> m_dialog;
};

} // namespace floorwalker
