// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/session/profile.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace floorwalker {

class ProfileStore;

//! The saved profiles with their colours, one more line for a new one, and the button that deletes.
class ProfileList final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileList(const ProfileStore &profiles, QWidget *parent = nullptr);

    ProfileId current() const; //!< empty: the new one
    void setCurrent(const ProfileId &id);
    void refresh(); //!< after the store has changed; keeps what is chosen, if it is still there

signals:
    void chosen(const floorwalker::ProfileId &id);
    void deletionRequested(const floorwalker::ProfileId &id);

private:
    const ProfileStore &m_profiles;
    QListWidget *m_list;
    QPushButton *m_delete;
};

} // namespace floorwalker
