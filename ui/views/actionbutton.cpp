// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/actionbutton.h"

#include <QAction>
#include <QPushButton>

namespace floorwalker {

QPushButton *actionButton(QAction &action, const QString &words)
{
    auto *button = new QPushButton(words.isEmpty() ? action.text() : words);
    const auto follow = [button, &action] {
        button->setEnabled(action.isEnabled());
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(action.toolTip(), keys));
    };
    QObject::connect(&action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    follow();
    return button;
}

QAction *addPageAction(QWidget &page, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, &page);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page.addAction(action);
    return action;
}

} // namespace floorwalker
