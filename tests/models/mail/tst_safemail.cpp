// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/safemail.h"
#include "models/mail/texttaming.h"

#include <QTest>

using namespace floorwalker;

class tst_SafeMail : public QObject
{
    Q_OBJECT

private slots:
    void onlyHarmlessMarkupComesThrough_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("html");
        QTest::newRow("paragraphs") << "<p>One</p><p>Two</p>" << "<p>One</p><p>Two</p>";
        QTest::newRow("emphasis") << "<p><B>a</B> <i>b</i></p>" << "<p><b>a</b> <i>b</i></p>";
        QTest::newRow("open elements end") << "<p><b>a" << "<p><b>a</b></p>";
        QTest::newRow("unknown element") << "<p><o:p>a</o:p></p>" << "<p>a</p>";
        QTest::newRow("escaped text") << "<p>1 &lt; 2 &amp; 3 &euro;</p>" << QString::fromUtf8("<p>1 &lt; 2 &amp; 3 €</p>");
        QTest::newRow("script") << "<p>a<script>alert(1)</script>b</p>" << "<p>ab</p>";
        QTest::newRow("style sheet") << "<style>p{color:red}</style><p>a</p>" << "<p>a</p>";
        QTest::newRow("comment") << "<p>a<!-- x -->b</p>" << "<p>ab</p>";
        QTest::newRow("head") << "<html><head><title>T</title></head><body><p>a</p></body></html>" << "<p>a</p>";
        QTest::newRow("image") << "<p><img src=http://x/y.png alt='a \"b\"'></p>" << "<p>[a &quot;b&quot;]</p>";
        QTest::newRow("image without words") << "<p>a<img src=x></p>" << "<p>a</p>";
        QTest::newRow("form") << "<form action=http://x><p>a</p><input value=b><textarea>c</textarea></form>" << "<p>a</p>";
        QTest::newRow("event") << "<p onclick=x onmouseover='y'>a</p>" << "<p>a</p>";
        QTest::newRow("known style") << "<p style='Font-Weight : BOLD; color: red'>a</p>" << "<p style=\"font-weight:bold\">a</p>";
        QTest::newRow("style that loads") << "<p style=\"background:url('http://x')\">a</p>" << "<p>a</p>";
        QTest::newRow("colours") << "<p><font color=white>a</font></p>" << "<p>a</p>";
        QTest::newRow("right to left") << "<p dir=RTL>a</p>" << "<p dir=\"rtl\">a</p>";
        QTest::newRow("table") << "<table background=x><tr><td colspan=2 width=9>a</td></tr></table>"
                               << "<table><tr><td colspan=\"2\">a</td></tr></table>";
        QTest::newRow("wide span") << "<table><tr><td colspan=9999 rowspan=9>a</td></tr></table>" << "<table><tr><td colspan=\"6\">a</td></tr></table>";
        QTest::newRow("override of the direction") << QString::fromUtf8("<p>a\u202Eb</p>") << "<p>ab</p>";
        QTest::newRow("text") << QStringLiteral("a < b\n  \"c\"") << "<div style=\"white-space:pre-wrap\">a &lt; b\n  &quot;c&quot;</div>";
        QTest::newRow("address in text") << "From <ada@example.org>" << "<div style=\"white-space:pre-wrap\">From &lt;ada@example.org&gt;</div>";
        QTest::newRow("nothing") << "" << "<div style=\"white-space:pre-wrap\"></div>";
    }
    void onlyHarmlessMarkupComesThrough()
    {
        QFETCH(QString, source);
        QTEST(safeMail(source).html, "html");
    }

    void aLinkShowsWhoItLeadsTo_data()
    {
        QTest::addColumn<QString>("href");
        QTest::addColumn<QString>("html");
        const QString none = QStringLiteral("<p>here</p>");
        QTest::newRow("https") << "https://example.org/a?b=c&d" << R"(<p><a href="https://example.org/a?b=c&amp;d">here</a> [example.org]</p>)";
        QTest::newRow("http in other letters") << " HTTP://Example.org " << R"(<p><a href="http://example.org">here</a> [example.org]</p>)";
        QTest::newRow("mail") << "mailto:a@b.c" << R"(<p><a href="mailto:a@b.c">here</a> [a@b.c]</p>)";
        QTest::newRow("mail with a file") << "mailto:a@b.c?attach=/etc/passwd" << R"(<p><a href="mailto:a@b.c">here</a> [a@b.c]</p>)";
        QTest::newRow("host behind a user") << "https://bank.example@evil.example/" << R"(<p><a href="https://evil.example/">here</a> [evil.example]</p>)";
        QTest::newRow("letters of another alphabet") << QString::fromUtf8("https://b\u0430nk.fi") << R"(<p><a href="https://xn--bnk-6cd.fi">here</a> [xn--bnk-6cd.fi]</p>)";
        QTest::newRow("quote") << "https://x.example/\"onclick=1" << R"(<p><a href="https://x.example/%22onclick=1">here</a> [x.example]</p>)";
        QTest::newRow("script") << "javascript:alert(1)" << none;
        QTest::newRow("script in pieces") << "java\tscript:alert(1)" << none;
        QTest::newRow("file") << "file:///etc/passwd" << none;
        QTest::newRow("data") << "data:text/html,x" << none;
        QTest::newRow("part of the mail") << "cid:x" << none;
        QTest::newRow("resource of the program") << "qrc:/x" << none;
        QTest::newRow("relative") << "a/b" << none;
        QTest::newRow("without scheme") << "//example.org" << none;
        QTest::newRow("without host") << "https:///x" << none;
        QTest::newRow("too long") << QStringLiteral("https://x.example/") + QString(3000, u'a') << none;
        QTest::newRow("nothing") << "" << none;
    }
    void aLinkShowsWhoItLeadsTo()
    {
        QFETCH(QString, href);
        const QString source = QStringLiteral("<p><a href='%1'>here</a></p>").arg(href);
        QTEST(safeMail(source).html, "html");
    }

    void thePlainViewSaysTheSame_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraphs") << "<p>One\n two</p>  <p>Three</p>" << "One two\n\nThree";
        QTest::newRow("lines") << "<div>a<br>b</div><div>c</div>" << "a\nb\nc";
        QTest::newRow("list") << "<ul><li>a</li><li>b</li></ul>" << "- a\n- b";
        QTest::newRow("table") << "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>" << "a b\nc";
        QTest::newRow("preformatted") << "<pre>a\n  b</pre>" << "a\n  b";
        QTest::newRow("link with its whole target") << "<a href='https://x.example/a'>here</a>" << "here <https://x.example/a>";
        QTest::newRow("blanks between elements") << "<b>a</b> <i>b</i>" << "a b";
        QTest::newRow("hidden elements") << "<p>a</p><script>b</script><style>c</style>" << "a";
        QTest::newRow("text") << "a\n  b" << "a\n  b";
    }
    void thePlainViewSaysTheSame()
    {
        QFETCH(QString, source);
        QTEST(safeMail(source).text, "text");
    }

    void imagesLeftOutAreCounted()
    {
        QCOMPARE(safeMail(QStringLiteral("<p><img src=a><IMG src=b>")).images, 2);
    }

    void whatIsLeftOutIsSaid_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        const auto times = [](const char *text, int count) { return QString::fromLatin1(text).repeated(count); };
        QTest::newRow("short") << "<p>a" << "whole";
        QTest::newRow("text for some screens") << times("<p>hello you there</p>", 1000) << "HTML cut";
        QTest::newRow("long text") << times("hello ", 100'000) << "HTML and text cut";
        QTest::newRow("long markup") << times("<p>hello</p>", 50'000) << "HTML and text cut";
        QTest::newRow("deep") << times("<i>", 300) << "text cut";
        QTest::newRow("deep enough") << times("<i>", 200) << "whole";
        QTest::newRow("faulty") << QStringLiteral("<p>") + times("</i>", 6000) << "text cut";
        QTest::newRow("faulty references") << QStringLiteral("<p>") + times("&", 6000) << "text cut";
        QTest::newRow("many cells") << QStringLiteral("<table><tr>") + times("<td>a</td>", 500) << "HTML cut";
    }
    void whatIsLeftOutIsSaid()
    {
        QFETCH(QString, source);
        QFETCH(QString, expected);
        const SafeMail mail = safeMail(source);
        QCOMPARE(mail.isHtmlCut && mail.isCut ? QStringLiteral("HTML and text cut")
                     : mail.isHtmlCut         ? QStringLiteral("HTML cut")
                     : mail.isCut             ? QStringLiteral("text cut")
                                              : QStringLiteral("whole"),
                 expected);
    }

    void theTextGoesOnWhereTheHtmlEnds()
    {
        const SafeMail mail = safeMail(QStringLiteral("<p>hello you there</p>").repeated(2000) + QStringLiteral("<p>the end"));
        QVERIFY(mail.isHtmlCut);
        QVERIFY(!mail.html.contains(QStringLiteral("the end")));
        QVERIFY(mail.text.endsWith(QStringLiteral("the end")));
    }

    void whatIsCutShowsItsBeginning()
    {
        const SafeMail mail = safeMail(QStringLiteral("<p>begin</p>") + QStringLiteral("<div>").repeated(1000));
        QVERIFY(mail.isCut);
        QVERIFY(mail.html.startsWith(QStringLiteral("<p>begin</p>")));
        QCOMPARE(mail.text, QStringLiteral("begin"));
        QVERIFY(mail.html.contains(QStringLiteral("<div>")));
        QCOMPARE(mail.html.count(QStringLiteral("<div>")), mail.html.count(QStringLiteral("</div>")));
    }

    void tablesInTablesEndSomewhere()
    {
        const SafeMail mail = safeMail(QStringLiteral("<table><tr><td>").repeated(20) + u'a');
        QCOMPARE(mail.html.count(QStringLiteral("<table>")), 3);
        QVERIFY(mail.html.contains(u'a'));
    }

    void textIsTamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("override of the direction") << QStringLiteral("a\u202Eb") << "ab";
        QTest::newRow("tower of accents") << QStringLiteral("a") + QString(9, QChar(0x301)) << QStringLiteral("a") + QString(3, QChar(0x301));
        QTest::newRow("accents") << QStringLiteral("a\u0301\u0302b\u0301") << QStringLiteral("a\u0301\u0302b\u0301");
        QTest::newRow("half a character") << QStringLiteral("a") + QChar(0xD800) + u'b' + QChar(0xDC00) << "ab";
        QTest::newRow("face") << QString::fromUtf8("a\xF0\x9F\x98\x80") << QString::fromUtf8("a\xF0\x9F\x98\x80");
        QTest::newRow("no character") << QString::fromUtf8("a\xF4\x8F\xBF\xBF\xEF\xBF\xBF") << "a";
        QTest::newRow("private character") << QStringLiteral("a\uE000") << "a";
        QTest::newRow("word of a thousand letters") << QString(1500, u'a') << QString(1000, u'a') + u'\n' + QString(500, u'a');
        QTest::newRow("words") << QStringLiteral("abcd ").repeated(300) << QStringLiteral("abcd ").repeated(300);
    }
    void textIsTamed()
    {
        QFETCH(QString, text);
        QTEST(TextTaming().tamed(text), "expected");
    }

    void aWordIsOneThroughAllItsPieces()
    {
        TextTaming taming;
        QString tame;
        for (int i = 0; i < 12; ++i)
            tame += taming.tamed(QString(100, u'a'));
        QCOMPARE(tame.indexOf(u'\n'), 1000);
    }

    void aZeroByteEndsNothing_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("in text") << "<p>a" << "b</p>c";
        QTest::newRow("in an attribute") << "<p title='a" << "b'>b</p>c";
        QTest::newRow("in a tag") << "<p a" << "b>b</p>c";
        QTest::newRow("in a comment") << "<p><!-- a" << " -->b</p>c";
    }
    void aZeroByteEndsNothing()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QVERIFY(safeMail(before + QChar(0) + after).text.endsWith(QStringLiteral("b\n\nc")));
    }
};

QTEST_GUILESS_MAIN(tst_SafeMail)
#include "tst_safemail.moc"
