// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/listening/permits.h"

#include "models/listening/listening.h"
#include "tests/models/rest/clientstage.h"

#include <QTemporaryDir>
#include <QTest>

namespace floorwalker {

std::optional<ListenPermit> permitFor(const CallRecordingId &recording)
{
    const QTemporaryDir folder;
    FakeTransport wire;
    Badge badge;
    SystemClock clock;
    RestClient client({wire, badge, clock}, QUrl(QStringLiteral("https://tenant.example/")), 100'000);
    Ledger ledger(folder.filePath(QStringLiteral("ledger.sqlite")), QStringLiteral("supervisor"), {});
    Listening listening(client, ledger);
    std::optional<ListenPermit> permit;
    QObject::connect(&listening, &Listening::accepted, &listening, [&permit](const ListenPermit &given) { permit = given; });
    wire.answerWith(200, "[]");
    wire.answerWith(201, QByteArray(32, 'A'));
    listening.ask({.id = recording}, QStringLiteral("a test"));
    (void)QTest::qWaitFor([&permit] { return permit.has_value(); });
    return permit;
}

} // namespace floorwalker
