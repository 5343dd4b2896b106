// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/contacts/contenttab.h"

namespace floorwalker {

class AnswerCounts;
class Chip;
class ScriptItems;

//! Script results as a list, and over it their answers counted. A count leads to its results.
class ScriptTab final : public ContentTab
{
    Q_OBJECT

public:
    ScriptTab(const Parts &parts, ScriptItems &scripts, const Workplace &workplace, QWidget *parent = nullptr);

private:
    void refreshChip();
    void exportCounts();

    ScriptItems &m_scripts;
    AnswerCounts *m_counts;
    Chip *m_chosen;
};

} // namespace floorwalker
