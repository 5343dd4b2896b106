// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/viewcommand.h"

namespace floorwalker::cli {

//! `show VIEW ID`: one record, our fields first and then every field that came.
class ShowCommand final : public ViewCommand
{
    Q_OBJECT

public:
    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;

protected:
    void ask(ViewReader &reader) override;
    void take(const ViewAnswer &answer) override;

private:
    QByteArray json(const ViewAnswer &answer) const;
    QByteArray text(const ViewAnswer &answer) const;
    QString shown(const ViewColumn &column, const ViewRow &row) const;

    QString m_id;
    bool m_isJson = false;
};

} // namespace floorwalker::cli
