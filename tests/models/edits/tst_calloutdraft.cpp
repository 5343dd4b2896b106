// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/calloutdraft.h"

#include "models/edits/calllocales.h"
#include "models/edits/callordering.h"

#include <QTest>

using namespace floorwalker;
using namespace Qt::StringLiterals;

namespace {

CalloutDraft speech()
{
    return {.to = u"040 123 4567"_s, .cli = u"+358291234567"_s, .text = u"Hello"_s};
}

CalloutDraft meeting()
{
    return {.method = CalloutMethod::Conference, .to = u"040 123 4567"_s, .cli = u"+358291234567"_s, .conference = u"team"_s};
}

template<typename Change>
CalloutDraft with(CalloutDraft draft, Change change)
{
    change(draft);
    return draft;
}

CheckedCallout checked(const CalloutDraft &draft)
{
    return check(draft, {u"FI"_s, {u"+358407654321"_s}});
}

//! "Text!" is an error about the text, "Text?" a warning.
QString found(const CheckedCallout &checked)
{
    static const QStringList names{u"To"_s, u"Cli"_s, u"Domain"_s, u"Locale"_s, u"Dtmf"_s, u"Text"_s, u"Prompts"_s,
                                   u"Conference"_s, u"Greeting"_s, u"MusicClass"_s, u"MaxDuration"_s};
    QStringList words;
    for (const CalloutFinding &finding : checked.findings)
        words << names[int(finding.field)] + (finding.isError ? u'!' : u'?');
    return words.join(u' ');
}

QString letters(int count)
{
    return QString(count, u'a');
}

} // namespace

class tst_CalloutDraft : public QObject
{
    Q_OBJECT

private slots:
    void speechBecomesACallout()
    {
        CalloutDraft draft = speech();
        draft.locale = u"FI-fi"_s;
        draft.custom = u" ours "_s;
        draft.enableAce = true;
        const CheckedCallout callout = checked(draft);
        QCOMPARE(found(callout), QString());
        QCOMPARE(*callout.callout, (Callout{.destination = {u"number"_s, u"+358401234567"_s},
                                            .cli = u"+358291234567"_s,
                                            .domain = u"pstn"_s,
                                            .custom = u"ours"_s,
                                            .locale = u"fi-FI"_s,
                                            .dtmf = u""_s,
                                            .enableAce = true,
                                            .text = u"Hello"_s,
                                            .prompts = u""_s}));
    }

    void aConferenceBecomesACallout()
    {
        CalloutDraft draft = meeting();
        draft.to = u"maria"_s;
        draft.isUsername = true;
        draft.maxDuration = u" 60 "_s;
        draft.musicClass = u"Music1"_s;
        draft.greeting = u"Welcome"_s;
        draft.enablePie = true;
        const CheckedCallout callout = checked(draft);
        QCOMPARE(found(callout), QString());
        QCOMPARE(*callout.callout, (Callout{.method = CalloutMethod::Conference,
                                            .destination = {u"username"_s, u"maria"_s},
                                            .cli = u"+358291234567"_s,
                                            .domain = u"mxp"_s,
                                            .conference = ConferenceId(u"team"_s),
                                            .greeting = u"Welcome"_s,
                                            .musicClass = u"music1"_s,
                                            .maxDuration = 60,
                                            .enablePie = true}));
    }

    void eachFieldHasItsRules_data()
    {
        QTest::addColumn<CalloutDraft>("draft");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const CalloutDraft &draft, const char *expected) {
            QTest::newRow(name) << draft << QString::fromLatin1(expected);
        };
        row("no number", with(speech(), [](auto &d) { d.to = u"Maria"_s; }), "To!");
        row("a number nobody has", with(speech(), [](auto &d) { d.to = u"+358 40 1"_s; }), "To!");
        row("nobody", with(speech(), [](auto &d) { d.to.clear(); }), "To!");
        row("a username that is empty", with(speech(), [](auto &d) { d.to = u" "_s; d.isUsername = true; }), "To!");
        row("do not contact", with(speech(), [](auto &d) { d.to = u"040 765 4321"_s; }), "To?");
        row("no caller number", with(speech(), [](auto &d) { d.cli.clear(); }), "Cli?");
        row("a short caller number", with(speech(), [](auto &d) { d.cli = u"116"_s; }), "Cli?");
        row("a caller who is no number", with(speech(), [](auto &d) { d.cli = u"Maria"_s; }), "Cli!");
        row("a caller name of an app", with(speech(), [](auto &d) { d.to = d.cli = u"maria"_s; d.isUsername = true; }), "");
        row("a domain that is none", with(speech(), [](auto &d) { d.domain = u"sip"_s; }), "Domain!");
        row("a domain that does not fit", with(speech(), [](auto &d) { d.domain = u"MXP"_s; }), "Domain?");
        row("an unlisted language", with(speech(), [](auto &d) { d.locale = u"et-EE"_s; }), "Locale?");
        row("tones", with(speech(), [](auto &d) { d.dtmf = u"ww1234#w#"_s; }), "");
        row("tones that are none", with(speech(), [](auto &d) { d.dtmf = u"1*2"_s; }), "Dtmf!");
        row("nothing to hear", with(speech(), [](auto &d) { d.text = u" "_s; }), "Text!");
        row("600 characters", with(speech(), [](auto &d) { d.text = letters(600); }), "");
        row("601 characters", with(speech(), [](auto &d) { d.text = letters(601); }), "Text!");
        row("600 characters of two units", with(speech(), [](auto &d) { d.text = QString::fromUcs4(U"\U0001F600", 1).repeated(600); }), "");
        row("both", with(speech(), [](auto &d) { d.prompts = u"tune"_s; }), "Prompts!");
        row("prompts", with(speech(), [](auto &d) { d.text.clear(); d.prompts = u"#tts[a;b];tune;#ssml[<x/>];#href[y]"_s; }), "");
        row("an empty prompt", with(speech(), [](auto &d) { d.text.clear(); d.prompts = u"tune;"_s; }), "Prompts!");
        row("a prompt that does not end", with(speech(), [](auto &d) { d.text.clear(); d.prompts = u"#tts[a"_s; }), "Prompts!");
        row("two prompts of 600", with(speech(), [](auto &d) { d.text.clear(); d.prompts = letters(600) + u';' + letters(600); }), "");
        row("a prompt of 601", with(speech(), [](auto &d) { d.text.clear(); d.prompts = u"tune;"_s + letters(601); }), "Prompts!");
        row("no conference", with(meeting(), [](auto &d) { d.conference = u" "_s; }), "Conference!");
        row("a name of 64", with(meeting(), [](auto &d) { d.conference = letters(64); }), "");
        row("a name of 65", with(meeting(), [](auto &d) { d.conference = letters(65); }), "Conference!");
        row("a name with a blank", with(meeting(), [](auto &d) { d.conference = u"my room"_s; }), "Conference?");
        row("a long greeting", with(meeting(), [](auto &d) { d.greeting = letters(601); }), "Greeting!");
        row("strange music", with(meeting(), [](auto &d) { d.musicClass = u"jazz"_s; }), "MusicClass?");
        row("no time", with(meeting(), [](auto &d) { d.maxDuration = u"0"_s; }), "MaxDuration!");
        row("a second", with(meeting(), [](auto &d) { d.maxDuration = u"1"_s; }), "");
        row("four hours", with(meeting(), [](auto &d) { d.maxDuration = u"14400"_s; }), "");
        row("longer", with(meeting(), [](auto &d) { d.maxDuration = u"14401"_s; }), "MaxDuration!");
        row("a duration in words", with(meeting(), [](auto &d) { d.maxDuration = u"an hour"_s; }), "MaxDuration!");
        row("a conference needs no text", meeting(), "");
    }
    void eachFieldHasItsRules()
    {
        QFETCH(CalloutDraft, draft);
        QFETCH(QString, expected);
        const CheckedCallout callout = checked(draft);
        QCOMPARE(found(callout), expected);
        QCOMPARE(callout.callout.has_value(), !expected.contains(u'!'));
    }

    void whoMustNotBeContactedIsMarked()
    {
        QVERIFY(checked(with(speech(), [](auto &d) { d.to = u"040 765 4321"_s; })).isDoNotContact);
        QVERIFY(!checked(speech()).isDoNotContact);
    }

    void theSeedsSlipIsMended()
    {
        QCOMPARE(callLocaleFromWords(u"zn-cn"_s), u"zh-CN"_s);
        QVERIFY(isListedCallLocale(u"zh-CN"_s));
        QVERIFY(!isListedCallLocale(u"zn-CN"_s));
    }

    void anOrderIsObjectedTo_data()
    {
        QTest::addColumn<CallOrder>("order");
        QTest::addColumn<bool>("isObjectedTo");
        QTest::newRow("600 characters") << CallOrder{.text = letters(600)} << false;
        QTest::newRow("601 characters") << CallOrder{.text = letters(601)} << true;
        QTest::newRow("a file without a name") << CallOrder{.files = {u"tune"_s, u" "_s}} << true;
        QTest::newRow("nothing") << CallOrder{.text = u" "_s} << true;
        QTest::newRow("hang up") << CallOrder{.then = CallOrder::Then::HangUp} << false;
        QTest::newRow("one side hears it") << CallOrder{.text = u"Hello"_s, .leg = CallLeg::Both} << false;
        QTest::newRow("one side is cut off") << CallOrder{.text = u"Hello"_s, .then = CallOrder::Then::HangUp, .leg = CallLeg::Both} << true;
    }
    void anOrderIsObjectedTo()
    {
        QFETCH(CallOrder, order);
        QTEST(!objectionTo(order).isEmpty(), "isObjectedTo");
    }
};

QTEST_GUILESS_MAIN(tst_CalloutDraft)
#include "tst_calloutdraft.moc"
