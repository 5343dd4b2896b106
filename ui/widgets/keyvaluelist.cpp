// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/keyvaluelist.h"

#include "ui/theme/icon.h"
#include "ui/theme/plaintext.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace floorwalker {

namespace {

// No enum with a type: behind it lupdate loses the class, and the words their context.
constexpr int keyColumn = 0;
constexpr int valueColumn = 1;
constexpr int columns = 2;

} // namespace

KeyValueList::KeyValueList(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(columns);
    setHeaderLabels({tr("Field"), tr("Value")});
    setAccessibleName(tr("Fields as they came"));
    setFrameShape(NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    header()->setSectionResizeMode(keyColumn, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
}

void KeyValueList::setRows(const QList<KeyValue> &rows)
{
    while (topLevelItemCount() > rows.size())
        delete takeTopLevelItem(topLevelItemCount() - 1);
    for (int i = 0; i < rows.size(); ++i) {
        QTreeWidgetItem *item = topLevelItem(i);
        if (!item)
            item = new QTreeWidgetItem(this);
        item->setText(keyColumn, rows.at(i).key);
        item->setText(valueColumn, rows.at(i).value);
        item->setToolTip(valueColumn, plainToolTip(rows.at(i).value));
    }
}

QString KeyValueList::selectedText() const
{
    QStringList lines;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = topLevelItem(i);
        if (item->isSelected())
            lines.append(item->text(keyColumn) + u'\t' + item->text(valueColumn));
    }
    return lines.join(u'\n');
}

void KeyValueList::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(lineIcon(Icon::Copy), tr("Copy"), this, &KeyValueList::copySelection);
    copy->setEnabled(!selectedItems().isEmpty());
    menu->addAction(tr("Select All"), this, &KeyValueList::selectAll);
    menu->popup(event->globalPos());
}

void KeyValueList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QTreeWidget::keyPressEvent(event);
}

void KeyValueList::copySelection() const
{
    QGuiApplication::clipboard()->setText(selectedText());
}

} // namespace floorwalker
