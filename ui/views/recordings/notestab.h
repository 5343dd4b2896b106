// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/desk/listeningnote.h"

#include <QWidget>

#include <optional>

class QLayout;
class QLineEdit;
class QPushButton;

namespace floorwalker {

class ErrorBar;
class ExportBar;
class ListeningNoteTable;
class NoticeBar;
class Player;
class StoredTable;
class TextLabel;
struct Error;
struct Workplace;

//! The notes on the recording in the player, and a line to write one at the place that is heard. What is
//! typed is kept on disk until it is a note, whatever row is chosen and however the program ends.
class NotesTab final : public QWidget
{
    Q_OBJECT

public:
    NotesTab(const Workplace &workplace, Player &player, QWidget *parent = nullptr);

    void begin(); //!< a note at this place; one that was begun goes on
    QPushButton *makeAddButton(); //!< "Add Note at 00:02:14": emits addWanted()

signals:
    void addWanted();
    void left(); //!< back to the player
    void placesChanged(const QList<floorwalker::Milliseconds> &places);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeLine();
    QLayout *makeFoot();
    void takePlayer();
    void showDraft();
    void showNotes();
    void type();
    void keep();
    void takeKept(const Result<Done> &kept);
    void goTo(const QModelIndex &index);
    void showMenu(const QPoint &globalPosition);
    void edit(); //!< the chosen one, in the field
    void removeChosen();
    void undoRemoving();
    void exportShown();
    void refresh();
    void showTrouble(const Error &error, const QString &sentence = {});
    CallRecordingId recording() const;
    Milliseconds place() const; //!< of the note that is typed, else where one is

    const Workplace &m_workplace;
    Player &m_player;
    ListeningNoteTable *m_table;
    StoredTable *m_list;
    ExportBar *m_export;
    ErrorBar *m_trouble;
    NoticeBar *m_removedWords;
    TextLabel *m_place;
    QLineEdit *m_text;
    QPushButton *m_keep;
    QPushButton *m_remove;
    QPushButton *m_undo;
    CallRecordingId m_shown; //!< whose notes stand here
    std::optional<Milliseconds> m_marked; //!< where the note that is typed belongs
    std::optional<ListeningNote> m_edited; //!< whose words stand in the field
    std::optional<ListeningNote> m_keeping; //!< on its way to the disk
    bool m_isRefused = false; //!< the last one, and its words stand there
    QList<ListeningNote> m_removed; //!< last, and may come back
};

} // namespace floorwalker
