// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/wiring/tenantstage.h"

#include <cmath>

using namespace floorwalker;
using namespace std::chrono_literals;

//! What a tenant shows of the run before.
class tst_TenantRestart : public TenantStage
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void theLastRunIsShownThoughTheCentreIsGone()
    {
        startCentre();
        open();
        QTRY_COMPARE(m_tenant->items().queues().rowCount(), 4);
        QTRY_COMPARE(m_tenant->items().agents().rowCount(), 20);
        QTRY_VERIFY(hasAnswered(Topic::UserNames));
        const QStringList names = columnOf(m_tenant->items().agents(), "name");
        m_tenant.reset();
        m_profile.address = QStringLiteral("http://127.0.0.1:1");
        open();
        QTRY_COMPARE(m_tenant->items().queues().rowCount(), 4);
        QCOMPARE(columnOf(m_tenant->items().agents(), "name"), names);
        QVERIFY(m_tenant->items().freshness(Topic::Agents).isSnapshot);
        QVERIFY(m_tenant->items().freshness(Topic::Agents).isStale);
    }

    void theCallbacksOfTheLastRunAreShownThen()
    {
        startCentre();
        open();
        {
            const auto need = m_tenant->callbacks().need();
            QTRY_VERIFY(m_tenant->callbacks().counts());
        }
        const auto numbers = columnOf(m_tenant->callbacks().table(), "customerNumber");
        QVERIFY(!numbers.isEmpty());
        m_tenant.reset();
        m_profile.address = QStringLiteral("http://127.0.0.1:1");
        open();
        QTRY_VERIFY(m_tenant->callbacks().freshness().isSnapshot);
        QCOMPARE(columnOf(m_tenant->callbacks().table(), "customerNumber"), numbers);
    }

    void theFirstAnswerTakesItsPlace()
    {
        startCentre();
        open();
        QTRY_COMPARE(m_tenant->items().agents().rowCount(), 20);
        m_tenant.reset();
        open();
        QTRY_VERIFY(hasAnswered(Topic::Agents) && !m_tenant->items().freshness(Topic::Agents).isSnapshot);
    }

    void theTrendSurvivesARestart()
    {
        startCentre();
        open();
        QTRY_COMPARE(m_tenant->items().queues().rowCount(), 4);
        const Instant now = m_clock.now();
        m_tenant->takePast({{.queue = QueueId(QStringLiteral("Q")), .at = now - 20min, .waiting = 7}});
        m_tenant.reset();
        open();
        std::optional<TrendItems::Points> points;
        m_tenant->trends().waiting(QueueId(QStringLiteral("Q")), {now - 1h, now}, 1min, this,
                                   [&points](const Result<TrendItems::Points> &loaded) {
            if (loaded)
                points = *loaded;
        });
        QTRY_VERIFY(points);
        QCOMPARE(points->size(), 1);
        QCOMPARE(points->first().y(), 7.0);
    }

    void anotherProfileSeesNothingOfIt()
    {
        startCentre();
        open();
        QTRY_COMPARE(m_tenant->items().agents().rowCount(), 20);
        m_tenant.reset();
        m_profile.id = ProfileId(QStringLiteral("theirs"));
        m_profile.address = QStringLiteral("http://127.0.0.1:1");
        open();
        QTRY_COMPARE(errorOf(Topic::Agents), ErrorKind::Unreachable);
        QCOMPARE(m_tenant->items().agents().rowCount(), 0);
    }

    void theLastTwoHoursEndNowWhateverTheClockSays_data() { addWrongClocks(); }
    void theLastTwoHoursEndNowWhateverTheClockSays()
    {
        QFETCH(int, ahead);
        WrongClock clock{std::chrono::seconds(ahead)};
        startCentre();
        open();
        QTRY_COMPARE(m_tenant->items().queues().rowCount(), 4);
        const QueueId queue(m_tenant->items().queues().index(0, 0).data(IdRole).toString());
        QList<QueueSample> past;
        for (int minute = 1; minute < 30; ++minute)
            past.append({.queue = queue, .at = m_clock.now() - std::chrono::minutes(minute), .waiting = 7});
        m_tenant->takePast(past);
        m_tenant.reset();

        open("supervisor", {}, &clock);
        QTRY_VERIFY(hasAnswered(Topic::Queues) && !m_tenant->items().freshness(Topic::Queues).isSnapshot);
        const auto gaps = [this, queue] {
            const QList<float> minutes = m_tenant->trends().recent(queue).last(12).first(10);
            return std::count_if(minutes.begin(), minutes.end(), [](float y) { return std::isnan(y); });
        };
        QTRY_COMPARE(gaps(), 0);
        m_tenant.reset();
    }
};

QTEST_GUILESS_MAIN(tst_TenantRestart)
#include "tst_tenantrestart.moc"
