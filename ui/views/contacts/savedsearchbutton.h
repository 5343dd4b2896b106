// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/contactask.h"

#include <QPushButton>

class QActionGroup;
class QMenu;

namespace floorwalker {

class SavedSearches;
struct Error;

//! The menu of the searches saved under a name: to choose one, and to save, rename, delete, give away
//! and open them.
class SavedSearchButton final : public QPushButton
{
    Q_OBJECT

public:
    //! current: what is asked for now.
    SavedSearchButton(SavedSearches &searches, std::function<ContactAsk()> current, QWidget *parent = nullptr);

signals:
    void chosen(const floorwalker::ContactAsk &ask);
    void failed(const floorwalker::Error &error); //!< of the store, or of a file
    void succeeded(); //!< what failed before is over

private:
    void fillMenu();
    void choose(const QString &name);
    void askName();
    void askNewName();
    void confirmDelete();
    void askWhereToSave();
    void askForFile();
    void save(const QString &path);
    void open(const QString &path);
    void take(const QString &name, const Result<Done> &result);
    void tell(const Result<Done> &result);
    QStringList names() const;

    SavedSearches &m_searches;
    std::function<ContactAsk()> m_current;
    QMenu *m_menu;
    QActionGroup *m_choice; //!< one of them at a time
    QString m_name; //!< of the one chosen or saved last; empty: none
    QString m_unsaved; //!< typed for one that could not be saved
};

} // namespace floorwalker
