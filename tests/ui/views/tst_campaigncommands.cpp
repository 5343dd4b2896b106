// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/campaignsdesk.h"

#include "ui/views/campaigns/composedialog.h"
#include "ui/views/campaigns/messageeditdialog.h"
#include "ui/views/exportdialog.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tile.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace floorwalker;
using namespace std::chrono_literals;
using Campaigns = CampaignsDesk;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

//! What the page offers for the messages that are chosen.
class tst_CampaignCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CampaignsDesk> m_desk;
    QTemporaryDir m_folder;
    FloorFixture &tenant() { return m_desk->tenant; }
    template<typename W>
    W *found() { return m_desk->window->findChild<W *>(); }
    ComposeDialog &composer() { return *found<ComposeDialog>(); }
    template<typename W>
    W &composed(const QString &field) { return seen::part<W>(composer(), field); }
    bool isOffered(const QString &button) { return m_desk->part<QPushButton>(button).isEnabled(); }
    QString banners() { return seen::banners(*seen::find<Panel>(*m_desk->window, QStringLiteral("Messages"))).join(u' '); }
    void sitDownAt(const QString &text)
    {
        m_desk->sitDownAtFive();
        m_desk->choose(text);
    }
    void confirmCancelling()
    {
        m_desk->press(Qt::Key_D, ctrl);
        auto &confirm = seen::part<QPushButton>(*found<ConfirmDialog>(), QStringLiteral("Cancel Them"));
        QTest::mouseClick(&confirm, Qt::LeftButton);
        tenant().settle();
        QTRY_VERIFY(!tenant().messageChanges.isRunning());
        m_desk->window->activateWindow(); // what a window manager does once the dialog is gone
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(m_desk->window.get()));
    }
    //! Waits until it is composed.
    void retry()
    {
        m_desk->press(Qt::Key_R, ctrlShift);
        QTRY_VERIFY2(found<ComposeDialog>() && composer().isVisible(), qPrintable(banners()));
    }
    //! What the open dialog writes.
    QByteArray saved(const QString &format, bool hasHeader = false)
    {
        auto *dialog = found<ExportDialog>();
        if (!dialog)
            return "no dialog";
        auto &formats = seen::part<QComboBox>(*dialog, QStringLiteral("Format"));
        formats.setCurrentIndex(formats.findText(format));
        seen::part<QCheckBox>(*dialog, QStringLiteral("Say on top what the rows are")).setChecked(hasHeader);
        const QString path = m_folder.filePath(QStringLiteral("written"));
        QTest::mouseClick(&seen::part<QPushButton>(*dialog, QStringLiteral("Save As\u2026")), Qt::LeftButton);
        emit dialog->findChild<QFileDialog *>()->fileSelected(path);
        if (!QTest::qWaitFor([this] { return banners().contains(QStringLiteral(" row(s) are in ")); }))
            return "nothing was written";
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    QStringList savedColumn(const QString &key)
    {
        QStringList values;
        const QJsonArray rows = QJsonDocument::fromJson(saved(QStringLiteral("JSON, for programs"))).array();
        for (const auto &row : rows)
            values << row[key].toString();
        return values;
    }

private slots:
    void init() { m_desk = std::make_unique<CampaignsDesk>(); }
    void cleanup() { m_desk.reset(); }

    // By key

    void theTableHasTheFocusAtFirst()
    {
        m_desk->sitDownAtFive();
        QCOMPARE(QApplication::focusWidget(), &m_desk->messages());
    }

    void ctrlNComposes()
    {
        sitDownAt(Campaigns::delivered);
        m_desk->press(Qt::Key_N, ctrl);
        QVERIFY(found<ComposeDialog>() && composer().isVisible());
    }

    void ctrlEChangesTheChosenOne()
    {
        sitDownAt(Campaigns::ahead);
        m_desk->press(Qt::Key_E, ctrl);
        QVERIFY(found<MessageEditDialog>() && found<MessageEditDialog>()->isVisible());
        QCOMPARE(seen::part<QPlainTextEdit>(*found<MessageEditDialog>(), QStringLiteral("Text")).toPlainText(), QString(Campaigns::ahead));
    }

    void enterChangesTheChosenOneToo()
    {
        sitDownAt(Campaigns::ahead);
        m_desk->press(Qt::Key_Return);
        QVERIFY(found<MessageEditDialog>());
    }

    void whatHasBegunIsNeitherChangedNorCancelled()
    {
        sitDownAt(Campaigns::underWay);
        QVERIFY(!isOffered(QStringLiteral("Change\u2026")));
        QVERIFY(!isOffered(QStringLiteral("Cancel\u2026")));
        m_desk->press(Qt::Key_E, ctrl);
        m_desk->press(Qt::Key_D, ctrl);
        m_desk->press(Qt::Key_Return);
        QVERIFY(!found<MessageEditDialog>());
        QVERIFY(!found<ConfirmDialog>());
    }

    void severalAreCancelledOnlyWhenNoneHasBegun()
    {
        sitDownAt(Campaigns::underWay);
        m_desk->press(Qt::Key_Down);
        m_desk->press(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(isOffered(QStringLiteral("Cancel\u2026")));
        m_desk->press(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(!isOffered(QStringLiteral("Cancel\u2026")));
    }

    void itIsNoLongerOfferedOnceItBegins()
    {
        sitDownAt(Campaigns::ahead);
        m_desk->answerWith({m_desk->message(3, Campaigns::ahead, 0, {"PROCESSING", "ADDED"})});
        tenant().pass(30s);
        QVERIFY(!isOffered(QStringLiteral("Change\u2026")));
        QVERIFY(!isOffered(QStringLiteral("Cancel\u2026")));
    }

    void theMenuOfARowOffersWhatCanBeDone()
    {
        sitDownAt(Campaigns::failed);
        emit m_desk->messages().rowMenuRequested(m_desk->messages().currentIndex(), QPoint());
        QStringList offered;
        const auto actions = found<QMenu>()->actions();
        for (const QAction *action : actions) {
            if (action->isEnabled() && !action->isSeparator())
                offered << action->text();
        }
        QCOMPARE(offered, (QStringList{QStringLiteral("Retry Failed Only\u2026"), QStringLiteral("Duplicate as New\u2026"),
                                       QStringLiteral("Export Failed Recipients\u2026"), QStringLiteral("New Campaign")}));
    }

    void withNothingChosenNothingOfOneIsOffered()
    {
        m_desk->sitDownAtCampaigns();
        for (const char *button : {"Change\u2026", "Cancel\u2026", "Retry Failed\u2026"})
            QVERIFY2(!isOffered(QString::fromUtf8(button)), button);
        QVERIFY(isOffered(QStringLiteral("New Campaign")));
    }

    // Somebody was faster

    void whatBeganMeanwhileIsLeftAloneAndSaid()
    {
        sitDownAt(Campaigns::ahead);
        QByteArray begun = m_desk->theOneAhead();
        begun.replace(begun.indexOf("ADDED"), 5, "HANDLED");
        m_desk->answerOne(3, begun);
        confirmCancelling();
        QVERIFY2(banners().contains(QStringLiteral("1 message(s) had begun meanwhile and are left alone.")), qPrintable(banners()));
        QCOMPARE(m_desk->writesTo(3), QStringList());
    }

    void whatSomebodyElseChangedIsLeftAloneAndSaid()
    {
        sitDownAt(Campaigns::ahead);
        m_desk->answerOne(3, m_desk->message(3, QLatin1String("Other words"), -3600, {"ADDED", "ADDED"}));
        confirmCancelling();
        QVERIFY2(banners().contains(QStringLiteral("1 message(s) were changed by somebody meanwhile")), qPrintable(banners()));
        QCOMPARE(m_desk->writesTo(3), QStringList());
    }

    void whatCannotBeReachedIsToldWithTheNextStep()
    {
        sitDownAt(Campaigns::ahead);
        tenant().fail(Campaigns::path + u'/' + Campaigns::idOf(3), 403);
        confirmCancelling();
        QVERIFY2(banners().contains(QStringLiteral("1 message(s) were not reached.")), qPrintable(banners()));
        QVERIFY2(banners().contains(QStringLiteral("Queue: Messaging")), qPrintable(banners()));
    }

    void whatWorksTakesTheTroubleOfBeforeAway()
    {
        sitDownAt(Campaigns::ahead);
        tenant().fail(Campaigns::path + u'/' + Campaigns::idOf(3), 403);
        confirmCancelling();
        m_desk->answerOne(3, m_desk->theOneAhead());
        m_desk->press(Qt::Key_E, ctrl);
        auto &text = seen::part<QPlainTextEdit>(*found<MessageEditDialog>(), QStringLiteral("Text"));
        QTest::keyClicks(&text, QStringLiteral("x"));
        QTest::mouseClick(&seen::part<QPushButton>(*found<MessageEditDialog>(), QStringLiteral("Change")), Qt::LeftButton);
        QTRY_VERIFY(!tenant().messageChanges.isRunning());
        QVERIFY2(banners().contains(QStringLiteral("1 message(s) are changed.")), qPrintable(banners()));
        QVERIFY2(!banners().contains(QStringLiteral("Queue: Messaging")), qPrintable(banners()));
    }

    // Once more

    void retryTakesExactlyTheFailedOnes()
    {
        sitDownAt(Campaigns::failed);
        m_desk->answerOne(4, m_desk->theFailedOne());
        retry();
        QTRY_COMPARE(seen::column(composed<TableView>(QStringLiteral("Recipients and what becomes of them")), QStringLiteral("Recipient")),
                     (QStringList{Campaigns::number(1), Campaigns::number(3)}));
        composed<QCheckBox>(QStringLiteral("Also outside the allowed hours")).click(); // it is night
        QTRY_COMPARE(composed<QPlainTextEdit>(QStringLiteral("Texts as they would be sent")).toPlainText(),
                     QStringLiteral("For 2 recipient(s), 1 short message(s) each:\n") + Campaigns::failed);
    }

    void retryKeepsWhereFromAndHowOften()
    {
        sitDownAt(Campaigns::failed);
        m_desk->answerOne(4, m_desk->theFailedOne());
        retry();
        QCOMPARE(composed<QComboBox>(QStringLiteral("From (address of a chat queue)")).currentText(), QString(Campaigns::source));
        QCOMPARE(composed<QComboBox>(QStringLiteral("Subtype")).currentText(), QStringLiteral("sms"));
        QCOMPARE(composed<QSpinBox>(QStringLiteral("Retries")).value(), 2);
        QCOMPARE(composed<QSpinBox>(QStringLiteral("Time between tries")).value(), 600);
        QCOMPARE(composed<QComboBox>(QStringLiteral("When")).currentText(), QStringLiteral("Now"));
    }

    void retryIsNamedAfterItsCampaign()
    {
        m_desk->rememberCampaign(QStringLiteral("Spring"), 4);
        sitDownAt(Campaigns::failed);
        m_desk->answerOne(4, m_desk->theFailedOne());
        QTRY_COMPARE(m_desk->cell(Campaigns::failed, QStringLiteral("Campaign")), QStringLiteral("Spring"));
        retry();
        QCOMPARE(composed<QLineEdit>(QStringLiteral("Name, for us")).text(), QStringLiteral("Spring retry 1"));
    }

    void retryGoesByWhatTheServerSaysNow()
    {
        sitDownAt(Campaigns::failed);
        m_desk->answerOne(4, m_desk->message(4, Campaigns::failed, 3600, {"HANDLED", "HANDLED", "HANDLED", "FAILED"}));
        retry();
        QTRY_COMPARE(seen::column(composed<TableView>(QStringLiteral("Recipients and what becomes of them")), QStringLiteral("Recipient")),
                     QStringList{Campaigns::number(3)});
    }

    void whenNobodyHasFailedAfterAllItIsSaid()
    {
        sitDownAt(Campaigns::failed);
        m_desk->answerOne(4, m_desk->message(4, Campaigns::failed, 3600, {"HANDLED", "HANDLED", "HANDLED", "HANDLED"}));
        m_desk->press(Qt::Key_R, ctrlShift);
        QTRY_COMPARE(banners(), QStringLiteral("Nobody failed. There is nothing to send again."));
        QVERIFY(!found<ComposeDialog>());
    }

    void retryIsNotOfferedWhereNobodyFailed()
    {
        sitDownAt(Campaigns::delivered);
        QVERIFY(!isOffered(QStringLiteral("Retry Failed\u2026")));
        m_desk->press(Qt::Key_R, ctrlShift);
        QVERIFY(!found<ComposeDialog>());
    }

    void duplicateTakesAll()
    {
        sitDownAt(Campaigns::failed);
        m_desk->press(Qt::Key_D, ctrlShift);
        QCOMPARE(composed<QPlainTextEdit>(QStringLiteral("Recipients")).toPlainText().split(u'\n'),
                 (QStringList{Campaigns::number(0), Campaigns::number(1), Campaigns::number(2), Campaigns::number(3)}));
    }

    void bracesOfATextThatIsSentAgainStayBraces()
    {
        m_desk->answerWith({m_desk->message(9, QLatin1String("Say {yes}"), 60, {"FAILED"})});
        m_desk->sitDownAtCampaigns();
        m_desk->press(Qt::Key_D, ctrlShift);
        QCOMPARE(composed<QPlainTextEdit>(QStringLiteral("Text")).toPlainText(), QStringLiteral("Say {{yes}}"));
    }

    // Files

    void theExportHoldsTheRowsThatAreShown()
    {
        m_desk->sitDownAtFive();
        runCommand(*m_desk->window, QStringLiteral("Export Messages\u2026"));
        QCOMPARE(savedColumn(QStringLiteral("message")), m_desk->texts());
    }

    void theExportSaysTheStageInWords()
    {
        m_desk->sitDownAtFive();
        runCommand(*m_desk->window, QStringLiteral("Export Messages\u2026"));
        QCOMPARE(savedColumn(QStringLiteral("stage")), seen::column(m_desk->messages(), QStringLiteral("Stage")));
    }

    void theExportSaysWhatWasAskedAndFiltered()
    {
        m_desk->sitDownAtFive();
        auto &source = m_desk->part<QLineEdit>(QStringLiteral("Source"));
        QTest::keyClicks(&source, QStringLiteral("1234*"));
        QTest::keyClick(&source, Qt::Key_Return);
        tenant().pass(0s);
        QTest::keyClicks(&m_desk->part<QLineEdit>(QStringLiteral("Filter Messages")), QStringLiteral("reminder"));
        const auto tiles = m_desk->window->findChildren<Tile *>();
        for (Tile *tile : tiles) {
            if (tile->label() == u"Ahead")
                QTest::mouseClick(tile, Qt::LeftButton);
        }
        runCommand(*m_desk->window, QStringLiteral("Export Messages\u2026"));
        const QString file = QString::fromUtf8(saved(QStringLiteral("Table of text (CSV)"), true));
        for (const char *words : {"Source: 1234*", "reminder", "Stage: Ahead", "Time of a message: Created or sent", "2026-05-28T04:00:00.000Z/..", "Harbour Sales"})
            QVERIFY2(file.contains(QString::fromUtf8(words)), qPrintable(QString::fromUtf8(words) + u'\n' + file));
        QVERIFY2(!file.contains(QStringLiteral("At any time")), qPrintable(file));
    }

    void failedRecipientsAreExportedAlone()
    {
        sitDownAt(Campaigns::failed);
        runCommand(*m_desk->window, QStringLiteral("Export Failed Recipients\u2026"));
        QCOMPARE(savedColumn(QStringLiteral("address")), (QStringList{Campaigns::number(1), Campaigns::number(3)}));
    }

    // The end of the session

    void theDialogGoesWithTheTenantItWasFor()
    {
        sitDownAt(Campaigns::delivered);
        m_desk->press(Qt::Key_N, ctrl);
        m_desk->window->setWorkplace(nullptr);
        QVERIFY(!found<ComposeDialog>());
    }
};

QTEST_MAIN(tst_CampaignCommands)
#include "tst_campaigncommands.moc"
