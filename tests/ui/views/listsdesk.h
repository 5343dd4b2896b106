// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/views/contactsdesk.h"

#include "ui/views/exportdialog.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTabWidget>
#include <QTemporaryDir>

namespace floorwalker {

//! In front of a list beside the contacts: chats, e-mails or script results.
class ListsDesk final : public ContactsDesk
{
public:
    using ContactsDesk::ContactsDesk;

    void showList(const QString &title)
    {
        auto &tabs = part<QTabWidget>(QStringLiteral("Contacts and what belongs to them"));
        tabs.setCurrentIndex(seen::tabOf(tabs, title));
        tenant.pass(std::chrono::seconds(1));
    }
    void sitDownAt(const QString &title)
    {
        sitDown(QStringLiteral("contacts"));
        showList(title);
    }
    void chooseTime(const QString &words)
    {
        auto &time = part<QComboBox>(QStringLiteral("Time"));
        time.setCurrentIndex(time.findText(words));
        tenant.settle();
    }
    void search()
    {
        press(QStringLiteral("Search"));
        tenant.pass(std::chrono::seconds(1));
    }
    //! What the dialog that is open writes.
    QJsonArray savedJson(const QString &panel)
    {
        auto *dialog = window->findChild<ExportDialog *>();
        if (!dialog)
            qFatal("no dialog opened");
        auto *format = seen::find<QComboBox>(*dialog, QStringLiteral("Format"));
        format->setCurrentIndex(format->findText(QStringLiteral("JSON, for programs")));
        const QTemporaryDir folder;
        const QString chosen = folder.filePath(QStringLiteral("list.json"));
        QTest::mouseClick(seen::find<QPushButton>(*dialog, QStringLiteral("Save As\u2026")), Qt::LeftButton);
        emit dialog->findChild<QFileDialog *>()->fileSelected(chosen);
        if (!QTest::qWaitFor([&] { return bannersOf(panel).join(u' ').contains(QStringLiteral(" row(s) are in ")); }))
            return {};
        QFile file(chosen);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
    }
    QStringList bannersOf(const QString &panel) { return seen::banners(part<Panel>(panel)); }
};

} // namespace floorwalker
