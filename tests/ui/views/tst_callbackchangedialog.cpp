// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/demodesk.h"

#include "models/edits/contactaddress.h"
#include "ui/views/callbacks/callbackchangedialog.h"
#include "ui/views/callbacks/changepreview.h"
#include "ui/widgets/noticebar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace floorwalker;
using namespace std::chrono_literals;

//! Changing one and many, with the real demo tenant over HTTP.
class tst_CallbackChangeDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoDesk> m_desk;
    TableView &table() { return m_desk->table(); }
    CallbackChangeDialog &dialog() { return *m_desk->window->findChild<CallbackChangeDialog *>(); }
    template<typename W>
    W &part(const QString &name) { return seen::part<W>(dialog(), name); }
    QPushButton &button(const QString &begin)
    {
        const auto buttons = dialog().findChildren<QPushButton *>();
        for (QPushButton *one : buttons) {
            if (seen::nameOf(one).startsWith(begin))
                return *one;
        }
        qFatal("no button %s", qPrintable(begin));
    }
    QStringList preview(int column)
    {
        QStringList cells;
        auto *list = dialog().findChild<ChangePreview *>();
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            cells << list->topLevelItem(i)->text(column);
        return cells;
    }
    void sitDown(const DemoDesk::Setting &setting = {})
    {
        m_desk = std::make_unique<DemoDesk>(setting);
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
        QTRY_VERIFY(m_desk->isLive());
        QTRY_VERIFY(table().model()->rowCount() > 4);
    }
    QString idAt(int row) { return table().model()->index(row, 0).data(IdRole).toString(); }
    const CallbackLine *line(const QString &id) { return m_desk->tenant->callbacks().table().find(CallbackId(id)); }
    //! Selects so many rows from the top, by keys, and opens the dialog by key.
    QStringList open(int rows, int key = Qt::Key_E)
    {
        table().setFocus();
        // Not by the view, which looks at the modifiers of the last key.
        table().selectionModel()->setCurrentIndex(table().model()->index(0, 0),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        for (int i = 1; i < rows; ++i)
            QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
        QStringList ids;
        for (int row = 0; row < rows; ++row)
            ids << idAt(row);
        QTest::keyClick(&table(), Qt::Key(key), Qt::ControlModifier);
        if (!m_desk->window->findChild<CallbackChangeDialog *>())
            qFatal("the key opened no dialog");
        return ids;
    }
    bool isDone()
    {
        auto *close = seen::find<QPushButton>(dialog(), QStringLiteral("Close"));
        return close && close->isVisible();
    }

private slots:
    void cleanup() { m_desk.reset(); }

    void closingSendsTheResult()
    {
        sitDown();
        const QString id = open(1, Qt::Key_D).constFirst();
        QTest::keyClick(&dialog(), Qt::Key_Return);
        QTRY_VERIFY(line(id) && line(id)->result == CallbackResult::Handled);
    }

    void nothingIsSentBeforeSomethingChanges()
    {
        sitDown();
        open(1);
        QVERIFY(!button(QStringLiteral("Change")).isEnabled());
    }

    void movingTheCallOfAListedNumberWarns()
    {
        sitDown();
        m_desk->tenant->callbacks().table().setCallbackFilter({.due = CallbackDue::Later}); // the centre leaves these alone
        const QString customer = line(open(1).constFirst())->customerNumber;
        QVERIFY(!dialog().findChild<NoticeBar *>()->isVisible());
        // The list keeps E.164; a customer of the centre may be spelt otherwise.
        m_desk->tenant->writing().doNotContact.put({contactAddress(customer, m_desk->profile.country), {}, {}}, this,
                                                   [](const Result<Done> &) {});
        part<QComboBox>(QStringLiteral("Time")).setCurrentIndex(1);
        part<QSpinBox>(QStringLiteral("Minutes to shift by")).setValue(600);
        QTRY_VERIFY(dialog().findChild<NoticeBar *>()->isVisible());
        QVERIFY(dialog().findChild<NoticeBar *>()->text().contains(customer));
        button(QStringLiteral("Change")).click();
        QTRY_VERIFY(isDone());
        QVERIFY(!dialog().findChild<NoticeBar *>()->isVisible());
    }

    void thePreviewShowsBeforeAndAfter()
    {
        sitDown();
        const QString id = open(1).constFirst();
        part<QPlainTextEdit>(QStringLiteral("Notes")).setPlainText(QStringLiteral("other words"));
        const qsizetype row = preview(1).indexOf(QStringLiteral("Notes"));
        QVERIFY(row >= 0);
        QCOMPARE(preview(3).at(row), QStringLiteral("other words"));
        QCOMPARE(preview(0).constFirst(), line(id)->customerNumber);
    }

    void aShiftMovesManyAndCanBeTakenBack()
    {
        sitDown();
        // The centre leaves these alone, and each has a time to go back to.
        m_desk->tenant->callbacks().table().setCallbackFilter({.due = CallbackDue::Later});
        const QStringList ids = open(2);
        QHash<QString, std::optional<Instant>> before;
        for (const QString &id : ids)
            before[id] = line(id)->nextCall;
        part<QComboBox>(QStringLiteral("Time")).setCurrentIndex(1);
        part<QSpinBox>(QStringLiteral("Minutes to shift by")).setValue(600);
        button(QStringLiteral("Change")).click();
        QTRY_VERIFY(isDone());
        for (const QString &id : ids)
            QTRY_COMPARE(line(id)->nextCall, std::optional(*before[id] + 600min));
        button(QStringLiteral("Undo")).click();
        for (const QString &id : ids)
            QTRY_COMPARE(line(id)->nextCall, before[id]);
    }

    void spreadingTooManyIntoAnHourSaysHowManyFit()
    {
        sitDown();
        open(4);
        part<QComboBox>(QStringLiteral("Time")).setCurrentIndex(3);
        part<QLineEdit>(QStringLiteral("From")).setText(QStringLiteral("in 1 h"));
        part<QLineEdit>(QStringLiteral("Until")).setText(QStringLiteral("in 2 h"));
        part<QSpinBox>(QStringLiteral("At most per hour")).setValue(2);
        QVERIFY(!button(QStringLiteral("Change")).isEnabled());
        QVERIFY(preview(0).isEmpty());
    }

    void spreadingGivesEachItsOwnTime()
    {
        sitDown();
        const QStringList ids = open(4);
        part<QComboBox>(QStringLiteral("Time")).setCurrentIndex(3);
        part<QLineEdit>(QStringLiteral("From")).setText(QStringLiteral("in 1 h"));
        part<QLineEdit>(QStringLiteral("Until")).setText(QStringLiteral("in 5 h"));
        button(QStringLiteral("Change")).click();
        QTRY_VERIFY(isDone());
        const auto areSpread = [&] {
            for (qsizetype i = 1; i < ids.size(); ++i) {
                const auto a = line(ids[i - 1])->nextCall;
                const auto b = line(ids[i])->nextCall;
                if (!a || !b || std::chrono::abs(*b - *a - 60min) > 2s)
                    return false;
            }
            return true;
        };
        QTRY_VERIFY(areSpread());
    }

    void aClosingResultTakesTheTimeAway()
    {
        sitDown();
        open(2);
        part<QComboBox>(QStringLiteral("Time")).setCurrentIndex(1);
        part<QComboBox>(QStringLiteral("Result")).setCurrentIndex(1);
        QVERIFY(!part<QComboBox>(QStringLiteral("Time")).isEnabled());
        QCOMPARE(part<QComboBox>(QStringLiteral("Time")).currentIndex(), 0);
    }

    void aRefusalStandsInItsRowAndTheOthersGoOn()
    {
        demo::Options options = DemoDesk::small();
        options.faults = {QStringLiteral("PUT:/cmi/callbacks/*:n=1:status=400")};
        sitDown({.options = options});
        const QStringList ids = open(2, Qt::Key_D);
        button(QStringLiteral("Change")).click();
        QTRY_VERIFY(isDone());
        QVERIFY2(preview(4).constFirst().startsWith(QStringLiteral("Refused")), qPrintable(preview(4).join(u'|')));
        QTRY_COMPARE(line(ids[1])->result, CallbackResult::Handled);
    }

    void anAnswerThatIsLostIsToldInPlainWords()
    {
        demo::Options options = DemoDesk::small();
        options.faults = {QStringLiteral("PUT:/cmi/callbacks/*:n=1:reset-after")};
        sitDown({.options = options});
        open(1, Qt::Key_D);
        button(QStringLiteral("Change")).click();
        QTRY_VERIFY(isDone());
        QVERIFY2(preview(4).constFirst().startsWith(QStringLiteral("Not known: no answer came.")),
                 qPrintable(preview(4).join(u'|')));
    }

    void productionAsksForItsNameBeforeManyAreChanged()
    {
        sitDown({.isProduction = true});
        open(2, Qt::Key_D);
        QVERIFY(!button(QStringLiteral("Change")).isEnabled());
        auto &confirmation = part<QLineEdit>(QStringLiteral("This is production. Type Harbour to confirm"));
        QTest::keyClicks(&confirmation, QStringLiteral("Harbour"));
        QVERIFY(button(QStringLiteral("Change")).isEnabled());
    }

    void escapeLeavesWithoutSending()
    {
        sitDown();
        const QString id = open(1, Qt::Key_D).constFirst();
        QTest::keyClick(&dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!m_desk->window->findChild<CallbackChangeDialog *>());
        QVERIFY(line(id)->result != CallbackResult::Handled);
    }
};

QTEST_MAIN(tst_CallbackChangeDialog)
#include "tst_callbackchangedialog.moc"
