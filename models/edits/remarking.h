// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/ledger/ledger.h"
#include "models/rest/restclient.h"

namespace floorwalker {

//! How the writing of remarks ended.
struct RemarkOutcome {
    enum class Kind {
        Written,
        NotResponsible, //!< 403: only the responsible agent may
        Refused, //!< the server said no: error
        Unknown, //!< no answer came, and they are not what was written
        NotSent //!< the server could not be reached
    };
    Kind kind = Kind::NotSent;
    std::optional<Error> error;
    ContactGroupId group; //!< whose they are
    QString text; //!< what was to be written
};

//! Writes the remarks of a contact group: POST for a call without remarks, else PUT. Both replace one
//! text, so no write can double and none stands in the ledger; one without an answer is settled by
//! reading. The audit log has each. The window and the command line use the same.
class Remarking final : public QObject
{
    Q_OBJECT

public:
    Remarking(RestClient &client, Ledger &ledger, QObject *parent = nullptr);

    //! One at a time: ask isRunning() first. While one is under way another is ignored.
    void write(const ContactGroupId &group, const QString &text);
    bool isRunning() const { return m_isRunning; }

    //! How it ended, and what to do; empty: the error's own words say it.
    static QString sentence(RemarkOutcome::Kind kind);

signals:
    void started(); //!< isRunning() until it has finished
    void finished(const floorwalker::RemarkOutcome &outcome);

private:
    void send(bool isFirst);
    void take(const Result<Done> &written);
    void lookAgain(const Error &error);
    void finish(RemarkOutcome outcome);

    RestClient &m_client;
    Ledger &m_ledger;
    ContactGroupId m_group;
    QString m_text;
    bool m_isRunning = false;
};

} // namespace floorwalker
