// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QSyntaxHighlighter>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace floorwalker {

class TextLabel;

//! Marks the characters of a text that make a short message longer.
class CulpritMarks final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit CulpritMarks(QPlainTextEdit &edit);

    void setMarking(bool isMarking);

protected:
    void highlightBlock(const QString &text) override;

private:
    QPlainTextEdit &m_edit;
    bool m_isMarking = true;
};

//! How long the text of an edit is as a short message, what makes it longer, and a button that replaces
//! that. Of other channels only its characters.
class SegmentCounter final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentCounter(QPlainTextEdit &edit, QWidget *parent = nullptr);

    void setShortMessage(bool isShortMessage);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void replace();

    QPlainTextEdit &m_edit;
    QPointer<CulpritMarks> m_marks; //!< of the text's document
    TextLabel *m_words;
    QPushButton *m_replace;
    bool m_isShortMessage = true;
};

} // namespace floorwalker
