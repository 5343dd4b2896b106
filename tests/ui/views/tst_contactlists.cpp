// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/listsdesk.h"

#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/readingview.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QToolButton>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

//! ids of chats
QByteArray anna()
{
    return QByteArray(32, 'A');
}

QByteArray ville()
{
    return QByteArray(32, 'B');
}

QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

constexpr QLatin1StringView chatsPath("cmi/chats");
constexpr QLatin1StringView emailsPath("cmi/emails");

} // namespace

//! Chats and e-mails, as lists of their own beside the contacts.
class tst_ContactLists : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ListsDesk> m_desk;
    FloorFixture &tenant() { return m_desk->tenant; }
    template<typename W>
    W &part(const QString &name) { return m_desk->part<W>(name); }

    QByteArray chat(const QByteArray &id, const QByteArray &from, int secondsAgo)
    {
        return "{\"id\":\"" + id + "\",\"originator\":\"" + from + "\",\"destination\":\" support@example.com\",\"title\":\"Opening hours\","
            "\"channel_type\":\"chat\",\"channel_sub_type\":\"text\",\"from_queue\":{\"id\":\"Q\",\"name\":\"Support\"},"
            "\"agentName\":\"Virtanen, Aino\",\"date_created\":\"" + tenant().ago(secondsAgo) + "\"}";
    }
    //! One of today and one of the day before yesterday; Anna's is told whole.
    void answerWithTwoChats()
    {
        tenant().answer(chatsPath, '[' + chat(ville(), "ville@example.org", 2 * 86400) + ',' + chat(anna(), "anna@example.com", 60) + ']');
        tenant().answer(chatsPath + u'/' + QString::fromLatin1(anna()), json("{'id':'X','title':'Opening hours','participants':[{'alias':'Anna','uniquekey':'k1'}],'transcript':{'messages':[{'message':'Goodbye','originator':'k1','timestamp':'") + tenant().ago(10) + json("'},{'message':'Hello','originator':'k1','timestamp':'") + tenant().ago(50) + json("'}]}}"));
    }
    void answerWithAMail(const QByteArray &content = "<p>Dear all</p>")
    {
        tenant().answer(emailsPath, json("[{'id':'") + anna() + json("','title':'Offer','case_id':'4711','cid':'CID1','status':'handled','from_address':{'name':'Ville','address':'ville@example.org'},'to_address':[{'address':'sales@example.com'},{'address':'boss@example.com'}],'attachments':[{'id':'A','filename':'plan.pdf'}],'content':'") + content + json("','date_created':'") + tenant().ago(60) + json("'}]"));
    }
    void sitDownAtChats() { m_desk->sitDownAt(QStringLiteral("Chats")); }

    TableView &chats() { return m_desk->table(QStringLiteral("Chats")); }
    QStringList from() { return seen::column(chats(), QStringLiteral("From")); }
    //! What the last question to that list asked.
    QString lastAsked(const QString &list)
    {
        QString asked;
        for (const WireRequest &request : tenant().wire.sent()) {
            if (request.url.path().endsWith(list))
                asked = QUrlQuery(request.url).query(QUrl::FullyDecoded);
        }
        return asked;
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<ListsDesk>();
        tenant().answerWithASmallFloor();
    }
    void cleanup() { m_desk.reset(); }

    // Live

    void aListIsAskedForWhenItIsFirstLookedAt()
    {
        answerWithTwoChats();
        m_desk->sitDownAtContacts();
        QCOMPARE(tenant().wire.asked(chatsPath), 0);
        m_desk->showList(QStringLiteral("Chats"));
        QCOMPARE(lastAsked(chatsPath), QStringLiteral("limit=1000"));
    }

    void todaysChatsStandThere()
    {
        answerWithTwoChats();
        sitDownAtChats();
        QCOMPARE(from(), QStringList{QStringLiteral("anna@example.com")});
        QCOMPARE(seen::cell(chats(), seen::column(chats(), QStringLiteral("Created")).constFirst(), QStringLiteral("To")), QStringLiteral("support@example.com"));
    }

    void aListIsNotAskedForAgainByItself()
    {
        answerWithTwoChats();
        sitDownAtChats();
        tenant().pass(2min);
        QCOMPARE(tenant().wire.asked(chatsPath), 1);
    }

    void conditionsAreAskedAtTheServer()
    {
        answerWithTwoChats();
        sitDownAtChats();
        part<QLineEdit>(QStringLiteral("From")).setText(QStringLiteral(" *@example.com "));
        part<QComboBox>(QStringLiteral("Subtype")).setEditText(QStringLiteral("sms"));
        auto &limit = part<QComboBox>(QStringLiteral("Rows at most"));
        limit.setCurrentIndex(limit.findData(100));
        QTest::keyClick(&part<QLineEdit>(QStringLiteral("From")), Qt::Key_Return);
        tenant().pass(1s);
        QCOMPARE(lastAsked(chatsPath), QStringLiteral("originator=*@example.com&channel_sub_type=sms&limit=100"));
    }

    // The time

    void theTimeChoosesAmongWhatCame()
    {
        answerWithTwoChats();
        sitDownAtChats();
        m_desk->chooseTime(QStringLiteral("Last 7 days"));
        QCOMPARE(from(), (QStringList{QStringLiteral("anna@example.com"), QStringLiteral("ville@example.org")}));
        QCOMPARE(tenant().wire.asked(chatsPath), 1);
    }

    void aDayIsTheBusinessDayOfItsZone()
    {
        // It is 23:26:40 in Helsinki, and the day begins at seven.
        tenant().answer(chatsPath, '[' + chat(anna(), "before seven", 16 * 3600 + 26 * 60 + 41) + ','
                                   + chat(ville(), "at seven", 16 * 3600 + 26 * 60 + 40) + ']');
        sitDownAtChats();
        QCOMPARE(from(), QStringList{QStringLiteral("at seven")});
        m_desk->chooseTime(QStringLiteral("Yesterday"));
        QCOMPARE(from(), QStringList{QStringLiteral("before seven")});
    }

    void daysOfOnesOwnAreWholeDays()
    {
        answerWithTwoChats();
        sitDownAtChats();
        m_desk->chooseTime(QStringLiteral("Days of my own\u2026"));
        part<QDateEdit>(QStringLiteral("First day")).setDate(QDate(2026, 5, 26));
        part<QDateEdit>(QStringLiteral("Last day")).setDate(QDate(2026, 5, 26));
        tenant().settle();
        QCOMPARE(from(), QStringList{QStringLiteral("ville@example.org")});
    }

    void rowsWithoutATimeAreNamedAsLeftOut()
    {
        tenant().answer(chatsPath, '[' + chat(anna(), "anna@example.com", 60) + json(",{'id':'C','originator':'nobody knows when'}]"));
        sitDownAtChats();
        QCOMPARE(from(), QStringList{QStringLiteral("anna@example.com")});
        QTRY_VERIFY2(m_desk->bannersOf(QStringLiteral("Chats")).join(u' ').contains(QStringLiteral("1 row(s) without a time are left out.")), qPrintable(m_desk->bannersOf(QStringLiteral("Chats")).join(u' ')));
        m_desk->chooseTime(QStringLiteral("At any time"));
        QCOMPARE(from().size(), 2);
    }

    void aFullPageIsMarkedIncompleteWithTheReason()
    {
        QByteArray all;
        for (int i = 0; i < 100; ++i)
            all += (i ? "," : "") + chat(QByteArray::number(1000 + i), "anna@example.com", 60 + i);
        tenant().answer(chatsPath, '[' + all + ']');
        sitDownAtChats();
        QTRY_VERIFY2(m_desk->bannersOf(QStringLiteral("Chats")).join(u' ').startsWith(QStringLiteral("The list came with 100 row(s), as many as one answer may have")), qPrintable(m_desk->bannersOf(QStringLiteral("Chats")).join(u' ')));
    }

    // One of them

    void aChatIsReadWholeOldestFirst()
    {
        answerWithTwoChats();
        sitDownAtChats();
        const QString text = part<ReadingView>(QStringLiteral("Chat")).toPlainText();
        QVERIFY2(text.contains(QStringLiteral("Participants: Anna")), qPrintable(text));
        QVERIFY(text.indexOf(QStringLiteral("Hello")) < text.indexOf(QStringLiteral("Goodbye")));
    }

    void aChatThatIsRefusedSaysWhyAndCanBeAskedForAgain()
    {
        answerWithTwoChats();
        const QString path = chatsPath + u'/' + QString::fromLatin1(anna());
        tenant().fail(path, 403);
        sitDownAtChats();
        auto &page = part<ReadingView>(QStringLiteral("Chat"));
        QVERIFY(page.findChild<EmptyNotice *>()->accessibleName().contains(QStringLiteral("Manage Contact History")));
        answerWithTwoChats();
        QTest::mouseClick(page.findChild<QPushButton *>(), Qt::LeftButton);
        tenant().settle();
        QVERIFY(page.toPlainText().contains(QStringLiteral("Hello")));
    }

    void whatIsReadCanBeCopied()
    {
        answerWithTwoChats();
        sitDownAtChats();
        QTest::mouseClick(&part<QToolButton>(QStringLiteral("Copy what is shown")), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().endsWith(QStringLiteral("Goodbye")));
    }

    void aChatLeadsToItsContactByTheKeyboard()
    {
        answerWithTwoChats();
        sitDownAtChats();
        m_desk->answerWithThree();
        QTest::keyClick(&chats(), Qt::Key_T, Qt::ControlModifier);
        tenant().pass(2s);
        QCOMPARE(m_desk->lastQuestion(), QStringLiteral("contactGroupId=") + QString::fromLatin1(anna()));
        QVERIFY(m_desk->contacts().isVisible());
    }

    void aGroupSpeltInTheOtherWayIsTriedWhenNothingIsFound()
    {
        answerWithTwoChats();
        sitDownAtChats();
        QTest::keyClick(&chats(), Qt::Key_T, Qt::ControlModifier);
        tenant().pass(5s);
        QStringList asked;
        for (const WireRequest &request : tenant().wire.sent()) {
            const QUrlQuery query(request.url);
            if (request.url.path().endsWith(ContactsDesk::path) && query.hasQueryItem(QStringLiteral("contactGroupId")))
                asked << query.queryItemValue(QStringLiteral("contactGroupId"));
        }
        asked.removeDuplicates();
        QCOMPARE(asked, (QStringList{QString(32, u'A'), QStringLiteral("AAAAAAAA-AAAA-AAAA-AAAA-AAAAAAAAAAAA")}));
        QCOMPARE(m_desk->lastQuestion(), QStringLiteral("id=") + QString::fromLatin1(anna()));
    }

    void aLinkFromElsewhereShowsTheContacts()
    {
        answerWithTwoChats();
        sitDownAtChats();
        m_desk->window->showView(QStringLiteral("contacts"), QStringLiteral("queueId=Q"));
        QVERIFY(m_desk->contacts().isVisible());
    }

    // Export

    void whatIsShownIsExportedUnderTheInterfacesNames()
    {
        answerWithTwoChats();
        sitDownAtChats();
        QTest::keyClick(&chats(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        const QJsonArray rows = m_desk->savedJson(QStringLiteral("Chats"));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][u"channelSubType"].toString(), QStringLiteral("text"));
        QCOMPARE(rows[0][u"dateCreated"].toString(), QString::fromLatin1(tenant().ago(61))); // a second has passed
    }

    // E-mails

    void mailsStandWithCaseAndCid()
    {
        answerWithAMail();
        m_desk->sitDownAt(QStringLiteral("E-mails"));
        TableView &mails = m_desk->table(QStringLiteral("E-mails"));
        QCOMPARE(seen::column(mails, QStringLiteral("From")), QStringList{QStringLiteral("Ville <ville@example.org>")});
        QCOMPARE(seen::column(mails, QStringLiteral("To")), QStringList{QStringLiteral("sales@example.com, boss@example.com")});
        QCOMPARE(seen::column(mails, QStringLiteral("Case id")), QStringList{QStringLiteral("4711")});
        QCOMPARE(seen::column(mails, QStringLiteral("CID")), QStringList{QStringLiteral("CID1")});
        QCOMPARE(seen::column(mails, QStringLiteral("Status")), QStringList{QStringLiteral("Handled")});
    }

    void mailsAreAskedForByCaseAndCid()
    {
        answerWithAMail();
        m_desk->sitDownAt(QStringLiteral("E-mails"));
        part<QLineEdit>(QStringLiteral("Case id")).setText(QStringLiteral("4711"));
        part<QLineEdit>(QStringLiteral("CID")).setText(QStringLiteral("CID1"));
        part<QLineEdit>(QStringLiteral("Language")).setText(QStringLiteral("FI"));
        m_desk->search();
        QCOMPARE(lastAsked(emailsPath), QStringLiteral("case_id=4711&cid=CID1&language=FI&limit=1000"));
    }

    void aMailIsReadSafely()
    {
        answerWithAMail("<p>Hi <a href='https://example.org/a'>there</a></p><img src='https://evil.example/pixel.png'>");
        m_desk->sitDownAt(QStringLiteral("E-mails"));
        auto &page = part<ReadingView>(QStringLiteral("E-mail"));
        QVERIFY2(page.toPlainText().startsWith(QStringLiteral("Offer\nFrom: Ville <ville@example.org>")), qPrintable(page.toPlainText()));
        QVERIFY(!page.toHtml().contains(QStringLiteral("evil")));
        QCOMPARE(tenant().wire.asked(emailsPath + u'/' + QString::fromLatin1(anna())), 0); // the list tells it whole
        emit page.anchorClicked(QUrl(QStringLiteral("https://example.org/a")));
        QVERIFY(m_desk->window->findChild<ConfirmDialog *>());
        part<QCheckBox>(QStringLiteral("Plain text")).setChecked(true);
        QVERIFY2(page.toPlainText().contains(QStringLiteral("https://example.org/a")), qPrintable(page.toPlainText()));
    }

    void aMailTheListToldInPartIsFetchedWhole()
    {
        answerWithAMail("");
        tenant().answer(emailsPath + u'/' + QString::fromLatin1(anna()), json("{'id':'X','title':'Offer','content':'<p>Dear all</p>'}"));
        m_desk->sitDownAt(QStringLiteral("E-mails"));
        QVERIFY(part<ReadingView>(QStringLiteral("E-mail")).toPlainText().endsWith(QStringLiteral("Dear all")));
    }

    void mailsThatAreRefusedNameTheRight()
    {
        tenant().fail(emailsPath, 403);
        m_desk->sitDownAt(QStringLiteral("E-mails"));
        TableView &mails = m_desk->table(QStringLiteral("E-mails"));
        QVERIFY2(seen::notice(mails).contains(QStringLiteral("Manage Contact History")), qPrintable(seen::notice(mails)));
    }

    // Empty, stale and failing

    void noneOfThisTimeSaysHowManyCameAndShowsThem()
    {
        tenant().answer(chatsPath, '[' + chat(ville(), "ville@example.org", 2 * 86400) + ']');
        sitDownAtChats();
        QVERIFY2(seen::notice(chats()).contains(QStringLiteral("None of the 1 row(s) that came is of this time.")), qPrintable(seen::notice(chats())));
        m_desk->press(QStringLiteral("Show Any Time"));
        QCOMPARE(from(), QStringList{QStringLiteral("ville@example.org")});
    }

    void anEmptyListMayBeAMissingRight()
    {
        tenant().answer(chatsPath, "[]");
        sitDownAtChats();
        QVERIFY2(seen::notice(chats()).contains(QStringLiteral("No chat is as asked for.")), qPrintable(seen::notice(chats())));
        QVERIFY2(seen::notice(chats()).contains(QStringLiteral("Manage Contact History")), qPrintable(seen::notice(chats())));
    }

    void aListThatIsStillAskedForSaysSo()
    {
        sitDownAtChats();
        QVERIFY(seen::notice(chats()).contains(QStringLiteral("Asking the server")));
    }

    void aRefusalSaysWhyAndCanBeAskedAgain()
    {
        tenant().fail(chatsPath, 403);
        sitDownAtChats();
        QVERIFY2(seen::notice(chats()).contains(QStringLiteral("Manage Contact History")), qPrintable(seen::notice(chats())));
        answerWithTwoChats();
        m_desk->press(QStringLiteral("Try Again"));
        QCOMPARE(from().size(), 1);
    }

    void whatCameStaysWhenAskingAgainFails()
    {
        answerWithTwoChats();
        sitDownAtChats();
        tenant().fail(chatsPath, 500);
        m_desk->search();
        tenant().pass(1min);
        QCOMPARE(from().size(), 1);
        QTRY_VERIFY2(m_desk->bannersOf(QStringLiteral("Chats")).join(u' ').contains(QStringLiteral("Stale since 23:26:4")), qPrintable(m_desk->bannersOf(QStringLiteral("Chats")).join(u' ')));
        answerWithTwoChats();
        m_desk->search();
        QTRY_VERIFY(m_desk->bannersOf(QStringLiteral("Chats")).isEmpty());
    }

    void anotherQuestionForgetsTheAnswerToTheFormer()
    {
        answerWithTwoChats();
        sitDownAtChats();
        tenant().hang(chatsPath);
        part<QLineEdit>(QStringLiteral("From")).setText(QStringLiteral("nobody"));
        m_desk->search();
        QCOMPARE(from(), QStringList());
        QVERIFY(seen::notice(chats()).contains(QStringLiteral("Asking the server")));
    }

    // Keyboard and names

    void everyStopHasANameOfItsOwn()
    {
        answerWithTwoChats();
        sitDownAtChats();
        QStringList stops = seen::tabRound(*m_desk->window);
        QVERIFY(!stops.contains(QString()));
        for (const char *name : {"Time", "From", "To", "Subtype", "Language", "Rows at most", "Search", "Chats", "Chat", "Go to Contact"})
            QVERIFY2(stops.contains(QLatin1String(name)), name);
    }
};

QTEST_MAIN(tst_ContactLists)
#include "tst_contactlists.moc"
