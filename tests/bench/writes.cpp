// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes: what the ledger costs beside plain synchronous inserts, and a whole import.

#include "tests/bench/memory.h"
#include "tests/bench/rounds.h"
#include "tests/bench/stages.h"

#include "app/demo/tenant.h"
#include "app/wiring/connection.h"
#include "app/wiring/writing.h"
#include "models/edits/callbackaddition.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTimeZone>

namespace floorwalker::bench {

namespace {

constexpr int writesARound = 200;
constexpr int importRows = 1000;
constexpr int importPerMinute = 600; //!< less than the rows, so that it must be held

QList<PlannedWrite> rows(int count)
{
    QList<PlannedWrite> writes;
    for (int row = 0; row < count; ++row) {
        const NewCallback callback{.customerNumber = QStringLiteral("+35840%1").arg(row, 7, 10, QLatin1Char('0')),
                                   .queueNumber = QStringLiteral("152"),
                                   .notes = QStringLiteral("about the invoice")};
        writes.append({.ordinal = row,
                       .title = CallbackAdding::title(callback),
                       .content = CallbackAddition::content(callback)});
    }
    return writes;
}

//! On the wall: what counts is the disk. Two changes a write: before it leaves, and its answer.
double ledgerMs()
{
    const QTemporaryDir folder;
    LedgerFile file(folder.filePath(QStringLiteral("ledger")), QStringLiteral("planner"));
    const QString kind = CallbackAddition().name();
    const auto planned = file.open() ? file.plan(kind, QStringLiteral("file"), rows(writesARound), Instant())
                                     : Result<QList<Entry>>(Error());
    if (!planned)
        qFatal("The ledger cannot be written.");
    QElapsedTimer timer;
    timer.start();
    for (const Entry &entry : *planned) {
        const QString id = QStringLiteral("%1").arg(entry.id, 32, 16, QLatin1Char('0'));
        if (!file.markSent(entry.id, {.sender = QStringLiteral("bench")})
            || !file.settle(entry.id, 1, EntryState::Arrived, id, {}))
            qFatal("The ledger cannot be written.");
    }
    return double(timer.nsecsElapsed()) / 1e6 / (2 * writesARound);
}

double plainMs()
{
    const QTemporaryDir folder;
    double ms = 0;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
        database.setDatabaseName(folder.filePath(QStringLiteral("plain")));
        database.open();
        QSqlQuery query(database);
        query.exec(QStringLiteral("PRAGMA journal_mode = WAL"));
        query.exec(QStringLiteral("PRAGMA synchronous = FULL"));
        query.exec(QStringLiteral("CREATE TABLE entries (id INTEGER PRIMARY KEY, content BLOB)"));
        query.prepare(QStringLiteral("INSERT INTO entries (content) VALUES (?)"));
        const QByteArray content = rows(1).constFirst().content;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 2 * writesARound; ++i) {
            query.addBindValue(content);
            if (!query.exec())
                qFatal("The plain file cannot be written.");
        }
        ms = double(timer.nsecsElapsed()) / 1e6 / (2 * writesARound);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("plain"));
    return ms;
}

QList<Figure> importFigures()
{
    demo::Options options;
    options.quota = 1'000'000;
    const auto tenant = demo::Tenant::start(options);
    const demo::ApiUser &user = tenant->users().first();
    Profile profile;
    profile.id = Profile::newId();
    profile.address = tenant->url().toString();
    profile.user = QString::fromUtf8(user.name);
    profile.requestsPerMinute = importPerMinute;
    SystemClock clock;
    const auto connection = Connection::make(
        profile, {Secret(QString::fromUtf8(user.password)), Secret(QString::fromUtf8(user.apiKey))}, clock);
    const QTemporaryDir folder;
    Writing writing((*connection)->backEnds(), {folder.filePath(QStringLiteral("ledger")), folder.filePath(QStringLiteral("desk"))},
                    profile.user, {});
    const double before = residentMb();
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    int arrived = 0;
    QObject::connect(&writing.callbackAdding, &CallbackAdding::finished, &loop, [&](const QList<Entry> &entries) {
        arrived = count(entries).arrived;
        loop.quit();
    });
    const double cost = costOf([&] {
        writing.callbackAdding.addBatch(QStringLiteral("file"), rows(importRows));
        loop.exec();
    });
    if (arrived != importRows)
        qFatal("Only %d of %d arrived.", arrived, importRows);
    const double seconds = double(timer.elapsed()) / 1000;
    // A minute's worth may leave at once; the rest has to wait.
    return {{.promise = QStringLiteral("writes"),
             .what = QStringLiteral("import of %1 rows, tenant included").arg(importRows),
             .unit = QStringLiteral("ms CPU a row"),
             .ours = cost / importRows},
            {.promise = QStringLiteral("writes"),
             .what = QStringLiteral("requests in a minute, budget %1").arg(importPerMinute),
             .unit = QStringLiteral("requests"),
             .ours = double((*connection)->client().budget().used(clock.steady())),
             .goal = importPerMinute},
            {.promise = QStringLiteral("writes"),
             .what = QStringLiteral("import of %1 rows, rate").arg(importRows),
             .unit = QStringLiteral("rows a second"),
             .ours = importRows / seconds},
            {.promise = QStringLiteral("writes"),
             .what = QStringLiteral("memory grown by it, tenant included"),
             .unit = QStringLiteral("MB"),
             .ours = residentMb() - before,
             .goal = 30}};
}

} // namespace

QList<Figure> writeFigures(const Effort &effort)
{
    Figure appends{.promise = QStringLiteral("writes"),
                   .what = QStringLiteral("ledger change with its log line, on disk"),
                   .unit = QStringLiteral("ms"),
                   .yardstickName = QStringLiteral("plain synchronous insert"),
                   .goal = 2.5, // a change is an update and a line of the log, which names its forerunner
                   .goalOf = Figure::GoalOf::Ratio};
    Rounds::run(effort.rounds, ledgerMs, plainMs).fill(appends);
    return QList<Figure>{appends} + importFigures();
}

} // namespace floorwalker::bench
