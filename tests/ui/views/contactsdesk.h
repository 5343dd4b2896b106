// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/desk.h"

#include <QPushButton>
#include <QTest>
#include <QUrlQuery>

namespace floorwalker {

//! The contacts page in front of a tenant whose answers are literal.
class ContactsDesk : public Desk
{
public:
    using Desk::Desk;

    static inline const QString path = QStringLiteral("cmi/contacts");
    static inline const QString caller = QStringLiteral("+358401234567");
    static inline const QString chatter = QStringLiteral("anna@example.com");
    static inline const QString writer = QStringLiteral("ville@example.org");

    TableView &contacts() { return table(QStringLiteral("Contacts")); }
    QStringList callers() { return seen::column(contacts(), QStringLiteral("From")); }

    template<typename W>
    W &part(const QString &name) { return seen::part<W>(*window, name); }
    void press(const QString &button)
    {
        auto &pressed = part<QPushButton>(button);
        if (!pressed.isVisible())
            qFatal("nobody sees the button %s", qPrintable(button));
        QTest::mouseClick(&pressed, Qt::LeftButton);
        tenant.settle();
    }
    //! What the last question asked, without time and the parts every question has.
    QString lastQuestion()
    {
        QStringList parts;
        for (const WireRequest &request : tenant.wire.sent()) {
            if (!request.url.path().endsWith(path))
                continue;
            parts.clear();
            const auto items = QUrlQuery(request.url).queryItems(QUrl::FullyDecoded);
            for (const auto &[name, value] : items) {
                if (name != u"startTime" && name != u"endTime" && name != u"statistics" && name != u"sort" && name != u"limit")
                    parts << name + u'=' + value;
            }
        }
        return parts.join(u'&');
    }

    QByteArray contact(char id, const QByteArray &from, const QByteArray &status, int secondsAgo, const QByteArray &rest = {})
    {
        return QByteArray("{\"id\":\"") + QByteArray(32, id) + "\",\"source\":\"" + from + "\",\"status\":\"" + status
            + "\",\"arrivalTime\":\"" + tenant.ago(secondsAgo) + '"' + rest + '}';
    }
    void answerWithThree(const QByteArray &statusOfTheCall = "InProcess")
    {
        tenant.answerWithASmallFloor();
        tenant.answer(path, '[' + contact('1', caller.toUtf8(), statusOfTheCall, 60, ",\"channel\":\"PHONE\",\"type\":\"CallIn\","
                                  "\"queueName\":\"Sales\",\"agentName\":\"Virtanen, Aino\",\"waitingDuration\":12000")
                          + ',' + contact('2', chatter.toUtf8(), "Handled", 3600, ",\"channel\":\"CHAT\",\"disconnectTime\":\""
                                  + tenant.ago(3000) + '"')
                          + ',' + contact('3', writer.toUtf8(), "InQueue", 7200, ",\"channel\":\"EMAIL\",\"subject\":\"Offer\"") + ']');
    }
    void sitDownAtContacts()
    {
        sitDown(QStringLiteral("contacts"));
        tenant.pass(std::chrono::seconds(1));
    }
};

} // namespace floorwalker
