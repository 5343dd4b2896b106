// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/ctl.h"

#include "models/desk/deskfile.h"

#include <QDateTime>
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace floorwalker;

//! `floorwalkerctl export|show recordings|listenlog` as a process against the demo tenant as another.
class tst_ExportRecordings : public QObject
{
    Q_OBJECT

private slots:
    void aDayIsListedTheNewestFirst()
    {
        const QJsonArray rows = list(u"recordings"_s, {u"--since"_s, u"-24h"_s});
        QVERIFY(rows.size() > 100);
        for (qsizetype i = 1; i < rows.size(); ++i)
            QVERIFY(rows[i - 1][u"creationTime"].toString() >= rows[i][u"creationTime"].toString());
    }

    void keysAreTheInterfacesOwnInCamelCase()
    {
        const QJsonObject row = list(u"recordings"_s, {u"--since"_s, u"-24h"_s}).first().toObject();
        for (const QString &key : {u"id"_s, u"callId"_s, u"contactId"_s, u"ownerName"_s, u"ownerType"_s, u"fileName"_s})
            QVERIFY2(!row.value(key).isNull(), qPrintable(key));
    }

    void ownersAreFilteredHere()
    {
        const QJsonArray rows = list(u"recordings"_s, {u"--since"_s, u"-24h"_s, u"--filter"_s, u"ownerType=queue"_s});
        QVERIFY(!rows.isEmpty());
        for (const QJsonValue &row : rows)
            QCOMPARE(row[u"ownerType"].toString(), u"queue"_s);
    }

    void notesComeFromThisComputer()
    {
        const Ran none = run({u"export"_s, u"listeningnotes"_s});
        QCOMPARE(none.code, 0);
        QVERIFY2(none.words.contains("kept on this computer"), none.words.constData());
        const QString written = u"2026-05-28T10:00:00.000Z"_s;
        DeskFile desk(deskFile());
        QVERIFY(desk.open() && desk.put(noteOn(u"R1"_s, *instantFromIso(written)))
                && desk.put(noteOn(u"R2"_s, *instantFromIso(written) + std::chrono::hours(48))));
        QCOMPARE(list(u"listeningnotes"_s, {}).size(), 2);
        const QJsonArray rows = list(u"listeningnotes"_s, {u"--filter"_s, u"recording=R1"_s});
        QCOMPARE(rows.size(), 1);
        const QJsonObject row = rows.first().toObject();
        QCOMPARE(row[u"positionMs"].toInt(), 134'000);
        QCOMPARE(row[u"text"].toString(), u"Greets by name"_s);
        QCOMPARE(row[u"writtenTime"].toString(), written);
        QCOMPARE(row[u"writtenBy"].toString(), u"anna"_s);
        QCOMPARE(list(u"listeningnotes"_s, {u"--since"_s, u"2026-05-29T00:00:00Z"_s}).first()[u"recording"].toString(), u"R2"_s);
        QCOMPARE(list(u"listeningnotes"_s, {u"--until"_s, u"2026-05-29T00:00:00Z"_s}).first()[u"recording"].toString(), u"R1"_s);
    }

    void reviewsAndTheirAveragesComeFromThisComputer()
    {
        QVERIFY(run({u"export"_s, u"reviews"_s}).words.contains("kept on this computer"));
        DeskFile desk(deskFile());
        QVERIFY(desk.open() && desk.put(reviewOf(u"R1"_s, 4, 5)) && desk.put(reviewOf(u"R2"_s, 1, 20)));
        const QJsonArray rows = list(u"reviews"_s, {u"--filter"_s, u"recording=R1"_s});
        QCOMPARE(rows.size(), 1);
        const QJsonObject row = rows.first().toObject();
        QCOMPARE(row[u"scorePercent"].toDouble(), 80.0);
        QCOMPARE(row[u"agentName"].toString(), u"Smith, Mark"_s);
        QCOMPARE(row[u"answers"][0][u"question"].toString(), u"Greets"_s);
        QCOMPARE(row[u"filledTime"].toString(), u"2026-06-02T10:00:00.000Z"_s);
        QVERIFY(list(u"reviews"_s, {u"--until"_s, u"2026-06-02T00:00:00Z"_s}).isEmpty());
        const QJsonObject average = list(u"reviewaverages"_s, {}).first().toObject();
        QCOMPARE(average[u"week"].toString(), u"2026-W22"_s);
        QCOMPARE(average[u"reviews"].toInt(), 2);
        QCOMPARE(average[u"averagePercent"].toDouble(), 20.0);
        QVERIFY(list(u"reviewaverages"_s, {u"--since"_s, u"2026-06-02T00:00:00Z"_s}).isEmpty());
    }

    void aRangeIsNoFilter()
    {
        const Ran ran = run({u"export"_s, u"recordings"_s, u"--filter"_s, u"start_time=2026-01-01"_s});
        QCOMPARE(ran.code, 2);
    }

    void theListenLogOfOneRecordingIsWhatItsOwnSays()
    {
        const QString id = heard();
        const QJsonArray rows = list(u"listenlog"_s, {u"--filter"_s, u"recording="_s + id});
        QVERIFY(!rows.isEmpty());
        for (const QJsonValue &row : rows) {
            QCOMPARE(row[u"recording"].toString(), id);
            QVERIFY(!row[u"userName"].toString().isEmpty() && !row[u"description"].toString().isEmpty());
        }
        const Ran shown = run({u"show"_s, u"recordings"_s, id, u"--format"_s, u"json"_s});
        QCOMPARE(shown.object()[u"listenLog"].toArray().size(), rows.size());
    }

    void theListenLogOfARangeIsTheLatestFirst()
    {
        const QJsonArray rows = list(u"listenlog"_s, someTime());
        QVERIFY(rows.size() > 1);
        for (qsizetype i = 1; i < rows.size(); ++i)
            QVERIFY(rows[i - 1][u"timeStamp"].toString() >= rows[i][u"timeStamp"].toString());
    }

    void aQuotaIsWaitedFor()
    {
        DemoProcess demo(QStringList{u"--fault"_s, u"GET:/cmi/callRecordings/*/listenLog:n=4:status=429"_s});
        const Ran ran = m_ctl.run(demo.account(), QStringList{u"export"_s, u"listenlog"_s, u"--format"_s, u"json"_s} + someTime());
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.array().size() > 1);
    }

    void oneThatIsNotThereIsTold()
    {
        const Ran ran = run({u"export"_s, u"listenlog"_s, u"--filter"_s, u"recording="_s + QString(32, u'0')});
        QCOMPARE(ran.code, 7);
        QVERIFY(ran.out.isEmpty());
    }

private:
    Ran run(const QStringList &arguments) { return m_ctl.run(m_demo.account(), arguments); }
    QJsonArray list(const QString &view, const QStringList &more)
    {
        return run(QStringList{u"export"_s, view, u"--format"_s, u"json"_s} + more).array();
    }
    //! Of what is ours about the demo tenant; there is one after the first run.
    QString deskFile() const
    {
        QDirIterator files(m_ctl.home(), {u"*.sqlite"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (files.next().contains(u"/desk/"))
                return files.filePath();
        }
        return {};
    }
    static ListeningNote noteOn(const QString &recording, Instant written)
    {
        return {.id = ListeningNoteId(u"note on "_s + recording), .recording = CallRecordingId(recording), .callId = u"C"_s,
                .position = std::chrono::seconds(134), .text = u"Greets by name"_s, .written = written, .author = u"anna"_s};
    }
    //! Of a call of the last Sunday of May, reviewed on Tuesday.
    static Review reviewOf(const QString &recording, int points, int most)
    {
        return {.recording = CallRecordingId(recording), .callId = u"C"_s, .recorded = instantFromIso(u"2026-05-31T12:00:00Z"_s),
                .agent = AgentId(u"A1"_s), .agentName = u"Smith, Mark"_s, .sheet = u"Calls"_s,
                .answers = {{.question = {.text = u"Greets"_s, .most = most}, .points = points}}, .remark = {},
                .filled = *instantFromIso(u"2026-06-02T10:00:00Z"_s), .author = u"anna"_s};
    }
    //! With fewer recordings than the environment's profile may send requests a minute.
    //! Yesterday about noon, when the day was as busy as any: fewer logs than a minute has requests.
    static QStringList someTime()
    {
        const QString yesterday = QDateTime::currentDateTimeUtc().date().addDays(-1).toString(Qt::ISODate);
        return {u"--since"_s, yesterday + u"T10:00:00Z"_s, u"--until"_s, yesterday + u"T10:14:00Z"_s};
    }
    //! A recording somebody listened to.
    QString heard() { return list(u"listenlog"_s, someTime()).first()[u"recording"].toString(); }

    DemoProcess m_demo{QStringList{u"--quota"_s, u"100000"_s}};
    Ctl m_ctl;
};

QTEST_GUILESS_MAIN(tst_ExportRecordings)
#include "tst_exportrecordings.moc"
