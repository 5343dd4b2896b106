// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/signindialog.h"

#include "tests/support/faketransport.h"
#include "ui/signin/checklines.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errorbar.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

#include <optional>

using namespace floorwalker;

namespace {

QString typedPassword()
{
    return QStringLiteral("canary-p\u00e4ssword");
}

constexpr QLatin1StringView typedKey("canary-key");

//! QTest::keyClicks() types ASCII alone.
void typeText(QWidget *widget, const QString &text)
{
    for (const QChar c : text) {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent key(type, Qt::Key_unknown, Qt::NoModifier, c);
            QCoreApplication::sendEvent(widget, &key);
        }
    }
}

//! On Unix a combo box's name is its value; its label is told as a relation.
QString heardName(QWidget *widget)
{
    if (qobject_cast<QComboBox *>(widget))
        return widget->accessibleName();
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

void clickDelete(const QMessageBox *box)
{
    const auto buttons = box->buttons();
    for (QAbstractButton *button : buttons) {
        if (button->text().contains(QStringLiteral("Delete")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

//! A key store that can be told to fail.
class MoodyStore final : public CredentialStore
{
public:
    MemoryStore memory;
    std::optional<Error> mood;

    void read(const ProfileId &profile, SecretKind kind, QObject *receiver, ReadDone done) override
    {
        if (!mood)
            return memory.read(profile, kind, receiver, std::move(done));
        QMetaObject::invokeMethod(receiver, [done, e = *mood] { done(e); }, Qt::QueuedConnection);
    }
    void write(const ProfileId &profile, SecretKind kind, const Secret &secret, QObject *receiver,
               StoreDone done) override
    {
        if (!mood)
            return memory.write(profile, kind, secret, receiver, std::move(done));
        QMetaObject::invokeMethod(receiver, [done, e = *mood] { done(e); }, Qt::QueuedConnection);
    }
    void remove(const ProfileId &profile, SecretKind kind, QObject *receiver, StoreDone done) override
    {
        if (!mood)
            return memory.remove(profile, kind, receiver, std::move(done));
        QMetaObject::invokeMethod(receiver, [done, e = *mood] { done(e); }, Qt::QueuedConnection);
    }
};

//! Everything a dialog stands on, with a server that lets everybody in.
struct Stage {
    QTemporaryDir folder;
    SystemClock clock;
    QTcpServer listener;
    MoodyStore keys;
    ProfileStore profiles{folder.filePath(QStringLiteral("profiles.json"))};
    LayeredStore credentials{keys};
    int status = 200;
    std::unique_ptr<SignInDialog> dialog;

    Stage() { listener.listen(QHostAddress::LocalHost, 0); }

    QString address() const { return QStringLiteral("http://127.0.0.1:%1/RI").arg(listener.serverPort()); }

    SignInParts parts()
    {
        return {profiles, credentials, [this](const Profile &profile, const SignInSecrets &secrets) {
                    return std::make_unique<Checkup>(
                        profile, secrets,
                        Checkup::Parts{clock, keys, [this](const QByteArray &) {
                                           auto transport = std::make_unique<FakeTransport>();
                                           transport->answerPath({}, status, R"([{"id":"A","name":"N"}])");
                                           return transport;
                                       }});
                }};
    }

    SignInDialog &open()
    {
        dialog = std::make_unique<SignInDialog>(parts());
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qFatal("The window is not active");
        return *dialog;
    }

    Profile saved(const QString &name)
    {
        Profile profile;
        profile.id = Profile::newId();
        profile.name = name;
        profile.address = address();
        profile.user = QStringLiteral("anna");
        profile.timeZone = "Europe/Helsinki";
        keys.memory.keep(profile.id, SecretKind::Password, Secret(typedPassword()));
        keys.memory.keep(profile.id, SecretKind::ApiKey, Secret(QString(typedKey)));
        return profiles.add(profile) ? profile : Profile();
    }

    //! The control with this accessible name: as a screen reader finds it.
    template<typename Widget>
    Widget *named(const QString &name) const
    {
        const auto all = dialog->findChildren<Widget *>();
        for (Widget *widget : all) {
            if (heardName(widget) == name)
                return widget;
        }
        return nullptr;
    }

    QPushButton *button(const QString &name) const { return named<QPushButton>(name); }
    //! A button may have another name while its work goes on.
    bool isReady(const QString &name) const
    {
        const QPushButton *found = button(name);
        return found && found->isEnabled();
    }
    QString bar() const
    {
        const auto *found = dialog->findChild<ErrorBar *>();
        return found->isVisible() ? found->text() : QString();
    }
    QString lines() const { return dialog->findChild<CheckLines *>()->text(); }

    //! By the keyboard alone, in the order of the tab key.
    void typeProfile()
    {
        const auto type = [](const QString &text) {
            typeText(QApplication::focusWidget(), text);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        };
        type(QStringLiteral("North"));
        type(address());
        type(QStringLiteral("anna"));
        type(typedPassword());
        type(typedKey);
    }
};

} // namespace

class tst_SignInDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not)")));
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void init()
    {
        m_stage.emplace();
        QVERIFY(m_stage->listener.isListening());
    }
    void cleanup() { m_stage.reset(); }

    void theKeyboardAloneSignsIn()
    {
        SignInDialog &dialog = m_stage->open();
        QSignalSpy signedIn(&dialog, &SignInDialog::signedIn);
        m_stage->typeProfile();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(signedIn.size(), 1);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(m_stage->profiles.profiles().size(), 1);
        const Profile &profile = m_stage->profiles.profiles().constFirst();
        QCOMPARE(profile.name, QStringLiteral("North"));
        QCOMPARE(profile.address, m_stage->address());
        QCOMPARE(profile.user, QStringLiteral("anna"));
        QVERIFY(profile.usesApiKey);
        QCOMPARE(m_stage->profiles.lastUsed()->id, profile.id);
        QVERIFY(m_stage->keys.memory.holds(profile.id, SecretKind::Password));
        QVERIFY(m_stage->keys.memory.holds(profile.id, SecretKind::ApiKey));
    }

    void aCloudIsConnectedByItsKeys()
    {
        SignInDialog &dialog = m_stage->open();
        QSignalSpy signedIn(&dialog, &SignInDialog::signedIn);
        m_stage->typeProfile();
        QTest::mouseClick(m_stage->named<QToolButton>(QStringLiteral("Fields of the Conversation API")), Qt::LeftButton);
        typeText(m_stage->named<QLineEdit>(QStringLiteral("Project id")), QStringLiteral("project-1"));
        typeText(m_stage->named<QLineEdit>(QStringLiteral("Key id")), QStringLiteral("key-1"));
        typeText(m_stage->named<QLineEdit>(QStringLiteral("Key secret")), QStringLiteral("canary-key-secret"));
        QTest::mouseClick(m_stage->named<QToolButton>(QStringLiteral("Fields of the Calling API")), Qt::LeftButton);
        typeText(m_stage->named<QLineEdit>(QStringLiteral("Application key")), QStringLiteral("application-1"));
        typeText(m_stage->named<QLineEdit>(QStringLiteral("Application secret")), QStringLiteral("canary-secret"));
        QTest::mouseClick(m_stage->button(QStringLiteral("Sign In")), Qt::LeftButton);
        QTRY_COMPARE(signedIn.size(), 1);
        const Profile &profile = m_stage->profiles.profiles().constFirst();
        QCOMPARE(profile.conversation.projectId, QStringLiteral("project-1"));
        QVERIFY(profile.calling.isConnected());
        QVERIFY(m_stage->keys.memory.holds(profile.id, SecretKind::ProjectKeySecret));
        QVERIFY(m_stage->keys.memory.holds(profile.id, SecretKind::ApplicationSecret));
    }

    void aCloudWithoutItsSecretStopsAtTheField()
    {
        SignInDialog &dialog = m_stage->open();
        QSignalSpy signedIn(&dialog, &SignInDialog::signedIn);
        m_stage->typeProfile();
        QTest::mouseClick(m_stage->named<QToolButton>(QStringLiteral("Fields of the Calling API")), Qt::LeftButton);
        typeText(m_stage->named<QLineEdit>(QStringLiteral("Application key")), QStringLiteral("application-1"));
        QTest::mouseClick(m_stage->button(QStringLiteral("Sign In")), Qt::LeftButton);
        QCOMPARE(heardName(QApplication::focusWidget()), QStringLiteral("Application secret"));
        QVERIFY(m_stage->profiles.profiles().isEmpty());
        QVERIFY(signedIn.isEmpty());
    }

    void aHiddenFieldOfACloudOpensWhenItIsWrong()
    {
        Profile bad = m_stage->saved(QStringLiteral("North"));
        bad.conversation.keyId = QStringLiteral("key-1"); // of no project
        QVERIFY(m_stage->profiles.update(bad));
        m_stage->open();
        QVERIFY(!m_stage->named<QLineEdit>(QStringLiteral("Project id"))->isVisible());
        QTest::mouseClick(m_stage->button(QStringLiteral("Sign In")), Qt::LeftButton);
        QCOMPARE(heardName(QApplication::focusWidget()), QStringLiteral("Project id"));
    }

    void aSavedSecretOfACloudNeedsNoTyping()
    {
        Profile profile = m_stage->saved(QStringLiteral("North"));
        profile.calling.key = QStringLiteral("application-1");
        QVERIFY(m_stage->profiles.update(profile));
        m_stage->keys.memory.keep(profile.id, SecretKind::ApplicationSecret, Secret(u"canary-secret"));
        SignInDialog &dialog = m_stage->open();
        QSignalSpy signedIn(&dialog, &SignInDialog::signedIn);
        QTest::mouseClick(m_stage->button(QStringLiteral("Sign In")), Qt::LeftButton);
        QTRY_COMPARE(signedIn.size(), 1);
        QVERIFY(signedIn.constFirst().at(1).value<SignInSecrets>().application == Secret(u"canary-secret"));
    }

    void theTabKeyGoesThroughEveryFieldOnce()
    {
        m_stage->open();
        QStringList order;
        QWidget *first = QApplication::focusWidget();
        do {
            const QString name = heardName(QApplication::focusWidget());
            if (order.isEmpty() || order.constLast() != name) // hours, then minutes of one field
                order << name;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        } while (QApplication::focusWidget() != first && order.size() < 40);
        const QStringList expected{QStringLiteral("Name"),       QStringLiteral("Address"),
                                   QStringLiteral("User"),       QStringLiteral("Password"),
                                   QStringLiteral("API key"),    QStringLiteral("Time zone"),
                                   QStringLiteral("Day starts at"), QStringLiteral("Country"),
                                   QStringLiteral("Colour Blue"),
                                   QStringLiteral("Production: ask for the name before bulk changes"),
                                   QStringLiteral("More Fields"), QStringLiteral("Fields of the Conversation API"),
                                   QStringLiteral("Fields of the Calling API"), QStringLiteral("Test Connection"),
                                   QStringLiteral("Try the Demo"), QStringLiteral("Cancel"),
                                   QStringLiteral("Sign In")};
        QCOMPARE(order, expected);
    }

    void everyControlHasAnAccessibleName()
    {
        m_stage->saved(QStringLiteral("North"));
        SignInDialog &dialog = m_stage->open();
        const auto all = dialog.findChildren<QWidget *>();
        for (QWidget *widget : all) {
            const bool isControl = (qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractButton *>(widget)
                                    || qobject_cast<QComboBox *>(widget) || qobject_cast<QTimeEdit *>(widget)
                                    || qobject_cast<QAbstractItemView *>(widget))
                && widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith(QStringLiteral("qt_"))
                && widget->isVisibleTo(&dialog);
            if (!isControl)
                continue;
            QVERIFY2(!heardName(widget).isEmpty(), widget->metaObject()->className());
        }
    }

    void nothingIsSentWhileAFieldIsMissing()
    {
        m_stage->open();
        QTest::mouseClick(m_stage->button(QStringLiteral("Sign In")), Qt::LeftButton);
        QCOMPARE(m_stage->named<QLineEdit>(QStringLiteral("Name"))->accessibleDescription(),
                 QStringLiteral("The name is missing."));
        QVERIFY(m_stage->named<QLineEdit>(QStringLiteral("Name"))->hasFocus());
        QVERIFY(m_stage->profiles.profiles().isEmpty());
    }

    void theVerdictComesAsOneTypes()
    {
        m_stage->open();
        auto *address = m_stage->named<QLineEdit>(QStringLiteral("Address"));
        QVERIFY(address->accessibleDescription().isEmpty());
        typeText(address, QStringLiteral("http://floor.example"));
        QVERIFY(address->accessibleDescription().contains(QStringLiteral("https")));
        address->clear();
        typeText(address, QStringLiteral("https://floor.example"));
        QVERIFY(address->accessibleDescription().isEmpty());
    }

    void aRefusalSaysWhyAndKeepsWhatWasTyped()
    {
        m_stage->status = 401;
        SignInDialog &dialog = m_stage->open();
        QSignalSpy signedIn(&dialog, &SignInDialog::signedIn);
        m_stage->typeProfile();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_VERIFY(m_stage->lines().contains(QStringLiteral("API key")));
        QTRY_VERIFY(m_stage->button(QStringLiteral("Sign In"))->isEnabled());
        QVERIFY(dialog.isVisible());
        QCOMPARE(signedIn.size(), 0);
        QVERIFY(m_stage->profiles.profiles().isEmpty());
        QCOMPARE(m_stage->named<QLineEdit>(QStringLiteral("Password"))->text(), typedPassword());
        QCOMPARE(m_stage->named<QLineEdit>(QStringLiteral("API key"))->text(), typedKey);
        QCOMPARE(m_stage->named<QLineEdit>(QStringLiteral("Address"))->text(), m_stage->address());
    }

    void thePlaceOfRecordingsGoesWithTheProfile()
    {
        SignInDialog &dialog = m_stage->open();
        QSignalSpy signedIn(&dialog, &SignInDialog::signedIn);
        m_stage->typeProfile();
        QTest::mouseClick(m_stage->named<QToolButton>(QStringLiteral("More Fields")), Qt::LeftButton);
        typeText(m_stage->named<QLineEdit>(QStringLiteral("Where the audio of recordings lies")), QStringLiteral("/srv/recordings"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE(signedIn.size(), 1);
        QCOMPARE(signedIn.first().first().value<Profile>().recordings, QStringLiteral("/srv/recordings"));
        QCOMPARE(m_stage->profiles.profiles().first().recordings, QStringLiteral("/srv/recordings"));
    }

    void whoKnowsBetterSignsInAnyway()
    {
        m_stage->listener.close();
        SignInDialog &dialog = m_stage->open();
        QSignalSpy signedIn(&dialog, &SignInDialog::signedIn);
        m_stage->typeProfile();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_VERIFY(m_stage->button(QStringLiteral("Sign In Anyway")));
        QTRY_VERIFY(m_stage->button(QStringLiteral("Sign In Anyway"))->isVisible());
        QTest::mouseClick(m_stage->button(QStringLiteral("Sign In Anyway")), Qt::LeftButton);
        QTRY_COMPARE(signedIn.size(), 1);
        QCOMPARE(m_stage->profiles.profiles().size(), 1);
    }

    void testConnectionSavesNothingAndCanBeCopied()
    {
        SignInDialog &dialog = m_stage->open();
        m_stage->typeProfile();
        QTest::mouseClick(m_stage->button(QStringLiteral("Test Connection")), Qt::LeftButton);
        QTRY_VERIFY(m_stage->lines().contains(QStringLiteral("Recordings")));
        QTRY_VERIFY(m_stage->isReady(QStringLiteral("Sign In")));
        QTest::mouseClick(m_stage->button(QStringLiteral("Copy Results")), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), m_stage->lines());
        QCOMPARE(m_stage->lines().count(u'\n'), 17);
        QVERIFY(m_stage->profiles.profiles().isEmpty());
        QVERIFY(dialog.isVisible());
    }

    void withoutAKeyStoreTheRunKeepsTheSecrets_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << ErrorKind::KeyStoreUnavailable << "no key store";
        QTest::newRow("silent") << ErrorKind::KeyStoreSilent << "does not answer";
    }
    void withoutAKeyStoreTheRunKeepsTheSecrets()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, words);
        m_stage->keys.mood = Error{.kind = kind};
        SignInDialog &dialog = m_stage->open();
        QSignalSpy signedIn(&dialog, &SignInDialog::signedIn);
        m_stage->typeProfile();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_VERIFY(m_stage->bar().contains(words));
        QCOMPARE(m_stage->profiles.profiles().size(), 1); // never lost
        QTest::mouseClick(m_stage->button(QStringLiteral("Keep for This Run")), Qt::LeftButton);
        QTRY_COMPARE(signedIn.size(), 1);
        const ProfileId id = m_stage->profiles.profiles().constFirst().id;
        bool isRead = false;
        m_stage->credentials.read(id, SecretKind::Password, this, [&](const Result<Secret> &read) {
            isRead = read && *read == Secret(typedPassword());
        });
        QTRY_VERIFY(isRead);
    }

    void aKeyStoreThatComesBackIsTriedAgain()
    {
        m_stage->keys.mood = Error{.kind = ErrorKind::KeyStoreSilent};
        SignInDialog &dialog = m_stage->open();
        QSignalSpy signedIn(&dialog, &SignInDialog::signedIn);
        m_stage->typeProfile();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_VERIFY(m_stage->button(QStringLiteral("Try Again")));
        m_stage->keys.mood.reset();
        QTest::mouseClick(m_stage->button(QStringLiteral("Try Again")), Qt::LeftButton);
        QTRY_COMPARE(signedIn.size(), 1);
        QCOMPARE(m_stage->profiles.profiles().size(), 1);
        QVERIFY(m_stage->keys.memory.holds(m_stage->profiles.profiles().constFirst().id, SecretKind::ApiKey));
    }

    void aSavedProfileSignsInWithoutTyping()
    {
        const Profile north = m_stage->saved(QStringLiteral("North"));
        SignInDialog &dialog = m_stage->open();
        QSignalSpy signedIn(&dialog, &SignInDialog::signedIn);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE(signedIn.size(), 1);
        QCOMPARE(signedIn.front().front().value<Profile>(), north);
    }

    void anUnreadableKeyStoreAsksForThePassword()
    {
        m_stage->saved(QStringLiteral("North"));
        m_stage->keys.mood = Error{.kind = ErrorKind::SecretMissing};
        SignInDialog &dialog = m_stage->open();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_VERIFY(m_stage->bar().contains(QStringLiteral("can be read now")));
        QVERIFY(m_stage->named<QLineEdit>(QStringLiteral("Password"))->hasFocus());
        QCOMPARE(m_stage->profiles.profiles().size(), 1);
    }

    void whatIsTypedStaysWhileAnotherProfileIsLookedAt()
    {
        m_stage->saved(QStringLiteral("North"));
        m_stage->saved(QStringLiteral("South"));
        m_stage->open();
        auto *list = m_stage->named<QListWidget>(QStringLiteral("Profiles"));
        QCOMPARE(list->count(), 3);
        list->setCurrentRow(2);
        auto *name = m_stage->named<QLineEdit>(QStringLiteral("Name"));
        QVERIFY(name->text().isEmpty());
        typeText(name, QStringLiteral("West"));
        typeText(m_stage->named<QLineEdit>(QStringLiteral("Password")), typedPassword());
        list->setCurrentRow(0);
        QCOMPARE(name->text(), QStringLiteral("North"));
        QVERIFY(m_stage->named<QLineEdit>(QStringLiteral("Password"))->text().isEmpty());
        list->setCurrentRow(2);
        QCOMPARE(name->text(), QStringLiteral("West"));
        QCOMPARE(m_stage->named<QLineEdit>(QStringLiteral("Password"))->text(), typedPassword());
    }

    void aProfileIsChangedAndSaved()
    {
        const Profile north = m_stage->saved(QStringLiteral("North"));
        m_stage->open();
        m_stage->named<QCheckBox>(QStringLiteral("Production: ask for the name before bulk changes"))->click();
        m_stage->named<QRadioButton>(QStringLiteral("Colour Red"))->click();
        QTest::mouseClick(m_stage->button(QStringLiteral("Save")), Qt::LeftButton);
        QTRY_VERIFY(m_stage->profiles.find(north.id)->isProduction);
        QVERIFY(m_stage->profiles.find(north.id)->colour != north.colour);
        QCOMPARE(m_stage->profiles.find(north.id)->usesApiKey, true);
        QTRY_VERIFY(m_stage->button(QStringLiteral("Save"))->isEnabled());
    }

    void deletingAsksAndTakesTheSecretsAlong()
    {
        const Profile north = m_stage->saved(QStringLiteral("North"));
        m_stage->open();
        QTest::mouseClick(m_stage->button(QStringLiteral("Delete Profile")), Qt::LeftButton);
        auto *box = m_stage->dialog->findChild<QMessageBox *>();
        QTRY_VERIFY(box && box->isVisible());
        QVERIFY(box->text().contains(QStringLiteral("North")));
        QTest::keyClick(box, Qt::Key_Escape);
        QCOMPARE(m_stage->profiles.profiles().size(), 1);
        QTRY_VERIFY(!m_stage->dialog->findChild<QMessageBox *>());
        QTest::mouseClick(m_stage->button(QStringLiteral("Delete Profile")), Qt::LeftButton);
        box = m_stage->dialog->findChild<QMessageBox *>();
        clickDelete(box);
        QTRY_VERIFY(m_stage->profiles.profiles().isEmpty());
        QVERIFY(!m_stage->keys.memory.holds(north.id, SecretKind::Password));
        QTRY_VERIFY(m_stage->named<QLineEdit>(QStringLiteral("Name"))->text().isEmpty());
    }

    void aFailingKeyStoreKeepsTheProfileUntilOneInsists()
    {
        m_stage->saved(QStringLiteral("North"));
        m_stage->keys.mood = Error{.kind = ErrorKind::KeyStoreUnavailable};
        m_stage->open();
        QTest::mouseClick(m_stage->button(QStringLiteral("Delete Profile")), Qt::LeftButton);
        clickDelete(m_stage->dialog->findChild<QMessageBox *>());
        QTRY_VERIFY(!m_stage->bar().isEmpty());
        QCOMPARE(m_stage->profiles.profiles().size(), 1);
        QTest::mouseClick(m_stage->button(QStringLiteral("Delete It Anyway")), Qt::LeftButton);
        QTRY_VERIFY(m_stage->profiles.profiles().isEmpty());
    }

    void escapeEndsWhatIsUnderWay()
    {
        SignInDialog &dialog = m_stage->open();
        QSignalSpy signedIn(&dialog, &SignInDialog::signedIn);
        m_stage->typeProfile();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        // Another check made afterwards has ended: the first one would have, too.
        const auto later = m_stage->parts().makeCheckup(Profile{.address = m_stage->address()}, {});
        QSignalSpy finished(later.get(), &Checkup::finished);
        later->start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(signedIn.size(), 0);
        QVERIFY(m_stage->profiles.profiles().isEmpty());
        QVERIFY(m_stage->named<QLineEdit>(QStringLiteral("Password"))->text().isEmpty());
    }

    void theDemoIsOneKeyAway()
    {
        SignInDialog &dialog = m_stage->open();
        QSignalSpy demo(&dialog, &SignInDialog::demoRequested);
        QTest::keyClick(&dialog, Qt::Key_D, Qt::AltModifier);
        QTRY_COMPARE(demo.size(), 1);
        QVERIFY(!dialog.isVisible());
    }

    void noSecretCanBeSeenOrHeard()
    {
        m_stage->status = 400;
        SignInDialog &dialog = m_stage->open();
        m_stage->typeProfile();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_stage->lines().isEmpty());
        const auto all = dialog.findChildren<QWidget *>();
        for (QWidget *widget : all) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (!face)
                continue;
            for (const auto text : {QAccessible::Name, QAccessible::Value, QAccessible::Description})
                QVERIFY(!face->text(text).contains(QStringLiteral("canary")));
            if (auto *words = face->textInterface())
                QVERIFY(!words->text(0, words->characterCount()).contains(QStringLiteral("canary")));
        }
        QVERIFY(!m_stage->lines().contains(QStringLiteral("canary")));
    }

    void theFileHoldsNoSecret()
    {
        SignInDialog &dialog = m_stage->open();
        QSignalSpy signedIn(&dialog, &SignInDialog::signedIn);
        m_stage->typeProfile();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE(signedIn.size(), 1);
        QFile file(m_stage->folder.filePath(QStringLiteral("profiles.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("canary"));
    }

private:
    std::optional<Stage> m_stage;
};

QTEST_MAIN(tst_SignInDialog)
#include "tst_signindialog.moc"
