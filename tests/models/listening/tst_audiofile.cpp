// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/listening/audiofile.h"
#include "models/listening/listeningerror.h"
#include "tests/models/listening/asnobody.h"
#include "tests/models/listening/sounds.h"

#include <QTemporaryDir>
#include <QTest>

#include <sndfile.h>
#include <sys/stat.h>

using namespace floorwalker;

namespace {

constexpr qint64 second = 8000; //!< frames
constexpr qint64 frameBytes = 4;

//! Samples are nobody's but the room's.
template<typename File>
concept GivesSamples = requires(File file, float *into) { file.read(0, into, 1); };
static_assert(!GivesSamples<AudioFile>);

QByteArray tenSeconds(qint64 declared = -1)
{
    return wavBytes(tone(440, 10), declared);
}

} // namespace

class tst_AudioFile : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheShape()
    {
        writeFile(path(), tenSeconds());
        const auto file = AudioFile::open(path());
        QVERIFY(file);
        QCOMPARE(file->shape(), (AudioShape{.channels = 2, .rate = 8000, .frames = 10 * second}));
    }

    void whatIsThereOfABadFileIsThere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("frames");
        QTest::addColumn<qint64>("missing");
        const QByteArray whole = tenSeconds();
        const QByteArray half = whole.left(44 + 5 * second * frameBytes);
        QTest::newRow("half a file") << half << 5 * second << 5 * second;
        QTest::newRow("cut within a frame") << half.chopped(3) << 5 * second - 1 << 5 * second;
        QTest::newRow("size not written yet") << tenSeconds(0) << 10 * second << qint64(0);
        QTest::newRow("size unknown") << tenSeconds(0xFFFFFFFF) << 10 * second << qint64(0);
        QTest::newRow("grown beyond its header") << tenSeconds(4 * second * frameBytes) << 10 * second << qint64(0);
        QTest::newRow("a note behind the sound") << whole + QByteArray("LIST\4\0\0\0INFO", 12) << 10 * second << qint64(0);
        QTest::newRow("a byte behind the sound") << whole + QByteArray(1, '\0') << 10 * second << qint64(0);
    }
    void whatIsThereOfABadFileIsThere()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qint64, frames);
        QFETCH(qint64, missing);
        writeFile(path(), bytes);
        const auto file = AudioFile::open(path());
        QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
        QCOMPARE(file->shape().frames, frames);
        QVERIFY2(qAbs(file->shape().missingFrames - missing) < 3, QByteArray::number(file->shape().missingFrames).constData());
    }

    void opensWhatRecordersWrite_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("WAV, A-law") << (SF_FORMAT_WAV | SF_FORMAT_ALAW);
        QTest::newRow("WAV, mu-law") << (SF_FORMAT_WAV | SF_FORMAT_ULAW);
        QTest::newRow("WAV, GSM") << (SF_FORMAT_WAV | SF_FORMAT_GSM610);
        QTest::newRow("WAV, IMA ADPCM") << (SF_FORMAT_WAV | SF_FORMAT_IMA_ADPCM);
        QTest::newRow("WAV, float") << (SF_FORMAT_WAV | SF_FORMAT_FLOAT);
        QTest::newRow("AU") << (SF_FORMAT_AU | SF_FORMAT_PCM_16);
        QTest::newRow("FLAC") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_16);
        QTest::newRow("Ogg Vorbis") << (SF_FORMAT_OGG | SF_FORMAT_VORBIS);
        QTest::newRow("Ogg Opus") << (SF_FORMAT_OGG | SF_FORMAT_OPUS);
        QTest::newRow("MP3") << (SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III);
    }
    void opensWhatRecordersWrite()
    {
        QFETCH(int, format);
        SF_INFO info{.samplerate = 8000, .channels = 1, .format = format};
        SNDFILE *sound = sf_open(QFile::encodeName(path()).constData(), SFM_WRITE, &info);
        QVERIFY(sound);
        const Sound sine = tone(440, 10);
        std::vector<float> samples;
        for (qint64 frame = 0; frame < sine.frames; ++frame)
            samples.push_back(float(sine.at(0, frame)));
        QCOMPARE(sf_writef_float(sound, samples.data(), sine.frames), sine.frames);
        sf_close(sound);
        const auto file = AudioFile::open(path());
        QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
        QCOMPARE(file->shape().channels, 1);
        QVERIFY2(qAbs(file->shape().frames - sine.frames) < second / 4, QByteArray::number(file->shape().frames).constData());
        QCOMPARE(file->shape().missingFrames, 0);
    }

    void saysWhyThereIsNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const QByteArray whole = tenSeconds();
        const auto changed = [&whole](qsizetype at, const QByteArray &with) {
            return QByteArray(whole).replace(at, with.size(), with);
        };
        QTest::newRow("empty") << QByteArray() << "no sound yet";
        QTest::newRow("only a header") << whole.left(44) << "no sound yet";
        QTest::newRow("half a header") << whole.left(30) << "damaged";
        QTest::newRow("a page instead") << QByteArray("<html>Sign in first</html>").repeated(9) << "no audio";
        QTest::newRow("a zip") << QByteArray("PK\3\4").repeated(50) << "no audio";
        QTest::newRow("no channels") << changed(22, QByteArray(2, '\0')) << "damaged";
        QTest::newRow("no rate") << changed(24, QByteArray(8, '\0')) << "damaged";
        QTest::newRow("a mad rate") << changed(24, QByteArray("\xff\xff\xff\x7f")) << "damaged";
        QTest::newRow("an unknown coding") << changed(20, QByteArray("\x34\x12")) << "damaged";
    }
    void saysWhyThereIsNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        writeFile(path(), bytes);
        const auto file = AudioFile::open(path());
        QVERIFY(!file);
        QVERIFY(isListeningError(file.error()));
        QVERIFY2(file.error().detail.contains(words), qPrintable(file.error().detail));
    }

    void aMissingFileIsMissing()
    {
        const auto file = AudioFile::open(m_folder.filePath(QStringLiteral("not-there.wav")));
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::NotFound);
    }

    void aFileOfOthersIsForbidden()
    {
        writeFile(path(), tenSeconds());
        QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup
                                                  | QFile::ReadOther | QFile::ExeOther);
        QFile::setPermissions(path(), {});
        const auto file = [this] {
            const AsNobody nobody;
            return AudioFile::open(path());
        }();
        QFile::remove(path());
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::Forbidden);
    }

    void whatIsNoFileDoesNotHang_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("words");
        QTest::newRow("pipe") << "pipe" << "no audio";
        QTest::newRow("folder") << "folder" << "no audio";
        QTest::newRow("link") << "link" << "cannot be read";
    }
    void whatIsNoFileDoesNotHang()
    {
        QFETCH(QString, what);
        QFETCH(QString, words);
        const QString at = m_folder.filePath(what);
        if (what == u"pipe")
            QCOMPARE(mkfifo(QFile::encodeName(at).constData(), 0600), 0);
        else if (what == u"folder")
            QVERIFY(QDir().mkpath(at));
        else
            QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), at));
        const auto file = AudioFile::open(at);
        QVERIFY(!file);
        QVERIFY2(file.error().detail.contains(words), qPrintable(file.error().detail));
    }

    void noticesThatItGrows()
    {
        const QByteArray whole = tenSeconds(0);
        writeFile(path(), whole.left(44 + 3 * second * frameBytes));
        const auto before = AudioFile::open(path());
        QCOMPARE(before->shape().frames, 3 * second);
        QVERIFY(!before->hasChanged());
        writeFile(path(), whole);
        QVERIFY(before->hasChanged());
        QCOMPARE(AudioFile::open(path())->shape().frames, 10 * second);
        QCOMPARE(before->shape().frames, 3 * second);
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("call.wav")); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_AudioFile)

#include "tst_audiofile.moc"
