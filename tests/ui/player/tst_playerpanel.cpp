// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/player/playerpanel.h"

#include "tests/support/seen.h"
#include "models/settings/preferences.h"
#include "tests/ui/player/playerstage.h"
#include "ui/player/sounddialog.h"
#include "ui/player/waveformview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;
using State = Player::State;

namespace {

constexpr QLatin1StringView id("11111111111111111111111111111111");

} // namespace

//! The player as one works with it, by keys and clicks.
class tst_PlayerPanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PlayerStage> m_stage;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<PlayerPanel> m_panel;

    Player &player() { return *m_stage->player; }
    WaveformView &waveform() { return *m_panel->findChild<WaveformView *>(); }
    QLineEdit &reason() { return *seen::find<QLineEdit>(*m_panel, QStringLiteral("Why do you listen")); }
    void press(Qt::Key key) { QTest::keyClick(&waveform(), key); }
    //! The space bar, a reason, Enter.
    void listen()
    {
        m_stage->takeReason();
        press(Qt::Key_Space);
        QTest::keyClicks(&reason(), QStringLiteral("monthly review"));
        QTest::keyClick(&reason(), Qt::Key_Return);
        QTRY_COMPARE(player().state(), State::Playing);
    }
    QComboBox &choice() { return *seen::find<QComboBox>(*m_panel, QStringLiteral("Why do you listen")); }
    //! The reasons of the profile; then the space bar.
    void offer(bool onlyThese)
    {
        m_stage->rules.reasons = {QStringLiteral("Monthly review"), QStringLiteral("Complaint")};
        m_stage->rules.onlyThese = onlyThese;
        press(Qt::Key_Space);
    }
    SoundDialog &sound()
    {
        QTest::mouseClick(seen::find<QPushButton>(*m_panel, QStringLiteral("Sound\u2026")), Qt::LeftButton);
        return *m_panel->findChild<SoundDialog *>();
    }

private slots:
    void initTestCase() { qRegisterMetaType<QList<Entry>>(); }
    void init()
    {
        m_stage = std::make_unique<PlayerStage>();
        m_preferences = std::make_unique<Preferences>(m_stage->files.filePath(QStringLiteral("settings.ini")));
        m_panel = std::make_unique<PlayerPanel>(player(), *m_preferences);
        m_panel->resize(900, 300);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        QVERIFY(m_stage->open(id));
        waveform().setFocus();
    }
    void cleanup()
    {
        m_panel.reset();
        m_stage.reset();
    }

    void spaceAsksForTheReasonFirst()
    {
        press(Qt::Key_Space);
        QVERIFY(reason().isVisible());
        QVERIFY(reason().hasFocus());
        QCOMPARE(player().state(), State::Ready);
    }

    void theReasonGoesToTheLogAndThenItPlays()
    {
        listen();
        QVERIFY(m_stage->reasons().constFirst().contains("monthly review"));
        QVERIFY(!reason().isVisible());
    }

    void spaceAndKPauseAndPlay()
    {
        listen();
        press(Qt::Key_Space);
        QCOMPARE(player().state(), State::Paused);
        press(Qt::Key_K);
        QCOMPARE(player().state(), State::Playing);
    }

    void keysJump()
    {
        player().seek(5s);
        press(Qt::Key_L);
        QCOMPARE(player().position(), 10s);
        press(Qt::Key_J);
        QCOMPARE(player().position(), 0s);
        press(Qt::Key_Right);
        QCOMPARE(player().position(), 5s);
        press(Qt::Key_Left);
        QCOMPARE(player().position(), 0s);
    }

    void aAndBMarkALoop()
    {
        player().seek(2s);
        press(Qt::Key_A);
        player().seek(4s);
        press(Qt::Key_B);
        QCOMPARE(player().loopBegin(), std::optional<Milliseconds>(2s));
        QCOMPARE(player().loopEnd(), std::optional<Milliseconds>(4s));
        QVERIFY(seen::find<QPushButton>(*m_panel, QStringLiteral("A\u2013B 00:00:02\u201300:00:04")));
    }

    void aClickGoesThere()
    {
        QTest::mouseClick(&waveform(), Qt::LeftButton, {}, {waveform().width() / 2, 10});
        QVERIFY(std::abs((player().position() - 5s).count()) < 50);
    }

    // Reasons of the profile

    void aReasonOfTheProfileIsChosen()
    {
        offer(true);
        QVERIFY(choice().hasFocus());
        QVERIFY(!reason().isVisible());
        m_stage->takeReason();
        QTest::keyClick(&choice(), Qt::Key_End);
        QTest::mouseClick(seen::find<QPushButton>(*m_panel, QStringLiteral("Log and Play")), Qt::LeftButton);
        QTRY_COMPARE(player().state(), State::Playing);
        QVERIFY(m_stage->reasons().constFirst().contains("Complaint"));
    }

    void noReasonIsChosenForAnybody()
    {
        offer(true);
        QVERIFY(!seen::find<QPushButton>(*m_panel, QStringLiteral("Log and Play"))->isEnabled());
    }

    void anotherReasonIsTypedWhereTheProfileAllows()
    {
        offer(false);
        QTest::keyClick(&choice(), Qt::Key_End);
        QVERIFY(reason().isVisible());
        m_stage->takeReason();
        QTest::keyClicks(&reason(), QStringLiteral("my own"));
        QTest::keyClick(&reason(), Qt::Key_Return);
        QTRY_COMPARE(player().state(), State::Playing);
        QVERIFY(m_stage->reasons().constFirst().contains("my own"));
    }

    // Consent

    void aRefusalIsSeen()
    {
        m_stage->customerAgrees(false);
        QVERIFY(m_stage->openWithConsent(QString(id).replace(u'1', u'2')));
        QVERIFY(seen::banners(*m_panel).join(u' ').contains(QStringLiteral("does not agree to being recorded")));
        QVERIFY(seen::find<QPushButton>(*m_panel, QStringLiteral("Play"))->isEnabled());
    }

    void whereThatBlocksNothingCanBePlayed()
    {
        m_stage->rules.blocksRefused = true;
        m_stage->customerAgrees(false);
        QVERIFY(m_stage->openWithConsent(QString(id).replace(u'1', u'2')));
        QVERIFY(!seen::find<QPushButton>(*m_panel, QStringLiteral("Play"))->isEnabled());
        press(Qt::Key_Space);
        QVERIFY(!reason().isVisible());
    }

    // Sound

    void volumeIsHeardAtOnceAndKept()
    {
        QTest::keyClick(seen::find<QSlider>(sound(), QStringLiteral("Customer, right")), Qt::Key_Left);
        QCOMPARE(player().volume(Playback::Customer), 0.9);
        QCOMPARE(m_preferences->number(Preference::CustomerVolume), 90);
    }

    void aSideIsMuted()
    {
        QTest::keyClick(seen::find<QCheckBox>(sound(), QStringLiteral("Mute the agent")), Qt::Key_Space);
        QVERIFY(player().isMuted(Playback::Agent));
        QVERIFY(!player().isMuted(Playback::Customer));
    }

    void whatIsSilentIsChosenAndKept()
    {
        SoundDialog &dialog = sound();
        seen::find<QSpinBox>(dialog, QStringLiteral("Silent is what stays below"))->setValue(-60);
        seen::find<QSpinBox>(dialog, QStringLiteral("for at least"))->setValue(2500);
        QCOMPARE(player().silenceRule(), (SilenceRule{-60, 2500ms}));
        QCOMPARE(m_preferences->number(Preference::SilenceLevel), -60);
        QCOMPARE(m_preferences->number(Preference::SilenceLength), 2500);
    }

    void theOutputIsChosenAndKept()
    {
        QTest::keyClick(seen::find<QComboBox>(sound(), QStringLiteral("Heard on")), Qt::Key_End);
        QCOMPARE(m_stage->drain->output, QStringLiteral("two"));
        QCOMPARE(m_preferences->text(Preference::SoundOutput), QStringLiteral("two"));
    }

    void theNextPlayerSoundsTheSame()
    {
        m_preferences->set(Preference::AgentVolume, 150);
        m_preferences->set(Preference::SkipsSilence, true);
        PlayerStage next;
        const PlayerPanel panel(*next.player, *m_preferences);
        QCOMPARE(next.player->volume(Playback::Agent), 1.5);
        QVERIFY(next.player->skipsSilence());
        QVERIFY(panel.findChild<QCheckBox *>()->isChecked());
    }

    void whatIsRefusedIsToldAndTheReasonStays()
    {
        m_stage->client.wire.answerWith(200, "[]");
        m_stage->client.wire.answerWith(403, "no");
        press(Qt::Key_Space);
        QTest::keyClicks(&reason(), QStringLiteral("monthly review"));
        QTest::keyClick(&reason(), Qt::Key_Return);
        QTRY_VERIFY(seen::banners(*m_panel).join(u' ').contains(QStringLiteral("Listen to Recording")));
        QCOMPARE(reason().text(), QStringLiteral("monthly review"));
    }
};

QTEST_MAIN(tst_PlayerPanel)
#include "tst_playerpanel.moc"
