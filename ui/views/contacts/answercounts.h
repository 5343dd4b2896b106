// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/paneltable.h"

class QComboBox;

namespace floorwalker {

class ExportBar;
class NoticeBar;
class ScriptItems;

//! How often each answer was given, script by script.
class AnswerCounts final : public PanelTable
{
    Q_OBJECT

public:
    AnswerCounts(ScriptItems &scripts, const Workplace &workplace, QWidget *parent = nullptr);

    ExportBar &exportBar() const { return *m_export; }
    QString filterText() const;

signals:
    void exportWanted();

protected:
    void refreshNotice() override;

private:
    void refresh();
    void offerScripts();

    ScriptItems &m_scripts;
    QComboBox *m_choice;
    NoticeBar *m_incomplete;
    ExportBar *m_export;
};

} // namespace floorwalker
