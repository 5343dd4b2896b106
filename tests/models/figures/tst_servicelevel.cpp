// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/figures/contactfigures.h"
#include "models/figures/servicelevel.h"

#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

const ContactCounts vector{.answered = 1000, .answeredInTarget = 860, .abandoned = 60, .abandonedInTarget = 20,
                           .abandonedLate = 40, .shortAbandons = 10, .closed = 0};

//! As a report shows it: "81.90 %", or a dash.
QString percent(const Figure &figure)
{
    return figure.value ? QString::number(*figure.value * 100, 'f', 2) : QStringLiteral("-");
}

} // namespace

class tst_ServiceLevel : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheTestVector_data()
    {
        QTest::addColumn<ServiceLevel>("variant");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Sinch") << ServiceLevel::Sinch << "81.90";
        QTest::newRow("all abandons against") << ServiceLevel::AllAbandonsAgainst << "81.13";
        QTest::newRow("early abandons ignored") << ServiceLevel::EarlyAbandonsIgnored << "82.69";
        QTest::newRow("early abandons credited") << ServiceLevel::EarlyAbandonsCredited << "83.02";
        QTest::newRow("short abandons credited") << ServiceLevel::ShortAbandonsCredited << "82.08";
        QTest::newRow("answered only") << ServiceLevel::AnsweredOnly << "86.00";
    }
    void agreesWithTheTestVector()
    {
        QFETCH(ServiceLevel, variant);
        QFETCH(QString, expected);
        QCOMPARE(percent(serviceLevel(variant, vector)), expected);
    }

    void aClosedServiceIsNobodysFailure()
    {
        ContactCounts counts = vector;
        counts.closed = 100;
        QCOMPARE(serviceLevel(ServiceLevel::Sinch, counts), serviceLevel(ServiceLevel::Sinch, vector));
    }

    void tellsWhatItWasMadeOf()
    {
        const Figure figure = serviceLevel(ServiceLevel::Sinch, vector);
        QCOMPARE(figure.numerator, 860);
        QCOMPARE(figure.denominator, 1050);
    }

    void withoutContactsIsUndefined_data()
    {
        QTest::addColumn<ServiceLevel>("variant");
        for (const ServiceLevel variant : allServiceLevels)
            QTest::newRow(qPrintable(name(variant))) << variant;
    }
    void withoutContactsIsUndefined()
    {
        QFETCH(ServiceLevel, variant);
        QCOMPARE(percent(serviceLevel(variant, {})), QStringLiteral("-"));
    }

    void onlyShortAbandonsAreUndefinedForSinch()
    {
        const ContactCounts counts{.abandoned = 3, .abandonedInTarget = 3, .shortAbandons = 3};
        QCOMPARE(percent(serviceLevel(ServiceLevel::Sinch, counts)), QStringLiteral("-"));
        QCOMPARE(percent(serviceLevel(ServiceLevel::AllAbandonsAgainst, counts)), QStringLiteral("0.00"));
    }

    void namesReadBack_data() { withoutContactsIsUndefined_data(); }
    void namesReadBack()
    {
        QFETCH(ServiceLevel, variant);
        QCOMPARE(serviceLevelFromName(name(variant)), std::optional(variant));
    }

    void anUnknownNameIsNone() { QVERIFY(!serviceLevelFromName(u"best")); }

    void abandonmentAgreesWithTheTestVector()
    {
        QCOMPARE(percent(abandonment(vector)), QStringLiteral("5.66"));
        QCOMPARE(percent(strictAbandonment(vector)), QStringLiteral("4.76"));
    }

    void abandonmentWithoutContactsIsUndefined()
    {
        QCOMPARE(percent(abandonment({})), QStringLiteral("-"));
        QCOMPARE(percent(strictAbandonment({.abandoned = 3, .shortAbandons = 3})), QStringLiteral("-"));
    }

    void averagesAreInMilliseconds()
    {
        const ContactCounts counts{.answered = 4, .waitOfAnswered = 30s, .handled = 3, .handling = 600s, .wrapUp = 60s};
        QCOMPARE(averageSpeedOfAnswer(counts).value, std::optional(7500.0));
        QCOMPARE(averageHandlingTime(counts).value, std::optional(220'000.0));
    }

    void averagesOfNothingAreUndefined()
    {
        QVERIFY(!averageSpeedOfAnswer({}).value);
        QVERIFY(!averageHandlingTime({.answered = 4}).value);
    }

    void occupancyNeedsStateHistory()
    {
        QCOMPARE(percent(occupancy(StateTimes{.talk = 30min, .hold = 5min, .wrapUp = 10min, .idle = 15min})),
                 QStringLiteral("75.00"));
        QCOMPARE(percent(occupancy(StateTimes())), QStringLiteral("-"));
        QCOMPARE(percent(occupancy(std::nullopt)), QStringLiteral("-"));
    }

    void countsAddUp()
    {
        ContactCounts sum = vector;
        sum += vector;
        QCOMPARE(sum.offered(), 2 * vector.offered());
        QCOMPARE(percent(serviceLevel(ServiceLevel::EarlyAbandonsIgnored, sum)), QStringLiteral("82.69"));
    }
};

QTEST_GUILESS_MAIN(tst_ServiceLevel)
#include "tst_servicelevel.moc"
