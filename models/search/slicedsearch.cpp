// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/slicedsearch.h"

#include "models/rest/listlength.h"

namespace floorwalker {

namespace {

constexpr Milliseconds usualWait = std::chrono::seconds(5); //!< for budget, where nobody says how long

bool wasTooSlow(const Error &error)
{
    return error.kind == ErrorKind::GatewayTimeout || error.kind == ErrorKind::TimedOut
        || error.kind == ErrorKind::TooLarge;
}

} // namespace

SlicedSearch::SlicedSearch(Ask ask, Clock &clock, qsizetype limit, QObject *parent)
    : QObject(parent)
    , m_ask(std::move(ask))
    , m_clock(clock)
    , m_limit(limit)
{
}

SlicedSearch::~SlicedSearch() = default;

void SlicedSearch::start(SearchRange range)
{
    m_question.reset();
    m_range = range;
    m_reached = range.end;
    m_length = {};
    m_gaps.clear();
    m_error.reset();
    setState(State::Running);
    askNext();
}

void SlicedSearch::pause()
{
    if (m_state == State::Running)
        setState(m_question ? State::Pausing : State::Paused);
}

void SlicedSearch::resume()
{
    if (m_state == State::Pausing) {
        setState(State::Running);
        return;
    }
    if (m_state != State::Paused && m_state != State::Interrupted)
        return;
    m_error.reset();
    setState(State::Running);
    askNext();
}

void SlicedSearch::cancel()
{
    if (m_state == State::Idle || m_state == State::Done)
        return;
    m_question.reset();
    setState(State::Cancelled);
}

void SlicedSearch::finish()
{
    m_question.reset();
    setState(State::Done);
}

double SlicedSearch::covered() const
{
    if (m_state == State::Idle)
        return 0;
    const auto whole = m_range.length();
    return whole <= Milliseconds(0) ? 1 : double((m_range.end - m_reached).count()) / double(whole.count());
}

void SlicedSearch::askNext()
{
    if (m_state != State::Running || m_question)
        return; // whoever heard of the last step has stopped it or begun anew
    const SearchRange slice{std::max(m_range.begin, m_reached - m_length.current()), m_reached};
    m_question = std::make_unique<QObject>();
    m_ask(slice, m_question.get(), [this, slice, asked = m_clock.steady()](const Result<qsizetype> &answer) {
        take(slice, asked, answer);
    });
}

//! Our own budget is spent: nothing was sent, and nobody need press a button for it.
void SlicedSearch::askLater(Milliseconds delay)
{
    m_question = std::make_unique<QObject>();
    m_clock.after(delay, m_question.get(), [this] {
        m_question.reset();
        if (m_state == State::Pausing)
            setState(State::Paused);
        else
            askNext();
    });
}

void SlicedSearch::take(SearchRange slice, Milliseconds asked, const Result<qsizetype> &answer)
{
    m_question.reset();
    const bool isTooSlow = !answer && wasTooSlow(answer.error());
    if (!answer && answer.error().kind == ErrorKind::BudgetExhausted) {
        askLater(answer.error().retryAfter.value_or(usualWait));
        return;
    }
    if (!answer && !isTooSlow) {
        m_error = answer.error();
        setState(State::Interrupted);
        return;
    }
    const bool isFull = answer && (*answer >= m_limit || looksCut(*answer));
    if (!isTooSlow && !isFull) {
        m_length.answered(slice.length(), m_clock.steady() - asked, double(*answer) / double(m_limit));
        goOn(slice);
        return;
    }
    if (SliceLength::canBeCut(slice.length())) {
        m_length.halve(slice.length(), isTooSlow);
        slice.begin = slice.end; // the same end is asked again, to a later beginning
    } else {
        m_gaps.append({slice, isTooSlow ? SearchGap::Reason::TooSlow : SearchGap::Reason::TooMany});
    }
    goOn(slice);
}

void SlicedSearch::goOn(const SearchRange &slice)
{
    m_reached = slice.begin;
    if (m_reached <= m_range.begin) {
        setState(State::Done);
    } else if (m_state == State::Pausing) {
        setState(State::Paused);
    } else {
        emit changed();
        askNext();
    }
}

void SlicedSearch::setState(State state)
{
    m_state = state;
    emit changed();
}

} // namespace floorwalker
