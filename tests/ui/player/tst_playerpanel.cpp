// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/player/playerpanel.h"

#include "tests/support/seen.h"
#include "tests/ui/player/playerstage.h"
#include "ui/player/waveformview.h"

#include <QLineEdit>
#include <QPushButton>
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
    std::unique_ptr<PlayerPanel> m_panel;

    Player &player() { return *m_stage->player; }
    WaveformView &waveform() { return *m_panel->findChild<WaveformView *>(); }
    QLineEdit &reason() { return *seen::find<QLineEdit>(*m_panel, QStringLiteral("Why you listen")); }
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

private slots:
    void initTestCase() { qRegisterMetaType<QList<Entry>>(); }
    void init()
    {
        m_stage = std::make_unique<PlayerStage>();
        m_panel = std::make_unique<PlayerPanel>(player());
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
