// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace floorwalker {

class TextLabel;

//! How far something is: a bar, words beside it, and the buttons that stop it or let it go on.
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    ProgressLine(const QString &accessibleName, std::initializer_list<QPushButton *> buttons, QWidget *parent = nullptr);

    void tell(const QString &words);
    void setReached(qint64 done, qint64 of); //!< of nothing: nobody knows how far it is

private:
    QProgressBar *m_bar;
    TextLabel *m_words;
};

} // namespace floorwalker
