// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/themestyle.h"

#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace floorwalker {

namespace {

constexpr int controlHeight = 28;
constexpr int controlPadding = 10; //!< left and right of a button's text
constexpr int itemPadding = 6; //!< over and under an item of a list, together
constexpr int scrollBarExtent = 12;

int textHeight(const QStyleOption *option)
{
    return std::max(controlHeight, option->fontMetrics.height() + controlPadding);
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    // Once a cell: tables paint their own ground, so only stripes and selections are Fusion's.
    if (element == PE_PanelItemViewRow && !(option->state & State_Selected)) {
        const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (row && !row->features.testFlag(QStyleOptionViewItem::Alternate))
            return;
    }
    const Tokens &t = tokensOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButtonPanel(painter, *button, t);
            return;
        }
        break;
    case PE_PanelButtonTool:
        drawToolPanel(painter, *option, t);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth == 0) {
            return; // inside a spin or combo box, which has a frame of its own
        }
        drawFieldPanel(painter, *option, t);
        return;
    case PE_FrameLineEdit:
        return; // drawn with the panel
    case PE_Frame:
    case PE_FrameGroupBox:
        drawRounded(painter, option->rect, panelRadius, Qt::transparent, t.line, t.lineWidth);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(painter, *option, t);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(painter, *option, t);
        return;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            drawRounded(painter, option->rect, controlRadius, Qt::transparent, t.accent, focusWidth);
        return;
    case PE_IndicatorHeaderArrow:
        return; // drawn with the label
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    switch (element) {
    case CE_Header:
        // As a whole: Fusion would ask itself, not us, where the label stands.
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderGround(painter, option->rect, t);
            drawHeaderLabel(painter, *header, t);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        drawHeaderGround(painter, option->rect, t);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label = *button;
            if (isPrimary(label))
                label.palette.setColor(QPalette::ButtonText, t.onAccent);
            if (label.direction == Qt::RightToLeft && !label.icon.isNull() && !label.text.isEmpty())
                drawMirroredLabel(painter, label, *this, widget);
            else
                QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTabShape(painter, *tab, t);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        drawRounded(painter, option->rect, controlRadius, t.raised, t.line, t.lineWidth);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            drawProgress(painter, *bar, t);
            return;
        }
        break;
    case CE_Splitter:
        return; // the gap between two panels is the handle
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && bar) {
        drawScrollBar(painter, *bar, t);
        return;
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        control == CC_ComboBox && box) {
        drawFieldPanel(painter, *option, t);
        drawChevron(painter, proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), t);
        return;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        control == CC_SpinBox && spin) {
        drawFieldPanel(painter, *option, t);
        if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            drawChevron(painter, proxy()->subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), t, true);
            drawChevron(painter, proxy()->subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), t);
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl part, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && bar) {
        return scrollBarPart(*bar, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                   const QSize &contents, const QWidget *widget) const
{
    switch (type) {
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return headerSize(*header);
        break;
    case CT_PushButton:
        return QSize(contents.width() + 2 * controlPadding, textHeight(option));
    case CT_SpinBox:
        return QSize(QProxyStyle::sizeFromContents(type, option, contents, widget).width(),
                     textHeight(option));
    case CT_ItemViewItem:
        return QProxyStyle::sizeFromContents(type, option, contents, widget) + QSize(0, itemPadding);
    case CT_MenuItem: {
        // Fusion draws the text right of a sign four fifths as wide as the row is high, and makes room for a small one.
        constexpr int signRoom = 21;
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return size + QSize(std::max(0, size.height() * 4 / 5 - signRoom), 0);
    }
    case CT_LineEdit:
        return QSize(contents.width() + controlPadding, textHeight(option));
    case CT_ComboBox:
        return QSize(QProxyStyle::sizeFromContents(type, option, contents, widget).width()
                         + controlPadding,
                     textHeight(option));
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return scrollBarExtent;
    case PM_SplitterWidth: return panelGap;
    case PM_HeaderMargin: return cellMargin;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize: return scaledToText(iconSize, QApplication::font());
    case PM_FocusFrameHMargin: return cellMargin - 1; // item views add one
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText: return 0;
    case SH_Table_GridLineColor:
        if (option)
            return int(tokensOf(option->palette).gridLine.rgba());
        break;
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace floorwalker
