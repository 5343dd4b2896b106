// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace floorwalker {

class ElidedLabel;
class Pill;

//! A framed part of a page: a header line with title, count, filter and chips, dim text at its
//! end, and one body. Owns what it is given.
class Panel final : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(const QString &title, QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title);
    void letTitleGiveWay(); //!< a name of any length, cut where there is no room for it
    void setCount(const QString &count); //!< an empty one takes the badge away
    void setNote(const QString &note); //!< order and age, dim, at the end
    void addToHeader(QWidget *widget); //!< filter and chips, after the count
    void addToHeaderEnd(QWidget *widget); //!< small buttons, after the note
    void addBanner(QWidget *widget); //!< between header and body, with margins
    void setBody(QWidget *body, int margin = 0); //!< tables take no margin
    QWidget *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeLineWidth();

    ElidedLabel *m_title;
    Pill *m_count;
    ElidedLabel *m_note;
    QWidget *m_header;
    QHBoxLayout *m_start;
    QHBoxLayout *m_end;
    QVBoxLayout *m_banners;
    QVBoxLayout *m_bodyRoom;
    QVBoxLayout *m_layout;
    QWidget *m_body = nullptr;
};

} // namespace floorwalker
