// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/program.h"
#include "app/wiring/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <clocale>
#include <csignal>
#include <cstring>
#include <langinfo.h>

int main(int argc, char **argv)
{
    using floorwalker::cli::ExitCode;
    using floorwalker::cli::Program;

    // A reader that goes away is an error of write() and not the end of the program.
    std::signal(SIGPIPE, SIG_IGN);
    // Qt would change to UTF-8 by itself, and say so on every run.
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");

    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("floorwalkerctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FLOORWALKER_VERSION));

    // English whatever the locale, for scripts compare what is said; its plural forms are words too.
    floorwalker::Language language;
    language.speak(QLocale(QLocale::English));
    Program program;
    QObject::connect(&program, &Program::finished, &application,
                     [](ExitCode code) { QCoreApplication::exit(int(code)); });
    QMetaObject::invokeMethod(
        &program, [&program] { program.run(QCoreApplication::arguments().mid(1)); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
