// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/messagesegments.h"
#include "models/edits/whatsapptemplate.h"

#include <QJsonDocument>
#include <QStringEncoder>
#include <QTest>

#include <functional>

using namespace floorwalker;

namespace {

//! The message of the seed's example of POST /messages.
QString seedMessage()
{
    return QStringLiteral(
        R"({"template_body": "Dear Customer Your Reservation is ready. Please select your method of ticket delivery: )"
        R"(Email, Post or WhatsApp","type": "template","template_id": "buttons_appt","language_code": "en","parameters": )"
        R"({"body[1]text": "Customer","body[2]text": "ready","button[0]quick_reply[1]text": "button0text",)"
        R"("button[1]quick_reply[1]text": "button1text","button[2]quick_reply[1]text": "button2text"}})");
}

//! As it stands in that request: a string in JSON.
QByteArray inQuotes(QString text)
{
    text.replace(u'"', QStringLiteral("\\\""));
    return '"' + text.toUtf8() + '"';
}

TemplateParameter parameter(const char *name, const char *value)
{
    return {QString::fromUtf8(name), QString::fromUtf8(value)};
}

WhatsAppTemplate seedTemplate()
{
    return {.body = QStringLiteral("Dear Customer Your Reservation is ready. Please select your method of ticket delivery: Email, Post or WhatsApp"),
            .id = QStringLiteral("buttons_appt"),
            .language = QStringLiteral("en"),
            .parameters = {parameter("body[1]text", "Customer"), parameter("body[2]text", "ready"),
                           parameter("button[0]quick_reply[1]text", "button0text"),
                           parameter("button[1]quick_reply[1]text", "button1text"),
                           parameter("button[2]quick_reply[1]text", "button2text")},
            .others = {}};
}

WhatsAppTemplate numbered()
{
    WhatsAppTemplate result = seedTemplate();
    result.body = QStringLiteral("Dear {{1}}, your order {{2}} is here.");
    result.parameters = {parameter("body[1]text", "Aino"), parameter("body[2]text", "42")};
    return result;
}

QJsonObject json(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

//! "Id!, Parameter! body[1]text": the fields, ! for an error and ? for a warning, and the parameter.
QString told(const QList<TemplateFinding> &findings)
{
    static const QStringList names{QStringLiteral("Body"), QStringLiteral("Id"), QStringLiteral("Language"),
                                   QStringLiteral("Parameter"), QStringLiteral("Length")};
    QStringList words;
    for (const TemplateFinding &finding : findings)
        words.append((names[int(finding.field)] + (finding.isError ? u'!' : u'?') + u' ' + finding.parameter).trimmed());
    return words.join(QStringLiteral(", "));
}

QString detailOf(const Result<WhatsAppTemplate> &result)
{
    return result ? QStringLiteral("read") : result.error().detail;
}

} // namespace

class tst_WhatsAppTemplate : public QObject
{
    Q_OBJECT

private slots:
    void readsTheExampleOfTheSeed_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("the message") << seedMessage().toUtf8();
        QTest::newRow("as it stands in the request") << inQuotes(seedMessage());
        QTest::newRow("a file with lines") << QJsonDocument(json(seedMessage())).toJson();
        QTest::newRow("a file with Windows' lines") << QJsonDocument(json(seedMessage())).toJson().replace("\n", "\r\n");
        QTest::newRow("with a mark") << QByteArray("\xEF\xBB\xBF" + seedMessage().toUtf8());
        QTest::newRow("spaces around") << QByteArray(" \n" + seedMessage().toUtf8() + "\n\n");
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QTest::newRow("UTF-16") << QByteArray(utf16(seedMessage()));
        QTest::newRow("what we encoded") << seedTemplate().encode().toUtf8();
    }
    void readsTheExampleOfTheSeed()
    {
        QFETCH(QByteArray, contents);
        const auto result = WhatsAppTemplate::read(contents);
        QVERIFY2(result, qPrintable(detailOf(result)));
        QCOMPARE(*result, seedTemplate());
        QCOMPARE(told(result->check()), QString());
        QCOMPARE(result->preview(), result->body);
    }

    void encodesTheExampleOfTheSeed()
    {
        const QString encoded = seedTemplate().encode();
        QVERIFY(!json(encoded).isEmpty());
        QCOMPARE(json(encoded), json(seedMessage()));
        QVERIFY(!encoded.contains(u'\n'));
        const auto again = WhatsAppTemplate::read(encoded);
        QVERIFY2(again, qPrintable(detailOf(again)));
        QCOMPARE(*again, seedTemplate());
    }

    void keepsWhatItDoesNotKnow()
    {
        const QString text = QStringLiteral(
            R"({"template_body":"b","type":"template","template_id":"i","language_code":"en","parameters":{},"namespace":"n","header":{"media":[1,2.5,null,true]}})");
        const auto result = WhatsAppTemplate::read(text);
        QVERIFY2(result, qPrintable(detailOf(result)));
        QCOMPARE(json(result->encode()), json(text));
    }

    void anyTextSurvives()
    {
        WhatsAppTemplate odd = numbered();
        odd.body = QStringLiteral("\"quoted\" \\ \n\t {{1}} {{2}} 😀 \u2028 € </script>");
        odd.parameters[1].value = QStringLiteral("{\"a\": \"b\"}");
        odd.parameters.append(parameter("header[1]image", "https://example.com/a?b=c&d=%20"));
        const auto result = WhatsAppTemplate::read(odd.encode());
        QVERIFY2(result, qPrintable(detailOf(result)));
        QCOMPARE(*result, odd);
    }

    void loneSurrogatesDoNoHarm()
    {
        WhatsAppTemplate odd = numbered();
        odd.body += QChar(0xD83D);
        const auto result = WhatsAppTemplate::read(odd.encode());
        QVERIFY2(result, qPrintable(detailOf(result)));
        QCOMPARE(result->parameters, odd.parameters);
    }

    void countsTenAfterTwo()
    {
        const auto result = WhatsAppTemplate::read(QStringLiteral(
            R"({"parameters":{"body[10]text":"","body[2]text":"","body[1]text":"","button[11]url[1]text":"","button[2]url[1]text":""}})"));
        QVERIFY2(result, qPrintable(detailOf(result)));
        QStringList names;
        for (const TemplateParameter &one : result->parameters)
            names.append(one.name);
        QCOMPARE(names.join(u' '), QStringLiteral("body[1]text body[2]text body[10]text button[2]url[1]text button[11]url[1]text"));
    }

    void refusesWhatIsNoTemplate_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &contents, const char *words) {
            QTest::newRow(name) << contents << QString::fromLatin1(words);
        };
        row("nothing", {}, "The template is empty.");
        row("only spaces", " \n ", "The template is empty.");
        row("words", "Dear customer", "The template is no valid JSON. Look at line 1");
        row("cut", seedMessage().left(100).toUtf8(), "The template is no valid JSON.");
        row("a comma too many", "{\n \"template_id\": \"x\",\n}", "The template is no valid JSON. Look at line 3");
        row("an array", "[]", "This is no template.");
        row("two of them", "{},{}", "This is no template.");
        row("out of the array", "{}],[{}", "The template is no valid JSON.");
        row("a number", "5", "This is no template.");
        row("a string of a string", "\"\\\"{}\\\"\"", "This is no template.");
        row("a string of words", "\"Dear customer\"", "The template is no valid JSON.");
        row("another type", R"({"type":"text"})", "The type is \"text\" and not \"template\".");
        row("a number for a text", R"({"template_id":5})", "\"template_id\" is no text in this template.");
        row("nothing for a text", R"({"language_code":null})", "\"language_code\" is no text in this template.");
        row("a list of parameters", R"({"parameters":[]})", "\"parameters\" is no object of names and values.");
        row("a parameter that is a number", R"({"parameters":{"body[1]text":5}})", "\"body[1]text\" is no text in this template.");
        row("Latin 1", "{\"template_body\":\"P\xE4iv\xE4\xE4\"}", "The file of the template is not written in UTF-8.");
        row("a picture", "\x89PNG\r\n\x1a\n", "The file of the template is not written in UTF-8.");
        row("too long", QByteArray(300'000, ' '), "This is too long for a template.");
        row("too long for a text", QByteArray(100'000, ' '), "This is too long for a template.");
        row("very deep", QByteArray(30'000, '[') + QByteArray(30'000, ']'), "The template is no valid JSON.");
    }
    void refusesWhatIsNoTemplate()
    {
        QFETCH(QByteArray, contents);
        QFETCH(QString, words);
        const auto result = WhatsAppTemplate::read(contents);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Invalid);
        QVERIFY2(result.error().detail.startsWith(words), qPrintable(detailOf(result)));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<std::function<void(WhatsAppTemplate &)>>("spoil");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, std::function<void(WhatsAppTemplate &)> spoil, const char *expected) {
            QTest::newRow(name) << std::move(spoil) << QString::fromLatin1(expected);
        };
        using Subject = WhatsAppTemplate;
        row("nothing", [](Subject &) { }, "");
        row("no body", [](Subject &it) { it.body = QStringLiteral(" "); }, "Body?");
        row("no id", [](Subject &it) { it.id = QStringLiteral(" "); }, "Id!");
        row("no language", [](Subject &it) { it.language.clear(); }, "Language!");
        row("no parameters", [](Subject &it) { it.parameters.clear(); }, "Parameter! body[1]text");
        row("no parameters and no places", [](Subject &it) { it.parameters.clear(); it.body = QStringLiteral("Hello"); }, "");
        row("an empty value", [](Subject &it) { it.parameters[1].value = QStringLiteral(" \n"); }, "Parameter! body[2]text");
        row("an empty value of a button", [](Subject &it) { it.parameters.append(parameter("button[0]quick_reply[1]text", "")); },
            "Parameter! button[0]quick_reply[1]text");
        row("one missing", [](Subject &it) { it.parameters.removeLast(); }, "Parameter! body[2]text");
        row("the first missing", [](Subject &it) { it.parameters.removeFirst(); }, "Parameter! body[1]text");
        row("one too many", [](Subject &it) { it.parameters.append(parameter("body[3]text", "x")); }, "Parameter! body[3]text");
        row("a gap, in a body with places", [](Subject &it) { it.parameters[1].name = QStringLiteral("body[3]text"); },
            "Parameter! body[2]text, Parameter! body[3]text");
        row("a gap, in a body without places", [](Subject &it) {
            it.body = QStringLiteral("Hello");
            it.parameters[1].name = QStringLiteral("body[3]text");
        }, "Parameter! body[2]text");
        row("any number, in a body without places", [](Subject &it) { it.body = QStringLiteral("Hello"); }, "");
        row("a place left out in the body", [](Subject &it) { it.body = QStringLiteral("{{1}} {{3}}"); },
            "Parameter! body[3]text, Parameter! body[2]text");
        row("spaces in a place", [](Subject &it) { it.body = QStringLiteral("{{ 1 }} {{2}} {{2}}"); }, "");
        row("from zero", [](Subject &it) { it.body = QStringLiteral("x"); it.parameters = {parameter("body[0]text", "x")}; }, "Parameter! body[0]text");
        row("written twice", [](Subject &it) { it.parameters.append(it.parameters.first()); }, "Parameter! body[1]text");
        row("no name", [](Subject &it) { it.parameters.append(parameter(" ", "x")); }, "Parameter!");
        row("a name out of shape", [](Subject &it) { it.parameters.append(parameter("body2", "x")); }, "Parameter! body2");
        row("a name with a line behind it", [](Subject &it) { it.parameters[1].name += u'\n'; },
            "Parameter! body[2]text, Parameter! body[2]text");
        row("a name with a zero in front", [](Subject &it) { it.parameters.append(parameter("body[01]text", "x")); }, "Parameter! body[01]text");
        row("too long", [](Subject &it) { it.body += QString(2000, u'x'); }, "Length!");
        row("all of it", [](Subject &it) { it = {}; }, "Body?, Id!, Language!");
    }
    void saysWhatIsWrong()
    {
        QFETCH(std::function<void(WhatsAppTemplate &)>, spoil);
        QFETCH(QString, expected);
        WhatsAppTemplate subject = numbered();
        spoil(subject);
        const auto findings = subject.check();
        QCOMPARE(told(findings), expected.trimmed());
        QCOMPARE(isSendable(findings), !expected.contains(u'!'));
        for (const TemplateFinding &finding : findings)
            QVERIFY2(finding.sentence.count(u'.') >= 2 || finding.field == TemplateField::Length, qPrintable(finding.sentence));
    }

    void lengthIsThatOfTheDocument()
    {
        WhatsAppTemplate subject = numbered();
        subject.body += QString(mostMessageLength - subject.encode().size(), u'x');
        QCOMPARE(subject.encode().size(), mostMessageLength);
        QCOMPARE(told(subject.check()), QString());
        subject.body += u'x';
        QCOMPARE(told(subject.check()), QStringLiteral("Length!"));
        subject.body.chop(3);
        subject.body += u'"'; // two characters in the document
        QCOMPARE(told(subject.check()), QString());
        subject.body.chop(1);
        subject.body += QStringLiteral("\"\"");
        QCOMPARE(told(subject.check()), QStringLiteral("Length!"));
    }

    void knowsLanguages_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isPlausible");
        for (const char *code : {"en", "en_US", "pt_BR", "fi", "fil", "zh_CN", "zh_Hant_TW", "es_419"})
            QTest::newRow(code) << QString::fromLatin1(code) << true;
        for (const char *code : {"english", "EN", "en-US", "en_us", "en_", "e", "en_USA", "en US", " en", "en\n", "en_US_x", "12"})
            QTest::newRow(code) << QString::fromLatin1(code) << false;
    }
    void knowsLanguages()
    {
        QFETCH(QString, code);
        QFETCH(bool, isPlausible);
        WhatsAppTemplate subject = numbered();
        subject.language = code;
        QCOMPARE(told(subject.check()), isPlausible ? QString() : QStringLiteral("Language!"));
    }

    void showsWhatCustomersGet_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *body, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(body) << QString::fromLatin1(expected);
        };
        row("nothing", "", "");
        row("places", "Dear {{1}}, your order {{2}} is here.", "Dear Aino, your order {{1}} %1 is here.");
        row("other order, spaces", "{{ 2 }}{{1}}{{2}}", "{{1}} %1Aino{{1}} %1");
        row("no parameter for it", "{{3}} {{1}}", "{{3}} Aino");
        row("other braces", "{1} {{x}} {{0}} {{}}", "{1} {{x}} {{0}} {{}}");
    }
    void showsWhatCustomersGet()
    {
        QFETCH(QString, body);
        WhatsAppTemplate subject = numbered();
        subject.body = body;
        subject.parameters[1].value = QStringLiteral("{{1}} %1"); // which is not a place
        QTEST(subject.preview(), "expected");
    }
};

QTEST_GUILESS_MAIN(tst_WhatsAppTemplate)
#include "tst_whatsapptemplate.moc"
