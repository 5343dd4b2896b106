// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/calling/callingcommand.h"

namespace floorwalker::cli {

//! `callbacks-url show` and `callbacks-url set APPLICATION`: what is not named stays as it is.
class CallbackUrlsCommand final : public CallingCommand
{
    Q_OBJECT

public:
    enum class Verb { Show, Set };

    explicit CallbackUrlsCommand(Verb verb);

    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;

protected:
    void run() override;

private:
    void set(CallbackUrls urls);
    void take();
    void printUrls(const CallbackUrls &urls);

    Verb m_verb;
    ApplicationKey m_application;
    std::optional<QString> m_primary;
    std::optional<QString> m_fallback;
    CallbackUrls m_urls; //!< as they are to be
};

} // namespace floorwalker::cli
