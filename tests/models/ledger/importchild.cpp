// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

//! importchild URL LEDGER ROWS DEADLINE-MS LAG-MS: imports, and is killed by its parent.

#include "tests/models/ledger/importrun.h"

#include <QCoreApplication>

using namespace floorwalker;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 6)
        return 2;
    ImportRun import(QUrl(arguments[1]), arguments[2],
                     {Milliseconds(arguments[4].toInt()), Milliseconds(arguments[5].toInt())});
    QObject::connect(&import.run(), &BatchRun::finished, &app,
                     [&](const QList<Entry> &entries, const std::optional<Error> &error) {
        const BatchCounts counts = count(entries);
        if (error)
            fprintf(stderr, "%s\n", qPrintable(name(error->kind) + u' ' + error->detail));
        app.exit(counts.unknown > 0 ? 6 : error || counts.arrived < counts.all() ? 4 : 0);
    });
    import.start(arguments[3].toInt());
    return app.exec();
}
