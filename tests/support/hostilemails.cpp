// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/hostilemails.h"

#include <QStringBuilder>

namespace floorwalker {

namespace {

//! Addresses that must never be asked for, by network or from disk.
QStringList forbiddenAddresses()
{
    return {QStringLiteral("http://tracker.example/p.gif?id=1"), QStringLiteral("https://127.0.0.1:9/x"),
            QStringLiteral("//tracker.example/p"), QStringLiteral("file:///etc/passwd"),
            QStringLiteral("data:image/png;base64,iVBORw0KGgo="), QStringLiteral("cid:part1@mail"),
            QStringLiteral("qrc:/qt/etc/qt.conf"), QStringLiteral("javascript:alert(1)")};
}

//! Places in HTML from where something may be loaded; %1 is the address.
QList<std::pair<QByteArray, QString>> loadingPlaces()
{
    return {{"image", QStringLiteral("<p>a<img src=\"%1\"></p>")},
            {"style sheet", QStringLiteral("<link rel=stylesheet href=\"%1\"><p>a</p>")},
            {"import", QStringLiteral("<style>@import url(\"%1\"); p{background:url('%1')}</style><p>a</p>")},
            {"style", QStringLiteral("<p style=\"background-image:url(%1);list-style-image:url('%1')\">a</p>")},
            {"background", QStringLiteral("<body background=\"%1\"><table background=\"%1\"><tr><td background=\"%1\">a</table>")},
            {"object", QStringLiteral("<object data=\"%1\"><embed src=\"%1\"></object><p>a</p>")},
            {"frame", QStringLiteral("<iframe src=\"%1\"></iframe><frameset><frame src=\"%1\"></frameset><p>a</p>")},
            {"form", QStringLiteral("<form action=\"%1\"><input type=image src=\"%1\"><button formaction=\"%1\">a</button></form>")},
            {"drawing", QStringLiteral("<svg><image xlink:href=\"%1\"/><use href=\"%1\"/></svg><p>a</p>")}};
}

QString repeated(const char *text, int count)
{
    return QString::fromLatin1(text).repeated(count);
}

QString manyAttributes(int bytes)
{
    QString tag = QStringLiteral("<p ");
    for (int i = 0; tag.size() < bytes; ++i)
        tag += QStringLiteral("a%1 ").arg(i, 0, 36);
    return tag + QStringLiteral(">a</p>");
}

QString entityBomb()
{
    QString type = QStringLiteral("<!DOCTYPE lolz [<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 10; ++i)
        type += QStringLiteral("<!ENTITY l%1 \"%2\">").arg(i).arg(QStringLiteral("&l%1;").arg(i - 1).repeated(10));
    return type + QStringLiteral("]><p>&l9;</p>");
}

QList<HostileMail> deceivingMails()
{
    const auto mail = [](const char *name, const char *content) { return HostileMail{name, QString::fromUtf8(content)}; };
    return {mail("refresh", "<meta http-equiv=refresh content='0;url=http://x.example'><p>a"),
            mail("base", "<base href='file:///etc/'><a href=passwd>a</a><img src=passwd>"),
            mail("CSS expression", "<p style='width:expression(alert(1));behavior:url(#x);-moz-binding:url(x)'>a"),
            mail("escaped CSS", "<p style='background:\\75\\72\\6c(http://x.example)'>a"),
            mail("event", "<p onclick=alert(1) onload=alert(1) onerror=alert(1)>a"),
            mail("image in an unended tag", "<p>a<img src=http://x.example/p.gif "),
            mail("tag in a tag", "<p>a<<img src=http://x.example/p.gif>>"),
            mail("image with slashes", "<img/src=http://x.example/p.gif/>"),
            mail("image in letters of all sizes", "<ImG sRc=http://x.example/p.gif>"),
            mail("image as characters", "&lt;img src=http://x.example/p.gif&gt;&#60;img src=file:///etc/passwd&#62;"),
            mail("image in an attribute", "<p title='<img src=http://x.example/p.gif>'>a"),
            mail("image in an alternative", "<img alt='\"><img src=http://x.example/p.gif>' src=x>"),
            mail("image in a comment", "<!--><img src=http://x.example/p.gif>--><p>a"),
            mail("conditional comment", "<!--[if mso]><img src=http://x.example/p.gif><![endif]--><p>a"),
            mail("CDATA", "<p><![CDATA[<img src=http://x.example/p.gif>]]></p>"),
            mail("processing instruction", "<?xml-stylesheet href='file:///etc/passwd'?><p>a"),
            mail("document type of a file", "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><p>a"),
            mail("entity of a file", "<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><p>&f;</p>"),
            mail("parameter entity", "<!DOCTYPE x [<!ENTITY % d SYSTEM 'http://x.example/d'> %d;]><p>a"),
            mail("inclusion", "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd'/><p>a"),
            mail("script in a link of characters", "<a href='&#106;avascript&colon;alert(1)'>a</a>"),
            mail("script with a line end", "<a href='java&#10;script:alert(1)'>a</a>"),
            mail("script before blanks", "<a href='&#1;javascript:alert(1)'>a</a>"),
            mail("link to a program", "<a href='vbscript:x'>a</a><a href='ms-msdt:/id x'>b</a><a href='smb://x/y'>c</a>"),
            mail("link out of its quotes", "<a href='http://x.example/\" onclick=\"alert(1)'>a</a>"),
            mail("link in UTF-7", "+ADw-img src=http://x.example/p.gif+AD4-<p>a"),
            mail("another charset", "<meta charset=utf-16><p>a"),
            mail("charset that does not exist", "<meta http-equiv=content-type content='text/html;charset=x-none'><p>a"),
            mail("source set", "<picture><source srcset='http://x.example/a 1x'><img srcset='http://x.example/a 2x'></picture>"),
            mail("sound and film", "<audio src=http://x.example/a autoplay></audio><video poster=http://x.example/v src=x></video>a"),
            mail("template", "<template><img src=http://x.example/p.gif></template><p>a"),
            mail("no script", "<noscript><p title='</noscript><img src=http://x.example/p.gif>'></noscript>"),
            mail("formula", "<math><mi xlink:href='javascript:alert(1)'>a</mi><annotation-xml encoding='text/html'><img src=x></math>"),
            mail("drawing with a script", "<svg><script>alert(1)</script><style>@import 'http://x.example'</style></svg><p>a"),
            mail("style ended by force", "<style></style<img src=http://x.example/p.gif>"),
            mail("list with an image", "<ul style='list-style:url(http://x.example/p.gif)'><li>a</ul>"),
            mail("old background", "<td background=http://x.example/p.gif dynsrc=http://x.example/a lowsrc=http://x.example/b>a"),
            mail("prefetch", "<link rel=prefetch href=http://x.example><link rel='dns-prefetch' href='//x.example'><p>a"),
            mail("ping", "<a href='https://x.example' ping='http://tracker.example'>a</a>"),
            mail("archive", "<applet archive=http://x.example/a.jar code=x></applet><p>a"),
            mail("isindex", "<isindex action=http://x.example><p>a"),
            mail("layer", "<layer src=http://x.example></layer><ilayer src=http://x.example></ilayer><p>a"),
            mail("bitmap of Qt's", "<p style='border-image:url(:/x.png);qproperty-x:1'>a"),
            mail("Qt's own style", "<p style='-qt-block-indent:999999999;-qt-table-type:root;margin:99999999px;line-height:9999999%'>a")};
}

QList<HostileMail> exhaustingMails()
{
    constexpr int large = 5'000'000;
    return {{"nested tables", repeated("<table><tr><td>", 10'000) % u'a'},
            {"nested divisions", repeated("<div>", 100'000) % u'a'},
            {"nested quotes", repeated("<blockquote><p>", 10'000)},
            {"nested lists", repeated("<ul><li>", 10'000)},
            {"nested emphasis with other ends", repeated("<b>", 100'000) % repeated("</i>", 100'000)},
            {"wide table", u"<table><tr>" % repeated("<td>a</td>", 100'000)},
            {"long table", u"<table>" % repeated("<tr><td>a</td></tr>", 100'000)},
            {"spans beyond reason", u"<table>" % repeated("<tr><td colspan=999999999 rowspan=999999999>a</td></tr>", 10'000)},
            {"tables of tables", repeated("<table><tr><td><table><tr><td><table><tr><td>a</table></table></table>", 20'000)},
            {"attributes", manyAttributes(large)},
            {"one attribute", u"<p title=\"" % repeated("a", large) % u"\">a</p>"},
            {"unended attribute", u"<p title=\"" % repeated("a", large)},
            {"unended comment", u"<!--" % repeated("-", large)},
            {"unended script", u"<script>" % repeated("</scr", large / 5)},
            {"unended tag", u"<p " % repeated("a", large)},
            {"ends without beginnings", u"<p>" % repeated("</x>", large / 4)},
            {"opening brackets", u"<p>" % repeated("<", large)},
            {"ampersands", u"<p>" % repeated("&", large)},
            {"character references", u"<p>" % repeated("&#1114111;", large / 10)},
            {"huge character references", u"<p>" % repeated("&#99999999999999999999;", large / 23)},
            {"long text", repeated("a", large)},
            {"long word in markup", u"<p>" % repeated("a", large)},
            {"line ends", u"<pre>" % repeated("\n", large)},
            {"breaks", repeated("<br>", large / 4)},
            {"rules", repeated("<hr>", large / 4)},
            {"many links", repeated("<a href=https://x.example/y>a</a>", large / 32)},
            {"many styles", repeated("<b style='font-weight:bold;text-align:center'>a</b>", large / 50)},
            {"one style", u"<p style='" % repeated("font-weight:bold;", large / 17) % u"'>a</p>"},
            {"many images", repeated("<img src=http://x.example/p.gif alt=a>", large / 38)},
            {"many forms", repeated("<form><a>", large / 9)},
            {"document types", repeated("<!DOCTYPE a ", large / 12)},
            {"entity bomb", entityBomb()},
            {"zero bytes", u"<p>a" % QString(100'000, QChar(0)) % u"<img src=http://x.example/p.gif>"},
            {"half characters", u"<p>" % QString(100'000, QChar(0xD800)) % QString(1000, QChar(0xDFFF))},
            {"overrides of the direction", u"<p>" % QString(100'000, QChar(0x202E)) % u"gpj.exe"},
            {"combining marks", u"<p>a" % QString(100'000, QChar(0x0301))},
            {"nothing visible", u"<p>" % QString(100'000, QChar(0x200B))},
            {"link with a long address", u"<a href='https://x.example/" % repeated("a", 1'000'000) % u"'>a</a>"},
            {"names beyond number", [] {
                 QString content;
                 for (int i = 0; i < 200'000; ++i)
                     content += QStringLiteral("<x%1>").arg(i, 0, 36);
                 return content;
             }()}};
}

} // namespace

QList<HostileMail> hostileMails()
{
    QList<HostileMail> mails = deceivingMails() + exhaustingMails();
    for (const auto &[place, markup] : loadingPlaces()) {
        for (const QString &address : forbiddenAddresses())
            mails.append({place + " of " + address.toLatin1(), QString(markup).replace(QStringLiteral("%1"), address)});
    }
    return mails;
}

} // namespace floorwalker
