// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/listening/waveformreading.h"
#include "tests/models/listening/sounds.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <cmath>
#include <ctime>

using namespace floorwalker;

namespace {

constexpr qint64 second = 8000; //!< frames
// A sanitizer takes its share of time and memory.
#ifdef __SANITIZE_ADDRESS__
constexpr double slower = 8;
#else
constexpr double slower = 1;
#endif

//! Loud and cheap, for what is long: the customer is silent in every other minute.
Sound longCall(qint64 seconds)
{
    return {.frames = seconds * second, .at = [](int channel, qint64 frame) {
                const bool isSilent = channel == 1 && (frame / (60 * second)) % 2 == 1;
                return isSilent ? 0.0 : (frame / 8) % 2 ? 0.4 : -0.4;
            }};
}

qint64 mostMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

} // namespace

Q_DECLARE_METATYPE(floorwalker::SilenceRule)

class tst_Waveform : public QObject
{
    Q_OBJECT

private slots:
    void showsThePeaksOfEachChannel()
    {
        writeWav(path(), {.frames = 10 * second, .at = [](int channel, qint64 frame) {
                              if (channel == 1)
                                  return frame < 5 * second ? 0.0 : -0.25;
                              return 0.5 * std::sin(double(frame));
                          }});
        const auto waveform = read();
        QVERIFY(waveform);
        const FrameSpan all{0, 10 * second};
        QVERIFY(std::abs(waveform->peak(0, all).highest - 0.5) < 0.01);
        QVERIFY(std::abs(waveform->peak(0, all).lowest + 0.5) < 0.01);
        QCOMPARE(waveform->peak(1, {0, 5 * second}).lowest, 0.0f);
        QVERIFY(std::abs(waveform->peak(1, {5 * second, 6 * second}).lowest + 0.25) < 0.01);
        QCOMPARE(waveform->peak(1, all).highest, 0.0f);
    }

    void aColumnShowsTheLoudestOfItsStretch()
    {
        writeWav(path(), {.frames = 10 * second,
                          .at = [](int, qint64 frame) { return frame == 3 * second + 17 ? 1.0 : 0.0; }});
        const auto waveform = read();
        QCOMPARE(waveform->peak(0, {3 * second, 4 * second}).highest, 1.0f);
        QCOMPARE(waveform->peak(0, {2 * second, 3 * second}).highest, 0.0f);
        QCOMPARE(waveform->peak(0, {4 * second, 5 * second}).highest, 0.0f);
    }

    void outOfTheRecordingIsNothing_data()
    {
        QTest::addColumn<int>("channel");
        QTest::addColumn<qint64>("begin");
        QTest::addColumn<qint64>("end");
        QTest::newRow("before") << 0 << -5 * second << -4 * second;
        QTest::newRow("behind") << 0 << 50 * second << 60 * second;
        QTest::newRow("empty") << 0 << second << second;
        QTest::newRow("backwards") << 0 << 2 * second << second;
        QTest::newRow("no such channel") << 2 << qint64(0) << second;
    }
    void outOfTheRecordingIsNothing()
    {
        QFETCH(int, channel);
        QFETCH(qint64, begin);
        QFETCH(qint64, end);
        writeWav(path(), tone(400, 10));
        QCOMPARE(read()->peak(channel, {begin, end}).highest, 0.0f);
    }

    void mapsTheSilence()
    {
        writeWav(path(), dialogue(2, 1.5, 4));
        const QList<FrameSpan> silences = read()->silences({});
        QList<FrameSpan> expected;
        for (qint64 turn = 0; turn < 4; ++turn)
            expected.append({turn * 28'000 + 2 * second, (turn + 1) * 28'000});
        QCOMPARE(silences, expected);
    }

    void silenceGoesByItsRule_data()
    {
        QTest::addColumn<SilenceRule>("rule");
        QTest::addColumn<int>("spans");
        // Two seconds of speech, then two of noise at -50 dBFS, thrice.
        QTest::newRow("noise counts") << SilenceRule{-45, Milliseconds(1000)} << 3;
        QTest::newRow("noise does not count") << SilenceRule{-55, Milliseconds(1000)} << 0;
        QTest::newRow("just long enough") << SilenceRule{-45, Milliseconds(2000)} << 3;
        QTest::newRow("too short") << SilenceRule{-45, Milliseconds(2010)} << 0;
        QTest::newRow("all is silence") << SilenceRule{0, Milliseconds(1000)} << 1;
    }
    void silenceGoesByItsRule()
    {
        QFETCH(SilenceRule, rule);
        QFETCH(int, spans);
        const double quiet = std::pow(10, -50 / 20.0);
        writeWav(path(), {.frames = 12 * second, .at = [quiet](int, qint64 frame) {
                              const double level = (frame / (2 * second)) % 2 ? quiet : 0.5;
                              return frame % 2 ? level : -level;
                          }});
        QCOMPARE(int(read()->silences(rule).size()), spans);
    }

    void oneWhoSpeaksIsNoSilence()
    {
        writeWav(path(), dialogue(2, 0, 4)); // one of the two always does
        QCOMPARE(read()->silences({}), QList<FrameSpan>());
    }

    void aMonoFileHasOneChannel()
    {
        Sound mono = tone(400, 3);
        mono.channels = 1;
        writeWav(path(), mono);
        const auto waveform = read();
        QCOMPARE(waveform->channels(), 1);
        QCOMPARE(waveform->frames(), 3 * second);
    }

    void halfAFileIsDrawnAsFarAsItGoes()
    {
        writeFile(path(), wavBytes(tone(400, 10)).left(44 + 4 * 4 * second));
        const auto waveform = read();
        QCOMPARE(waveform->frames(), 4 * second);
        QVERIFY(qAbs(waveform->missingFrames() - 6 * second) < 3);
    }

    void aFaultIsToldByTheReading()
    {
        writeFile(path(), "no audio at all, but some words");
        const auto result = readResult();
        QVERIFY(!result);
        QVERIFY(result.error().detail.contains(QStringLiteral("no audio")));
    }

    void anHourTakesLessThanTwoSeconds()
    {
        writeWav(path(), longCall(3600));
        const std::clock_t begun = std::clock(); // of the processor, which tests share
        const auto waveform = read();
        const double seconds = double(std::clock() - begun) / CLOCKS_PER_SEC;
        QCOMPARE(waveform->frames(), 3600 * second);
        QVERIFY2(seconds < 2 * slower, qPrintable(QString::number(seconds)));
    }

    void twoHoursTakeLittleMemory()
    {
        writeWav(path(), longCall(7200));
        QVERIFY(QFileInfo(path()).size() > 230'000'000);
        const qint64 before = mostMemory();
        const auto waveform = read();
        QCOMPARE(waveform->frames(), 7200 * second);
        QCOMPARE(waveform->windows(), 720'000);
        QVERIFY(waveform->toBytes().size() < 5'000'000);
        const qint64 grown = mostMemory() - before;
        QVERIFY2(double(grown) < 40e6 * slower, qPrintable(QString::number(grown)));
    }

    void aKnownFileIsNotReadAgain()
    {
        writeWav(path(), tone(400, 10, 0.5));
        const QDateTime modified = QFileInfo(path()).lastModified();
        const auto first = read();
        writeWav(path(), tone(400, 10, 0.25)); // behind the cache's back
        setModified(modified);
        QCOMPARE(read()->toBytes(), first->toBytes());
        setModified(modified.addSecs(1));
        QVERIFY(read()->toBytes() != first->toBytes());
    }

    void aSpoiltCacheIsReadAnew_data()
    {
        QTest::addColumn<QByteArray>("spoilt");
        QTest::addColumn<int>("flipped");
        QTest::newRow("empty") << QByteArray("") << -1;
        QTest::newRow("junk") << QByteArray("junk").repeated(1000) << -1;
        QTest::newRow("a bit at the beginning") << QByteArray() << 10;
        QTest::newRow("a bit in the middle") << QByteArray() << 2000;
    }
    void aSpoiltCacheIsReadAnew()
    {
        QFETCH(QByteArray, spoilt);
        QFETCH(int, flipped);
        writeWav(path(), tone(400, 10));
        const auto first = read();
        const QString kept = cachedFile();
        QFile file(kept);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        file.close();
        if (flipped >= 0)
            bytes[flipped] = char(bytes[flipped] ^ 1);
        writeFile(kept, flipped >= 0 ? bytes : spoilt);
        const auto again = read();
        QVERIFY(again);
        QCOMPARE(again->toBytes(), first->toBytes());
        QCOMPARE(QFileInfo(cachedFile()).size(), first->toBytes().size());
    }

    void theCacheHasALimit()
    {
        const WaveformCache cache(cacheFolder(), 2);
        for (int i = 0; i < 4; ++i) {
            const QString name = m_folder.filePath(QStringLiteral("%1.wav").arg(i));
            writeWav(name, tone(400, 1));
            WaveformReading reading(cache);
            QSignalSpy finished(&reading, &WaveformReading::finished);
            reading.start(name);
            QVERIFY(finished.wait());
        }
        QCOMPARE(int(QDir(cacheFolder()).entryList(QDir::Files).size()), 2);
    }

    void aGrowingFileIsReadAgain()
    {
        const QByteArray whole = wavBytes(tone(400, 10), 0); // its header is written at the end
        writeFile(path(), whole.left(44 + 3 * 4 * second));
        QCOMPARE(read()->frames(), 3 * second);
        writeFile(path(), whole);
        QCOMPARE(read()->frames(), 10 * second);
    }

    void tellsHowFarItIs()
    {
        writeWav(path(), longCall(600));
        WaveformReading reading{WaveformCache({})};
        QSignalSpy progressed(&reading, &WaveformReading::progressed);
        QSignalSpy finished(&reading, &WaveformReading::finished);
        reading.start(path());
        QVERIFY(finished.wait());
        QVERIFY(progressed.size() >= 5);
        double last = 0;
        for (const auto &told : std::as_const(progressed)) {
            QVERIFY(told.front().toDouble() > last && told.front().toDouble() <= 1);
            last = told.front().toDouble();
        }
    }

    void aCancelledReadingSaysNothing()
    {
        writeWav(path(), longCall(1200));
        const QString other = m_folder.filePath(QStringLiteral("other.wav"));
        writeWav(other, tone(400, 2));
        WaveformReading reading{WaveformCache({})};
        QList<qint64> read; // frames
        connect(&reading, &WaveformReading::finished, this,
                [&read](const auto &waveform) { read.append(waveform ? (*waveform)->frames() : -1); });
        reading.start(path());
        reading.cancel();
        QVERIFY(!reading.isRunning());
        reading.start(path());
        reading.start(other); // ends the one before
        QTRY_COMPARE_WITH_TIMEOUT(read, QList<qint64>{2 * second}, 20'000);
    }

    void cleanup()
    {
        QDir(cacheFolder()).removeRecursively();
        QFile::remove(path());
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("call.wav")); }
    QString cacheFolder() const { return m_folder.filePath(QStringLiteral("cache")); }
    QString cachedFile() const
    {
        const QDir folder(cacheFolder());
        const QStringList names = folder.entryList(QDir::Files);
        return names.size() == 1 ? folder.filePath(names.front()) : QString();
    }
    void setModified(const QDateTime &when)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(when, QFileDevice::FileModificationTime));
    }

    Result<std::shared_ptr<const Waveform>> readResult()
    {
        WaveformReading reading{WaveformCache(cacheFolder())};
        std::optional<Result<std::shared_ptr<const Waveform>>> result;
        connect(&reading, &WaveformReading::finished, this, [&result](const auto &read) { result = read; });
        reading.start(path());
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 60'000))
            return Error{.kind = ErrorKind::TimedOut};
        return *result;
    }
    std::shared_ptr<const Waveform> read()
    {
        const auto result = readResult();
        return result ? *result : nullptr;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_Waveform)

#include "tst_waveform.moc"
