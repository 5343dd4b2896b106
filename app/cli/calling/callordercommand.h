// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/calling/callingcommand.h"

namespace floorwalker::cli {

//! `call say`, `play`, `hangup` and `record`: what a call under way is told to do.
class CallOrderCommand final : public CallingCommand
{
    Q_OBJECT

public:
    enum class Verb { Say, Play, HangUp, Record };

    explicit CallOrderCommand(Verb verb);

    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;

protected:
    void run() override;

private:
    Verb m_verb;
    CallId m_call;
    CallOrder m_order;
};

} // namespace floorwalker::cli
