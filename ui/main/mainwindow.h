// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/main/view.h"

#include <QHash>
#include <QMainWindow>

#include <vector>

class QStackedWidget;

namespace floorwalker {

class ColourBand;
class ErrorBar;
class HeaderLine;
class Navigation;
class StatusLine;
struct Workplace;

//! The frame around the pages. Knows the views only as a list; makes a page when it is first shown.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QList<View> views, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Shows a tenant; null shows nobody signed in. The workplace must outlive it or the next call.
    void setWorkplace(const Workplace *workplace);

    const QList<View> &views() const { return m_views; }
    QString currentView() const;
    QList<QAction *> allActions() const; //!< the window's, and those of the page that is shown
    bool showView(const QString &id, const QString &object = {}); //!< false: there is no such view
    Page *currentPage() const; //!< null while nobody is signed in

signals:
    void profilesWanted();
    void cloudsWanted();
    void settingsWanted();
    void signInWanted(); //!< again, after the server refused us
    void paletteWanted();

private:
    void makeActions();
    QAction *addCommand(const QString &text, const QKeySequence &keys, std::function<void()> run);
    void choose(int view);
    void refreshWaiting();
    void tellSessionEnd();

    QList<View> m_views;
    const Workplace *m_workplace = nullptr;
    ColourBand *m_band;
    HeaderLine *m_header;
    ErrorBar *m_trouble;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    std::vector<Page *> m_pages; //!< by view; null until first shown
    QHash<QAction *, int> m_viewCommands; //!< with the view of each
    Page *m_shown = nullptr;
    int m_current = 0;
};

} // namespace floorwalker
