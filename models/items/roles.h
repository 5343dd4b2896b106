// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/qnamespace.h>

namespace floorwalker {

//! What a cell answers beside its text. Text roles: DisplayRole, ToolTipRole, AccessibleTextRole.
enum ItemRole : int {
    SortRole = Qt::UserRole + 1, //!< the raw value: qlonglong, double or QString
    KindRole, //!< CellKind as int
    SeverityRole, //!< Severity as int
    InstantRole, //!< qlonglong, ms since epoch by the server's clock: the span since then is painted
    AtLeastRole, //!< bool: the span is "at least", the server told no beginning
    StateRole, //!< AgentState as int: dot and word
    SeriesRole, //!< QList<float>: a sparkline; NaN is a gap
    IdRole, //!< QString: the id of the row's object
    MarkRole, //!< Mark as int: the dot of a state that is no agent's
    SharesRole, //!< QList<qint64> by Mark: how many of each, painted as one bar
    ChangedAtRole, //!< qlonglong, steady ms of the last change, for the fading highlight; 0 for never
};

//! What a state that is no agent's means; its dot.
enum class Mark : int {
    Waiting, //!< nothing has been done yet
    UnderWay,
    Good, //!< done
    Bad, //!< failed
    Attention, //!< somebody must decide
    Off, //!< over
};

//! How a cell is shown; one per column.
enum class CellKind : int {
    Text,
    Count, //!< right-aligned, tabular digits
    Duration, //!< a length in ms that stands still
    Since, //!< a running span from InstantRole
    State, //!< dot and word
    Series, //!< sparkline
    Moment, //!< local time, ISO on hover
    Countdown, //!< the span to, or since, InstantRole; DisplayRole is the state as a word
    Shares, //!< a bar of SharesRole; DisplayRole says it in words
};

} // namespace floorwalker
