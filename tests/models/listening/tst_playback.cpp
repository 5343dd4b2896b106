// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/listening/listeningerror.h"
#include "models/listening/playback.h"
#include "tests/models/listening/permits.h"
#include "tests/models/listening/sounds.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <ctime>

using namespace floorwalker;

namespace {

constexpr qint64 second = 8000; //!< frames

// Without a permit there is no source, and without a source nothing is heard.
static_assert(!std::is_default_constructible_v<SampleSource>);
static_assert(!std::is_constructible_v<SampleSource, AudioFile>);
static_assert(!std::is_default_constructible_v<Playback>);

//! Each frame says which it is: agent in thousandths of a second, customer the same below zero.
Sound ruler(qint64 seconds)
{
    return {.frames = seconds * second, .at = [](int channel, qint64 frame) {
                return (channel == 0 ? 1 : -1) * double(frame) / 800'000;
            }};
}

qint64 frameAt(const std::vector<float> &stereo, size_t index)
{
    return std::llround(double(stereo[2 * index]) * 800'000);
}

//! The tone of a channel, by how often it crosses zero upwards.
double hertz(const std::vector<float> &stereo, int channel)
{
    qint64 crossings = 0;
    const size_t frames = stereo.size() / 2;
    for (size_t i = 1; i < frames; ++i) {
        if (stereo[2 * (i - 1) + size_t(channel)] < 0 && stereo[2 * i + size_t(channel)] >= 0)
            ++crossings;
    }
    return double(crossings) * double(second) / double(frames);
}

double loudest(const std::vector<float> &stereo, int channel)
{
    double most = 0;
    for (size_t i = size_t(channel); i < stereo.size(); i += 2)
        most = std::max(most, std::abs(double(stereo[i])));
    return most;
}

//! Everything that is heard, or so many frames.
std::vector<float> hear(Playback &playback, qint64 most = 100 * second)
{
    std::vector<float> all;
    std::vector<float> block(2 * 777); // as odd as devices ask
    while (qint64(all.size() / 2) < most) {
        const qint64 came = playback.read(block.data(), std::min<qint64>(777, most - qint64(all.size() / 2)));
        all.insert(all.end(), block.begin(), block.begin() + 2 * came);
        if (playback.isAtEnd())
            break;
    }
    return all;
}

} // namespace

class tst_Playback : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_permit = permitFor(CallRecordingId(QStringLiteral("R1")));
        QVERIFY(m_permit);
    }

    void aPermitIsForItsRecordingAlone()
    {
        writeWav(path(), tone(440, 1));
        const auto source = SampleSource::open(*m_permit, {CallRecordingId(QStringLiteral("R2")), path()});
        QVERIFY(!source);
        QCOMPARE(source.error().kind, ErrorKind::Forbidden);
        QVERIFY(isListeningError(source.error()));
    }

    void playsWhatWasRecorded()
    {
        Playback playback = play(ruler(3));
        const auto heard = hear(playback);
        QCOMPARE(qint64(heard.size() / 2), 3 * second);
        for (size_t frame = 0; frame < heard.size() / 2; ++frame) {
            QVERIFY(std::abs(frameAt(heard, frame) - qint64(frame)) <= 20); // 16 bits
            QVERIFY(std::abs(heard[2 * frame] + heard[2 * frame + 1]) < 1e-4);
        }
        QCOMPARE(playback.position(), 3 * second);
    }

    void otherSpeedsKeepThePitch_data()
    {
        QTest::addColumn<double>("speed");
        for (const double speed : {0.5, 0.75, 1.25, 1.5, 2.0, 3.0})
            QTest::newRow(QByteArray::number(speed).constData()) << speed;
    }
    void otherSpeedsKeepThePitch()
    {
        QFETCH(double, speed);
        Playback playback = play(tone(440, 20));
        playback.setSpeed(speed);
        const auto heard = hear(playback);
        const double length = double(heard.size() / 2) / double(20 * second) * speed;
        QVERIFY2(std::abs(length - 1) < 0.002, qPrintable(QString::number(length)));
        QVERIFY2(std::abs(hertz(heard, 0) - 440) < 9, qPrintable(QString::number(hertz(heard, 0)))); // a third of a half-tone
        QVERIFY(loudest(heard, 1) > 0.45);
    }

    void speedsHaveLimits()
    {
        Playback playback = play(tone(440, 1));
        playback.setSpeed(100);
        QCOMPARE(playback.speed(), Playback::fastest);
        playback.setSpeed(0);
        QCOMPARE(playback.speed(), Playback::slowest);
        playback.setSpeed(std::nan(""));
        QCOMPARE(playback.speed(), 1.0);
    }

    void thePlaceFollowsTheSpeed()
    {
        Playback playback = play(tone(440, 30));
        qint64 expected = 0;
        for (const double speed : {1.0, 2.0, 0.5, 3.0, 1.0}) {
            playback.setSpeed(speed);
            hear(playback, 2 * second);
            expected += qint64(2 * second * speed);
            QVERIFY2(std::abs(playback.position() - expected) < second / 5, qPrintable(QString::number(playback.position())));
            expected = playback.position();
        }
    }

    void goesWhereItIsSent_data()
    {
        QTest::addColumn<qint64>("to");
        QTest::addColumn<qint64>("where");
        QTest::newRow("forward") << 7 * second << 7 * second;
        QTest::newRow("back") << 1 * second << 1 * second;
        QTest::newRow("before the beginning") << -5 * second << qint64(0);
        QTest::newRow("behind the end") << 99 * second << 10 * second;
    }
    void goesWhereItIsSent()
    {
        QFETCH(qint64, to);
        QFETCH(qint64, where);
        Playback playback = play(ruler(10));
        hear(playback, 3 * second);
        playback.seek(to);
        QCOMPARE(playback.position(), where);
        const auto heard = hear(playback, 100);
        QCOMPARE(heard.empty(), where == 10 * second);
        if (!heard.empty())
            QVERIFY(std::abs(frameAt(heard, 0) - where) <= 20);
    }

    void playsOnAfterTheEnd()
    {
        Playback playback = play(ruler(2));
        hear(playback);
        QVERIFY(playback.isAtEnd());
        playback.seek(second);
        QVERIFY(!playback.isAtEnd());
        QCOMPARE(qint64(hear(playback).size() / 2), second);
    }

    void mutesOneChannel_data()
    {
        QTest::addColumn<int>("muted");
        QTest::newRow("agent") << int(Playback::Agent);
        QTest::newRow("customer") << int(Playback::Customer);
    }
    void mutesOneChannel()
    {
        QFETCH(int, muted);
        Playback playback = play(tone(440, 2));
        playback.setMuted(Playback::Channel(muted), true);
        auto heard = hear(playback, second);
        QCOMPARE(loudest(heard, muted), 0.0);
        QVERIFY(loudest(heard, 1 - muted) > 0.49);
        playback.setMuted(Playback::Channel(muted), false);
        heard = hear(playback, second);
        QVERIFY(loudest(heard, muted) > 0.49);
    }

    void hasAVolumeForEachChannel()
    {
        Playback playback = play(tone(440, 2));
        playback.setVolume(Playback::Agent, 0.5);
        playback.setVolume(Playback::Customer, 50); // as loud as it gets
        const auto heard = hear(playback, second);
        QVERIFY(std::abs(loudest(heard, 0) - 0.25) < 0.01);
        QVERIFY(std::abs(loudest(heard, 1) - 1) < 0.01);
    }

    void oneChannelIsHeardOnBothSides()
    {
        Sound mono = tone(440, 2);
        mono.channels = 1;
        Playback playback = play(mono);
        QVERIFY(!playback.hasTwoChannels());
        playback.setVolume(Playback::Agent, 0.5);
        const auto heard = hear(playback);
        QCOMPARE(qint64(heard.size() / 2), 2 * second);
        QVERIFY(std::abs(loudest(heard, 0) - 0.25) < 0.01);
        QCOMPARE(loudest(heard, 1), loudest(heard, 0));
    }

    void aLoopComesBack_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::newRow("from within") << 3 * second;
        QTest::newRow("from before") << 2 * second;
        QTest::newRow("from behind") << 9 * second;
    }
    void aLoopComesBack()
    {
        QFETCH(qint64, from);
        Playback playback = play(ruler(10));
        playback.seek(from);
        playback.setLoop(FrameSpan{3 * second, 4 * second + 100});
        const auto heard = hear(playback, 8 * second);
        QCOMPARE(qint64(heard.size() / 2), 8 * second); // it never ends
        int turns = 0;
        for (size_t i = 1; i < heard.size() / 2; ++i) {
            if (frameAt(heard, i) < frameAt(heard, i - 1) - 100) {
                ++turns;
                QVERIFY(std::abs(frameAt(heard, i) - 3 * second) <= 20);
                QVERIFY(std::abs(frameAt(heard, i - 1) - (4 * second + 99)) <= 20);
            }
        }
        QVERIFY(turns >= 6);
        playback.setLoop(std::nullopt);
        hear(playback);
        QCOMPARE(playback.position(), 10 * second);
    }

    void aLoopOfNothingIsNone()
    {
        Playback playback = play(ruler(2));
        playback.setLoop(FrameSpan{second, second});
        QCOMPARE(qint64(hear(playback).size() / 2), 2 * second);
    }

    void aLoopKeepsItsSpeed()
    {
        Playback playback = play(tone(440, 10));
        playback.setSpeed(2);
        playback.setLoop(FrameSpan{3 * second, 5 * second});
        const auto heard = hear(playback, 6 * second);
        QCOMPARE(qint64(heard.size() / 2), 6 * second);
        QVERIFY(std::abs(hertz(heard, 0) - 440) < 9);
        QVERIFY(playback.position() >= 3 * second && playback.position() <= 5 * second);
    }

    void silenceIsSkippedAndCounted()
    {
        Playback playback = play(dialogue(2, 3, 4));
        QList<FrameSpan> silences;
        for (qint64 turn = 0; turn < 4; ++turn)
            silences.append({turn * 5 * second + 2 * second, (turn + 1) * 5 * second});
        playback.setSkipped(silences);
        const auto heard = hear(playback);
        const Milliseconds saved(4 * 2700); // 150 ms stay at each end
        QCOMPARE(playback.saved(), saved);
        QCOMPARE(Playback::savedBy(silences, 8000), saved);
        QCOMPARE(qint64(heard.size() / 2), 20 * second - saved.count() * 8);
        qint64 quiet = 0;
        qint64 longest = 0;
        for (size_t i = 0; i < heard.size() / 2; ++i) {
            quiet = std::abs(heard[2 * i]) + std::abs(heard[2 * i + 1]) < 0.01f ? quiet + 1 : 0;
            longest = std::max(longest, quiet);
        }
        QVERIFY2(longest < 2500, qPrintable(QString::number(longest)));
    }

    void nothingButSilenceIsSkipped()
    {
        Playback playback = play(ruler(10));
        playback.setSkipped({{2 * second, 5 * second}});
        const auto heard = hear(playback);
        QVERIFY(std::abs(frameAt(heard, size_t(2 * second + 1199)) - (2 * second + 1199)) <= 20);
        QVERIFY(std::abs(frameAt(heard, size_t(2 * second + 1200)) - (5 * second - 1200)) <= 20);
        playback.setSkipped({});
        playback.seek(0);
        QCOMPARE(qint64(hear(playback).size() / 2), 10 * second);
    }

    void sentIntoASilenceItGoesOnBehindIt()
    {
        Playback playback = play(ruler(10));
        playback.setSkipped({{2 * second, 8 * second}});
        playback.seek(5 * second);
        QVERIFY(std::abs(frameAt(hear(playback, 10), 0) - (8 * second - 1200)) <= 20);
    }

    void silenceToTheEndEndsIt()
    {
        Playback playback = play(ruler(10));
        playback.setSkipped({{2 * second, 10 * second}});
        QCOMPARE(qint64(hear(playback).size() / 2), 2 * second + 2 * 1200);
        QVERIFY(playback.isAtEnd());
    }

    void aLoopInASilenceIsHeard()
    {
        Playback playback = play(ruler(10));
        playback.setSkipped({{2 * second, 8 * second}});
        playback.seek(4 * second);
        playback.setLoop(FrameSpan{4 * second, 5 * second});
        const auto heard = hear(playback, 3 * second);
        QCOMPARE(qint64(heard.size() / 2), 3 * second);
        QVERIFY(std::abs(frameAt(heard, 0) - 4 * second) <= 20);
    }

    void playsWhatIsThereOfHalfAFile()
    {
        writeFile(path(), wavBytes(tone(440, 10)).left(44 + 4 * 4 * second));
        auto source = SampleSource::open(*m_permit, {m_permit->recording(), path()});
        QVERIFY(source);
        Playback playback(std::move(source).value());
        QCOMPARE(qint64(hear(playback).size() / 2), 4 * second);
    }

    void aGrowingFileGoesOn()
    {
        const QByteArray whole = wavBytes(ruler(10), 0);
        writeFile(path(), whole.left(44 + 3 * 4 * second));
        auto source = SampleSource::open(*m_permit, {m_permit->recording(), path()});
        QVERIFY(source);
        Playback playback(std::move(source).value());
        QCOMPARE(qint64(hear(playback).size() / 2), 3 * second);
        QVERIFY(!playback.refresh());
        writeFile(path(), whole);
        QVERIFY(playback.refresh());
        const auto heard = hear(playback);
        QCOMPARE(qint64(heard.size() / 2), 7 * second);
        QVERIFY(std::abs(frameAt(heard, 0) - 3 * second) <= 20);
    }

    void isCheapToPlay()
    {
        Playback playback = play(tone(440, 60));
        playback.setSpeed(2);
        const std::clock_t begun = std::clock();
        hear(playback);
        const double seconds = double(std::clock() - begun) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 6, qPrintable(QString::number(seconds))); // a fifth of what is heard, and a sanitizer's share
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("call.wav")); }
    Playback play(const Sound &sound)
    {
        writeWav(path(), sound);
        auto source = SampleSource::open(*m_permit, {m_permit->recording(), path()});
        if (!source)
            qFatal("%s", qPrintable(source.error().detail));
        return Playback(std::move(source).value());
    }

    QTemporaryDir m_folder;
    std::optional<ListenPermit> m_permit;
};

QTEST_GUILESS_MAIN(tst_Playback)

#include "tst_playback.moc"
