// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/callbackimport.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace floorwalker {

//! How a file of callbacks is read: which column is what, and the choices beside it.
class ImportForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportForm(QWidget *parent = nullptr);

    void setTitles(const QStringList &titles, const CallbackColumns &columns); //!< tells nobody
    void setOptions(const ImportOptions &options); //!< without columns; tells nobody
    void setQueues(const QStringList &numbers); //!< offered where one is typed

    CallbackColumns columns() const;
    ImportOptions options() const; //!< columns included

signals:
    void columnsEdited(); //!< by a person; changed() comes too
    void changed();

private:
    void addColumn(QGridLayout &grid, ImportField field, const QString &label, int place);
    QCheckBox *addChoice(const QString &text);

    QMap<ImportField, QComboBox *> m_columns;
    QLineEdit *m_queue;
    QCheckBox *m_internal;
    QCheckBox *m_openToo;
    QCheckBox *m_repeatedToo;
};

} // namespace floorwalker
