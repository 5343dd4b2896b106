// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/tenant.h"
#include "app/wiring/tenant.h"
#include "models/settings/preferences.h"
#include "ui/main/conversationsplace.h"
#include "ui/main/workplace.h"

#include <QTemporaryDir>

namespace floorwalker {

//! What a page or a dialog is given, in front of a real demo tenant, over HTTP, with everything that
//! stands between.
class DemoWorkplace
{
public:
    struct Setting {
        demo::Options options = small();
        bool isProduction = false;
        bool hasProject = false; //!< of the Conversation API, beside Contact Pro
    };
    static demo::Options small()
    {
        demo::Options options;
        options.plan.agents = 4;
        options.plan.queues = 4;
        options.plan.historyDays = 0;
        options.quota = 100'000;
        return options;
    }

    explicit DemoWorkplace(const Setting &setting)
    {
        qputenv("FLOORWALKER_LISTING_LAG", "0.2");
        centre = demo::Tenant::start(setting.options);
        profile.id = ProfileId(QStringLiteral("ours"));
        profile.name = QStringLiteral("Harbour");
        profile.address = centre->url().toString();
        profile.caFile = centre->caFile();
        profile.country = QStringLiteral("FI");
        profile.timeZone = QByteArrayLiteral("Europe/Helsinki");
        profile.isProduction = setting.isProduction;
        profile.requestsPerMinute = 100'000;
        const demo::Clouds clouds = centre->clouds();
        if (setting.hasProject) {
            profile.conversation = {.address = clouds.conversation.toString(), .templateAddress = clouds.templates.toString(),
                                    .tokenAddress = clouds.token.toString(), .projectId = clouds.project, .keyId = clouds.keyId,
                                    .app = clouds.app};
        }
        const demo::ApiUser &user = centre->users().first();
        profile.user = QString::fromUtf8(user.name);
        auto connection = Connection::make(profile, {Secret(QString::fromUtf8(user.password)),
                                                     Secret(QString::fromUtf8(user.apiKey)), {}, Secret(clouds.keySecret)}, clock);
        tenant = std::make_unique<Tenant>(std::move(connection).value(),
                                          Tenant::Files{folder.filePath(QStringLiteral("history.sqlite")),
                                                        {folder.filePath(QStringLiteral("ledger.sqlite")),
                                                         folder.filePath(QStringLiteral("desk.sqlite"))}}, clock);
        if (ConversationDesk *desk = tenant->conversation()) {
            project.emplace(ConversationsPlace{desk->apps, desk->conversations, desk->thread, desk->contacts, desk->optOuts, desk->webhooks,
                                               desk->templates, desk->reads, desk->sending, desk->control, desk->contactAdding,
                                               desk->contactEditing, desk->webhookEditing, desk->drafts});
        }
        preferences = std::make_unique<Preferences>(folder.filePath(QStringLiteral("preferences.ini")));
        preferences->set(Preference::ReducedMotion, true);
        workplace.reset(new Workplace{tenant->profile(), profile.businessDay(), tenant->items(), tenant->callbacks(), tenant->messages(),
                                      tenant->contacts(), tenant->journey(), tenant->lists(), tenant->recordings(), tenant->consents(), tenant->trends(), tenant->connection(),
                                      tenant->readyCommand(),
                                      tenant->writing().callbackAdding, tenant->writing().callbackChanges,
                                      tenant->writing().chatAdding, tenant->writing().campaignSending, tenant->writing().campaignMessages, tenant->writing().messageChanges, tenant->writing().remarking,
                                      tenant->writing().consentWriting, tenant->writing().consentImporting,
                                      tenant->ledger(), tenant->writing().settling, tenant->writing().exportLog, tenant->writing().listening, tenant->recordingCopy(), tenant->recordingConsent(), tenant->recordingExport(), QString(),
                                      tenant->writing().callbackImporting, tenant->writing().doNotContact, tenant->savedSearches(), tenant->remarkDrafts(),
                                      tenant->listeningNotes(), tenant->reviews(),
                                      *preferences, clock, project ? &*project : nullptr});
    }

    QTemporaryDir folder;
    SystemClock clock;
    Profile profile;
    std::unique_ptr<demo::Tenant> centre;
    std::unique_ptr<Tenant> tenant;
    std::optional<ConversationsPlace> project;
    std::unique_ptr<Preferences> preferences;
    std::unique_ptr<Workplace> workplace;
};

} // namespace floorwalker
