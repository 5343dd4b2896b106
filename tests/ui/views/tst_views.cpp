// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"
#include "tests/support/ledgerscene.h"

#include "ui/main/page.h"

#include <QApplication>
#include <QLabel>
#include <QSet>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

//! Every widget one could stop at, or should be able to read.
QList<QWidget *> controlsOf(QWidget &window)
{
    QList<QWidget *> controls;
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool isPart = widget->focusProxy() && widget->focusProxy() != widget;
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !isPart)
            controls << widget;
    }
    return controls;
}

QString described(const QWidget *widget)
{
    return QStringLiteral("%1 \"%2\"").arg(QString::fromLatin1(widget->metaObject()->className()),
                                           seen::nameOf(const_cast<QWidget *>(widget)));
}

} // namespace

//! What holds for every view alike.
class tst_Views : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;
    FloorFixture &tenant() { return m_desk->tenant; }
    MainWindow &window() { return *m_desk->window; }

    static void views()
    {
        QTest::addColumn<QString>("view");
        for (const auto &view : {"overview", "queues", "agents", "recordings", "callbacks", "campaigns", "alerts"})
            QTest::newRow(view) << QString::fromLatin1(view);
    }
    void sitDownAt(const QString &view)
    {
        tenant().answerWithASmallFloor();
        if (view == u"alerts")
            LedgerScene(tenant().ledger, tenant().serverTime()).playAll();
        m_desk->sitDown(view);
        if (view == u"alerts")
            QTRY_COMPARE(tenant().ledgerItems.table().rowCount(), 6);
    }

private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void everyControlHasAName_data() { views(); }
    void everyControlHasAName()
    {
        QFETCH(QString, view);
        sitDownAt(view);
        QStringList nameless;
        const auto controls = controlsOf(window());
        for (QWidget *control : controls) {
            if (seen::nameOf(control).isEmpty())
                nameless << described(control);
        }
        QCOMPARE(nameless.join(u'|'), QString());
    }

    void noTwoControlsInReachHaveOneName_data() { views(); }
    void noTwoControlsInReachHaveOneName()
    {
        QFETCH(QString, view);
        sitDownAt(view);
        QStringList names;
        const auto controls = controlsOf(window());
        for (QWidget *control : controls)
            names << described(control);
        QStringList once = names;
        once.removeDuplicates();
        QCOMPARE(names, once);
    }

    void tabReachesEveryControl_data() { views(); }
    void tabReachesEveryControl()
    {
        QFETCH(QString, view);
        sitDownAt(view);
        QSet<QString> missed;
        const auto controls = controlsOf(window());
        for (QWidget *control : controls) {
            if (control->isEnabled())
                missed.insert(seen::nameOf(control));
        }
        for (const QString &stop : seen::tabRound(window()))
            missed.remove(stop);
        QCOMPARE(QStringList(missed.cbegin(), missed.cend()).join(u'|'), QString());
    }

    void everyCellAnswersTheAccessibilityInterface_data() { views(); }
    void everyCellAnswersTheAccessibilityInterface()
    {
        QFETCH(QString, view);
        sitDownAt(view);
        const auto tables = window().findChildren<TableView *>();
        for (TableView *table : tables) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                QVERIFY(!table->model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
        }
    }

    void wordsFromOutsideAreNeverReadAsMarkup_data() { views(); }
    void wordsFromOutsideAreNeverReadAsMarkup()
    {
        QFETCH(QString, view);
        sitDownAt(view);
        const auto labels = window().findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->pixmap().isNull())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    void aHiddenPageAsksForNothingOfItsOwn()
    {
        sitDownAt(QStringLiteral("overview"));
        window().showView(QStringLiteral("agents"));
        const auto before = tenant().wire.asked(QStringLiteral("rmi/contacts"));
        tenant().pass(60s);
        QCOMPARE(tenant().wire.asked(QStringLiteral("rmi/contacts")), before);
    }

    void aPageThatIsShownAgainAsksAgain()
    {
        sitDownAt(QStringLiteral("overview"));
        window().showView(QStringLiteral("agents"));
        tenant().pass(60s);
        const auto before = tenant().wire.asked(QStringLiteral("rmi/contacts"));
        window().showView(QStringLiteral("overview"));
        tenant().pass(0s);
        QCOMPARE(tenant().wire.asked(QStringLiteral("rmi/contacts")), before + 1);
    }

    void theQueueInDetailIsNoLongerAskedForWhenItsPageIsLeft()
    {
        sitDownAt(QStringLiteral("queues"));
        window().showView(QStringLiteral("agents"));
        const QString path = QStringLiteral("rmi/queueStatuses/") + FloorFixture::sales;
        const auto before = tenant().wire.asked(path);
        tenant().pass(60s);
        QCOMPARE(tenant().wire.asked(path), before);
    }

    void aMinimisedWindowKeepsPolling_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("asked");
        for (const auto &view : {"overview", "queues", "agents"})
            QTest::newRow(view) << QStringLiteral("rmi/agents") << 6;
        QTest::newRow("callbacks") << FloorFixture::callbacksPath << 2;
    }
    void aMinimisedWindowKeepsPolling()
    {
        QFETCH(QString, path);
        QFETCH(int, asked);
        sitDownAt(QString::fromLatin1(QTest::currentDataTag()));
        window().showMinimized();
        const auto before = tenant().wire.asked(path);
        tenant().pass(60s);
        QCOMPARE(tenant().wire.asked(path), before + asked);
    }

    void whatCameWhileMinimisedIsThereAtOnce()
    {
        sitDownAt(QStringLiteral("agents"));
        window().showMinimized();
        tenant().answer(QStringLiteral("rmi/agents"), R"([{"id":"9","name":"Somebody else","state":"Free"}])");
        tenant().pass(10s);
        window().showNormal();
        QCOMPARE(seen::column(m_desk->table(QStringLiteral("Agents")), QStringLiteral("Agent")),
                 QStringList{QStringLiteral("Somebody else")});
    }

    void oneRequestInFlightForEachFeed()
    {
        tenant().hangAll();
        m_desk->sitDown(QStringLiteral("overview"));
        tenant().pass(25s);
        for (const auto &path : {"rci/queues", "rmi/queueStatuses", "rmi/agents", "rmi/contacts"})
            QCOMPARE(tenant().wire.asked(QString::fromLatin1(path)), 1);
    }
};

QTEST_MAIN(tst_Views)
#include "tst_views.moc"
