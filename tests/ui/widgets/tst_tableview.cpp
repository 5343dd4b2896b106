// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/delegates/cellmodel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/secondticker.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace floorwalker;

namespace {

constexpr qint64 serverNow = 1'700'000'000'000;
constexpr int rows = 200;

QList<QList<CellModel::Cell>> madeRows(int first, int count)
{
    QList<QList<CellModel::Cell>> made;
    for (int i = first; i < first + count; ++i)
        made.append({textCell(QStringLiteral("Queue %1").arg(i, 4, 10, QLatin1Char('0'))),
                     textCell(QString::number(i)), {{InstantRole, serverNow - i * 1000}}});
    return made;
}

//! Notes where a widget was asked to paint.
class PaintedRegion final : public QObject
{
    Q_OBJECT

public:
    QRegion region;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

class tst_TableView : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        m_model = std::make_unique<CellModel>(QList {CellKind::Text, CellKind::Count, CellKind::Since});
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_view = std::make_unique<TableView>([] { return serverNow; });
        m_view->setModel(m_model.get());
        m_model->insert(0, madeRows(0, rows));
        m_view->resize(500, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_tester.reset();
        m_model.reset();
    }

    void rowsAreTwentyEightPixelsHigh() { QCOMPARE(m_view->rowHeight(0), 28); }

    void compactRowsAreTwentyTwoPixelsHigh()
    {
        m_view->setCompact(true);
        QCOMPARE(m_view->rowHeight(0), 22);
    }

    void rowsGrowWithTheText()
    {
        applyTheme(*qApp, ThemeChoice::Light, 2.0);
        QTRY_VERIFY(m_view->rowHeight(0) >= QFontMetrics(QApplication::font()).height() + 4);
    }

    void whatIsReadStaysWhenRowsComeAboveIt()
    {
        m_view->verticalScrollBar()->setValue(40 * 28);
        const QString top = topText();
        m_model->insert(3, madeRows(1000, 5));
        QTRY_COMPARE(m_view->verticalScrollBar()->value(), 45 * 28);
        QCOMPARE(topText(), top);
    }

    void whatIsReadStaysWhenRowsGoAboveIt()
    {
        m_view->verticalScrollBar()->setValue(40 * 28);
        const QString top = topText();
        m_model->remove(10, 7);
        QTRY_COMPARE(m_view->verticalScrollBar()->value(), 33 * 28);
        QCOMPARE(topText(), top);
    }

    void theFirstRowIsSeenWhenItIsNewAndTheTableAtItsTop()
    {
        m_model->insert(0, madeRows(1000, 1));
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
        QTRY_COMPARE(topText(), QStringLiteral("Queue 1000"));
    }

    void theScrollPositionStaysWhenRowsComeBelow()
    {
        m_view->verticalScrollBar()->setValue(40 * 28);
        const int end = m_view->verticalScrollBar()->maximum();
        m_model->insert(150, madeRows(1000, 5));
        QTRY_COMPARE(m_view->verticalScrollBar()->maximum(), end + 5 * 28);
        QCOMPARE(m_view->verticalScrollBar()->value(), 40 * 28);
    }

    void keepsSelectionWhenRowsArrive()
    {
        m_view->setCurrentIndex(m_model->index(20, 0));
        m_model->insert(0, madeRows(1000, 5));
        QCOMPARE(m_view->currentIndex().data().toString(), QStringLiteral("Queue 0020"));
        QCOMPARE(m_view->selectionModel()->selectedRows().size(), 1);
    }

    void aTickRepaintsOnlyTheRunningColumn()
    {
        PaintedRegion painted;
        m_view->horizontalHeader()->moveSection(2, 0); // others beside it
        QTest::qWait(0); // what was left to paint
        m_view->viewport()->installEventFilter(&painted);
        m_view->findChild<SecondTicker *>()->repaint();
        QTRY_VERIFY(!painted.region.isEmpty());
        const QRect column(m_view->columnViewportPosition(2), 0, m_view->columnWidth(2), m_view->viewport()->height());
        QVERIFY(column.contains(painted.region.boundingRect()));
    }

    void aHiddenTableDoesNotWakeUp()
    {
        const auto *ticker = m_view->findChild<SecondTicker *>();
        QVERIFY(ticker->isRunning());
        m_view->hide();
        QVERIFY(!ticker->isRunning());
    }

    void anEmptyTableDoesNotWakeUp()
    {
        m_model->remove(0, rows);
        QVERIFY(!m_view->findChild<SecondTicker *>()->isRunning());
    }

    void aTableWithoutSpansDoesNotWakeUp()
    {
        CellModel still({CellKind::Text});
        still.insert(0, {{textCell(QStringLiteral("Sales"))}});
        TableView view([] { return serverNow; });
        view.setModel(&still);
        view.show();
        QVERIFY(!view.findChild<SecondTicker *>()->isRunning());
    }

    void columnsFillTheTableUntilTheUserDragsOne()
    {
        QCOMPARE(m_view->horizontalHeader()->length(), m_view->viewport()->width());
        m_view->horizontalHeader()->resizeSection(0, 90);
        m_view->resize(700, 400);
        QCOMPARE(m_view->columnWidth(0), 90);
    }

    void columnsDoNotMoveWhenLongerTextComes()
    {
        const int width = m_view->columnWidth(0);
        m_model->set(0, 0, textCell(QStringLiteral("A very much longer name than any before it")));
        m_model->insert(rows, madeRows(1000, 1));
        QCOMPARE(m_view->columnWidth(0), width);
    }

    void columnsComeBackAsSaved()
    {
        m_view->horizontalHeader()->resizeSection(0, 90);
        m_view->horizontalHeader()->moveSection(2, 0);
        m_view->setColumnHidden(1, true);
        const QByteArray saved = m_view->saveColumns();
        TableView other([] { return serverNow; });
        other.setModel(m_model.get());
        QVERIFY(other.restoreColumns(saved));
        QCOMPARE(other.columnWidth(0), 90);
        QCOMPARE(other.horizontalHeader()->visualIndex(2), 0);
        QVERIFY(other.isColumnHidden(1));
    }

    void textsGiveWayBeforeFigures()
    {
        CellModel model({CellKind::Text, CellKind::Count});
        TableView view([] { return serverNow; });
        view.setModel(&model);
        model.insert(0, {{textCell(QStringLiteral("Müller-Lüdenscheidt, Anneliese")), textCell(QStringLiteral("123456789012"))}});
        view.resize(1000, 200);
        view.show();
        const auto wanted = [&view, &model](int column) {
            QStyleOptionViewItem option;
            option.font = view.font();
            option.fontMetrics = view.fontMetrics();
            option.palette = view.palette();
            return view.itemDelegate()->sizeHint(option, model.index(0, column)).width();
        };
        constexpr int tooFew = 8;
        view.resize(view.width() - view.viewport()->width() + wanted(0) + wanted(1) - tooFew, 200);
        QCOMPARE(view.columnWidth(1), wanted(1));
        QCOMPARE(view.columnWidth(0), wanted(0) - tooFew);
    }

    void columnsOfAnotherTableAreRefused()
    {
        CellModel narrow({CellKind::Text});
        TableView other([] { return serverNow; });
        other.setModel(&narrow);
        QVERIFY(!other.restoreColumns(m_view->saveColumns()));
        QVERIFY(!other.restoreColumns("garbage"));
    }

    void aClickOnATitleSortsByTheModel()
    {
        QTest::mouseClick(m_view->horizontalHeader()->viewport(), Qt::LeftButton, {},
                          QPoint(m_view->columnViewportPosition(1) + 20, 10));
        QCOMPARE(m_model->sorts.size(), 1);
        QCOMPARE(m_model->sorts.first().first, 1);
    }

    void showingDoesNotSortByItself() { QVERIFY(m_model->sorts.isEmpty()); }

    void aTitleStandsOverItsCellsWhenSorted()
    {
        const auto rightEdge = [this] {
            const QImage image = header()->viewport()->grab().toImage();
            const int right = m_view->columnViewportPosition(1) + m_view->columnWidth(1) - 1;
            const QColor ground = image.pixelColor(right, 4);
            int x = right;
            while (x > 0 && inkless(image, x, ground))
                --x;
            return right - x;
        };
        const int before = rightEdge();
        m_view->horizontalHeader()->setSortIndicator(1, Qt::AscendingOrder);
        QCOMPARE(rightEdge(), before);
        QVERIFY(before >= cellMargin - 1 && before <= cellMargin + 2);
    }

    void theColumnMenuHidesAColumn()
    {
        QMenu *menu = header()->makeColumnMenu();
        menu->actions().at(1)->trigger();
        QVERIFY(m_view->isColumnHidden(1));
        delete menu;
    }

    void theLastColumnCannotBeHidden()
    {
        m_view->setColumnHidden(0, true);
        m_view->setColumnHidden(2, true);
        const std::unique_ptr<QMenu> menu(header()->makeColumnMenu());
        QVERIFY(!menu->actions().at(1)->isEnabled());
    }

    void typingFindsTheNextRowThatBeginsSo()
    {
        m_view->setCurrentIndex(m_model->index(5, 1));
        QTest::keyClicks(m_view.get(), QStringLiteral("Queue 015"));
        QCOMPARE(m_view->currentIndex().row(), 150);
        QCOMPARE(m_view->currentIndex().column(), 1);
    }

    void endGoesToTheLastRow()
    {
        m_view->setCurrentIndex(m_model->index(5, 1));
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->currentIndex(), m_model->index(rows - 1, 1));
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->currentIndex(), m_model->index(0, 1));
    }

    void pageDownGoesAPageOn()
    {
        m_view->setCurrentIndex(m_model->index(0, 0));
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QVERIFY(m_view->currentIndex().row() > 8);
    }

    void tabLeavesTheTable() { QVERIFY(!m_view->tabKeyNavigation()); }

    void enterOpensARow()
    {
        QSignalSpy opened(m_view.get(), &QAbstractItemView::activated);
        m_view->setCurrentIndex(m_model->index(3, 0));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
    }

    void theMenuKeyAsksForTheCurrentRow()
    {
        QSignalSpy asked(m_view.get(), &TableView::rowMenuRequested);
        m_view->setCurrentIndex(m_model->index(3, 0));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(m_view->viewport(), &event);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toModelIndex().row(), 3);
    }

    void copiesWhatIsShown()
    {
        m_view->setColumnHidden(1, true);
        m_view->setCurrentIndex(m_model->index(61, 0));
        QCOMPARE(m_view->copyText(), QStringLiteral("Column 0\tColumn 2\nQueue 0061\t00:01:01"));
    }

    void anEmptyTableShowsItsNotice()
    {
        EmptyNotice *notice = m_view->emptyNotice();
        QVERIFY(notice->isHidden());
        m_model->remove(0, rows);
        QVERIFY(notice->isVisible());
        m_model->insert(0, madeRows(0, 1));
        QVERIFY(notice->isHidden());
    }

    void aCellIsReadThroughTheAccessibilityInterface()
    {
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->tableInterface()->cellAt(7, 0)->text(QAccessible::Name), QStringLiteral("Queue 0007"));
    }

private:
    static bool inkless(const QImage &image, int x, const QColor &ground)
    {
        for (int y = 2; y < image.height() - 3; ++y) {
            if (image.pixelColor(x, y) != ground)
                return false;
        }
        return true;
    }

    TableHeader *header() const { return m_view->findChild<TableHeader *>(); }
    QString topText() const { return m_view->indexAt(QPoint(20, 1)).siblingAtColumn(0).data().toString(); }

    std::unique_ptr<CellModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<TableView> m_view;
};

QTEST_MAIN(tst_TableView)
#include "tst_tableview.moc"
