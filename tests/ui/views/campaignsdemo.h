// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/demo/apiclient.h"
#include "tests/support/seen.h"
#include "tests/ui/views/demoworkplace.h"
#include "ui/main/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/views/registry.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

namespace floorwalker {

//! The campaigns page in front of a real demo tenant, over HTTP; and a client of its own beside it, by
//! which somebody else is faster, and what has arrived is counted.
class CampaignsDemo final : public DemoWorkplace
{
public:
    //! Nothing is sent to anybody while one looks.
    static demo::Options still()
    {
        demo::Options options = small();
        options.plan.speed = 0.01;
        return options;
    }

    explicit CampaignsDemo(const Setting &setting)
        : DemoWorkplace(setting)
        , server(*centre, centre->users().first().name)
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not|PulseAudioService)")));
        applyTheme(*qApp, ThemeChoice::Light);
        window = std::make_unique<MainWindow>(allViews());
        window->resize(1440, 900);
        window->showView(QStringLiteral("campaigns"));
        window->setWorkplace(workplace.get());
        window->show();
        const auto isLive = [this] { return !tenant->messages().lines().isEmpty(); };
        if (!QTest::qWaitForWindowActive(window.get()) || !QTest::qWaitFor(isLive, 30'000))
            qFatal("no message came");
    }

    TableView &messages() const { return *seen::find<TableView>(*window, QStringLiteral("Messages")); }
    const QList<MessageLine> &lines() const { return tenant->messages().lines(); }
    QList<MessageLine> linesOf(MessageStage stage) const
    {
        QList<MessageLine> some;
        std::copy_if(lines().begin(), lines().end(), std::back_inserter(some),
                     [stage](const MessageLine &line) { return line.stage == stage; });
        return some;
    }
    const MessageLine *withText(const QString &text) const
    {
        const auto found = std::find_if(lines().begin(), lines().end(), [&text](const MessageLine &line) { return line.message.text == text; });
        return found == lines().end() ? nullptr : &*found;
    }
    //! Selects those, one after the other, as with Ctrl.
    void choose(const QList<MessageLine> &some) const
    {
        auto &selection = *messages().selectionModel();
        selection.clear();
        for (const MessageLine &line : some)
            selection.setCurrentIndex(messages().model()->index(tenant->messages().table().rowOfId(line.id.text()), 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
        messages().setFocus();
    }
    //! An address messages of that subtype come from.
    QString source(const QString &subtype = QStringLiteral("sms")) const { return tenant->messages().sources().key(subtype); }

    int counted(const QString &what) { return server.get("/_demo/messages").object()[what].toInt(); }
    int delivered(const QString &address) { return server.get("/_demo/messages/deliveries").object()[address].toInt(); }
    QJsonObject asServed(const MessageId &id) { return server.get("/cmi/messages/" + id.text().toLatin1()).object(); }

    ApiClient server;
    std::unique_ptr<MainWindow> window;
};

} // namespace floorwalker
