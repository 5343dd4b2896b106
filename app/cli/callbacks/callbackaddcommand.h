// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/writingcommand.h"
#include "models/edits/callbackdraft.h"

namespace floorwalker::cli {

//! `callback add`: one callback, with the checks of the desktop's form.
class CallbackAddCommand final : public WritingCommand
{
    Q_OBJECT

public:
    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;

protected:
    void begin() override;

private:
    void readDoNotContact(const QList<Callback> &open);
    void add(CallbackChecks checks);

    CallbackDraft m_draft;
};

} // namespace floorwalker::cli
