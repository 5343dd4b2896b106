// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace floorwalker {

struct ListeningRules;

//! Asks why a recording is heard: one of the profile's reasons, or a typed one where the profile allows. What
//! is given stays until the log has it.
class ReasonLine final : public QWidget
{
    Q_OBJECT

public:
    //! question: "&Why do you listen?"; answer: of the button, "Log and Play".
    ReasonLine(const QString &question, const QString &answer, QWidget *parent = nullptr);

    void ask(const ListeningRules &rules); //!< shows itself and takes the focus
    void clear();

signals:
    void given(const QString &reason);

private:
    QString reason() const;
    void offer(const ListeningRules &rules);
    void refresh();
    void give();

    QLineEdit *m_text;
    QComboBox *m_choice; //!< instead of it, where the profile has a list
    QPushButton *m_give;
};

} // namespace floorwalker
