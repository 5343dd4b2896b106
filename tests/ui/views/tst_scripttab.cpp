// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/listsdesk.h"

#include "ui/views/contacts/contentdetail.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/readingview.h"

#include <QJsonObject>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

constexpr QLatin1StringView scriptsPath("cmi/scriptResults");

//! A page on which nothing is open.
class UnopenedPage final : public ContentDetail
{
public:
    explicit UnopenedPage(ContentItems &items)
        : ContentDetail({.title = QStringLiteral("Page"), .nothing = QStringLiteral("Nothing")}, items, nullptr)
    {
    }

    mutable bool isWritten = false;

private:
    QString titleOfOpened() const override { return {}; }
    std::optional<Instant> momentOfOpened() const override { return {}; }
    void write(QTextDocument &, const Tokens &) const override { isWritten = true; }
};

} // namespace

//! Script results, counted and as a list beside the contacts.
class tst_ScriptTab : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ListsDesk> m_desk;
    FloorFixture &tenant() { return m_desk->tenant; }
    template<typename W>
    W &part(const QString &name) { return m_desk->part<W>(name); }

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
        m_desk->sitDownAt(QStringLiteral("Scripts"));
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

private slots:
    void init()
    {
        m_desk = std::make_unique<ListsDesk>();
        tenant().answerWithASmallFloor();
    }
    void cleanup() { m_desk.reset(); }

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
        m_desk->sitDownAt(QStringLiteral("Scripts"));
        QCOMPARE(counted(), (QStringList{QStringLiteral("Survey: Happy? yes 1/1"), QStringLiteral("Survey: Why? no answer 1/1")}));
        m_desk->chooseTime(QStringLiteral("Last 7 days"));
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
        m_desk->sitDownAt(QStringLiteral("Scripts"));
        QTRY_VERIFY(m_desk->bannersOf(QStringLiteral("Answers")).join(u' ').startsWith(QStringLiteral("The list came with 100 row(s)")));
    }

    void countsAreExported()
    {
        sitDownAtScripts();
        QTest::mouseClick(&part<QPushButton>(QStringLiteral("Export Answers\u2026")), Qt::LeftButton);
        const QJsonArray rows = m_desk->savedJson(QStringLiteral("Answers"));
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows[2][u"answer"].toString(), QStringLiteral("yes"));
        QCOMPARE(rows[2][u"count"].toInt(), 2);
        QCOMPARE(rows[2][u"asked"].toInt(), 3);
        QVERIFY(rows[4][u"answer"].isNull());
    }

    void noScriptAtAllMayBeAMissingRight()
    {
        tenant().answer(scriptsPath, "[]");
        m_desk->sitDownAt(QStringLiteral("Scripts"));
        QVERIFY2(seen::notice(results()).contains(QStringLiteral("No script result is as asked for.")), qPrintable(seen::notice(results())));
        QVERIFY2(seen::notice(results()).contains(QStringLiteral("Manage Contact History")), qPrintable(seen::notice(results())));
        QVERIFY(seen::notice(counts()).contains(QStringLiteral("There are no answers to count.")));
    }

    void answersStayWhenAskingAgainFails()
    {
        sitDownAtScripts();
        tenant().fail(scriptsPath, 403);
        m_desk->search();
        QCOMPARE(counted().size(), 5);
        QTRY_VERIFY(m_desk->bannersOf(QStringLiteral("Script results")).join(u' ').contains(QStringLiteral("Stale since ")));
    }

    //! A page is made long before its list is looked at.
    void nothingIsWrittenBeforeSomethingIsOpen()
    {
        UnopenedPage page(tenant().contactLists.scripts);
        QEvent event(QEvent::PaletteChange);
        QCoreApplication::sendEvent(&page, &event);
        QVERIFY(!page.isWritten);
    }
};

QTEST_MAIN(tst_ScriptTab)
#include "tst_scripttab.moc"
