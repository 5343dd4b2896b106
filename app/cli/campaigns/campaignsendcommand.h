// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/campaigns/campaignjudgingcommand.h"
#include "models/edits/numberqueries.h"

namespace floorwalker::cli {

//! `campaign check` and `campaign send`: the same draft and the same judgement as in the desktop's form.
class CampaignSendCommand final : public CampaignJudgingCommand
{
    Q_OBJECT

public:
    enum class Verb { Check, Send };

    explicit CampaignSendCommand(Verb verb);

    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;

protected:
    void begin() override;
    void takePlan() override;

private:
    QString readVia(const QString &verb, const QCommandLineParser &options);
    static ConversationRoute routeOf(const QCommandLineParser &options);
    QString readDraft(const QCommandLineParser &options);
    std::optional<Error> readTemplate();
    void beginVia();
    void prepare();
    void nameIt(Instant now);
    void sendTest();
    Result<QString> testAddress() const;

    Verb m_verb;
    CampaignDraft m_draft;
    std::unique_ptr<NumberQueries> m_queries; //!< where they are wished
    bool m_isViaConversation = false;
    QString m_at;
    QString m_templateFile;
    QString m_recipientsFile;
    std::optional<QString> m_column;
    QString m_testNumber; //!< empty: to everybody
    QString m_confirmed;
};

} // namespace floorwalker::cli
