// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/application.h"
#include "app/gui/tour.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace floorwalker;

int main(int argc, char **argv)
{
    QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("floorwalker"));
    QApplication::setApplicationDisplayName(QStringLiteral("Floorwalker"));
    QApplication::setApplicationVersion(QStringLiteral(FLOORWALKER_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("floorwalker"));

    Launch launch;
    if (const auto refusal = Launch::read(QCoreApplication::arguments(), launch)) {
        std::fputs(qPrintable(refusal->text), refusal->exitCode == 0 ? stdout : stderr);
        return refusal->exitCode;
    }
    // The demo keeps nothing between runs.
    QTemporaryDir demoFolder;
    const DataPaths paths = launch.isDemo ? DataPaths(demoFolder.path(), demoFolder.path())
                                          : DataPaths::from(QProcessEnvironment::systemEnvironment());
    if (!launch.tourFolder.isEmpty())
        return Tour(paths, launch.tourFolder).run();
    Application application(launch, paths);
    application.start();
    return QApplication::exec();
}
