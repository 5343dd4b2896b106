// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/exportfile.h"
#include "models/transfer/xlsxreader.h"
#include "tests/models/transfer/zipmaking.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <malloc.h>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

QByteArray row(int number, const QByteArray &cells)
{
    return "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
}

QByteArray inlineCell(const QByteArray &reference, const QByteArray &text)
{
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

QByteArray sharedTexts(const QByteArray &items)
{
    return "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + items + "</sst>";
}

QByteArray sheetsNamed(const QByteArray &sheets)
{
    return "<workbook xmlns=\"m\" xmlns:r=\"r\"><sheets>" + sheets + "</sheets></workbook>";
}

size_t allocatedBytes()
{
    const auto now = mallinfo2();
    return now.uordblks + now.hblkhd;
}

} // namespace

class tst_XlsxReader : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString path() const { return m_dir.filePath(QStringLiteral("in.xlsx")); }

    //! "row: cell|cell", ragged rows with a star; and the error, if it ends with one.
    QString printed(const ReadOptions &options = {}, const ZipLimits &limits = {}) const
    {
        const auto reader = XlsxReader::open(path(), options, limits);
        if (!reader)
            return u'!' + reader.error().detail;
        QString text;
        ReadRow row;
        for (;;) {
            const auto more = (*reader)->next(row);
            if (!more)
                return text + u'!' + more.error().detail;
            if (!*more)
                return text;
            text += QStringLiteral("%1%2: %3\n").arg(row.number).arg(row.isRagged ? QStringLiteral("*") : QString(), row.cells.join(u'|'));
        }
    }

    QString printed(const ZipContents &parts, const ReadOptions &options = {}, const ZipLimits &limits = {}) const
    {
        return writeZip(path(), parts) ? printed(options, limits) : QStringLiteral("not written");
    }

    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private slots:
    void readsEveryKindOfCell_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        const auto add = [](const char *name, const char *cell, const char *text) {
            QTest::newRow(name) << QByteArray(cell) << QString::fromUtf8(text);
        };
        add("number", "<c r=\"A1\"><v>358401234567</v></c>", "358401234567");
        add("number with a power", "<c r=\"A1\" t=\"n\"><v>3.58401234567E+11</v></c>", "358401234567");
        add("shared text", "<c r=\"A1\" t=\"s\"><v>1</v></c>", "päivä");
        add("shared text in runs", "<c r=\"A1\" t=\"s\"><v>2</v></c>", "bold and plain");
        add("no such shared text", "<c r=\"A1\" t=\"s\"><v>99</v></c><c r=\"B1\"><v>1</v></c>", "|1");
        add("shared text before the first", "<c r=\"A1\" t=\"s\"><v>-1</v></c><c r=\"B1\"><v>1</v></c>", "|1");
        add("inline text", "<c r=\"A1\" t=\"inlineStr\"><is><t> a &amp; b </t></is></c>", " a & b ");
        add("inline text with reading aids", "<c r=\"A1\" t=\"inlineStr\"><is><t>田中</t><rPh sb=\"0\" eb=\"2\"><t>タナカ</t></rPh></is></c>", "田中");
        add("escaped characters", "<c r=\"A1\" t=\"inlineStr\"><is><t>a_x000D_b_x005F_x000D_c_x00</t></is></c>", "a\rb_x000D_c_x00");
        add("a formula's kept number", "<c r=\"A1\"><f>1+1</f><v>2</v></c>", "2");
        add("a formula's kept text", "<c r=\"A1\" t=\"str\"><f>HYPERLINK(\"x\")</f><v>=1+1</v></c>", "=1+1");
        add("a formula without a value", "<c r=\"A1\"><f>1+1</f></c><c r=\"B1\"><v>1</v></c>", "|1");
        add("true", "<c r=\"A1\" t=\"b\"><v>1</v></c>", "true");
        add("false", "<c r=\"A1\" t=\"b\"><v>0</v></c>", "false");
        add("an error", "<c r=\"A1\" t=\"e\"><v>#N/A</v></c>", "#N/A");
        add("a date by a builtin style", "<c r=\"A1\" s=\"1\"><v>46110</v></c>", "2026-03-29");
        add("a moment by an own style", "<c r=\"A1\" s=\"2\"><v>46110.4375</v></c>", "2026-03-29T10:30:00");
        add("a phone number by zeros", "<c r=\"A1\" s=\"3\"><v>401234567</v></c>", "0401234567");
        add("no such style", "<c r=\"A1\" s=\"99\"><v>46110</v></c>", "46110");
        add("an ISO date", "<c r=\"A1\" t=\"d\"><v>2026-03-29T10:30:00</v></c>", "2026-03-29T10:30:00");
        add("missing cells", "<c r=\"B1\"><v>1</v></c><c r=\"E1\"><v>2</v></c>", "|1|||2");
        add("cells that do not say where", "<c><v>1</v></c><c><v>2</v></c>", "1|2");
        add("the last column", "<c r=\"XFD1\"><v>1</v></c>", "");
        add("empty cells at the end", "<c r=\"A1\"><v>1</v></c><c r=\"Z1\" s=\"1\"/>", "1");
        add("parts nobody knows", "<c r=\"A1\"><x><v>5</v></x><v>1</v><extLst/></c>", "1");
    }
    void readsEveryKindOfCell()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, text);
        const QString got = printed(workbook(row(1, cell), {
            {QStringLiteral("xl/sharedStrings.xml"),
             sharedTexts("<si><t>zero</t></si><si><t>päivä</t></si><si><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space=\"preserve\"> and plain</t></r></si>")},
            {QStringLiteral("xl/styles.xml"),
             "<styleSheet xmlns=\"m\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy-mm-dd hh:mm\"/><numFmt numFmtId=\"165\" formatCode=\"0000000000\"/></numFmts>"
             "<cellStyleXfs><xf numFmtId=\"22\"/></cellStyleXfs>"
             "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>"}}));
        if (text.isEmpty())
            QCOMPARE(got.size(), 16'383 + 5);
        else
            QCOMPARE(got, QStringLiteral("1: %1\n").arg(text));
    }

    void rowsKeepTheirNumbers()
    {
        const QString got = printed(workbook(
            row(2, inlineCell("A2", "a") + inlineCell("B2", "b")) + row(3, "") + row(7, inlineCell("A7", "c"))
            + "<row>" + inlineCell("B8", "d") + "</row>" + row(9, "<c r=\"A9\" s=\"1\"/>")
            + row(1'048'576, inlineCell("A1048576", "e") + inlineCell("C1048576", "f"))));
        QCOMPARE(got, QStringLiteral("2: a|b\n7: c|\n8: |d\n1048576*: e||f\n"));
    }

    void choosesTheSheet_data()
    {
        QTest::addColumn<QByteArray>("sheets");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("rows");
        const QByteArray first = "<sheet name=\"First\" r:id=\"rId1\"/>";
        const QByteArray second = "<sheet name=\"T&amp;ä\" r:id=\"rId4\"/>";
        QTest::newRow("the first") << first + second << QString() << QStringLiteral("1: one\n");
        QTest::newRow("by name") << first + second << QStringLiteral("T&ä") << QStringLiteral("1: two\n");
        QTest::newRow("a chart is no sheet of rows") << "<sheet name=\"Chart\" r:id=\"rId5\"/>" + second << QString() << QStringLiteral("1: two\n");
        QTest::newRow("hidden ones come last") << "<sheet name=\"First\" state=\"hidden\" r:id=\"rId1\"/>" + second << QString() << QStringLiteral("1: two\n");
        QTest::newRow("unless all are") << QByteArray("<sheet name=\"First\" state=\"hidden\" r:id=\"rId1\"/>") << QString() << QStringLiteral("1: one\n");
        QTest::newRow("no such name") << first + second << QStringLiteral("Third")
                                      << QStringLiteral("!The workbook has no sheet \"Third\". It has: First, T&ä.");
        QTest::newRow("none at all") << QByteArray() << QString() << QStringLiteral("!The workbook has no sheet with rows. Choose another file.");
    }
    void choosesTheSheet()
    {
        QFETCH(QByteArray, sheets);
        QFETCH(QString, name);
        QTEST(printed(workbook(row(1, inlineCell("A1", "one")),
                               {{QStringLiteral("xl/workbook.xml"), sheetsNamed(sheets)},
                                {QStringLiteral("xl/worksheets/other.xml"), "<worksheet><sheetData>" + row(1, inlineCell("A1", "two")) + "</sheetData></worksheet>"}}),
                      {.sheet = name}),
              "rows");
    }

    void refusesSayingWhy_data()
    {
        QTest::addColumn<ZipContents>("parts");
        QTest::addColumn<QString>("words");
        const auto add = [](const char *name, const ZipContents &parts, const char *words) {
            QTest::newRow(name) << parts << QString::fromLatin1(words);
        };
        const auto sheet = [](const QByteArray &xml) { return workbook({}, {{QStringLiteral("xl/worksheets/sheet1.xml"), xml}}); };
        add("no workbook", {{QStringLiteral("a.txt"), "a"}}, "no workbook");
        add("a document", workbook({}, {{QStringLiteral("xl/workbook.xml"), {}}}), "no workbook");
        add("a binary workbook", workbook({}, {{QStringLiteral("_rels/.rels"), "<R><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"xl/workbook.bin\"/></R>"}}),
            "binary format");
        add("sheet missing", workbook({}, {{QStringLiteral("xl/worksheets/sheet1.xml"), {}}}), "damaged");
        add("sheet not XML", sheet("PNG"), "damaged");
        add("sheet cut", sheet("<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1"), "damaged");
        add("an element in a value", sheet("<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1<b/></v></c></row></sheetData></worksheet>"), "damaged");
        add("entities that grow", sheet("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
                                        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>&c;</v></c></row></sheetData></worksheet>"), "damaged");
        add("an entity from a file", sheet("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                                           "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>&a;</v></c></row></sheetData></worksheet>"), "damaged");
        add("a column beyond the last", workbook(row(1, "<c r=\"XFE1\"><v>1</v></c>")), "Row 1 has a cell at \"XFE1\"");
        add("an absurd column", workbook(row(1, "<c r=\"ZZZZZZZZZZZZZZZZZZZZZZZZZZ1\"><v>1</v></c>")), "Row 1 has a cell at \"ZZZZZZZZZZZZZZZZZZZZ\"");
        add("no column", workbook(row(1, "<c r=\"1\"><v>1</v></c>")), "Row 1 has a cell at \"1\"");
        add("a row beyond the last", workbook(row(1'048'577, inlineCell("A1", "a"))), "damaged after row 0");
        add("rows out of order", workbook(row(5, inlineCell("A5", "a")) + row(4, inlineCell("A4", "b"))), "damaged after row 5");
        add("a row of no number", workbook("<row r=\"x\"/>"), "damaged after row 0");
        add("blanks without end", workbook(QByteArray(100'000'000, ' ')), "unpacks to more");
        add("rows without end", workbook(QByteArray("<row/>").repeated(1'100'000)), "damaged after row 1048576");
        add("a text without end", workbook(row(1, inlineCell("A1", QByteArray(10'000'000, 'x')))), "unpacks to more");
        add("elements within elements", sheet(QByteArray("<a>").repeated(100'000)), "damaged");
    }
    void refusesSayingWhy()
    {
        QFETCH(ZipContents, parts);
        QFETCH(QString, words);
        const QString fault = printed(parts).section(u'!', 1);
        QVERIFY2(fault.contains(words), qPrintable(fault.left(500)));
        QVERIFY(fault.endsWith(u'.'));
    }

    void limitsHold()
    {
        const ZipContents parts = workbook(row(1, inlineCell("A1", QByteArray(5'000, 'x'))));
        QVERIFY(!printed(parts).contains(u'!'));
        QVERIFY(printed(parts, {}, {.partBytes = 4'000}).contains(u"unpacks to more"));
        QVERIFY(printed(parts, {}, {.ratio = 2, .freeBytes = 1'000}).contains(u"unpacks to more"));
        QVERIFY(printed(parts, {}, {.tokenBytes = 3'000}).contains(u"unpacks to more"));
        QVERIFY(printed(parts, {}, {.parts = 3}).contains(u"damaged"));
    }

    void refusesWhatIsNoWorkbook()
    {
        write("number;queue\n");
        QVERIFY(printed().contains(u"damaged"));
        write({});
        QVERIFY(printed().startsWith(u'!'));
        write("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(1000, '\0'));
        QVERIFY(printed().contains(u"old format"));
        const QString word = QStringLiteral("EncryptedPackage");
        const QByteArray name(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
        write("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(1000, '\0') + name);
        QVERIFY(printed().contains(u"password"));
        QVERIFY(writeZip(path(), workbook(row(1, inlineCell("A1", "a"))), "secret"));
        QVERIFY2(printed().contains(u"password"), qPrintable(printed()));
        QVERIFY(QFile::remove(path()));
        const auto reader = XlsxReader::open(path());
        QVERIFY(!reader);
        QCOMPARE(reader.error().kind, ErrorKind::Storage);
    }

    //! Every other byte in turn is another one, and the file is cut here and there: rows or an Error, nothing worse.
    void damageIsNeverMoreThanAnError()
    {
        QVERIFY(writeZip(path(), workbook(row(1, inlineCell("A1", "some text") + "<c r=\"B1\" t=\"s\"><v>0</v></c>"),
                                          {{QStringLiteral("xl/sharedStrings.xml"), sharedTexts("<si><t>shared</t></si>")}})));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        int faults = 0;
        for (qsizetype i = 0; i < whole.size(); i += 2) {
            QByteArray damagedFile = whole;
            damagedFile[i] = char(damagedFile[i] ^ 0x55);
            write(damagedFile);
            faults += printed().contains(u'!');
            if (i % 10 == 0) {
                write(whole.left(i));
                QVERIFY(printed().contains(u'!'));
            }
        }
        QVERIFY2(faults > whole.size() / 6, qPrintable(QString::number(faults)));
    }

    void cancellingEndsIt()
    {
        QByteArray rows;
        for (int i = 1; i <= 100; ++i)
            rows += row(i, "<c><v>1</v></c>");
        QVERIFY(writeZip(path(), workbook(rows)));
        std::atomic_bool isCancelled = false;
        const auto reader = XlsxReader::open(path(), {.isCancelled = &isCancelled});
        QVERIFY(reader);
        ReadRow row;
        QVERIFY(*(*reader)->next(row));
        isCancelled = true;
        const auto more = (*reader)->next(row);
        QVERIFY(!more);
        QCOMPARE(more.error().kind, ErrorKind::Cancelled);
        QCOMPARE(XlsxReader::open(path(), {.isCancelled = &isCancelled}).error().kind, ErrorKind::Cancelled);
    }

    void ourOwnExportComesBackTheSame()
    {
        const QStringList texts{QStringLiteral("=1+1"), QStringLiteral("'=1+1"), QStringLiteral("+358401234567"), QStringLiteral("  päivä 📞  "),
                                QStringLiteral("a\nb\tc"), QStringLiteral("\x01_x0041_\r"), QStringLiteral("<&>\"'")};
        const auto outcome = writeExport(path(), ExportFormat::Xlsx, {.zone = QTimeZone("Europe/Helsinki")}, [&](RowWriter &writer) -> Result<Done> {
            writer.begin(QList<ExportColumn>(7, {QStringLiteral("k"), QStringLiteral("Title")}));
            QList<ExportValue> values;
            for (const QString &text : texts)
                values << text;
            writer.row(values);
            writer.row({qint64(358'401'234'567), 0.1 + 0.2, true, Milliseconds(30h), Instant(Milliseconds(1'735'732'800'000)),
                        std::monostate(), qint64(9'007'199'254'740'993)});
            return Done();
        });
        QVERIFY(outcome);
        const auto reader = XlsxReader::open(path());
        QVERIFY(reader);
        ReadRow row;
        QVERIFY(*(*reader)->next(row));
        QCOMPARE(row.cells, QStringList(7, QStringLiteral("Title")));
        QVERIFY(*(*reader)->next(row));
        QCOMPARE(row.cells, texts);
        QVERIFY(*(*reader)->next(row));
        QCOMPARE(row.cells.join(u'|'), QStringLiteral("358401234567|0.3|true|30:00:00|2025-01-01T14:00:00||9007199254740993"));
        QVERIFY(!*(*reader)->next(row));
    }

    void theFileDecidesNotItsName()
    {
        QVERIFY(writeZip(path(), workbook(row(1, inlineCell("A1", "a")))));
        const QString asCsv = m_dir.filePath(QStringLiteral("in.csv"));
        QFile::remove(asCsv);
        QVERIFY(QFile::rename(path(), asCsv));
        write("b;c\n");
        ReadRow row;
        QVERIFY(*(*rowReader(asCsv))->next(row));
        QCOMPARE(row.cells, QStringList{QStringLiteral("a")});
        QVERIFY(*(*rowReader(path()))->next(row));
        QCOMPARE(row.cells, (QStringList{QStringLiteral("b"), QStringLiteral("c")}));
        QCOMPARE(rowReader(QStringLiteral("/nowhere/in.csv")).error().kind, ErrorKind::Storage);
    }

    void aMillionRowsTakeNoMemory()
    {
        constexpr int rows = 1'000'000;
        constexpr size_t room = 2'000'000;
        {
            QByteArray xml;
            xml.reserve(rows * 50);
            for (int i = 1; i <= rows; ++i)
                xml += "<row><c><v>358401" + QByteArray::number(i) + "</v></c></row>";
            QVERIFY(writeZip(path(), workbook(xml)));
        }
        const size_t before = allocatedBytes();
        size_t most = before;
        const auto reader = XlsxReader::open(path());
        QVERIFY(reader);
        ReadRow row;
        int read = 0;
        for (auto more = (*reader)->next(row); more && *more; more = (*reader)->next(row)) {
            if (++read % 1000 == 0)
                most = std::max(most, allocatedBytes());
        }
        QCOMPARE(read, rows);
        QCOMPARE(row.cells, QStringList{QStringLiteral("3584011000000")});
        QVERIFY2(most - before < room, qPrintable(QString::number(most - before)));
    }

    void sharedTextsArePacked()
    {
        constexpr int count = 300'000;
        SharedTexts texts;
        const size_t before = allocatedBytes();
        for (int i = 0; i < count; ++i)
            QVERIFY(texts.append(QString::number(i)));
        const size_t bytes = (allocatedBytes() - before) / count;
        QVERIFY2(bytes < 25, qPrintable(QString::number(bytes))); // a QString takes 60
        QCOMPARE(texts.at(0), QStringLiteral("0"));
        QCOMPARE(texts.at(count - 1), QString::number(count - 1));
        QCOMPARE(texts.at(count), QString());
    }

    void tooManySharedTextsAreRefused()
    {
        SharedTexts texts;
        const QString text(1'000'000, u'x');
        int taken = 0;
        while (texts.append(text))
            ++taken;
        QCOMPARE(taken, 268);
        SharedTexts empty;
        taken = 0;
        while (empty.append(QString()))
            ++taken;
        QCOMPARE(taken, 10'000'000);
    }
};

QTEST_GUILESS_MAIN(tst_XlsxReader)
#include "tst_xlsxreader.moc"
