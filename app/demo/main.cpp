// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenant.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace {

int signalPipe[2];

// A signal handler may do next to nothing; the event loop does the rest.
void tellLoop(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = write(signalPipe[1], &byte, 1);
}

bool endOnSignals(QCoreApplication &application)
{
    if (pipe(signalPipe) != 0)
        return false;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::signal(SIGTERM, tellLoop);
    std::signal(SIGINT, tellLoop);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("floorwalker-demo-tenant"));

    demo::Options options;
    if (const auto refusal = demo::Options::read(QCoreApplication::arguments(), options)) {
        std::fputs(qPrintable(refusal->text + QLatin1Char('\n')), refusal->isHelp ? stdout : stderr);
        return refusal->isHelp ? 0 : 2;
    }
    if (!endOnSignals(application))
        return 1;
    QString error;
    const auto tenant = demo::Tenant::start(options, &error);
    if (!tenant) {
        std::fputs(qPrintable(error + QLatin1Char('\n')), stderr);
        return 1;
    }
    std::puts(tenant->readyLine().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
