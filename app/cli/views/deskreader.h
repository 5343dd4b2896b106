// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/views/viewreader.h"
#include "models/desk/deskfile.h"
#include "models/storage/filethread.h"

namespace floorwalker::cli {

//! Something of ours that the desk keeps; a range of time chooses by its moment.
struct DeskRow {
    ViewRow row;
    Instant at;
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
        std::function<Result<QList<DeskRow>>(DeskFile &)> read; //!< on a thread of its own
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

} // namespace floorwalker::cli
