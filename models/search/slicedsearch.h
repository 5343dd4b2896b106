// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/search/slicelength.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace floorwalker {

//! Both ends belong to it, as in the questions of CMI: what lies on a border comes twice and is one
//! by its id.
struct SearchRange {
    Instant begin;
    Instant end;

    Milliseconds length() const { return end - begin; }
    friend bool operator==(const SearchRange &, const SearchRange &) = default;
};

//! A part of a search that could not be had whole.
struct SearchGap {
    enum class Reason {
        TooMany, //!< more in a second than one answer may hold; what came is there
        TooSlow //!< even a second takes the server too long
    };
    SearchRange range;
    Reason reason = Reason::TooMany;

    friend bool operator==(const SearchGap &, const SearchGap &) = default;
};

//! A long question as polite short ones: newest first, one at a time, each range cut in half when it
//! proves too much. It knows ranges and lengths of answers, not what is in them. Main thread.
class SlicedSearch final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Running,
        Pausing, //!< its last answer is under way
        Paused,
        Interrupted, //!< error() says by what; may be resumed
        Done, //!< every part was asked for; see gaps()
        Cancelled
    };
    //! How many objects the answer had.
    using Answer = std::function<void(Result<qsizetype>)>;
    //! Asks for one range and tells the answer once, later, unless the receiver is gone.
    using Ask = std::function<void(SearchRange range, QObject *receiver, Answer answer)>;

    //! limit: the most objects an answer may have, as every question says.
    SlicedSearch(Ask ask, Clock &clock, qsizetype limit, QObject *parent = nullptr);
    ~SlicedSearch() override;

    void start(SearchRange range); //!< whatever was under way is forgotten
    void pause();
    void resume();
    void cancel();
    void finish(); //!< enough is found: what is left need not be asked

    State state() const { return m_state; }
    bool isUnderWay() const { return m_state == State::Running || m_state == State::Pausing; }
    SearchRange range() const { return m_range; }
    Instant reached() const { return m_reached; } //!< everything since then has been asked for
    double covered() const; //!< of the range, 0 to 1
    const QList<SearchGap> &gaps() const { return m_gaps; }
    const std::optional<Error> &error() const { return m_error; }
    //! Every part was asked for and came whole.
    bool isComplete() const { return m_state == State::Done && m_gaps.isEmpty() && m_reached <= m_range.begin; }

signals:
    void changed(); //!< the state, or how far it is

private:
    void askNext();
    void askLater(Milliseconds delay);
    void take(SearchRange slice, Milliseconds asked, const Result<qsizetype> &answer);
    void goOn(const SearchRange &slice);
    void setState(State state);

    Ask m_ask;
    Clock &m_clock;
    qsizetype m_limit;
    State m_state = State::Idle;
    SearchRange m_range{};
    Instant m_reached{};
    SliceLength m_length;
    QList<SearchGap> m_gaps;
    std::optional<Error> m_error;
    std::unique_ptr<QObject> m_question; //!< who waits for the answer under way
};

} // namespace floorwalker
