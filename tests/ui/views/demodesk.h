// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/seen.h"
#include "tests/ui/views/demoworkplace.h"
#include "ui/main/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/views/registry.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QTest>

namespace floorwalker {

//! The main window in front of a real demo tenant.
class DemoDesk final : public DemoWorkplace
{
public:
    DemoDesk() : DemoDesk(Setting()) { }
    explicit DemoDesk(const Setting &setting)
        : DemoWorkplace(setting)
    {
        applyTheme(*qApp, ThemeChoice::Light);
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

    std::unique_ptr<MainWindow> window;
};

} // namespace floorwalker
