// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"

#include "ui/views/campaigns/composedialog.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/tile.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QUrlQuery>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

const QString path = QStringLiteral("cmi/messages");
constexpr QLatin1StringView recipientsTable("Recipients");

QByteArray destination(const char *address, const char *status)
{
    return QByteArray(R"({"address":")") + address + R"(","status":")" + status + R"("})";
}

QByteArray message(const char *id, const char *text, const QByteArray &sendTime, const QByteArrayList &destinations)
{
    return QByteArray(R"({"id":")") + id + R"(","message":")" + text + R"(","source":"12345678@sms.example","subType":"sms",)"
        + R"("creationTime":"2026-05-28T10:00:00.000Z","sendTime":")" + sendTime + R"(","maxRetryCount":2,"retryDelay":600,)"
        + R"("destinations":{"destination":[)" + destinations.join(',') + "]}}";
}

} // namespace

class tst_CampaignsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;
    FloorFixture &tenant() { return m_desk->tenant; }
    MainWindow &window() { return *m_desk->window; }
    TableView &table() { return m_desk->table(QStringLiteral("Messages")); }
    QStringList column(const QString &title) { return seen::column(table(), title); }
    QString tile(const QString &label) { return seen::tile(window(), label); }
    template<typename W>
    W &part(const QString &name) { return seen::part<W>(window(), name); }

    //! One over with a failure, one ahead, one under way, one delivered; the server's order is any.
    QByteArray four()
    {
        return '[' + message("OVER", "Ended", tenant().ago(3600), {destination("+358401", "HANDLED"), destination("+358402", "FAILED")}) + ','
            + message("AHEAD", "Tomorrow", tenant().ago(-7200), {destination("+358403", "ADDED"), destination("+358404", "ADDED")}) + ','
            + message("NOW", "Going", tenant().ago(60), {destination("+358405", "PROCESSING"), destination("+358406", "ADDED")}) + ','
            + message("DONE", "Read", tenant().ago(7200), {destination("+358407", "HANDLED")}) + ']';
    }
    void sitDown() { m_desk->sitDown(QStringLiteral("campaigns")); }
    void sitDownAtFour()
    {
        tenant().answer(path, four());
        sitDown();
    }
    void choose(const QString &text)
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (column(QStringLiteral("Message")).value(row) == text)
                table().setCurrentIndex(table().model()->index(row, 0));
        }
        tenant().settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(&table(), key, modifiers);
        tenant().settle();
    }
    ConfirmDialog *question()
    {
        const auto dialogs = window().findChildren<ConfirmDialog *>();
        for (ConfirmDialog *dialog : dialogs) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void confirm()
    {
        QTest::mouseClick(&seen::part<QPushButton>(*question(), QStringLiteral("Cancel Them")), Qt::LeftButton);
        tenant().settle();
    }
    QString verbOfLast(const QString &suffix)
    {
        QString verb;
        for (const WireRequest &request : tenant().wire.sent()) {
            if (request.url.path().endsWith(suffix))
                verb = QString::fromLatin1(toBytes(request.verb));
        }
        return verb;
    }
    QList<QUrlQuery> queries()
    {
        QList<QUrlQuery> found;
        for (const WireRequest &request : tenant().wire.sent()) {
            if (request.url.path().endsWith(path))
                found << QUrlQuery(request.url);
        }
        return found;
    }
    ComposeDialog &compose() { return *window().findChild<ComposeDialog *>(); }

private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    // Live

    void whatIsUnderWayStandsFirstThenWhatIsAheadThenWhatIsOver()
    {
        sitDownAtFour();
        QCOMPARE(column(QStringLiteral("Message")), (QStringList{QStringLiteral("Going"), QStringLiteral("Tomorrow"),
                                                                 QStringLiteral("Ended"), QStringLiteral("Read")}));
    }

    void theStageSaysHowFarItIs()
    {
        sitDownAtFour();
        QCOMPARE(column(QStringLiteral("Stage")), (QStringList{QStringLiteral("Under way"), QStringLiteral("Ahead"),
                                                               QStringLiteral("Ended with failures"), QStringLiteral("Delivered")}));
    }

    void theBarIsReadOutInWords()
    {
        sitDownAtFour();
        QCOMPARE(column(QStringLiteral("Delivery")).constFirst(), QStringLiteral("1 processing, 1 not begun"));
    }

    void theTilesCountMessagesAndTheirRecipients()
    {
        sitDownAtFour();
        QVERIFY2(tile(QStringLiteral("Ahead")).startsWith(QStringLiteral("Ahead: 1, 2 not begun")), qPrintable(tile(QStringLiteral("Ahead"))));
        QVERIFY2(tile(QStringLiteral("Ended with failures")).contains(QStringLiteral("1 handled, 1 failed")),
                 qPrintable(tile(QStringLiteral("Ended with failures"))));
    }

    void aChosenTileShowsOnlyWhatItCounts()
    {
        sitDownAtFour();
        const auto tiles = window().findChildren<Tile *>();
        for (Tile *one : tiles) {
            if (one->label() == u"Ahead")
                one->click();
        }
        QCOMPARE(column(QStringLiteral("Message")), QStringList{QStringLiteral("Tomorrow")});
    }

    void whatIsAheadIsDueWithoutAPoll()
    {
        sitDownAtFour();
        tenant().hang(path);
        tenant().pass(2h + 1s);
        QVERIFY(!column(QStringLiteral("Stage")).contains(QStringLiteral("Ahead")));
    }

    void theRecipientsOfTheChosenOneAreShownFailedOnesFirst()
    {
        sitDownAtFour();
        choose(QStringLiteral("Ended"));
        auto &recipients = part<TableView>(recipientsTable);
        QCOMPARE(seen::column(recipients, QStringLiteral("Recipient")), (QStringList{QStringLiteral("+358402"), QStringLiteral("+358401")}));
        QCOMPARE(seen::column(recipients, QStringLiteral("Status")).constFirst(), QStringLiteral("Failed"));
    }

    void itsTextIsShownWhole()
    {
        sitDownAtFour();
        choose(QStringLiteral("Tomorrow"));
        QCOMPARE(part<QPlainTextEdit>(QStringLiteral("Text of the message")).toPlainText(), QStringLiteral("Tomorrow"));
    }

    // What is asked

    void atFirstTheBusinessDayAndWhateverIsAheadIsAskedForByBothTimes()
    {
        sitDown();
        const auto asked = queries();
        QCOMPARE(asked.size(), 2);
        const QString begin = toIso(tenant().profile.businessDay().dayContaining(tenant().serverTime()).begin);
        QCOMPARE(asked[0].queryItemValue(QStringLiteral("creationTime")), begin);
        QCOMPARE(asked[1].queryItemValue(QStringLiteral("sendTime")), begin);
        QVERIFY(!asked[0].hasQueryItem(QStringLiteral("creationTimeEnd")) && !asked[1].hasQueryItem(QStringLiteral("sendTimeEnd")));
    }

    void aSourceIsAskedOfTheServerAsItIsTyped()
    {
        sitDownAtFour();
        tenant().wire.forgetSent();
        auto &source = part<QLineEdit>(QStringLiteral("Source"));
        source.setText(QStringLiteral("1234*"));
        QTest::keyClick(&source, Qt::Key_Return);
        tenant().settle();
        QCOMPARE(queries().constFirst().queryItemValue(QStringLiteral("source")), QStringLiteral("1234*"));
    }

    void yesterdayHasAnEnd()
    {
        sitDownAtFour();
        tenant().wire.forgetSent();
        part<QComboBox>(QStringLiteral("Time")).setCurrentIndex(1);
        tenant().settle();
        QVERIFY(!queries().isEmpty());
        QVERIFY(queries().constFirst().hasQueryItem(QStringLiteral("creationTimeEnd")));
    }

    // Empty, failing, stale

    void anEmptyListSaysWhichRightMayBeMissing()
    {
        sitDown();
        QVERIFY2(seen::notice(table()).contains(QStringLiteral("Messaging")), qPrintable(seen::notice(table())));
    }

    void aRefusalNamesTheRight()
    {
        tenant().fail(path, 403);
        sitDown();
        QVERIFY2(seen::notice(table()).contains(QStringLiteral("Queue: Messaging")), qPrintable(seen::notice(table())));
        QVERIFY(tile(QStringLiteral("Ahead")).contains(u'\u2013'));
    }

    void afterTwoMissedPollsItSaysSinceWhen()
    {
        sitDownAtFour();
        tenant().fail(path, 500);
        tenant().pass(5min);
        QVERIFY2(seen::banners(window()).join(u' ').contains(QStringLiteral("stale since")), qPrintable(seen::banners(window()).join(u' ')));
        QCOMPARE(column(QStringLiteral("Message")).size(), 4);
    }

    // Cancel

    void cancellingAsksFirst()
    {
        sitDownAtFour();
        choose(QStringLiteral("Tomorrow"));
        press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(question());
        QTest::keyClick(question(), Qt::Key_Escape);
        tenant().settle();
        QCOMPARE(verbOfLast(QStringLiteral("/AHEAD")), QString());
    }

    void aConfirmedOneIsDeletedAfterAFreshRead()
    {
        sitDownAtFour();
        tenant().answer(path + QStringLiteral("/AHEAD"),
                        message("AHEAD", "Tomorrow", tenant().ago(-7200), {destination("+358403", "ADDED"), destination("+358404", "ADDED")}));
        choose(QStringLiteral("Tomorrow"));
        press(Qt::Key_D, Qt::ControlModifier);
        confirm();
        QCOMPARE(verbOfLast(QStringLiteral("/AHEAD")), QStringLiteral("DELETE"));
        QVERIFY2(seen::banners(window()).contains(QStringLiteral("1 message is cancelled.")), qPrintable(seen::banners(window()).join(u'|')));
    }

    void oneThatBeganMeanwhileIsLeftAlone()
    {
        sitDownAtFour();
        tenant().answer(path + QStringLiteral("/AHEAD"),
                        message("AHEAD", "Tomorrow", tenant().ago(-7200), {destination("+358403", "HANDLED"), destination("+358404", "ADDED")}));
        choose(QStringLiteral("Tomorrow"));
        press(Qt::Key_D, Qt::ControlModifier);
        confirm();
        QCOMPARE(verbOfLast(QStringLiteral("/AHEAD")), QStringLiteral("GET"));
        QVERIFY(seen::banners(window()).join(u' ').contains(QStringLiteral("had begun meanwhile")));
    }

    void whatHasBegunIsNotOfferedToBeCancelledOrChanged()
    {
        sitDownAtFour();
        choose(QStringLiteral("Going"));
        QVERIFY(!part<QPushButton>(QStringLiteral("Cancel…")).isEnabled());
        QVERIFY(!part<QPushButton>(QStringLiteral("Change…")).isEnabled());
        choose(QStringLiteral("Tomorrow"));
        QVERIFY(part<QPushButton>(QStringLiteral("Cancel…")).isEnabled());
        QVERIFY(part<QPushButton>(QStringLiteral("Change…")).isEnabled());
    }

    // Once more

    void theFailedAreComposedAloneByAFreshRead()
    {
        sitDownAtFour();
        tenant().answer(path + QStringLiteral("/OVER"),
                        message("OVER", "Ended", tenant().ago(3600), {destination("+358401112221", "HANDLED"), destination("+358401112222", "FAILED")}));
        choose(QStringLiteral("Ended"));
        part<QPushButton>(QStringLiteral("Retry Failed…")).click();
        QTRY_VERIFY(window().findChild<ComposeDialog *>());
        QTRY_COMPARE(seen::column(seen::part<TableView>(compose(), QStringLiteral("Recipients and what becomes of them")), QStringLiteral("Recipient")),
                     QStringList{QStringLiteral("+358401112222")});
    }

    void aDuplicateHasAllRecipientsAndTheText()
    {
        sitDownAtFour();
        choose(QStringLiteral("Ended"));
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(seen::part<QPlainTextEdit>(compose(), QStringLiteral("Recipients")).toPlainText(), QStringLiteral("+358401\n+358402"));
        QCOMPARE(seen::part<QPlainTextEdit>(compose(), QStringLiteral("Text")).toPlainText(), QStringLiteral("Ended"));
    }

    void newCampaignIsComposedByItsKey()
    {
        sitDownAtFour();
        press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(compose().isVisible());
    }
};

QTEST_MAIN(tst_CampaignsPage)
#include "tst_campaignspage.moc"
