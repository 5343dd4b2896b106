// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenant.h"
#include "tests/app/demo/apiclient.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

constexpr int HeadBytes = 44;
constexpr int FrameBytes = 4;

quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

QByteArray targetOf(const QJsonValue &recording)
{
    return "/recordings/" + recording[u"file_name"_s].toString().replace(u'\\', u'/').toLatin1();
}

//! The loudest sample of a channel in a stretch.
int loudest(const QByteArray &wav, int channel, qsizetype fromFrame, qsizetype toFrame)
{
    int most = 0;
    for (qsizetype frame = fromFrame; frame < toFrame; ++frame) {
        const qsizetype at = HeadBytes + frame * FrameBytes + channel * 2;
        most = std::max(most, std::abs(int(qFromLittleEndian<qint16>(wav.constData() + at))));
    }
    return most;
}

} // namespace

//! The files behind the names that the interface gives.
class tst_RecordingAudio : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<demo::Tenant> m_tenant;
    std::unique_ptr<ApiClient> m_client;
    QJsonArray m_all;

    Fetched part(const QByteArray &target, const QByteArray &range)
    {
        ApiClient client(*m_tenant);
        client.setHeader("Range", range);
        return client.get(target);
    }

private slots:
    void initTestCase()
    {
        demo::Options options;
        options.quota = 100'000;
        options.recordingsFolder = m_folder.path();
        m_tenant = demo::Tenant::start(options);
        QVERIFY(m_tenant);
        m_client = std::make_unique<ApiClient>(*m_tenant);
        m_all = m_client->get("/cmi/callRecordings?limit=12").array();
        QCOMPARE(m_all.size(), 12);
    }

    void isAsLongAsTheCall()
    {
        for (const QJsonValue &recording : std::as_const(m_all)) {
            const QByteArray id = recording[u"contact_id"_s].toString().toLatin1();
            const QJsonObject call = m_client->get("/cmi/contacts/" + id).object();
            const auto moment = [&call](const QString &field) {
                return QDateTime::fromString(call[field].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
            };
            const Fetched audio = m_client->get(targetOf(recording));
            QCOMPARE(audio.status, 200);
            QCOMPARE(audio.type, "audio/wav");
            QCOMPARE(audio.body.left(4), "RIFF");
            QCOMPARE(audio.body.mid(8, 8), "WAVEfmt ");
            QCOMPARE(numberAt(audio.body, 24), 8000u);
            QCOMPARE(qsizetype(numberAt(audio.body, 40)), audio.body.size() - HeadBytes);
            const qint64 length = (audio.body.size() - HeadBytes) / FrameBytes / 8; // ms
            if (const qint64 connected = moment(u"connectTime"_s); connected > 0)
                QVERIFY2(std::abs(length - std::max<qint64>(1000, moment(u"disconnectTime"_s) - connected)) < 2, id.constData());
        }
    }

    void isTheSameEveryTime()
    {
        const QByteArray once = m_client->get(targetOf(m_all.at(0))).body;
        QVERIFY(m_client->get(targetOf(m_all.at(0))).body == once);
    }

    void isOfTheCallWhoeverOwnsIt()
    {
        const QJsonArray many = m_client->get("/cmi/callRecordings?limit=200").array();
        QHash<QString, QJsonArray> ofCall;
        for (const QJsonValue &recording : many)
            ofCall[recording[u"contact_id"_s].toString()].append(recording);
        const auto both = std::find_if(ofCall.cbegin(), ofCall.cend(), [](const QJsonArray &all) { return all.size() > 1; });
        const auto other = std::find_if(ofCall.cbegin(), ofCall.cend(), [](const QJsonArray &all) { return all.size() == 1; });
        QVERIFY(both != ofCall.cend() && other != ofCall.cend());
        const QByteArray audio = m_client->get(targetOf(both->at(0))).body;
        QVERIFY(m_client->get(targetOf(both->at(1))).body == audio);
        QVERIFY(m_client->get(targetOf(other->at(0))).body.mid(HeadBytes, 80'000) != audio.mid(HeadBytes, 80'000));
    }

    void bothSpeakInTurnsAndPause()
    {
        const auto longEnough = std::find_if(m_all.begin(), m_all.end(), [this](const QJsonValue &recording) {
            return m_client->get(targetOf(recording)).body.size() > 120 * 8000 * FrameBytes;
        });
        QVERIFY(longEnough != m_all.end());
        const QByteArray audio = m_client->get(targetOf(*longEnough)).body;
        constexpr int Tenth = 800; // frames
        int both = 0;
        std::array<int, 2> alone {};
        int quiet = 0;
        for (qsizetype frame = 0; frame + Tenth < 120 * 8000; frame += Tenth) {
            const bool isAgent = loudest(audio, 0, frame, frame + Tenth) > 1000;
            const bool isCustomer = loudest(audio, 1, frame, frame + Tenth) > 1000;
            both += isAgent && isCustomer;
            alone[0] += isAgent && !isCustomer;
            alone[1] += isCustomer && !isAgent;
            quiet += !isAgent && !isCustomer;
        }
        QVERIFY(alone[0] > 100 && alone[1] > 100);
        QVERIFY(quiet > 50);
        QVERIFY2(both < 20, QByteArray::number(both).constData());
        QVERIFY(loudest(audio, 0, 0, 8000) > 1000); // the agent begins
        QVERIFY(loudest(audio, 1, 0, 8000) < 1000);
    }

    void piecesMakeTheWhole_data()
    {
        QTest::addColumn<qint64>("length");
        for (const qint64 length : {7, 44, 1001, 50'000, 1'000'000})
            QTest::newRow(QByteArray::number(length).constData()) << length;
    }
    void piecesMakeTheWhole()
    {
        QFETCH(qint64, length);
        const QByteArray target = targetOf(m_all.at(2));
        const QByteArray whole = m_client->get(target).body;
        const qint64 most = std::min<qint64>(whole.size(), length * 20);
        QByteArray pieces;
        while (pieces.size() < most) {
            const Fetched piece = part(target, "bytes=" + QByteArray::number(pieces.size()) + '-'
                                                       + QByteArray::number(pieces.size() + length - 1));
            QCOMPARE(piece.status, 206);
            QCOMPARE(piece.header("Content-Range"), "bytes " + QByteArray::number(pieces.size()) + '-'
                             + QByteArray::number(pieces.size() + piece.body.size() - 1) + '/' + QByteArray::number(whole.size()));
            pieces += piece.body;
        }
        QVERIFY(pieces == whole.left(pieces.size()));
    }

    void knowsTheEndsOfAFile()
    {
        const QByteArray target = targetOf(m_all.at(2));
        const QByteArray whole = m_client->get(target).body;
        QVERIFY(part(target, "bytes=-10").body == whole.right(10));
        QVERIFY(part(target, "bytes=" + QByteArray::number(whole.size() - 3) + '-').body == whole.right(3));
        QCOMPARE(part(target, "bytes=" + QByteArray::number(whole.size()) + '-').status, 416);
    }

    void isForThoseWhoMayListen()
    {
        const QByteArray target = targetOf(m_all.at(0));
        ApiClient nobody(m_tenant->url());
        QCOMPARE(nobody.get(target).status, 401);
        ApiClient limited(*m_tenant, "limited");
        const QStringList seen = column(limited.get("/cmi/callRecordings?limit=100000").array(), u"file_name"_s);
        for (const QJsonValue &recording : std::as_const(m_all))
            QCOMPARE(limited.get(targetOf(recording)).status, seen.contains(recording[u"file_name"_s].toString()) ? 200 : 404);
    }

    void knowsNoOtherNames_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("unknown call") << QByteArray("/recordings/100/2017_07_00/05_SSR_100_D8296FEDDB374F4EABAF6F9A555F3853.wav");
        QTest::newRow("no call") << QByteArray("/recordings/a/b/c");
        QTest::newRow("a folder") << QByteArray("/recordings/100");
        QTest::newRow("up") << QByteArray("/recordings/%2e%2e/%2e%2e/passwd");
    }
    void knowsNoOtherNames()
    {
        QFETCH(QByteArray, target);
        QCOMPARE(m_client->get(target).status, 404);
    }

    void keepsTheNewestAsFiles()
    {
        for (const QJsonValue &recording : std::as_const(m_all)) {
            QFile file(m_folder.filePath(QString::fromLatin1(targetOf(recording).mid(12))));
            QTRY_VERIFY2_WITH_TIMEOUT(file.exists(), qPrintable(file.fileName()), 10'000);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll() == m_client->get(targetOf(recording)).body);
        }
    }
};

QTEST_GUILESS_MAIN(tst_RecordingAudio)
#include "tst_recordingaudio.moc"
