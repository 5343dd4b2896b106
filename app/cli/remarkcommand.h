// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/writingcommand.h"

namespace floorwalker::cli {

//! `remark CONTACTGROUPID TEXT`.
class RemarkCommand final : public WritingCommand
{
    Q_OBJECT

public:
    QList<QCommandLineOption> options() const override { return {}; }
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;

protected:
    void begin() override;

private:
    void take(const RemarkOutcome &outcome);

    ContactGroupId m_group;
    QString m_text;
};

} // namespace floorwalker::cli
