// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/signin.h"
#include "app/cli/views/viewreader.h"
#include "models/rest/backends.h"

#include <memory>

namespace floorwalker::cli {

//! A view that can be exported and shown: one line of the table in views.cpp.
struct View {
    QString name; //!< as typed
    QString title;
    bool isLive; //!< shows what is now: a time range means nothing to it
    std::function<QList<ViewColumn>()> columns; //!< those every tenant has
    std::function<QStringList()> otherColumns; //!< those a tenant may have
    std::function<std::unique_ptr<ViewReader>(const BackEnds &, const SignIn &)> makeReader;
    //! Why the view takes no such filter; empty when it does.
    QString (*objectionTo)(const RowFilter &filter) = objectionToPaging;
    BackEnd backEnd = BackEnd::ContactPro; //!< which the profile must be connected to
};

const QList<View> &views();
const View *viewNamed(const QString &name); //!< null when there is none
QString viewNames(); //!< "queues, agents, callbacks, users"

} // namespace floorwalker::cli
