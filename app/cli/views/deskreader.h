// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/views/viewreader.h"
#include "models/desk/deskfile.h"
#include "models/storage/filethread.h"

namespace floorwalker::cli {

//! A range of time, open where nothing was said.
struct DeskRange {
    std::optional<Instant> since;
    std::optional<Instant> until;

    bool holds(Instant at) const { return (!since || at >= *since) && (!until || at < *until); }
};

//! Rows of what is ours and kept on this computer, the latest first; asks nothing of the tenant.
class DeskReader final : public ViewReader
{
    Q_OBJECT

public:
    struct Kept {
        QString name; //!< of the view
        QList<ViewColumn> columns;
        QString nothing; //!< said where there is none at all
        std::function<Result<QList<ViewRow>>(DeskFile &, const DeskRange &)> read; //!< on a thread of its own
    };

    DeskReader(RestClient &client, const QString &deskFile, Kept kept);

    void readAll(const ViewQuestion &question) override;
    void readOne(const QString &id) override; //!< by its column "id"

private:
    void read(const ViewQuestion &question);

    FileThread<DeskFile> m_file;
    Kept m_kept;
};

QList<ViewColumn> listeningNoteColumns();
std::unique_ptr<ViewReader> listeningNotesReader(RestClient &client, const QString &deskFile);
QList<ViewColumn> reviewColumns();
std::unique_ptr<ViewReader> reviewsReader(RestClient &client, const QString &deskFile);
QList<ViewColumn> reviewAverageColumns();
std::unique_ptr<ViewReader> reviewAveragesReader(RestClient &client, const QString &deskFile, const BusinessDay &day);

} // namespace floorwalker::cli
