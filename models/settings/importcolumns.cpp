// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/importcolumns.h"

#include "models/settings/preferences.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace floorwalker {

namespace {

constexpr QLatin1String fieldsKey("fields");

QJsonArray kept(const Preferences &preferences)
{
    return QJsonDocument::fromJson(preferences.text(Preference::ImportColumns).toUtf8()).array();
}

bool isAt(const QJsonObject &line, const QJsonObject &place)
{
    const QStringList parts = place.keys();
    return std::all_of(parts.cbegin(), parts.cend(),
                       [&](const QString &part) { return line.value(part) == place.value(part); });
}

} // namespace

ImportColumns::ImportColumns(Preferences &preferences, const QString &profile, const QString &kind)
    : m_preferences(preferences)
    , m_profile(profile)
    , m_kind(kind)
{
}

QJsonObject ImportColumns::place(const QStringList &titles) const
{
    QStringList sorted = titles;
    sorted.sort();
    return {{QStringLiteral("profile"), m_profile},
            {QStringLiteral("kind"), m_kind},
            {QStringLiteral("titles"), QJsonArray::fromStringList(sorted)}};
}

std::optional<QHash<QString, QString>> ImportColumns::find(const QStringList &titles) const
{
    const QJsonObject wanted = place(titles);
    const QJsonArray lines = kept(m_preferences);
    for (const auto &line : lines) {
        if (!isAt(line.toObject(), wanted))
            continue;
        QHash<QString, QString> fields;
        const QJsonObject found = line.toObject().value(fieldsKey).toObject();
        for (auto it = found.constBegin(); it != found.constEnd(); ++it)
            fields.insert(it.key(), it.value().toString());
        return fields;
    }
    return std::nullopt;
}

void ImportColumns::remember(const QStringList &titles, const QHash<QString, QString> &fields)
{
    QJsonObject fresh = place(titles);
    QJsonArray lines{QJsonValue()};
    const QJsonArray before = kept(m_preferences);
    for (const auto &line : before) {
        if (!isAt(line.toObject(), fresh) && lines.size() < mostKept)
            lines.append(line);
    }
    QJsonObject named;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        named.insert(it.key(), *it);
    fresh.insert(fieldsKey, named);
    lines.replace(0, fresh);
    m_preferences.set(Preference::ImportColumns,
                      QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact)));
}

} // namespace floorwalker
