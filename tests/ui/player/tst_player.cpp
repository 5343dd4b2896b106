// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/player/playerstage.h"

#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;
using State = Player::State;

namespace {

constexpr QLatin1StringView first("11111111111111111111111111111111");
constexpr QLatin1StringView second("22222222222222222222222222222222");

} // namespace

class tst_Player : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<QList<Entry>>(); }

    void theWaveformIsThereBeforeAnyReason()
    {
        PlayerStage stage;
        QVERIFY(stage.open(first));
        QVERIFY(stage.player->waveform());
        QCOMPARE(stage.player->length(), 10s);
        QVERIFY(stage.reasons().isEmpty());
    }

    void nothingIsHeardBeforeTheLogHasTheReason()
    {
        PlayerStage stage;
        QVERIFY(stage.open(first));
        stage.client.wire.answerWith(200, "[]");
        stage.player->play(QStringLiteral("review"));
        QVERIFY(QTest::qWaitFor([&stage] { return stage.reasons().size() == 1; }));
        QCOMPARE(stage.player->state(), State::Asking);
        QVERIFY(!stage.drain->isOpen);
        QVERIFY(stage.drain->hear(800).isEmpty());
        stage.client.wire.answerHanging({.status = 201, .body = QByteArray(32, 'A')});
        QTRY_COMPARE(stage.player->state(), State::Playing);
        QCOMPARE(stage.drain->hear(800).size(), 800 * 8);
    }

    void aRefusalStaysSilentAndSaysWhy()
    {
        PlayerStage stage;
        QVERIFY(stage.open(first));
        stage.client.wire.answerWith(200, "[]");
        stage.client.wire.answerWith(403, "no");
        stage.player->play(QStringLiteral("review"));
        QTRY_COMPARE(stage.player->state(), State::Ready);
        QVERIFY(stage.player->error().has_value());
        QVERIFY(!stage.player->isPermitted());
        QCOMPARE(stage.drain->heardBytes, 0);
    }

    void pausingBelongsToTheSameListening()
    {
        PlayerStage stage;
        QVERIFY(stage.open(first));
        QVERIFY(stage.play());
        stage.player->pause();
        QVERIFY(stage.drain->isSuspended);
        stage.player->play();
        QCOMPARE(stage.player->state(), State::Playing);
        QCOMPARE(stage.reasons().size(), 1);
    }

    void whereThePauseEndsTheListeningPlayingOnAsksAnew()
    {
        PlayerStage stage;
        stage.rules.asksEachTime = true;
        QVERIFY(stage.open(first));
        QVERIFY(stage.play());
        stage.player->seek(4s);
        stage.player->pause();
        QCOMPARE(stage.player->state(), State::Ready);
        QVERIFY(!stage.player->isPermitted());
        QVERIFY(!stage.drain->isOpen);
        QVERIFY(stage.play(QStringLiteral("once more")));
        QCOMPARE(stage.player->position(), 4s);
        QCOMPARE(stage.reasons().size(), 2);
        QVERIFY(stage.reasons().at(0) != stage.reasons().at(1));
    }

    void anotherRecordingAsksAnew()
    {
        PlayerStage stage;
        QVERIFY(stage.open(first));
        QVERIFY(stage.play());
        QVERIFY(stage.open(second));
        QVERIFY(!stage.drain->isOpen);
        QVERIFY(!stage.player->isPermitted());
        QVERIFY(stage.play(QStringLiteral("another")));
        QCOMPARE(stage.reasons().size(), 2);
        QVERIFY(stage.reasons().at(0) != stage.reasons().at(1));
    }

    //! The answer for one that is no longer chosen opens nothing.
    void aReasonForAnotherPlaysNothing()
    {
        PlayerStage stage;
        QVERIFY(stage.open(first));
        stage.client.wire.answerWith(200, "[]");
        stage.player->play(QStringLiteral("review"));
        QVERIFY(QTest::qWaitFor([&stage] { return stage.reasons().size() == 1; }));
        QVERIFY(stage.open(second));
        stage.client.wire.answerHanging({.status = 201, .body = QByteArray(32, 'A')});
        QTRY_VERIFY(!stage.listening.isRunning());
        QCOMPARE(stage.player->state(), State::Ready);
        QVERIFY(!stage.player->isPermitted());
        QVERIFY(!stage.drain->isOpen);
    }

    void theEndPausesAndAnotherStartBeginsAnew()
    {
        PlayerStage stage;
        QVERIFY(stage.open(first));
        QVERIFY(stage.play());
        while (!stage.drain->hear(8000).isEmpty()) { }
        QTRY_COMPARE(stage.player->state(), State::Paused);
        QCOMPARE(stage.player->position(), 10s);
        stage.player->play();
        QCOMPARE(stage.player->position(), 0s);
    }

    void goesWhereOneSays()
    {
        PlayerStage stage;
        QVERIFY(stage.open(first));
        stage.player->seek(4s);
        QVERIFY(stage.play());
        QCOMPARE(stage.player->position(), 4s);
        stage.player->jump(5s);
        QCOMPARE(stage.player->position(), 9s);
        stage.player->jump(5s);
        QCOMPARE(stage.player->position(), 10s);
        stage.player->jump(-60s);
        QCOMPARE(stage.player->position(), 0s);
    }

    void aLoopReturnsToItsBegin()
    {
        PlayerStage stage;
        QVERIFY(stage.open(first));
        QVERIFY(stage.play());
        stage.player->seek(2s);
        stage.player->markA();
        stage.player->seek(3s);
        stage.player->markB();
        stage.player->seek(2s);
        for (int heard = 0; heard < 5; ++heard)
            stage.drain->hear(8000);
        QVERIFY(stage.player->position() >= 2s && stage.player->position() <= 3s);
    }

    void aMutedChannelIsSilent()
    {
        PlayerStage stage;
        QVERIFY(stage.open(first));
        QVERIFY(stage.play());
        stage.player->setMuted(Playback::Agent, true);
        const QByteArray sound = stage.drain->hear(800);
        const auto *samples = reinterpret_cast<const float *>(sound.constData());
        double left = 0;
        double right = 0;
        for (int frame = 400; frame < 800; ++frame) {
            left = std::max(left, double(std::abs(samples[2 * frame])));
            right = std::max(right, double(std::abs(samples[2 * frame + 1])));
        }
        QVERIFY(left < 0.01 && right > 0.3);
    }

    void withoutADeviceAllButTheSoundWorks()
    {
        PlayerStage stage;
        stage.drain->hasOne = false;
        QVERIFY(stage.open(first));
        stage.takeReason();
        stage.player->play(QStringLiteral("review"));
        QTRY_COMPARE(stage.player->state(), State::Paused);
        QVERIFY(stage.player->waveform() && !stage.drain->isOpen);
        stage.player->seek(4s);
        QCOMPARE(stage.player->position(), 4s);
    }

    void aDeviceThatComesLaterPlays()
    {
        PlayerStage stage;
        stage.drain->hasOne = false;
        QVERIFY(stage.open(first));
        stage.takeReason();
        stage.player->play(QStringLiteral("review"));
        QTRY_COMPARE(stage.player->state(), State::Paused);
        stage.player->play();
        QCOMPARE(stage.player->state(), State::Paused);
        stage.drain->hasOne = true;
        stage.player->play();
        QCOMPARE(stage.player->state(), State::Playing);
        QCOMPARE(stage.drain->hear(800).size(), 800 * 8);
        QCOMPARE(stage.reasons().size(), 1);
    }

    void aDeviceThatIsLostPausesAndSaysSo()
    {
        PlayerStage stage;
        QVERIFY(stage.open(first));
        QVERIFY(stage.play());
        stage.drain->hear(8000);
        emit stage.drain->failed();
        QCOMPARE(stage.player->state(), State::Paused);
        QVERIFY(stage.player->error() && stage.player->error()->detail.contains(QStringLiteral("sound output")));
        stage.player->play();
        QCOMPARE(stage.player->state(), State::Playing);
        QVERIFY(!stage.player->error());
        QVERIFY(stage.player->position() >= 900ms);
    }

    void aReasonWhileTheLastOneIsUnsettledIsAnswered()
    {
        PlayerStage stage;
        QVERIFY(stage.open(first));
        stage.client.wire.answerWith(200, "[]");
        stage.player->play(QStringLiteral("review"));
        QVERIFY(QTest::qWaitFor([&stage] { return stage.reasons().size() == 1; }));
        QVERIFY(stage.open(second));
        stage.player->play(QStringLiteral("another"));
        QCOMPARE(stage.player->state(), State::Ready);
        QVERIFY(stage.player->error() && stage.player->error()->detail.contains(QStringLiteral("still being asked")));
        QCOMPARE(stage.reasons().size(), 1);
    }

    void theConsentOfTheCustomerIsKnown()
    {
        PlayerStage stage;
        stage.customerAgrees(true);
        QVERIFY(stage.openWithConsent(first));
        QCOMPARE(stage.player->consent()->consent, std::optional(true));
        QCOMPARE(stage.player->consent()->address, QStringLiteral("+358501234567"));
    }

    void theConsentOfTheOneBeforeIsForgotten()
    {
        PlayerStage stage;
        stage.customerAgrees(false);
        QVERIFY(stage.openWithConsent(first));
        stage.player->open(stage.recorded(second));
        QVERIFY(!stage.player->consent());
    }

    void aRefusalOnlyWarnsWhereTheProfileSaysSo()
    {
        PlayerStage stage;
        stage.customerAgrees(false);
        QVERIFY(stage.openWithConsent(first));
        QVERIFY(!stage.player->isBlocked());
        QVERIFY(stage.play());
    }

    void aRefusalKeepsItSilentWhereTheProfileSaysSo()
    {
        PlayerStage stage;
        stage.rules.blocksRefused = true;
        stage.listening.setRules({.blocksRefused = true});
        stage.customerAgrees(false);
        QVERIFY(stage.openWithConsent(first));
        QVERIFY(stage.player->isBlocked());
        stage.player->play(QStringLiteral("review"));
        QTRY_VERIFY(stage.player->error());
        QCOMPARE(stage.player->state(), State::Ready);
        QVERIFY(stage.player->error()->detail.contains(QStringLiteral("+358501234567")));
        QVERIFY(stage.reasons().isEmpty());
        QVERIFY(!stage.drain->isOpen);
    }

    //! Also where nobody waited until the consent was read.
    void theConsentIsReadBeforeTheReasonIsLogged()
    {
        PlayerStage stage;
        stage.listening.setRules({.blocksRefused = true});
        stage.customerAgrees(false);
        QVERIFY(stage.open(first));
        stage.player->play(QStringLiteral("review"));
        QTRY_VERIFY(stage.player->error());
        QVERIFY(stage.reasons().isEmpty());
    }

    void aReasonThatIsNotOfTheListIsRefused()
    {
        PlayerStage stage;
        stage.listening.setRules({.onlyReasons = {QStringLiteral("Monthly review")}});
        QVERIFY(stage.open(first));
        stage.player->play(QStringLiteral("curious"));
        QTRY_VERIFY(stage.player->error());
        QVERIFY(stage.player->error()->detail.contains(QStringLiteral("Monthly review")));
        QVERIFY(stage.reasons().isEmpty());
    }

    void aConsentThatCannotBeReadKeepsItSilentThere()
    {
        PlayerStage stage;
        stage.listening.setRules({.blocksRefused = true});
        stage.customerAgrees(true);
        stage.client.wire.answerPath(QStringLiteral("cmi/customerConsents/recording_+358501234567"), 403);
        QVERIFY(stage.open(first));
        stage.player->play(QStringLiteral("review"));
        QTRY_VERIFY(stage.player->error());
        QCOMPARE(stage.player->error()->kind, ErrorKind::Forbidden);
        QVERIFY(stage.reasons().isEmpty());
    }

    void whoeverDidNotRefuseIsHeardThere()
    {
        PlayerStage stage;
        stage.rules.blocksRefused = true;
        stage.listening.setRules({.blocksRefused = true});
        stage.customerAgrees(true);
        stage.client.wire.answerPath(QStringLiteral("cmi/customerConsents/recording_+358501234567"), 404);
        QVERIFY(stage.openWithConsent(first));
        stage.client.wire.answerWith(404); // the contact is gone
        QVERIFY(stage.play());
    }

    void aChannelIsAsLoudAsOneSays()
    {
        PlayerStage stage;
        QVERIFY(stage.open(first));
        QVERIFY(stage.play());
        stage.player->setVolume(Playback::Agent, 0.5);
        const QByteArray sound = stage.drain->hear(800);
        const auto *samples = reinterpret_cast<const float *>(sound.constData());
        double left = 0;
        double right = 0;
        for (int frame = 400; frame < 800; ++frame) {
            left = std::max(left, double(std::abs(samples[2 * frame])));
            right = std::max(right, double(std::abs(samples[2 * frame + 1])));
        }
        QVERIFY(std::abs(left - right / 2) < 0.01);
    }

    void anotherOutputGoesOnWhereItWas()
    {
        PlayerStage stage;
        QVERIFY(stage.open(first));
        QVERIFY(stage.play());
        stage.drain->hear(8000);
        stage.player->setOutput(QStringLiteral("two"));
        QCOMPARE(stage.drain->output, QStringLiteral("two"));
        QVERIFY(stage.drain->isOpen);
        QCOMPARE(stage.player->state(), State::Playing);
        QVERIFY(stage.player->position() >= 900ms);
    }

    void whatIsNotThereIsTold()
    {
        PlayerStage stage;
        stage.player->open(CallRecording{.id = CallRecordingId(first), .fileName = QStringLiteral("nowhere.wav")});
        QTRY_COMPARE(stage.player->state(), State::Failed);
        QCOMPARE(stage.player->error()->kind, ErrorKind::NotFound);
    }

    void aPlaceThatIsNotSetIsTold()
    {
        PlayerStage stage;
        Player player({stage.listening, stage.copy, stage.consent, stage.rules, {}, {}}, std::make_unique<TestDrain>());
        player.open(stage.recorded(first));
        QCOMPARE(player.state(), State::Failed);
        QVERIFY(player.error().has_value());
    }
};

QTEST_MAIN(tst_Player)
#include "tst_player.moc"
