// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/transfer/exporting.h"

#include <QWidget>

class QPushButton;

namespace floorwalker {

class ErrorBar;
class ExportLog;
class NoticeBar;
class ProgressLine;
struct ExportOffer;

//! Exports a page's list, once the audit log has a line of it: how far it is, what stops it, and what
//! came of it. The page goes on meanwhile. Hidden until there is something to say.
class ExportBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportBar(ExportLog &log, QWidget *parent = nullptr);

    void open(const ExportOffer &offer); //!< asks for the file first
    void clear(); //!< of what came of the last one

private:
    void refresh();
    void start(const QString &list, const Exporting::Order &order);
    void finish(const Result<Done> &result);
    void tell(const Result<Done> &result);

    ExportLog &m_log;
    QString m_list; //!< of the latest, for the log
    Exporting *m_exporting;
    QPushButton *m_cancel;
    ProgressLine *m_progress;
    NoticeBar *m_outcome;
    ErrorBar *m_trouble;
};

} // namespace floorwalker
