// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// floorwalker-bench: what we promise about speed and memory, measured beside its yardsticks.

#include "tests/bench/stages.h"
#include "tests/bench/turnwatch.h"
#include "ui/theme/theme.h"

#include <QCommandLineParser>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace floorwalker;
using namespace floorwalker::bench;

namespace {

struct Stage {
    QString name;
    std::function<QList<Figure>(const Effort &)> run;
};

QList<Stage> stages()
{
    return {{QStringLiteral("contacts"), contactFigures},
            {QStringLiteral("search"), foundContactFigures},
            {QStringLiteral("million"), millionContactFigures},
            {QStringLiteral("P8"), repaintFigures},
            {QStringLiteral("P11"), startFigures},
            {QStringLiteral("P12"), chartFigures},
            {QStringLiteral("P13"), pollFigures},
            {QStringLiteral("P14"), manyPollFigures},
            {QStringLiteral("floor"), floorFigures},
            {QStringLiteral("writes"), writeFigures},
            {QStringLiteral("campaigns"), campaignFigures},
            {QStringLiteral("recording"), recordingFigures},
            {QStringLiteral("counts"), countFigures}};
}

//! Everything we start or write stands in a folder of its own, and nothing of the desktop gets in.
void isolate(const QTemporaryDir &home)
{
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, home.path().toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "Europe/Helsinki");
    qunsetenv("DISPLAY");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    isolate(home);
    WatchedApplication application(argc, argv);
    applyTheme(*qApp, ThemeChoice::Light, 1);

    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("Rounds of each measurement."),
                                    QStringLiteral("N"), QStringLiteral("9"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("Measure these promises alone, by commas."),
                                  QStringLiteral("P8,P11,..."));
    const QCommandLineOption format(QStringLiteral("format"), QStringLiteral("\"table\" or \"json\"."),
                                    QStringLiteral("FORMAT"), QStringLiteral("table"));
    const QCommandLineOption verbose(QStringLiteral("verbose"), QStringLiteral("Tell what long turns were spent on."));
    const QCommandLineOption judge(QStringLiteral("judge"), QStringLiteral("End with 1 where a goal is not met."));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures the promises beside their yardsticks."));
    parser.addHelpOption();
    parser.addOptions({rounds, only, format, verbose, judge});
    parser.process(application);

    const Effort effort{.rounds = std::max(1, parser.value(rounds).toInt()), .isVerbose = parser.isSet(verbose)};
    const QStringList wanted = parser.value(only).split(u',', Qt::SkipEmptyParts);
    if (effort.isVerbose)
        application.weigh();
    QList<Figure> figures;
    for (const Stage &stage : stages()) {
        if (wanted.isEmpty() || wanted.contains(stage.name))
            figures += stage.run(effort);
    }
    const QByteArray report = parser.value(format) == u"json" ? jsonOf(figures) : tableOf(figures).toUtf8();
    std::fputs(report.constData(), stdout);
    const bool isMet = std::all_of(figures.cbegin(), figures.cend(), [](const Figure &figure) { return figure.isMet(); });
    return parser.isSet(judge) && !isMet ? 1 : 0;
}
