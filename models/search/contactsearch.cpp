// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/contactsearch.h"

#include "models/rest/endpoints/contactpro.h"

namespace floorwalker {

namespace {

//! A contact may change for some time after it ended: wrap-up, a status the reports settle later.
constexpr Milliseconds afterglow = std::chrono::minutes(5);
//! A contact open for longer is not waited for: the question would grow without end.
constexpr Milliseconds longestOpen = std::chrono::hours(24);

bool isNewestFirst(const ContactQuestion &question)
{
    return question.sort.isEmpty() || question.sort == u"-arrivalTime";
}

//! InQueue and InProcess, by the pattern the interface documents.
ContactQuestion openOnes(ContactQuestion question)
{
    if (question.valueOf(u"status").isEmpty())
        question.conditions.append({QStringLiteral("status"), QStringLiteral("In*")});
    return question;
}

} // namespace

//! Polls the newest part of the search; where that is more than one answer holds, the last minutes and
//! what is open by two questions.
class ContactSearch::LiveFeed final : public Feed
{
public:
    LiveFeed(ContactSearch &search, Milliseconds interval, Backoff::Random random)
        : Feed(QStringLiteral("cmi/contacts"), search.m_client.clock(), interval, std::move(random))
        , m_search(search)
    {
    }

protected:
    void ask() override
    {
        const SearchRange range = m_search.liveRange(m_search.m_isLiveCut);
        send(m_search.m_question, range, m_search.m_lastLive, [this, range](const ContactPage &page) {
            m_search.takeLive(page, range);
            if (m_search.m_isLiveCut)
                askForOpenOnes();
            else
                succeeded(m_search.m_client.serverClock().now());
        });
    }

private:
    void askForOpenOnes()
    {
        send(openOnes(m_search.m_question), m_search.liveRange(false), m_search.m_lastOpen, [this](const ContactPage &page) {
            m_search.takeOpen(page);
            succeeded(m_search.m_client.serverClock().now());
        });
    }

    void send(const ContactQuestion &question, SearchRange range, const std::shared_ptr<const ContactMemo> &memo,
              std::function<void(const ContactPage &)> take)
    {
        m_search.m_client.send<ContactPage>(contactpro::contacts(question, {range.begin, range.end}, pageLimit, memo),
                                            Purpose::Poll, this,
                                            [this, run = m_search.m_run, take = std::move(take)](const Result<ContactPage> &page) {
            if (!page)
                failed(page.error());
            else if (run == m_search.m_run)
                take(*page);
            else
                succeeded(m_search.m_client.serverClock().now());
        });
    }

    ContactSearch &m_search;
};

ContactSearch::ContactSearch(RestClient &client, Milliseconds interval, Backoff::Random random, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_slices([this](SearchRange range, QObject *receiver,
                      SlicedSearch::Answer answer) { ask(range, receiver, std::move(answer)); },
               client.clock(), pageLimit)
    , m_feed(std::make_unique<LiveFeed>(*this, interval, std::move(random)))
{
}

ContactSearch::~ContactSearch() = default;

void ContactSearch::start(const ContactQuestion &question, SearchRange range, bool isOpenEnded)
{
    ++m_run;
    m_question = question;
    m_isOpenEnded = isOpenEnded;
    m_hasReachedLimit = false;
    m_isLiveCut = false;
    m_lastLive.reset();
    m_lastOpen.reset();
    m_contacts.clear();
    m_open.clear();
    emit started();
    m_slices.start(range);
}

void ContactSearch::ask(SearchRange range, QObject *receiver, SlicedSearch::Answer answer)
{
    const auto take = [this, range, waiting = QPointer(receiver), answer = std::move(answer)](const Result<ContactPage> &page) {
        if (!page) {
            answer(page.error());
            return;
        }
        merge(page->chunks);
        if (!waiting)
            return; // whoever heard of them has stopped the search or begun anew
        if (hasEnough(range.begin)) {
            m_hasReachedLimit = true;
            m_slices.finish();
            return;
        }
        answer(qsizetype(page->count));
    };
    m_client.send<ContactPage>(contactpro::contacts(m_question, {range.begin, range.end}, pageLimit), Purpose::Asked,
                               receiver, take);
}

//! Whether no older part can hold one of the contacts that are wanted: a slice also brings what
//! arrived before it and ended in it, and others may have arrived in between.
bool ContactSearch::hasEnough(Instant since) const
{
    if (!m_question.limit || !isNewestFirst(m_question))
        return false;
    int found = 0;
    for (ContactSlot slot = 0; slot < m_contacts.slotCount() && found < *m_question.limit; ++slot) {
        const auto arrival = m_contacts.holds(slot) ? m_contacts.row(slot).arrival() : std::nullopt;
        found += arrival && *arrival >= since;
    }
    return found >= *m_question.limit;
}

bool ContactSearch::merge(const std::vector<ContactChunkPtr> &chunks)
{
    const int run = m_run;
    for (const ContactChunkPtr &chunk : chunks) {
        const ContactSet::Merge merge = m_contacts.take(chunk);
        noteOpen(merge);
        if (!merge.isNothing(m_contacts.slotCount()))
            emit merged(merge);
        if (run != m_run)
            return false;
    }
    return true;
}

//! Few of many are open, and each poll asks for the oldest of them.
void ContactSearch::noteOpen(const ContactSet::Merge &merge)
{
    for (ContactSlot slot = merge.firstNew; slot < m_contacts.slotCount(); ++slot) {
        if (m_contacts.row(slot).isOpen())
            m_open.insert(slot);
    }
    for (const ContactSet::Change &change : merge.changes) {
        if (m_contacts.row(change.slot).isOpen())
            m_open.insert(change.slot);
        else
            m_open.remove(change.slot);
    }
}

SearchRange ContactSearch::liveRange(bool onlyLastMinutes) const
{
    const Instant now = m_client.serverClock().now();
    const Instant oldest = std::max(m_slices.range().begin, now - longestOpen);
    Instant begin = std::max(oldest, now - afterglow);
    if (onlyLastMinutes)
        return {begin, now};
    for (const ContactSlot slot : m_open) {
        const auto arrival = m_contacts.holds(slot) ? m_contacts.row(slot).arrival() : std::nullopt;
        if (arrival && *arrival < begin && *arrival >= oldest)
            begin = *arrival;
    }
    return {begin, now};
}

void ContactSearch::takeLive(const ContactPage &page, SearchRange range)
{
    m_lastLive = page.memo;
    if (!merge(page.chunks))
        return;
    if (page.count >= pageLimit) {
        m_isLiveCut = true;
        return; // what is not in it may be there all the same
    }
    // The range moves on: only what still belongs into it has left the answer for another reason.
    std::vector<PackedId> left;
    for (const PackedId &id : page.gone) {
        const auto slot = m_contacts.find(id);
        if (!slot)
            continue;
        const ContactRow row = m_contacts.row(*slot);
        const auto last = row.disconnected() ? row.disconnected() : row.arrival();
        if (last && *last >= range.begin)
            left.push_back(id);
    }
    if (left.empty())
        return;
    emit merged(m_contacts.remove(left));
}

void ContactSearch::takeOpen(const ContactPage &page)
{
    m_lastOpen = page.memo;
    if (!merge(page.chunks) || page.count >= pageLimit)
        return;
    // Of those that ended the last minutes have told; the others no longer fit the question.
    std::vector<PackedId> left;
    for (const PackedId &id : page.gone) {
        if (const auto slot = m_contacts.find(id); slot && m_contacts.row(*slot).isOpen())
            left.push_back(id);
    }
    if (!left.empty())
        emit merged(m_contacts.remove(left));
}

} // namespace floorwalker
