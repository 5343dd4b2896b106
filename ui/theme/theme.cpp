// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "ui/theme/themestyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QScreen>
#include <QStyle>
#include <QToolTip>
#include <QWidget>

namespace floorwalker {

namespace {

constexpr double bodyPoints = 9.5;
constexpr double dimPoints = 8.5;
constexpr double figurePoints = 20;

QFont scaled(const QFont &body, double points)
{
    QFont font = body;
    if (body.pointSizeF() > 0)
        font.setPointSizeF(body.pointSizeF() * points / bodyPoints);
    else
        font.setPixelSize(qRound(body.pixelSize() * points / bodyPoints));
    return font;
}

ThemeKind kindOf(QApplication &app, ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light: return ThemeKind::Light;
    case ThemeChoice::Dark: return ThemeKind::Dark;
    case ThemeChoice::HighContrast: return ThemeKind::HighContrast;
    case ThemeChoice::System: break;
    }
    // Qt 6.4 has no colour scheme to ask for; the palette of the platform tells.
    app.setPalette(QPalette());
    return app.palette().color(QPalette::Window).lightness() < 128 ? ThemeKind::Dark
                                                                  : ThemeKind::Light;
}

} // namespace

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(QPalette::All, role, color);
    };
    set(QPalette::Window, t.ground);
    set(QPalette::WindowText, t.text);
    set(QPalette::Base, t.panel);
    set(QPalette::AlternateBase, t.raised);
    set(QPalette::Text, t.text);
    set(QPalette::PlaceholderText, t.dimText);
    set(QPalette::Button, t.raised);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.red);
    set(QPalette::Highlight, t.selection);
    set(QPalette::HighlightedText, t.text);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::ToolTipBase, t.raised);
    set(QPalette::ToolTipText, t.text);
    set(QPalette::Light, t.raised);
    set(QPalette::Midlight, t.gridLine);
    set(QPalette::Mid, t.line);
    set(QPalette::Dark, t.line);
    set(QPalette::Shadow, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, t.dimText);
    return palette;
}

void applyTheme(QApplication &app, ThemeChoice choice, double textScale)
{
    if (!qobject_cast<ThemeStyle *>(app.style()))
        app.setStyle(new ThemeStyle);
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(bodyPoints * textScale);
    app.setFont(font);
    app.setFont(headingFont(dimFont(font)), "QHeaderView");
    const QPalette palette = paletteOf(tokens(kindOf(app, choice)));
    app.setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::setFont(dimFont(font));
}

QFont dimFont(const QFont &body)
{
    return scaled(body, dimPoints);
}

QFont headingFont(const QFont &body)
{
    QFont font = body;
    font.setBold(true);
    return font;
}

QFont figureFont(const QFont &body)
{
    return headingFont(scaled(body, figurePoints));
}

int scaledToText(int measure, const QFont &body)
{
    constexpr double drawnPixels = bodyPoints * 96 / 72; // the drawings are at 96 dots per inch
    return std::max(measure, qRound(measure * QFontInfo(body).pixelSize() / drawnPixels));
}

QSize scaledToText(const QSize &measure, const QWidget &dialog)
{
    const QSize wanted(scaledToText(measure.width(), dialog.font()), scaledToText(measure.height(), dialog.font()));
    const QWidget *above = dialog.parentWidget();
    return wanted.boundedTo(dialog.screen()->availableSize()).boundedTo(above ? above->window()->size() : wanted);
}

bool wantsReducedMotion(const QWidget &widget)
{
    return widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) == 0;
}

} // namespace floorwalker
