// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/contactsdesk.h"

#include "ui/views/exportdialog.h"
#include "ui/widgets/panel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace floorwalker;

class tst_ContactExport : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ContactsDesk> m_desk;

    QString banners() { return seen::banners(*seen::find<Panel>(*m_desk->window, QStringLiteral("Contacts"))).join(u' '); }
    ExportDialog &open()
    {
        QTest::keyClick(&m_desk->contacts(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_desk->window->findChild<ExportDialog *>();
        if (!dialog)
            qFatal("no dialog opened");
        return *dialog;
    }
    static void choose(ExportDialog &dialog, const QString &box, const QString &choice)
    {
        auto *choices = seen::find<QComboBox>(dialog, box);
        choices->setCurrentIndex(choices->findText(choice));
    }
    //! The file as it was written.
    QByteArray saved(ExportDialog &dialog, const QString &name)
    {
        const QString path = m_folder->filePath(name);
        QTest::mouseClick(seen::find<QPushButton>(dialog, QStringLiteral("Save As\u2026")), Qt::LeftButton);
        emit dialog.findChild<QFileDialog *>()->fileSelected(path);
        if (!QTest::qWaitFor([this] { return banners().contains(QStringLiteral(" in ")); }))
            return "nothing was written";
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    //! What the audit log says, the oldest first.
    QStringList logged()
    {
        QStringList lines;
        std::optional<bool> isRead;
        m_desk->tenant.ledger.read([](LedgerFile &file) { return file.auditLines(10); }, this, [&](const Result<QList<AuditLine>> &log) {
            isRead = bool(log);
            for (const AuditLine &line : log ? *log : QList<AuditLine>())
                lines.prepend(QStringLiteral("%1 %2: %3").arg(line.action, line.subject, line.outcome));
        });
        return QTest::qWaitFor([&] { return isRead.has_value(); }) ? lines : QStringList();
    }
    QJsonArray savedJson()
    {
        ExportDialog &dialog = open();
        choose(dialog, QStringLiteral("Format"), QStringLiteral("JSON, for programs"));
        return QJsonDocument::fromJson(saved(dialog, QStringLiteral("contacts.json"))).array();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<ContactsDesk>();
        m_desk->answerWithThree();
    }
    void cleanup() { m_desk.reset(); }

    void theFileHoldsWhatIsShownInItsOrder()
    {
        m_desk->sitDownAtContacts();
        m_desk->contacts().sortByColumn(4, Qt::AscendingOrder);
        const QJsonArray rows = savedJson();
        QStringList sources;
        for (const auto &row : rows)
            sources << row[u"source"].toString();
        QCOMPARE(sources, m_desk->callers());
        QCOMPARE(sources.size(), 3);
    }

    void aFilterLeavesOutWhatItHides()
    {
        m_desk->sitDownAtContacts();
        QTest::keyClicks(&m_desk->part<QLineEdit>(QStringLiteral("Filter Contacts")), QStringLiteral("anna"));
        QCOMPARE(savedJson().size(), 1);
    }

    void keysAreTheInterfacesAndValuesRaw()
    {
        m_desk->sitDownAtContacts();
        const QJsonObject row = savedJson().at(0).toObject();
        QCOMPARE(row[u"type"].toString(), QStringLiteral("CallIn"));
        QCOMPARE(row[u"waitingDuration"].toInt(), 12000);
        QVERIFY(row[u"subject"].isNull());
    }

    void columnsAreThoseShownFromLeftToRight()
    {
        m_desk->sitDownAtContacts();
        m_desk->contacts().setColumnHidden(0, true);
        m_desk->contacts().horizontalHeader()->moveSection(4, 0);
        ExportDialog &dialog = open();
        choose(dialog, QStringLiteral("Cells are separated by"), QStringLiteral("Comma"));
        const QByteArray titles = saved(dialog, QStringLiteral("contacts.csv")).split('\r').constFirst();
        QVERIFY2(titles.startsWith("\xEF\xBB\xBF" "From,Type,Status,To"), titles.constData());
        QVERIFY(!titles.contains("Arrived"));
    }

    void allColumnsAreThereWhenAskedFor()
    {
        m_desk->sitDownAtContacts();
        ExportDialog &dialog = open();
        choose(dialog, QStringLiteral("Format"), QStringLiteral("JSON, for programs"));
        choose(dialog, QStringLiteral("Columns"), QStringLiteral("All"));
        const auto row = QJsonDocument::fromJson(saved(dialog, QStringLiteral("contacts.json"))).array().at(0).toObject();
        QCOMPARE(row[u"id"].toString(), QString(32, u'1'));
        QVERIFY(row.contains(u"requiredAgent"));
    }

    void theFirstLinesSayWhatTheRowsAre()
    {
        m_desk->sitDownAtContacts();
        ExportDialog &dialog = open();
        seen::find<QCheckBox>(dialog, QStringLiteral("Say on top what the rows are"))->setChecked(true);
        const QString file = QString::fromUtf8(saved(dialog, QStringLiteral("contacts.csv")));
        for (const char *name : {"Profile", "Time asked for", "Filter", "Time zone", "Time of data"})
            QVERIFY2(file.contains(QLatin1String(name)), name);
        QVERIFY(!file.contains(QStringLiteral("Incomplete")));
    }

    void anIncompleteResultSaysSoBeforeAndInTheFile()
    {
        m_desk->tenant.hang(ContactsDesk::path);
        m_desk->sitDownAtContacts();
        m_desk->press(QStringLiteral("Cancel"));
        ExportDialog &dialog = open();
        QVERIFY(seen::banners(dialog).join(u' ').startsWith(QStringLiteral("Cancelled: contacts before ")));
        seen::find<QCheckBox>(dialog, QStringLiteral("Say on top what the rows are"))->setChecked(true);
        QVERIFY(saved(dialog, QStringLiteral("contacts.csv")).contains("Cancelled: contacts before "));
    }

    void whatLeftIsInTheLog()
    {
        m_desk->sitDownAtContacts();
        savedJson();
        QTRY_COMPARE(logged(), (QStringList{QStringLiteral("export cmi/contacts json: begun"),
                                            QStringLiteral("export cmi/contacts json: written, 3 rows")}));
    }

    void nothingLeavesThatTheLogCannotHave()
    {
        m_desk = std::make_unique<ContactsDesk>(FloorFixture::Setting{.ledgerFile = QStringLiteral("/proc/none/ledger.sqlite")});
        m_desk->answerWithThree();
        m_desk->sitDownAtContacts();
        ExportDialog &dialog = open();
        const QString path = m_folder->filePath(QStringLiteral("contacts.csv"));
        QTest::mouseClick(seen::find<QPushButton>(dialog, QStringLiteral("Save As\u2026")), Qt::LeftButton);
        emit dialog.findChild<QFileDialog *>()->fileSelected(path);
        QTRY_VERIFY2(banners().contains(QStringLiteral("which cannot be written now")), qPrintable(banners()));
        QVERIFY(!QFile::exists(path));
    }

    void aPlaceThatCannotBeWrittenIsToldWithTheNextStep()
    {
        m_desk->sitDownAtContacts();
        ExportDialog &dialog = open();
        QTest::mouseClick(seen::find<QPushButton>(dialog, QStringLiteral("Save As\u2026")), Qt::LeftButton);
        emit dialog.findChild<QFileDialog *>()->fileSelected(m_folder->filePath(QStringLiteral("no/such/folder.csv")));
        QTRY_VERIFY2(banners().contains(QStringLiteral("that the folder is yours")), qPrintable(banners()));
    }
};

QTEST_MAIN(tst_ContactExport)
#include "tst_contactexport.moc"
