// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace floorwalker {

class FormField;

//! Asks for the name of a saved search. Shown with open().
class SearchNameDialog final : public QDialog
{
    Q_OBJECT

public:
    //! verb: what the button does.
    SearchNameDialog(const QString &title, const QString &verb, const QString &name, QWidget *parent);

    void setTaken(const QStringList &names, const QString &warning); //!< which are told when typed

signals:
    void named(const QString &name);

private:
    void refresh();

    QLineEdit *m_name;
    FormField *m_field;
    QPushButton *m_confirm;
    QStringList m_taken;
    QString m_warning;
};

} // namespace floorwalker
