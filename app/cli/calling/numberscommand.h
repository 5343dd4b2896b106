// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/calling/callingcommand.h"

namespace floorwalker::cli {

//! `numbers assign` and `numbers unassign NUMBER...`.
class NumbersCommand final : public CallingCommand
{
    Q_OBJECT

public:
    enum class Verb { Assign, Unassign };

    explicit NumbersCommand(Verb verb);

    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;

protected:
    void run() override;

private:
    void take();

    Verb m_verb;
    QStringList m_numbers;
    ApplicationKey m_application;
    QString m_capability;
    QString m_confirmed;
};

} // namespace floorwalker::cli
