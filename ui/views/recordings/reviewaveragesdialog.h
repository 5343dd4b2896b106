// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/transfer/exporting.h"

#include <QDialog>

#include <functional>

namespace floorwalker {

class ReviewAverageTable;
class ReviewTable;
class StoredTable;
class TextLabel;
struct Workplace;

//! What the reviews on this computer gave: averages of each agent and week, and the reviews behind them.
class ReviewAveragesDialog final : public QDialog
{
    Q_OBJECT

public:
    ReviewAveragesDialog(const Workplace &workplace, QWidget *parent);

private:
    void addExport(StoredTable &list, const QString &name, std::function<ExportRows(const QList<int> &)> rows);
    void read();

    const Workplace &m_workplace;
    ReviewAverageTable *m_averages;
    ReviewTable *m_reviews;
    StoredTable *m_averageList;
    StoredTable *m_reviewList;
    TextLabel *m_total;
};

} // namespace floorwalker
