// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/tenant.h"
#include "app/wiring/tenant.h"
#include "models/settings/preferences.h"
#include "tests/support/seen.h"
#include "ui/main/mainwindow.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/registry.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace floorwalker {

//! The main window in front of a real demo tenant, over HTTP, with everything that stands between.
class DemoDesk
{
public:
    struct Setting {
        demo::Options options = small();
        bool isProduction = false;
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

    DemoDesk() : DemoDesk(Setting()) { }
    explicit DemoDesk(const Setting &setting)
    {
        qputenv("FLOORWALKER_LISTING_LAG", "0.2");
        applyTheme(*qApp, ThemeChoice::Light);
        centre = demo::Tenant::start(setting.options);
        profile.id = ProfileId(QStringLiteral("ours"));
        profile.name = QStringLiteral("Harbour");
        profile.address = centre->url().toString();
        profile.caFile = centre->caFile();
        profile.country = QStringLiteral("FI");
        profile.timeZone = QByteArrayLiteral("Europe/Helsinki");
        profile.isProduction = setting.isProduction;
        profile.requestsPerMinute = 100'000;
        const demo::ApiUser &user = centre->users().first();
        profile.user = QString::fromUtf8(user.name);
        auto connection = Connection::make(profile, {Secret(QString::fromUtf8(user.password)),
                                                     Secret(QString::fromUtf8(user.apiKey))}, clock);
        tenant = std::make_unique<Tenant>(std::move(connection).value(),
                                          Tenant::Files{m_folder.filePath(QStringLiteral("history.sqlite")),
                                                        {m_folder.filePath(QStringLiteral("ledger.sqlite")),
                                                         m_folder.filePath(QStringLiteral("desk.sqlite"))}}, clock);
        preferences = std::make_unique<Preferences>(m_folder.filePath(QStringLiteral("preferences.ini")));
        preferences->set(Preference::ReducedMotion, true);
        workplace.reset(new Workplace{tenant->profile(), profile.businessDay(), tenant->items(), tenant->callbacks(),
                                      tenant->contacts(), tenant->journey(), tenant->lists(), tenant->recordings(), tenant->trends(), tenant->connection(),
                                      tenant->readyCommand(),
                                      tenant->writing().callbackAdding, tenant->writing().callbackChanges,
                                      tenant->writing().chatAdding, tenant->writing().remarking,
                                      tenant->ledger(), tenant->writing().settling, tenant->writing().exportLog, tenant->writing().listening, tenant->recordingCopy(), QString(),
                                      tenant->writing().callbackImporting, tenant->writing().doNotContact, tenant->savedSearches(), tenant->remarkDrafts(),
                                      *preferences, clock});
        window = std::make_unique<MainWindow>(allViews());
        window->resize(1440, 900);
        window->showView(QStringLiteral("callbacks"));
        window->setWorkplace(workplace.get());
        window->show();
    }
    //! The first answer is there.
    bool isLive() const { return tenant->callbacks().counts().has_value() && tenant->items().queueLines().size() > 0; }

    TableView &table() const { return *seen::find<TableView>(*window, QStringLiteral("Callbacks")); }
    const Callback *withNumber(const QString &number) const
    {
        for (const CallbackLine &line : tenant->callbacks().lines()) {
            if (line.customerNumber == number)
                return &line;
        }
        return nullptr;
    }
    int countOf(const QString &number) const
    {
        int count = 0;
        for (const CallbackLine &line : tenant->callbacks().lines())
            count += line.customerNumber == number;
        return count;
    }

private:
    QTemporaryDir m_folder;

public:
    SystemClock clock;
    Profile profile;
    std::unique_ptr<demo::Tenant> centre;
    std::unique_ptr<Tenant> tenant;
    std::unique_ptr<Preferences> preferences;
    std::unique_ptr<Workplace> workplace;
    std::unique_ptr<MainWindow> window;
};

} // namespace floorwalker
