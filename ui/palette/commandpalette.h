// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>

#include <functional>

class QListWidget;
class QLineEdit;

namespace floorwalker {

class TextLabel;

//! Something the palette can do or go to.
struct PaletteEntry {
    QString text;
    QString hint; //!< shortcut or kind, at the end of the line
    std::function<void()> run;
};

//! Ctrl+K: type a few letters of what you want, Enter does it. Words may come in any order.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(QList<PaletteEntry> entries, QWidget *parent);

    //! Every word of the typed text begins a word of the entry, or is inside it (lower rank).
    //! 0: no match; higher is better.
    static int rank(const QString &entry, const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &typed);
    void runCurrent();

    QList<PaletteEntry> m_entries;
    QLineEdit *m_field;
    QListWidget *m_list;
    TextLabel *m_hint;
};

} // namespace floorwalker
