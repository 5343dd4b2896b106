// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/checkup/checkline.h"

#include <QCoreApplication>
#include <QStringList>

namespace floorwalker {

QString name(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok: return QStringLiteral("ok");
    case Verdict::Warn: return QStringLiteral("warn");
    case Verdict::Fail: return QStringLiteral("fail");
    case Verdict::Skipped: return QStringLiteral("skipped");
    }
    Q_UNREACHABLE();
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    //: The verdict of a check: all is well
    case Verdict::Ok: return QCoreApplication::translate("Checkup", "In order");
    //: The verdict of a check: works, but look at it
    case Verdict::Warn: return QCoreApplication::translate("Checkup", "Warning");
    //: The verdict of a check
    case Verdict::Fail: return QCoreApplication::translate("Checkup", "Failed");
    //: The verdict of a check that was not made
    case Verdict::Skipped: return QCoreApplication::translate("Checkup", "Skipped");
    }
    Q_UNREACHABLE();
}

QString toText(const CheckLine &line)
{
    QStringList parts{QStringLiteral("%1 - %2: %3").arg(verdictText(line.verdict), line.title, line.sentence)};
    if (!line.nextStep.isEmpty())
        parts << line.nextStep;
    if (!line.reference.isEmpty())
        parts << QStringLiteral("[%1]").arg(line.reference);
    return parts.join(u' ');
}

} // namespace floorwalker
