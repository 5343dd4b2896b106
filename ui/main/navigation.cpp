// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/navigation.h"

#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace floorwalker {

namespace {

constexpr int entryPadding = 8;
constexpr int narrowest = 180;

//! Icons grow with the text.
int signSize(const QFontMetrics &text)
{
    return std::max(iconSize, text.height() * 9 / 10);
}

enum EntryRole { IconRole = Qt::UserRole, WaitingRole };

//! Room for the figure of what waits; empty when nothing does.
QSize waitingSize(const QModelIndex &index, const QFontMetrics &text)
{
    const QString figure = index.data(WaitingRole).toString();
    if (figure.isEmpty())
        return {};
    const int height = text.height() + 2;
    return {std::max(height, text.horizontalAdvance(figure) + 2 * entryPadding), height};
}

void paintWaiting(QPainter *painter, const QRect &place, const QString &figure, const Tokens &colors)
{
    const QColor ink = inkOf(colors, Severity::Warning);
    drawRounded(painter, place, place.height() / 2.0, groundOf(colors, Severity::Warning), ink,
                colors.isHighContrast() ? colors.lineWidth : 0);
    painter->setPen(ink);
    painter->drawText(place, Qt::AlignCenter, figure);
}

//! An entry: icon, title and what waits there; the present one on the accent's soft ground.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, signSize(option.fontMetrics) + 2 * entryPadding};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &colors = tokensOf(option.palette);
        const bool isCurrent = option.state & QStyle::State_Selected;
        const QRect frame = option.rect.adjusted(entryPadding, 1, -entryPadding, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(option.state & QStyle::State_HasFocus && isCurrent
                            ? QPen(colors.accent, colors.lineWidth) : Qt::NoPen);
        if (isCurrent) {
            painter->setBrush(colors.accentGround);
            painter->drawRoundedRect(frame, controlRadius, controlRadius);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->setBrush(colors.raised);
            painter->drawRoundedRect(frame, controlRadius, controlRadius);
        }
        const QColor ink = isCurrent ? colors.accent : colors.text;
        const QRect inner = frame.adjusted(entryPadding, 0, -entryPadding, 0);
        const QRect sign = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                               QSize(1, 1) * signSize(option.fontMetrics), inner);
        lineIcon(Icon(index.data(IconRole).toInt()), ink).paint(painter, sign);
        QFont font = option.font;
        font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(ink);
        const int indent = signSize(option.fontMetrics) + entryPadding;
        const bool isRightToLeft = option.direction == Qt::RightToLeft;
        const QSize waiting = waitingSize(index, painter->fontMetrics());
        const int taken = waiting.isEmpty() ? 0 : waiting.width() + entryPadding;
        const QRect words = inner.adjusted(isRightToLeft ? taken : indent, 0, isRightToLeft ? -indent : -taken, 0);
        painter->drawText(words, QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        if (!waiting.isEmpty()) {
            paintWaiting(painter, QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, waiting, inner),
                         index.data(WaitingRole).toString(), colors);
        }
        painter->restore();
    }
};

} // namespace

Navigation::Navigation(const QList<View> &views, QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Views"));
    setObjectName(QStringLiteral("navigation"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new EntryDelegate(this));
    setMouseTracking(true);
    for (const View &view : views) {
        auto *entry = new QListWidgetItem(view.title, this);
        entry->setData(IconRole, int(view.icon));
    }
    connect(this, &QListWidget::currentRowChanged, this, &Navigation::viewChosen);
    connect(this, &QListWidget::activated, this, &Navigation::viewEntered);
    connect(this, &QListWidget::clicked, this, &Navigation::viewEntered);
    fit();
}

void Navigation::setCurrent(int view)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(view);
}

void Navigation::setWaiting(int view, int count)
{
    QListWidgetItem &entry = *item(view);
    entry.setData(WaitingRole, count > 0 ? QVariant(QLocale().toString(count)) : QVariant());
    //: A view, and how many things there wait for a person
    entry.setData(Qt::AccessibleTextRole, count > 0 ? QVariant(tr("%1, %n wait(s) for you", nullptr, count).arg(entry.text()))
                                                    : QVariant());
    fit();
}

QSize Navigation::sizeHint() const
{
    return {minimumWidth(), 300};
}

void Navigation::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fit();
}

//! Wide enough for the longest title at the present size of text.
void Navigation::fit()
{
    int widest = 0;
    for (int row = 0; row < count(); ++row) {
        const QSize waiting = waitingSize(indexFromItem(item(row)), fontMetrics());
        const int figure = waiting.isEmpty() ? 0 : waiting.width() + entryPadding;
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(row)->text()) + figure);
    }
    setFixedWidth(std::max(narrowest, widest * 11 / 10 + signSize(fontMetrics()) + 6 * entryPadding));
}

} // namespace floorwalker
