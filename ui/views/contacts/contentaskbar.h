// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/contentitems.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace floorwalker {

class SpanChoice;

//! What is asked of a list of chats, e-mails or script results: conditions as the interface knows
//! them, how many rows at most, and the time that chooses among what comes. Keeps what is typed.
class ContentAskBar final : public QWidget
{
    Q_OBJECT

public:
    struct Field {
        QString name; //!< as the interface spells it: "case_id"
        QString title;
        QStringList choices = {}; //!< others may be typed
        int letters = 8; //!< room for so many at least
    };

    explicit ContentAskBar(const QList<Field> &fields, QWidget *parent = nullptr);

    ListQuestion question() const;
    QString conditionsText(const ListQuestion &question) const; //!< "Case id: 4711; Rows at most: 100"
    std::optional<SearchSpan> span() const;
    void setSpan(const std::optional<SearchSpan> &span);
    void takeFocus();

signals:
    void asked(); //!< a person wants the answer
    void spanChosen(); //!< of what came already

private:
    struct Edit {
        Field field;
        QWidget *widget;
        QLineEdit *line;
    };

    QLineEdit *makeEdit(const Field &field);

    SpanChoice *m_span;
    QList<Edit> m_edits;
    QComboBox *m_limit;
};

} // namespace floorwalker
