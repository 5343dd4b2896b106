// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

namespace floorwalker {

//! How often each of some kinds occurs: a bar a kind with its word and count. A word that has no room
//! is cut, and whole in its tool tip and when read aloud.
class CountBars final : public QWidget
{
    Q_OBJECT

public:
    struct Bar {
        QString word;
        qint64 count = 0;
        bool isRest = false; //!< of many kinds: dim

        friend bool operator==(const Bar &, const Bar &) = default;
    };

    explicit CountBars(QWidget *parent = nullptr);

    void setBars(const QList<Bar> &bars); //!< in the order in which they are shown
    void setStale(bool stale);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;
    int wordsWidth() const; //!< of the column of words
    int figuresWidth() const;

    QList<Bar> m_bars;
    bool m_stale = false;
};

} // namespace floorwalker
