// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/messagesegments.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace floorwalker;

Q_DECLARE_METATYPE(floorwalker::SmsEncoding)

namespace {

QString euro()
{
    return QStringLiteral("€");
}

QString zhe()
{
    return QStringLiteral("ж");
}

QString emoji()
{
    return QStringLiteral("😀");
}

QString a(int count)
{
    return QString(count, u'a');
}

//! "gsm 161: 153 8 left 145": the encoding, the units, the QChars of each segment, the units left.
QString told(const QString &text)
{
    const MessageSegments found = MessageSegments::of(text);
    QStringList lengths;
    for (const MessageSegments::Segment &segment : found.segments)
        lengths.append(QString::number(segment.length));
    return QStringLiteral("%1 %2: %3 left %4")
        .arg(found.encoding == SmsEncoding::Gsm7 ? QStringLiteral("gsm") : QStringLiteral("ucs"))
        .arg(found.units).arg(lengths.join(u' ')).arg(found.unitsLeft);
}

// The tables of 3GPP TS 23.038 once more, as numbers: code 0x00 to 0x7F, the escape left out.
constexpr char16_t basicTable[] = {
    0x0040, 0x00A3, 0x0024, 0x00A5, 0x00E8, 0x00E9, 0x00F9, 0x00EC, 0x00F2, 0x00C7, 0x000A, 0x00D8, 0x00F8, 0x000D, 0x00C5, 0x00E5,
    0x0394, 0x005F, 0x03A6, 0x0393, 0x039B, 0x03A9, 0x03A0, 0x03A8, 0x03A3, 0x0398, 0x039E, /* escape */ 0x00C6, 0x00E6, 0x00DF, 0x00C9,
    0x0020, 0x0021, 0x0022, 0x0023, 0x00A4, 0x0025, 0x0026, 0x0027, 0x0028, 0x0029, 0x002A, 0x002B, 0x002C, 0x002D, 0x002E, 0x002F,
    0x0030, 0x0031, 0x0032, 0x0033, 0x0034, 0x0035, 0x0036, 0x0037, 0x0038, 0x0039, 0x003A, 0x003B, 0x003C, 0x003D, 0x003E, 0x003F,
    0x00A1, 0x0041, 0x0042, 0x0043, 0x0044, 0x0045, 0x0046, 0x0047, 0x0048, 0x0049, 0x004A, 0x004B, 0x004C, 0x004D, 0x004E, 0x004F,
    0x0050, 0x0051, 0x0052, 0x0053, 0x0054, 0x0055, 0x0056, 0x0057, 0x0058, 0x0059, 0x005A, 0x00C4, 0x00D6, 0x00D1, 0x00DC, 0x00A7,
    0x00BF, 0x0061, 0x0062, 0x0063, 0x0064, 0x0065, 0x0066, 0x0067, 0x0068, 0x0069, 0x006A, 0x006B, 0x006C, 0x006D, 0x006E, 0x006F,
    0x0070, 0x0071, 0x0072, 0x0073, 0x0074, 0x0075, 0x0076, 0x0077, 0x0078, 0x0079, 0x007A, 0x00E4, 0x00F6, 0x00F1, 0x00FC, 0x00E0};
static_assert(std::size(basicTable) == 127);
constexpr char16_t extensionTable[] = {0x000C, 0x005E, 0x007B, 0x007D, 0x005C, 0x005B, 0x007E, 0x005D, 0x007C, 0x20AC};

bool holds(const char16_t *begin, const char16_t *end, char16_t c)
{
    return std::find(begin, end, c) != end;
}

//! What a phone would put together wrongly: "" when segments are sound.
QString faultOf(const QString &text)
{
    const MessageSegments found = MessageSegments::of(text);
    const bool isGsm = found.encoding == SmsEncoding::Gsm7;
    const bool isAlone = found.segments.size() == 1;
    const int limit = isGsm ? (isAlone ? 160 : 153) : (isAlone ? 70 : 67);
    QString joined;
    qsizetype units = 0;
    for (const MessageSegments::Segment &segment : found.segments) {
        const QString part = text.mid(segment.start, segment.length);
        if (segment.start != joined.size() || part.isEmpty())
            return QStringLiteral("a gap, an overlap or an empty segment");
        qsizetype own = part.size();
        if (isGsm)
            own += std::count_if(part.begin(), part.end(), [](QChar c) { return gsmSeptets(c) == 2; });
        if (own != segment.units || own > limit)
            return QStringLiteral("a segment of %1 units that says %2").arg(own).arg(segment.units);
        if (!joined.isEmpty() && joined.back().isHighSurrogate() && part.front().isLowSurrogate())
            return QStringLiteral("a split pair");
        joined += part;
        units += own;
    }
    if (joined != text)
        return QStringLiteral("another text");
    if (units != found.units)
        return QStringLiteral("units that do not add up");
    if (!text.isEmpty() && found.unitsLeft != limit - found.segments.last().units)
        return QStringLiteral("wrong units left");
    return {};
}

} // namespace

class tst_MessageSegments : public QObject
{
    Q_OBJECT

private slots:
    void keepsToTheVectors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const char *expected) {
            QTest::newRow(name) << text << QString::fromLatin1(expected);
        };
        row("nothing", {}, "gsm 0:  left 160");
        row("160 a", a(160), "gsm 160: 160 left 0");
        row("161 a", a(161), "gsm 161: 153 8 left 145");
        row("306 a", a(306), "gsm 306: 153 153 left 0");
        row("307 a", a(307), "gsm 307: 153 153 1 left 152");
        row("159 a and a euro", a(159) + euro(), "gsm 161: 153 7 left 145");
        row("158 a and a euro", a(158) + euro(), "gsm 160: 159 left 0");
        row("70 zhe", zhe().repeated(70), "ucs 70: 70 left 0");
        row("71 zhe", zhe().repeated(71), "ucs 71: 67 4 left 63");
        row("a euro at the seam", a(152) + euro() + a(152), "gsm 306: 152 152 1 left 152");
        row("an emoji at the seam", zhe().repeated(66) + emoji() + zhe().repeated(66), "ucs 134: 66 67 1 left 66");
        row("a euro before the seam", a(151) + euro() + a(153), "gsm 306: 152 153 left 0");
        row("one letter turns all", a(160) + zhe(), "ucs 161: 67 67 27 left 40");
        row("a euro among zhe is one unit", zhe() + euro(), "ucs 2: 2 left 68");
        row("the longest message", a(2000), "gsm 2000: 153 153 153 153 153 153 153 153 153 153 153 153 153 11 left 142");
    }
    void keepsToTheVectors()
    {
        QFETCH(QString, text);
        QTEST(told(text), "expected");
        QCOMPARE(faultOf(text), QString());
    }

    void everyCharacterHasItsPlace()
    {
        for (int c = 0; c <= 0xFFFF; ++c) {
            const bool isBasic = holds(std::begin(basicTable), std::end(basicTable), char16_t(c));
            const bool isExtension = holds(std::begin(extensionTable), std::end(extensionTable), char16_t(c));
            const int expected = isBasic ? 1 : isExtension ? 2 : 0;
            QVERIFY2(gsmSeptets(QChar(c)) == expected, qPrintable(QStringLiteral("U+%1").arg(c, 4, 16, QLatin1Char('0'))));
        }
    }

    void everyCharacterOfTheBasicTableIsOneUnit_data()
    {
        QTest::addColumn<QString>("character");
        for (const char16_t c : basicTable)
            QTest::addRow("U+%04X", uint(c)) << QString(QChar(c));
    }
    void everyCharacterOfTheBasicTableIsOneUnit()
    {
        QFETCH(QString, character);
        QCOMPARE(told(character), QStringLiteral("gsm 1: 1 left 159"));
        QCOMPARE(told(character.repeated(160)), QStringLiteral("gsm 160: 160 left 0"));
        QCOMPARE(told(character.repeated(161)), QStringLiteral("gsm 161: 153 8 left 145"));
    }

    void everyCharacterOfTheExtensionTableIsTwoUnits_data()
    {
        QTest::addColumn<QString>("character");
        for (const char16_t c : extensionTable)
            QTest::addRow("U+%04X", uint(c)) << QString(QChar(c));
    }
    void everyCharacterOfTheExtensionTableIsTwoUnits()
    {
        QFETCH(QString, character);
        QCOMPARE(told(character), QStringLiteral("gsm 2: 1 left 158"));
        QCOMPARE(told(character.repeated(80)), QStringLiteral("gsm 160: 80 left 0"));
        QCOMPARE(told(character.repeated(81)), QStringLiteral("gsm 162: 76 5 left 143"));
        QCOMPARE(told(a(152) + character + a(8)), QStringLiteral("gsm 162: 152 9 left 143"));
    }

    void knowsTheScripts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(expected);
        };
        row("Finnish, Swedish", "Åäö ÅÄÖ", "gsm 7: 7 left 153");
        row("German", "Größe: Übergröße", "gsm 16: 16 left 144");
        row("Spanish", "¿Qué?", "gsm 5: 5 left 155");
        row("Spanish, an accent that is not there", "mañana está", "ucs 11: 11 left 59");
        row("French, the capital alone is there", "Ça", "gsm 2: 2 left 158");
        row("French, its small letter is not", "ça", "ucs 2: 2 left 68");
        row("Turkish", "Şişli'de ığdır", "ucs 14: 14 left 56");
        row("Greek capitals of the alphabet", "ΔΦΓΛΩΠΨΣΘΞ", "gsm 10: 10 left 150");
        row("Greek capitals that look like ours", "ΑΒΕ", "ucs 3: 3 left 67");
        row("small Greek letters", "ωδ", "ucs 2: 2 left 68");
        row("Cyrillic", "Привет", "ucs 6: 6 left 64");
        row("Arabic", "مرحبا", "ucs 5: 5 left 65");
        row("Devanagari", "नमस्ते", "ucs 6: 6 left 64");
        row("Chinese", "你好", "ucs 2: 2 left 68");
        row("Chinese beyond the first plane", "𠮷", "ucs 2: 2 left 68");
        row("backtick", "`", "ucs 1: 1 left 69");
        row("tabulator", "a\tb", "ucs 3: 3 left 67");
        row("lines", "a\r\nb\n", "gsm 5: 5 left 155");
        row("the escape itself", "\x1b", "ucs 1: 1 left 69");
        row("flag", "🇫🇮", "ucs 4: 4 left 66");
        row("skin tone", "👍🏽", "ucs 4: 4 left 66");
        row("family", "👨‍👩‍👧‍👦", "ucs 11: 11 left 59");
    }
    void knowsTheScripts()
    {
        QFETCH(QString, text);
        QTEST(told(text), "expected");
        QCOMPARE(faultOf(text), QString());
    }

    void loneSurrogatesAreUnits_data()
    {
        QTest::addColumn<QString>("text");
        const QString high(QChar(0xD83D));
        const QString low(QChar(0xDE00));
        QTest::newRow("high") << high;
        QTest::newRow("low") << low;
        QTest::newRow("the wrong way round") << low + high;
        QTest::newRow("many high") << high.repeated(200);
        QTest::newRow("many low") << low.repeated(200);
        QTest::newRow("at the seam") << high.repeated(67) + low + high.repeated(67);
        QTest::newRow("at the end") << zhe().repeated(66) + high;
    }
    void loneSurrogatesAreUnits()
    {
        QFETCH(QString, text);
        const MessageSegments found = MessageSegments::of(text);
        QCOMPARE(found.encoding, SmsEncoding::Ucs2);
        QCOMPARE(found.units, text.size());
        QCOMPARE(faultOf(text), QString());
    }

    void anyTextIsDividedSoundly()
    {
        const QString gsm = QStringLiteral("abcåäö €[]{}~^|\\\f\n@Δ");
        const QStringList wide{zhe(), emoji(), QStringLiteral("🇫🇮"), QString(QChar(0xD83D)), QString(QChar(0xDE00)), QStringLiteral("好")};
        QRandomGenerator random(20261123);
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            const bool isWide = round % 2 == 1;
            for (int left = random.bounded(500); left > 0; --left) {
                if (isWide && random.bounded(3) == 0)
                    text += wide[random.bounded(int(wide.size()))];
                else
                    text += gsm[random.bounded(int(gsm.size()))];
            }
            const QString fault = faultOf(text);
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("%1 in round %2: %3").arg(fault).arg(round).arg(text)));
        }
    }

    void isQuickEnoughForEachKeyAndEachRecipient()
    {
        for (const QString &text : {a(2000), (a(10) + euro()).repeated(181), zhe().repeated(2000), emoji().repeated(1000)}) {
            QElapsedTimer timer;
            timer.start();
            qsizetype segments = 0;
            for (int round = 0; round < 1000; ++round)
                segments += MessageSegments::of(text).segments.size();
            QVERIFY(segments > 0);
            QVERIFY2(timer.elapsed() < 500, qPrintable(QStringLiteral("%1 µs").arg(timer.elapsed())));
        }
    }
};

QTEST_GUILESS_MAIN(tst_MessageSegments)
#include "tst_messagesegments.moc"
