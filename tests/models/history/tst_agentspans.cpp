// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/agentspans.h"

#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

const Instant start(Milliseconds(1'780'000'000'000));

AgentChange change(Milliseconds since, Milliseconds seen, std::optional<AgentState> state)
{
    return {.state = state, .since = start + since, .seen = start + seen};
}

//! Somebody looked every ten seconds.
std::vector<Instant> watched(std::initializer_list<std::pair<Milliseconds, Milliseconds>> stretches)
{
    std::vector<Instant> moments;
    for (const auto &[from, to] : stretches) {
        for (Milliseconds at = from; at <= to; at += 10s)
            moments.push_back(start + at);
    }
    return moments;
}

QString printed(const QList<AgentSpan> &spans)
{
    static const QStringList words{QStringLiteral("unknown"), QStringLiteral("free"),
                                   QStringLiteral("ringing"), QStringLiteral("busy")};
    const auto seconds = [](Instant at) {
        return QString::number(std::chrono::duration_cast<std::chrono::seconds>(at - start).count());
    };
    QStringList texts;
    for (const AgentSpan &span : spans) {
        texts << (span.isBeginAtLeast ? QStringLiteral("~") : QString()) + seconds(span.begin) + u'-'
                + seconds(span.end) + u' '
                + (span.state ? words.at(int(*span.state)) : QStringLiteral("absent"));
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

class tst_AgentSpans : public QObject
{
    Q_OBJECT

private slots:
    void aStateLastsUntilTheNext()
    {
        const QList<AgentChange> changes{change(-100s, 0s, AgentState::Available),
                                         change(33s, 40s, AgentState::OnContact)};
        QCOMPARE(printed(agentSpans(changes, watched({{0s, 300s}}), {start - 200s, start + 200s})),
                 QStringLiteral("-100-33 free, 33-200 busy"));
    }

    void aStateIsCutToTheRange()
    {
        const QList<AgentChange> changes{change(-100s, -95s, AgentState::Available)};
        QCOMPARE(printed(agentSpans(changes, watched({{-90s, 300s}}), {start, start + 100s})),
                 QStringLiteral("0-100 free"));
    }

    void nobodyLookingLeavesAGap()
    {
        const QList<AgentChange> changes{change(0s, 0s, AgentState::Available),
                                         change(500s, 600s, AgentState::OnContact)};
        QCOMPARE(printed(agentSpans(changes, watched({{0s, 100s}, {600s, 700s}}), {start, start + 700s})),
                 QStringLiteral("0-160 free, 500-700 busy"));
    }

    void whatTheServerVouchesForHasNoGap()
    {
        // Still in the state of before the gap: seen again with the same begin.
        const QList<AgentChange> changes{change(0s, 600s, AgentState::Available)};
        QCOMPARE(printed(agentSpans(changes, watched({{0s, 100s}, {600s, 700s}}), {start, start + 700s})),
                 QStringLiteral("0-700 free"));
    }

    void theSameStateToldTwiceIsOneStretch()
    {
        const QList<AgentChange> changes{change(0s, 0s, AgentState::Available),
                                         change(30s, 30s, AgentState::Available)};
        QCOMPARE(printed(agentSpans(changes, watched({{0s, 100s}}), {start, start + 100s})),
                 QStringLiteral("0-100 free"));
    }

    void whoLeftTheListIsAbsent()
    {
        const QList<AgentChange> changes{change(0s, 0s, AgentState::OnContact),
                                         change(50s, 50s, std::nullopt)};
        QCOMPARE(printed(agentSpans(changes, watched({{0s, 100s}}), {start, start + 100s})),
                 QStringLiteral("0-50 busy, 50-100 absent"));
    }

    void anUncertainBeginIsMarkedUnlessTheRangeCutIt()
    {
        AgentChange uncertain = change(10s, 10s, AgentState::Available);
        uncertain.isSinceAtLeast = true;
        const auto observed = watched({{0s, 100s}});
        QCOMPARE(printed(agentSpans({uncertain}, observed, {start, start + 50s})),
                 QStringLiteral("~10-50 free"));
        QCOMPARE(printed(agentSpans({uncertain}, observed, {start + 20s, start + 50s})),
                 QStringLiteral("20-50 free"));
    }
};

QTEST_GUILESS_MAIN(tst_AgentSpans)
#include "tst_agentspans.moc"
