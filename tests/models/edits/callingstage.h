// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ledger/ledger.h"
#include "tests/models/rest/clientstage.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace floorwalker {

//! A client of one of the clouds on a written wire, with a ledger on disk.
class CallingStage : public ClientStage
{
public:
    explicit CallingStage(const QString &base = QStringLiteral("https://calls.example/v1"), Ledger::Times times = {})
        : ClientStage(base)
        , ledger(folder.filePath(QStringLiteral("ledger.sqlite")), QStringLiteral("maria"), times)
    {
    }

    //! Until spy has something: the ledger writes on a thread of its own, and waits pass at once.
    bool wait(const QSignalSpy &spy)
    {
        return QTest::qWaitFor([&] {
            settle();
            clock.advance(Milliseconds(100));
            return !spy.isEmpty();
        }, 10'000);
    }

    //! "POST /v1/callouts" of each request, in order.
    QStringList requests() const
    {
        QStringList all;
        for (const WireRequest &request : wire.sent)
            all << QString::fromLatin1(toBytes(request.verb)) + u' ' + request.url.path();
        return all;
    }

    template<typename T>
    std::optional<T> read(std::function<Result<T>(LedgerFile &)> job)
    {
        std::optional<T> found;
        bool isTold = false;
        ledger.read(std::move(job), &receiver, [&](const Result<T> &answer) {
            isTold = true;
            if (answer)
                found = *answer;
        });
        return QTest::qWaitFor([&] { return isTold; }) ? found : std::nullopt;
    }

    //! "callout.add unknown", the oldest first.
    QStringList entries()
    {
        const auto all = read<QList<Entry>>([](LedgerFile &file) { return file.last(100); });
        QStringList words;
        for (const Entry &entry : all.value_or(QList<Entry>()))
            words.prepend(entry.write.kind + u' ' + name(entry.state));
        return words;
    }

    //! "conference.mute room a done", the oldest first.
    QStringList log()
    {
        const auto lines = read<QList<AuditLine>>([](LedgerFile &file) { return file.auditLines(100); });
        QStringList words;
        for (const AuditLine &line : lines.value_or(QList<AuditLine>()))
            words.prepend(QStringList{line.action, line.subject, line.outcome}.join(u' '));
        return words;
    }

    QTemporaryDir folder;
    Ledger ledger;
};

} // namespace floorwalker
