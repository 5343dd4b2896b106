// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/desk/review.h"

#include <QWidget>

class QPushButton;

namespace floorwalker {

class ErrorBar;
class Player;
class ReviewForm;
class TextLabel;
struct Error;
struct Workplace;

//! The review sheet of the recording in the player, filled in while one listens: each choice is on the
//! disk at once. Without a sheet of the profile it offers one.
class ReviewTab final : public QWidget
{
    Q_OBJECT

public:
    ReviewTab(const Workplace &workplace, Player &player, QWidget *parent = nullptr);

    void begin(); //!< to the first question that is open, or to making a sheet

signals:
    void averagesWanted();

private:
    QWidget *makeOffer();
    QWidget *makeFilling();
    void takePlayer();
    void showReview();
    void keep();
    void tryAgain();
    void editSheet();
    void takeUsualSheet();
    void confirmDelete();
    void refresh();
    void showTrouble(const Error &error, const QString &sentence);
    QString totalText() const;
    Review filled() const;
    CallRecordingId recording() const;

    const Workplace &m_workplace;
    Player &m_player;
    ErrorBar *m_trouble;
    TextLabel *m_sheet;
    ReviewForm *m_form;
    TextLabel *m_total;
    QPushButton *m_delete;
    QPushButton *m_usual;
    QWidget *m_offer;
    QWidget *m_filling;
    CallRecordingId m_shown; //!< whose sheet stands here
};

} // namespace floorwalker
