// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

namespace floorwalker {

class ErrorBar;
class TextLabel;
struct ConversationsPlace;
struct Entry;
struct Error;
struct SendMessage;
struct Workplace;

//! Sends what stands in a form, and follows it until it is known whether it arrived: what is refused or
//! unknown is told in the form's bars. Owned by the form.
class SendFollowing final : public QObject
{
    Q_OBJECT

public:
    SendFollowing(const Workplace &workplace, const ConversationsPlace &place, ErrorBar &trouble, TextLabel &progress, QObject *parent);

    // subject: what the message is about, where a form has several, such as a conversation.

    bool isSending() const { return m_isSending; }
    bool mayBeSent(const QString &subject = {}) const { return !m_isSending && !m_unknown.contains(subject); }
    //! Refused, with a sentence, while others are sent.
    void send(const SendMessage &message, bool isOfDispatch, const QString &subject = {});
    void forgetUnknown(const QString &subject = {}); //!< another message stands in the form now

signals:
    void changed(); //!< whether one is under way, or may be sent
    void arrived(const QString &subject);
    void troubled(const QString &subject); //!< what failed must not go by unseen, though the form was closed meanwhile

private:
    void setSending(bool isSending);
    void take(const QList<Entry> &entries, const std::optional<Error> &error);
    void takeEntry(const Entry &entry);
    void followUnknown();
    void tell(const QString &sentence, const QString &nextStep, const QString &details);

    const Workplace &m_workplace;
    const ConversationsPlace &m_place;
    ErrorBar &m_trouble;
    TextLabel &m_progress;
    bool m_isSending = false;
    QString m_subject; //!< of what is under way
    QHash<QString, qint64> m_unknown; //!< entries of what may have arrived, so it is not sent again as it is
};

} // namespace floorwalker
