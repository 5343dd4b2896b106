// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/tourledger.h"

#include "app/wiring/tenant.h"
#include "models/edits/callbackaddition.h"

namespace floorwalker {

namespace {

QString form()
{
    return QStringLiteral("form");
}

PlannedWrite write(int ordinal, const QString &number, const QString &queue)
{
    const NewCallback callback{.customerNumber = number, .queueNumber = queue, .notes = QStringLiteral("Wants an offer")};
    return {.ordinal = ordinal,
            .title = CallbackAdding::title(callback),
            .content = CallbackAddition::content(callback)};
}

//! As if its answer had been lost, and the server's list had not told.
Result<int> loseAnswers(LedgerFile &file, Instant planned, Instant sent)
{
    const QString kind = CallbackAddition().name();
    const auto entries = file.plan(kind, form(),
                                   {write(1, QStringLiteral("+358401234501"), QStringLiteral("152")),
                                    write(2, QStringLiteral("+358401234502"), QStringLiteral("152")),
                                    write(3, QStringLiteral("+358401234503"), QStringLiteral("160")),
                                    write(4, QStringLiteral("+358401234504"), QStringLiteral("160")),
                                    write(5, QStringLiteral("+358401234505"), QStringLiteral("152"))},
                                   planned);
    if (!entries)
        return entries.error();
    for (int i = 0; i < 3; ++i) {
        const auto marked = file.markSent(entries->at(i).id, {.sender = form(), .sent = sent, .deadline = Milliseconds(29'000)});
        if (!marked)
            return marked.error();
    }
    if (const auto dropped = file.decide(entries->at(4).id, Decision::Drop); !dropped)
        return dropped.error();
    return file.take({{.id = entries->at(0).id, .attempt = 1, .reason = QStringLiteral("similar object")},
                      {.id = entries->at(1).id, .attempt = 1, .reason = QStringLiteral("empty list")}});
}

} // namespace

void playLedger(Tenant &tenant)
{
    Writing &writing = tenant.writing();
    writing.callbackAdding.addBatch(QStringLiteral("tour"),
                                    {write(1, QStringLiteral("+358401234567"), QStringLiteral("152")),
                                     write(2, QStringLiteral("+358407654321"), QStringLiteral("no such queue"))});
    const Instant sent = tenant.items().serverNow();
    writing.ledger.change([sent](LedgerFile &file) {
        return loseAnswers(file, sent - std::chrono::minutes(3), sent);
    }, &tenant, [](const Result<int> &) {});
}

bool isLedgerPlayed(Tenant &tenant)
{
    const auto &counts = tenant.ledger().counts();
    // The third without an answer becomes unknown, too, where the proof of the first takes its time.
    return counts && counts->all() == 7 && counts->arrived == 1 && counts->refused == 1 && counts->unknown >= 2
        && counts->dropped == 1;
}

} // namespace floorwalker
