// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cellmodel.h"

#include "ui/delegates/celldelegate.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTest>

#include <array>

using namespace floorwalker;

namespace {

constexpr qint64 serverNow = 1'700'000'000'000;
constexpr QSize cellSize(200, 28);

const Tokens &light()
{
    return tokens(ThemeKind::Light);
}

QImage painted(const CellDelegate &delegate, const CellModel::Cell &cell, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    CellModel model({CellKind::Shares});
    model.insert(0, {{cell}});
    QImage image(cellSize, QImage::Format_RGB32);
    image.fill(light().panel);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.palette = paletteOf(light());
    option.font = QApplication::font();
    option.fontMetrics = QFontMetrics(option.font);
    option.direction = direction;
    option.state = QStyle::State_Enabled;
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    delegate.paint(&painter, option, model.index(0, 0));
    return image;
}

CellModel::Cell sharesOf(const QHash<Mark, qint64> &counts)
{
    QList<qint64> shares(int(Mark::Off) + 1);
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        shares[int(it.key())] = *it;
    return {{SharesRole, QVariant::fromValue(shares)}};
}

//! How many columns of pixels have that colour in them.
int columns(const QImage &image, const QColor &color)
{
    int columns = 0;
    for (int x = 0; x < image.width(); ++x) {
        bool has = false;
        for (int y = 0; y < image.height() - 2; ++y)
            has = has || image.pixelColor(x, y) == color;
        columns += has ? 1 : 0;
    }
    return columns;
}

} // namespace

//! The bar of a cell of shares.
class tst_SharesBar : public QObject
{
    Q_OBJECT

    CellDelegate m_delegate{[] { return serverNow; }};

private slots:
    void init() { applyTheme(*qApp, ThemeChoice::Light); }

    void aBarHasAPartOfItsColourForEachMark()
    {
        const QImage image = painted(m_delegate, sharesOf({{Mark::Good, 50}, {Mark::Bad, 25}, {Mark::UnderWay, 25}}));
        const auto [good, bad, underWay] = std::array{columns(image, light().available), columns(image, light().red), columns(image, light().onContact)};
        QVERIFY2(std::abs(good - 2 * bad) <= 6 && std::abs(bad - underWay) <= 2, qPrintable(QStringLiteral("%1 %2 %3").arg(good).arg(bad).arg(underWay)));
        QCOMPARE(good + bad + underWay, cellSize.width() - 2 * cellMargin);
        QCOMPARE(columns(image, light().line), 0);
    }

    void whatIsNotBegunIsTheGroundOfABar()
    {
        const QImage image = painted(m_delegate, sharesOf({{Mark::Good, 1}, {Mark::Waiting, 3}}));
        QVERIFY(std::abs(columns(image, light().line) - 3 * columns(image, light().available)) <= 6);
    }

    void aSmallShareIsStillSeen_data()
    {
        QTest::addColumn<Mark>("small");
        QTest::addColumn<Mark>("large");
        QTest::newRow("first") << Mark::Good << Mark::UnderWay;
        QTest::newRow("before the ground") << Mark::Bad << Mark::Waiting;
        QTest::newRow("between") << Mark::Bad << Mark::UnderWay;
        QTest::newRow("last") << Mark::UnderWay << Mark::Good;
    }
    void aSmallShareIsStillSeen()
    {
        QFETCH(Mark, small);
        QFETCH(Mark, large);
        const QHash<Mark, QColor> colors{{Mark::Good, light().available}, {Mark::Bad, light().red}, {Mark::UnderWay, light().onContact}};
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const QImage image = painted(m_delegate, sharesOf({{small, 1}, {large, 100'000}}), direction);
            const int seen = columns(image, colors.value(small));
            QVERIFY2(seen == 2 || seen == 3, qPrintable(QString::number(seen)));
        }
    }

    void aBarIsMirroredFromRightToLeft()
    {
        const auto cell = sharesOf({{Mark::Good, 1}, {Mark::Bad, 1}});
        QCOMPARE(painted(m_delegate, cell).pixelColor(cellMargin + 4, 14), light().available);
        QCOMPARE(painted(m_delegate, cell, Qt::RightToLeft).pixelColor(cellMargin + 4, 14), light().red);
    }

    void aBarOfNobodyIsEmpty()
    {
        const QImage image = painted(m_delegate, sharesOf({}));
        QCOMPARE(columns(image, light().line), cellSize.width() - 2 * cellMargin);
    }

    void aStaleBarHasNoColours()
    {
        CellDelegate stale([] { return serverNow; });
        stale.setStale(true);
        const QImage image = painted(stale, sharesOf({{Mark::Good, 1}, {Mark::Bad, 1}}));
        QCOMPARE(columns(image, light().available) + columns(image, light().red), 0);
        QVERIFY(columns(image, light().off) > 0);
    }
};

QTEST_MAIN(tst_SharesBar)
#include "tst_sharesbar.moc"
