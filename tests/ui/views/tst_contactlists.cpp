// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/contactsdesk.h"

#include "ui/views/contacts/contentdetails.h"
#include "ui/views/exportdialog.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/readingview.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTabWidget>
#include <QTemporaryDir>
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
constexpr QLatin1StringView scriptsPath("cmi/scriptResults");

} // namespace

//! What belongs to contacts, as lists of their own beside them.
class tst_ContactLists : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ContactsDesk> m_desk;
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
    QByteArray scriptResult(const QByteArray &id, const QByteArray &script, const QByteArray &answer, int secondsAgo = 60)
    {
        return json("{'id':'") + id + json("','script_id':'id of") + script + json("','name':'") + script + json("','contact_id':'") + QByteArray(32, id.at(0))
            + json("','originalcontact_id':'','modificationtime':'") + tenant().ago(secondsAgo) + json("','scriptquestions':[{'id':'q2','data':'Why?','ordinal':4,'scriptanswers':[]},{'id':'q1','data':'Happy?','controltype':'radio','datatype':'text','ordinal':2,'scriptanswers':[{'id':'a','answerdata':'") + answer + json("','ordinal':0}]}]}");
    }
    void answerWithScripts()
    {
        tenant().answer(scriptsPath, '[' + scriptResult("1", "Survey", "yes", 60) + ',' + scriptResult("2", "Survey", "no", 120) + ','
                                     + scriptResult("3", "Survey", "yes", 180) + ',' + scriptResult("4", "Returns", "damaged", 240) + ']');
    }
    void sitDownAtScripts()
    {
        answerWithScripts();
        sitDownAt(QStringLiteral("Scripts"));
    }
    TableView &counts() { return m_desk->table(QStringLiteral("Answers")); }
    TableView &results() { return m_desk->table(QStringLiteral("Script results")); }
    QStringList counted()
    {
        QStringList lines;
        const QStringList scripts = seen::column(counts(), QStringLiteral("Script"));
        const QStringList questions = seen::column(counts(), QStringLiteral("Question"));
        const QStringList answers = seen::column(counts(), QStringLiteral("Answer"));
        const QStringList given = seen::column(counts(), QStringLiteral("Given"));
        const QStringList asked = seen::column(counts(), QStringLiteral("Asked"));
        for (qsizetype row = 0; row < scripts.size(); ++row)
            lines << QStringLiteral("%1: %2 %3 %4/%5").arg(scripts[row], questions[row], answers[row], given[row], asked[row]);
        return lines;
    }
    void chooseAnswer(int row)
    {
        counts().setFocus();
        counts().setCurrentIndex(counts().model()->index(row, 0));
        QTest::keyClick(&counts(), Qt::Key_Return);
    }
    void showList(const QString &title)
    {
        auto &tabs = part<QTabWidget>(QStringLiteral("Contacts and what belongs to them"));
        for (int tab = 0; tab < tabs.count(); ++tab) {
            if (tabs.tabText(tab).remove(u'&') == title)
                tabs.setCurrentIndex(tab);
        }
        tenant().pass(1s);
    }
    void sitDownAt(const QString &title)
    {
        m_desk->sitDown(QStringLiteral("contacts"));
        showList(title);
    }
    void sitDownAtChats() { sitDownAt(QStringLiteral("Chats")); }

    TableView &chats() { return m_desk->table(QStringLiteral("Chats")); }
    QStringList from() { return seen::column(chats(), QStringLiteral("From")); }
    QStringList banners(const QString &panel) { return seen::banners(*seen::find<Panel>(*m_desk->window, panel)); }
    void chooseTime(const QString &words)
    {
        auto &time = part<QComboBox>(QStringLiteral("Time"));
        time.setCurrentIndex(time.findText(words));
        tenant().settle();
    }
    void search()
    {
        m_desk->press(QStringLiteral("Search"));
        tenant().pass(1s);
    }
    //! What the dialog that is open writes.
    QJsonArray savedJson(const QString &panel)
    {
        auto *dialog = m_desk->window->findChild<ExportDialog *>();
        if (!dialog)
            qFatal("no dialog opened");
        auto *format = seen::find<QComboBox>(*dialog, QStringLiteral("Format"));
        format->setCurrentIndex(format->findText(QStringLiteral("JSON, for programs")));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("list.json"));
        QTest::mouseClick(seen::find<QPushButton>(*dialog, QStringLiteral("Save As\u2026")), Qt::LeftButton);
        emit dialog->findChild<QFileDialog *>()->fileSelected(path);
        if (!QTest::qWaitFor([&] { return banners(panel).join(u' ').contains(QStringLiteral(" row(s) are in ")); }))
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
    }
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
        m_desk = std::make_unique<ContactsDesk>();
        tenant().answerWithASmallFloor();
    }
    void cleanup() { m_desk.reset(); }

    // Live

    void aListIsAskedForWhenItIsFirstLookedAt()
    {
        answerWithTwoChats();
        m_desk->sitDownAtContacts();
        QCOMPARE(tenant().wire.asked(chatsPath), 0);
        showList(QStringLiteral("Chats"));
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
        chooseTime(QStringLiteral("Last 7 days"));
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
        chooseTime(QStringLiteral("Yesterday"));
        QCOMPARE(from(), QStringList{QStringLiteral("before seven")});
    }

    void daysOfOnesOwnAreWholeDays()
    {
        answerWithTwoChats();
        sitDownAtChats();
        chooseTime(QStringLiteral("Days of my own\u2026"));
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
        QVERIFY2(banners(QStringLiteral("Chats")).join(u' ').contains(QStringLiteral("1 row(s) without a time are left out.")), qPrintable(banners(QStringLiteral("Chats")).join(u' ')));
        chooseTime(QStringLiteral("At any time"));
        QCOMPARE(from().size(), 2);
    }

    void aFullPageIsMarkedIncompleteWithTheReason()
    {
        QByteArray all;
        for (int i = 0; i < 100; ++i)
            all += (i ? "," : "") + chat(QByteArray::number(1000 + i), "anna@example.com", 60 + i);
        tenant().answer(chatsPath, '[' + all + ']');
        sitDownAtChats();
        QVERIFY2(banners(QStringLiteral("Chats")).join(u' ').startsWith(QStringLiteral("The list came with 100 row(s), as many as one answer may have")), qPrintable(banners(QStringLiteral("Chats")).join(u' ')));
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
        const QJsonArray rows = savedJson(QStringLiteral("Chats"));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][u"channelSubType"].toString(), QStringLiteral("text"));
        QCOMPARE(rows[0][u"dateCreated"].toString(), QString::fromLatin1(tenant().ago(61))); // a second has passed
    }

    // E-mails

    void mailsStandWithCaseAndCid()
    {
        answerWithAMail();
        sitDownAt(QStringLiteral("E-mails"));
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
        sitDownAt(QStringLiteral("E-mails"));
        part<QLineEdit>(QStringLiteral("Case id")).setText(QStringLiteral("4711"));
        part<QLineEdit>(QStringLiteral("CID")).setText(QStringLiteral("CID1"));
        part<QLineEdit>(QStringLiteral("Language")).setText(QStringLiteral("FI"));
        search();
        QCOMPARE(lastAsked(emailsPath), QStringLiteral("case_id=4711&cid=CID1&language=FI&limit=1000"));
    }

    void aMailIsReadSafely()
    {
        answerWithAMail("<p>Hi <a href='https://example.org/a'>there</a></p><img src='https://evil.example/pixel.png'>");
        sitDownAt(QStringLiteral("E-mails"));
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
        sitDownAt(QStringLiteral("E-mails"));
        QVERIFY(part<ReadingView>(QStringLiteral("E-mail")).toPlainText().endsWith(QStringLiteral("Dear all")));
    }

    void mailsThatAreRefusedNameTheRight()
    {
        tenant().fail(emailsPath, 403);
        sitDownAt(QStringLiteral("E-mails"));
        TableView &mails = m_desk->table(QStringLiteral("E-mails"));
        QVERIFY2(seen::notice(mails).contains(QStringLiteral("Manage Contact History")), qPrintable(seen::notice(mails)));
    }

    // Scripts

    void answersAreCountedByScriptAndQuestionInOrder()
    {
        sitDownAtScripts();
        QCOMPARE(counted(), (QStringList{QStringLiteral("Returns: Happy? damaged 1/1"), QStringLiteral("Returns: Why? no answer 1/1"),
                                         QStringLiteral("Survey: Happy? yes 2/3"), QStringLiteral("Survey: Happy? no 1/3"),
                                         QStringLiteral("Survey: Why? no answer 3/3")}));
        QCOMPARE(results().model()->rowCount(), 4);
    }

    void aScriptIsChosenForItself()
    {
        sitDownAtScripts();
        auto &script = part<QComboBox>(QStringLiteral("Script"));
        script.setCurrentIndex(script.findText(QStringLiteral("Returns (1)")));
        QCOMPARE(counted(), (QStringList{QStringLiteral("Returns: Happy? damaged 1/1"), QStringLiteral("Returns: Why? no answer 1/1")}));
        QCOMPARE(seen::column(results(), QStringLiteral("Script")), QStringList{QStringLiteral("Returns")});
    }

    void aCountLeadsToExactlyItsResults()
    {
        sitDownAtScripts();
        chooseAnswer(2);
        QCOMPARE(seen::column(results(), QStringLiteral("Answers")),
                 (QStringList{QStringLiteral("Happy?: yes \u00b7 Why?: \u2013"), QStringLiteral("Happy?: yes \u00b7 Why?: \u2013")}));
        QTest::keyClick(&part<Chip>(QStringLiteral("Happy?: yes")), Qt::Key_Delete);
        QCOMPARE(results().model()->rowCount(), 4);
    }

    void theTimeChoosesWhatIsCounted()
    {
        tenant().answer(scriptsPath, '[' + scriptResult("1", "Survey", "yes", 60) + ',' + scriptResult("2", "Survey", "no", 3 * 86400) + ']');
        sitDownAt(QStringLiteral("Scripts"));
        QCOMPARE(counted(), (QStringList{QStringLiteral("Survey: Happy? yes 1/1"), QStringLiteral("Survey: Why? no answer 1/1")}));
        chooseTime(QStringLiteral("Last 7 days"));
        QCOMPARE(counted().size(), 3);
    }

    void aResultIsReadInItsOrderAndLeadsToItsContact()
    {
        sitDownAtScripts();
        QVERIFY2(part<ReadingView>(QStringLiteral("Script result")).toPlainText().endsWith(QStringLiteral("Happy?\nradio \u00b7 text\nyes\nWhy?\n\u2013")),
                 qPrintable(part<ReadingView>(QStringLiteral("Script result")).toPlainText()));
        m_desk->press(QStringLiteral("Go to Contact"));
        tenant().pass(1s);
        QCOMPARE(m_desk->lastQuestion(), QStringLiteral("id=") + QString(32, u'1'));
    }

    void countsOfAnIncompleteListSaySo()
    {
        QByteArray all;
        for (int i = 0; i < 100; ++i)
            all += (i ? "," : "") + scriptResult(QByteArray::number(1000 + i), "Survey", "yes");
        tenant().answer(scriptsPath, '[' + all + ']');
        sitDownAt(QStringLiteral("Scripts"));
        QVERIFY(banners(QStringLiteral("Answers")).join(u' ').startsWith(QStringLiteral("The list came with 100 row(s)")));
    }

    void countsAreExported()
    {
        sitDownAtScripts();
        QTest::mouseClick(&part<QPushButton>(QStringLiteral("Export Answers\u2026")), Qt::LeftButton);
        const QJsonArray rows = savedJson(QStringLiteral("Answers"));
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows[2][u"answer"].toString(), QStringLiteral("yes"));
        QCOMPARE(rows[2][u"count"].toInt(), 2);
        QCOMPARE(rows[2][u"asked"].toInt(), 3);
        QVERIFY(rows[4][u"answer"].isNull());
    }

    void noScriptAtAllMayBeAMissingRight()
    {
        tenant().answer(scriptsPath, "[]");
        sitDownAt(QStringLiteral("Scripts"));
        QVERIFY2(seen::notice(results()).contains(QStringLiteral("No script result is as asked for.")), qPrintable(seen::notice(results())));
        QVERIFY(seen::notice(counts()).contains(QStringLiteral("There are no answers to count.")));
    }

    void answersStayWhenAskingAgainFails()
    {
        sitDownAtScripts();
        tenant().fail(scriptsPath, 403);
        search();
        QCOMPARE(counted().size(), 5);
        QVERIFY(banners(QStringLiteral("Script results")).join(u' ').contains(QStringLiteral("Stale since ")));
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
        search();
        tenant().pass(1min);
        QCOMPARE(from().size(), 1);
        QVERIFY2(banners(QStringLiteral("Chats")).join(u' ').contains(QStringLiteral("Stale since 23:26:4")), qPrintable(banners(QStringLiteral("Chats")).join(u' ')));
        answerWithTwoChats();
        search();
        QVERIFY(banners(QStringLiteral("Chats")).isEmpty());
    }

    void anotherQuestionForgetsTheAnswerToTheFormer()
    {
        answerWithTwoChats();
        sitDownAtChats();
        tenant().hang(chatsPath);
        part<QLineEdit>(QStringLiteral("From")).setText(QStringLiteral("nobody"));
        search();
        QCOMPARE(from(), QStringList());
        QVERIFY(seen::notice(chats()).contains(QStringLiteral("Asking the server")));
    }

    //! A page is made long before its list is looked at.
    void nothingIsWrittenBeforeSomethingIsOpen()
    {
        AnswersDetail detail(tenant().contactLists.scripts);
        QEvent event(QEvent::PaletteChange);
        QCoreApplication::sendEvent(&detail, &event);
        QVERIFY(detail.findChild<ReadingView *>()->toPlainText().isEmpty());
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
