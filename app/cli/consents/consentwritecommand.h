// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/writingcommand.h"
#include "models/edits/consentdraft.h"

namespace floorwalker::cli {

//! `consent set` and `consent delete`: one consent, its address read as the desktop's form reads it.
class ConsentWriteCommand final : public WritingCommand
{
    Q_OBJECT

public:
    enum class Verb { Set, Delete };

    explicit ConsentWriteCommand(Verb verb);

    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;

protected:
    void begin() override;

private:
    void write();
    void takeEnd();

    Verb m_verb;
    ConsentDraft m_draft;
};

} // namespace floorwalker::cli
