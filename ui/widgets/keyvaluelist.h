// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeWidget>

namespace floorwalker {

//! One field of a record as it came: its name and its value, both as text.
struct KeyValue {
    QString key;
    QString value;
};

//! The raw fields of a record, read-only, to be selected and copied ("field<TAB>value" a line).
class KeyValueList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit KeyValueList(QWidget *parent = nullptr);

    //! Keeps selection and scroll position while the same fields come again.
    void setRows(const QList<KeyValue> &rows);
    QString selectedText() const;

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copySelection() const;
};

} // namespace floorwalker
