// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QVariant>

namespace floorwalker {

//! What a person may choose about the program itself, one line of the table each.
enum class Preference { Theme, Language, TextScale, ReducedMotion, CompactRows, ImportColumns, AgentVolume, CustomerVolume,
                        SkipsSilence, SilenceLevel, SilenceLength, SoundOutput };

//! A line of the table. The fallback's type is the preference's type.
struct PreferenceRule {
    Preference preference;
    QString key; //!< in the file
    QVariant fallback;
    QStringList choices; //!< of a text; empty: any
    int least = 0; //!< of a number
    int most = 0;
};

//! The preferences in an INI file. What the file holds out of bounds reads as the fallback. Never
//! holds a secret.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    explicit Preferences(const QString &file, QObject *parent = nullptr);

    static const QList<PreferenceRule> &table();
    static const PreferenceRule &rule(Preference preference);

    QString text(Preference preference) const { return value(preference).toString(); }
    int number(Preference preference) const { return value(preference).toInt(); }
    bool flag(Preference preference) const { return value(preference).toBool(); }

    //! False, and nothing changed, when the value breaks the rule.
    bool set(Preference preference, const QVariant &value);

signals:
    void changed(floorwalker::Preference preference);

private:
    QVariant value(Preference preference) const;

    QSettings m_file;
};

} // namespace floorwalker
