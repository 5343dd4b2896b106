// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/messagesegments.h"
#include "models/edits/smsculprits.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace floorwalker;

namespace {

//! "0+2>..., 5+1>?": start and length, and the replacement, ? for none.
QString told(const QString &text)
{
    QStringList words;
    for (const SmsCulprit &culprit : smsCulprits(text)) {
        words.append(QStringLiteral("%1+%2>%3").arg(culprit.start).arg(culprit.length)
                         .arg(culprit.replacement.value_or(QStringLiteral("?"))));
    }
    return words.join(QStringLiteral(", "));
}

QString replaced(const QString &text)
{
    return withoutCulprits(text, smsCulprits(text));
}

} // namespace

class tst_SmsCulprits : public QObject
{
    Q_OBJECT

private slots:
    void pointsAtWhatPeopleSee_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("none", "Hello, Åsa! 5 € {x}", "");
        row("nothing", "", "");
        row("a quote", "it’s", "2+1>'");
        row("two", "a…b–c", "1+1>..., 3+1>-");
        row("a flag", "x🇫🇮y", "1+4>?");
        row("two flags", "🇫🇮🇸🇪", "0+4>?, 4+4>?");
        row("a skin tone", "👍🏽!", "0+4>?");
        row("a family", "👨‍👩‍👧‍👦", "0+11>?");
        row("a loose accent that composes", "cafe\u0301s", "3+2>é");
        row("a loose accent that does not", "x\u0302y", "0+2>x");
        row("a key", "1️⃣2", "0+3>1");
        row("lines", "a\r\nж", "3+1>?");
        row("Devanagari", "नि", "0+2>?");
        row("Sinhala beyond the first plane", "a𑇡b", "1+2>?");
    }
    void pointsAtWhatPeopleSee()
    {
        QFETCH(QString, text);
        QTEST(told(text), "expected");
    }

    void suggestsWhatSaysTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("quotes", "“a” „b‟ «c» ‘d’ ‚e‛ ‹f› 5′ 6″", "\"a\" \"b\" \"c\" 'd' 'e' 'f' 5' 6\"");
        row("accents that stand alone", "`a´", "'a'");
        row("dashes", "a‐b‑c‒d–e—f―g−h", "a-b-c-d-e-f-g-h");
        row("dots", "a… b‥", "a... b..");
        row("bullets", "• a ‣ b ◦ c", "- a - b - c");
        row("spaces", "a\u00A0b\u2003c\u2009d\u202Fe\u3000f\u1680g\u205Fh\ti", "a b c d e f g h i");
        row("lines", "a\u2028b\u2029c\u0085d\ve", "a\nb\nc\nd\ne");
        row("what cannot be seen", "a\u200Bb\u00ADc\uFEFFd\u2060e\u200Ef\u200Dg\u202Ah\u2069i\u0001j\x1bk\x7f\u0090", "abcdefghijk");
        row("ligatures", "ﬁ ﬀ ﬆ œ Œ ǆ ĳ", "fi ff st oe OE dz ij");
        row("full-width forms", "Ｈｅｌｌｏ，　１２：３０！", "Hello, 12:30!");
        row("fancy letters", "𝐇𝓮𝕝𝗅𝚘 Ⓗⓘ", "Hello Hi");
        row("Spanish", "está aquí, corazón, tú, Á", "esta aqui, corazon, tu, A");
        row("Portuguese", "não, coração, você", "nao, coracao, voce");
        row("French", "ça, être, hôtel, cœur, Noël, où", "ca, etre, hotel, coeur, Noel, où");
        row("Turkish", "İstanbul ığdır şeker çay ĞŞ", "Istanbul igdir seker cay GS");
        row("Polish", "Zażółć gęślą jaźń Łódź", "Zazolc gesla jazn Lodz");
        row("Czech", "Příliš žluťoučký kůň", "Prilis zlutoucky kun");
        row("Hungarian", "őű ŐŰ", "öü ÖÜ");
        row("Romanian", "ășțâî", "astai");
        row("Icelandic", "Þórður, það", "Thordur, thad");
        row("Vietnamese", "Tiếng Việt được", "Tieng Viet duoc");
        row("as many accents as there are", "ǖ ǻ ṏ", "ü å o");
        row("Maltese, Sami", "ħ ŧ ŋ ſ ẞ", "h t n s SS");
        row("Greek capitals", "ΚΑΛΗΜΕΡΑ ΆΝΝΑ", "KAΛHMEPA ANNA");
        row("signs", "3×4 ½ ≤ ≥ ± © ® ™ № → µg ¢", "3x4 1/2 <= >= +- (c) (R) TM No -> ug c");
        row("emoji that are signs", "™️ ℹ️ ‼️", "TM i !!");
        row("Kelvin, Ohm and Ångström", "K Ω Å", "K Ω Å");
        row("square", "m² ㎏", "m2 kg");
        row("fractions after digits", "1½ h, 2¼", "1 1/2 h, 2 1/4");
    }
    void suggestsWhatSaysTheSame()
    {
        QFETCH(QString, text);
        const QString result = replaced(text);
        QTEST(result, "expected");
        QCOMPARE(MessageSegments::of(result).encoding, SmsEncoding::Gsm7);
        QVERIFY(smsCulprits(result).isEmpty());
    }

    void leavesWhatWouldSaySomethingElse_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"≠", "=\u0338", "10²", "²3", "1①", "½2", "°", "¨", "¯", "a ̄"})
            QTest::newRow(text) << QString::fromUtf8(text);
        for (const char *text : {"Привет", "αβγ", "مرحبا", "नमस्ते", "你好", "안녕", "カタカナ", "ｶﾅ", "שלום", "สวัสดี"})
            QTest::newRow(text) << QString::fromUtf8(text);
        for (const char *text : {"😀", "🇫🇮", "👍🏽", "👨‍👩‍👧", "❤️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "㊙️", "٣"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("lone high") << QString(QChar(0xD83D));
        QTest::newRow("lone low") << QString(QChar(0xDE00));
        QTest::newRow("unassigned") << QString(QChar(0xFFFF));
    }
    void leavesWhatWouldSaySomethingElse()
    {
        QFETCH(QString, text);
        QVERIFY(!smsCulprits(text).isEmpty());
        QCOMPARE(replaced(text), text);
    }

    void replacesOneOfThem()
    {
        const QString text = QStringLiteral("“a” 😀 b…");
        const auto culprits = smsCulprits(text);
        QCOMPARE(culprits.size(), 4);
        QCOMPARE(withoutCulprits(text, {culprits[1]}), QStringLiteral("“a\" 😀 b…"));
        QCOMPARE(withoutCulprits(text, {culprits[2]}), text);
        QCOMPARE(withoutCulprits(text, culprits), QStringLiteral("\"a\" 😀 b..."));
        QCOMPARE(withoutCulprits(text, {}), text);
    }

    //! Of every character there is: its replacement is in GSM-7, and nothing of GSM-7 is a culprit.
    void everyReplacementIsGsm()
    {
        for (char32_t c = 0; c <= 0x10FFFF; ++c) {
            if (c >= 0x20000 && c < 0xE0000)
                continue;
            const QString text = c <= 0xFFFF ? QString(QChar(char16_t(c))) : QString::fromUcs4(&c, 1);
            const auto culprits = smsCulprits(text);
            const bool isGsm = text.size() == 1 && gsmSeptets(text.front()) > 0;
            QVERIFY2(culprits.size() == (isGsm ? 0 : 1), qPrintable(QString::number(c, 16)));
            if (isGsm || !culprits.first().replacement)
                continue;
            QVERIFY2(MessageSegments::of(*culprits.first().replacement).encoding == SmsEncoding::Gsm7, qPrintable(QString::number(c, 16)));
        }
    }

    void anyTextKeepsWhatIsNoCulprit()
    {
        const QStringList pieces{QStringLiteral("a"), QStringLiteral("€"), QStringLiteral("’"), QStringLiteral("😀"), QStringLiteral("🇫🇮"),
                                 QStringLiteral("ж"), QStringLiteral("\u0301"), QStringLiteral("\u200D"), QStringLiteral("½"), QStringLiteral("1"),
                                 QString(QChar(0xD83D)), QString(QChar(0xDE00)), QStringLiteral("\r"), QStringLiteral("\n")};
        QRandomGenerator random(20261123);
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int left = random.bounded(20); left > 0; --left)
                text += pieces[random.bounded(int(pieces.size()))];
            const auto culprits = smsCulprits(text);
            QCOMPARE(culprits.isEmpty(), MessageSegments::of(text).encoding == SmsEncoding::Gsm7);
            qsizetype done = 0;
            bool isComplete = true;
            for (const SmsCulprit &culprit : culprits) {
                QVERIFY(culprit.start >= done && culprit.length > 0);
                QCOMPARE(MessageSegments::of(QStringView(text).sliced(done, culprit.start - done)).encoding, SmsEncoding::Gsm7);
                QCOMPARE(MessageSegments::of(QStringView(text).sliced(culprit.start, culprit.length)).encoding, SmsEncoding::Ucs2);
                done = culprit.start + culprit.length;
                isComplete = isComplete && culprit.replacement;
            }
            QCOMPARE(MessageSegments::of(QStringView(text).sliced(done)).encoding, SmsEncoding::Gsm7);
            QCOMPARE(MessageSegments::of(withoutCulprits(text, culprits)).encoding,
                     isComplete ? SmsEncoding::Gsm7 : SmsEncoding::Ucs2);
        }
    }

    void isQuickEnoughForEachKey()
    {
        for (const char *text : {"ж", "好", "é…", "안", "😀", "ế", "𝐇"}) {
            const QString longest = QString::fromUtf8(text).repeated(2000).left(2000);
            QElapsedTimer timer;
            timer.start();
            for (int round = 0; round < 20; ++round)
                QVERIFY(!smsCulprits(longest).isEmpty());
            QVERIFY2(timer.elapsed() < 20 * 20, qPrintable(QStringLiteral("%1 ms").arg(timer.elapsed() / 20)));
        }
    }
};

QTEST_GUILESS_MAIN(tst_SmsCulprits)
#include "tst_smsculprits.moc"
