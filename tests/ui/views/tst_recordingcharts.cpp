// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"

#include "ui/charts/countbars.h"
#include "ui/charts/trendchart.h"
#include "ui/views/exportdialog.h"
#include "ui/widgets/emptynotice.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView path("cmi/callRecordings");
constexpr std::array ids{"A1", "A2", "A3"};

QString logOf(const char *id)
{
    return path + u'/' + QLatin1StringView(id) + QStringLiteral("/listenLog");
}

} // namespace

class tst_RecordingCharts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;
    FloorFixture &tenant() { return m_desk->tenant; }
    MainWindow &window() { return *m_desk->window; }
    QTabWidget &tabs() { return seen::part<QTabWidget>(window(), QStringLiteral("Recordings and who listened to them")); }
    QString byReviewer() { return seen::part<CountBars>(window(), QStringLiteral("Listens by reviewer")).accessibleDescription(); }
    QString byReason() { return seen::part<CountBars>(window(), QStringLiteral("Listens by reason")).accessibleDescription(); }
    TrendChart &chart(const QString &name) { return seen::part<TrendChart>(window(), name); }
    TrendChart &perQuarter() { return chart(QStringLiteral("Recordings by quarter hour")); }
    //! All that is written on the tab.
    QString words()
    {
        QStringList words;
        const auto labels = tabs().currentWidget()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                words << label->text();
        }
        return words.join(u' ');
    }

    QByteArray recording(const char *id, int secondsAgo)
    {
        return QByteArray("{\"id\":\"") + id + "\",\"owner_name\":\"Mark\",\"creation_time\":\"" + tenant().ago(secondsAgo) + "\"}";
    }
    QByteArray listen(const QByteArray &name, const QByteArray &reason)
    {
        return "{\"user_id\":\"" + name + "\",\"user_name\":\"" + name + "\",\"description\":\"" + reason + "\",\"time_stamp\":\""
            + tenant().ago(30) + "\"}";
    }
    //! The clock shows 23:26:40.
    void answerWithThree()
    {
        tenant().answerWithASmallFloor();
        tenant().answer(path, '[' + recording("A1", 60) + ',' + recording("A2", 120) + ',' + recording("A3", 3600) + ']');
        for (const char *id : ids)
            tenant().answer(path + u'/' + QLatin1StringView(id), recording(id, 60));
        tenant().answer(logOf("A1"), '[' + listen("Anna", "complaint") + ',' + listen("Olli", "review") + ']');
        tenant().answer(logOf("A2"), '[' + listen("Anna", "Complaint") + ']');
        tenant().answer(logOf("A3"), "[]");
    }
    void sitDown()
    {
        m_desk->sitDown(QStringLiteral("recordings"));
        tenant().pass(1s);
        tabs().setCurrentIndex(seen::tabOf(tabs(), QStringLiteral("Charts")));
        tenant().pass(2s);
    }
    void chooseTime(const QString &name)
    {
        auto *time = seen::find<QComboBox>(window(), QStringLiteral("Time"));
        time->setCurrentIndex(time->findText(name));
        tenant().pass(2s);
    }

private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    // Live

    void recordingsAreCountedByTheQuarterHourOfADay()
    {
        answerWithThree();
        sitDown();
        const QString aloud = perQuarter().accessibleDescription();
        QCOMPARE(aloud, QStringLiteral("Recordings: 2 at 23:15, lowest 0 at 07:00, highest 2 at 23:15."));
    }

    void aMonthIsCountedByBusinessDays()
    {
        answerWithThree();
        sitDown();
        chooseTime(QStringLiteral("Last 31 days"));
        QCOMPARE(chart(QStringLiteral("Recordings by business day")).accessibleDescription(),
                 QStringLiteral("Recordings: 3 at 2026-05-28, lowest 0 at 2026-04-28, highest 3 at 2026-05-28."));
    }

    void aWeekIsCountedByHours()
    {
        answerWithThree();
        sitDown();
        chooseTime(QStringLiteral("Last 7 days"));
        const QString aloud = chart(QStringLiteral("Recordings by hour")).accessibleDescription();
        QVERIFY2(aloud.startsWith(QStringLiteral("Recordings: 2 at 2026-05-28 23:00, lowest 0 at 2026-05-22 07:00")), qPrintable(aloud));
    }

    void listensAreCountedByReviewerAndByReason()
    {
        answerWithThree();
        sitDown();
        QCOMPARE(byReviewer(), QStringLiteral("Anna 2, Olli 1"));
        QCOMPARE(byReason(), QStringLiteral("complaint 2, review 1"));
    }

    void beyondTenKindsTheOthersAreOne()
    {
        answerWithThree();
        QByteArrayList many;
        for (int i = 0; i < 12; ++i)
            many << listen("R" + QByteArray::number(i), "x");
        tenant().answer(logOf("A3"), '[' + many.join(',') + ']');
        sitDown();
        QVERIFY2(byReviewer().endsWith(QStringLiteral(", 4 other(s) 4")), qPrintable(byReviewer()));
    }

    void logsAreReadWhileTheChartsAreLookedAt()
    {
        answerWithThree();
        sitDown();
        QCOMPARE(tenant().wire.asked(logOf("A3")), 1);
    }

    void aNewRecordingIsCountedSoon()
    {
        answerWithThree();
        sitDown();
        tenant().answer(path, '[' + recording("A4", 10) + ']');
        tenant().answer(logOf("A4"), "[]");
        tenant().pass(35s);
        QVERIFY2(perQuarter().accessibleDescription().contains(QStringLiteral("highest 3 at 23:15")),
                 qPrintable(perQuarter().accessibleDescription()));
    }

    void theArrowKeysTellEachInterval()
    {
        answerWithThree();
        sitDown();
        QTest::keyClick(perQuarter().findChild<QAbstractScrollArea *>(), Qt::Key_End);
        QCOMPARE(perQuarter().pointedText(), QStringLiteral("23:15, 2"));
    }

    void whoComesBackIsAtTheChart()
    {
        answerWithThree();
        sitDown();
        window().showView(QStringLiteral("queues"));
        window().showView(QStringLiteral("recordings"));
        QTest::keyClick(window().focusWidget(), Qt::Key_Home);
        QCOMPARE(perQuarter().pointedText(), QStringLiteral("07:00, 0"));
    }

    void chartsAreNoListToExport()
    {
        answerWithThree();
        sitDown();
        QTest::keyClick(&window(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!window().findChild<ExportDialog *>());
        tabs().setCurrentIndex(0);
        QTest::keyClick(&m_desk->table(QStringLiteral("Recordings")), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(window().findChild<ExportDialog *>());
    }

    // Not whole

    void aCountIsNeverShownAsWholeWhenItIsNot()
    {
        answerWithThree();
        tenant().hang(logOf("A2"));
        sitDown();
        QCOMPARE(byReviewer(), QStringLiteral("Anna 1, Olli 1"));
        QVERIFY2(words().contains(QStringLiteral("so far: 1 of 3 logs read")), qPrintable(words()));
    }

    void aWholeCountSaysNothing()
    {
        answerWithThree();
        sitDown();
        QVERIFY2(!words().contains(QStringLiteral("logs read")), qPrintable(words()));
    }

    void aRecordingWithoutATimeIsToldApart()
    {
        answerWithThree();
        tenant().answer(path, '[' + recording("A1", 60) + ",{\"id\":\"A2\"}]");
        sitDown();
        QVERIFY2(words().contains(QStringLiteral("by quarter hour · 1 outside this time")), qPrintable(words()));
    }

    // Empty

    void whereThereIsNothingItSaysWhichRightMayBeMissing()
    {
        tenant().answerWithASmallFloor();
        sitDown();
        QCOMPARE(words().count(QStringLiteral("No recording was made in this time.")), 3);
        QVERIFY2(words().contains(QStringLiteral("Listen to Recording")), qPrintable(words()));
    }

    void whereNobodyHasListenedItSaysSo()
    {
        answerWithThree();
        for (const char *id : ids)
            tenant().answer(logOf(id), "[]");
        sitDown();
        QCOMPARE(words().count(QStringLiteral("Nobody has listened to the 3 recording(s) of this time.")), 2);
    }

    // Stale and failing

    void staleRecordingsAreMarked()
    {
        answerWithThree();
        sitDown();
        tenant().fail(path, 500);
        tenant().pass(95s);
        QVERIFY2(words().contains(QStringLiteral("Stale since")), qPrintable(words()));
        QVERIFY(perQuarter().accessibleDescription().contains(QStringLiteral("highest 2")));
    }

    void staleListensAreMarked()
    {
        answerWithThree();
        sitDown();
        for (const char *id : ids)
            tenant().fail(logOf(id), 500);
        tenant().pass(6min);
        QVERIFY2(words().contains(QStringLiteral("Listens are stale since")), qPrintable(words()));
        QCOMPARE(byReviewer(), QStringLiteral("Anna 2, Olli 1"));
    }

    void aMissingRightIsNamed()
    {
        tenant().answerWithASmallFloor();
        tenant().fail(path, 403);
        sitDown();
        QVERIFY2(words().contains(QStringLiteral("Listen to Recording")), qPrintable(words()));
    }

    void aMissingRightToTheLogsIsNamed()
    {
        answerWithThree();
        for (const char *id : ids)
            tenant().fail(logOf(id), 403);
        sitDown();
        QVERIFY2(words().contains(QStringLiteral("Listen to Recording")), qPrintable(words()));
        QVERIFY(perQuarter().accessibleDescription().contains(QStringLiteral("highest 2")));
    }

    void itIsTriedAgainByHand()
    {
        tenant().answerWithASmallFloor();
        tenant().fail(path, 403);
        sitDown();
        answerWithThree();
        const auto buttons = tabs().currentWidget()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text() == QStringLiteral("Try Again")) {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        }
        tenant().pass(2s);
        QCOMPARE(byReviewer(), QStringLiteral("Anna 2, Olli 1"));
    }
};

QTEST_MAIN(tst_RecordingCharts)
#include "tst_recordingcharts.moc"
