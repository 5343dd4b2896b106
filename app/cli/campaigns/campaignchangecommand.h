// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/writingcommand.h"
#include "models/edits/campaigndeliveries.h"
#include "models/edits/campaignmessages.h"
#include "models/edits/messageedit.h"

namespace floorwalker::cli {

//! `campaign cancel` and `campaign edit`: message after message, each only as long as nobody was sent it.
class CampaignChangeCommand final : public WritingCommand
{
    Q_OBJECT

public:
    enum class Verb { Cancel, Edit };

    explicit CampaignChangeCommand(Verb verb);

    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;

protected:
    void begin() override;

private:
    QString readEdit(const QCommandLineParser &options);
    void take();
    void lookForRouted();
    void takeRouted(const QList<Entry> &entries);
    void cancel();
    void edit();
    std::optional<Error> understand(Instant now);
    void change(const QList<MessageChange> &changes);
    void takeChanged();
    void sayErrors() const;
    ExitCode code();

    Verb m_verb;
    QString m_asked;
    QString m_at;
    QString m_confirmed;
    MessageEdit m_edit;
    std::unique_ptr<CampaignMessages> m_campaign;
    QList<Error> m_errors;
    int m_givenUp = 0; //!< that were planned and never sent
};

} // namespace floorwalker::cli
