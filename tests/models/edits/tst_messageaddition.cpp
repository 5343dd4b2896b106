// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/messageaddition.h"

#include "models/ledger/judgement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView X("7709311E00144664847200192C96BFA9");

NewMessage spring()
{
    return {.source = QStringLiteral("q@sms.example"),
            .subtype = QStringLiteral("sms"),
            .text = QStringLiteral("Spring is here.\nSee you!"),
            .addresses = {QStringLiteral("+358401112221"), QStringLiteral("+358401112222")},
            .sendTime = instantFromIso(u"2026-06-14T12:36:01.320Z")};
}

//! The list's object for a message; a template may change what the server makes of it.
QJsonObject shown(const NewMessage &message, const QString &id, const QString &created = QStringLiteral("2026-06-12T12:00:00.000Z"))
{
    QJsonObject object = QJsonDocument::fromJson(encode(message)).object();
    object.insert(QStringLiteral("id"), id);
    object.insert(QStringLiteral("creationTime"), created);
    return object;
}

Listing listingOf(const QList<QJsonObject> &objects)
{
    QJsonArray array;
    for (const QJsonObject &object : objects)
        array.append(object);
    const auto listing = MessageAddition().listing({})->decode({.body = QJsonDocument(array).toJson()});
    return listing ? *listing : Listing();
}

Likeness likenessOf(const NewMessage &message)
{
    return MessageAddition().likeness(MessageAddition::content(message));
}

QString idAnswered(const NewMessage &message, const QByteArray &body)
{
    const auto id = MessageAddition().request(MessageAddition::content(message)).decode({.body = body});
    return id ? *id : QStringLiteral("error");
}

NewMessage but(const std::function<void(NewMessage &)> &change)
{
    NewMessage message = spring();
    change(message);
    return message;
}

} // namespace

class tst_MessageAddition : public QObject
{
    Q_OBJECT

private slots:
    void whatTheServerMakesOfItIsStillTheSame_data()
    {
        QTest::addColumn<NewMessage>("sent");
        QTest::addColumn<NewMessage>("listed");
        const auto row = [](const char *name, const std::function<void(NewMessage &)> &change) {
            QTest::newRow(name) << spring() << but(change);
        };
        row("as it was sent", [](NewMessage &) { });
        row("recipients in another order", [](NewMessage &m) { std::swap(m.addresses[0], m.addresses[1]); });
        row("recipients with blanks", [](NewMessage &m) { m.addresses[0].append(u' '); });
        row("source in capitals", [](NewMessage &m) { m.source = QStringLiteral(" Q@SMS.example"); });
        row("subtype in capitals", [](NewMessage &m) { m.subtype = QStringLiteral("SMS"); });
        row("other line ends", [](NewMessage &m) { m.text.replace(u'\n', QStringLiteral("\r\n")); });
        row("text without its last blank", [](NewMessage &m) { m.text = QStringLiteral(" Spring is here.\nSee you! "); });
        row("a fraction cut", [](NewMessage &m) { m.sendTime = instantFromIso(u"2026-06-14T12:36:01Z"); });
        row("other retries", [](NewMessage &m) { m.maxRetries = 1; m.retryDelay = 60; });
        NewMessage now = spring();
        now.sendTime.reset();
        QTest::newRow("at once, with a time of the server's") << now << spring();
        QTest::newRow("at once, without a time") << now << now;
    }
    void whatTheServerMakesOfItIsStillTheSame()
    {
        QFETCH(NewMessage, sent);
        QFETCH(NewMessage, listed);
        const Listing listing = listingOf({shown(listed, X)});
        QCOMPARE(listing.objects.size(), 1);
        QVERIFY(likenessOf(sent).matches(listing.objects.first().likeness));
        QCOMPARE(idAnswered(sent, QByteArray(X.data())), listing.objects.first().id);
    }

    void anotherMessageIsNoMatch_data()
    {
        QTest::addColumn<NewMessage>("listed");
        const auto row = [](const char *name, const std::function<void(NewMessage &)> &change) { QTest::newRow(name) << but(change); };
        row("source", [](NewMessage &m) { m.source = QStringLiteral("r@sms.example"); });
        row("subtype", [](NewMessage &m) { m.subtype = QStringLiteral("whatsapp"); });
        row("text", [](NewMessage &m) { m.text += u'!'; });
        row("letter case of the text", [](NewMessage &m) { m.text = m.text.toUpper(); });
        row("send time", [](NewMessage &m) { *m.sendTime += 1s; });
        row("no send time", [](NewMessage &m) { m.sendTime.reset(); });
        row("one recipient more", [](NewMessage &m) { m.addresses << QStringLiteral("+358401112223"); });
        row("one recipient less", [](NewMessage &m) { m.addresses.removeLast(); });
        row("another recipient", [](NewMessage &m) { m.addresses[1] = QStringLiteral("+358401112223"); });
        row("a recipient twice", [](NewMessage &m) { m.addresses << m.addresses.first(); });
        row("no recipients", [](NewMessage &m) { m.addresses.clear(); });
    }
    void anotherMessageIsNoMatch()
    {
        QFETCH(NewMessage, listed);
        const Listing listing = listingOf({shown(listed, X)});
        QVERIFY(!likenessOf(spring()).matches(listing.objects.constFirst().likeness));
    }

    //! Two sets must not run together: "1", "23" is not "12", "3".
    void recipientsAreComparedOneByOne()
    {
        const NewMessage one = but([](NewMessage &m) { m.addresses = {QStringLiteral("1"), QStringLiteral("23")}; });
        const NewMessage other = but([](NewMessage &m) { m.addresses = {QStringLiteral("12"), QStringLiteral("3")}; });
        QVERIFY(likenessOf(one).identity != likenessOf(other).identity);
    }

    void theListIsWholeUnlessItLooksCut_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("isComplete");
        QTest::newRow("a few") << 3 << true;
        QTest::newRow("the usual limit") << 100 << false;
        QTest::newRow("one more") << 101 << true;
    }
    void theListIsWholeUnlessItLooksCut()
    {
        QFETCH(int, length);
        QList<QJsonObject> objects;
        for (int i = 0; i < length; ++i)
            objects << shown(spring(), QString::number(i));
        QTEST(listingOf(objects).isComplete, "isComplete");
    }

    void isProvenByTheWholeListAlone()
    {
        const auto listing = MessageAddition().listing({});
        QCOMPARE(listing->path, QStringLiteral("cmi/messages"));
        QVERIFY(listing->query.isEmpty());
    }

    void anAnswerWithoutAnIdNamesNone()
    {
        QCOMPARE(idAnswered(spring(), "<html>"), QString());
    }

    void theServersIdCanBeToldFromTheLedgers()
    {
        QCOMPARE(MessageAddition::messageId(idAnswered(spring(), QByteArray(X.data()))), MessageId(X));
        QCOMPARE(MessageAddition::messageId(QString()), MessageId());
    }

    //! reference: contactpro-cmi-additions 37
    void messagesOfOneIdAreTwoToTheLedger()
    {
        const NewMessage autumn = but([](NewMessage &m) { m.text = QStringLiteral("Autumn"); });
        const NewMessage others = but([](NewMessage &m) { m.addresses.removeLast(); });
        const Listing listing = listingOf({shown(spring(), X), shown(autumn, X), shown(others, X)});
        QSet<QString> ids;
        for (const Listed &object : listing.objects)
            ids.insert(object.id);
        QCOMPARE(ids.size(), 3);
        QVERIFY(ids.contains(idAnswered(autumn, QByteArray(X.data()))));
    }

    void saysWhatTheListProves_data()
    {
        QTest::addColumn<QList<QJsonObject>>("before");
        QTest::addColumn<QList<QJsonObject>>("after");
        QTest::addColumn<QString>("expected");
        const QString Y = QString(X).replace(u'7', u'8');
        const QString sent = QStringLiteral("2026-06-14T10:00:01.000Z");
        const NewMessage autumn = but([](NewMessage &m) { m.text = QStringLiteral("Autumn"); });
        const NewMessage other = but([](NewMessage &m) { m.text = QStringLiteral("Other"); m.addresses.removeLast(); });
        const auto row = [](const char *name, const QList<QJsonObject> &before, const QList<QJsonObject> &more, const QString &expected) {
            QTest::newRow(name) << before << before + more << expected;
        };
        row("it is there", {shown(other, X)}, {shown(spring(), Y, sent)}, Y);
        row("it is not", {shown(other, X)}, {}, QStringLiteral("absent"));
        row("it has the id of one before", {shown(other, X)}, {shown(spring(), X, sent)}, X);
        row("another of before has its id", {shown(autumn, X)}, {}, QStringLiteral("absent"));
        row("the same was there before", {shown(spring(), X)}, {}, QStringLiteral("absent"));
        row("another one of the same people is new", {shown(other, X)}, {shown(autumn, Y, sent)}, QStringLiteral("?similar object"));
        row("an old one was made the same", {shown(other, X)}, {shown(spring(), Y, QStringLiteral("2026-06-14T09:00:00.000Z"))},
            QStringLiteral("?similar object"));
        row("another one of other people is new", {shown(other, X)}, {shown(other, Y, sent)}, QStringLiteral("absent"));
    }
    void saysWhatTheListProves()
    {
        QFETCH(QList<QJsonObject>, before);
        QFETCH(QList<QJsonObject>, after);
        QFETCH(QString, expected);
        QSet<QString> ids;
        const Listing earlier = listingOf(before);
        for (const Listed &object : earlier.objects)
            ids.insert(object.id);
        const Instant sent = *instantFromIso(u"2026-06-14T10:00:00Z");
        Listing listing = listingOf(after);
        listing.begun = sent + 1h;
        const auto judgements = judge({{.id = 1, .attempt = 1, .likeness = likenessOf(spring()), .sent = sent, .deadline = 29s,
                                        .reading = 1, .before = std::make_shared<const QSet<QString>>(ids)}}, listing, {}, 15s);
        QCOMPARE(said(judgements.constFirst()), expected);
    }

    void whatAnotherEntryBecameIsNotThisOnes()
    {
        const NewMessage autumn = but([](NewMessage &m) { m.text = QStringLiteral("Autumn"); });
        const Instant sent = *instantFromIso(u"2026-06-12T12:00:00Z");
        Listing listing = listingOf({shown(autumn, X), shown(spring(), X)});
        listing.begun = sent + 1h;
        const OpenWrite write{.id = 2, .attempt = 1, .likeness = likenessOf(spring()), .sent = sent, .deadline = 29s, .reading = 1,
                              .before = std::make_shared<const QSet<QString>>()};
        const auto judged = [&](const QString &taken) {
            return said(judge({write}, listing, {{taken, sent - 1s}}, 15s).constFirst());
        };
        QCOMPARE(judged(idAnswered(autumn, QByteArray(X.data()))), QString(X));
        QCOMPARE(judged(idAnswered(spring(), QByteArray(X.data()))), QStringLiteral("?similar object"));
    }

private:
    static QString said(const Judgement &judgement)
    {
        switch (judgement.finding) {
        case Finding::Arrived: return MessageAddition::messageId(judgement.serverId).text();
        case Finding::Absent: return QStringLiteral("absent");
        case Finding::TooEarly: return QStringLiteral("early");
        case Finding::Unproven: break;
        }
        return u'?' + judgement.reason;
    }
};

QTEST_GUILESS_MAIN(tst_MessageAddition)
#include "tst_messageaddition.moc"
