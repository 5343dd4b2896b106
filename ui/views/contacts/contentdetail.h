// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/contentitems.h"

#include <QWidget>

class QPushButton;
class QTextDocument;
class QToolButton;
class QVBoxLayout;

namespace floorwalker {

class EmptyNotice;
class Panel;
class ReadingView;
struct Tokens;

//! One chat, e-mail or script result whole, to be read, copied and printed.
class ContentDetail : public QWidget
{
    Q_OBJECT

public:
    //! Beside those to copy and print.
    void addButton(QWidget *button);

protected:
    struct Words {
        QString title; //!< of the page: "Chat"
        QString nothing; //!< "No chat is chosen."
    };

    ContentDetail(Words words, ContentItems &items, QWidget *parent);

    //! Empty: none is chosen.
    virtual QString titleOfOpened() const = 0;
    virtual std::optional<Instant> momentOfOpened() const = 0;
    virtual void write(QTextDocument &document, const Tokens &tokens) const = 0;
    virtual void prepare() { } //!< another one, or more of it, is about to be written

    void refresh();
    void rewrite();
    ContentItems &items() const { return m_items; }
    ReadingView &page() const { return *m_page; }
    QVBoxLayout &column() const { return *m_column; }
    void changeEvent(QEvent *event) override;

private:
    void addTool(QToolButton *button, const QString &name);
    void refreshNotice();
    void writeCopy(QTextDocument &document) const;
    void copy();
    void print();

    Words m_words;
    ContentItems &m_items;
    Panel *m_panel;
    ReadingView *m_page;
    EmptyNotice *m_notice;
    QVBoxLayout *m_column;
    QToolButton *m_copy;
    QToolButton *m_print;
};

} // namespace floorwalker
