// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ledger/judgement.h"

#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

const Instant sentAt{Milliseconds(1'000'000)};
constexpr Milliseconds deadline = 29s;
constexpr Milliseconds lag = 15s;
const Instant provable = sentAt + deadline + lag;

//! "A:notes": an id, then what it says; "!" marks one somebody worked on, "<" one made long before, "~" one made
//! before by a clock that is three seconds behind.
Listed listed(QString text)
{
    Listed object;
    object.isAltered = text.endsWith(u'!');
    text.remove(u'!');
    if (text.endsWith(u'<'))
        object.created = sentAt - 1min;
    text.remove(u'<');
    if (text.endsWith(u'~'))
        object.created = sentAt - 3s;
    text.remove(u'~');
    object.id = text.section(u':', 0, 0);
    object.likeness = {.identity = QStringLiteral("+358/505"), .details = {text.section(u':', 1, 1)}};
    return object;
}

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

QString said(const Judgement &judgement)
{
    switch (judgement.finding) {
    case Finding::Arrived: return judgement.serverId;
    case Finding::Absent: return QStringLiteral("absent");
    case Finding::TooEarly: return QStringLiteral("early");
    case Finding::Unproven: break;
    }
    return u'?' + judgement.reason;
}

} // namespace

class tst_Judgement : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheListProves_data()
    {
        QTest::addColumn<QString>("sent"); // what each open write said, in order
        QTest::addColumn<QString>("before"); // ids listed before they were sent
        QTest::addColumn<QString>("taken"); // ids of other entries
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *sent, const char *before, const char *taken,
                            const char *shown, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(sent) << QString::fromLatin1(before)
                                << QString::fromLatin1(taken) << QString::fromLatin1(shown)
                                << QString::fromLatin1(expected);
        };
        row("a new one that matches", "x", "A", "", "A:x B:x", "B");
        row("none new, an older one shown", "x", "A", "", "A:x", "absent");
        row("only another entry's", "x", "A", "B", "A:y B:x", "absent");
        row("an empty list", "x", "A", "", "", "?empty list");
        row("nothing we knew is shown", "x", "A", "", "C:y", "?nothing known listed");
        row("nothing was known before", "x", "", "", "C:y", "?nothing known listed");
        row("an earlier write of ours is shown", "x", "", "C", "C:y", "absent");
        row("a new one that differs", "x", "A", "", "A:y B:y", "absent");
        row("a new one that was worked on", "x", "A", "", "A:y B:y!", "?similar object");
        row("a new one that matches and was worked on", "x", "A", "", "A:y B:x!", "B");
        row("a match made long before", "x", "A", "", "A:y B:x<", "?similar object");
        row("a match of a clock that is behind", "x", "A", "", "A:y B:x~", "B");
        row("two alike, two new", "x x", "A", "", "A:y B:x C:x", "B C");
        row("two alike, one new", "x x", "A", "", "A:y B:x", "B absent");
        row("two alike, one new and listed twice", "x x", "A", "", "A:y B:x B:x", "B absent");
        row("one of two, the other's worked on", "y x", "A", "", "A:z B:x!", "absent B");
    }
    void saysWhatTheListProves()
    {
        QFETCH(QString, sent);
        QFETCH(QString, before);
        QFETCH(QString, taken);
        QFETCH(QString, shown);
        QFETCH(QString, expected);

        const QStringList known = words(before);
        const auto ids = std::make_shared<const QSet<QString>>(known.cbegin(), known.cend());
        QList<OpenWrite> writes;
        for (const QString &text : words(sent)) {
            writes.append({.id = writes.size() + 1,
                           .attempt = 1,
                           .likeness = {.identity = QStringLiteral("+358/505"), .details = {text}},
                           .sent = sentAt,
                           .deadline = deadline,
                           .reading = 1,
                           .before = ids});
        }
        Taken others;
        for (const QString &id : words(taken))
            others.insert(id, sentAt - 1s);
        Listing listing{.begun = provable, .isComplete = true};
        for (const QString &text : words(shown))
            listing.objects.append(listed(text));

        QStringList outcomes;
        for (const Judgement &judgement : judge(writes, listing, others, lag))
            outcomes.append(said(judgement));
        QCOMPARE(outcomes.join(u' '), expected);
    }

    void knowsTheOnlyOneAPersonCanMean_data()
    {
        QTest::addColumn<QString>("taken");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one new that matches") << "" << "A:y B:x" << "B";
        QTest::newRow("one new that was worked on") << "" << "A:y B:z!" << "B";
        QTest::newRow("two new") << "" << "A:y B:x C:z!" << "";
        QTest::newRow("another entry's, and one") << "B" << "A:y B:x C:z!" << "C";
        QTest::newRow("none new") << "" << "A:y" << "";
    }
    void knowsTheOnlyOneAPersonCanMean()
    {
        QFETCH(QString, taken);
        QFETCH(QString, shown);
        QFETCH(QString, expected);
        Listing listing{.begun = provable, .isComplete = true};
        for (const QString &text : words(shown))
            listing.objects.append(listed(text));
        Taken others;
        for (const QString &id : words(taken))
            others.insert(id, sentAt);
        const OpenWrite write{.likeness = {.identity = QStringLiteral("+358/505"), .details = {QStringLiteral("x")}},
                              .sent = sentAt,
                              .before = std::make_shared<const QSet<QString>>(QSet<QString>{QStringLiteral("A")})};
        QCOMPARE(onlyCandidate(write, listing, others), expected);
    }

    void waitsForDeadlineAndListingLag_data()
    {
        QTest::addColumn<qint64>("before");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a millisecond early") << qint64(1) << "early";
        QTest::newRow("just in time") << qint64(0) << "absent";
    }
    void waitsForDeadlineAndListingLag()
    {
        QFETCH(qint64, before);
        QFETCH(QString, expected);
        QCOMPARE(said(judgeOne(provable - Milliseconds(before), true)), expected);
    }

    void neverTakesACutListForProof()
    {
        QCOMPARE(said(judgeOne(provable, false)), QStringLiteral("?incomplete list"));
    }

    void aLaterWritesObjectDoesNotProveThatOlderOnesAreListed()
    {
        const OpenWrite write{.id = 1,
                              .attempt = 1,
                              .likeness = {.identity = QStringLiteral("+358/505"), .details = {QStringLiteral("x")}},
                              .sent = sentAt,
                              .deadline = deadline,
                              .before = std::make_shared<const QSet<QString>>()};
        const Listing listing{.objects = {listed(QStringLiteral("C:y"))}, .begun = provable, .isComplete = true};
        const auto judged = [&](Instant taken) { return said(judge({write}, listing, {{QStringLiteral("C"), taken}}, lag).constFirst()); };
        QCOMPARE(judged(sentAt - 1s), QStringLiteral("absent"));
        QCOMPARE(judged(sentAt + 1s), QStringLiteral("?nothing known listed"));
    }

    void comparesOnlyWhatWasSaid()
    {
        const Likeness anyTime{.identity = QStringLiteral("a"), .details = {std::nullopt, QStringLiteral("n")}};
        const Likeness shown{.identity = QStringLiteral("a"), .details = {QStringLiteral("9:00"), QStringLiteral("n")}};
        QVERIFY(anyTime.matches(shown));
        QVERIFY(!shown.matches(anyTime));
    }

    //! An object that only the later attempt knew of must be left to the earlier one.
    void givesAnObjectToWhoeverCanHaveMadeIt()
    {
        const auto ids = [](const QStringList &list) {
            return std::make_shared<const QSet<QString>>(list.cbegin(), list.cend());
        };
        const Likeness like{.identity = QStringLiteral("+358/505"), .details = {QStringLiteral("x")}};
        const QList<OpenWrite> writes{
            {.id = 1, .attempt = 1, .likeness = like, .sent = sentAt, .deadline = deadline, .reading = 1,
             .before = ids({QStringLiteral("A")})},
            {.id = 2, .attempt = 1, .likeness = like, .sent = sentAt, .deadline = deadline, .reading = 2,
             .before = ids({QStringLiteral("A"), QStringLiteral("B")})}};
        Listing listing{.begun = provable, .isComplete = true};
        for (const char16_t *text : {u"C:x", u"B:x", u"A:y"})
            listing.objects.append(listed(QStringView(text).toString()));
        QHash<EntryId, QString> outcome;
        for (const Judgement &judgement : judge(writes, listing, {}, lag))
            outcome.insert(judgement.id, said(judgement));
        QCOMPARE(outcome.value(2), QStringLiteral("C"));
        QCOMPARE(outcome.value(1), QStringLiteral("B"));
    }

private:
    static Judgement judgeOne(Instant begun, bool isComplete)
    {
        const OpenWrite write{.id = 1,
                              .attempt = 1,
                              .likeness = {.identity = QStringLiteral("+358/505"), .details = {QStringLiteral("x")}},
                              .sent = sentAt,
                              .deadline = deadline,
                              .reading = 1,
                              .before = std::make_shared<const QSet<QString>>(QSet<QString>{QStringLiteral("A")})};
        return judge({write}, {.objects = {listed(QStringLiteral("A:y"))}, .begun = begun, .isComplete = isComplete},
                     {}, lag).constFirst();
    }
};

QTEST_GUILESS_MAIN(tst_Judgement)
#include "tst_judgement.moc"
