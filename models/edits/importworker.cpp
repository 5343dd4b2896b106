// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/importworker.h"

namespace floorwalker {

ImportWorker::ImportWorker(QObject *parent)
    : QObject(parent)
    , m_hand(std::make_unique<QObject>())
    , m_isVoid(std::make_shared<std::atomic_bool>(false))
{
    m_thread.setObjectName(QStringLiteral("import"));
    m_hand->moveToThread(&m_thread);
}

ImportWorker::~ImportWorker()
{
    *m_isVoid = true;
    m_thread.quit();
    m_thread.wait();
}

ImportWorker::Flag ImportWorker::renew()
{
    *m_isVoid = true;
    m_isVoid = std::make_shared<std::atomic_bool>(false);
    return m_isVoid;
}

void ImportWorker::start()
{
    if (!m_thread.isRunning())
        m_thread.start();
}

} // namespace floorwalker
