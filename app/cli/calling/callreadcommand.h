// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/calling/callingcommand.h"

namespace floorwalker::cli {

//! `call query NUMBER` and `call result ID`.
class CallReadCommand final : public CallingCommand
{
    Q_OBJECT

public:
    enum class Verb { Query, Result };

    explicit CallReadCommand(Verb verb);

    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;

protected:
    void run() override;

private:
    void query();
    void print(const NumberFacts &facts);
    void print(const CallResult &call);

    Verb m_verb;
    QString m_what;
};

} // namespace floorwalker::cli
