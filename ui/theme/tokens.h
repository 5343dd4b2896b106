// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/figures/severity.h"
#include "models/records/contactpro/agent.h"

#include <QColor>
#include <QString>

class QPalette;

namespace floorwalker {

enum class ThemeKind { Light, Dark, HighContrast };

//! Every colour on screen. Nobody else writes a colour; widgets ask tokensOf(palette()) when they
//! paint, so a PaletteChange is all it takes to change the theme.
struct Tokens {
    ThemeKind kind;
    QColor ground, panel, raised;
    QColor line, gridLine;
    QColor text, dimText;
    QColor accent, accentGround, selection;
    QColor onAccent; //!< text on a primary button
    QColor available, onContact, wrapUp, ringing, notReady, off;
    QColor amber, amberGround;
    QColor red, redGround;
    int lineWidth; //!< of frames and hairlines, in device-independent pixels

    bool isHighContrast() const { return kind == ThemeKind::HighContrast; }
};

const Tokens &tokens(ThemeKind kind);

//! The tokens a palette was made from; for a foreign palette light or dark, whichever is nearer.
const Tokens &tokensOf(const QPalette &palette);

//! A meaning that has a colour, for dots, bars and lines.
enum class Tone { Available, OnContact, WrapUp, Ringing, NotReady, Off, Accent, Dim, Amber, Red };

const QColor &colorOf(const Tokens &tokens, Tone tone);
Tone toneOf(AgentState state);
bool isHollow(AgentState state); //!< signed out and unknown are drawn as an outline

//! Text colour and soft ground of a figure past its limits; for None text and panel.
const QColor &inkOf(const Tokens &tokens, Severity severity);
const QColor &groundOf(const Tokens &tokens, Severity severity);

//! The sign beside the figure, because meaning is never by colour alone; doubled in high contrast.
QString signOf(const Tokens &tokens, Severity severity);

//! WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace floorwalker
