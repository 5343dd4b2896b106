// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/contactsdesk.h"

#include "ui/widgets/errorbar.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>

using namespace floorwalker;

namespace {

constexpr QLatin1StringView mondays("Mondays");

} // namespace

class tst_SavedSearchButton : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ContactsDesk> m_desk;

    QMenu &menu() { return *m_desk->part<QPushButton>(QStringLiteral("Saved")).menu(); }
    QAction *entry(const QString &text)
    {
        emit menu().aboutToShow();
        const auto actions = menu().actions();
        for (QAction *action : actions) {
            if (QString(action->text()).remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
    void askFor(const QString &number)
    {
        m_desk->part<QLineEdit>(QStringLiteral("Number or address")).setText(number);
        m_desk->press(QStringLiteral("Search"));
    }
    void name(const QString &command, const QString &name, const QString &verb)
    {
        entry(command)->trigger();
        m_desk->part<QLineEdit>(QStringLiteral("Name")).setText(name);
        m_desk->press(verb);
    }
    void save(const QString &asName)
    {
        name(QStringLiteral("Save This Search\u2026"), asName, QStringLiteral("Save"));
        QTRY_VERIFY(entry(asName));
    }
    QString trouble()
    {
        const auto bars = m_desk->window->findChildren<ErrorBar *>();
        for (ErrorBar *bar : bars) {
            if (bar->isVisible())
                return bar->text();
        }
        return {};
    }
    void pickFile(const QString &path)
    {
        const auto dialogs = m_desk->window->findChildren<QFileDialog *>();
        for (QFileDialog *dialog : dialogs) {
            if (!dialog->isVisible())
                continue;
            emit dialog->fileSelected(path);
            dialog->close();
        }
        m_desk->tenant.settle();
    }
    QString saveToFile(const QString &fileName)
    {
        const QString path = m_folder.filePath(fileName);
        entry(QStringLiteral("Save to a File\u2026"))->trigger();
        pickFile(path);
        return path;
    }
    void openFile(const QByteArray &content)
    {
        const QString path = m_folder.filePath(QStringLiteral("search.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        entry(QStringLiteral("Open a File\u2026"))->trigger();
        pickFile(path);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<ContactsDesk>();
        m_desk->answerWithThree();
        m_desk->sitDownAtContacts();
    }
    void cleanup() { m_desk.reset(); }

    void atFirstNothingIsSaved()
    {
        QVERIFY(entry(QStringLiteral("Nothing is saved yet")));
        QVERIFY(!entry(QStringLiteral("Rename\u2026"))->isEnabled());
        QVERIFY(!entry(QStringLiteral("Delete\u2026"))->isEnabled());
    }

    void aSavedOneIsAskedAgainByItsName()
    {
        askFor(QStringLiteral("*4567"));
        save(mondays);
        askFor(QStringLiteral("other"));
        save(QStringLiteral("Tuesdays"));
        entry(mondays)->trigger();
        m_desk->tenant.settle();
        QCOMPARE(m_desk->lastQuestion(), QStringLiteral("search=*4567"));
        QVERIFY(entry(mondays)->isChecked());
    }

    void theNextRunShowsItAgain()
    {
        const FloorFixture::Setting setting{.deskFile = m_folder.filePath(QStringLiteral("desk.sqlite"))};
        m_desk = std::make_unique<ContactsDesk>(setting);
        m_desk->sitDownAtContacts();
        save(mondays);
        m_desk.reset();
        m_desk = std::make_unique<ContactsDesk>(setting);
        m_desk->sitDownAtContacts();
        QTRY_VERIFY(entry(mondays));
    }

    void aTakenNameIsToldBeforeItIsReplaced()
    {
        save(mondays);
        save(QStringLiteral("Tuesdays"));
        entry(QStringLiteral("Save This Search\u2026"))->trigger();
        auto &name = m_desk->part<QLineEdit>(QStringLiteral("Name"));
        name.setText(mondays);
        QCOMPARE(name.accessibleDescription(), QStringLiteral("The search of this name is replaced."));
    }

    void toReplaceTheChosenOneIsToldToo()
    {
        save(mondays);
        entry(QStringLiteral("Save This Search\u2026"))->trigger();
        auto &name = m_desk->part<QLineEdit>(QStringLiteral("Name"));
        QCOMPARE(name.text(), mondays);
        QCOMPARE(name.accessibleDescription(), QStringLiteral("The search of this name is replaced."));
    }

    void whatCannotBeSavedIsToldAndItsNameStays()
    {
        m_desk = std::make_unique<ContactsDesk>(FloorFixture::Setting{.deskFile = QStringLiteral("/proc/none/desk.sqlite")});
        m_desk->sitDownAtContacts();
        QTRY_VERIFY(!trouble().isEmpty()); // nothing could be read
        saveToFile(QStringLiteral("given.json"));
        QCOMPARE(trouble(), QString());
        name(QStringLiteral("Save This Search\u2026"), mondays, QStringLiteral("Save"));
        QTRY_VERIFY2(trouble().contains(QStringLiteral("disk")), qPrintable(trouble()));
        QVERIFY(!entry(mondays));
        entry(QStringLiteral("Save This Search\u2026"))->trigger();
        QCOMPARE(m_desk->part<QLineEdit>(QStringLiteral("Name")).text(), mondays);
    }

    void aSearchWithoutANameIsNotSaved()
    {
        entry(QStringLiteral("Save This Search\u2026"))->trigger();
        m_desk->part<QLineEdit>(QStringLiteral("Name")).setText(QStringLiteral("  "));
        QVERIFY(!m_desk->part<QPushButton>(QStringLiteral("Save")).isEnabled());
    }

    void itIsRenamed()
    {
        save(mondays);
        name(QStringLiteral("Rename\u2026"), QStringLiteral("Fridays"), QStringLiteral("Rename"));
        QTRY_VERIFY(entry(QStringLiteral("Fridays")));
        QVERIFY(!entry(mondays));
    }

    void itIsNotDeletedWhenThatIsCancelled()
    {
        save(mondays);
        entry(QStringLiteral("Delete\u2026"))->trigger();
        m_desk->press(QStringLiteral("Cancel"));
        save(QStringLiteral("Tuesdays")); // the disk does one thing after the other
        QVERIFY(entry(mondays));
    }

    void itIsDeletedWhenConfirmed()
    {
        save(mondays);
        entry(QStringLiteral("Delete\u2026"))->trigger();
        m_desk->press(QStringLiteral("Delete"));
        QTRY_VERIFY(!entry(mondays));
    }

    void aFileGoesToAnotherDesk()
    {
        askFor(QStringLiteral("*4567"));
        QFile file(saveToFile(QStringLiteral("given.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        askFor(QStringLiteral("other"));
        openFile(file.readAll());
        QCOMPARE(m_desk->lastQuestion(), QStringLiteral("search=*4567"));
    }

    void aBrokenFileIsToldAndNothingIsAsked()
    {
        askFor(QStringLiteral("*4567"));
        openFile("{\"question\":");
        QVERIFY2(trouble().startsWith(QStringLiteral("This is no saved search")), qPrintable(trouble()));
        QCOMPARE(m_desk->lastQuestion(), QStringLiteral("search=*4567"));
    }
};

QTEST_MAIN(tst_SavedSearchButton)
#include "tst_savedsearchbutton.moc"
