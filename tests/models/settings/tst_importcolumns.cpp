// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/importcolumns.h"

#include "models/settings/preferences.h"

#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;

namespace {

using Fields = QHash<QString, QString>;

constexpr QLatin1StringView callbacks("callbacks");

QStringList titles()
{
    return {QStringLiteral("Who"), QStringLiteral("Where")};
}

Fields fields()
{
    return {{QStringLiteral("number"), QStringLiteral("Who")}, {QStringLiteral("queue"), QStringLiteral("Where")}};
}

} // namespace

class tst_ImportColumns : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder.emplace();
        m_preferences.emplace(m_folder->filePath(QStringLiteral("preferences.ini")));
    }

    void knowsNothingAtFirst() { QVERIFY(!columns().find(titles())); }

    void outlivesTheProgram()
    {
        columns().remember(titles(), fields());
        m_preferences.emplace(m_folder->filePath(QStringLiteral("preferences.ini")));
        QVERIFY(columns().find(titles()) == fields());
    }

    void theOrderOfTheTitlesDoesNotMatter()
    {
        columns().remember(titles(), fields());
        QVERIFY(columns().find({titles().at(1), titles().at(0)}) == fields());
    }

    void belongsToItsProfileAndKind()
    {
        columns().remember(titles(), fields());
        QVERIFY(!ImportColumns(*m_preferences, QStringLiteral("other"), callbacks).find(titles()));
        QVERIFY(!ImportColumns(*m_preferences, QStringLiteral("ours"), QStringLiteral("consents")).find(titles()));
    }

    void otherTitlesAreNotMeant()
    {
        columns().remember(titles(), fields());
        QVERIFY(!columns().find({titles().at(0)}));
    }

    void theLastWordCounts()
    {
        columns().remember(titles(), fields());
        columns().remember(titles(), {});
        QVERIFY(columns().find(titles()) == Fields());
    }

    void forgetsTheOldest()
    {
        for (int i = 0; i <= ImportColumns::mostKept; ++i)
            columns().remember({QString::number(i)}, fields());
        QVERIFY(!columns().find({QStringLiteral("0")}));
        QVERIFY(columns().find({QStringLiteral("1")}).has_value());
    }

    void aDamagedPreferenceIsNothingKnown()
    {
        QVERIFY(m_preferences->set(Preference::ImportColumns, QStringLiteral("[{\"profile\":")));
        QVERIFY(!columns().find(titles()));
        columns().remember(titles(), fields());
        QVERIFY(columns().find(titles()) == fields());
    }

private:
    ImportColumns columns() { return {*m_preferences, QStringLiteral("ours"), callbacks}; }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Preferences> m_preferences;
};

QTEST_GUILESS_MAIN(tst_ImportColumns)
#include "tst_importcolumns.moc"
