// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later


#include "app/gui/tourrecordings.h"

#include "ui/main/mainwindow.h"
#include "ui/main/page.h"
#include "ui/player/player.h"
#include "ui/player/sounddialog.h"
#include "ui/views/recordings/reviewaveragesdialog.h"
#include "ui/views/recordings/reviewtab.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

namespace floorwalker {

namespace {

//! By its key: the words differ by language.
void run(MainWindow &window, const QKeySequence &keys)
{
    const auto actions = window.currentPage()->actions();
    for (QAction *action : actions) {
        if (action->shortcut() == keys)
            action->trigger();
    }
}

} // namespace

void showRecordingTab(MainWindow &window, RecordingTab tab)
{
    window.currentPage()->findChild<QTabWidget *>()->setCurrentIndex(int(tab));
}

void beginNote(MainWindow &window)
{
    run(window, Qt::CTRL | Qt::Key_N);
    if (auto *line = qobject_cast<QLineEdit *>(window.focusWidget()))
        line->setText(QStringLiteral("Greets by name, asks for the order number"));
}

void beginReview(MainWindow &window)
{
    run(window, Qt::CTRL | Qt::Key_R);
    if (auto *usual = window.currentPage()->findChild<ReviewTab *>()->findChild<QPushButton *>(QStringLiteral("usualSheet")))
        usual->click();
}

QDialog *showReviewAverages(MainWindow &window)
{
    run(window, Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    return window.findChild<ReviewAveragesDialog *>();
}

QDialog *showSound(MainWindow &window)
{
    auto *dialog = new SoundDialog(*window.currentPage()->findChild<Player *>(), &window);
    dialog->show();
    return dialog;
}

} // namespace floorwalker
