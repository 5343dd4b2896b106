// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/severitytext.h"

#include <QCoreApplication>

namespace floorwalker {

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::None: return {};
    case Severity::Warning: return QCoreApplication::translate("States", "Warning");
    case Severity::Critical: return QCoreApplication::translate("States", "Critical");
    }
    Q_UNREACHABLE();
}

} // namespace floorwalker
