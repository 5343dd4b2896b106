// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contents/fulltext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using demo::FullText;

class tst_FullText : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("a word") << u"offer"_s << true;
        QTest::newRow("in another case") << u"OFFER"_s << true;
        QTest::newRow("part of a word") << u"off"_s << false;
        QTest::newRow("every word, in any order") << u"offer information"_s << true;
        QTest::newRow("one word missing") << u"offer refund"_s << false;
        QTest::newRow("a phrase") << u"\"of the offer\""_s << true;
        QTest::newRow("a phrase in another order") << u"\"offer of the\""_s << false;
        QTest::newRow("the beginning of a word") << u"\"inform*\""_s << true;
        QTest::newRow("both") << u"\"information\" AND \"offer\""_s << true;
        QTest::newRow("one of two") << u"\"refund\" OR \"offer\""_s << true;
        QTest::newRow("neither") << u"\"refund\" OR \"parcel\""_s << false;
        QTest::newRow("not") << u"\"offer\" AND NOT \"refund\""_s << true;
        QTest::newRow("not, but there") << u"NOT \"offer\""_s << false;
        QTest::newRow("and binds tighter") << u"\"offer\" OR \"information\" AND \"refund\""_s << true;
        QTest::newRow("markup does not count") << u"strong"_s << false;
        QTest::newRow("what is marked up does") << u"<b>kiitos</b>"_s << true;
    }
    void finds()
    {
        QFETCH(QString, search);
        const auto parsed = FullText::fromText(search);
        QVERIFY(parsed);
        QTEST(parsed->matches(u"Information of the offer, <strong>kiitos</strong>"_s), "isFound");
    }

    void refusesWrongSyntax_data()
    {
        QTest::addColumn<QString>("search");
        QTest::newRow("an open quotation") << u"\"offer"_s;
        QTest::newRow("two phrases side by side") << u"\"of\" \"offer\""_s;
        QTest::newRow("a word outside") << u"\"offer\" AND refund"_s;
        QTest::newRow("an operator at the end") << u"\"offer\" AND"_s;
        QTest::newRow("an operator at the start") << u"OR \"offer\""_s;
    }
    void refusesWrongSyntax()
    {
        QFETCH(QString, search);
        QVERIFY(!FullText::fromText(search));
    }

    void findsNothingByNothing()
    {
        QVERIFY(!FullText::fromText(QString())->matches(u"offer"_s));
    }
};

QTEST_GUILESS_MAIN(tst_FullText)
#include "tst_fulltext.moc"
