// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/csvreader.h"
#include "models/transfer/csvwriter.h"

#include <QBuffer>
#include <QTemporaryFile>
#include <QTest>

#include <malloc.h>

using namespace floorwalker;

namespace {

//! "line: cell|cell", one row a line, ragged rows with a star; and the error, if it ends with one.
QString printed(QIODevice &device, const ReadOptions &options = {})
{
    CsvReader reader(device, options);
    QString text;
    ReadRow row;
    for (;;) {
        const auto more = reader.next(row);
        if (!more)
            return text + u'!' + more.error().detail;
        if (!*more)
            return text;
        text += QStringLiteral("%1%2: %3\n").arg(row.number).arg(row.isRagged ? QStringLiteral("*") : QString(), row.cells.join(u'|'));
    }
}

QString printed(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return printed(buffer);
}

QByteArray utf16(const QString &text, bool isLittle)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = char(c.unicode() & 0xFF);
        const char high = char(c.unicode() >> 8);
        bytes += isLittle ? low : high;
        bytes += isLittle ? high : low;
    }
    return bytes;
}

//! What the program has allocated. RSS would do, but says little where the allocator keeps pages.
size_t allocatedBytes()
{
    const auto now = mallinfo2();
    return now.uordblks + now.hblkhd;
}

} // namespace

class tst_CsvReader : public QObject
{
    Q_OBJECT

private slots:
    void readsRows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("rows");
        const auto add = [](const char *name, const QByteArray &bytes, const char *rows) {
            QTest::newRow(name) << bytes << QString::fromUtf8(rows);
        };
        add("nothing", "", "");
        add("mark alone", "\xEF\xBB\xBF", "");
        add("LF", "a,b\nc,d\n", "1: a|b\n2: c|d\n");
        add("CRLF", "a,b\r\nc,d\r\n", "1: a|b\n2: c|d\n");
        add("CR", "a,b\rc,d\r", "1: a|b\n2: c|d\n");
        add("mixed line ends", "a,b\r\nc,d\ne,f\rg,h", "1: a|b\n2: c|d\n3: e|f\n4: g|h\n");
        add("no end of the last line", "a,b\nc,d", "1: a|b\n2: c|d\n");
        add("empty lines", "\n\r\na,b\n\n\r\n\rc,d\n\n", "3: a|b\n7: c|d\n");
        add("empty cells", ",\na,\n,b\n", "1: |\n2: a|\n3: |b\n");
        add("one empty cell in quotes", "a\n\"\"\nb\n", "1: a\n2: \n3: b\n");
        add("quotes", "\"a,b\",\"c\"\"d\"\n\"\",\"\"\"\"\n", "1: a,b|c\"d\n2: |\"\n");
        add("line breaks in cells", "a,\"b\r\nc\nd\re\"\nf,g\n", "1: a|b\r\nc\nd\re\n5: f|g\n");
        add("a quote inside a plain cell", "a,5\" tube,b\nc,d,e\n", "1: a|5\" tube|b\n2: c|d|e\n");
        add("text after a closing quote", "\"a\"b,c\n", "1: ab|c\n");
        add("a space before a quote", "a, \"b\"\n", "1: a| \"b\"\n");
        add("ragged", "a,b\nc\nd,e,f\ng,h\n", "1: a|b\n2*: c\n3*: d|e|f\n4: g|h\n");
        add("spaces stay", " a , b \n", "1:  a | b \n");
        add("apostrophe of our guard", "'=1+1,'+x,''@y,'text,'40\n", "1: =1+1|+x|'@y|'text|'40\n");
        add("delimiter said in a first line", "sep=;\r\na;b\r\n\"c\r\nd\";e\r\nf;g", "2: a|b\n3: c\r\nd|e\n5: f|g\n");
        add("surrogate pair", "\xF0\x9F\x93\x9E,b\n", "1: \xF0\x9F\x93\x9E|b\n");
    }
    void readsRows()
    {
        QFETCH(QByteArray, bytes);
        QTEST(printed(bytes), "rows");
    }

    void findsTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QStringLiteral("nimi,määrä\nÄijä €,1\n");
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("UTF-16 LE with a mark") << "\xFF\xFE" + utf16(text, true);
        QTest::newRow("UTF-16 BE with a mark") << "\xFE\xFF" + utf16(text, false);
        QTest::newRow("UTF-16 LE by its zeros") << utf16(text, true);
        QTest::newRow("UTF-16 BE by its zeros") << utf16(text, false);
        QTest::newRow("Windows-1252") << QByteArray("nimi,m\xE4\xE4r\xE4\n\xC4ij\xE4 \x80,1\n");
    }
    void findsTheEncoding()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(printed(bytes), QStringLiteral("1: nimi|määrä\n2: Äijä €|1\n"));
    }

    void utf16OfOtherScriptsIsFound()
    {
        const QString text = QStringLiteral("番号,名前\n0401234567,田中\n");
        QCOMPARE(printed(utf16(text, true)), QStringLiteral("1: 番号|名前\n2: 0401234567|田中\n"));
    }

    void aStrangeByteFarDownMakesItWindows1252()
    {
        const QByteArray rows = QByteArray("a,b\n").repeated(50'000);
        QVERIFY(printed(rows + "p\xE4iv\xE4,c\n").endsWith(QStringLiteral("50001: päivä|c\n")));
        QVERIFY(printed(rows + "p\xC3\xA4iv\xC3\xA4,c\n").endsWith(QStringLiteral("50001: päivä|c\n")));
    }

    //! Whatever lies over a seam between two pieces is read like anywhere else.
    void seamsDoNotShow()
    {
        for (int before = 65'520; before < 65'540; ++before) {
            const QByteArray start = "x," + QByteArray(before - 3, 'a') + '\n';
            const QString got = printed(start + "\"\xC3\xA4\"\"\xE2\x82\xAC\r\n\",\xF0\x9F\x93\x9E\r\nlast,c\r\n");
            QCOMPARE(got.section(u'\n', 1), QStringLiteral("2: ä\"€\r\n|📞\n4: last|c\n"));
        }
    }

    void findsTheDelimiter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("firstRow");
        const auto add = [](const char *name, const char *text, const char *firstRow) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(firstRow);
        };
        add("comma", "a,b\n", "a|b");
        add("semicolon", "a;b\n", "a|b");
        add("tab", "a\tb\n", "a|b");
        add("pipe", "a|b\nc|d\n", "a|b");
        add("one column", "a\nb\n", "a");
        add("decimal commas", "n;p\n1,5;2,5\n3,5;4,5\n", "n|p");
        add("decimal commas, no header", "1,5;2,5\n3,5;4,5\n", "1,5|2,5");
        add("commas in quotes", "\"a,b,c,d\";x\n\"e,f,g,h\";y\n", "a,b,c,d|x");
        add("sentences", "name;text\na;Hello, you, there\nb;No\nc;Well, yes\n", "name|text");
        add("lists inside", "a,b; c,d\ne,f; g,h\n", "a|b; c|d");
        add("spaces behind", "a; b\nc; d\n", "a| b");
        add("said in a first line", "sep=;\r\na,b;c\r\n", "a,b|c");
        add("said in quotes", "\"sep=|\"\na,b|c\n", "a,b|c");
        add("our header block", "Zone,UTC\nFilter,\"a; b\"\n\nx,y,z\n1,2,3\n4,5,6\n7,8,9\n", "Zone|UTC");
    }
    void findsTheDelimiter()
    {
        QFETCH(QString, text);
        QTEST(printed(text.toUtf8()).section(u'\n', 0, 0).section(u' ', 1), "firstRow");
    }

    void refusesNamingTheLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const auto add = [](const char *name, const QByteArray &bytes, const char *words) {
            QTest::newRow(name) << bytes << QString::fromLatin1(words);
        };
        add("quote never closed", "a,b\nc,d\ne,\"f\ng,h\n", "The quotation mark in line 3 is never closed.");
        add("quote never closed in a later cell", "a,\"b\nc\",\"d\n", "The quotation mark in line 2 is never closed.");
        add("zero byte", QByteArray("a,b\nc,\0d\n", 9), "Line 2 has a zero byte");
        add("a picture", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), "has a zero byte");
        add("a field without end", "a,b\nc," + QByteArray(1'100'000, 'x') + "\n", "The row in line 2 is too long.");
        add("a quote opened by mistake", "a,b\nc,\"d\n" + QByteArray("e,f\n").repeated(300'000), "The row in line 2 is too long.");
        add("too many cells", "a,b\n" + QByteArray(20'000, ',') + "\n", "The row in line 2 is too long.");
    }
    void refusesNamingTheLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const QString fault = printed(bytes).section(u'!', 1);
        QVERIFY2(fault.contains(words), qPrintable(fault));
    }

    void aCellOfAMillionCharactersIsRead()
    {
        const QString got = printed("a," + QByteArray(1'000'000, 'x') + "\n");
        QVERIFY(!got.contains(u'!'));
        QVERIFY(got.size() > 1'000'000);
    }

    void cancellingEndsIt()
    {
        QByteArray bytes = QByteArray("a,b\n").repeated(100'000);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        std::atomic_bool isCancelled = false;
        CsvReader reader(buffer, {.isCancelled = &isCancelled});
        ReadRow row;
        QVERIFY(reader.next(row));
        isCancelled = true;
        qint64 rows = 1;
        auto more = reader.next(row);
        for (; more && *more; more = reader.next(row))
            ++rows;
        QVERIFY(!more);
        QCOMPARE(more.error().kind, ErrorKind::Cancelled);
        QVERIFY(rows < 20'000);
    }

    void ourOwnExportComesBackTheSame_data()
    {
        QTest::addColumn<char16_t>("delimiter");
        QTest::addColumn<bool>("hasMark");
        for (const char16_t delimiter : {u',', u';', u'\t', u'|'}) {
            QTest::addRow("U+%04x", delimiter) << delimiter << false;
            QTest::addRow("U+%04x with a mark", delimiter) << delimiter << true;
        }
    }
    void ourOwnExportComesBackTheSame()
    {
        QFETCH(char16_t, delimiter);
        QFETCH(bool, hasMark);
        const QList<QStringList> rows{
            {QStringLiteral("+358401234567"), QStringLiteral("=HYPERLINK(\"x\")"), QStringLiteral("a,b;c\td|e")},
            {QStringLiteral("'=x"), QStringLiteral("-5"), QStringLiteral("''@y")},
            {QStringLiteral("\tx"), QStringLiteral("\r\nx\r"), QStringLiteral("\"")},
            {QString(), QString(), QString()},
            {QStringLiteral("päivä 📞"), QStringLiteral(" 'a"), QStringLiteral("+1+2")},
        };
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        CsvWriter writer(buffer, {.delimiter = delimiter, .hasByteOrderMark = hasMark});
        writer.begin(QList<ExportColumn>(3, {QStringLiteral("k"), QStringLiteral("Title")}));
        for (const QStringList &row : rows)
            writer.row({row[0], row[1], row[2]});
        QVERIFY(writer.end());
        buffer.seek(0);
        CsvReader reader(buffer);
        ReadRow row;
        QVERIFY(*reader.next(row));
        QCOMPARE(row.cells, QStringList(3, QStringLiteral("Title")));
        for (const QStringList &expected : rows) {
            const auto more = reader.next(row);
            QVERIFY(more && *more);
            QCOMPARE(row.cells, expected);
        }
        QVERIFY(!*reader.next(row));
    }

    void aMillionRowsTakeNoMemory()
    {
        constexpr int rows = 1'000'000;
        constexpr size_t room = 2'000'000;
        QTemporaryFile file;
        QVERIFY(file.open());
        const QByteArray piece = QByteArray("+358401234567;Some Queue;2026-03-29 10:00;\"Words, and \"\"more\"\"\"\n").repeated(1000);
        for (int i = 0; i < rows / 1000; ++i)
            QVERIFY(file.write(piece) == piece.size());
        QVERIFY(file.seek(0));
        const size_t before = allocatedBytes();
        size_t most = before;
        CsvReader reader(file);
        ReadRow row;
        int read = 0;
        for (auto more = reader.next(row); more && *more; more = reader.next(row)) {
            if (++read % 1000 == 0)
                most = std::max(most, allocatedBytes());
        }
        QCOMPARE(read, rows);
        QCOMPARE(row.cells.last(), QStringLiteral("Words, and \"more\""));
        QVERIFY2(most - before < room, qPrintable(QString::number(most - before)));
    }
};

QTEST_GUILESS_MAIN(tst_CsvReader)
#include "tst_csvreader.moc"
