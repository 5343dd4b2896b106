// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/launch.h"

#include <QCommandLineParser>

namespace floorwalker {

namespace {

constexpr int usageError = 2;

} // namespace

std::optional<Launch::Refusal> Launch::read(const QStringList &arguments, Launch &launch)
{
    const QCommandLineOption demo(QStringLiteral("demo"), QStringLiteral("Open the embedded demo tenant."));
    const QCommandLineOption profile(QStringLiteral("profile"), QStringLiteral("Open the profile of that name."),
                                     QStringLiteral("NAME"));
    const QCommandLineOption view(QStringLiteral("view"), QStringLiteral("Begin with that view."),
                                  QStringLiteral("NAME"));
    const QCommandLineOption tour(QStringLiteral("tour"),
                                  QStringLiteral("Write a picture of every view and state to a folder and end."),
                                  QStringLiteral("DIR"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Supervisor desktop for Sinch Contact Pro."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({demo, profile, view, tour});
    if (!parser.parse(arguments))
        return Refusal{parser.errorText() + u'\n', usageError};
    if (parser.isSet(help))
        return Refusal{parser.helpText(), 0};
    if (parser.isSet(version))
        return Refusal{QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n', 0};
    if (!parser.positionalArguments().isEmpty())
        return Refusal{QStringLiteral("Unexpected argument: %1\n").arg(parser.positionalArguments().constFirst()), usageError};
    launch.isDemo = parser.isSet(demo) || (parser.isSet(tour) && !parser.isSet(profile));
    launch.profile = parser.value(profile);
    launch.view = parser.value(view);
    launch.tourFolder = parser.value(tour);
    if (launch.isDemo && !launch.profile.isEmpty())
        return Refusal{QStringLiteral("--demo and --profile exclude each other.\n"), usageError};
    return std::nullopt;
}

} // namespace floorwalker
