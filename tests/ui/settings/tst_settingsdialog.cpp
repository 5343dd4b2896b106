// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/seen.h"

#include "ui/settings/settingsdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

class tst_SettingsDialog : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<QWidget> m_window;
    Profile m_profile;
    QPointer<SettingsDialog> m_dialog;
    std::optional<Profile> m_changed;

    void open(bool isSignedIn = true)
    {
        m_dialog = new SettingsDialog(*m_preferences, isSignedIn ? &m_profile : nullptr, m_window.get());
        connect(m_dialog, &SettingsDialog::profileChanged, this, [this](const Profile &profile) { m_changed = profile; });
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    void set(const QString &name, int value)
    {
        auto *box = seen::find<QSpinBox>(*m_dialog, name);
        QVERIFY2(box, qPrintable(name));
        box->setValue(value);
    }
    void apply() { QTest::keyClick(seen::find<QPushButton>(*m_dialog, QStringLiteral("Apply to Profile")), Qt::Key_Space); }
    QString verdict()
    {
        QString last;
        const auto labels = m_dialog->findChildren<TextLabel *>();
        for (const TextLabel *label : labels) {
            if (label->wordWrap())
                last = label->text();
        }
        return last;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not)")));
        applyTheme(*qApp, ThemeChoice::Light);
        m_changed.reset();
        m_profile = {};
        m_profile.id = ProfileId(QStringLiteral("ours"));
        m_profile.name = QStringLiteral("Harbour Sales");
        const QString file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
        m_preferences = std::make_unique<Preferences>(file);
        m_window = std::make_unique<QWidget>();
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    // The program

    void theThemeIsTakenAtOnce()
    {
        open();
        auto *box = seen::find<QComboBox>(*m_dialog, QStringLiteral("Theme"));
        QTest::keyClick(box, Qt::Key_End);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(m_preferences->text(Preference::Theme), QStringLiteral("high-contrast"));
    }

    void whatWasChosenBeforeIsShown()
    {
        m_preferences->set(Preference::Theme, QStringLiteral("dark"));
        open();
        QCOMPARE(seen::find<QComboBox>(*m_dialog, QStringLiteral("Theme"))->currentText(), QStringLiteral("Dark"));
    }

    void theSizeOfTextIsTakenAtOnce()
    {
        open();
        set(QStringLiteral("Text size"), 150);
        QCOMPARE(m_preferences->number(Preference::TextScale), 150);
    }

    void compactRowsAreTakenAtOnce()
    {
        open();
        QTest::keyClick(seen::find<QCheckBox>(*m_dialog, QStringLiteral("Compact rows")), Qt::Key_Space);
        QVERIFY(m_preferences->flag(Preference::CompactRows));
    }

    void withoutAProfileThereIsNothingToApply()
    {
        open(false);
        QVERIFY(!seen::find<QPushButton>(*m_dialog, QStringLiteral("Apply to Profile")));
    }

    // The profile

    void theProfileIsNamed()
    {
        open();
        QVERIFY(seen::find<QLabel>(*m_dialog, QStringLiteral("Profile Harbour Sales")));
    }

    void usualValuesNeedNoWarning()
    {
        open();
        QCOMPARE(verdict(), QString());
    }

    void anIntervalUnderFiveSecondsIsWarnedOf_data()
    {
        QTest::addColumn<QString>("interval");
        for (const auto &name : {"queues", "agents", "contacts", "recordings"})
            QTest::newRow(name) << QStringLiteral("Ask for %1 every").arg(QString::fromLatin1(name));
    }
    void anIntervalUnderFiveSecondsIsWarnedOf()
    {
        QFETCH(QString, interval);
        m_profile.requestsPerMinute = 6000;
        open();
        set(interval, 5);
        QCOMPARE(verdict(), QString());
        set(interval, 4);
        QCOMPARE(verdict(), QStringLiteral("Asking more often than every 5 s uses up the request quota of the API key quickly."));
    }

    void moreQuestionsThanTheBudgetAllowsAreWarnedOf()
    {
        open();
        set(QStringLiteral("Requests per minute at most"), 20);
        QVERIFY2(verdict().contains(QStringLiteral("ask about 26 time")), qPrintable(verdict()));
    }

    void aCriticalLevelBelowItsWarningIsWarnedOf()
    {
        open();
        set(QStringLiteral("Waiting contacts: critical from"), 3);
        QCOMPARE(verdict(), QStringLiteral("A critical level must not be below its warning level; it will be raised to it."));
    }

    void limitsAreAppliedAtOnce()
    {
        open();
        set(QStringLiteral("Waiting contacts: warning from"), 7);
        set(QStringLiteral("Longest wait: critical from"), 300);
        apply();
        QVERIFY(m_changed);
        QCOMPARE(m_changed->waiting, (Levels<int>{7, 10}));
        QCOMPARE(m_changed->longestWait, (Levels<std::chrono::seconds>{60s, 300s}));
        QVERIFY(m_dialog); // and it stays open
    }

    void aCriticalLevelIsRaisedToItsWarning()
    {
        open();
        set(QStringLiteral("Waiting contacts: critical from"), 3);
        apply();
        QCOMPARE(m_changed->waiting, (Levels<int>{5, 5}));
    }

    void intervalsAndBudgetAreApplied()
    {
        open();
        set(QStringLiteral("Ask for agents every"), 30);
        set(QStringLiteral("Requests per minute at most"), 90);
        apply();
        QCOMPARE(m_changed->intervals.agents, 30s);
        QCOMPARE(m_changed->requestsPerMinute, 90);
    }

    void reasonsAreOneALine()
    {
        open();
        auto *reasons = seen::find<QPlainTextEdit>(*m_dialog, QStringLiteral("Reasons to choose from"));
        QTest::keyClicks(reasons, QStringLiteral("Monthly review"));
        QTest::keyClick(reasons, Qt::Key_Return);
        QTest::keyClick(reasons, Qt::Key_Return);
        QTest::keyClicks(reasons, QStringLiteral(" Complaint "));
        QTest::keyClick(reasons, Qt::Key_Return);
        QTest::keyClicks(reasons, QStringLiteral("Complaint"));
        apply();
        QCOMPARE(m_changed->listening.reasons, QStringList({QStringLiteral("Monthly review"), QStringLiteral("Complaint")}));
    }

    void theListIsBindingOnlyWhereThereIsOne()
    {
        open();
        auto *only = seen::find<QCheckBox>(*m_dialog, QStringLiteral("Play only for these reasons"));
        QVERIFY(!only->isEnabled());
        QTest::keyClicks(seen::find<QPlainTextEdit>(*m_dialog, QStringLiteral("Reasons to choose from")), QStringLiteral("Complaint"));
        QTest::keyClick(only, Qt::Key_Space);
        apply();
        QVERIFY(m_changed->listening.onlyThese);
    }

    void listeningRulesAreApplied()
    {
        open();
        QTest::keyClick(seen::find<QCheckBox>(*m_dialog, QStringLiteral("A new reason after every pause")), Qt::Key_Space);
        QTest::keyClick(seen::find<QComboBox>(*m_dialog, QStringLiteral("When the customer does not agree to being recorded")), Qt::Key_End);
        set(QStringLiteral("Ask for recordings every"), 45);
        apply();
        QVERIFY(m_changed->listening.asksEachTime);
        QVERIFY(m_changed->listening.blocksRefused);
        QCOMPARE(m_changed->intervals.recordings, 45s);
    }

    void whatTheDialogDoesNotShowIsKept()
    {
        m_profile.others = {{QStringLiteral("fromTheFuture"), 7}};
        m_profile.isProduction = true;
        open();
        apply();
        QCOMPARE(*m_changed, m_profile);
    }

    void escapeChangesNothingOfTheProfile()
    {
        open();
        set(QStringLiteral("Waiting contacts: warning from"), 7);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QVERIFY(!m_changed);
        QTRY_VERIFY(!m_dialog);
    }

    // Everyone

    void everyControlHasAName()
    {
        open();
        QStringList nameless;
        const auto all = m_dialog->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
                && seen::nameOf(widget).isEmpty() && !qobject_cast<QSpinBox *>(widget->parentWidget()))
                nameless << QString::fromLatin1(widget->metaObject()->className());
        }
        QCOMPARE(nameless.join(u'|'), QString());
    }

    void noTwoControlsHaveTheSameMnemonic()
    {
        open();
        QStringList letters;
        const auto labels = m_dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->buddy())
                letters << QKeySequence::mnemonic(label->text()).toString();
        }
        const auto buttons = m_dialog->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons)
            letters << QKeySequence::mnemonic(button->text()).toString();
        letters.removeAll(QString());
        QStringList once = letters;
        once.removeDuplicates();
        QCOMPARE(letters.join(u' '), once.join(u' '));
    }
};

QTEST_MAIN(tst_SettingsDialog)
#include "tst_settingsdialog.moc"
