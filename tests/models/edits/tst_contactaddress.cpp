// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/contactaddress.h"

#include <QTest>

using namespace floorwalker;

class tst_ContactAddress : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::newRow("of the country") << QStringLiteral("040 123 4567") << QStringLiteral("+358401234567");
        QTest::newRow("of another") << QStringLiteral("0046 70 998 1122") << QStringLiteral("+46709981122");
        QTest::newRow("of the house") << QStringLiteral("124") << QStringLiteral("124");
        QTest::newRow("of mail") << QStringLiteral(" Anna@Example.com ") << QStringLiteral("anna@example.com");
        QTest::newRow("empty") << QString() << QString();
    }
    void isTheSameHoweverItIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        QCOMPARE(contactAddress(text, QStringLiteral("FI")), address);
    }
};

QTEST_GUILESS_MAIN(tst_ContactAddress)
#include "tst_contactaddress.moc"
