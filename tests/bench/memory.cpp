// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later


#include "tests/bench/memory.h"

#include <QByteArrayList>
#include <QFile>

#include <malloc.h>

namespace floorwalker::bench {

namespace {

double statusMb(const QByteArray &key)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("This system tells no memory.");
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(key))
            return line.mid(key.size()).simplified().split(' ').first().toDouble() / 1024;
    }
    qFatal("This system does not tell %s.", key.constData());
}

} // namespace

double residentMb()
{
    return statusMb("VmRSS:");
}

double peakMb()
{
    return statusMb("VmHWM:");
}

void forgetPeak()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (!file.open(QIODevice::WriteOnly) || file.write("5") != 1)
        qFatal("This system does not forget the most that was resident.");
}

} // namespace floorwalker::bench
