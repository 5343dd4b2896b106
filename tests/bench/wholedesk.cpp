// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/wholedesk.h"

#include "tests/bench/benchconnection.h"

#include "models/session/profile.h"
#include "ui/views/registry.h"

#include <QEventLoop>
#include <QThreadPool>
#include <QTimer>

namespace floorwalker::bench {

namespace {

constexpr std::chrono::seconds interval{10};
//! Rarely, so that looking does not join turns that are apart otherwise.
constexpr Milliseconds lookingEvery{25};
constexpr QSize windowSize{1440, 900};

Profile profileOf(const BenchServer &server)
{
    Profile profile = profileAt(server);
    profile.name = QStringLiteral("Bench");
    profile.timeZone = QByteArrayLiteral("Europe/Helsinki");
    profile.intervals = {interval, interval, interval};
    return profile;
}

} // namespace

WholeDesk::WholeDesk(BenchServer &server, const BenchFloor::Size &size, const QString &view)
    : m_server(server)
    , m_floor(size, m_clock.now())
    , m_preferences(m_folder.filePath(QStringLiteral("preferences.ini")))
    , m_window(allViews())
{
    m_server.show({m_floor});
    m_tenant = std::make_unique<Tenant>(connectionTo(profileOf(server), m_clock), Tenant::Files{m_folder.filePath(QStringLiteral("history")),
                                                      {m_folder.filePath(QStringLiteral("ledger")),
                                                       m_folder.filePath(QStringLiteral("desk"))}},
                                        m_clock);
    m_workplace.reset(new Workplace{m_tenant->profile(), m_tenant->profile().businessDay(), m_tenant->items(),
                                    m_tenant->callbacks(), m_tenant->messages(), m_tenant->contacts(), m_tenant->journey(), m_tenant->lists(), m_tenant->recordings(), m_tenant->consents(), m_tenant->trends(),
                                    m_tenant->connection(), m_tenant->readyCommand(),
                                    m_tenant->writing().callbackAdding, m_tenant->writing().callbackChanges,
                                    m_tenant->writing().chatAdding, m_tenant->writing().campaignSending, m_tenant->writing().campaignMessages, m_tenant->writing().messageChanges, m_tenant->writing().remarking,
                                    m_tenant->writing().consentWriting, m_tenant->writing().consentImporting,
                                    m_tenant->ledger(), m_tenant->writing().settling, m_tenant->writing().exportLog, m_tenant->writing().listening,
                                    m_tenant->recordingCopy(), m_tenant->recordingConsent(), m_tenant->recordingExport(), QString(),
                                    m_tenant->writing().callbackImporting,
                                    m_tenant->writing().doNotContact, m_tenant->savedSearches(), m_tenant->remarkDrafts(),
                                    m_tenant->listeningNotes(), m_tenant->reviews(),
                                    m_preferences, m_clock});
    connect(&m_tenant->items(), &FloorItems::freshnessChanged, this, [this](FloorItems::Topic topic) {
        if (topic >= FloorItems::Topic::Queues)
            m_answered[size_t(topic) - size_t(FloorItems::Topic::Queues)] = true;
    });
    using Topic = FloorItems::Topic;
    m_needs = {items().need(Topic::Queues), items().need(Topic::Agents), items().need(Topic::Contacts)};
    m_window.showView(view);
    m_window.setWorkplace(m_workplace.get());
    m_window.resize(windowSize);
    m_window.show();
}

WholeDesk::~WholeDesk()
{
    m_needs = {};
    m_window.setWorkplace(nullptr);
}

void WholeDesk::change()
{
    m_floor.advance(interval);
    m_server.show({m_floor});
}

void WholeDesk::poll()
{
    m_answered = {};
    m_clock.advance(interval);
    wait();
}

//! Answered, decoded, merged and painted: then the loop has nothing left to do at once.
void WholeDesk::wait()
{
    QEventLoop loop;
    QTimer look;
    int quietTurns = 0;
    connect(&look, &QTimer::timeout, &loop, [&] {
        m_clock.advance(Milliseconds(0)); // what is due at once
        const bool isQuiet = std::all_of(m_answered.begin(), m_answered.end(), [](bool is) { return is; })
            && QThreadPool::globalInstance()->activeThreadCount() == 0;
        quietTurns = isQuiet ? quietTurns + 1 : 0;
        if (quietTurns == 2) // one turn for what was posted meanwhile
            loop.quit();
    });
    look.start(lookingEvery);
    loop.exec();
}

void WholeDesk::rest(Milliseconds span)
{
    QEventLoop loop;
    QTimer::singleShot(int(span.count()), &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace floorwalker::bench
