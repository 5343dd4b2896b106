// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/tokens.h"

#include <QPalette>

#include <array>
#include <cmath>

namespace floorwalker {

namespace {

// amber and available are darker than in the first drawing, where they stood at 3.9:1 and 4.3:1:
// both are used as text.
const Tokens lightTokens {
    .kind = ThemeKind::Light,
    .ground = 0xf5f6f8, .panel = 0xffffff, .raised = 0xfbfbfc,
    .line = 0xdfe3e8, .gridLine = 0xe9ecf0,
    .text = 0x1c2430, .dimText = 0x5b6675,
    .accent = 0x2457d6, .accentGround = 0xe6edfc, .selection = 0xdbe6fd,
    .onAccent = 0xffffff,
    .available = 0x1c8054, .onContact = 0x2f6fde, .wrapUp = 0x0f8a8a,
    .ringing = 0x0883ab, .notReady = 0x7a6f9b, .off = 0x717b8a,
    .amber = 0x9d5d00, .amberGround = 0xfff1d6,
    .red = 0xc22f2f, .redGround = 0xfde4e2,
    .lineWidth = 1,
};

const Tokens darkTokens {
    .kind = ThemeKind::Dark,
    .ground = 0x14181f, .panel = 0x1b2129, .raised = 0x20272f,
    .line = 0x303944, .gridLine = 0x262e38,
    .text = 0xe6eaf0, .dimText = 0x9dabba,
    .accent = 0x7aa2ff, .accentGround = 0x22304d, .selection = 0x2a3b5f,
    .onAccent = 0x14181f,
    .available = 0x4fc48e, .onContact = 0x74a5ff, .wrapUp = 0x45c3c3,
    .ringing = 0x4cc3ea, .notReady = 0xb3a6d8, .off = 0x8c97a6,
    .amber = 0xf2b04c, .amberGround = 0x3a2c12,
    .red = 0xff8078, .redGround = 0x431d1c,
    .lineWidth = 1,
};

const Tokens highContrastTokens {
    .kind = ThemeKind::HighContrast,
    .ground = 0x000000U, .panel = 0x000000U, .raised = 0x000000U,
    .line = 0xffffff, .gridLine = 0x8c8c8c,
    .text = 0xffffff, .dimText = 0xffffff,
    .accent = 0x5ce1ff, .accentGround = 0x262626, .selection = 0x3d3d3d,
    .onAccent = 0x000000U,
    .available = 0x5cff9d, .onContact = 0x9cc2ff, .wrapUp = 0x5ce1d0,
    .ringing = 0x5ce1ff, .notReady = 0xd9c2ff, .off = 0xc0c0c0,
    .amber = 0xffd24a, .amberGround = 0x000000U,
    .red = 0xff9d96, .redGround = 0x000000U,
    .lineWidth = 2,
};

double linear(float channel)
{
    return channel <= 0.04045F ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

const Tokens &tokens(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light: return lightTokens;
    case ThemeKind::Dark: return darkTokens;
    case ThemeKind::HighContrast: return highContrastTokens;
    }
    Q_UNREACHABLE();
}

const Tokens &tokensOf(const QPalette &palette)
{
    // The link colour is the accent; no widget of ours ever changes that role for itself.
    const QColor link = palette.color(QPalette::Active, QPalette::Link);
    for (const Tokens *each : {&lightTokens, &darkTokens, &highContrastTokens}) {
        if (each->accent == link)
            return *each;
    }
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkTokens
                                                                               : lightTokens;
}

const QColor &colorOf(const Tokens &tokens, Tone tone)
{
    switch (tone) {
    case Tone::Available: return tokens.available;
    case Tone::OnContact: return tokens.onContact;
    case Tone::WrapUp: return tokens.wrapUp;
    case Tone::Ringing: return tokens.ringing;
    case Tone::NotReady: return tokens.notReady;
    case Tone::Off: return tokens.off;
    case Tone::Accent: return tokens.accent;
    case Tone::Dim: return tokens.dimText;
    case Tone::Amber: return tokens.amber;
    case Tone::Red: return tokens.red;
    }
    Q_UNREACHABLE();
}

Tone toneOf(AgentState state)
{
    switch (state) {
    case AgentState::Unknown: return Tone::Dim;
    case AgentState::Available: return Tone::Available;
    case AgentState::Ringing: return Tone::Ringing;
    case AgentState::OnContact: return Tone::OnContact;
    case AgentState::WrapUp: return Tone::WrapUp;
    case AgentState::NotReady: return Tone::NotReady;
    case AgentState::SignedOut: return Tone::Off;
    }
    Q_UNREACHABLE();
}

bool isHollow(AgentState state)
{
    return state == AgentState::SignedOut || state == AgentState::Unknown;
}

const QColor &inkOf(const Tokens &tokens, Severity severity)
{
    switch (severity) {
    case Severity::None: return tokens.text;
    case Severity::Warning: return tokens.amber;
    case Severity::Critical: return tokens.red;
    }
    Q_UNREACHABLE();
}

const QColor &groundOf(const Tokens &tokens, Severity severity)
{
    switch (severity) {
    case Severity::None: return tokens.panel;
    case Severity::Warning: return tokens.amberGround;
    case Severity::Critical: return tokens.redGround;
    }
    Q_UNREACHABLE();
}

QString signOf(const Tokens &tokens, Severity severity)
{
    if (severity == Severity::None)
        return {};
    const QString sign = severity == Severity::Critical ? QStringLiteral("\u25B2") : QStringLiteral("!");
    return tokens.isHighContrast() ? sign + sign : sign;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace floorwalker
