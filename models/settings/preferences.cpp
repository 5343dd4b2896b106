// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/preferences.h"

#include <algorithm>
#include <optional>

namespace floorwalker {

namespace {

//! An INI file holds everything as text; the rule says what it was.
std::optional<QVariant> accepted(const PreferenceRule &rule, const QVariant &value)
{
    switch (rule.fallback.typeId()) {
    case QMetaType::Bool: {
        const QString word = value.toString();
        if (word == QStringLiteral("true") || word == QStringLiteral("false"))
            return word == QStringLiteral("true");
        return std::nullopt;
    }
    case QMetaType::Int: {
        bool isNumber = false;
        const int number = value.toString().toInt(&isNumber);
        if (isNumber && number >= rule.least && number <= rule.most)
            return number;
        return std::nullopt;
    }
    default:
        if (rule.choices.isEmpty() || rule.choices.contains(value.toString()))
            return value.toString();
        return std::nullopt;
    }
}

} // namespace

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file, QSettings::IniFormat)
{
}

const QList<PreferenceRule> &Preferences::table()
{
    static const QList<PreferenceRule> rules{
        {Preference::Theme, QStringLiteral("theme"), QStringLiteral("system"),
         {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
          QStringLiteral("high-contrast")}},
        {Preference::Language, QStringLiteral("language"), QStringLiteral("system"),
         {QStringLiteral("system"), QStringLiteral("en"), QStringLiteral("fi")}},
        {Preference::TextScale, QStringLiteral("textScale"), 100, {}, 75, 200}, // percent
        {Preference::ReducedMotion, QStringLiteral("reducedMotion"), false, {}},
        {Preference::CompactRows, QStringLiteral("compactRows"), false, {}},
        {Preference::ImportColumns, QStringLiteral("importColumns"), QString(), {}}, // JSON: see ImportColumns
        {Preference::AgentVolume, QStringLiteral("agentVolume"), 100, {}, 0, 200}, // percent of the recorded
        {Preference::CustomerVolume, QStringLiteral("customerVolume"), 100, {}, 0, 200},
        {Preference::SkipsSilence, QStringLiteral("skipsSilence"), false, {}},
        {Preference::SilenceLevel, QStringLiteral("silenceLevel"), -45, {}, -90, -10}, // dBFS
        {Preference::SilenceLength, QStringLiteral("silenceLength"), 1000, {}, 200, 60'000}, // ms
        {Preference::SoundOutput, QStringLiteral("soundOutput"), QString(), {}}, // the system's id
    };
    return rules;
}

const PreferenceRule &Preferences::rule(Preference preference)
{
    const auto found = std::find_if(table().begin(), table().end(), [preference](const auto &rule) {
        return rule.preference == preference;
    });
    Q_ASSERT(found != table().end());
    return *found;
}

QVariant Preferences::value(Preference preference) const
{
    const PreferenceRule &line = rule(preference);
    return accepted(line, m_file.value(line.key, line.fallback)).value_or(line.fallback);
}

bool Preferences::set(Preference preference, const QVariant &wanted)
{
    const PreferenceRule &line = rule(preference);
    const auto fitting = accepted(line, wanted);
    if (!fitting)
        return false;
    if (*fitting == value(preference))
        return true;
    m_file.setValue(line.key, *fitting);
    emit changed(preference);
    return true;
}

} // namespace floorwalker
