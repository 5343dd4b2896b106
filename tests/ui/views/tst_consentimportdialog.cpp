// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/seen.h"
#include "tests/ui/views/demoworkplace.h"

#include "ui/views/consents/consentimportdialog.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace floorwalker;

namespace {

constexpr auto rows = "address,usage,consent\n"
                      "0401234567,recording,true\n"
                      "wa_4711_8541255455,whatsapp,no\n"
                      "wa_4711_8541255455,recording,perhaps\n"
                      "0409999999,recording,yes\n"
                      "0409999999,recording,no\n"
                      "040 123 4567,recording,kyllä\n";

} // namespace

//! The import of consents, in front of the demo tenant.
class tst_ConsentImportDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoWorkplace> m_demo;
    QPointer<ConsentImportDialog> m_dialog;

    ConsentImporting &importing() { return m_demo->tenant->writing().consentImporting; }
    void sitDown(const DemoWorkplace::Setting &setting = {})
    {
        m_demo = std::make_unique<DemoWorkplace>(setting);
        open();
    }
    void open()
    {
        m_dialog = new ConsentImportDialog(*m_demo->workplace);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    QString file(const QByteArray &content)
    {
        QFile file(m_demo->folder.filePath(QStringLiteral("consents.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return file.fileName();
    }
    void look(const QByteArray &content = rows)
    {
        m_dialog->chooseFile(file(content));
        QTRY_VERIFY_WITH_TIMEOUT(importing().plan().has_value(), 20'000);
    }
    template<typename W>
    W &part(const QString &name) { return seen::part<W>(*m_dialog, name); }
    QString column(const QString &title) { return seen::column(part<TableView>(QStringLiteral("Rows")), title).join(u'|'); }
    QStringList pills()
    {
        QStringList texts;
        const auto all = m_dialog->findChildren<Pill *>();
        for (const Pill *pill : all) {
            if (pill->isVisible())
                texts << pill->text();
        }
        return texts;
    }
    QString sentence()
    {
        QStringList shown;
        const auto labels = m_dialog->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        for (QLabel *label : labels) {
            if (label->isVisible())
                shown << label->text();
        }
        return shown.join(u' ');
    }
    QPushButton *sendButton() { return seen::find<QPushButton>(*m_dialog, QStringLiteral("Send 2 Consents")); }
    void save(const QString &button, const QString &path)
    {
        part<QPushButton>(button).click();
        emit m_dialog->findChild<QFileDialog *>()->fileSelected(path);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void cleanup()
    {
        delete m_dialog;
        m_demo.reset();
    }

    void thePreviewTellsWhatWouldDiffer()
    {
        sitDown();
        look();
        QCOMPARE(column(QStringLiteral("Verdict")),
                 QStringLiteral("Added|Changed|Rejected|Rejected|Rejected|Repeated"));
        QVERIFY(column(QStringLiteral("Now")).startsWith(QStringLiteral("Unknown|Yes|")));
        QVERIFY(column(QStringLiteral("Then")).startsWith(QStringLiteral("Yes|No|perhaps|")));
        QVERIFY(column(QStringLiteral("Address")).startsWith(QStringLiteral("+358401234567|wa_4711_8541255455|")));
        QVERIFY(column(QStringLiteral("Reason")).contains(QStringLiteral("contradict each other")));
        QTRY_VERIFY(pills().contains(QStringLiteral("1 added")) && pills().contains(QStringLiteral("3 rejected")));
        QVERIFY2(sentence().contains(QStringLiteral("Nothing is sent until you confirm")), qPrintable(sentence()));
    }

    void sendsWhatDiffersAndTellsEachOutcome()
    {
        sitDown();
        look();
        QVERIFY(sendButton());
        QTest::mouseClick(sendButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(importing().isSent() && importing().stage() == ConsentImporting::Stage::Idle, 20'000);
        QVERIFY2(column(QStringLiteral("Outcome")).startsWith(QStringLiteral("Arrived|Arrived|")), qPrintable(column(QStringLiteral("Outcome"))));
        QVERIFY2(sentence().contains(QStringLiteral("All of them are written")), qPrintable(sentence()));
        look();
        QVERIFY2(column(QStringLiteral("Verdict")).startsWith(QStringLiteral("Same|Same|")), qPrintable(column(QStringLiteral("Verdict"))));
        QVERIFY(!sendButton());
    }

    void aProductionProfileAsksForItsName()
    {
        sitDown({.isProduction = true});
        look();
        QVERIFY(!sendButton()->isEnabled());
        QTest::keyClicks(&part<QLineEdit>(QStringLiteral("Name of the profile")), QStringLiteral("Harbour"));
        QVERIFY(sendButton()->isEnabled());
    }

    void columnsAreMappedAndRemembered()
    {
        sitDown();
        const QByteArray odd("who;what;says\n0401234567;recording;yes\n");
        m_dialog->chooseFile(file(odd));
        QTRY_VERIFY(!seen::trouble(*m_dialog).isEmpty());
        for (const auto &[combo, title] : {std::pair(QStringLiteral("Column of the address"), QStringLiteral("who")),
                                           std::pair(QStringLiteral("Column of the usage"), QStringLiteral("what")),
                                           std::pair(QStringLiteral("Column of the consent"), QStringLiteral("says"))}) {
            auto &choice = part<QComboBox>(combo);
            choice.setCurrentIndex(choice.findText(title));
        }
        QTRY_COMPARE(column(QStringLiteral("Verdict")), QStringLiteral("Added"));
        QVERIFY(seen::trouble(*m_dialog).isEmpty());
        delete m_dialog;
        open();
        look(odd);
        QCOMPARE(column(QStringLiteral("Verdict")), QStringLiteral("Added"));
    }

    void rowsWithoutAUsageAreGivenOne()
    {
        sitDown();
        look("address,consent\n0401234567,yes\n");
        QVERIFY(column(QStringLiteral("Verdict")).startsWith(QStringLiteral("Rejected")));
        auto &usage = part<QComboBox>(QStringLiteral("Usage of rows without one"));
        usage.setCurrentIndex(usage.findText(QStringLiteral("WhatsApp")));
        QTRY_COMPARE(column(QStringLiteral("Verdict")), QStringLiteral("Added"));
        QCOMPARE(column(QStringLiteral("Usage")), QStringLiteral("WhatsApp"));
    }

    void rejectedRowsAreSaved()
    {
        sitDown();
        look();
        const QString path = m_demo->folder.filePath(QStringLiteral("rejected.csv"));
        save(QStringLiteral("Save Rejected Rows…"), path);
        QTRY_VERIFY(contentOf(path).contains("perhaps"));
        QCOMPARE(contentOf(path).count('\n'), 4);
        QTRY_VERIFY(sentence().contains(path));
    }

    void aSampleIsOfferedThatCanBeSent()
    {
        sitDown();
        const QString path = m_demo->folder.filePath(QStringLiteral("sample.csv"));
        save(QStringLiteral("Save a Sample File…"), path);
        QVERIFY(contentOf(path).startsWith("address,usage,consent"));
        look(contentOf(path));
        QVERIFY(pills().contains(QStringLiteral("3 added")));
    }

    void aFileCanBeDropped()
    {
        sitDown();
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(file(rows))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, {});
        QApplication::sendEvent(m_dialog, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, {});
        QApplication::sendEvent(m_dialog, &drop);
        QTRY_VERIFY_WITH_TIMEOUT(importing().plan().has_value(), 20'000);
    }

    void aListThatCannotBeReadSaysSo()
    {
        demo::Options options = DemoWorkplace::small();
        options.faults = {QStringLiteral("GET:/cmi/customerConsents:status=403")};
        sitDown({.options = options});
        m_dialog->chooseFile(file(rows));
        QTRY_VERIFY(seen::trouble(*m_dialog).contains(QStringLiteral("Customer consents: View")));
        QVERIFY(!part<QPushButton>(QStringLiteral("Send Consents")).isEnabled());
    }

    void closingItDoesNotStopASending()
    {
        sitDown();
        look();
        QTest::mouseClick(sendButton(), Qt::LeftButton);
        delete m_dialog;
        QTRY_VERIFY_WITH_TIMEOUT(importing().stage() == ConsentImporting::Stage::Idle, 20'000);
        QCOMPARE(importing().count(ConsentOutcome::Kind::Done), 2);
        open();
        QVERIFY2(sentence().contains(QStringLiteral("All of them are written")), qPrintable(sentence()));
    }
};

QTEST_MAIN(tst_ConsentImportDialog)
#include "tst_consentimportdialog.moc"
