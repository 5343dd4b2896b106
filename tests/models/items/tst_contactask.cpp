// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/contactask.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;

namespace {

ContactAsk wholeAsk()
{
    return {.question = {.conditions = {{QStringLiteral("search"), QStringLiteral("*4567")},
                                        {QStringLiteral("queueId"), QStringLiteral("A1")}},
                         .sort = QStringLiteral("-waitingDuration"),
                         .locale = QStringLiteral("fi"),
                         .limit = 500,
                         .language = QStringLiteral("en")},
            .span = {.kind = SearchSpan::Kind::Own, .first = QDate(2026, 3, 29), .last = QDate(2026, 3, 31)}};
}

} // namespace

class tst_ContactAsk : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QStringLiteral("search.json")); }

private slots:
    void comesBackFromItsFileAsItWas()
    {
        QVERIFY(writeContactAsk(path(), wholeAsk()));
        const auto read = readContactAsk(path());
        QVERIFY(read);
        QCOMPARE(*read, wholeAsk());
    }

    void everyKindOfTimeComesBack()
    {
        using Kind = SearchSpan::Kind;
        for (const Kind kind : {Kind::Today, Kind::Yesterday, Kind::LastWeek, Kind::LastMonth}) {
            const ContactAsk ask{.question = {}, .span = {.kind = kind}};
            QCOMPARE(*decodeContactAsk(encode(ask), QStringLiteral("test")), ask);
        }
    }

    void whatIsNoSearchIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray(R"({"question":{"conditions":[)");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("another file") << QByteArray(R"({"name":"x"})");
        QTest::newRow("no time") << QByteArray(R"({"question":{}})");
        QTest::newRow("an unknown time") << QByteArray(R"({"question":{},"time":{"kind":"someday"}})");
        QTest::newRow("days that are none") << QByteArray(R"({"question":{},"time":{"kind":"own","first":"2026-02-30","last":"2026-03-01"}})");
        QTest::newRow("days the wrong way round") << QByteArray(R"({"question":{},"time":{"kind":"own","first":"2026-03-02","last":"2026-03-01"}})");
        QTest::newRow("conditions that are a word") << QByteArray(R"({"question":{"conditions":"all"},"time":{"kind":"today"}})");
        QTest::newRow("a condition without a name") << QByteArray(R"({"question":{"conditions":[{"value":"x"}]},"time":{"kind":"today"}})");
        QTest::newRow("a condition upon the time of a slice") << QByteArray(R"({"question":{"conditions":[{"name":"startTime","value":"2019-10-17T16:25:59Z"}]},"time":{"kind":"today"}})");
        QTest::newRow("an order among the conditions") << QByteArray(R"({"question":{"conditions":[{"name":"sort","value":"id"}]},"time":{"kind":"today"}})");
        QTest::newRow("a condition that is a number") << QByteArray(R"({"question":{"conditions":[7]},"time":{"kind":"today"}})");
        QTest::newRow("a limit that is a word") << QByteArray(R"({"question":{"limit":"many"},"time":{"kind":"today"}})");
        QTest::newRow("nested deeply") << QByteArray(100'000, '[');
        QByteArray many = R"({"question":{"conditions":[)";
        for (int i = 0; i < 101; ++i)
            many += QByteArray(i == 0 ? "" : ",") + R"({"name":"queueId","value":"x"})";
        QTest::newRow("too many conditions") << many + R"(]},"time":{"kind":"today"}})";
    }
    void whatIsNoSearchIsRefused()
    {
        QFETCH(QByteArray, file);
        QFile written(path());
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(file);
        written.close();
        const auto read = readContactAsk(path());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Undecodable);
        QVERIFY(!read.error().detail.isEmpty());
    }

    void aFileOfAnySizeIsNotReadWhole()
    {
        QFile written(path());
        QVERIFY(written.open(QIODevice::WriteOnly));
        QVERIFY(written.resize(1LL << 32));
        written.close();
        const auto read = readContactAsk(path());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::TooLarge);
    }

    void aFileThatIsNotThereIsStorage()
    {
        const auto read = readContactAsk(m_folder.filePath(QStringLiteral("none")));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(tst_ContactAsk)
#include "tst_contactask.moc"
