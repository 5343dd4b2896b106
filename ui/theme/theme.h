// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tokens.h"

#include <QFont>

class QApplication;
class QSize;
class QWidget;

namespace floorwalker {

enum class ThemeChoice { System, Light, Dark, HighContrast };

//! Gives the application style, palette and fonts; call again at any time to change them.
//! textScale enlarges all text beside what the system's own scale does already.
void applyTheme(QApplication &app, ThemeChoice choice, double textScale = 1.0);

QPalette paletteOf(const Tokens &tokens);

// The sizes of text, derived from the body font so that they follow it.
QFont dimFont(const QFont &body);
QFont headingFont(const QFont &body);
QFont figureFont(const QFont &body); //!< of tiles

//! A measure of the drawings grown with the text, for what stands beside text: icons, dots.
int scaledToText(int measure, const QFont &body);
//! The same for the size of a dialog, as far as its screen and the window it stands above have room.
QSize scaledToText(const QSize &measure, const QWidget &dialog);

//! True when the system asks for no animations.
bool wantsReducedMotion(const QWidget &widget);

// Measures of the drawings, in device-independent pixels.
inline constexpr int panelRadius = 8;
inline constexpr int controlRadius = 6;
inline constexpr int panelGap = 12; //!< between panels
inline constexpr int pageMargin = 14; //!< around a page
inline constexpr int cellMargin = 12;
inline constexpr int iconSize = 16;
inline constexpr int dotSize = 9;

} // namespace floorwalker
