// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/callbackplan.h"

#include <QTimeZone>
#include <QTreeWidget>

namespace floorwalker {

//! What would change of each callback, and afterwards how each ended.
class ChangePreview final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ChangePreview(const QTimeZone &zone, QWidget *parent = nullptr);

    void showPlan(const QList<PlannedChange> &plan);
    //! Of those that are sent, in their order.
    void showOutcome(qsizetype sent, const UpdateOutcome &outcome);

private:
    QTreeWidgetItem *addRow(const QStringList &cells);
    QString shown(CallbackDifference::Field field, const QString &raw) const;

    QTimeZone m_zone;
    QList<QTreeWidgetItem *> m_sent; //!< where the outcome of each stands
};

} // namespace floorwalker
