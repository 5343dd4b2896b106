// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace floorwalker {

//! A mail as it may be shown.
struct SafeMail {
    QString html; //!< of a few harmless elements; nothing in it is ever loaded
    QString text; //!< the same without markup, each link with its whole target
    int images = 0; //!< left out, with all else that would be loaded
    bool isHtmlCut = false; //!< too much to lay out at once: the rest stands in the text
    bool isCut = false; //!< too long, too deep or too faulty: the rest stands nowhere
};

//! Makes what stands in a mail, HTML or text, safe to show. Opens no file and no connection; reading
//! it and laying it out take less than 50 ms each, whatever the mail is. Safe on any thread.
SafeMail safeMail(const QString &content);

} // namespace floorwalker
