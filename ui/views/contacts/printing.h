// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>

class QTextDocument;
class QWidget;

namespace floorwalker {

//! Asks for a printer or a file, and prints the document when somebody confirms.
void askAndPrint(const std::shared_ptr<QTextDocument> &document, const QString &title, QWidget *over);

} // namespace floorwalker
