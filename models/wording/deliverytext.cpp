// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/deliverytext.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace floorwalker {

QString messageStageText(MessageStage stage)
{
    switch (stage) {
    //: A message whose time has not come
    case MessageStage::Ahead: return QCoreApplication::translate("States", "Ahead");
    //: A message whose time has come, and that nobody was sent yet
    case MessageStage::Waiting: return QCoreApplication::translate("States", "Waiting");
    //: A message some recipients have got
    case MessageStage::UnderWay: return QCoreApplication::translate("States", "Under way");
    //: A message that reached everybody
    case MessageStage::Handled: return QCoreApplication::translate("States", "Delivered");
    //: A message that is over and did not reach everybody
    case MessageStage::Failed: return QCoreApplication::translate("States", "Ended with failures");
    case MessageStage::Unknown: break;
    }
    return QCoreApplication::translate("States", "Unknown");
}

QString deliveryStatusText(DeliveryStatus status, const QString &serverWord)
{
    switch (status) {
    //: A recipient who was not sent the message yet
    case DeliveryStatus::Added: return QCoreApplication::translate("States", "Not begun");
    //: A recipient who is sent the message now
    case DeliveryStatus::Processing: return QCoreApplication::translate("States", "Processing");
    //: A recipient whom the message reached
    case DeliveryStatus::Handled: return QCoreApplication::translate("States", "Handled");
    //: A recipient whom the message did not reach
    case DeliveryStatus::Failed: return QCoreApplication::translate("States", "Failed");
    case DeliveryStatus::Unknown: break;
    }
    return serverWord.isEmpty() ? QCoreApplication::translate("States", "Unknown") : serverWord;
}

QString deliveryText(const DeliveryCounts &counts)
{
    QStringList parts;
    const auto add = [&parts](qint64 count, const QString &words) {
        if (count > 0)
            parts << words.arg(count);
    };
    //: Recipients whom a message reached
    add(counts.of(DeliveryStatus::Handled), QCoreApplication::translate("States", "%1 handled"));
    //: Recipients whom a message did not reach
    add(counts.of(DeliveryStatus::Failed), QCoreApplication::translate("States", "%1 failed"));
    //: Recipients who are sent a message now
    add(counts.of(DeliveryStatus::Processing), QCoreApplication::translate("States", "%1 processing"));
    //: Recipients who were not sent a message yet
    add(counts.of(DeliveryStatus::Added), QCoreApplication::translate("States", "%1 not begun"));
    //: Recipients of whom nobody knows whether a message reached them
    add(counts.of(DeliveryStatus::Unknown), QCoreApplication::translate("States", "%1 unknown"));
    return parts.isEmpty() ? QStringLiteral("\u2013") : parts.join(QStringLiteral(", "));
}

QString messageText(const Message &message)
{
    if (!message.isTemplate)
        return message.text.simplified();
    const QJsonObject object = QJsonDocument::fromJson(message.text.toUtf8()).object();
    const QString body = object.value(u"template_body").toString().simplified();
    const QString id = object.value(u"template_id").toString();
    if (!body.isEmpty())
        return body;
    return id.isEmpty() ? message.text.simplified() : id;
}

} // namespace floorwalker
