// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace floorwalker {

//! Text to read, select and copy. Loads nothing, whatever its document names, and follows no link:
//! where a link leads is told when it is pointed at or reached, and asked before it opens.
class ReadingView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReadingView(QWidget *parent = nullptr);

signals:
    void linkChosen(const QUrl &target);
    void linkPointedAt(const QUrl &target); //!< empty: at none any more

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
};

} // namespace floorwalker
