// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/writingcommand.h"
#include "models/rest/endpoints/contactcontents.h"

namespace floorwalker::cli {

//! `consent list`: a line each, or JSON.
class ConsentListCommand final : public WritingCommand
{
    Q_OBJECT

public:
    QList<QCommandLineOption> options() const override;
    QString read(const QStringList &arguments, const QCommandLineParser &options) override;

protected:
    void begin() override;

private:
    void take(const QList<CustomerConsent> &consents);

    contactpro::ConsentFilter m_filter;
};

} // namespace floorwalker::cli
