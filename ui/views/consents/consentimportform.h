// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/consentimport.h"

#include <QMap>
#include <QWidget>

class QComboBox;

namespace floorwalker {

//! How a file of consents is read: which column is what, and what rows without a usage are about.
class ConsentImportForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentImportForm(QWidget *parent = nullptr);

    void setTitles(const QStringList &titles, const ConsentColumns &columns); //!< tells nobody
    void setUsage(const QString &usage); //!< tells nobody

    ConsentColumns columns() const;
    QString usage() const; //!< of rows without one; empty: none

signals:
    void columnsEdited(); //!< by a person; changed() comes too
    void changed();

private:
    QMap<ConsentColumn, QComboBox *> m_columns;
    QComboBox *m_usage;
};

} // namespace floorwalker
