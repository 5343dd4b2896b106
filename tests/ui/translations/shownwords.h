// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

//! What a window shows and says, wherever it stands. All look at visible widgets only, and name
//! what they find by the widget's class.
namespace floorwalker::shown {

struct Word {
    QString where; //!< "QPushButton text"
    QString text;
};

//! Texts, tips, accessible names, headers, tabs, choices, cells; what people typed left out.
QList<Word> words(QWidget &root);

//! Labels and buttons that have less room than their text needs; those that may elide left out.
QStringList cut(QWidget &root);

//! Neighbours that cover each other.
QStringList overlaps(QWidget &root);

} // namespace floorwalker::shown
