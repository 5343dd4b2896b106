// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// P8: a full repaint of the table against drawing the same strings and nothing else.

#include "tests/bench/rounds.h"
#include "tests/bench/stages.h"
#include "tests/bench/widetable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>

namespace floorwalker::bench {

namespace {

constexpr int rowsSeen = 40;
constexpr int repaintsMeasured = 10;
constexpr qint64 now = 1'700'000'100'000;

//! The strings of the table where they stand in it, on a ground of one colour.
class PlainText final : public QWidget
{
public:
    PlainText(const TableView &view, const QAbstractItemModel &model)
    {
        setAttribute(Qt::WA_OpaquePaintEvent);
        setFont(view.font());
        resize(view.viewport()->size());
        const int base = fontMetrics().ascent() + 5;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                m_texts.append({QPointF(view.columnViewportPosition(column) + cellMargin,
                                        view.rowViewportPosition(row) + base),
                                CellDelegate::plainText(index, now)});
            }
        }
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        painter.setPen(Qt::black);
        for (const auto &[place, text] : m_texts)
            painter.drawText(place, text);
    }

private:
    QList<std::pair<QPointF, QString>> m_texts;
};

void showWithRows(QTableView &view, QAbstractItemModel &model, int rowHeight)
{
    view.setModel(&model);
    view.verticalHeader()->setDefaultSectionSize(rowHeight);
    view.resize(1440, view.horizontalHeader()->sizeHint().height() + rowsSeen * rowHeight);
    view.show();
    QApplication::processEvents();
}

double repaint(QWidget &widget)
{
    return costOf([&widget] {
               for (int i = 0; i < repaintsMeasured; ++i)
                   widget.repaint();
           })
        / repaintsMeasured;
}

} // namespace

QList<Figure> repaintFigures(const Effort &effort)
{
    const SystemClock clock;
    WideTable model([] { return Instant(Milliseconds(now)); }, clock);
    model.setRows(WideTable::rows(rowsSeen));

    TableView view([] { return now; });
    view.setReducedMotion(true);
    showWithRows(view, model, view.verticalHeader()->defaultSectionSize());

    QTableView usual;
    usual.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    usual.verticalHeader()->hide();
    showWithRows(usual, model, view.verticalHeader()->defaultSectionSize());

    PlainText plain(view, model);
    plain.show();
    QApplication::processEvents();

    const auto measured = [&effort, &plain](QWidget &widget) {
        return Rounds::run(effort.rounds, [&widget] { return repaint(widget); },
                           [&plain] { return repaint(plain); });
    };
    Figure ours{.promise = QStringLiteral("P8"),
                .what = QStringLiteral("full repaint, 40 x 12 cells"),
                .unit = QStringLiteral("ms"),
                .yardstickName = QStringLiteral("plain drawText"),
                .goal = 0.7,
                .goalOf = Figure::GoalOf::Ratio};
    measured(*view.viewport()).fill(ours);
    Figure reference{.promise = QStringLiteral("P8"),
                     .what = QStringLiteral("the same by QStyledItemDelegate"),
                     .unit = QStringLiteral("ms"),
                     .yardstickName = QStringLiteral("plain drawText")};
    measured(*usual.viewport()).fill(reference);
    return {ours, reference};
}

} // namespace floorwalker::bench
