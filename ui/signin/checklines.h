// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/checkup/checkline.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace floorwalker {

//! The lines of a checkup as they come: sign, word, sentence and next step, each one focusable and
//! selectable, all of them to be copied at once.
class CheckLines final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckLines(QWidget *parent = nullptr);

    void clear(); //!< and hide
    void add(const CheckLine &line); //!< shows
    QString text() const; //!< a line each, as copied

private:
    QVBoxLayout *m_rows;
    QPushButton *m_copy;
    QList<CheckLine> m_lines;
};

} // namespace floorwalker
