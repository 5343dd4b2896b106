// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/tourcampaigns.h"

#include "app/wiring/tenant.h"
#include "ui/main/mainwindow.h"
#include "ui/main/page.h"
#include "ui/views/campaigns/campaignspage.h"
#include "ui/views/campaigns/composedialog.h"
#include "ui/views/campaigns/messageeditdialog.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace floorwalker {

namespace {

const MessageLine *lineWith(Tenant &tenant, const std::function<bool(const MessageLine &)> &holds)
{
    const auto &lines = tenant.messages().lines();
    const auto found = std::find_if(lines.begin(), lines.end(), holds);
    return found == lines.end() ? nullptr : &*found;
}

//! An address messages come from, for that subtype.
QString sourceOf(Tenant &tenant, const QString &subtype)
{
    const auto sources = tenant.messages().sources();
    for (auto source = sources.cbegin(); source != sources.cend(); ++source) {
        if (source.value() == subtype)
            return source.key();
    }
    return {};
}

} // namespace

bool chooseMessage(MainWindow &window, Tenant &tenant, bool isUntouched)
{
    const MessageLine *line = lineWith(tenant, [isUntouched](const MessageLine &one) {
        return isUntouched ? one.message.isUntouched() : one.counts.of(DeliveryStatus::Failed) > 0;
    });
    return line && window.currentPage()->reveal(line->id.text());
}

QDialog *composeCampaign(MainWindow &window, Tenant &tenant, const QString &folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("recipients.csv"));
    QFile file(path);
    const QByteArray rows = "number,name,time\n"
                            "0401112221,Aino,9:30\n"
                            "+358 40 111 2222,Eero,10:00\n"
                            "0401112221,Aino,9:30\n"
                            "Anna,Anna,11:00\n"
                            "09 4241 5000,Front desk,12:00\n"
                            "+358501234567,Liisa,12:30\n"
                            "0401112224,Matti,\n"
                            "+1 202 555 0143,Grace,13:00\n";
    if (!file.open(QIODevice::WriteOnly) || file.write(rows) != rows.size())
        return nullptr;
    file.close();
    auto *page = static_cast<CampaignsPage *>(window.currentPage());
    page->compose();
    auto *dialog = window.findChild<ComposeDialog *>();
    dialog->begin({.name = QStringLiteral("Reminders of Monday"),
                   .source = sourceOf(tenant, QStringLiteral("sms")),
                   .subtype = QStringLiteral("sms"),
                   .text = QStringLiteral("Dear {name}, your appointment is tomorrow at {time} – “Harbour Clinic”."),
                   .takesOutsideHours = true},
                  {});
    dialog->chooseFile(path);
    return dialog;
}

QDialog *composeTemplate(MainWindow &window, Tenant &tenant)
{
    auto *page = static_cast<CampaignsPage *>(window.currentPage());
    page->compose();
    auto *dialog = window.findChild<ComposeDialog *>();
    dialog->begin({.name = QStringLiteral("Tickets are ready"),
                   .source = sourceOf(tenant, QStringLiteral("whatsapp")),
                   .subtype = QStringLiteral("whatsapp"),
                   .whatsAppTemplate = WhatsAppTemplate{.body = QStringLiteral("Dear {{1}}, your reservation is {{2}}."),
                                                        .id = QStringLiteral("buttons_appt"),
                                                        .language = QStringLiteral("en"),
                                                        .parameters = {{QStringLiteral("body[1]text"), QStringLiteral("Customer")},
                                                                       {QStringLiteral("body[2]text"), QStringLiteral("ready")}}},
                   .takesOutsideHours = true},
                  RecipientList::fromText(QStringLiteral("+358401112221, +358401112222")));
    return dialog;
}

QDialog *editMessage(MainWindow &window)
{
    static_cast<CampaignsPage *>(window.currentPage())->editCurrent();
    return window.findChild<MessageEditDialog *>();
}

} // namespace floorwalker
