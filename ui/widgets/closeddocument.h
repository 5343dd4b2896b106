// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextDocument>

namespace floorwalker {

//! A document that loads nothing it names. A QTextDocument, even one of a QTextBrowser whose
//! loadResource() finds nothing, reads files by itself (Qt 6.4).
class ClosedDocument final : public QTextDocument
{
    Q_OBJECT

public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace floorwalker
