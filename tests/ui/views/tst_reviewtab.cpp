// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/recordingsdesk.h"

#include "models/desk/reviews.h"
#include "models/figures/reviewscore.h"
#include "ui/views/exportdialog.h"
#include "ui/views/recordings/reviewaveragesdialog.h"
#include "ui/views/recordings/reviewsheetdialog.h"
#include "ui/views/recordings/reviewtab.h"
#include "ui/widgets/confirmdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

QString mark()
{
    return QStringLiteral("Smith, Mark");
}

QString nils()
{
    return QStringLiteral("Berg, Nils");
}

QString sales()
{
    return QStringLiteral("Sales");
}

QString greets()
{
    return QStringLiteral("Greets");
}

QString holds()
{
    return QStringLiteral("Explains holds");
}

CallRecordingId marks()
{
    return CallRecordingId(RecordingsDesk::markId);
}

ReviewSheet sheet()
{
    return {.name = QStringLiteral("Calls"), .questions = {{greets(), 5, false}, {holds(), 10, true}}};
}

} // namespace

//! A review sheet, as one fills it in while listening: by keys and clicks in the whole window.
class tst_ReviewTab : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecordingsDesk> m_desk;

    QString deskFile() const { return m_folder->filePath(QStringLiteral("desk.sqlite")); }
    Reviews &reviews() { return m_desk->tenant.reviews; }
    void sitDown()
    {
        m_desk = std::make_unique<RecordingsDesk>(FloorFixture::Setting{.deskFile = deskFile()});
        m_desk->sitDownAtRecordings();
        m_desk->waveform().setFocus();
    }
    void define(const ReviewSheet &kept)
    {
        bool isPut = false;
        reviews().put(kept, this, [&isPut](const Result<Done> &done) { isPut = bool(done); });
        QTRY_VERIFY(isPut);
    }
    ReviewTab &tab() { return *m_desk->window->findChild<ReviewTab *>(); }
    QComboBox &choice(const QString &question) { return seen::part<QComboBox>(tab(), question); }
    QPlainTextEdit &remark() { return seen::part<QPlainTextEdit>(tab(), QStringLiteral("Remark")); }
    //! From the list, by the arrows.
    void choose(const QString &question, const QString &words)
    {
        QComboBox &box = choice(question);
        box.setFocus();
        const int wanted = box.findText(words);
        while (box.currentIndex() < wanted)
            QTest::keyClick(&box, Qt::Key_Down);
        while (box.currentIndex() > wanted)
            QTest::keyClick(&box, Qt::Key_Up);
    }
    static bool says(QWidget &root, const QString &words)
    {
        const auto labels = root.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) { return label->text().contains(words); });
    }
    ReviewAveragesDialog &averages()
    {
        runCommand(*m_desk->window, QStringLiteral("Review Averages\u2026"));
        auto *dialog = m_desk->window->findChild<ReviewAveragesDialog *>();
        if (!dialog)
            qFatal("no averages opened");
        return *dialog;
    }
    ReviewSheetDialog &makeSheet()
    {
        m_desk->press(Qt::Key_R);
        m_desk->click(QStringLiteral("Make a Sheet\u2026"));
        auto *dialog = m_desk->window->findChild<ReviewSheetDialog *>();
        if (!dialog)
            qFatal("no sheet opened");
        return *dialog;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        sitDown();
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void withoutASheetTheUsualOneIsOffered()
    {
        m_desk->click(QStringLiteral("Review Sheet"));
        auto &usual = m_desk->button(QStringLiteral("Use the Usual Sheet"));
        QVERIFY(usual.isVisible() && usual.hasFocus());
        QVERIFY(reviews().sheet().questions.isEmpty());
        QTest::keyClick(&usual, Qt::Key_Space);
        QTRY_COMPARE(reviews().sheet().name, QStringLiteral("Quality of calls"));
        QVERIFY(choice(QStringLiteral("Finds out what the customer needs")).isVisible());
    }

    void rGoesToTheFirstOpenQuestion()
    {
        define(sheet());
        m_desk->press(Qt::Key_R);
        choose(greets(), QStringLiteral("4 of 5"));
        m_desk->waveform().setFocus();
        m_desk->press(Qt::Key_R);
        QVERIFY(choice(holds()).isVisible() && choice(holds()).hasFocus());
    }

    //! A digit chooses, as in any list.
    void digitsGivePoints()
    {
        define(sheet());
        m_desk->press(Qt::Key_R);
        QTest::keyClick(&choice(greets()), Qt::Key_3);
        QVERIFY(reviews().find(marks()));
        QCOMPARE(reviews().find(marks())->answers[0].points, 3);
    }

    void theKeysOfThePlayerGoOnInTheSheet()
    {
        define(sheet());
        m_desk->press(Qt::Key_R);
        QTest::keyClick(&choice(greets()), Qt::Key_L);
        QCOMPARE(m_desk->waveform().accessibleDescription(), QStringLiteral("00:00:10"));
    }

    void lettersOfARemarkAreNoKeys()
    {
        define(sheet());
        m_desk->press(Qt::Key_R);
        remark().setFocus();
        QTest::keyClicks(&remark(), QStringLiteral("lkn"));
        QCOMPARE(remark().toPlainText(), QStringLiteral("lkn"));
        QCOMPARE(m_desk->waveform().accessibleDescription(), QStringLiteral("00:00:00"));
    }

    void theTotalFollows()
    {
        define(sheet());
        m_desk->press(Qt::Key_R);
        QVERIFY(says(tab(), QStringLiteral("Nothing is answered yet.")));
        choose(greets(), QStringLiteral("4 of 5"));
        QVERIFY(says(tab(), QStringLiteral("80.0 %, 4 of 5 points. 1 question(s) are open")));
        choose(holds(), QStringLiteral("5 of 10"));
        QVERIFY(says(tab(), QStringLiteral("60.0 %, 9 of 15 points.")));
        choose(holds(), QStringLiteral("does not apply"));
        QVERIFY(says(tab(), QStringLiteral("80.0 %, 4 of 5 points.")) && !says(tab(), QStringLiteral("are open")));
    }

    void whatIsFilledInSurvivesAnotherRowAndARestart()
    {
        define(sheet());
        m_desk->press(Qt::Key_R);
        choose(greets(), QStringLiteral("4 of 5"));
        QTest::keyClicks(&remark(), QStringLiteral("Warm"));
        m_desk->choose(nils());
        QCOMPARE(choice(greets()).currentText(), QStringLiteral("not answered"));
        QVERIFY(remark().toPlainText().isEmpty());
        m_desk->choose(mark());
        QCOMPARE(choice(greets()).currentText(), QStringLiteral("4 of 5"));
        m_desk.reset();
        sitDown();
        QTRY_COMPARE(choice(greets()).currentText(), QStringLiteral("4 of 5"));
        QCOMPARE(remark().toPlainText(), QStringLiteral("Warm"));
    }

    void theOwnerIsTheAgent()
    {
        define(sheet());
        m_desk->press(Qt::Key_R);
        choose(greets(), QStringLiteral("4 of 5"));
        const auto review = reviews().find(marks());
        QCOMPARE(review->agent, AgentId(QStringLiteral("O-Smit")));
        QCOMPARE(review->agentName, mark());
        QCOMPARE(review->callId, QStringLiteral("call of Smith, Mark"));
        QCOMPARE(review->author, m_desk->tenant.profile.user);
    }

    void aQueuesRecordingHasNoAgent()
    {
        define(sheet());
        m_desk->choose(sales());
        m_desk->press(Qt::Key_R);
        choose(greets(), QStringLiteral("4 of 5"));
        const auto review = reviews().find(CallRecordingId(RecordingsDesk::salesId));
        QVERIFY(review && review->agent.isEmpty() && review->agentName.isEmpty());
    }

    void takenBackItIsNoReview()
    {
        define(sheet());
        m_desk->press(Qt::Key_R);
        choose(greets(), QStringLiteral("4 of 5"));
        choose(greets(), QStringLiteral("not answered"));
        QVERIFY(!reviews().find(marks()));
    }

    void aReviewIsDeletedAfterAQuestion()
    {
        define(sheet());
        m_desk->press(Qt::Key_R);
        choose(greets(), QStringLiteral("4 of 5"));
        m_desk->click(QStringLiteral("Delete Review"));
        auto *question = m_desk->window->findChild<ConfirmDialog *>();
        QVERIFY(question && reviews().find(marks()));
        question->accept();
        QVERIFY(!reviews().find(marks()));
        QCOMPARE(choice(greets()).currentText(), QStringLiteral("not answered"));
    }

    void anotherSheetLeavesABegunReviewAlone()
    {
        define(sheet());
        m_desk->press(Qt::Key_R);
        choose(greets(), QStringLiteral("4 of 5"));
        define({.name = QStringLiteral("Other"), .questions = {{QStringLiteral("Smiles"), 1, false}}});
        QCOMPARE(choice(greets()).currentText(), QStringLiteral("4 of 5"));
        m_desk->choose(nils());
        QCOMPARE(choice(QStringLiteral("Smiles")).currentText(), QStringLiteral("not answered"));
    }

    void aSheetThatCannotBeReadSaysSo()
    {
        m_desk.reset();
        QVERIFY(QFile::remove(deskFile()) && QDir().mkpath(deskFile()));
        sitDown();
        m_desk->press(Qt::Key_R);
        QTRY_VERIFY2(seen::trouble(tab()).contains(QStringLiteral("The sheet of this profile cannot be read.")), qPrintable(seen::trouble(tab())));
    }

    //! As when the disk is full.
    void whatCannotBeKeptSaysSoAndTheChoicesStay()
    {
        define(sheet());
        m_desk->press(Qt::Key_R);
        SqlFile other(deskFile());
        QVERIFY(other.open(6, {}) && other.run(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON review BEGIN SELECT RAISE(ABORT, 'disk full'); END")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("disk full")));
        choose(greets(), QStringLiteral("0 of 5"));
        QTRY_VERIFY2(seen::trouble(tab()).contains(QStringLiteral("is not kept on this computer")), qPrintable(seen::trouble(tab())));
        QCOMPARE(choice(greets()).currentText(), QStringLiteral("0 of 5"));
        QVERIFY(other.run(QStringLiteral("DROP TRIGGER full")));
        m_desk->click(QStringLiteral("Try Again"));
        QTRY_VERIFY(seen::trouble(tab()).isEmpty());
    }

    void aSheetIsMadeByHand()
    {
        ReviewSheetDialog &dialog = makeSheet();
        auto &save = seen::part<QPushButton>(dialog, QStringLiteral("Save Sheet"));
        QVERIFY(!save.isEnabled());
        QTest::keyClicks(&seen::part<QLineEdit>(dialog, QStringLiteral("Name")), QStringLiteral("Calls"));
        QTest::keyClicks(&seen::part<QLineEdit>(dialog, QStringLiteral("Question 1")), holds());
        seen::part<QSpinBox>(dialog, QStringLiteral("Most points of question 1")).setValue(10);
        QTest::keyClick(&seen::part<QCheckBox>(dialog, QStringLiteral("Question 1 may not apply")), Qt::Key_Space);
        QTest::mouseClick(&seen::part<QPushButton>(dialog, QStringLiteral("Add Question")), Qt::LeftButton);
        QTest::keyClicks(&seen::part<QLineEdit>(dialog, QStringLiteral("Question 2")), greets());
        QTest::mouseClick(&seen::part<QPushButton>(dialog, QStringLiteral("Move question 2 up")), Qt::LeftButton);
        QVERIFY(says(dialog, QStringLiteral("15 point(s) at most.")));
        QTest::mouseClick(&save, Qt::LeftButton);
        QTRY_COMPARE(reviews().sheet(), sheet());
        QTRY_VERIFY(choice(greets()).isVisible());
    }

    void aQuestionIsRemoved()
    {
        define(sheet());
        m_desk->press(Qt::Key_R);
        m_desk->click(QStringLiteral("Edit Sheet\u2026"));
        auto &dialog = *m_desk->window->findChild<ReviewSheetDialog *>();
        QTest::mouseClick(&seen::part<QPushButton>(dialog, QStringLiteral("Remove question 1")), Qt::LeftButton);
        QTest::mouseClick(&seen::part<QPushButton>(dialog, QStringLiteral("Save Sheet")), Qt::LeftButton);
        QTRY_COMPARE(reviews().sheet().questions, QList<ReviewQuestion>{sheet().questions[1]});
    }

    void aSheetThatWouldBeLostIsAskedAbout()
    {
        QPointer<ReviewSheetDialog> dialog = &makeSheet();
        QTest::keyClicks(&seen::part<QLineEdit>(*dialog, QStringLiteral("Name")), QStringLiteral("Calls"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QPointer<ConfirmDialog> question = dialog->findChild<ConfirmDialog *>();
        QVERIFY(question && dialog->isVisible());
        question->reject();
        QTRY_VERIFY(!question);
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        dialog->findChild<ConfirmDialog *>()->accept();
        QTRY_VERIFY(!dialog);
        QVERIFY(reviews().sheet().name.isEmpty());
    }

    void averagesAreOfAgentAndWeek()
    {
        define(sheet());
        m_desk->press(Qt::Key_R);
        choose(greets(), QStringLiteral("4 of 5"));
        choose(holds(), QStringLiteral("5 of 10"));
        m_desk->choose(sales());
        choose(greets(), QStringLiteral("1 of 5"));
        choose(holds(), QStringLiteral("does not apply"));
        m_desk->choose(nils());
        choose(greets(), QStringLiteral("5 of 5")); // and one is open
        ReviewAveragesDialog &dialog = averages();
        auto &table = seen::part<TableView>(dialog, QStringLiteral("Averages by agent and week"));
        QTRY_COMPARE(seen::column(table, QStringLiteral("Agent")), (QStringList{mark(), QStringLiteral("no agent named")}));
        QCOMPARE(seen::column(table, QStringLiteral("Average")), (QStringList{QStringLiteral("60.0 %"), QStringLiteral("20.0 %")}));
        QCOMPARE(seen::column(table, QStringLiteral("Reviews")), (QStringList{QStringLiteral("1"), QStringLiteral("1")}));
        const QString week = isoWeekText(isoWeek(m_desk->tenant.serverTime() - 60s, m_desk->tenant.profile.businessDay()));
        QCOMPARE(seen::column(table, QStringLiteral("Week")), (QStringList{week, week}));
        QVERIFY(says(dialog, QStringLiteral("All together: 50.0 % of 20 points in 2 review(s).")));
        auto &list = seen::part<TableView>(dialog, QStringLiteral("Reviews"));
        QCOMPARE(seen::column(list, QStringLiteral("Complete")).count(QStringLiteral("no")), 1);
    }

    void withoutReviewsTheAveragesSaySo()
    {
        auto &table = seen::part<TableView>(averages(), QStringLiteral("Averages by agent and week"));
        QTRY_VERIFY2(seen::notice(table).startsWith(QStringLiteral("No review is complete yet.")), qPrintable(seen::notice(table)));
    }

    void averagesAreExported()
    {
        ReviewAveragesDialog &dialog = averages();
        QTest::mouseClick(&seen::part<QPushButton>(dialog, QStringLiteral("Export\u2026")), Qt::LeftButton);
        QVERIFY(dialog.findChild<ExportDialog *>());
    }
};

QTEST_MAIN(tst_ReviewTab)
#include "tst_reviewtab.moc"
