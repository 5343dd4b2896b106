// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/icon.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPalette>
#include <QTest>
#include <QTextDocument>

using namespace floorwalker;

Q_DECLARE_METATYPE(floorwalker::ThemeKind)

namespace {

constexpr double textContrast = 4.5; // WCAG 2.1, 1.4.3
constexpr double shapeContrast = 3.0; // WCAG 2.1, 1.4.11
constexpr Icon lastIcon = Icon::Empty;

void eachTheme()
{
    QTest::addColumn<ThemeKind>("kind");
    QTest::newRow("light") << ThemeKind::Light;
    QTest::newRow("dark") << ThemeKind::Dark;
    QTest::newRow("high contrast") << ThemeKind::HighContrast;
}

int inkedPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 40 ? 1 : 0;
    }
    return count;
}

} // namespace

class tst_Theme : public QObject
{
    Q_OBJECT

private slots:
    void textStandsOutFromEveryGround_data() { eachTheme(); }
    void textStandsOutFromEveryGround()
    {
        QFETCH(ThemeKind, kind);
        const Tokens &t = tokens(kind);
        struct Pair {
            const char *name;
            QColor text, ground;
        };
        const Pair pairs[] = {
            {"text on ground", t.text, t.ground}, {"text on panel", t.text, t.panel},
            {"text on raised", t.text, t.raised}, {"text on selection", t.text, t.selection},
            {"text on accent ground", t.text, t.accentGround},
            {"text on amber ground", t.text, t.amberGround},
            {"text on red ground", t.text, t.redGround},
            {"dim on ground", t.dimText, t.ground}, {"dim on panel", t.dimText, t.panel},
            {"dim on raised", t.dimText, t.raised}, {"dim on selection", t.dimText, t.selection},
            {"dim on amber ground", t.dimText, t.amberGround},
            {"dim on red ground", t.dimText, t.redGround},
            {"accent on ground", t.accent, t.ground}, {"accent on panel", t.accent, t.panel},
            {"accent on raised", t.accent, t.raised},
            {"accent on accent ground", t.accent, t.accentGround},
            {"on accent", t.onAccent, t.accent}, {"available on panel", t.available, t.panel},
            {"amber on panel", t.amber, t.panel}, {"amber on its ground", t.amber, t.amberGround},
            {"red on panel", t.red, t.panel}, {"red on its ground", t.red, t.redGround},
        };
        for (const Pair &pair : pairs) {
            const double ratio = contrast(pair.text, pair.ground);
            QVERIFY2(ratio >= textContrast,
                     qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(pair.name)).arg(ratio)));
        }
    }

    void dotsStandOutFromPanelAndSelection_data() { eachTheme(); }
    void dotsStandOutFromPanelAndSelection()
    {
        QFETCH(ThemeKind, kind);
        const Tokens &t = tokens(kind);
        for (const Tone tone : {Tone::Available, Tone::OnContact, Tone::WrapUp, Tone::Ringing,
                                Tone::NotReady, Tone::Off, Tone::Amber, Tone::Red}) {
            for (const QColor &ground : {t.panel, t.selection}) {
                const double ratio = contrast(colorOf(t, tone), ground);
                QVERIFY2(ratio >= shapeContrast,
                         qPrintable(QStringLiteral("tone %1: %2").arg(int(tone)).arg(ratio)));
            }
        }
    }

    void aPaletteTellsItsTokens_data() { eachTheme(); }
    void aPaletteTellsItsTokens()
    {
        QFETCH(ThemeKind, kind);
        QCOMPARE(tokensOf(paletteOf(tokens(kind))).kind, kind);
    }

    void aForeignDarkPaletteGetsDarkTokens()
    {
        QPalette foreign;
        foreign.setColor(QPalette::Window, Qt::black);
        foreign.setColor(QPalette::Link, Qt::magenta);
        QCOMPARE(tokensOf(foreign).kind, ThemeKind::Dark);
    }

    void widgetsHearOfAChangedTheme()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QLabel label;
        label.show();
        applyTheme(*qApp, ThemeChoice::Dark);
        QTRY_COMPARE(tokensOf(label.palette()).kind, ThemeKind::Dark);
    }

    void textScaleDoublesTheBodyFont()
    {
        applyTheme(*qApp, ThemeChoice::Light, 2.0);
        QCOMPARE(QApplication::font().pointSizeF(), 19.0);
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void figuresAreTwentyPointsBold()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        const QFont font = figureFont(QApplication::font());
        QCOMPARE(font.pointSizeF(), 20.0);
        QVERIFY(font.bold());
    }

    void severitySignsAreDoubledInHighContrast()
    {
        QCOMPARE(signOf(tokens(ThemeKind::HighContrast), Severity::Warning), QStringLiteral("!!"));
    }

    void everyIconIsDrawn()
    {
        for (int i = 0; i <= int(lastIcon); ++i) {
            const auto which = static_cast<Icon>(i);
            QVERIFY2(QFile::exists(iconFile(which)), qPrintable(iconFile(which)));
            const QImage image = lineIcon(which).pixmap(QSize(iconSize, iconSize), 1.0).toImage();
            QVERIFY2(inkedPixels(image) >= 8, qPrintable(iconFile(which)));
        }
    }

    void anIconIsDrawnAtTheScreensOwnScale()
    {
        const QPixmap pixmap = lineIcon(Icon::Search).pixmap(QSize(iconSize, iconSize), 2.0);
        QCOMPARE(pixmap.size(), QSize(2 * iconSize, 2 * iconSize));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }

    void anIconTakesTheColourItIsGiven()
    {
        const QImage image = lineIcon(Icon::Pause, Qt::red).pixmap(QSize(64, 64), 1.0).toImage();
        QCOMPARE(image.pixelColor(22, 32), QColor(Qt::red));
    }

    void anIconFollowsTheTheme()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        const QIcon pause = lineIcon(Icon::Pause);
        const QRgb light = pause.pixmap(QSize(64, 64), 1.0).toImage().pixel(22, 32);
        applyTheme(*qApp, ThemeChoice::Dark);
        QVERIFY(pause.pixmap(QSize(64, 64), 1.0).toImage().pixel(22, 32) != light);
    }

    void aTagInAToolTipStaysText()
    {
        const QString tip = plainToolTip(QStringLiteral("<b>Sales</b>"));
        QTextDocument document;
        document.setHtml(tip);
        QCOMPARE(document.toPlainText(), QStringLiteral("<b>Sales</b>"));
    }

    void noDialogIsLargerThanTheWindowItStandsAbove()
    {
        QWidget window;
        window.resize(700, 500);
        QDialog dialog(&window);
        QCOMPARE(scaledToText(QSize(9000, 9000), dialog), QSize(700, 500));
    }

    //! A menu that has more room than it needs shows the same.
    void aMenuOfLargeTextCutsNoWords()
    {
        applyTheme(*qApp, ThemeChoice::Light, 2.0);
        QMenu menu;
        menu.addAction(QStringLiteral("Save This Search\u2026"));
        QMenu wider;
        wider.addAction(menu.actions().constFirst());
        wider.addAction(QStringLiteral("This has many more words than the first has"));
        constexpr int edge = 4; // of the frame
        const auto firstLine = [](QMenu &of, int width) {
            of.resize(of.sizeHint());
            const QRect line = of.actionGeometry(of.actions().constFirst());
            return of.grab(QRect(line.topLeft(), QSize(width, line.height())).adjusted(edge, edge, -edge, -edge)).toImage();
        };
        const int width = menu.sizeHint().width();
        QCOMPARE(firstLine(menu, width), firstLine(wider, width));
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void plainToolTipsAreLeftAlone()
    {
        QCOMPARE(plainToolTip(QStringLiteral("2 < 3 & 4")), QStringLiteral("2 < 3 & 4"));
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
