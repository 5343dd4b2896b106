// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/seen.h"

#include "ui/palette/commandpalette.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QTest>

using namespace floorwalker;

class tst_CommandPalette : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    QPointer<CommandPalette> m_palette;
    QStringList m_done;

    PaletteEntry entry(const QString &text, const QString &hint = {})
    {
        return {text, hint, [this, text] { m_done << text; }};
    }
    void open(const QList<PaletteEntry> &entries)
    {
        m_palette = new CommandPalette(entries, m_window.get());
        m_palette->open();
        QVERIFY(QTest::qWaitForWindowActive(m_palette));
    }
    void openUsual()
    {
        open({entry(QStringLiteral("Show Overview"), QStringLiteral("Ctrl+1")), entry(QStringLiteral("Show Queues")),
              entry(QStringLiteral("Sales"), QStringLiteral("queue")), entry(QStringLiteral("Aftersales"), QStringLiteral("queue")),
              entry(QStringLiteral("Virtanen, Aino"), QStringLiteral("agent"))});
    }
    QStringList found()
    {
        QStringList texts;
        const auto *list = m_palette->findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row)
            texts << list->item(row)->text();
        return texts;
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not)")));
        applyTheme(*qApp, ThemeChoice::Light);
        m_done.clear();
        m_window = std::make_unique<QWidget>();
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    // Ranking

    void ranksWhatFitsBetterHigher_data()
    {
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::addColumn<QString>("typed");
        QTest::newRow("at the beginning before inside") << QStringLiteral("Sales") << QStringLiteral("Aftersales") << QStringLiteral("sales");
        QTest::newRow("beginning of a word before inside") << QStringLiteral("Night sales") << QStringLiteral("Aftersales") << QStringLiteral("sales");
        QTest::newRow("beginning before a later word") << QStringLiteral("Sales night") << QStringLiteral("Night sales") << QStringLiteral("sales");
        QTest::newRow("two words at beginnings") << QStringLiteral("Virtanen, Aino") << QStringLiteral("Kainu Tervirt") << QStringLiteral("virt ai");
    }
    void ranksWhatFitsBetterHigher()
    {
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QFETCH(QString, typed);
        QVERIFY(CommandPalette::rank(worse, typed) > 0);
        QVERIFY(CommandPalette::rank(better, typed) > CommandPalette::rank(worse, typed));
    }

    void aWordThatIsMissingIsNoMatch()
    {
        QCOMPARE(CommandPalette::rank(QStringLiteral("Virtanen, Aino"), QStringLiteral("aino korhonen")), 0);
    }

    void wordsMayComeInAnyOrder()
    {
        QCOMPARE(CommandPalette::rank(QStringLiteral("Virtanen, Aino"), QStringLiteral("aino virtanen")),
                 CommandPalette::rank(QStringLiteral("Virtanen, Aino"), QStringLiteral("virtanen aino")));
    }

    void aWordIsFoundWhereItFitsBest()
    {
        QVERIFY(CommandPalette::rank(QStringLiteral("Aftersales and sales"), QStringLiteral("sales"))
                > CommandPalette::rank(QStringLiteral("Aftersales"), QStringLiteral("sales")));
    }

    // Finding

    void withNothingTypedEverythingIsOffered()
    {
        openUsual();
        QCOMPARE(found().size(), 5);
    }

    void whatIsTypedIsFoundBestFirst()
    {
        openUsual();
        type(QStringLiteral("sal"));
        QCOMPARE(found(), (QStringList{QStringLiteral("Sales   queue"), QStringLiteral("Aftersales   queue")}));
    }

    void theShortcutStandsBesideTheCommand()
    {
        openUsual();
        QCOMPARE(found().constFirst(), QStringLiteral("Show Overview   Ctrl+1"));
    }

    void whereNothingIsFoundItSaysSo()
    {
        openUsual();
        type(QStringLiteral("zebra"));
        QVERIFY(found().isEmpty());
        QVERIFY(seen::find<QWidget>(*m_palette, QStringLiteral("Nothing is called “zebra”.")));
    }

    void aThousandAgentsAreCutToAListOneCanRead()
    {
        QList<PaletteEntry> many;
        for (int i = 0; i < 1000; ++i)
            many << entry(QStringLiteral("Agent %1").arg(i));
        open(many);
        QCOMPARE(found().size(), 50);
    }

    // Doing

    void enterDoesTheFirstAndCloses()
    {
        openUsual();
        type(QStringLiteral("aino"));
        press(Qt::Key_Return);
        QCOMPARE(m_done, QStringList{QStringLiteral("Virtanen, Aino")});
        QTRY_VERIFY(!m_palette);
    }

    void arrowsChooseWhileOneTypes()
    {
        openUsual();
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Up);
        press(Qt::Key_Return);
        QCOMPARE(m_done, QStringList{QStringLiteral("Show Queues")});
    }

    void enterOnNothingDoesNothing()
    {
        openUsual();
        type(QStringLiteral("zebra"));
        press(Qt::Key_Return);
        QVERIFY(m_done.isEmpty());
        QVERIFY(m_palette);
    }

    void escapeClearsFirstAndClosesThen()
    {
        openUsual();
        type(QStringLiteral("sal"));
        press(Qt::Key_Escape);
        QVERIFY(m_palette);
        QCOMPARE(found().size(), 5);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_palette);
    }

    void aDoubleClickDoesIt()
    {
        openUsual();
        auto *list = m_palette->findChild<QListWidget *>();
        const QPoint third = list->visualItemRect(list->item(2)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, third);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, third);
        QCOMPARE(m_done, QStringList{QStringLiteral("Sales")});
    }

    void everyPartHasAName()
    {
        openUsual();
        QCOMPARE(seen::nameOf(m_palette->findChild<QLineEdit *>()), QStringLiteral("Search or Do Anything"));
        QCOMPARE(seen::nameOf(m_palette->findChild<QListWidget *>()), QStringLiteral("What was found"));
    }
};

QTEST_MAIN(tst_CommandPalette)
#include "tst_commandpalette.moc"
