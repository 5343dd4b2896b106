// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/colourchoice.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tilelayout.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QPainter>
#include <QRadioButton>

#include <array>

namespace floorwalker {

namespace {

constexpr int swatchRadius = 4;

//! Far apart in hue and in lightness, so that they differ for colour-blind people too. They are the
//! profiles' data, not the theme's.
struct NamedColour {
    const char *colour;
    const char *name;
};
constexpr std::array colours{
    NamedColour{"#2457d6", QT_TRANSLATE_NOOP("Colours", "Blue")},
    NamedColour{"#1f8a5b", QT_TRANSLATE_NOOP("Colours", "Green")},
    NamedColour{"#0f8a8a", QT_TRANSLATE_NOOP("Colours", "Teal")},
    NamedColour{"#7a3fb5", QT_TRANSLATE_NOOP("Colours", "Violet")},
    NamedColour{"#c2185b", QT_TRANSLATE_NOOP("Colours", "Magenta")},
    NamedColour{"#c22f2f", QT_TRANSLATE_NOOP("Colours", "Red")},
    NamedColour{"#b46900", QT_TRANSLATE_NOOP("Colours", "Orange")},
    NamedColour{"#5b6675", QT_TRANSLATE_NOOP("Colours", "Grey")},
};

} // namespace

QIcon swatch(const QString &colour)
{
    QPixmap pixmap(2 * iconSize, 2 * iconSize);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour.isEmpty() ? QColor(Qt::transparent) : QColor(colour));
    painter.drawRoundedRect(QRectF(0, 0, iconSize, iconSize), swatchRadius, swatchRadius);
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // else the selection tints it
    return icon;
}

ColourChoice::ColourChoice(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *tiles = new TileLayout(this);
    tiles->setContentsMargins({});
    for (const NamedColour &named : colours)
        add(QString::fromLatin1(named.colour), QCoreApplication::translate("Colours", named.name));
    m_group->buttons().constFirst()->setChecked(true);
    setFocusProxy(m_group->buttons().constFirst());
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool isChecked) {
        if (!isChecked)
            return;
        setFocusProxy(button);
        emit changed();
    });
}

void ColourChoice::add(const QString &colour, const QString &name)
{
    auto *button = new QRadioButton(name);
    button->setIcon(swatch(colour));
    button->setObjectName(colour);
    button->setAccessibleName(tr("Colour %1").arg(name));
    layout()->addWidget(button);
    m_group->addButton(button);
}

QString ColourChoice::colour() const
{
    return m_group->checkedButton()->objectName();
}

void ColourChoice::setColour(const QString &colour)
{
    const auto find = [this, &colour]() -> QAbstractButton * {
        const auto buttons = m_group->buttons();
        for (QAbstractButton *button : buttons) {
            if (button->objectName().compare(colour, Qt::CaseInsensitive) == 0)
                return button;
        }
        return nullptr;
    };
    if (!find())
        add(colour, tr("Own (%1)").arg(colour));
    find()->setChecked(true);
}

} // namespace floorwalker
