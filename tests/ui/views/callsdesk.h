// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/views/clouddesk.h"

#include "app/wiring/callingdesk.h"
#include "ui/main/callingplace.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace floorwalker {

//! In front of the page of calls, with an application whose answers are literal.
class CallsDesk final : public CloudDesk
{
public:
    static inline const QString root = QStringLiteral("calling/v1/");
    static inline const QString numbersPath = root + QStringLiteral("configuration/numbers/");
    static inline const QString calloutsPath = root + QStringLiteral("callouts");
    static inline const QString ownKey = QStringLiteral("11983f76-12c8-1111-9515-4785c7b49ca8");
    static QString callPath(const QString &id) { return root + QStringLiteral("calls/id/") + id; }
    static QString conferencePath(const QString &id) { return root + QStringLiteral("conferences/id/") + id; }
    static QString callbacksPath() { return root + QStringLiteral("configuration/callbacks/applications/") + ownKey; }
    static QString queryPath(const QString &number) { return root + QStringLiteral("calling/query/number/") + number; }

    CallsDesk()
        : m_client({tenant.wire, m_nobody, tenant.clock, [] { return 0.0; }, BackEnd::Calling},
                   QUrl(QStringLiteral("https://calling.example/calling/v1/")), 10'000)
    {
        tenant.profile.country = QStringLiteral("FI");
        tenant.profile.calling.key = ownKey;
        m_calling = std::make_unique<CallingDesk>(BackEnds{tenant.client, nullptr, nullptr, &m_client, &m_client}, tenant.ledger, tenant.profile);
        m_place = std::make_unique<CallingPlace>(CallingPlace{m_calling->calls, m_calling->conference, m_calling->numbers, m_calling->reads,
                                                              m_calling->callouts, m_calling->orders, m_calling->conferenceControl,
                                                              m_calling->numberChanges, m_calling->numberQueries});
        tenant.workplace.calling = m_place.get();
        tenant.answer(numbersPath, R"({"numbers":[{"number":"+19160001112222","capability":"voice"},
            {"number":"+14151112223333","applicationkey":")" + ownKey.toLatin1() + R"(","capability":"voice"},
            {"number":"+14151112224444","applicationkey":"94983f76-1161-6655-9515-4785c7b67ca8","capability":"sms"}]})");
    }
    ~CallsDesk() { window.reset(); } // before what its pages use

    CallingDesk &calling() { return *m_calling; }

    void sitDownAt(const QString &tab)
    {
        sitDown(QStringLiteral("calls"));
        showTab(tab);
    }
    void showTab(const QString &tab) { CloudDesk::showTab(QStringLiteral("Calls, conferences and numbers"), tab); }
    //! A call of ours to somebody in a conference, or who hears a text; answered with that id.
    void begin(const QString &number, const QByteArray &callId, const QString &conference = {})
    {
        tenant.answer(calloutsPath, R"({"callId":")" + callId + R"("})");
        Callout callout{.destination = {QStringLiteral("number"), number}, .cli = QStringLiteral("+14151112223333"), .domain = QStringLiteral("pstn")};
        if (conference.isEmpty()) {
            callout.text = QStringLiteral("Hello");
        } else {
            callout.method = CalloutMethod::Conference;
            callout.conference = ConferenceId(conference);
        }
        const auto readBefore = m_calling->calls.answeredAt();
        bool isDone = false;
        QObject watcher;
        QObject::connect(&m_calling->callouts, &CalloutSending::finished, &watcher, [&isDone] { isDone = true; });
        m_calling->callouts.call(callout);
        if (!QTest::qWaitFor([&isDone] { return isDone; }))
            qFatal("a call was not begun");
        waitForCalls(readBefore);
        tenant.pass(std::chrono::seconds(1));
    }
    //! Of which a thread reads the beginning: until they were read anew, or could not be.
    void waitForCalls(const std::optional<Instant> &readBefore)
    {
        const auto isRead = [this, readBefore] {
            tenant.settle();
            return m_calling->calls.error() || m_calling->calls.answeredAt() != readBefore;
        };
        if (!QTest::qWaitFor(isRead))
            qFatal("the calls were not read");
    }
    //! "PATCH conferences/id/x/y {…}": what was written to the cloud, in order.
    QStringList written() { return writtenTo(QStringLiteral("calling.example"), QStringLiteral("/v1/")); }

private:
    RestClient m_client;
    std::unique_ptr<CallingDesk> m_calling;
    std::unique_ptr<CallingPlace> m_place;
};

} // namespace floorwalker
