// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/recordingsdesk.h"

#include "ui/player/playerpanel.h"
#include "ui/widgets/panel.h"

#include <QFile>
#include <QFileDialog>

using namespace floorwalker;
using namespace std::chrono_literals;

class tst_AudioExport : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecordingsDesk> m_desk;

    FloorFixture &tenant() { return m_desk->tenant; }
    PlayerPanel &player() { return *m_desk->window->findChild<PlayerPanel *>(); }
    QString banners() { return seen::banners(*player().findChild<Panel *>()).join(u' '); }
    QString target() const { return m_folder->filePath(QStringLiteral("saved.wav")); }
    QLineEdit &reason() { return *seen::find<QLineEdit>(player(), QStringLiteral("Why do you save the audio")); }
    static QString listenLog() { return QStringLiteral("cmi/callRecordings/") + RecordingsDesk::markId + QStringLiteral("/listenLog"); }

    int logged()
    {
        const auto isOurs = [](const WireRequest &request) { return request.isWrite() && request.url.path().endsWith(listenLog()); };
        return int(std::count_if(tenant().wire.sent().cbegin(), tenant().wire.sent().cend(), isOurs));
    }
    void chooseFile()
    {
        QTest::keyClick(m_desk->window.get(), Qt::Key_S, Qt::ControlModifier);
        auto *dialog = m_desk->window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        emit dialog->fileSelected(target());
        dialog->close();
    }
    void giveReason()
    {
        QVERIFY(reason().isVisible());
        reason().setText(QStringLiteral("complaint 4711"));
        QTest::keyClick(&reason(), Qt::Key_Return);
        tenant().pass(1s);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<RecordingsDesk>();
        m_desk->sitDownAtRecordings();
        tenant().wire.answer(listenLog(), {.status = 201, .body = "[]"});
    }
    void cleanup() { m_desk.reset(); }

    void theAudioIsSavedOnceTheLogHasTheReason()
    {
        chooseFile();
        QVERIFY(!QFile::exists(target()));
        giveReason();
        QTRY_VERIFY(banners().contains(QStringLiteral("The audio is in ")));
        QCOMPARE(logged(), 1);
        QCOMPARE(QFileInfo(target()).size(), m_desk->audioSize());
    }

    void anotherRowDoesNotChangeWhatIsSaved()
    {
        chooseFile();
        m_desk->choose(QStringLiteral("Berg, Nils"));
        QVERIFY2(banners().contains(QStringLiteral("The recording of Smith, Mark is saved to ")), qPrintable(banners()));
        giveReason();
        QTRY_VERIFY(banners().contains(QStringLiteral("The audio is in ")));
        QCOMPARE(logged(), 1);
    }

    void theFileIsOfferedByTheNameOfTheRecording()
    {
        QTest::keyClick(m_desk->window.get(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(QFileInfo(m_desk->window->findChild<QFileDialog *>()->selectedFiles().constFirst()).fileName(),
                 QStringLiteral("call.wav"));
    }

    void whereTheLogRefusesNothingIsSavedAndTheReasonStays()
    {
        tenant().wire.answer(listenLog(), {.status = 403});
        chooseFile();
        giveReason();
        QTRY_VERIFY(banners().contains(QStringLiteral("Phone queue: Listen to Recording")));
        QVERIFY(!QFile::exists(target()));
        QCOMPARE(reason().text(), QStringLiteral("complaint 4711"));
    }

    void whatWasHeardDoesNotCountForIt()
    {
        m_desk->click(QStringLiteral("Play"));
        auto *why = seen::find<QLineEdit>(player(), QStringLiteral("Why do you listen"));
        QTest::keyClicks(why, QStringLiteral("review"));
        QTest::keyClick(why, Qt::Key_Return);
        tenant().pass(1s);
        QTRY_VERIFY(!why->isVisible());
        chooseFile();
        QVERIFY(reason().isVisible());
        QVERIFY(!QFile::exists(target()));
    }

    void withoutAPlaceNobodyIsAsked()
    {
        tenant().profile.recordings.clear();
        QTest::keyClick(m_desk->window.get(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!m_desk->window->findChild<QFileDialog *>());
        QVERIFY(banners().contains(QStringLiteral("does not say where the audio of recordings lies")));
    }
};

QTEST_MAIN(tst_AudioExport)
#include "tst_audioexport.moc"
