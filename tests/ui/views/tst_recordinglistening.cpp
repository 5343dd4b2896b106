// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later


#include "tests/ui/views/recordingsdesk.h"

#include "ui/main/page.h"
#include "ui/player/playerpanel.h"
#include "ui/player/sounddialog.h"
#include "ui/views/recordings/playedline.h"
#include "ui/views/recordings/reviewaveragesdialog.h"
#include "ui/views/recordings/reviewtab.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QTabWidget>

using namespace floorwalker;
using namespace std::chrono_literals;

//! What the player has while one goes on in the table.
class tst_RecordingListening : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RecordingsDesk> m_desk;
    FloorFixture &tenant() { return m_desk->tenant; }
    TableView &recordings() { return m_desk->table(QStringLiteral("Recordings")); }
    PlayerPanel &player() { return *m_desk->window->findChild<PlayerPanel *>(); }
    QString played() { return player().findChild<Panel *>()->title(); }

    //! To the first recording; the listen log takes the reason.
    void listenToMark()
    {
        tenant().wire.answer(QStringLiteral("cmi/callRecordings/") + RecordingsDesk::markId + QStringLiteral("/listenLog"),
                             {.status = 201, .body = "[]"});
        QTest::keyClick(&recordings(), Qt::Key_Return);
        auto *reason = seen::find<QLineEdit>(player(), QStringLiteral("Why do you listen"));
        QVERIFY(reason->hasFocus());
        QTest::keyClicks(reason, QStringLiteral("review"));
        QTest::keyClick(reason, Qt::Key_Return);
        tenant().pass(1s);
        QTRY_VERIFY(!reason->isVisible());
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<RecordingsDesk>();
        m_desk->sitDownAtRecordings();
    }
    void cleanup() { m_desk.reset(); }

    void thePlayerHasWhatIsChosen()
    {
        QCOMPARE(played(), QStringLiteral("Smith, Mark"));
        m_desk->choose(QStringLiteral("Berg, Nils"));
        QCOMPARE(played(), QStringLiteral("Berg, Nils"));
    }

    void anotherChoiceDoesNotEndTheListening()
    {
        listenToMark();
        m_desk->choose(QStringLiteral("Berg, Nils"));
        QCOMPARE(played(), QStringLiteral("Smith, Mark"));
    }

    void anotherTimeDoesNotEndTheListening()
    {
        listenToMark();
        auto *time = seen::find<QComboBox>(*m_desk->window, QStringLiteral("Time"));
        tenant().answer(QStringLiteral("cmi/callRecordings"), "[]");
        time->setCurrentIndex(time->findText(QStringLiteral("Yesterday")));
        tenant().pass(1s);
        QCOMPARE(recordings().model()->rowCount(), 0);
        QCOMPARE(played(), QStringLiteral("Smith, Mark"));
    }

    void aReviewSaysOfWhichRecordingItIs()
    {
        listenToMark();
        auto *line = m_desk->window->findChild<ReviewTab *>()->findChild<PlayedLine *>();
        QVERIFY(line->isHidden());
        m_desk->choose(QStringLiteral("Berg, Nils"));
        QVERIFY(!line->isHidden() && line->text().contains(QStringLiteral("Smith, Mark")));
    }

    void whatIsOpenIsNotOpenedTwice()
    {
        for (int i = 0; i < 2; ++i) {
            m_desk->click(QStringLiteral("Sound\u2026"));
            QTest::keyClick(m_desk->window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        }
        QCOMPARE(m_desk->window->findChildren<SoundDialog *>().size(), 1);
        QCOMPARE(m_desk->window->findChildren<ReviewAveragesDialog *>().size(), 1);
    }

    void aReviewIsBegunFromAnyTab()
    {
        auto *tabs = m_desk->window->currentPage()->findChild<QTabWidget *>();
        tabs->setCurrentIndex(tabs->count() - 1);
        QTest::keyClick(m_desk->window.get(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(m_desk->window->findChild<ReviewTab *>()->isVisible());
    }

    void listeningToAnotherDoes()
    {
        listenToMark();
        m_desk->choose(QStringLiteral("Berg, Nils"));
        QTest::keyClick(&recordings(), Qt::Key_Return);
        QCOMPARE(played(), QStringLiteral("Berg, Nils"));
    }
};

QTEST_MAIN(tst_RecordingListening)
#include "tst_recordinglistening.moc"
