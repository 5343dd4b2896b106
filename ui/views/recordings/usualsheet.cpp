// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/recordings/usualsheet.h"

#include <QCoreApplication>

namespace floorwalker {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ReviewSheet", text);
}

} // namespace

ReviewSheet usualSheet()
{
    return {.name = words(QT_TRANSLATE_NOOP("ReviewSheet", "Quality of calls")),
            .questions = {
                {words(QT_TRANSLATE_NOOP("ReviewSheet", "Greets the customer and says who is speaking")), 5, false},
                {words(QT_TRANSLATE_NOOP("ReviewSheet", "Checks who is calling, where that is needed")), 5, true},
                {words(QT_TRANSLATE_NOOP("ReviewSheet", "Finds out what the customer needs")), 10, false},
                {words(QT_TRANSLATE_NOOP("ReviewSheet", "Solves it, or says what happens next and when")), 10, false},
                {words(QT_TRANSLATE_NOOP("ReviewSheet", "Explains holds and transfers")), 5, true},
                {words(QT_TRANSLATE_NOOP("ReviewSheet", "Stays friendly and lets the customer finish")), 5, false},
                {words(QT_TRANSLATE_NOOP("ReviewSheet", "Sums up and says goodbye")), 5, false},
            }};
}

} // namespace floorwalker
