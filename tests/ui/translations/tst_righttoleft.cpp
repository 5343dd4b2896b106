// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/translations/shownwords.h"
#include "tests/ui/translations/stage.h"
#include "ui/main/navigation.h"
#include "ui/main/page.h"
#include "ui/widgets/tile.h"

#include <QGuiApplication>
#include <QPushButton>
#include <QTest>
#include <QTimeEdit>

using namespace floorwalker;

namespace {

int leftOf(const QWidget *widget)
{
    return widget->mapTo(widget->window(), QPoint(0, 0)).x();
}

//! The first and last column of pixels that differ from the ground at the upper left.
std::pair<int, int> inkedSpan(const QImage &image)
{
    int first = -1;
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != image.pixel(0, 0)) {
                first = first < 0 ? x : first;
                last = x;
                break;
            }
        }
    }
    return {first, last};
}

//! A cell without its hairline.
QImage pictureOf(TableView &table, const QModelIndex &cell)
{
    return table.viewport()->grab(table.visualRect(cell).adjusted(1, 1, -1, -3)).toImage();
}

} // namespace

class tst_RightToLeft : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }

    void coversNothing_data() { Stage::addScenes(); }
    void coversNothing()
    {
        QFETCH(const QString, scene);
        Stage stage;
        QWidget &root = stage.open(scene);
        const QStringList found = shown::cut(root) + shown::overlaps(root);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void pagesAreMirrored_data() { addPages(); }
    void pagesAreMirrored()
    {
        QFETCH(const QString, scene);
        Stage stage;
        QWidget &window = stage.open(scene);
        const auto *page = window.findChild<Page *>(scene.section(u' ', 0, 0));
        QVERIFY(leftOf(window.findChild<Navigation *>()) > leftOf(page));
        const auto tiles = page->findChildren<Tile *>();
        for (int i = 1; i < tiles.size(); ++i) {
            if (tiles[i]->y() == tiles[i - 1]->y())
                QVERIFY(leftOf(tiles[i]) < leftOf(tiles[i - 1]));
        }
    }

    void figuresStandAtTheRight()
    {
        Stage stage;
        TableView &table = *seen::find<TableView>(stage.open(QStringLiteral("queues live")), QStringLiteral("Queues"));
        const QModelIndex name = seen::indexOf(table, QStringLiteral("Support"), QStringLiteral("Queue"));
        const QModelIndex waiting = seen::indexOf(table, QStringLiteral("Support"), QStringLiteral("Waiting"));
        QVERIFY(table.visualRect(waiting).right() < table.visualRect(name).left());

        const QImage figure = pictureOf(table, waiting);
        const auto [first, last] = inkedSpan(figure);
        QVERIFY(first > figure.width() / 2);
        QVERIFY(figure.width() - last < first);

        const QImage text = pictureOf(table, name);
        QVERIFY(inkedSpan(text).first > text.width() - inkedSpan(text).second);
    }

    void labelsOfButtonsStandInTheMiddle()
    {
        Stage stage;
        QWidget &window = stage.open(QStringLiteral("overview live"));
        auto *button = seen::find<QPushButton>(window, QStringLiteral("Search or do anything"));
        QVERIFY(!button->icon().isNull());
        const QRect inside = button->rect().adjusted(4, 4, -4, -4);
        const auto [first, last] = inkedSpan(button->grab(inside).toImage());
        constexpr int bearings = 4;
        QVERIFY(std::abs(first - (inside.width() - 1 - last)) < bearings);
    }

    void timesAreNotTurnedRound()
    {
        Stage stage;
        QCOMPARE(stage.open(QStringLiteral("sign in again")).findChild<QTimeEdit *>()->text(), QStringLiteral("07:00"));
    }

private:
    static void addPages()
    {
        QTest::addColumn<QString>("scene");
        for (const char *scene : {"overview live", "queues live", "agents live"})
            QTest::addRow("%s", scene) << QString::fromLatin1(scene);
    }
};

QTEST_MAIN(tst_RightToLeft)
#include "tst_righttoleft.moc"
