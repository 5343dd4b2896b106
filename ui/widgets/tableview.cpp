// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tableview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/changefader.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/secondticker.h"
#include "ui/widgets/tableheader.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDataStream>
#include <QMenu>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace floorwalker {

namespace {

constexpr int usualRowHeight = 28;
constexpr int compactRowHeight = 22;
constexpr int rowPadding = 10; //!< at least, around text of any size
constexpr int compactPadding = 4;
constexpr int fewestRows = 4;
constexpr quint32 columnsMagic = 0x46574331; // "FWC1"

} // namespace

TableView::TableView(CellDelegate::Now serverNow, QWidget *parent, CellDelegate::Now steadyNow)
    : QTableView(parent)
    , m_delegate(new CellDelegate(serverNow, std::move(steadyNow), this))
    , m_header(new TableHeader(this))
    , m_ticker(new SecondTicker(this, std::move(serverNow)))
    , m_fader(new ChangeFader(this))
    , m_reducedMotion(wantsReducedMotion(*this))
{
    setItemDelegate(m_delegate);
    setHorizontalHeader(m_header);
    m_header->setSortIndicatorShown(true); // the view has just switched it off
    setFrameShape(NoFrame);
    setShowGrid(false); // only hairlines under the rows
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    takeRowHeight();
    setReducedMotion(m_reducedMotion);

    connect(m_header, &QHeaderView::sectionResized, this, &TableView::noteUserWidth);
    connect(m_header, &QHeaderView::sectionMoved, this, &TableView::columnsChanged);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (model())
            model()->sort(column, order);
        emit columnsChanged();
    });
}

void TableView::setModel(QAbstractItemModel *newModel)
{
    if (model())
        model()->disconnect(this);
    QTableView::setModel(newModel);
    m_userWidths = false;
    m_shiftedRows = 0;
    if (!newModel)
        return;
    connect(newModel, &QAbstractItemModel::modelReset, this, &TableView::learnColumns);
    connect(newModel, &QAbstractItemModel::columnsInserted, this, &TableView::learnColumns);
    connect(newModel, &QAbstractItemModel::columnsRemoved, this, &TableView::learnColumns);
    connect(newModel, &QAbstractItemModel::rowsInserted, this, &TableView::learnRows);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, &TableView::learnRows);
    connect(newModel, &QAbstractItemModel::layoutChanged, this, &TableView::learnRows);
    learnColumns();
}

void TableView::setCompact(bool compact)
{
    m_compact = compact;
    takeRowHeight();
}

void TableView::setStale(bool stale)
{
    m_delegate->setStale(stale);
    viewport()->update();
}

void TableView::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    m_delegate->setFading(!reduced);
}

void TableView::setSearchColumn(int column)
{
    m_searchColumn = column;
}

EmptyNotice *TableView::emptyNotice()
{
    if (!m_notice) {
        m_notice = new EmptyNotice(viewport());
        learnRows();
    }
    return m_notice;
}

QByteArray TableView::saveColumns() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << columnsMagic << m_header->count() << m_header->saveState();
    return bytes;
}

bool TableView::restoreColumns(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 magic = 0;
    int count = 0;
    QByteArray header;
    stream >> magic >> count >> header;
    if (stream.status() != QDataStream::Ok || magic != columnsMagic || count != m_header->count())
        return false;
    m_spreading = true;
    const bool restored = m_header->restoreState(header);
    m_spreading = false;
    m_userWidths = restored || m_userWidths;
    return restored;
}

void TableView::showColumnMenu()
{
    m_header->makeColumnMenu()->popup(m_header->mapToGlobal(m_header->rect().bottomLeft()));
}

QSize TableView::minimumSizeHint() const
{
    // Room for a few rows, or for the notice that says why there are none.
    return QSize(QTableView::minimumSizeHint().width(),
                 m_header->sizeHint().height() + fewestRows * verticalHeader()->defaultSectionSize());
}

QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < m_header->count(); ++place) {
        if (const int section = m_header->logicalIndex(place); !m_header->isSectionHidden(section))
            columns.append(section);
    }
    return columns;
}

QString TableView::copyText() const
{
    const QList<int> columns = shownColumns();
    const qint64 now = m_delegate->serverNow();
    QStringList lines;
    const auto line = [&](const auto &cell) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cell(column));
        lines.append(cells.join(u'\t'));
    };
    line([this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); });
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows)
        line([&](int column) { return CellDelegate::plainText(row.siblingAtColumn(column), now); });
    return lines.join(u'\n');
}

void TableView::keyboardSearch(const QString &typed)
{
    const int column = m_searchColumn >= 0 ? m_searchColumn : firstTextColumn();
    if (column < 0 || typed.isEmpty() || !model() || model()->rowCount() == 0)
        return;
    const bool goesOn = m_sinceTyped.isValid()
        && m_sinceTyped.elapsed() < QApplication::keyboardInputInterval();
    m_typed = goesOn ? m_typed + typed : typed;
    m_sinceTyped.start();
    // A new search goes to the next match, a longer one may stay.
    const int from = std::max(0, currentIndex().row() + (goesOn ? 0 : 1)) % model()->rowCount();
    const QModelIndexList found = model()->match(model()->index(from, column), Qt::DisplayRole, m_typed, 1,
                                                 Qt::MatchStartsWith | Qt::MatchWrap);
    if (!found.isEmpty())
        setCurrentIndex(found.first().siblingAtColumn(std::max(0, currentIndex().column())));
}

void TableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        takeRowHeight();
        learnColumns();
    }
    QTableView::changeEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    emit rowMenuRequested(index, byKey ? viewport()->mapToGlobal(visualRect(index).center())
                                       : event->globalPos());
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(copyText());
    else
        QTableView::keyPressEvent(event);
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Rows are what is selected, so Home and End go to the first and last row.
    if (action == MoveHome || action == MoveEnd)
        modifiers |= Qt::ControlModifier;
    const QModelIndex target = QTableView::moveCursor(action, modifiers);
    if (action == MoveHome || action == MoveEnd)
        return target.siblingAtColumn(std::max(0, currentIndex().column()));
    return target;
}

//! A hairline under each row, after the cells: once a row costs less than once a cell.
void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QRect seen = event->rect();
    const int first = rowAt(seen.top());
    if (first < 0)
        return;
    const Tokens &tokens = tokensOf(palette());
    QRect line(0, 0, m_header->length() - m_header->offset(), tokens.lineWidth);
    line = QStyle::visualRect(layoutDirection(), viewport()->rect(), line);
    QPainter painter(viewport());
    for (int row = first; row < model()->rowCount(); ++row) {
        const int end = rowViewportPosition(row) + rowHeight(row);
        line.moveTop(end - tokens.lineWidth);
        painter.fillRect(line, tokens.gridLine);
        if (end > seen.bottom())
            break;
    }
}

void TableView::takeRowHeight()
{
    const int text = fontMetrics().height();
    verticalHeader()->setDefaultSectionSize(m_compact ? std::max(compactRowHeight, text + compactPadding)
                                                      : std::max(usualRowHeight, text + rowPadding));
}

int TableView::firstTextColumn() const
{
    for (int place = 0; place < m_header->count(); ++place) {
        const int section = m_header->logicalIndex(place);
        if (!m_header->isSectionHidden(section)
            && CellDelegate::kindOfColumn(model(), section) == CellKind::Text)
            return section;
    }
    return -1;
}

} // namespace floorwalker
