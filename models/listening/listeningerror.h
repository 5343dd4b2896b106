// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"

#include <QCoreApplication>

namespace floorwalker {

//! The texts of the context "Listening".
class ListeningWords
{
    Q_DECLARE_TR_FUNCTIONS(Listening)
};

//! What keeps a recording from being heard. detail is whole sentences for people, with the next step:
//! they are shown as they are. Kinds: NotFound (no such file), Forbidden (not ours to read), Invalid (a name
//! or file that is refused), Storage (everything else).
Error listeningError(ErrorKind kind, const QString &sentences);

//! Whether an error is one of these, to be shown by its detail alone.
bool isListeningError(const Error &error);

} // namespace floorwalker
