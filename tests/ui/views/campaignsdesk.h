// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/messageaddition.h"
#include "models/ledger/namedbatch.h"
#include "tests/support/desk.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QUrlQuery>

namespace floorwalker {

//! The campaigns page in front of a tenant whose messages are literal.
class CampaignsDesk : public Desk
{
public:
    using Desk::Desk;

    static inline const QString path = QStringLiteral("cmi/messages");
    static constexpr QLatin1StringView underWay{"Reminder of today"}; //!< texts
    static constexpr QLatin1StringView waiting{"Due this minute"};
    static constexpr QLatin1StringView ahead{"Reminder of tomorrow"};
    static constexpr QLatin1StringView failed{"Invoice 20431"};
    static constexpr QLatin1StringView delivered{"Parcel 4711"};
    static constexpr QLatin1StringView source{"12340001@sms.floor.example"};

    static QString idOf(int message) { return QStringLiteral("%1").arg(message, 32, 10, QLatin1Char('0')); }
    //! Recipients are numbered from 0, each with a status.
    QByteArray message(int id, QLatin1StringView text, int secondsAgo, const QByteArrayList &statuses,
                       const QByteArray &rest = {}) const
    {
        QByteArrayList destinations;
        for (qsizetype i = 0; i < statuses.size(); ++i)
            destinations << "{\"address\":\"" + number(i).toLatin1() + "\",\"status\":\"" + statuses[i] + "\"}";
        return "{\"id\":\"" + idOf(id).toLatin1() + "\",\"message\":\"" + QByteArray(text.data(), text.size()) + "\",\"source\":\""
            + QByteArray(source.data(), source.size()) + "\",\"subType\":\"sms\",\"creationTime\":\"" + tenant.ago(secondsAgo + 5400)
            + "\",\"sendTime\":\"" + tenant.ago(secondsAgo) + "\",\"maxRetryCount\":2,\"retryDelay\":600,\"destinations\":{\"destination\":["
            + destinations.join(',') + "]}" + rest + '}';
    }
    static QString number(qsizetype recipient) { return QStringLiteral("+35840111000%1").arg(recipient); }

    QByteArray theOneUnderWay() const { return message(1, underWay, 600, {"HANDLED", "PROCESSING", "ADDED"}); }
    QByteArray theOneWaiting() const { return message(2, waiting, 1, {"ADDED"}); }
    QByteArray theOneAhead() const { return message(3, ahead, -3600, {"ADDED", "ADDED"}, ",\"moodOfTheDay\":\"grey\""); }
    QByteArray theFailedOne() const { return message(4, failed, 3600, {"HANDLED", "FAILED", "HANDLED", "FAILED"}); }
    QByteArray theDeliveredOne() const { return message(5, delivered, 7200, {"HANDLED"}); }

    void answerWith(const QByteArrayList &messages) { tenant.answer(path, '[' + messages.join(',') + ']'); }
    void answerWithFive()
    {
        answerWith({theDeliveredOne(), theOneAhead(), theFailedOne(), theOneUnderWay(), theOneWaiting()});
    }
    //! What is asked by its id, and what any write to it is answered.
    void answerOne(int id, const QByteArray &json) { tenant.answer(path + u'/' + idOf(id), json); }

    void sitDownAtCampaigns() { sitDown(QStringLiteral("campaigns")); }
    void sitDownAtFive()
    {
        answerWithFive();
        sitDownAtCampaigns();
    }

    TableView &messages() const { return table(QStringLiteral("Messages")); }
    QStringList texts() const { return seen::column(messages(), QStringLiteral("Message")); }
    int rowOf(const QString &text) const { return int(texts().indexOf(text)); }
    //! As it is read out.
    QString cell(const QString &text, const QString &column) const
    {
        const QAbstractItemModel &model = *messages().model();
        for (int c = 0; c < model.columnCount(); ++c) {
            if (model.headerData(c, Qt::Horizontal).toString() == column)
                return model.index(rowOf(text), c).data(Qt::AccessibleTextRole).toString();
        }
        return {};
    }
    void choose(const QString &text)
    {
        // Not by the view, which looks at the modifiers of the last key.
        messages().selectionModel()->setCurrentIndex(messages().model()->index(rowOf(text), 0),
                                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        messages().setFocus();
        tenant.settle();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window->focusWidget(), Qt::Key(key), modifiers);
        tenant.settle();
    }

    template<typename W>
    W &part(const QString &name) { return seen::part<W>(*window, name); }

    //! The questions for the list since they were last forgotten, readable.
    QStringList questions() const
    {
        QStringList all;
        for (const WireRequest &request : tenant.wire.sent()) {
            if (request.url.path().endsWith(path))
                all << request.url.query(QUrl::FullyDecoded);
        }
        return all;
    }
    //! What was written to one message: "DELETE", "PUT".
    QStringList writesTo(int id) const
    {
        QStringList verbs;
        for (const WireRequest &request : tenant.wire.sent()) {
            if (request.isWrite() && request.url.path().endsWith(path + u'/' + idOf(id)))
                verbs << QString::fromLatin1(toBytes(request.verb));
        }
        return verbs;
    }

    //! The ledger has sent a campaign of that name, which the server knows by this id.
    void rememberCampaign(const QString &name, int message)
    {
        const Instant at = tenant.serverTime();
        tenant.ledger.change([=](LedgerFile &file) -> Result<Done> {
            const QString kind = MessageAddition().name();
            const auto planned = file.plan(kind, NamedBatch{name, QStringLiteral("input")}.text(),
                                           {{.ordinal = 0, .title = name, .content = "{}"}}, at);
            if (!planned)
                return planned.error();
            const auto reading = file.keepReading(kind, {});
            if (!reading)
                return reading.error();
            const EntryId entry = planned->constFirst().id;
            const auto sent = file.markSent(entry, {.sender = QStringLiteral("test"), .reading = *reading, .sent = at,
                                                    .deadline = Milliseconds(29'000)});
            if (!sent)
                return sent.error();
            const auto settled = file.settle(entry, 1, EntryState::Arrived, idOf(message) + QStringLiteral("#0"), {});
            return settled ? Result<Done>(Done()) : settled.error();
        }, &tenant.ledger, [](const Result<Done> &done) {
            if (!done)
                qFatal("the ledger: %s", qPrintable(done.error().detail));
        });
    }
};

} // namespace floorwalker
