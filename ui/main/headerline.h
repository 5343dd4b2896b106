// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace floorwalker {

class ElidedLabel;
class TextLabel;
struct Workplace;

//! The line under the colour band: program, profile, command box, business day.
class HeaderLine final : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderLine(QWidget *parent = nullptr);

    void setWorkplace(const Workplace *workplace); //!< null: nobody is signed in

signals:
    void profilesWanted();
    void paletteWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *m_profile;
    QPushButton *m_commands;
    ElidedLabel *m_day;
};

} // namespace floorwalker
