// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/navigation.h"

#include "ui/theme/theme.h"

#include <QEvent>
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

//! An entry: icon and title; the present one on the accent's soft ground.
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
        lineIcon(Icon(index.data(Qt::UserRole).toInt()), ink).paint(painter, sign);
        QFont font = option.font;
        font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(ink);
        const int indent = signSize(option.fontMetrics) + entryPadding;
        const bool isRightToLeft = option.direction == Qt::RightToLeft;
        const QRect words = inner.adjusted(isRightToLeft ? 0 : indent, 0, isRightToLeft ? -indent : 0, 0);
        painter->drawText(words, QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
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
        entry->setData(Qt::UserRole, int(view.icon));
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
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(row)->text()));
    setFixedWidth(std::max(narrowest, widest * 11 / 10 + signSize(fontMetrics()) + 6 * entryPadding));
}

} // namespace floorwalker
