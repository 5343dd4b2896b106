// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/figures/floorfigures.h"

#include <QTest>

using namespace floorwalker;

namespace {

Instant minute(int n)
{
    return Instant(std::chrono::minutes(n));
}

QueueNow queue(const char *id, Channel channel, std::optional<qint64> waiting, std::optional<Instant> began = {})
{
    return {QueueId(QString::fromLatin1(id)), channel, waiting, began};
}

} // namespace

class tst_FloorFigures : public QObject
{
    Q_OBJECT

private slots:
    void waitingAddsUpByChannel()
    {
        const auto figures = floorFigures({queue("a", Channel::Phone, 3), queue("b", Channel::Phone, 4),
                                           queue("c", Channel::Email, 9)}, {}, {});
        QCOMPARE(figures.waiting, std::optional<qint64>(16));
        QCOMPARE(figures.waitingByChannel[size_t(Channel::Phone)], 7);
        QCOMPARE(figures.waitingByChannel[size_t(Channel::Email)], 9);
    }

    void anUnknownCounterIsNotZero()
    {
        const auto figures = floorFigures({queue("a", Channel::Phone, std::nullopt)}, {}, {});
        QCOMPARE(figures.waiting, std::nullopt);
        QCOMPARE(figures.queuesUnknown, 1);
    }

    void theLongestWaitNamesItsQueue()
    {
        const auto figures = floorFigures({queue("young", Channel::Phone, 1, minute(9)),
                                           queue("old", Channel::Email, 1, minute(2)),
                                           queue("idle", Channel::Chat, 0)}, {}, {});
        QCOMPARE(figures.longestWaitBegan, std::optional(minute(2)));
        QCOMPARE(figures.longestWaitQueue, QueueId(QStringLiteral("old")));
    }

    void anAgentCountsOnce()
    {
        const auto figures = floorFigures({}, QList{AgentState::Available, AgentState::OnContact,
                                                    AgentState::OnContact, AgentState::SignedOut}, {});
        QCOMPARE(figures.agentsIn(AgentState::OnContact), std::optional<qint64>(2));
        QCOMPARE(figures.agentsSignedIn(), std::optional<qint64>(3));
    }

    void whatHasNotAnsweredIsUnknown()
    {
        const auto figures = floorFigures({}, {}, {});
        QCOMPARE(figures.waiting, std::nullopt);
        QCOMPARE(figures.agentsSignedIn(), std::nullopt);
        QCOMPARE(figures.inProgress, std::nullopt);
    }
};

QTEST_GUILESS_MAIN(tst_FloorFigures)
#include "tst_floorfigures.moc"
