// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/exportfile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

//! One part of a workbook, unpacked by Python's zipfile: an independent reader.
QString partOf(const QString &path, const QString &part)
{
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import sys, zipfile, xml.dom.minidom\n"
                                 "z = zipfile.ZipFile(sys.argv[1])\n"
                                 "assert z.testzip() is None\n"
                                 "[xml.dom.minidom.parseString(z.read(n)) for n in z.namelist()]\n"
                                 "sys.stdout.buffer.write(z.read(sys.argv[2]))"),
                  path, part});
    python.waitForFinished();
    if (python.exitCode() != 0)
        return QString::fromUtf8(python.readAllStandardError());
    return QString::fromUtf8(python.readAllStandardOutput());
}

} // namespace

class tst_XlsxWriter : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString path() const { return m_dir.filePath(QStringLiteral("out.xlsx")); }

    //! The sheet with these values in its second row (its first has the titles).
    QString sheetWith(const QList<ExportValue> &values, const ExportOptions &options = {})
    {
        const auto outcome = writeExport(path(), ExportFormat::Xlsx, options, [&](RowWriter &writer) -> Result<Done> {
            writer.begin(QList<ExportColumn>(values.size(), {QStringLiteral("k"), QStringLiteral("Title")}));
            writer.row(values);
            return Done();
        });
        return outcome ? partOf(path(), QStringLiteral("xl/worksheets/sheet1.xml")) : outcome.error().detail;
    }

private slots:
    void writesEveryTypeAsItsCell_data()
    {
        QTest::addColumn<ExportValue>("value");
        QTest::addColumn<QString>("cell");
        const auto add = [](const char *name, const ExportValue &value, const QString &cell) {
            QTest::newRow(name) << value << cell;
        };
        add("number", qint64(-5), QStringLiteral(R"(<c r="A2"><v>-5</v></c>)"));
        add("fraction", 0.5, QStringLiteral(R"(<c r="A2"><v>0.5</v></c>)"));
        add("true", true, QStringLiteral(R"(<c r="A2" t="b"><v>1</v></c>)"));
        add("text", QStringLiteral("Päivä"), QStringLiteral(R"(<c r="A2" t="inlineStr"><is><t>Päivä</t></is></c>)"));
        add("formula is text", QStringLiteral("=1+1"), QStringLiteral(R"(<c r="A2" t="inlineStr"><is><t>=1+1</t></is></c>)"));
        add("list", QStringList{QStringLiteral("a"), QStringLiteral("b")},
            QStringLiteral(R"(<c r="A2" t="inlineStr"><is><t>a; b</t></is></c>)"));
        add("half a day", Milliseconds(12h), QStringLiteral(R"(<c r="A2" s="2"><v>0.5</v></c>)"));
        add("moment", Instant(Milliseconds(1'735'732'800'000)), QStringLiteral(R"(<c r="A2" s="2"><v>45658.5</v></c>)"));
        add("number too large for a cell", qint64(9'007'199'254'740'993),
            QStringLiteral(R"(<c r="A2" t="inlineStr"><is><t>9007199254740993</t></is></c>)"));
        add("moment before spreadsheets", Instant(Milliseconds(-3'000'000'000'000)), QStringLiteral("1874-12-07T"));
    }
    void writesEveryTypeAsItsCell()
    {
        QFETCH(ExportValue, value);
        QFETCH(QString, cell);
        const QString sheet = sheetWith({value});
        QVERIFY2(sheet.contains(cell), qPrintable(sheet));
        QVERIFY(!sheet.contains(u"<f>"));
    }

    void durationsCountHoursBeyondADay()
    {
        sheetWith({Milliseconds(30h)});
        const QString styles = partOf(path(), QStringLiteral("xl/styles.xml"));
        QVERIFY2(styles.contains(u"formatCode=\"[h]:mm:ss\""), qPrintable(styles));
    }

    void anUnknownValueIsAnEmptyCell()
    {
        const QString sheet = sheetWith({qint64(1), std::monostate(), qint64(3)});
        QVERIFY(sheet.contains(u"r=\"A2\""));
        QVERIFY(!sheet.contains(u"r=\"B2\""));
        QVERIFY(sheet.contains(u"r=\"C2\""));
    }

    void datesAreInTheProfilesZone()
    {
        const QString sheet = sheetWith({Instant(Milliseconds(1'735'732'800'000))},
                                        {.zone = QTimeZone("Europe/Helsinki")});
        QVERIFY2(sheet.contains(u"<v>45658.583333333"), qPrintable(sheet)); // 14:00 there
    }

    void theHeaderBlockStandsAboveTheTitles()
    {
        const QString sheet = sheetWith({qint64(7)}, {.header = {{QStringLiteral("Zone"), QStringLiteral("UTC")},
                                                                 {QStringLiteral("Data"), QStringLiteral("now")}}});
        QVERIFY2(sheet.contains(u"<c r=\"B1\" t=\"inlineStr\"><is><t>UTC</t></is></c>"), qPrintable(sheet));
        QVERIFY(sheet.contains(u"<c r=\"A4\" s=\"1\" t=\"inlineStr\"><is><t>Title</t></is></c>"));
        QVERIFY(sheet.contains(u"<c r=\"A5\"><v>7</v></c>"));
    }

    void hostileTextStaysWellFormed()
    {
        const QString sheet = sheetWith({QStringLiteral("<&>\"\x01\x1F]]>") + QChar(0xFFFE) + QChar(0xD800)});
        QVERIFY2(sheet.contains(u"&lt;&amp;&gt;"), qPrintable(sheet)); // and the reader parsed every part
    }

    void aTextTooLongForACellIsCut()
    {
        const QString sheet = sheetWith({QString(40'000, u'x')});
        QCOMPARE(sheet.count(u'x') - QString(sheet).remove(QString(32'767, u'x')).count(u'x'), 32'767);
    }

    void aHundredThousandRowsAreMeasured()
    {
        constexpr int rows = 100'000;
        for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json, ExportFormat::Xlsx}) {
            QElapsedTimer timer;
            timer.start();
            const auto outcome = writeExport(path(), format, {}, [](RowWriter &writer) -> Result<Done> {
                writer.begin(QList<ExportColumn>(6, {QStringLiteral("k"), QStringLiteral("Title")}));
                for (int i = 0; i < rows; ++i) {
                    writer.row({QStringLiteral("00112233445566778899AABBCCDDEEFF"), qint64(i), 0.5 * i,
                                Milliseconds(i), Instant(Milliseconds(1'780'000'000'000 + i)),
                                QStringLiteral("Some words of a row")});
                }
                return Done();
            });
            QVERIFY(outcome);
            qInfo("format %d: %d rows in %lld ms", int(format), rows, timer.elapsed());
        }
    }
};

QTEST_GUILESS_MAIN(tst_XlsxWriter)
#include "tst_xlsxwriter.moc"
