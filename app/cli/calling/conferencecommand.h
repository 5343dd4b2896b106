// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/calling/callingcommand.h"

namespace floorwalker::cli {

//! `conference show ID`: who is in it.
class ConferenceShowCommand final : public CallingCommand
{
    Q_OBJECT

public:
    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;

protected:
    void run() override;

private:
    void print(const QList<Participant> &participants);

    ConferenceId m_conference;
};

//! `conference mute`, `unmute`, `hold`, `resume`, `kick ID CALLID...` and `conference clear ID`.
class ConferenceControlCommand final : public CallingCommand
{
    Q_OBJECT

public:
    //! act: nothing: everybody is put out.
    explicit ConferenceControlCommand(std::optional<ConferenceControl::Act> act);

    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;

protected:
    void run() override;

private:
    void take();

    std::optional<ConferenceControl::Act> m_act;
    ConferenceId m_conference;
    QList<CallId> m_participants;
    QString m_music;
    QString m_confirmed;
};

} // namespace floorwalker::cli
