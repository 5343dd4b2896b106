// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/translations/shownwords.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/tile.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMetaProperty>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

namespace floorwalker::shown {

namespace {

//! Properties of widgets that hold words.
QList<QByteArray> wordy()
{
    return {"text", "title", "placeholderText", "toolTip", "statusTip", "whatsThis", "windowTitle",
                              "accessibleName", "accessibleDescription", "prefix", "suffix", "label"};
}

QString nameOf(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()).remove(QStringLiteral("floorwalker::"));
}

QList<QWidget *> visibleIn(QWidget &root)
{
    QList<QWidget *> visible{&root};
    const auto all = root.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible() && widget->window() == root.window())
            visible << widget;
    }
    return visible;
}

class Collector
{
public:
    explicit Collector(QList<Word> &words)
        : m_words(words)
    {
    }

    void take(QWidget *widget)
    {
        takeProperties(widget);
        takeSpoken(widget);
        if (const auto *bar = qobject_cast<QTabBar *>(widget)) {
            for (int tab = 0; tab < bar->count(); ++tab)
                add(widget, "tab", bar->tabText(tab));
        } else if (const auto *combo = qobject_cast<QComboBox *>(widget)) {
            // An editable one holds names of places, not words of ours.
            for (int item = 0; !combo->isEditable() && item < combo->count(); ++item)
                add(widget, "item", combo->itemText(item));
        } else if (const auto *header = qobject_cast<QHeaderView *>(widget)) {
            takeHeader(header);
        } else if (const auto *view = qobject_cast<QAbstractItemView *>(widget)) {
            takeCells(view);
        }
        const auto actions = widget->actions();
        for (const QAction *action : actions)
            add(widget, "action", action->text());
    }

private:
    void add(const QWidget *widget, const char *what, const QString &text)
    {
        if (!text.isEmpty())
            m_words.append({nameOf(widget) + u' ' + QLatin1String(what), text});
    }

    void takeProperties(QWidget *widget)
    {
        const QMetaObject *meta = widget->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i) {
            const QMetaProperty property = meta->property(i);
            const bool isTyped = qobject_cast<QLineEdit *>(widget) && qstrcmp(property.name(), "text") == 0;
            if (property.typeId() == QMetaType::QString && wordy().contains(property.name()) && !isTyped)
                add(widget, property.name(), property.read(widget).toString());
        }
    }

    void takeSpoken(QWidget *widget)
    {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface)
            return;
        add(widget, "spoken name", interface->text(QAccessible::Name));
        add(widget, "spoken description", interface->text(QAccessible::Description));
    }

    void takeHeader(const QHeaderView *header)
    {
        if (header->orientation() == Qt::Vertical || !header->model())
            return;
        for (int section = 0; section < header->count(); ++section) {
            add(header, "title", header->model()->headerData(section, Qt::Horizontal).toString());
            add(header, "tip", header->model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString());
        }
    }

    void takeCells(const QAbstractItemView *view)
    {
        if (qobject_cast<const KeyValueList *>(view) || !view->model())
            return;
        const QAbstractItemModel &model = *view->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex cell = model.index(row, column);
                add(view, "cell", cell.data().toString());
                add(view, "spoken cell", cell.data(Qt::AccessibleTextRole).toString());
                add(view, "cell's tip", cell.data(Qt::ToolTipRole).toString());
            }
        }
    }

    QList<Word> &m_words;
};

//! May lie over others, or draws itself into the room of its parent.
bool isLayer(const QWidget *widget)
{
    return qobject_cast<const EmptyNotice *>(widget) || widget->isWindow()
        || widget->inherits("floorwalker::ChangeFader") || widget->inherits("QFocusFrame")
        || widget->inherits("QSplitterHandle") || widget->inherits("QRubberBand");
}

//! Arranges its children by rules of its own: a combo box its field, a scroll area its bars.
bool arrangesItself(const QWidget *parent)
{
    return !parent->layout();
}

} // namespace

QList<Word> words(QWidget &root)
{
    QList<Word> found;
    Collector collector(found);
    const auto visible = visibleIn(root);
    for (QWidget *widget : visible)
        collector.take(widget);
    return found;
}

QStringList cut(QWidget &root)
{
    QStringList found;
    const auto visible = visibleIn(root);
    for (QWidget *widget : visible) {
        const auto *room = qobject_cast<QScrollArea *>(widget);
        if (room && room->horizontalScrollBar()->maximum() > 0)
            found << QStringLiteral("%1 must be scrolled sideways by %2").arg(nameOf(room->widget())).arg(room->horizontalScrollBar()->maximum());
        const auto *line = qobject_cast<QLineEdit *>(widget);
        if (line && line->fontMetrics().horizontalAdvance(line->placeholderText()) > line->contentsRect().width()
            && !line->parentWidget()->toolTip().contains(line->placeholderText()))
            found << QStringLiteral("the placeholder “%1” is cut").arg(line->placeholderText());
        const auto *label = qobject_cast<QLabel *>(widget);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isOfQt = qobject_cast<QLineEdit *>(widget->parentWidget()) || widget->inherits("QLineEditIconButton");
        if ((!label && !button) || isOfQt || qobject_cast<ElidedLabel *>(widget))
            continue;
        const QSize wanted = qobject_cast<Tile *>(widget) ? widget->minimumSizeHint() : widget->sizeHint();
        const bool wraps = label && label->wordWrap();
        const int height = wraps ? label->heightForWidth(label->width()) : wanted.height();
        if ((!wraps && widget->width() < wanted.width()) || widget->height() < height) {
            found << QStringLiteral("%1 “%2” has %3x%4 and needs %5x%6")
                         .arg(nameOf(widget), label ? label->text() : button->text())
                         .arg(widget->width()).arg(widget->height()).arg(wanted.width()).arg(height);
        }
    }
    return found;
}

QStringList overlaps(QWidget &root)
{
    QStringList found;
    const auto visible = visibleIn(root);
    for (const QWidget *parent : visible) {
        if (arrangesItself(parent))
            continue;
        QList<const QWidget *> neighbours;
        for (const QObject *child : parent->children()) {
            const auto *widget = qobject_cast<const QWidget *>(child);
            if (widget && widget->isVisible() && !isLayer(widget))
                neighbours << widget;
        }
        for (int i = 0; i < neighbours.size(); ++i) {
            if (!parent->rect().contains(neighbours[i]->geometry()))
                found << QStringLiteral("%1 leaves %2").arg(nameOf(neighbours[i]), nameOf(parent));
            for (int k = i + 1; k < neighbours.size(); ++k) {
                if (neighbours[i]->geometry().intersects(neighbours[k]->geometry()))
                    found << QStringLiteral("%1 and %2 in %3").arg(nameOf(neighbours[i]), nameOf(neighbours[k]),
                                                                   nameOf(parent));
            }
        }
    }
    return found;
}

} // namespace floorwalker::shown
