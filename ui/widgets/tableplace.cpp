// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of TableView that keeps the user's place and widths while the model changes.

#include "ui/widgets/changefader.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/secondticker.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"

#include <QScopedValueRollback>
#include <QScrollBar>

namespace floorwalker {

namespace {
constexpr int measuredRows = 60; //!< columns fit what a first screen shows, not 100,000 rows
constexpr int giveable = 6; //!< of a column's natural width
constexpr int widestColumn = 320; //!< of a first fit; the user may drag it wider
constexpr int narrowestText = 14; //!< letters: texts give way down to here before anything is scrolled to
}

void TableView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                            const QList<int> &roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    if (!m_reducedMotion && isVisible())
        m_fader->add(visualRect(topLeft) | visualRect(bottomRight));
}

void TableView::hideEvent(QHideEvent *event)
{
    QTableView::hideEvent(event);
    m_ticker->update();
}

void TableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    learnRows();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    spreadColumns();
}

void TableView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    if (topRow() > 0 && start <= topRow())
        m_shiftedRows += end - start + 1;
    QTableView::rowsInserted(parent, start, end);
}

void TableView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    if (const int top = topRow(); start < top)
        m_shiftedRows -= std::min(end, top - 1) - start + 1;
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    m_fader->scroll(dx, dy);
}

void TableView::updateGeometries()
{
    QTableView::updateGeometries();
    // Rows over the first one seen have come or gone: what is being read stays where it is.
    if (const int shift = std::exchange(m_shiftedRows, 0))
        verticalScrollBar()->setValue(verticalScrollBar()->value()
                                      + shift * verticalHeader()->defaultSectionSize());
}

int TableView::topRow() const
{
    return verticalScrollBar()->value() / verticalHeader()->defaultSectionSize() + m_shiftedRows;
}

void TableView::learnColumns()
{
    m_natural.clear();
    m_measured = false;
    m_kindsKnown = false;
    learnRows();
}

void TableView::learnRows()
{
    if (!model())
        return;
    const bool empty = model()->rowCount() == 0;
    if (m_notice)
        m_notice->setVisible(empty);
    m_fader->addAll();
    if (!m_kindsKnown) {
        m_ticker->setColumns(runningColumns());
        m_kindsKnown = !empty; // a model may tell its kinds by its first row only
    }
    if (!m_measured && !m_userWidths) {
        measureColumns();
        m_measured = !empty;
    }
    m_ticker->update();
}

QList<int> TableView::runningColumns() const
{
    QList<int> running;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (CellDelegate::isRunning(CellDelegate::kindOfColumn(model(), column)))
            running.append(column);
    }
    return running;
}

void TableView::measureColumns()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int rows = std::min(measuredRows, model()->rowCount());
    m_natural.resize(m_header->count());
    for (int column = 0; column < m_header->count(); ++column) {
        int width = m_header->sectionSizeHint(column);
        for (int row = 0; row < rows; ++row)
            width = std::max(width, m_delegate->sizeHint(option, model()->index(row, column)).width());
        m_natural[column] = std::min(width, widestColumn);
    }
    spreadColumns();
}

void TableView::spreadColumns()
{
    if (m_userWidths || m_natural.size() != m_header->count() || m_natural.isEmpty())
        return;
    const QScopedValueRollback own(m_spreading, true);
    QList<int> columns;
    QList<int> widths;
    int spare = viewport()->width();
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        if (m_header->isSectionHidden(column))
            continue;
        columns.append(column);
        widths.append(m_natural.at(column));
        spare -= widths.last();
    }
    // Too little room: texts give way first, the widest of them most, if that is enough; the first
    // column, by which a row is known, last of all.
    const int narrowest = fontMetrics().averageCharWidth() * narrowestText;
    const QList<int> natural = widths;
    const auto widestText = [&](bool isFirst) {
        int widest = -1;
        for (int i = 0; i < columns.size(); ++i) {
            if (CellDelegate::kindOfColumn(model(), columns[i]) == CellKind::Text && (columns[i] == 0) == isFirst
                && widths[i] > narrowest && (widest < 0 || widths[i] > widths[widest]))
                widest = i;
        }
        return widest;
    };
    while (spare < 0) {
        int widest = widestText(false);
        if (widest < 0)
            widest = widestText(true);
        if (widest < 0)
            break;
        const int given = std::min({-spare, widths[widest] - narrowest, giveable});
        widths[widest] -= given;
        spare += given;
    }
    // A few pixels too many are taken from the titles' room for arrows rather than scrolled to.
    if (spare < -columns.size() * giveable) {
        widths = natural; // scrolled to in any case: then nothing need be cut
        spare = 0;
    }
    for (int i = 0; i < columns.size(); ++i) {
        const int share = spare / int(columns.size() - i);
        m_header->resizeSection(columns[i], widths[i] + share);
        spare -= share;
    }
}

void TableView::noteUserWidth(int, int before, int after)
{
    if (m_spreading)
        return;
    if (before == 0 || after == 0) // hidden or shown, not dragged
        // Later: within the signal the header does not count the section as hidden yet, and giving
        // it a width there spoils its length for good.
        QMetaObject::invokeMethod(this, &TableView::spreadColumns, Qt::QueuedConnection);
    else
        m_userWidths = true;
    emit columnsChanged();
}

} // namespace floorwalker
