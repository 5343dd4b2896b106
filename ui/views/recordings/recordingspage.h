// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/main/page.h"

class QAction;
class QLineEdit;
class QTabWidget;

namespace floorwalker {

class AudioExportBar;
class ExportBar;
class LatestListensTab;
class NotesTab;
class PanelTable;
class Player;
class PlayerPanel;
class RecordingCharts;
class RecordingDetail;
class ReviewTab;
class SearchTable;
class SpanChoice;
struct Workplace;

//! The recordings of a time, the newest call on top, and who has listened to each; on tabs of their own the
//! latest listens to any of them, and both counted. What lasts until now stays alive while the page is shown.
class RecordingsPage final : public Page
{
    Q_OBJECT

public:
    explicit RecordingsPage(const Workplace &workplace, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void takeFocus() override;
    std::optional<Freshness> freshness() const override;
    void find() override;
    bool reveal(const QString &link) override;

private:
    void makeTabs();
    QWidget *makeQuestion();
    void makeActions();
    void showTab();
    void lookAtTab(bool isShown);
    bool isOnListens() const;
    bool isOnCharts() const;
    PanelTable &shownTable() const;
    void listen();
    void addNote();
    void makeNotes();
    void makeReview();
    void saveAudio();
    void review();
    void showAverages();
    void addPlayerKey(Qt::Key key, void (RecordingsPage::*run)());
    void ask();
    void revealWanted();
    void showCurrent();
    void refreshActions();
    void showRecording(); //!< that the chosen listen is of
    void showContact();
    void exportShown();
    QStringList askedFor() const;
    void showMenu(const QPoint &globalPosition);

    const Workplace &m_workplace;
    SpanChoice *m_span;
    QLineEdit *m_id; //!< of a call or contact
    SearchTable *m_table;
    RecordingDetail *m_detail;
    Player *m_player;
    PlayerPanel *m_playerPanel;
    NotesTab *m_notes;
    ReviewTab *m_review;
    ExportBar *m_export;
    AudioExportBar *m_audioExport;
    LatestListensTab *m_listens;
    RecordingCharts *m_charts;
    QTabWidget *m_tabs;
    bool m_isEntered = false;
    QString m_wanted; //!< is chosen as soon as it is found
    QAction *m_listen = nullptr;
    QAction *m_saveAudio = nullptr;
    QAction *m_addNote = nullptr;
    QAction *m_reviewing = nullptr;
    QAction *m_averages = nullptr;
    QAction *m_recording = nullptr;
    QAction *m_contact = nullptr;
    QAction *m_exporting = nullptr;
};

} // namespace floorwalker
