// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QProgressBar;

namespace floorwalker {

class ErrorBar;
class Exporting;
class NoticeBar;
class TextLabel;
struct ExportOffer;
template<typename T>
class Result;
struct Done;

//! Exports a page's list: how far it is, what stops it, and what came of it. The page goes on
//! meanwhile. Hidden until there is something to say.
class ExportBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportBar(QWidget *parent = nullptr);

    void open(const ExportOffer &offer); //!< asks for the file first
    void clear(); //!< of what came of the last one

private:
    QWidget *makeProgress();
    void refresh();
    void tell(const Result<Done> &result);

    Exporting *m_exporting;
    QProgressBar *m_bar;
    TextLabel *m_words;
    QWidget *m_progress;
    NoticeBar *m_outcome;
    ErrorBar *m_trouble;
};

} // namespace floorwalker
