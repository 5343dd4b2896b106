// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/background.h"

namespace floorwalker {

Background::Background(const QString &name)
    : m_there(std::make_unique<QObject>())
    , m_here(std::make_unique<QObject>())
    , m_isVoid(std::make_shared<std::atomic_bool>(false))
{
    m_thread.setObjectName(name);
    m_there->moveToThread(&m_thread);
}

Background::~Background()
{
    *m_isVoid = true;
    m_thread.quit();
    m_thread.wait();
}

Background::Flag Background::renew()
{
    *m_isVoid = true;
    m_isVoid = std::make_shared<std::atomic_bool>(false);
    return m_isVoid;
}

} // namespace floorwalker
