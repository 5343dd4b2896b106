// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/views/viewreader.h"
#include "models/base/businessday.h"
#include "models/search/recordingsearch.h"

namespace floorwalker::cli {

QList<ViewColumn> recordingColumns();
//! Its range is no filter.
QString objectionToRecordingFilter(const RowFilter &filter);

//! The recordings of `cmi/callRecordings` in a range of time, asked for in slices. One is told with its
//! listen log.
class RecordingsReader final : public ViewReader
{
    Q_OBJECT

public:
    RecordingsReader(RestClient &client, const BusinessDay &day);

    void readAll(const ViewQuestion &question) override;
    void readOne(const QString &id) override;

private:
    void tellFound();

    BusinessDay m_day;
    QList<RowFilter> m_filters;
    RecordingSearch m_search;
};

QList<ViewColumn> listenLogColumns();

//! Who listened: to the recordings that `recording=ID` names, or to all of a range of time, one
//! recording's log after the other. A log that is refused hides no other.
class ListenLogReader final : public ViewReader
{
    Q_OBJECT

public:
    ListenLogReader(RestClient &client, const BusinessDay &day);

    void readAll(const ViewQuestion &question) override;
    void readOne(const QString &id) override; //!< the log of one recording

private:
    void takeFound();
    void readNext();
    void waitFor(const CallRecordingId &id, const Error &error); //!< until there is quota again
    void tell();

    BusinessDay m_day;
    QList<RowFilter> m_filters;
    RecordingSearch m_search;
    QList<CallRecordingId> m_left; //!< whose log is still to be read
    ViewAnswer m_answer;
};

} // namespace floorwalker::cli
