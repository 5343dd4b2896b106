// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/language.h"
#include "models/wording/errortext.h"
#include "models/wording/statetext.h"

#include <QLocale>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

QString waitOf(std::chrono::seconds span)
{
    return errorText({.kind = ErrorKind::TooManyRequests, .retryAfter = span}).nextStep;
}

} // namespace

class tst_Language : public QObject
{
    Q_OBJECT

private slots:
    void speaksFinnish()
    {
        Language language;
        language.speak(QLocale(QStringLiteral("fi_FI")));
        QCOMPARE(agentStateText(AgentState::WrapUp), QStringLiteral("Jälkityössä"));
        QVERIFY(waitOf(1s).startsWith(QStringLiteral("Odota 1 sekunti;")));
        QVERIFY(waitOf(5s).startsWith(QStringLiteral("Odota 5 sekuntia;")));
    }

    void countsInEnglish_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addRow("English") << QStringLiteral("en_GB");
        QTest::addRow("a language we have no words for") << QStringLiteral("sv_SE");
        QTest::addRow("no language") << QStringLiteral("C");
    }
    void countsInEnglish()
    {
        QFETCH(const QString, locale);
        Language language;
        language.speak(QLocale(locale));
        QCOMPARE(agentStateText(AgentState::WrapUp), QStringLiteral("Wrap-up"));
        QVERIFY(waitOf(1s).startsWith(QStringLiteral("Wait 1 second;")));
        QVERIFY(waitOf(5s).startsWith(QStringLiteral("Wait 5 seconds;")));
    }

    void changesItsMind()
    {
        Language language;
        language.speak(QLocale(QLocale::Finnish));
        language.speak(QLocale(QLocale::English));
        QCOMPARE(agentStateText(AgentState::NotReady), QStringLiteral("Not ready"));
    }

    void takesAChoice()
    {
        QCOMPARE(Language::localeOf(QStringLiteral("fi")).language(), QLocale::Finnish);
        QCOMPARE(Language::localeOf(QStringLiteral("system")), QLocale::system());
    }
};

QTEST_GUILESS_MAIN(tst_Language)
#include "tst_language.moc"
