// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace floorwalker {

class ExportBar;
class LatestListensTable;
struct Workplace;

//! Who listened to the recordings of a time: how far their logs are read, and what they say.
class LatestListensTab final : public QWidget
{
    Q_OBJECT

public:
    explicit LatestListensTab(const Workplace &workplace, QWidget *parent = nullptr);

    LatestListensTable &table() const { return *m_table; }
    QString currentRecording() const; //!< its id; empty without a current row
    QString currentContact() const;
    void exportShown();

private:
    const Workplace &m_workplace;
    LatestListensTable *m_table;
    ExportBar *m_export;
};

} // namespace floorwalker
