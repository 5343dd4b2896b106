// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/contactreader.h"

#include <QTest>

using namespace floorwalker;

namespace {

constexpr const char *plainId = "DBEC8B07E3F0E9119E1D0050568C5E24";
constexpr const char *otherId = "336FFFD5C6FF11E68ACA005056A75D9A";

//! What a contact has beside its id: "channel=PHONE; total=42".
QString printed(const ContactRow &row)
{
    static const std::array texts{"channel", "type", "typeDetails", "subtype", "status", "statusDetails", "agentId",
                                  "agentName", "queueId", "queueName", "source", "destination", "subject"};
    static const std::array spans{"total", "waiting", "handling", "wrapUp"};
    QStringList fields;
    const auto add = [&fields](const char *name, const QString &value) {
        if (!value.isEmpty())
            fields << QLatin1String(name) + u'=' + value;
    };
    const auto addMoment = [&add](const char *name, const std::optional<Instant> &moment) {
        add(name, moment ? toIso(*moment) : QString());
    };
    add("group", row.groupText());
    for (size_t i = 0; i < texts.size(); ++i)
        add(texts[i], row.string(ContactRow::Text(i)));
    addMoment("arrival", row.arrival());
    addMoment("connected", row.connected());
    addMoment("disconnected", row.disconnected());
    for (size_t i = 0; i < spans.size(); ++i) {
        const auto span = row.span(ContactRow::Span(i));
        add(spans[i], span ? QString::number(*span) : QString());
    }
    add("record", row.hasRecording() ? QStringLiteral("yes") : QString());
    add("script", row.hasScript() ? QStringLiteral("yes") : QString());
    if (const RequiredAgent *agent = row.requiredAgent()) {
        add("required", QString::fromUtf8(agent->id + ' ' + agent->name + ' ') + QString::number(agent->type));
        addMoment("until", agent->expiry);
    }
    return fields.join(QStringLiteral("; "));
}

QStringList printed(const Result<ContactPage> &page)
{
    if (!page)
        return {page.error().detail};
    QStringList lines;
    for (const ContactChunkPtr &chunk : page->chunks) {
        for (quint32 row = 0; row < chunk->size(); ++row)
            lines << printed(chunk->row(row));
    }
    return lines;
}

Result<ContactPage> read(const QByteArray &body, const ContactMemo *before = nullptr)
{
    return readContacts(body, QStringLiteral("cmi/contacts"), before);
}

//! JSON with ' for ", which reads better in C++ (moc loses its way in raw texts).
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray listOf(const QByteArrayList &objects)
{
    return '[' + objects.join(',') + ']';
}

QByteArray contact(const QByteArray &id, const QByteArray &rest = {})
{
    return json("{'id':'") + id + '"' + (rest.isEmpty() ? QByteArray() : ',' + rest) + '}';
}

QByteArray idOf(int number)
{
    return QByteArray::number(number, 16).toUpper().rightJustified(32, '0');
}

} // namespace

class tst_ContactReader : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldIsRead()
    {
        const QByteArray body = listOf({contact(plainId, json("'contactGroupId':'73CED646FA0947E0AA4E0367FB1B9BCC',"
            "'channel':'PHONE','type':'CallIn','typeDetails':'IVR','subtype':'text','status':'Handled',"
            "'statusDetails':'Handled_AOT','source':'0505551234','destination':'0505550000',"
            "'agentId':'21A144F1824E4C768868D10201608E2E','agentName':'Agent, Näme',"
            "'queueId':'1EFC92416F0A46DC9BBC08A842B89D93','queueName':'Phone Queue',"
            "'arrivalTime':'2019-10-17T13:35:49.773Z','connectTime':'2019-10-17T13:35:50.000Z',"
            "'disconnectTime':'2019-10-17T13:36:49.773Z','totalDuration':60000,'waitingDuration':227,"
            "'handlingDuration':59773,'wrapUpTotalDuration':5,'record':true,'script':true,'subject':'Offer',"
            "'requiredAgent':{'type':2,'expirationTime':'2024-05-05T08:55:24.563Z',"
            "'id':'30BAC5C8C39A4CA5A5B1C5509EE4F12B','name':'Surname, First Name'}"))});
        QCOMPARE(printed(read(body)),
                 QStringList{QStringLiteral(
                     "group=73CED646FA0947E0AA4E0367FB1B9BCC; channel=PHONE; type=CallIn; typeDetails=IVR; "
                     "subtype=text; status=Handled; statusDetails=Handled_AOT; "
                     "agentId=21A144F1824E4C768868D10201608E2E; agentName=Agent, N\u00e4me; "
                     "queueId=1EFC92416F0A46DC9BBC08A842B89D93; queueName=Phone Queue; source=0505551234; "
                     "destination=0505550000; subject=Offer; arrival=2019-10-17T13:35:49.773Z; "
                     "connected=2019-10-17T13:35:50.000Z; disconnected=2019-10-17T13:36:49.773Z; total=60000; "
                     "waiting=227; handling=59773; wrapUp=5; record=yes; script=yes; "
                     "required=30BAC5C8C39A4CA5A5B1C5509EE4F12B Surname, First Name 2; "
                     "until=2024-05-05T08:55:24.563Z")});
    }

    void quirksAreRead_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &rest, const char *expected = "") {
            QTest::newRow(name) << json(rest) << QString::fromUtf8(expected);
        };
        row("only an id", "");
        row("null is absent", "'status':null,'totalDuration':null,'arrivalTime':null,'record':null,'requiredAgent':null");
        row("empty times and numbers are absent", "'arrivalTime':'','totalDuration':'','record':''");
        row("unknown fields are passed over", "'later':{'deep':[{'id':'X'},[1,{'a':'b'}]]},'x':1e400");
        row("a group with hyphens", "'contactGroupId':'b4afcd2c-a791-4d1d-8ed6-af4e25aea096'",
            "group=b4afcd2c-a791-4d1d-8ed6-af4e25aea096");
        row("a group of mixed letters", "'contactGroupId':'B4afCD2C-A791-4D1D-8ED6-AF4E25AEA096'",
            "group=B4afCD2C-A791-4D1D-8ED6-AF4E25AEA096");
        row("a group of another shape", "'contactGroupId':'group 7'", "group=group 7");
        row("a time without milliseconds", "'arrivalTime':'2019-09-08T11:09:14Z'", "arrival=2019-09-08T11:09:14.000Z");
        row("a time with seven digits", "'arrivalTime':'2019-09-08T11:09:14.1234567Z'",
            "arrival=2019-09-08T11:09:14.123Z");
        row("an end without a beginning", "'disconnectTime':'2019-09-08T11:09:14Z'",
            "disconnected=2019-09-08T11:09:14.000Z");
        row("connected before it arrived", "'arrivalTime':'2019-09-08T11:09:14Z','connectTime':'2019-09-08T11:09:13Z'",
            "arrival=2019-09-08T11:09:14.000Z; connected=2019-09-08T11:09:13.000Z");
        row("a duration beyond 32 bits", "'totalDuration':89048513266", "total=89048513266");
        row("a duration below zero", "'waitingDuration':-5", "waiting=-5");
        row("a number as text", "'totalDuration':'42'", "total=42");
        row("flags as texts", "'record':'true','script':'FALSE'", "record=yes");
        row("a number where a text should be", "'source':358401234567", "source=358401234567");
        row("escapes", "'subject':'caf\\u00e9 \\n'", "subject=caf\u00e9 \n");
    }
    void quirksAreRead()
    {
        QFETCH(QByteArray, rest);
        QFETCH(QString, expected);
        const auto page = read(listOf({contact(plainId, rest)}));
        QCOMPARE(printed(page), QStringList{expected});
        QCOMPARE(page->chunks.front()->row(0).idText(), QString::fromUtf8(plainId));
    }

    void everySpellingOfAnIdIsKept_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char *id : {"DBEC8B07E3F0E9119E1D0050568C5E24", "dbec8b07e3f0e9119e1d0050568c5e24",
                               "DBEC8B07-E3F0-E911-9E1D-0050568C5E24", "dbec8b07-e3f0-e911-9e1d-0050568c5e24",
                               "DBEC8b07E3F0E9119E1D0050568C5E24", "DBEC8B07E3F0E9119E1D0050568C5E2G",
                               "00000000000000000000000000000000", "7", "DBEC8B07E3F0-E9119E1D-0050568C5E24--"})
            QTest::newRow(id) << QByteArray(id);
    }
    void everySpellingOfAnIdIsKept()
    {
        QFETCH(QByteArray, id);
        QCOMPARE(read(listOf({contact(id)}))->chunks.front()->row(0).idText(), QString::fromUtf8(id));
    }

    void faultsNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &body, const char *words) {
            QTest::newRow(name) << body << QString::fromUtf8(words);
        };
        row("nothing", "", "cmi/contacts: ");
        row("an object", "{}", "cmi/contacts: expected a list");
        row("the seed's example as it stands", "{\n{\n\"id\": \"DBEC\"\n}\n}", "cmi/contacts: expected a list");
        row("a number in the list", "[1]", "cmi/contacts[0]: expected an object");
        row("no id", json("[{'channel':'PHONE'}]"), "cmi/contacts[0].id: expected text");
        row("an id that is a list", json("[{'id':[]}]"), "cmi/contacts[0].id: expected text");
        row("a flag that is a list", listOf({contact(plainId), contact(otherId, json("'record':[]"))}),
            "cmi/contacts[1].record: expected true or false");
        row("a number that is a word", listOf({contact(plainId, json("'totalDuration':'long'"))}),
            "cmi/contacts[0].totalDuration: expected a whole number");
        row("an impossible day", listOf({contact(plainId, json("'arrivalTime':'2020-06-31T00:00:00Z'"))}),
            "cmi/contacts[0].arrivalTime: expected an ISO 8601 time");
        row("a required agent that is a word", listOf({contact(plainId, json("'requiredAgent':'Smith'"))}),
            "cmi/contacts[0].requiredAgent: expected an agent");
        row("truncated within an object", json("[{'id':'DBEC8B07E3F0E9119E1D0050568C5E24','channel':'PHO"), "cmi/contacts");
        row("truncated between objects", json("[{'id':'DBEC8B07E3F0E9119E1D0050568C5E24'},"), "cmi/contacts");
        row("truncated at the end", json("[{'id':'DBEC8B07E3F0E9119E1D0050568C5E24'}"), "cmi/contacts");
        row("more than a list", json("[{'id':'DBEC8B07E3F0E9119E1D0050568C5E24'}] x"), "cmi/contacts");
        row("not UTF-8", "[{\"id\":\"\xff\xfe\"}]", "cmi/contacts");
    }
    void faultsNameTheirPlace()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, words);
        const Result<ContactPage> page = read(body);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::Undecodable);
        QVERIFY2(page.error().detail.startsWith(words), qPrintable(page.error().detail));
    }

    void anEmptyListIsNoFault()
    {
        const Result<ContactPage> page = read("[]");
        QVERIFY(page);
        QCOMPARE(page->count, size_t(0));
    }

    void theSameAnswerIsNotReadTwice()
    {
        const QByteArray body = listOf({contact(plainId, json("'status':'InQueue'")), contact(otherId)});
        const auto before = read(body);
        const auto again = read(body, before->memo.get());
        QCOMPARE(printed(again), QStringList());
        QCOMPARE(again->count, size_t(2));
        QVERIFY(again->gone.empty());
    }

    void whatChangedCameAndWentIsTold()
    {
        const auto before = read(listOf({contact(plainId, json("'status':'InQueue'")), contact(otherId), contact(idOf(3))}));
        const auto after = read(listOf({contact(idOf(4)), contact(plainId, json("'status':'Handled'")), contact(idOf(3))}),
                                before->memo.get());
        QCOMPARE(printed(after).size(), 2);
        QVERIFY(printed(after).constLast().contains(QStringLiteral("Handled")));
        QCOMPARE(after->gone, std::vector{PackedId::of(otherId)});
    }

    void moreWordsThanAChunkHoldsAreAllKept()
    {
        QByteArrayList objects;
        for (int i = 0; i < 2000; ++i)
            objects << contact(idOf(i), json("'status':'word ") + QByteArray::number(i) + '"');
        const QStringList lines = printed(read(listOf(objects)));
        QCOMPARE(lines.size(), 2000);
        for (int i = 0; i < 2000; ++i)
            QVERIFY(lines.at(i).endsWith(QStringLiteral("=word %1").arg(i)));
    }

    void anAgentWhoWasRenamedKeepsEachNameWithItsContact()
    {
        const auto page = read(listOf({contact(plainId, json("'agentId':'A1','agentName':'Old, Name'")),
                                       contact(otherId, json("'agentId':'A1','agentName':'New, Name'"))}));
        QCOMPARE(printed(page), (QStringList{QStringLiteral("agentId=A1; agentName=Old, Name"),
                                             QStringLiteral("agentId=A1; agentName=New, Name")}));
    }

    void aTextWithoutEndIsCutBetweenCharacters()
    {
        const auto page = read(listOf({contact(plainId, json("'subject':'") + QByteArray("x") + QByteArray("\u00e4").repeated(40'000)
                                                            + json("','source':'0401'"))}));
        const ContactRow row = page->chunks.front()->row(0);
        QCOMPARE(row.string(ContactRow::Subject), u'x' + QString(32'767, QChar(0xe4)));
        QCOMPARE(row.string(ContactRow::Source), QStringLiteral("0401"));
    }

    void aLongListIsReadWherePiecesMeetInTextsAndDeeperLists_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("objects that seem to meet in a text") << json("'subject':'") + QByteArray("},{").repeated(200'000) + '"';
        QTest::newRow("a deeper list") << json("'later':[{'a':1}") + QByteArray(json(",{'b':'c'}")).repeated(40'000) + ']';
    }
    void aLongListIsReadWherePiecesMeetInTextsAndDeeperLists()
    {
        QFETCH(QByteArray, rest);
        QByteArrayList objects;
        for (int i = 0; i < 20; ++i)
            objects << contact(idOf(i), i % 7 == 3 ? rest : json("'source':'0401'"));
        const auto page = read(listOf(objects));
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        QCOMPARE(page->count, size_t(20));
        QCOMPARE(page->chunks.back()->row(19).idText(), QString::fromUtf8(idOf(19)));
    }

    void aFaultInALongListNamesItsPlace()
    {
        QByteArrayList objects;
        for (int i = 0; i < 20'000; ++i)
            objects << contact(idOf(i), i == 15'000 ? json("'record':7") : json("'source':'0401'"));
        QCOMPARE(read(listOf(objects)).error().detail, QStringLiteral("cmi/contacts[15000].record: expected true or false"));
        objects[15'000] = contact(idOf(15'000));
        QByteArray body = listOf(objects);
        QVERIFY(!read(body.left(body.size() - 1)));
        QVERIFY(!read(body + "[]"));
    }

    void moreContactsThanAChunkHoldsFillSeveral()
    {
        QByteArrayList objects;
        const int count = int(ContactChunk::capacity) + 3;
        for (int i = 0; i < count; ++i)
            objects << contact(idOf(i), json("'queueId':'Q','queueName':'Sales'"));
        const auto page = read(listOf(objects));
        QCOMPARE(page->chunks.size(), size_t(2));
        QCOMPARE(page->chunks.back()->row(2).idText(), QString::fromUtf8(idOf(count - 1)));
        QCOMPARE(page->chunks.back()->row(2).string(ContactRow::QueueName), QStringLiteral("Sales"));
    }
};

QTEST_GUILESS_MAIN(tst_ContactReader)
#include "tst_contactreader.moc"
