// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/messagesegments.h"
#include "models/edits/messagetext.h"

#include <QTest>

using namespace floorwalker;

namespace {

QStringList titles()
{
    return {QStringLiteral("Number"), QStringLiteral(" First Name "), QStringLiteral("time"), QStringLiteral("Café")};
}

QStringList cells()
{
    return {QStringLiteral("+358401234567"), QStringLiteral(" Aino "), QStringLiteral("9:30"), QStringLiteral("{time}")};
}

QString filled(const QString &text, const QStringList &row = cells())
{
    const auto result = MessageText::parse(text, titles()).fill(row);
    return result ? *result : QStringLiteral("refused: ") + result.error().detail;
}

//! "5+3! A brace is opened": where, ! for an error and ? for a warning, and the first words.
QString told(const MessageText &text)
{
    QStringList words;
    for (const TextFinding &finding : text.findings()) {
        words.append(QString::number(finding.start) + u'+' + QString::number(finding.length) + (finding.isError ? u'!' : u'?') + u' '
                     + finding.sentence.section(u'.', 0, 0));
    }
    return words.join(QStringLiteral("; "));
}

} // namespace

class tst_MessageText : public QObject
{
    Q_OBJECT

private slots:
    void fillsPlaceholders_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("nothing", "", "");
        row("no placeholder", "Hello!", "Hello!");
        row("some", "Dear {first name}, see you at {time}.", "Dear Aino, see you at 9:30.");
        row("alone", "{time}", "9:30");
        row("side by side", "{time}{time}", "9:309:30");
        row("any case", "{FIRST NAME} {Time} {tIME}", "Aino 9:30 9:30");
        row("spaces round and between", "{  first   name }", "Aino");
        row("a line break in it, as in a sheet's title", "{first\nname}", "Aino");
        row("an accent, composed", "{café}", "{time}");
        row("an accent, loose", "{cafe\u0301}", "{time}");
        row("an accent in capitals", "{CAFÉ}", "{time}");
        row("braces", "{{ and }}", "{ and }");
        row("a placeholder in braces", "{{{time}}}", "{9:30}");
        row("doubled braces only", "{{{{}}}}", "{{}}");
        row("a word in braces", "{{anything}}", "{anything}");
        row("other scripts around", "Привет {first name} 😀", "Привет Aino 😀");
    }
    void fillsPlaceholders()
    {
        QFETCH(QString, text);
        QCOMPARE(told(MessageText::parse(text, titles())), QString());
        QVERIFY(MessageText::parse(text, titles()).isValid());
        QTEST(filled(text), "expected");
    }

    void valuesAreNotReadAgain()
    {
        const QStringList row{QStringLiteral("{time}"), QStringLiteral("{{first name}}"), QStringLiteral("}{"), QStringLiteral("%1 {")};
        QCOMPARE(filled(QStringLiteral("{number} {first name} {time} {café}"), row), QStringLiteral("{time} {{first name}} }{ %1 {"));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("unknown", "Dear {surname}!", "5+9! The recipients have no column \"surname\"");
        row("two unknown", "{a}{b}", "0+3! The recipients have no column \"a\"; 3+3! The recipients have no column \"b\"");
        row("unclosed", "Dear {time", "5+5! A brace is opened and not closed");
        row("unclosed at the end", "Dear {", "5+1! A brace is opened and not closed");
        row("closed alone", "a } b", "2+1! A brace is closed that was not opened");
        row("closed alone at the end", "a}", "1+1! A brace is closed that was not opened");
        row("nested", "{a{time}}", "0+2! A brace is opened within another; 8+1! A brace is closed that was not opened");
        row("opened twice", "{ {time}", "0+2! A brace is opened within another");
        row("no name", "a {} b", "2+2! The braces name no column");
        row("only spaces", "{ \n}", "0+4! The braces name no column");
        row("one closing too many", "{time}} ", "6+1! A brace is closed that was not opened");
        row("as WhatsApp writes it", "Dear {{First name}}", "5+14? \"First name\" in doubled braces stays as a word in braces");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const MessageText parsed = MessageText::parse(text, titles());
        QCOMPARE(told(parsed), expected);
        QCOMPARE(parsed.isValid(), !expected.contains(u'!'));
    }

    void whatIsWrongStaysAsItIsWritten()
    {
        for (const char *text : {"Dear {surname}!", "Dear {tim", "a } b", "{}", "{{{", "}}}", "{ {", "{a{b}"}) {
            const MessageText parsed = MessageText::parse(QString::fromUtf8(text), titles());
            QVERIFY(!parsed.isValid());
            const auto result = parsed.fill(cells());
            QVERIFY(result);
            QString expected = QString::fromUtf8(text);
            expected.replace(QStringLiteral("{{"), QStringLiteral("{")).replace(QStringLiteral("}}"), QStringLiteral("}"));
            QCOMPARE(*result, expected);
        }
    }

    void namesTheColumnsThereAre()
    {
        const auto sentence = [](const QStringList &known) {
            return MessageText::parse(QStringLiteral("{x}"), known).findings().value(0).sentence;
        };
        QCOMPARE(sentence(titles()), QStringLiteral("The recipients have no column \"x\". Write one of these: Number, First Name, time, Café."));
        QCOMPARE(sentence({}), QStringLiteral("No columns are known, so nothing can stand for \"x\". Choose a file of recipients whose first row names its columns."));
        QStringList many;
        for (int i = 0; i < 500; ++i)
            many.append(QStringLiteral("column %1 ").arg(i).repeated(20));
        QVERIFY2(sentence(many).size() < 700, qPrintable(sentence(many)));
        QVERIFY(sentence(many).contains(u'…'));
    }

    void twoColumnsOfOneNameAreRefusedWhereUsed()
    {
        const QStringList twice{QStringLiteral("Name"), QStringLiteral("name "), QStringLiteral("time")};
        QCOMPARE(told(MessageText::parse(QStringLiteral("{NAME}"), twice)), QStringLiteral("0+6! Several columns are named \"NAME\""));
        QCOMPARE(told(MessageText::parse(QStringLiteral("{time}"), twice)), QString());
    }

    void titlesThatAreEmptyAreNoColumns()
    {
        const MessageText text = MessageText::parse(QStringLiteral("{} {name}"), {QString(), QStringLiteral(" "), QStringLiteral("name")});
        QCOMPARE(told(text), QStringLiteral("0+2! The braces name no column"));
    }

    void listsTheColumnsItUses()
    {
        const MessageText text = MessageText::parse(QStringLiteral("{TIME} {first name} {time} {{café}} {no}"), titles());
        QCOMPARE(text.names(), (QStringList{QStringLiteral("time"), QStringLiteral("First Name")}));
        QCOMPARE(MessageText::parse(QStringLiteral("plain"), titles()).names(), QStringList());
    }

    void anEmptyCellLeavesTheRowOut_data()
    {
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<QString>("expected");
        const QString one = QStringLiteral("refused: The column \"time\" is empty in this row. Fill it in, or leave it out of the text.");
        QTest::newRow("empty") << QStringList{QString(), QStringLiteral("Aino"), QString()} << one;
        QTest::newRow("spaces") << QStringList{QString(), QStringLiteral("Aino"), QStringLiteral(" \u00A0\t")} << one;
        QTest::newRow("a short row") << QStringList{QString(), QStringLiteral("Aino")} << one;
        QTest::newRow("both") << QStringList()
                              << QStringLiteral("refused: These columns are empty in this row: First Name, time. Fill them in, or leave them out of the text.");
        QTest::newRow("an unused one") << QStringList{QString(), QStringLiteral("Aino"), QStringLiteral("9:30")} << QStringLiteral("Aino 9:30 9:30");
    }
    void anEmptyCellLeavesTheRowOut()
    {
        QFETCH(QStringList, row);
        QTEST(filled(QStringLiteral("{first name} {time} {time}"), row), "expected");
    }

    void whatBecomesTooLongLeavesTheRowOut()
    {
        const QString text = QStringLiteral("{time}").rightJustified(mostMessageLength - 4 + 6, u'x');
        const auto row = [](const char *cell) { return QStringList{QString(), QString(), QString::fromLatin1(cell)}; };
        QCOMPARE(filled(text, row("9:30")).size(), mostMessageLength);
        QCOMPARE(filled(text, row("10:30")), QStringLiteral("refused: The message is 1 character(s) too long. Shorten it: 2000 is the most."));
        QCOMPARE(MessageText::parse(text, titles()).fill(row("10:30")).error().kind, ErrorKind::Invalid);
    }

    void lengthIsCheckedInUnits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << QString() << QStringLiteral("The message is empty. Write what to send.");
        QTest::newRow("one") << QStringLiteral("x") << QString();
        QTest::newRow("most") << QString(2000, u'x') << QString();
        QTest::newRow("one too many") << QString(2001, u'x') << QStringLiteral("The message is 1 character(s) too long. Shorten it: 2000 is the most.");
        QTest::newRow("most emoji") << QStringLiteral("😀").repeated(1000) << QString();
        QTest::newRow("too many emoji") << QStringLiteral("😀").repeated(1001) << QStringLiteral("The message is 2 character(s) too long. Shorten it: 2000 is the most.");
    }
    void lengthIsCheckedInUnits()
    {
        QFETCH(QString, text);
        const auto result = checkMessageLength(text);
        QTEST(result ? QString() : result.error().detail, "expected");
    }

    void hostileTextsAreReadInTime()
    {
        for (const char *text : {"{", "}", "{{", "{a", "{a}", "{{a}}", "{time}", "{time"}) {
            const MessageText parsed = MessageText::parse(QString::fromLatin1(text).repeated(20'000), titles());
            const auto result = parsed.fill(cells());
            QVERIFY(result || result.error().kind == ErrorKind::Invalid);
        }
    }
};

QTEST_GUILESS_MAIN(tst_MessageText)
#include "tst_messagetext.moc"
