// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/preferences.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;

class tst_Preferences : public QObject
{
    Q_OBJECT

private slots:
    void everyPreferenceBeginsWithItsFallback()
    {
        Preferences preferences(m_folder.filePath(QStringLiteral("fresh.ini")));
        QCOMPARE(preferences.text(Preference::Theme), QStringLiteral("system"));
        QCOMPARE(preferences.text(Preference::Language), QStringLiteral("system"));
        QCOMPARE(preferences.number(Preference::TextScale), 100);
        QVERIFY(!preferences.flag(Preference::ReducedMotion));
        QVERIFY(!preferences.flag(Preference::CompactRows));
    }

    void everyFallbackObeysItsRule()
    {
        for (const PreferenceRule &rule : Preferences::table()) {
            Preferences preferences(m_folder.filePath(QStringLiteral("rules.ini")));
            QVERIFY2(preferences.set(rule.preference, rule.fallback), qPrintable(rule.key));
        }
    }

    void aChoiceOutlivesTheProgram()
    {
        const QString file = m_folder.filePath(QStringLiteral("kept.ini"));
        {
            Preferences before(file);
            QVERIFY(before.set(Preference::Theme, QStringLiteral("dark")));
            QVERIFY(before.set(Preference::TextScale, 150));
            QVERIFY(before.set(Preference::CompactRows, true));
        }
        Preferences after(file);
        QCOMPARE(after.text(Preference::Theme), QStringLiteral("dark"));
        QCOMPARE(after.number(Preference::TextScale), 150);
        QVERIFY(after.flag(Preference::CompactRows));
    }

    void whatBreaksTheRuleIsRefused_data()
    {
        QTest::addColumn<Preference>("preference");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("unknown theme") << Preference::Theme << QVariant(QStringLiteral("pink"));
        QTest::newRow("too small") << Preference::TextScale << QVariant(74);
        QTest::newRow("too large") << Preference::TextScale << QVariant(201);
        QTest::newRow("no number") << Preference::TextScale << QVariant(QStringLiteral("big"));
        QTest::newRow("no flag") << Preference::CompactRows << QVariant(QStringLiteral("maybe"));
    }
    void whatBreaksTheRuleIsRefused()
    {
        QFETCH(Preference, preference);
        QFETCH(QVariant, value);
        Preferences preferences(m_folder.filePath(QStringLiteral("refused.ini")));
        QSignalSpy changed(&preferences, &Preferences::changed);
        QVERIFY(!preferences.set(preference, value));
        QCOMPARE(changed.size(), 0);
    }

    void aFileOutOfBoundsReadsAsTheFallback()
    {
        const QString file = m_folder.filePath(QStringLiteral("odd.ini"));
        QFile ini(file);
        QVERIFY(ini.open(QIODevice::WriteOnly));
        ini.write("[General]\ntextScale=9999\ntheme=\ncompactRows=7\nlanguage=fi\n");
        ini.close();
        Preferences preferences(file);
        QCOMPARE(preferences.number(Preference::TextScale), 100);
        QCOMPARE(preferences.text(Preference::Theme), QStringLiteral("system"));
        QVERIFY(!preferences.flag(Preference::CompactRows));
        QCOMPARE(preferences.text(Preference::Language), QStringLiteral("fi"));
    }

    void tellsOnlyWhatChanged()
    {
        Preferences preferences(m_folder.filePath(QStringLiteral("told.ini")));
        QSignalSpy changed(&preferences, &Preferences::changed);
        QVERIFY(preferences.set(Preference::ReducedMotion, true));
        QVERIFY(preferences.set(Preference::ReducedMotion, true));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.front().front().value<Preference>(), Preference::ReducedMotion);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_Preferences)
#include "tst_preferences.moc"
