// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cellmodel.h"

#include "models/figures/severity.h"
#include "models/records/contactpro/agent.h"
#include "ui/delegates/celldelegate.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPolygonF>
#include <QStyleOptionViewItem>
#include <QTest>

#include <cmath>

using namespace floorwalker;

namespace {

constexpr qint64 serverNow = 1'700'000'000'000;
constexpr QSize cellSize(200, 28);

const Tokens &light()
{
    return tokens(ThemeKind::Light);
}

struct Setting {
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QStyle::State state = QStyle::State_Enabled;
    int width = cellSize.width();
};

QImage painted(const CellDelegate &delegate, CellKind kind, const CellModel::Cell &cell, const Setting &setting = {})
{
    CellModel model({kind});
    model.insert(0, {{cell}});
    QImage image(QSize(setting.width, cellSize.height()), QImage::Format_RGB32);
    image.fill(light().panel);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.palette = paletteOf(light());
    option.font = QApplication::font();
    option.fontMetrics = QFontMetrics(option.font);
    option.direction = setting.direction;
    option.state = setting.state;
    QPainter painter(&image);
    painter.setLayoutDirection(setting.direction);
    delegate.paint(&painter, option, model.index(0, 0));
    return image;
}

//! The columns of pixels that hold something other than the ground.
std::pair<int, int> inkedSpan(const QImage &image)
{
    int first = -1;
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height() - 2; ++y) {
            if (image.pixelColor(x, y) != light().panel) {
                first = first < 0 ? x : first;
                last = x;
                break;
            }
        }
    }
    return {first, last};
}

int count(const QImage &image, const QColor &color)
{
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return pixels;
}

} // namespace

class tst_CellDelegate : public QObject
{
    Q_OBJECT

private slots:
    void init() { applyTheme(*qApp, ThemeChoice::Light); }

    void textStandsAtTheLeft()
    {
        const auto [first, last] = inkedSpan(painted(m_delegate, CellKind::Text, textCell(QStringLiteral("Sales"))));
        QVERIFY(first >= cellMargin && first < cellMargin + 4);
        QVERIFY(last < 100);
    }

    void figuresStandAtTheRight()
    {
        const auto [first, last] = inkedSpan(painted(m_delegate, CellKind::Count, textCell(QStringLiteral("12"))));
        QVERIFY(first > 100);
        QVERIFY(last > cellSize.width() - cellMargin - 4);
    }

    void figuresStandAtTheRightInEveryLanguage()
    {
        const auto cell = textCell(QStringLiteral("12"));
        QCOMPARE(painted(m_delegate, CellKind::Count, cell, {.direction = Qt::RightToLeft}),
                 painted(m_delegate, CellKind::Count, cell));
    }

    void textStandsAtTheRightFromRightToLeft()
    {
        const auto [first, last] = inkedSpan(painted(m_delegate, CellKind::Text,
                                                     textCell(QStringLiteral("\u05DE\u05DB\u05D9\u05E8\u05D5\u05EA")),
                                                     {.direction = Qt::RightToLeft}));
        QVERIFY(first > 100);
        QVERIFY(last > cellSize.width() - cellMargin - 5 && last < cellSize.width() - cellMargin + 1);
    }

    void anEmptyCellSaysADash()
    {
        QCOMPARE(painted(m_delegate, CellKind::Count, {}),
                 painted(m_delegate, CellKind::Count, textCell(QStringLiteral("\u2013"))));
        const auto [first, last] = inkedSpan(painted(m_delegate, CellKind::Count, {}));
        QVERIFY(first > 0 && last - first < 12);
    }

    void aBreachHasAPill()
    {
        const QImage image = painted(m_delegate, CellKind::Count,
                                     {{Qt::DisplayRole, QStringLiteral("12")}, {SeverityRole, int(Severity::Critical)}});
        QVERIFY(count(image, light().redGround) > 100);
    }

    void aBreachHasASign()
    {
        const auto width = [this](Severity severity) {
            const auto [first, last] = inkedSpan(painted(
                m_delegate, CellKind::Count, {{Qt::DisplayRole, QStringLiteral("12")}, {SeverityRole, int(severity)}}));
            return last - first;
        };
        QVERIFY(width(Severity::Critical) > width(Severity::Warning)); // a triangle is wider than "!"
        QVERIFY(width(Severity::Warning) > width(Severity::None));
    }

    void onlyTheFigureOfABreachIsColoured()
    {
        const QImage image = painted(m_delegate, CellKind::Count,
                                     {{Qt::DisplayRole, QStringLiteral("12")}, {SeverityRole, int(Severity::Warning)}});
        QCOMPARE(image.pixelColor(20, 14), light().panel);
    }

    void anUnknownSeverityIsNone()
    {
        const QImage image = painted(m_delegate, CellKind::Count,
                                     {{Qt::DisplayRole, QStringLiteral("12")}, {SeverityRole, 99}});
        QCOMPARE(image, painted(m_delegate, CellKind::Count, textCell(QStringLiteral("12"))));
    }

    void aStateHasItsDotBeforeItsWord()
    {
        const QImage image = painted(m_delegate, CellKind::State,
                                     {{Qt::DisplayRole, QStringLiteral("Available")}, {StateRole, int(AgentState::Available)}});
        QCOMPARE(image.pixelColor(cellMargin + 4, 13), light().available);
    }

    void aSignedOutDotIsHollow()
    {
        const QImage image = painted(m_delegate, CellKind::State,
                                     {{Qt::DisplayRole, QStringLiteral("Signed out")}, {StateRole, int(AgentState::SignedOut)}});
        QCOMPARE(image.pixelColor(cellMargin + 4, 13), light().panel);
    }

    void aSelectedCellHasItsGround()
    {
        const QImage image = painted(m_delegate, CellKind::Text, textCell(QStringLiteral("Sales")),
                                     {.state = QStyle::State_Enabled | QStyle::State_Selected});
        QCOMPARE(image.pixelColor(190, 14), light().selection);
    }

    void theCurrentCellHasARing()
    {
        const QImage image = painted(m_delegate, CellKind::Text, textCell(QStringLiteral("Sales")),
                                     {.state = QStyle::State_Enabled | QStyle::State_HasFocus});
        QVERIFY(count(image, light().accent) > 200);
    }

    void aSeriesIsDrawnInTheAccent()
    {
        const QList<float> values {1, 5, 2, 8, 3, 3, 3, 9};
        const QImage image = painted(m_delegate, CellKind::Series, {{SeriesRole, QVariant::fromValue(values)}});
        const auto [first, last] = inkedSpan(image);
        QVERIFY(first >= cellMargin && last <= cellSize.width() - cellMargin);
        QVERIFY(last - first > 150);
    }

    void aGapBreaksASeries()
    {
        const QList<float> values {1, 2, NAN, 4, 5};
        QCOMPARE(sparklineStretches(values, QRectF(0, 0, 100, 20)).size(), 2);
    }

    void aFlatSeriesIsALine()
    {
        const auto stretches = sparklineStretches({7, 7, 7}, QRectF(0, 0, 100, 20));
        QCOMPARE(stretches.first().first().y(), stretches.first().last().y());
    }

    void aSeriesOfGapsDrawsNothing()
    {
        QVERIFY(sparklineStretches({NAN, NAN}, QRectF(0, 0, 100, 20)).isEmpty());
    }

    void staleTextIsDim()
    {
        CellDelegate stale([] { return serverNow; });
        stale.setStale(true);
        const QImage image = painted(stale, CellKind::Text, textCell(QStringLiteral("MMMMMM")));
        QVERIFY(count(image, light().dimText) > 0);
        QCOMPARE(count(image, light().text), 0);
    }

    void aChangedCellFadesFromItsHighlight_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<bool>("fading");
        QTest::addColumn<bool>("highlighted");
        QTest::newRow("just now") << 0 << true << true;
        QTest::newRow("half way") << 300 << true << true;
        QTest::newRow("over") << 600 << true << false;
        QTest::newRow("reduced motion") << 0 << false << false;
    }
    void aChangedCellFadesFromItsHighlight()
    {
        QFETCH(int, age);
        QFETCH(bool, fading);
        QFETCH(bool, highlighted);
        CellDelegate delegate([] { return serverNow; }, [age] { return qint64(10'000 + age); });
        delegate.setFading(fading);
        const QImage image = painted(delegate, CellKind::Text,
                                     {{Qt::DisplayRole, QStringLiteral("x")}, {ChangedAtRole, qint64(10'000)}});
        QCOMPARE(image.pixelColor(190, 4) != light().panel, highlighted);
    }

    void aSpanRunsFromItsInstant_data()
    {
        QTest::addColumn<qint64>("since");
        QTest::addColumn<bool>("atLeast");
        QTest::addColumn<QString>("text");
        QTest::newRow("minutes") << serverNow - 134'000 << false << "00:02:14";
        QTest::newRow("at least") << serverNow - 134'000 << true << QStringLiteral("\u2265 00:02:14");
        QTest::newRow("over a day") << serverNow - qint64(184'200'000) << false << "2 d 03:10";
        QTest::newRow("never negative") << serverNow + 5'000 << false << "00:00:00";
    }
    void aSpanRunsFromItsInstant()
    {
        QFETCH(qint64, since);
        QFETCH(bool, atLeast);
        QFETCH(QString, text);
        CellModel model({CellKind::Since});
        model.insert(0, {{{{InstantRole, since}, {AtLeastRole, atLeast}}}});
        QCOMPARE(CellDelegate::spanText(model.index(0, 0), serverNow), text);
    }

    void aSpanWithoutInstantIsADash()
    {
        CellModel model({CellKind::Since});
        model.insert(0, {{{}}});
        QCOMPARE(CellDelegate::spanText(model.index(0, 0), serverNow), QStringLiteral("\u2013"));
    }

    void aSpanSpeaksWithItsSeverity()
    {
        CellModel model({CellKind::Since});
        model.insert(0, {{{{InstantRole, serverNow - 61'000}, {SeverityRole, int(Severity::Warning)}}}});
        QCOMPARE(CellDelegate::spokenText(model.index(0, 0), serverNow), QStringLiteral("00:01:01, Warning"));
    }

    void aTextIsLaidOutOnce()
    {
        CellDelegate delegate([] { return serverNow; });
        for (int i = 0; i < 5; ++i)
            painted(delegate, CellKind::Text, textCell(QStringLiteral("Sales")));
        QCOMPARE(delegate.laidTexts(), 1);
    }

    void laidTextsAreBounded()
    {
        LaidText texts(50);
        texts.setFont(QApplication::font());
        for (int i = 0; i < 500; ++i)
            texts.width(QString::number(i));
        QVERIFY(texts.size() <= 50);
    }

    void laidTextsForgetWhenTheFontChanges()
    {
        LaidText texts(50);
        texts.setFont(QApplication::font());
        texts.width(QStringLiteral("Sales"));
        texts.setFont(headingFont(QApplication::font()));
        QCOMPARE(texts.size(), 0);
    }

    void aTextTooWideIsCutWithinItsCell()
    {
        const auto [first, last] = inkedSpan(painted(
            m_delegate, CellKind::Text, textCell(QStringLiteral("A very long name of a queue that cannot fit")), {.width = 90}));
        QVERIFY(first >= cellMargin);
        QVERIFY(last <= 90 - cellMargin);
    }

    void aTagIsPaintedAsText()
    {
        const auto end = [this](const QString &text) {
            return inkedSpan(painted(m_delegate, CellKind::Text, textCell(text))).second;
        };
        QVERIFY(end(QStringLiteral("<b>x</b>")) > end(QStringLiteral("xxx")));
    }

    void lineBreaksStayInOneRow()
    {
        QCOMPARE(painted(m_delegate, CellKind::Text, textCell(QStringLiteral("a\nb"))),
                 painted(m_delegate, CellKind::Text, textCell(QStringLiteral("a b"))));
    }

    void cellsHoldTextOfTwiceTheSize()
    {
        applyTheme(*qApp, ThemeChoice::Light, 2.0);
        CellModel model({CellKind::Text});
        model.insert(0, {{textCell(QStringLiteral("Support FI"))}});
        QStyleOptionViewItem option;
        option.font = QApplication::font();
        option.fontMetrics = QFontMetrics(option.font);
        const QSize hint = m_delegate.sizeHint(option, model.index(0, 0));
        QVERIFY(hint.width() >= option.fontMetrics.horizontalAdvance(QStringLiteral("Support FI")) + 2 * cellMargin);
        QVERIFY(hint.height() >= option.fontMetrics.height());
    }

private:
    CellDelegate m_delegate {[] { return serverNow; }};
};

QTEST_MAIN(tst_CellDelegate)
#include "tst_celldelegate.moc"
