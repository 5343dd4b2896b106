// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/tilerow.h"

#include <QApplication>
#include <QFontMetrics>
#include <QLayout>
#include <QSignalSpy>
#include <QTest>

using namespace floorwalker;

namespace {

bool hasPixel(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

QImage drawn(QWidget &widget)
{
    widget.resize(widget.sizeHint());
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

class tst_Tile : public QObject
{
    Q_OBJECT

private slots:
    void init() { applyTheme(*qApp, ThemeChoice::Light); }

    void readsItselfAsASentence()
    {
        Tile tile(QStringLiteral("Waiting"));
        tile.setFigure(QStringLiteral("65"));
        tile.setLine(QStringLiteral("23 phone"));
        QCOMPARE(tile.accessibleName(), QStringLiteral("Waiting: 65, 23 phone"));
    }

    void saysHowBadTheFigureIs()
    {
        Tile tile(QStringLiteral("Longest wait"));
        tile.setFigure(QStringLiteral("00:02:14"), Severity::Critical);
        QCOMPARE(tile.accessibleName(), QStringLiteral("Longest wait: 00:02:14, Critical"));
    }

    void saysThatTheFigureIsStale()
    {
        Tile tile(QStringLiteral("Waiting"));
        tile.setFigure(QStringLiteral("65"));
        tile.setStale(true);
        QCOMPARE(tile.accessibleName(), QStringLiteral("Waiting: 65, stale"));
    }

    void anUnknownFigureIsADash()
    {
        Tile tile(QStringLiteral("Waiting"));
        tile.setFigure({});
        QCOMPARE(tile.figure(), QStringLiteral("\u2013"));
    }

    void aBreachTurnsTheFigureRed()
    {
        Tile tile(QStringLiteral("Waiting"));
        const QColor red = tokens(ThemeKind::Light).red;
        tile.setFigure(QStringLiteral("65"));
        QVERIFY(!hasPixel(drawn(tile), red));
        tile.setFigure(QStringLiteral("65"), Severity::Critical);
        QVERIFY(hasPixel(drawn(tile), red));
    }

    void aBreachAddsItsSign()
    {
        Tile tile(QStringLiteral("Waiting"));
        tile.setFigure(QStringLiteral("1,234,567,890"));
        const int bare = tile.sizeHint().width();
        tile.setFigure(QStringLiteral("1,234,567,890"), Severity::Critical);
        QVERIFY(tile.sizeHint().width() > bare);
    }

    void noTextIsCutAtTwiceTheSize()
    {
        applyTheme(*qApp, ThemeChoice::Light, 2.0);
        Tile tile(QStringLiteral("Service level (Sinch)"));
        tile.setFigure(QStringLiteral("82.4 %"));
        tile.setLine(QStringLiteral("target 80 % in 20 s"));
        const QFontMetrics dim(dimFont(QApplication::font()));
        const QFontMetrics figure(figureFont(QApplication::font()));
        QVERIFY(tile.minimumSizeHint().width() >= dim.horizontalAdvance(tile.label()));
        QVERIFY(tile.minimumSizeHint().width() >= figure.horizontalAdvance(tile.figure()));
        QVERIFY(tile.minimumSizeHint().height() >= 2 * dim.height() + figure.height());
    }

    void doesNotMoveWhenAFigureGetsShorter()
    {
        Tile tile(QStringLiteral("Waiting"));
        tile.setFigure(QStringLiteral("1,234,567,890"));
        const int wide = tile.sizeHint().width();
        tile.setFigure(QStringLiteral("1"));
        QCOMPARE(tile.sizeHint().width(), wide);
    }

    void isPressedByKeyboardWhenExplainable()
    {
        Tile tile(QStringLiteral("Waiting"));
        tile.setExplainable(true);
        QSignalSpy clicked(&tile, &Tile::clicked);
        tile.show();
        QTest::keyClick(&tile, Qt::Key_Space);
        QCOMPARE(clicked.count(), 1);
    }

    void isNotPressedWhenThereIsNothingToExplain()
    {
        Tile tile(QStringLiteral("Waiting"));
        QSignalSpy clicked(&tile, &Tile::clicked);
        tile.show();
        QTest::mouseClick(&tile, Qt::LeftButton);
        QCOMPARE(clicked.count(), 0);
    }

    void aWideRowHasAllTilesBesideEachOther()
    {
        const auto row = rowOfSix(1600);
        QCOMPARE(topsOf(*row).size(), 1);
    }

    void aNarrowRowWrapsInEqualRows()
    {
        const auto row = rowOfSix(620);
        QCOMPARE(topsOf(*row).size(), 2);
    }

    void aWrappedRowIsNeverCutByItsWindow()
    {
        const auto row = rowOfSix(620);
        QTRY_COMPARE(row->minimumHeight(), row->heightForWidth(620));
    }

    void aRightToLeftRowBeginsAtTheRight()
    {
        const auto row = rowOfSix(1600);
        row->setLayoutDirection(Qt::RightToLeft);
        row->layout()->activate();
        const auto tiles = row->findChildren<Tile *>();
        QVERIFY(tiles.first()->x() > tiles.last()->x());
    }

private:
    static std::unique_ptr<TileRow> rowOfSix(int width)
    {
        auto row = std::make_unique<TileRow>();
        for (int i = 0; i < 6; ++i)
            row->addTile(new Tile(QStringLiteral("Waiting")));
        row->resize(width, row->heightForWidth(width));
        row->show();
        return row;
    }

    static QSet<int> topsOf(const TileRow &row)
    {
        QSet<int> tops;
        for (const Tile *tile : row.findChildren<Tile *>())
            tops.insert(tile->y());
        return tops;
    }
};

QTEST_MAIN(tst_Tile)
#include "tst_tile.moc"
