// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"

#include "ui/views/exportdialog.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView path("cmi/callRecordings");
constexpr QLatin1StringView markId("11111111111111111111111111111111");
constexpr QLatin1StringView salesId("22222222222222222222222222222222");

QString logOf(QLatin1StringView id)
{
    return path + u'/' + id + QStringLiteral("/listenLog");
}

} // namespace

class tst_LatestListens : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;
    FloorFixture &tenant() { return m_desk->tenant; }
    MainWindow &window() { return *m_desk->window; }
    TableView &listens() { return m_desk->table(QStringLiteral("Latest listens")); }
    QTabWidget &tabs() { return seen::part<QTabWidget>(window(), QStringLiteral("Recordings and who listened to them")); }
    QString tab() { return tabs().tabText(tabs().currentIndex()).remove(u'&'); }
    QStringList shown(const char *title) { return seen::column(listens(), QString::fromLatin1(title)); }
    QString banners()
    {
        return seen::banners(*seen::find<Panel>(window(), QStringLiteral("Latest listens"))).join(u' ');
    }
    //! All that is written over the table.
    QString words()
    {
        QStringList words;
        const auto labels = seen::find<Panel>(window(), QStringLiteral("Latest listens"))->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                words << label->text();
        }
        return words.join(u' ');
    }

    QByteArray recording(QLatin1StringView id, const QByteArray &owner, int secondsAgo)
    {
        return QByteArray("{\"id\":\"") + id.latin1() + "\",\"owner_name\":\"" + owner + "\",\"owner_type\":\"user\",\"call_id\":\"K" + owner
            + "\",\"contact_id\":\"C" + owner + "\",\"file_name\":\"100\\\\SSR_" + owner + ".wav\",\"creation_time\":\"" + tenant().ago(secondsAgo) + "\"}";
    }
    static QByteArray listen(const QByteArray &login, const QByteArray &name, const QByteArray &reason, const QByteArray &at)
    {
        return "{\"user_id\":\"" + login + "\",\"user_name\":\"" + name + "\",\"description\":\"" + reason + "\",\"time_stamp\":\"" + at + "\"}";
    }
    void answerWithTwo()
    {
        tenant().answerWithASmallFloor();
        tenant().answer(path, '[' + recording(markId, "Mark", 600) + ',' + recording(salesId, "Sales", 60) + ']');
        tenant().answer(path + u'/' + markId, recording(markId, "Mark", 600));
        tenant().answer(path + u'/' + salesId, recording(salesId, "Sales", 60));
        tenant().answer(logOf(markId), '[' + listen("anna", "Aalto, Anna", "complaint", tenant().ago(500)) + ','
                                           + listen(tenant().profile.user.toUtf8(), "Me Myself", "monthly review", tenant().ago(100)) + ']');
        tenant().answer(logOf(salesId), '[' + listen("anna", "Aalto, Anna", "training", tenant().ago(30)) + ']');
    }
    void sitDown()
    {
        m_desk->sitDown(QStringLiteral("recordings"));
        tenant().pass(1s);
        tabs().setCurrentIndex(seen::tabOf(tabs(), QStringLiteral("Latest Listens")));
        tenant().pass(2s);
    }
    void press(const QString &button)
    {
        QTest::mouseClick(seen::find<QPushButton>(window(), button), Qt::LeftButton);
        tenant().pass(1s);
    }

private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    // Live

    void theLatestOfAllRecordingsStandsOnTop()
    {
        answerWithTwo();
        sitDown();
        QCOMPARE(shown("Why"), (QStringList{QStringLiteral("training"), QStringLiteral("monthly review"), QStringLiteral("complaint")}));
        QCOMPARE(shown("Owner"), (QStringList{QStringLiteral("Sales"), QStringLiteral("Mark"), QStringLiteral("Mark")}));
    }

    void onesOwnAreMarked()
    {
        answerWithTwo();
        sitDown();
        QCOMPARE(shown("Who").at(1), QStringLiteral("Me Myself (you)"));
    }

    void noLogIsReadBeforeTheTabIsLookedAt()
    {
        answerWithTwo();
        m_desk->sitDown(QStringLiteral("recordings"));
        tenant().pass(60s);
        QCOMPARE(tenant().wire.asked(logOf(markId)), 0);
    }

    void noLogIsReadWhenTheTabIsLeft()
    {
        answerWithTwo();
        sitDown();
        window().showView(QStringLiteral("queues"));
        tenant().pass(10min);
        QCOMPARE(tenant().wire.asked(logOf(markId)), 1);
    }

    void aListenOfSomebodyElseArrives()
    {
        answerWithTwo();
        sitDown();
        tenant().answer(logOf(salesId), '[' + listen("olli", "Olli", "review", tenant().ago(0)) + ']');
        tenant().pass(6min);
        QCOMPARE(shown("Who").constFirst(), QStringLiteral("Olli"));
    }

    void enterGoesToTheRecording()
    {
        answerWithTwo();
        sitDown();
        listens().setCurrentIndex(listens().model()->index(2, 0));
        QTest::keyClick(&listens(), Qt::Key_Return);
        tenant().pass(1s);
        QCOMPARE(tab(), QStringLiteral("Recordings"));
        QCOMPARE(tenant().recordingItems.opened()->id.text(), QString(markId));
        QCOMPARE(window().focusWidget(), &m_desk->table(QStringLiteral("Recordings")));
    }

    void theContactOfAListenIsOneStepAway()
    {
        answerWithTwo();
        sitDown();
        QTest::keyClick(&listens(), Qt::Key_T, Qt::ControlModifier);
        tenant().pass(1s);
        QCOMPARE(window().currentView(), QStringLiteral("contacts"));
    }

    void listensAreFilteredHere()
    {
        answerWithTwo();
        sitDown();
        QTest::keyClicks(seen::find<QLineEdit>(window(), QStringLiteral("Filter Latest listens")), QStringLiteral("complaint"));
        QCOMPARE(shown("Who"), QStringList{QStringLiteral("Aalto, Anna")});
    }

    void ctrlFGoesToItsFilter()
    {
        answerWithTwo();
        sitDown();
        listens().setFocus();
        QTest::keyClick(&listens(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(window().focusWidget(), seen::find<QLineEdit>(window(), QStringLiteral("Filter Latest listens")));
    }

    void theTimeChosenIsThatOfTheListens()
    {
        answerWithTwo();
        sitDown();
        tenant().answer(path, "[]");
        auto *time = seen::find<QComboBox>(window(), QStringLiteral("Time"));
        time->setCurrentIndex(time->findText(QStringLiteral("Yesterday")));
        tenant().pass(2s);
        QCOMPARE(shown("Who"), QStringList());
    }

    void whatIsListenedToHereIsReadAgainAtOnce()
    {
        answerWithTwo();
        sitDown();
        tenant().answer(logOf(markId), '[' + listen(tenant().profile.user.toUtf8(), "Me Myself", "just now", tenant().ago(0)) + ']');
        tenant().listening.ask(*tenant().recordingItems.table().find(CallRecordingId(QString(markId))), QStringLiteral("just now"));
        QTRY_VERIFY_WITH_TIMEOUT((tenant().pass(1s), shown("Why").contains(QStringLiteral("just now"))), 5000);
        QVERIFY(tenant().clock.steady() < ListenReading::freshFor);
    }

    void theExportHoldsWhatIsShownAndSaysWhatIsNotRead()
    {
        answerWithTwo();
        tenant().hang(logOf(markId));
        sitDown();
        QTest::keyClick(&listens(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = window().findChild<ExportDialog *>();
        QVERIFY(dialog);
        auto *format = seen::find<QComboBox>(*dialog, QStringLiteral("Format"));
        format->setCurrentIndex(format->findText(QStringLiteral("JSON, for programs")));
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("listens.json"));
        QVERIFY2(seen::banners(*dialog).join(u' ').contains(QStringLiteral("Listen logs of 1 of 2 recording(s) are read.")),
                 qPrintable(seen::banners(*dialog).join(u' ')));
        QTest::mouseClick(seen::find<QPushButton>(*dialog, QStringLiteral("Save As\u2026")), Qt::LeftButton);
        emit dialog->findChild<QFileDialog *>()->fileSelected(file);
        QTRY_VERIFY(banners().contains(QStringLiteral(" in ")));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(written.readAll()).array();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0)[u"description"].toString(), QStringLiteral("training"));
    }

    // As far as it is read

    void howManyLogsAreReadIsSaid()
    {
        answerWithTwo();
        tenant().hang(logOf(markId));
        sitDown();
        QCOMPARE(shown("Why"), QStringList{QStringLiteral("training")});
        QVERIFY2(words().contains(QStringLiteral("Listen logs of 1 of 2 recording(s) are read.")), qPrintable(words()));
    }

    void onceAllAreReadNothingIsSaid()
    {
        answerWithTwo();
        sitDown();
        QVERIFY2(!words().contains(QStringLiteral("Listen logs of")), qPrintable(words()));
    }

    void readingIsStoppedAndGoesOn()
    {
        answerWithTwo();
        tenant().hang(logOf(salesId));
        sitDown();
        press(QStringLiteral("Stop Reading"));
        tenant().answer(logOf(salesId), "[]");
        tenant().wire.answerHanging();
        tenant().pass(60s);
        QCOMPARE(tenant().wire.asked(logOf(markId)), 0);
        QVERIFY2(words().contains(QStringLiteral("Reading is stopped.")), qPrintable(words()));
        press(QStringLiteral("Go On"));
        QCOMPARE(shown("Why").size(), 2);
    }

    // Empty

    void whereNobodyHasListenedItSaysSo()
    {
        answerWithTwo();
        tenant().answer(logOf(markId), "[]");
        tenant().answer(logOf(salesId), "[]");
        sitDown();
        QCOMPARE(seen::notice(listens()), QStringLiteral("Nobody has listened to the 2 recording(s) of this time."));
    }

    void nobodyIsNotSaidBeforeAllAreRead()
    {
        answerWithTwo();
        tenant().answer(logOf(salesId), "[]");
        tenant().hang(logOf(markId));
        sitDown();
        QVERIFY2(seen::notice(listens()).startsWith(QStringLiteral("Nobody has listened so far as the logs are read.")),
                 qPrintable(seen::notice(listens())));
    }

    void whereThereIsNoRecordingItSaysWhichRightMayBeMissing()
    {
        tenant().answerWithASmallFloor();
        sitDown();
        const QString notice = seen::notice(listens());
        QVERIFY2(notice.contains(QStringLiteral("No recording was made in this time.")), qPrintable(notice));
        QVERIFY2(notice.contains(QStringLiteral("Listen to Recording")), qPrintable(notice));
    }

    // Stale and failing

    void whatWasReadStaysAndIsMarkedStale()
    {
        answerWithTwo();
        sitDown();
        tenant().fail(logOf(salesId), 500);
        tenant().fail(logOf(markId), 500);
        tenant().pass(6min);
        QVERIFY2(banners().startsWith(QStringLiteral("Stale since")), qPrintable(banners()));
        QCOMPARE(shown("Why").size(), 3);
    }

    void aMissingRightIsNamed()
    {
        answerWithTwo();
        tenant().fail(logOf(salesId), 403);
        tenant().fail(logOf(markId), 403);
        sitDown();
        QVERIFY2(seen::notice(listens()).contains(QStringLiteral("Listen to Recording")), qPrintable(seen::notice(listens())));
    }

    void aLogThatIsRefusedIsCounted()
    {
        answerWithTwo();
        tenant().fail(logOf(markId), 403);
        sitDown();
        QCOMPARE(shown("Why"), QStringList{QStringLiteral("training")});
        QVERIFY2(banners().contains(QStringLiteral("1 listen log(s) could not be read:")), qPrintable(banners()));
    }

    void recordingsThatCannotBeHadSayWhy()
    {
        tenant().answerWithASmallFloor();
        tenant().fail(path, 403);
        sitDown();
        QVERIFY2(seen::notice(listens()).contains(QStringLiteral("Listen to Recording")), qPrintable(seen::notice(listens())));
    }

    void readingIsTriedAgainByHand()
    {
        answerWithTwo();
        tenant().fail(logOf(salesId), 500);
        tenant().fail(logOf(markId), 500);
        sitDown();
        answerWithTwo();
        press(QStringLiteral("Try Again"));
        QCOMPARE(shown("Why").size(), 3);
    }
};

QTEST_MAIN(tst_LatestListens)
#include "tst_latestlistens.moc"
