// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"

#include "ui/main/statusline.h"
#include "ui/theme/theme.h"
#include "ui/views/registry.h"
#include "ui/widgets/statuslabel.h"

#include <QAction>
#include <QApplication>
#include <QTest>

namespace floorwalker {

namespace {

constexpr QSize windowSize{1440, 900};

} // namespace

Desk::Desk(const FloorFixture::Setting &setting)
    : tenant(setting)
{
    // Where tests run there may be no sound server.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not|PulseAudioService)")));
    applyTheme(*qApp, ThemeChoice::Light);
}

Desk::~Desk() = default;

void Desk::sitDown(const QString &view)
{
    window = std::make_unique<MainWindow>(allViews());
    window->resize(windowSize);
    window->showView(view);
    window->setWorkplace(&tenant.workplace);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    tenant.pass(Milliseconds(0));
}

TableView &Desk::table(const QString &name) const
{
    auto *table = seen::find<TableView>(*window, name);
    if (!table)
        qFatal("no table is called %s", qPrintable(name));
    return *table;
}

QString Desk::status() const
{
    return seen::nameOf(window->findChild<StatusLine *>()->findChild<StatusLabel *>());
}

void runCommand(const MainWindow &window, const QString &text)
{
    const auto actions = window.allActions();
    for (QAction *action : actions) {
        if (action->text() == text)
            action->trigger();
    }
}

} // namespace floorwalker
