// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace floorwalker {

struct Workplace;

//! The do-not-contact list in a window of its own. Shown with open().
class DoNotContactDialog final : public QDialog
{
    Q_OBJECT

public:
    //! address: who is to be put on the list; empty to look at it.
    DoNotContactDialog(const Workplace &workplace, const QString &address, QWidget *parent);
};

} // namespace floorwalker
