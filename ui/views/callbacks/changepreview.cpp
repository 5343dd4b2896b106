// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/callbacks/changepreview.h"

#include "models/items/callbacktable.h"
#include "models/wording/errortext.h"
#include "models/wording/statetext.h"
#include "ui/theme/plaintext.h"

#include <QHeaderView>

namespace floorwalker {

namespace {

// No enum with a type: behind it lupdate loses the class, and the words their context.
constexpr int outcomeColumn = 4;

QString fieldText(CallbackDifference::Field field)
{
    switch (field) {
    case CallbackDifference::Field::Number: return ChangePreview::tr("Number");
    case CallbackDifference::Field::Notes: return ChangePreview::tr("Notes");
    case CallbackDifference::Field::NextCall: return ChangePreview::tr("Next call");
    case CallbackDifference::Field::Result: return ChangePreview::tr("Last result");
    }
    Q_UNREACHABLE();
}

QString outcomeText(const UpdateOutcome &outcome)
{
    const QString why = outcome.error ? errorText(*outcome.error).sentence : QString();
    switch (outcome.kind) {
    case UpdateOutcome::Kind::Changed: return ChangePreview::tr("Changed");
    case UpdateOutcome::Kind::ChangedMeanwhile:
        return ChangePreview::tr("Left alone: somebody has changed it meanwhile. Look at it again.");
    case UpdateOutcome::Kind::Refused:
        //: Why the server did not do it
        return ChangePreview::tr("Refused. %1").arg(why);
    case UpdateOutcome::Kind::Unknown:
        return ChangePreview::tr("Not known: no answer came. The table tells at its next poll; "
                                 "changing it again does no harm.");
    case UpdateOutcome::Kind::NotSent: break;
    }
    return ChangePreview::tr("Not sent. %1").arg(why).trimmed();
}

} // namespace

ChangePreview::ChangePreview(const QTimeZone &zone, QWidget *parent)
    : QTreeWidget(parent)
    , m_zone(zone)
{
    setHeaderLabels({tr("Customer"), tr("Field"), tr("Before"), tr("After"), tr("Outcome")});
    setAccessibleName(tr("What will change"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    header()->setStretchLastSection(true);
}

QTreeWidgetItem *ChangePreview::addRow(const QStringList &cells)
{
    auto *row = new QTreeWidgetItem(this, cells);
    for (int column = 0; column < cells.size(); ++column)
        row->setToolTip(column, plainToolTip(cells[column]));
    return row;
}

void ChangePreview::showPlan(const QList<PlannedChange> &plan)
{
    clear();
    m_sent.clear();
    for (const PlannedChange &change : plan) {
        if (!change.update) {
            addRow({change.shown.customerNumber, {}, {}, {}, change.whyNot});
            continue;
        }
        QTreeWidgetItem *first = nullptr;
        for (const CallbackDifference &difference : change.differences) {
            auto *row = addRow({first ? QString() : change.shown.customerNumber, fieldText(difference.field),
                                shown(difference.field, difference.before), shown(difference.field, difference.after), {}});
            first = first ? first : row;
        }
        m_sent.append(first);
    }
    for (int column = 0; column < outcomeColumn; ++column)
        resizeColumnToContents(column);
}

void ChangePreview::showOutcome(qsizetype sent, const UpdateOutcome &outcome)
{
    QTreeWidgetItem *row = sent < m_sent.size() ? m_sent[sent] : nullptr;
    if (!row)
        return;
    row->setText(outcomeColumn, outcomeText(outcome));
    row->setToolTip(outcomeColumn, plainToolTip(outcomeText(outcome)));
    scrollToItem(row);
}

QString ChangePreview::shown(CallbackDifference::Field field, const QString &raw) const
{
    if (raw.isEmpty())
        return field == CallbackDifference::Field::NextCall ? tr("as soon as possible") : enDash;
    if (field == CallbackDifference::Field::NextCall) {
        const auto moment = instantFromIso(raw);
        return moment ? momentText(*moment, m_zone) : raw;
    }
    return field == CallbackDifference::Field::Result ? callbackResultText(callbackResultFromWord(raw), raw)
                                                      : raw.simplified();
}

} // namespace floorwalker
