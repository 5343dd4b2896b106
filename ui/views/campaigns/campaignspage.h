// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/campaigndraft.h"
#include "models/items/feedneed.h"
#include "ui/main/page.h"

class QAction;

namespace floorwalker {

class ComposeDialog;
class ErrorBar;
class ExportBar;
class LiveTable;
class MessageAskBar;
class MessageDetail;
class NoticeBar;
class StageTiles;
struct MessageLine;
struct Workplace;

//! All messages of a time, those under way first; what is looked at is chosen by tile and question. New
//! ones are composed here; what has not begun is changed or cancelled, what failed is sent once more.
class CampaignsPage final : public Page
{
    Q_OBJECT

public:
    explicit CampaignsPage(const Workplace &workplace, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void takeFocus() override;
    std::optional<Freshness> freshness() const override;
    void find() override;
    void refresh() override;
    bool reveal(const QString &id) override;

    void compose(); //!< with what was written before, if it was never sent
    void editCurrent();
    void cancelSelected();
    void retryFailed();
    void duplicateCurrent();
    void exportList();
    void exportFailed();

private:
    void makeActions();
    QAction *addAction(const QString &text, const QString &onButton, const QKeySequence &keys, void (CampaignsPage::*run)());
    void refreshActions();
    void showMenu(const QPoint &globalPosition);
    void showCurrent();
    void takeFilter();
    void showAll();
    void composeFrom(const CampaignDraft &draft, const RecipientList &recipients);
    void takeFailed(const std::optional<Error> &error);
    void takeChanges();
    QList<const MessageLine *> selected() const;

    const Workplace &m_workplace;
    StageTiles *m_tiles;
    MessageAskBar *m_ask;
    LiveTable *m_table;
    MessageDetail *m_detail;
    ExportBar *m_export;
    NoticeBar *m_outcome;
    ErrorBar *m_trouble;
    ComposeDialog *m_compose = nullptr;
    QAction *m_new = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_retry = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_exportFailed = nullptr;
    bool m_isReadingFailed = false; //!< to send them once more
    FeedNeed m_messages;
    FeedNeed m_queueNames;
};

} // namespace floorwalker
