// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/recordingsdesk.h"

#include "models/desk/listeningnotes.h"
#include "ui/player/player.h"
#include "ui/views/exportdialog.h"
#include "ui/views/recordings/notestab.h"

#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

QString mark()
{
    return QStringLiteral("Smith, Mark");
}

QString nils()
{
    return QStringLiteral("Berg, Nils");
}

} // namespace

//! Notes on recordings, as one writes them while listening: by keys and clicks in the whole window.
class tst_NotesTab : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecordingsDesk> m_desk;

    QString deskFile() const { return m_folder->filePath(QStringLiteral("desk.sqlite")); }
    void sitDown()
    {
        m_desk = std::make_unique<RecordingsDesk>(FloorFixture::Setting{.deskFile = deskFile()});
        m_desk->sitDownAtRecordings();
        m_desk->waveform().setFocus();
    }
    NotesTab &tab() { return *m_desk->window->findChild<NotesTab *>(); }
    QLineEdit &field()
    {
        const auto fields = tab().findChildren<QLineEdit *>();
        for (QLineEdit *field : fields) {
            if (seen::nameOf(field).startsWith(QStringLiteral("Note at ")))
                return *field;
        }
        qFatal("there is no field for a note");
    }
    TableView &notes() { return m_desk->table(QStringLiteral("Notes")); }
    QStringList texts() { return seen::column(notes(), QStringLiteral("Note")); }
    QStringList places() { return seen::column(notes(), QStringLiteral("At")); }
    //! N at that place, the words, Enter; and it stands in the list.
    bool write(int seconds, const QString &words)
    {
        m_desk->waveform().setFocus();
        m_desk->press(Qt::Key_J, 2);
        for (int gone = 0; gone < seconds; gone += 5)
            m_desk->press(Qt::Key_Right);
        m_desk->press(Qt::Key_N);
        QTest::keyClicks(&field(), words);
        QTest::keyClick(&field(), Qt::Key_Return);
        return QTest::qWaitFor([&] { return texts().contains(words); });
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        sitDown();
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void nBeginsANoteWhereOneListens()
    {
        m_desk->press(Qt::Key_Right);
        QVERIFY(m_desk->button(QStringLiteral("Add Note at 00:00:05")).isVisible());
        m_desk->press(Qt::Key_N);
        QVERIFY(field().hasFocus() && field().isVisible());
        QCOMPARE(seen::nameOf(&field()), QStringLiteral("Note at 00:00:05"));
    }

    void theButtonDoesTheSame()
    {
        m_desk->click(QStringLiteral("Add Note at 00:00:00"));
        QVERIFY(field().hasFocus() && field().isVisible());
    }

    void enterKeepsItAndTheKeysGoBackToThePlayer()
    {
        QVERIFY(write(5, QStringLiteral("Greets by name")));
        QCOMPARE(places(), QStringList{QStringLiteral("00:00:05")});
        QCOMPARE(seen::column(notes(), QStringLiteral("Written by")), QStringList{m_desk->tenant.profile.user});
        QVERIFY(field().text().isEmpty());
        QVERIFY(m_desk->waveform().hasFocus());
    }

    //! The recording goes on while one writes.
    void theNoteBelongsToWhereItWasBegun()
    {
        m_desk->press(Qt::Key_N);
        m_desk->window->findChild<Player *>()->jump(5s);
        QTest::keyClicks(&field(), QStringLiteral("x"));
        QCOMPARE(seen::nameOf(&field()), QStringLiteral("Note at 00:00:00"));
    }

    void notesStandInTheOrderOfTheirPlaces()
    {
        QVERIFY(write(10, QStringLiteral("Says goodbye")));
        QVERIFY(write(5, QStringLiteral("Asks for the name")));
        QCOMPARE(texts(), (QStringList{QStringLiteral("Asks for the name"), QStringLiteral("Says goodbye")}));
    }

    void enterInTheListGoesThere()
    {
        QVERIFY(write(5, QStringLiteral("Asks for the name")));
        m_desk->press(Qt::Key_J);
        QCOMPARE(m_desk->waveform().accessibleDescription(), QStringLiteral("00:00:00"));
        notes().setFocus();
        notes().setCurrentIndex(notes().model()->index(0, 0));
        QTest::keyClick(&notes(), Qt::Key_Return);
        QCOMPARE(m_desk->waveform().accessibleDescription(), QStringLiteral("00:00:05"));
    }

    void aClickGoesThere()
    {
        QVERIFY(write(5, QStringLiteral("Asks for the name")));
        m_desk->press(Qt::Key_J);
        QTest::mouseClick(notes().viewport(), Qt::LeftButton, {}, notes().visualRect(notes().model()->index(0, 0)).center());
        QCOMPARE(m_desk->waveform().accessibleDescription(), QStringLiteral("00:00:05"));
    }

    void whatIsHalfTypedSurvivesAnotherRow()
    {
        m_desk->press(Qt::Key_N);
        QTest::keyClicks(&field(), QStringLiteral("Interrupts"));
        m_desk->choose(nils());
        QVERIFY(field().text().isEmpty());
        m_desk->choose(mark());
        QCOMPARE(field().text(), QStringLiteral("Interrupts"));
    }

    void whatIsHalfTypedSurvivesARestart()
    {
        m_desk->press(Qt::Key_Right);
        m_desk->press(Qt::Key_N);
        QTest::keyClicks(&field(), QStringLiteral("Interrupts"));
        m_desk.reset();
        sitDown();
        QTRY_COMPARE(field().text(), QStringLiteral("Interrupts"));
        QCOMPARE(seen::nameOf(&field()), QStringLiteral("Note at 00:00:05"));
    }

    void eachRecordingShowsItsOwn()
    {
        QVERIFY(write(5, QStringLiteral("Asks for the name")));
        m_desk->choose(nils());
        QTRY_VERIFY2(seen::notice(notes()).startsWith(QStringLiteral("There is no note on this recording.")), qPrintable(seen::notice(notes())));
        m_desk->choose(mark());
        QTRY_COMPARE(texts(), QStringList{QStringLiteral("Asks for the name")});
    }

    void deleteRemovesAndUndoBringsBack()
    {
        QVERIFY(write(5, QStringLiteral("Asks for the name")));
        notes().setFocus();
        QTest::keyClick(&notes(), Qt::Key_Delete);
        QTRY_VERIFY(texts().isEmpty());
        QVERIFY(seen::banners(tab()).contains(QStringLiteral("1 note(s) deleted.")));
        m_desk->click(QStringLiteral("Undo Delete"));
        QTRY_COMPARE(texts(), QStringList{QStringLiteral("Asks for the name")});
        QVERIFY(!m_desk->button(QStringLiteral("Undo Delete")).isVisible());
    }

    void f2ChangesTheWordsOfANoteAtItsPlace()
    {
        QVERIFY(write(5, QStringLiteral("Asks for the name")));
        notes().setFocus();
        QTest::keyClick(&notes(), Qt::Key_F2);
        QVERIFY(field().hasFocus());
        QCOMPARE(field().text(), QStringLiteral("Asks for the name"));
        QTest::keyClicks(&field(), QStringLiteral(" twice"));
        QTest::keyClick(&field(), Qt::Key_Return);
        QTRY_COMPARE(texts(), QStringList{QStringLiteral("Asks for the name twice")});
        QCOMPARE(places(), QStringList{QStringLiteral("00:00:05")});
    }

    void whatIsHalfTypedIsNotLostToAnEdit()
    {
        QVERIFY(write(5, QStringLiteral("Asks for the name")));
        m_desk->press(Qt::Key_N);
        QTest::keyClicks(&field(), QStringLiteral("Interrupts"));
        notes().setFocus();
        QTest::keyClick(&notes(), Qt::Key_F2);
        QCOMPARE(field().text(), QStringLiteral("Interrupts"));
    }

    void aFileThatCannotBeWrittenSaysSoAndTheTextStays()
    {
        m_desk.reset();
        QVERIFY(QFile::remove(deskFile()) && QDir().mkpath(deskFile()));
        sitDown();
        m_desk->press(Qt::Key_N);
        QTest::keyClicks(&field(), QStringLiteral("Interrupts"));
        QTest::keyClick(&field(), Qt::Key_Return);
        QTRY_VERIFY2(seen::trouble(tab()).contains(QStringLiteral("The note is not kept.")), qPrintable(seen::trouble(tab())));
        QCOMPARE(field().text(), QStringLiteral("Interrupts"));
        QTRY_VERIFY(!field().isReadOnly());
    }

    void theyAreExportedFromTheList()
    {
        QVERIFY(write(5, QStringLiteral("Asks for the name")));
        QTest::mouseClick(&seen::part<QPushButton>(tab(), QStringLiteral("Export\u2026")), Qt::LeftButton);
        auto *dialog = m_desk->window->findChild<ExportDialog *>();
        QVERIFY(dialog);
        auto &format = seen::part<QComboBox>(*dialog, QStringLiteral("Format"));
        format.setCurrentIndex(format.findText(QStringLiteral("JSON, for programs")));
        const QString path = m_folder->filePath(QStringLiteral("notes.json"));
        QTest::mouseClick(seen::find<QPushButton>(*dialog, QStringLiteral("Save As\u2026")), Qt::LeftButton);
        emit dialog->findChild<QFileDialog *>()->fileSelected(path);
        QTRY_VERIFY(seen::banners(tab()).join(u' ').contains(QStringLiteral("row(s) are in")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject row = QJsonDocument::fromJson(file.readAll()).array().first().toObject();
        QCOMPARE(row[QStringLiteral("text")].toString(), QStringLiteral("Asks for the name"));
        QCOMPARE(row[QStringLiteral("positionMs")].toInt(), 5000);
    }
};

QTEST_MAIN(tst_NotesTab)
#include "tst_notestab.moc"
