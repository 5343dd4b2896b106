// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/exportfile.h"
#include "models/transfer/formulaguard.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

const Instant moment(Milliseconds(1'780'000'000'123));

QByteArray written(ExportFormat format, const QList<ExportColumn> &columns,
                   const QList<QList<ExportValue>> &rows, const ExportOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = rowWriter(format, buffer, options);
    writer->begin(columns);
    for (const auto &row : rows)
        writer->row(row);
    return writer->end() ? buffer.data() : QByteArray("failed");
}

//! The one cell of a file with one column and one row.
QByteArray csvCell(const ExportValue &value, const ExportOptions &options = {})
{
    const QByteArray file = written(ExportFormat::Csv, {{{}, QStringLiteral("T")}}, {{value}}, options);
    return file.mid(3).chopped(2);
}

//! Reads CSV back as RFC 4180 says.
QList<QStringList> parsed(const QByteArray &csv, QChar delimiter = u',')
{
    QList<QStringList> rows{{QString()}};
    bool isQuoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && text.mid(i + 1, 1) == u"\"") {
            rows.last().last() += c;
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && c == delimiter) {
            rows.last() << QString();
        } else if (!isQuoted && c == u'\r') {
            ++i;
            rows << QStringList{QString()};
        } else {
            rows.last().last() += c;
        }
    }
    rows.removeLast();
    return rows;
}

//! A device that is full after so many bytes.
class FullDevice final : public QIODevice
{
public:
    explicit FullDevice(qint64 room) : m_room(room) { open(WriteOnly | Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_room) {
            setErrorString(QStringLiteral("No space left"));
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

} // namespace

class tst_RowWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesEveryTypeAsCsv_data()
    {
        QTest::addColumn<ExportValue>("value");
        QTest::addColumn<QByteArray>("cell");
        const auto add = [](const char *name, const ExportValue &value, const QByteArray &cell) {
            QTest::newRow(name) << value << cell;
        };
        add("unknown alone in its row", {}, "\"\"");
        add("true", true, "true");
        add("negative number", qint64(-5), "-5");
        add("fraction", 0.1, "0.1");
        add("not a number", std::nan(""), "\"\"");
        add("text", QStringLiteral("Päivystys"), "Päivystys");
        add("text with delimiter", QStringLiteral("a,b"), "\"a,b\"");
        add("text with quotes", QStringLiteral("say \"hi\""), "\"say \"\"hi\"\"\"");
        add("text of two lines", QStringLiteral("a\nb"), "\"a\nb\"");
        add("list", QStringList{QStringLiteral("Sales"), QStringLiteral("Support")}, "Sales; Support");
        add("moment", moment, "2026-05-28T20:26:40.123Z");
        add("whole seconds", Milliseconds(65'000), "65");
        add("part of a second", Milliseconds(65'250), "65.25");
        add("milliseconds", Milliseconds(7), "0.007");
        add("a negative part of a second", Milliseconds(-250), "-0.25");
    }
    void writesEveryTypeAsCsv()
    {
        QFETCH(ExportValue, value);
        QFETCH(QByteArray, cell);
        QCOMPARE(csvCell(value), cell);
    }

    void guardsWhatWouldBeAFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGuarded");
        QTest::newRow("formula") << "=1+1" << true;
        QTest::newRow("command") << "=cmd|' /C calc'!A0" << true;
        QTest::newRow("at sign") << "@SUM(A1)" << true;
        QTest::newRow("minus with words") << "-2+3+cmd" << true;
        QTest::newRow("plus with words") << "+A1" << true;
        QTest::newRow("tab first") << "\t=1" << true;
        QTest::newRow("return first") << "\r=1" << true;
        QTest::newRow("full-width equals sign") << QStringLiteral("\uFF1D1+1") << true;
        QTest::newRow("sum that looks like numbers") << "+1+1" << true;
        QTest::newRow("short sum") << "+12-3" << true;
        QTest::newRow("dash alone") << "-" << true;
        QTest::newRow("already guarded") << "'=1" << true;
        QTest::newRow("negative number") << "-5" << false;
        QTest::newRow("negative fraction") << "-5.25" << false;
        QTest::newRow("phone number") << "+358401234567" << false;
        QTest::newRow("spelt phone number") << "+1 (555) 010-0199" << false;
        QTest::newRow("word") << "Sales" << false;
        QTest::newRow("apostrophe of a name") << "'s-Hertogenbosch" << false;
        QTest::newRow("equals sign later") << "a=b" << false;
        QTest::newRow("empty") << "" << false;
        QTest::newRow("number and line break") << "-5\n=1" << true;
    }
    void guardsWhatWouldBeAFormula()
    {
        QFETCH(QString, text);
        QFETCH(bool, isGuarded);
        QCOMPARE(guarded(text), isGuarded ? u'\'' + text : text);
    }

    void aGuardComesOffAgain_data() { guardsWhatWouldBeAFormula_data(); }
    void aGuardComesOffAgain()
    {
        QFETCH(QString, text);
        QCOMPARE(unguarded(guarded(text)), text);
    }

    void csvReadsBackAsItWas()
    {
        const QStringList texts{QStringLiteral("a;b"), QStringLiteral("\"x\""), QStringLiteral("1\r\n2"),
                                QString(), QStringLiteral("=1"), QStringLiteral(" kept "), QStringLiteral("日本")};
        QList<ExportValue> row;
        for (const QString &text : texts)
            row << text;
        QList<ExportColumn> columns(texts.size(), {QStringLiteral("k"), QStringLiteral("Title; here")});
        auto rows = parsed(written(ExportFormat::Csv, columns, {row, row}, {.delimiter = u';'}), u';');
        QCOMPARE(rows.size(), 3);
        for (QString &cell : rows[2])
            cell = unguarded(cell);
        QCOMPARE(rows[0], QStringList(texts.size(), QStringLiteral("Title; here")));
        QCOMPARE(rows[2], texts);
    }

    void csvBeginsWithWhatWasAskedFor()
    {
        const ExportOptions options{.header = {{QStringLiteral("Zone"), QStringLiteral("Europe/Helsinki")},
                                               {QStringLiteral("Filter"), QStringLiteral("=all")}},
                                    .hasByteOrderMark = true};
        QCOMPARE(written(ExportFormat::Csv, {{{}, QStringLiteral("A")}, {{}, QStringLiteral("B")}}, {}, options),
                 QByteArray("\xEF\xBB\xBFZone,Europe/Helsinki\r\nFilter,'=all\r\n\r\nA,B\r\n"));
    }

    void writesJsonInTheOrderOfTheColumns()
    {
        const QByteArray json = written(
            ExportFormat::Json,
            {{QStringLiteral("id"), {}}, {QStringLiteral("waiting"), {}}, {QStringLiteral("longestWaitMs"), {}},
             {QStringLiteral("at"), {}}, {QStringLiteral("queues"), {}}, {QStringLiteral("isOpen"), {}},
             {QStringLiteral("average"), {}}},
            {{QStringLiteral("Q\"1\\\n\x01"), {}, Milliseconds(65'250), moment,
              QStringList{QStringLiteral("a"), QStringLiteral("ö")}, false, 1.5},
             {QString(), qint64(3), {}, {}, QStringList(), true, std::nan("")}});
        QCOMPARE(json, QByteArray("[\n{\"id\":\"Q\\\"1\\\\\\n\\u0001\",\"waiting\":null,\"longestWaitMs\":65250,"
                                  "\"at\":\"2026-05-28T20:26:40.123Z\",\"queues\":[\"a\",\"ö\"],\"isOpen\":false,"
                                  "\"average\":1.5},\n"
                                  "{\"id\":\"\",\"waiting\":3,\"longestWaitMs\":null,\"at\":null,\"queues\":[],"
                                  "\"isOpen\":true,\"average\":null}\n]\n"));
        QCOMPARE(QJsonDocument::fromJson(json).array().at(0).toObject().value(u"id").toString(),
                 QStringLiteral("Q\"1\\\n\x01"));
    }

    void withoutRowsJsonIsAnEmptyArray()
    {
        QCOMPARE(written(ExportFormat::Json, {{QStringLiteral("id"), {}}}, {}), QByteArray("[]\n"));
    }

    void aFullDeviceIsTold_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("csv") << ExportFormat::Csv;
        QTest::newRow("json") << ExportFormat::Json;
        QTest::newRow("xlsx") << ExportFormat::Xlsx;
    }
    void aFullDeviceIsTold()
    {
        QFETCH(ExportFormat, format);
        FullDevice device(20);
        const auto writer = rowWriter(format, device, {});
        writer->begin({{QStringLiteral("id"), QStringLiteral("Id")}});
        const QList<ExportValue> row{QString(100, u'x')};
        const bool goesOn = writer->row(row);
        QCOMPARE(goesOn, format == ExportFormat::Xlsx); // which writes to the device at its end
        const auto outcome = writer->end();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Storage);
        QCOMPARE(outcome.error().detail, QStringLiteral("No space left"));
    }

    void aFileIsThereWholeOrNotAtAll_data() { aFullDeviceIsTold_data(); }
    void aFileIsThereWholeOrNotAtAll()
    {
        QFETCH(ExportFormat, format);
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("out"));
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();
        const auto failed = writeExport(path, format, {}, [](RowWriter &writer) -> Result<Done> {
            writer.begin({{QStringLiteral("id"), QStringLiteral("Id")}});
            writer.row({qint64(1)});
            return Error{.kind = ErrorKind::Cancelled};
        });
        QCOMPARE(failed.error().kind, ErrorKind::Cancelled);
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("before"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
    }

    void aFolderThatIsNotThereIsTold()
    {
        const auto outcome = writeExport(QStringLiteral("/nowhere/out.csv"), ExportFormat::Csv, {},
                                         [](RowWriter &) -> Result<Done> { return Done(); });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Storage);
    }

    void anExportReplacesTheFileBefore()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("out.csv"));
        for (const auto &title : {QStringLiteral("First"), QStringLiteral("Second")}) {
            QVERIFY(writeExport(path, ExportFormat::Csv, {}, [&title](RowWriter &writer) -> Result<Done> {
                writer.begin({{QStringLiteral("t"), title}});
                return Done();
            }));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("Second\r\n"));
    }
};

QTEST_GUILESS_MAIN(tst_RowWriter)
#include "tst_rowwriter.moc"
