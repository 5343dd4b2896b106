// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/placechoices.h"

#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>

#include <map>

namespace floorwalker {

namespace {

void makeSearchable(QComboBox *combo)
{
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCaseSensitivity(Qt::CaseInsensitive);
}

//! In English by its English name; else by its own as well, for Qt has none in other languages.
QString nameOf(QLocale::Territory territory)
{
    const QString english = QLocale::territoryToString(territory);
    const QLocale ours;
    if (ours.language() == QLocale::English)
        return english;
    const auto spoken = QLocale::matchingLocales(ours.language(), QLocale::AnyScript, territory);
    const QString own = (spoken.isEmpty() ? QLocale(QLocale::AnyLanguage, territory) : spoken.constFirst()).nativeTerritoryName();
    //: A country by its own name and in English, as in "Suomi – Finland"
    return own.isEmpty() || own == english ? english : CountryChoice::tr("%1 – %2").arg(own, english);
}

} // namespace

TimeZoneChoice::TimeZoneChoice(QWidget *parent)
    : QComboBox(parent)
{
    const auto zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        const bool isPlace = zone.contains('/') && !zone.startsWith("Etc/");
        if (isPlace || zone == "UTC") // not the legacy names: EST5EDT, Cuba, Zulu ...
            addItem(QString::fromLatin1(zone));
    }
    makeSearchable(this);
}

QByteArray TimeZoneChoice::timeZone() const
{
    const QString typed = currentText().trimmed();
    const int known = findText(typed, Qt::MatchFixedString);
    return known < 0 ? typed.toUtf8() : itemText(known).toLatin1();
}

void TimeZoneChoice::setTimeZone(const QByteArray &zone)
{
    setCurrentText(QString::fromUtf8(zone));
}

CountryChoice::CountryChoice(QWidget *parent)
    : QComboBox(parent)
{
    std::map<QString, QString> byName;
    for (int number = QLocale::AnyTerritory + 1; number <= QLocale::LastTerritory; ++number) {
        const auto territory = QLocale::Territory(number);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() == 2 && code.at(0).isLetter()) // others are continents, by number
            byName.emplace(nameOf(territory), code);
    }
    addItem({}, QString());
    for (const auto &[name, code] : byName)
        addItem(QStringLiteral("%1 (%2)").arg(name, code), code);
    makeSearchable(this);
    lineEdit()->setPlaceholderText(tr("For numbers without a country code"));
    setToolTip(lineEdit()->placeholderText());
}

QString CountryChoice::country() const
{
    const QString typed = currentText().trimmed();
    const int known = findText(typed, Qt::MatchFixedString);
    return known < 0 ? typed.toUpper() : itemData(known).toString();
}

void CountryChoice::setCountry(const QString &code)
{
    const int known = findData(code);
    if (known < 0)
        setCurrentText(code);
    else
        setCurrentIndex(known);
}

} // namespace floorwalker
