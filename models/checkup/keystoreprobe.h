// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/session/credentialstore.h"

namespace floorwalker {

//! Writes a word that is no secret into the key store, reads it back and removes it. The answer
//! comes once and later; its error is that of the step that failed.
void probeKeyStore(CredentialStore &store, QObject *receiver, CredentialStore::StoreDone done);

} // namespace floorwalker
