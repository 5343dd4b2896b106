// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/writingcommand.h"
#include "models/edits/callbackchanges.h"
#include "models/edits/phonenumber.h"

namespace floorwalker::cli {

//! `callback reschedule`, `close` and `edit`: the legal updates of the desktop's dialog.
class CallbackChangeCommand final : public WritingCommand
{
    Q_OBJECT

public:
    enum class Verb { Reschedule, Close, Edit };
    explicit CallbackChangeCommand(Verb verb);

    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &ids, const QCommandLineParser &options) override;

protected:
    void begin() override;

private:
    QString readReschedule();
    QString readClose(const QCommandLineParser &options);
    QString readEdit(const QCommandLineParser &options);

    void askNext();
    std::optional<Error> understand(Instant now);
    void change();
    void send(const QList<PlannedUpdate> &updates);
    void takeChanged();

    Verb m_verb;
    QStringList m_ids;
    QString m_at; //!< in the profile's zone, so it is understood only when that is known
    InternalNumbers m_internal = InternalNumbers::Refused;
    CallbackChange m_change;
    QString m_confirmed;
    QList<Callback> m_shown;
    QList<Error> m_errors;
};

} // namespace floorwalker::cli
