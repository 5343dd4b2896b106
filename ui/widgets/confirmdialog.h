// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace floorwalker {

//! Asks before something that cannot be taken back: what, and what follows from it. Escape and Enter
//! cancel until somebody goes to the other button on purpose; accepted() means do it. Open with open().
class ConfirmDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString question;
        QString consequence;
        QString confirm; //!< the button: the verb, not "OK"
    };

    explicit ConfirmDialog(const Words &words, QWidget *parent);

    //! It can be confirmed only when this name has been typed: many writes to a production profile.
    void askForName(const QString &name);

private:
    QLineEdit *m_name;
    QPushButton *m_confirm;
    QWidget *m_nameRoom;
    QString m_wanted;
};

} // namespace floorwalker
