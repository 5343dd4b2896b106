// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/writingcommand.h"
#include "models/edits/callbackimport.h"

namespace floorwalker::cli {

//! `callback add`, `reschedule`, `close`, `edit` and `import`: the same checks and the same commands
//! as the desktop's forms.
class CallbackCommand final : public WritingCommand
{
    Q_OBJECT

public:
    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;

protected:
    void begin() override;

private:
    QString readChange(const QStringList &ids, const QCommandLineParser &options);
    void prepare(std::function<void(CallbackChecks)> then);

    void add();
    void takeAdded(const QList<Entry> &entries, const std::optional<Error> &error);

    void change();
    void readNext();
    void takeChanged();

    void import();
    void takePlan(const ImportPlan &plan);
    void apply(const ImportPlan &plan);
    void takeImported(const ImportPlan &plan, const QList<Entry> &entries, const std::optional<Error> &error);
    ExitCode codeOf(const ImportPlan &plan) const;

    QString m_verb;
    CallbackDraft m_draft;
    QStringList m_ids;
    QString m_at; //!< in the profile's zone, so it is understood only when that is known
    CallbackChange m_change;
    QList<Callback> m_shown;
    QList<Error> m_errors;
    QString m_file;
    QString m_rejectedFile;
    QString m_confirmed;
    ImportOptions m_import;
    bool m_isApplied = false;
};

} // namespace floorwalker::cli
