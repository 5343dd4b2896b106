// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

//! importchild KIND URL LEDGER SIZE DEADLINE-MS LAG-MS: imports, and is killed by its parent.

#include "tests/models/ledger/importrun.h"

#include <QCoreApplication>

using namespace floorwalker;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 7)
        return 2;
    ImportRun import(ImportKind::fromName(arguments[1]), QUrl(arguments[2]), arguments[3],
                     {Milliseconds(arguments[5].toInt()), Milliseconds(arguments[6].toInt())});
    QObject::connect(&import.run(), &BatchRun::finished, &app,
                     [&](const QList<Entry> &entries, const std::optional<Error> &error) {
        const BatchCounts counts = count(entries);
        if (error)
            fprintf(stderr, "%s\n", qPrintable(name(error->kind) + u' ' + error->detail));
        app.exit(counts.unknown > 0 ? 6 : error || counts.arrived < counts.all() ? 4 : 0);
    });
    import.start(arguments[4].toInt());
    return app.exec();
}
