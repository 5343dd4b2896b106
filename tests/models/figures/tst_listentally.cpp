// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/figures/listentally.h"

#include <QTest>

using namespace floorwalker;

namespace {

ListenLogEntry by(const char *login, const char *name)
{
    return {.login = QString::fromUtf8(login), .userName = QString::fromUtf8(name)};
}

ListenLogEntry because(const char *reason)
{
    return {.reason = QString::fromUtf8(reason)};
}

QString printed(const Tally &tally)
{
    QStringList lines;
    for (const Tally::Line &line : tally.lines)
        lines << line.name + u'=' + QString::number(line.count);
    return lines.join(QStringLiteral("; "));
}

} // namespace

class tst_ListenTally : public QObject
{
    Q_OBJECT

private slots:
    void theMostFrequentComesFirstThenByName()
    {
        const Tally tally = listensByReviewer({by("c", "Cecilia"), by("a", "Anna"), by("b", "Bo"), by("b", "Bo")}, 10);
        QCOMPARE(printed(tally), QStringLiteral("Bo=2; Anna=1; Cecilia=1"));
    }

    void reviewersAreToldApartByTheirLogin()
    {
        QCOMPARE(printed(listensByReviewer({by("anna.a", "Anna"), by("anna.b", "Anna")}, 10)), QStringLiteral("Anna=1; Anna=1"));
        QCOMPARE(printed(listensByReviewer({by("anna", "Anna Aalto"), by("Anna", "Anna Berg")}, 10)), QStringLiteral("Anna Aalto=2"));
    }

    void whoHasNoNameHasALoginAtLeast()
    {
        QCOMPARE(printed(listensByReviewer({by("anna", "")}, 10)), QStringLiteral("anna=1"));
        QCOMPARE(printed(listensByReviewer({by("", "Anna"), by("", "Anna"), by("", "Bo")}, 10)), QStringLiteral("Anna=2; Bo=1"));
    }

    void nobodyKnowsWhoIsOneKind()
    {
        QCOMPARE(printed(listensByReviewer({by("", ""), by("", "")}, 10)), QStringLiteral("=2"));
    }

    void reasonsAreTheSameInCapitalsAndWithMoreSpace()
    {
        QCOMPARE(printed(listensByReason({because("Monthly review"), because("monthly  review "), because("complaint")}, 10)),
                 QStringLiteral("Monthly review=2; complaint=1"));
    }

    void reasonsNobodyGaveAreCounted()
    {
        QCOMPARE(printed(listensByReason({because(""), because("  "), because("x")}, 10)), QStringLiteral("=2; x=1"));
    }

    void whatHasNoLineIsInTheOthers()
    {
        QList<ListenLogEntry> listens;
        for (const char *reason : {"a", "a", "a", "b", "b", "c", "d", "d"})
            listens << because(reason);
        const Tally tally = listensByReason(listens, 2);
        QCOMPARE(printed(tally), QStringLiteral("a=3; b=2"));
        QCOMPARE(tally.others, 3);
        QCOMPARE(tally.otherKinds, 2);
        QCOMPARE(tally.total(), listens.size());
    }

    void asManyAsThereAreLinesLeaveNoOthers()
    {
        const Tally tally = listensByReason({because("a"), because("b")}, 2);
        QCOMPARE(tally.otherKinds, 0);
        QCOMPARE(tally.lines.size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_ListenTally)
#include "tst_listentally.moc"
