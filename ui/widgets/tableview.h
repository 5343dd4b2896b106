// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/delegates/celldelegate.h"

#include <QElapsedTimer>
#include <QTableView>

namespace floorwalker {

class ChangeFader;
class EmptyNotice;
class SecondTicker;
class TableHeader;

//! The one table of the product: fixed rows, whole-row selection, columns that fit once and then
//! keep the user's width, spans that tick, and a place that is kept while rows come and go.
//! activated() opens a row (double click, Enter); the model sorts itself.
class TableView final : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(CellDelegate::Now serverNow, QWidget *parent = nullptr,
                       CellDelegate::Now steadyNow = {});

    void setModel(QAbstractItemModel *model) override;
    void setCompact(bool compact);
    void setStale(bool stale);
    void setReducedMotion(bool reduced); //!< at first as the system asks
    void setSearchColumn(int column); //!< where typing searches; at first the first column of text

    //! Shown by itself while the model has no rows.
    EmptyNotice *emptyNotice();

    //! Order, widths, hidden columns and sort; refused when the columns are not the same number.
    QByteArray saveColumns() const;
    bool restoreColumns(const QByteArray &state);
    void showColumnMenu(); //!< for the keyboard; the mouse has the header's right button

    QList<int> shownColumns() const; //!< from the first to the last

    QSize minimumSizeHint() const override;
    QString copyText() const; //!< the selected rows as shown, tab-separated, with titles
    void keyboardSearch(const QString &typed) override;

signals:
    void rowMenuRequested(const QModelIndex &index, const QPoint &globalPosition);
    void columnsChanged(); //!< by the user: worth saving

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;
    void updateGeometries() override;

private:
    void takeRowHeight();
    void learnColumns();
    void learnRows();
    QList<int> runningColumns() const;
    void measureColumns();
    void spreadColumns();
    void noteUserWidth(int section, int before, int after);
    int topRow() const;
    int firstTextColumn() const;

    CellDelegate *m_delegate;
    TableHeader *m_header;
    SecondTicker *m_ticker;
    ChangeFader *m_fader;
    EmptyNotice *m_notice = nullptr;
    QList<int> m_natural; //!< width each column asked for when it was measured
    bool m_kindsKnown = false;
    bool m_measured = false; //!< with rows
    bool m_userWidths = false;
    bool m_spreading = false;
    bool m_compact = false;
    bool m_reducedMotion;
    int m_searchColumn = -1;
    int m_shiftedRows = 0; //!< rows that came or went over the first one seen, not yet scrolled by
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace floorwalker
