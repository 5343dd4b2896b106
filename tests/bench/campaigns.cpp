// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Campaigns: the pre-flight of a long list, judged while the window goes on.

#include "tests/bench/rounds.h"
#include "tests/bench/stages.h"
#include "tests/bench/turnwatch.h"

#include "models/desk/donotcontact.h"
#include "models/edits/campaignsending.h"
#include "tests/bench/benchconnection.h"

#include <QDebug>
#include <QEventLoop>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

namespace floorwalker::bench {

namespace {

constexpr int recipientCount = 50'000;
constexpr double preflightGoalSeconds = 3;
constexpr double longestTurnMs = 8;
//! One row in so many has one of the faults.
constexpr int everyFault = 20;
constexpr int unwantedCount = 10;

//! One of those who are not to be contacted.
QString unwanted(int row)
{
    return QStringLiteral("+35844123456%1").arg(row / everyFault % unwantedCount);
}

//! Numbers of several countries, as people write them; 5 % each are repeated, invalid, a landline, not to be
//! contacted, and without a name.
RecipientList recipients()
{
    static constexpr std::array prefixes{"040 1", "+358 50 1", "+46 70 1", "+49 1511 1", "+44 7400 ", "+33 6 12 ", "+1 212 5"};
    constexpr int digits = 6;
    RecipientList list{.titles = {QStringLiteral("number"), QStringLiteral("name")}};
    list.rows.reserve(recipientCount);
    for (int row = 0; row < recipientCount; ++row) {
        const auto ending = [row] { return QStringLiteral("%1").arg(row, digits, 10, QLatin1Char('0')); };
        QString number = QLatin1String(prefixes[size_t(row) % prefixes.size()]) + ending();
        QString name = QStringLiteral("Customer %1").arg(row);
        switch (row % everyFault) {
        case 1: number = list.rows.constLast().cells.constFirst(); break;
        case 2: number = QStringLiteral("Customer"); break;
        case 3: number = QStringLiteral("+358 9 1") + ending(); break;
        case 4: number = unwanted(row); break;
        case 5: name.clear(); break;
        default: break;
        }
        list.rows.append({row + 2, {number, name}});
    }
    return list;
}

void fillDoNotContact(const QString &path)
{
    DeskFile desk(path);
    if (!desk.open())
        qFatal("The list cannot be written.");
    for (int one = 0; one < unwantedCount; ++one) {
        if (!desk.put(DoNotContactEntry{unwanted(one * everyFault), QString(), {}}))
            qFatal("The list cannot be written.");
    }
}

QList<Figure> figuresOf(const QString &what, const QString &text, const Effort &effort)
{
    BenchServer server;
    SystemClock clock;
    const auto connection = connectionTo(profileAt(server), clock);
    const QTemporaryDir folder;
    fillDoNotContact(folder.filePath(QStringLiteral("desk")));
    Ledger ledger(folder.filePath(QStringLiteral("ledger")), QStringLiteral("planner"), {});
    DoNotContact doNotContact(folder.filePath(QStringLiteral("desk")));
    CampaignSending sending(connection->client(), ledger, doNotContact);
    const CampaignDraft draft{.name = QStringLiteral("Spring"), .source = QStringLiteral("q@sms.example"),
                              .subtype = QStringLiteral("sms"), .text = text, .takesOutsideHours = true};
    std::vector<double> costs;
    std::vector<double> turns;
    TurnWatch watch;
    for (int round = -1; round < effort.rounds; ++round) {
        QEventLoop loop;
        QObject::connect(&sending, &CampaignSending::checked, &loop, &QEventLoop::quit);
        RecipientList list = recipients();
        int good = 0;
        watch.begin();
        const double cost = costOf([&] {
            // As from the window, whose own copy is exchanged for the next list before long.
            QMetaObject::invokeMethod(&sending, [&] { sending.check(draft, std::exchange(list, {}), QStringLiteral("FI")); }, Qt::QueuedConnection);
            loop.exec();
            good = sending.plan()->count(RecipientFate::Good);
            QMetaObject::invokeMethod(&sending, &CampaignSending::clear, Qt::QueuedConnection);
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
            loop.exec();
        });
        if (good < recipientCount * 7 / 10)
            qFatal("Only %d of %d recipients are good.", good, recipientCount);
        if (effort.isVerbose)
            qInfo().noquote() << what << cost << "ms, longest turn" << watch.longestMs() << "ms:" << watch.longestTurn();
        if (round < 0)
            continue;
        costs.push_back(cost / 1000);
        turns.push_back(watch.longestMs());
    }
    const QString promise = QStringLiteral("campaigns");
    const QString of = QStringLiteral("pre-flight of %L1 recipients, %2").arg(recipientCount).arg(what);
    return {{.promise = promise, .what = of, .unit = QStringLiteral("s CPU"), .ours = median(costs), .goal = preflightGoalSeconds},
            {.promise = promise,
             .what = of + QStringLiteral(", longest turn of the main loop, usual"),
             .unit = QStringLiteral("ms"),
             .ours = median(turns),
             .goal = longestTurnMs},
            {.promise = promise,
             .what = of + QStringLiteral(", longest turn of the main loop, worst"),
             .unit = QStringLiteral("ms"),
             .ours = *std::max_element(turns.begin(), turns.end()),
             .goal = longestTurnMs}};
}

} // namespace

QList<Figure> campaignFigures(const Effort &effort)
{
    return figuresOf(QStringLiteral("one text"), QStringLiteral("Spring is here. See you at the shop!"), effort)
        + figuresOf(QStringLiteral("a text each"), QStringLiteral("Dear {name}, spring is here. See you at the shop!"), effort);
}

} // namespace floorwalker::bench
