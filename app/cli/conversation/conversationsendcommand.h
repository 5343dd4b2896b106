// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/conversation/conversationcommand.h"
#include "models/edits/conversationdraft.h"
#include "models/edits/conversationreads.h"
#include "models/edits/conversationsending.h"

namespace floorwalker::cli {

//! `conversation send`: one message to one person, with the checks of the desktop's form.
class ConversationSendCommand final : public ConversationCommand
{
    Q_OBJECT

public:
    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;

protected:
    void run() override;

private:
    QString readContent(const QCommandLineParser &options);
    QString readPairs(const QStringList &pairs, const QString &option, QMap<QString, QString> &values);
    QString readContentType(const QString &word);
    void chooseApp();
    void readApp(const AppId &app);
    void readTemplate();
    void send();

    ConversationDraft m_draft;
    ConversationPlace m_place;
    std::unique_ptr<ConversationReads> m_reads;
    std::unique_ptr<ConversationSending> m_sending;
};

} // namespace floorwalker::cli
