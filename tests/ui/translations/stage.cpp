// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/translations/stage.h"

#include "tests/support/faketransport.h"
#include "tests/support/ledgerscene.h"
#include "ui/palette/commandpalette.h"
#include "ui/settings/settingsdialog.h"
#include "ui/signin/signindialog.h"
#include "ui/theme/theme.h"
#include "ui/views/callbacks/donotcontactdialog.h"
#include "ui/views/callbacks/importdialog.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace floorwalker {

namespace {

using namespace std::chrono_literals;

QStringList views()
{
    return {QStringLiteral("overview"), QStringLiteral("queues"), QStringLiteral("agents"),
                        QStringLiteral("alerts")};
}

QStringList states()
{
    return {QStringLiteral("live"), QStringLiteral("empty"), QStringLiteral("failing"),
                         QStringLiteral("stale"), QStringLiteral("waiting"), QStringLiteral("ended")};
}

QStringList dialogs()
{
    return {QStringLiteral("palette"), QStringLiteral("settings"),
                          QStringLiteral("settings of nobody"), QStringLiteral("sign in"),
                          QStringLiteral("sign in with mistakes"), QStringLiteral("sign in again"),
                          QStringLiteral("connection test"), QStringLiteral("import"),
                          QStringLiteral("import of every fate"), QStringLiteral("do not contact")};
}

} // namespace

void Stage::addScenes()
{
    QTest::addColumn<QString>("scene");
    for (const QString &view : views()) {
        for (const QString &state : states()) {
            const QString scene = view + u' ' + state;
            QTest::addRow("%s", qPrintable(scene)) << scene;
        }
    }
    for (const QString &dialog : dialogs())
        QTest::addRow("%s", qPrintable(dialog)) << dialog;
}

QWidget &Stage::open(const QString &scene)
{
    applyTheme(*qApp, ThemeChoice::Light);
    m_desk = std::make_unique<Desk>();
    if (!dialogs().contains(scene)) {
        openPage(scene.section(u' ', 0, 0), scene.section(u' ', 1));
        return *m_desk->window;
    }
    m_desk->tenant.answerWithASmallFloor();
    m_desk->sitDown(views().constFirst());
    m_dialog = makeDialog(scene);
    m_dialog->open();
    if (!QTest::qWaitForWindowActive(m_dialog.get()))
        qFatal("the dialog %s is not active", qPrintable(scene));
    m_desk->tenant.settle(); // what shows itself late moves its neighbours
    return *m_dialog;
}

void Stage::openPage(const QString &view, const QString &state)
{
    FloorFixture &tenant = m_desk->tenant;
    if (view == u"alerts" && state == u"live")
        LedgerScene(tenant.ledger, tenant.serverTime()).playAll();
    if (state == u"live" || state == u"stale" || state == u"ended")
        tenant.answerWithASmallFloor();
    else if (state == u"failing")
        tenant.failAll(403);
    else if (state == u"waiting")
        tenant.hangAll();
    m_desk->sitDown(view);
    if (view == u"alerts" && !QTest::qWaitFor([&tenant] { return tenant.ledgerItems.counts().has_value(); }))
        qFatal("the ledger is not read");
    if (state == u"stale" || state == u"ended") {
        tenant.failAll(state == u"stale" ? 500 : 401);
        tenant.pass(90s);
    }
    tenant.pass(1s);
}

std::unique_ptr<QDialog> Stage::makeDialog(const QString &name)
{
    MainWindow *window = m_desk->window.get();
    if (name == u"palette") {
        QList<PaletteEntry> entries;
        const auto actions = window->actions();
        for (QAction *action : actions)
            entries.append({action->text(), action->shortcut().toString(QKeySequence::NativeText), [] { }});
        auto palette = std::make_unique<CommandPalette>(std::move(entries), window);
        palette->setAttribute(Qt::WA_DeleteOnClose, false);
        return palette;
    }
    if (name.startsWith(u"settings")) {
        auto settings = std::make_unique<SettingsDialog>(
            m_desk->tenant.preferences, name == u"settings" ? &m_desk->tenant.profile : nullptr, window);
        settings->setAttribute(Qt::WA_DeleteOnClose, false);
        return settings;
    }
    if (name.startsWith(u"import"))
        return makeImport(name == u"import of every fate");
    if (name == u"do not contact")
        return makeDoNotContact();
    return makeSignIn(name);
}

//! A row of each fate, or no file yet.
std::unique_ptr<QDialog> Stage::makeImport(bool isOfEveryFate)
{
    FloorFixture &tenant = m_desk->tenant;
    auto dialog = std::make_unique<ImportDialog>(tenant.workplace, m_desk->window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    if (!isOfEveryFate)
        return dialog;
    tenant.doNotContact.put({QStringLiteral("+358401112222"), {}, {}}, &tenant.items, [](const Result<Done> &) { });
    const QString path = m_folder.filePath(QStringLiteral("rows.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write("Puhelin,Jono\n+358401112221,505\n+358401112221,505\n+358401112222,505\n"
                      "+358407778899,505\n12,505\n") < 0)
        qFatal("the file is not written");
    file.close();
    dialog->chooseFile(path);
    if (!QTest::qWaitFor([&tenant] { return tenant.callbackImporting.plan().has_value(); }))
        qFatal("the file is not understood");
    return dialog;
}

std::unique_ptr<QDialog> Stage::makeDoNotContact()
{
    FloorFixture &tenant = m_desk->tenant;
    tenant.doNotContact.put({QStringLiteral("+358401112222"), QStringLiteral("Support"), tenant.serverTime()}, &tenant.items,
                            [](const Result<Done> &) { });
    if (!QTest::qWaitFor([&tenant] { return tenant.doNotContact.isRead(); }))
        qFatal("the list is not read");
    auto dialog = std::make_unique<DoNotContactDialog>(tenant.workplace, QStringLiteral("+358401112222"),
                                                       m_desk->window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    return dialog;
}

std::unique_ptr<QDialog> Stage::makeSignIn(const QString &name)
{
    m_profiles = std::make_unique<ProfileStore>(m_folder.filePath(QStringLiteral("profiles.json")));
    Profile profile = m_desk->tenant.profile;
    profile.isProduction = true;
    if (name == u"connection test") {
        m_server.listen(QHostAddress::LocalHost, 0);
        profile.address = QStringLiteral("http://127.0.0.1:%1/RI").arg(m_server.serverPort());
    }
    if (!m_profiles->add(profile))
        qFatal("the profile is not saved");
    m_credentials.keepForThisRun(profile.id, SecretKind::Password, Secret(QStringLiteral("s3cret-word")));
    m_credentials.keepForThisRun(profile.id, SecretKind::ApiKey, Secret(QStringLiteral("s3cret-key")));
    const auto makeCheckup = [this](const Profile &checked, const SignInSecrets &secrets) {
        const auto makeTransport = [](const QByteArray &) {
            auto transport = std::make_unique<FakeTransport>();
            transport->answerPath(QStringLiteral("agents"), 403);
            transport->answerPath(QStringLiteral("contacts"), 200, "[]");
            transport->answerPath(QStringLiteral("queues"), 200, R"([{"id":"A","name":"N"}])");
            transport->answerPath(QStringLiteral("users"), 504);
            transport->answerPath(QStringLiteral("queueStatuses"), 500);
            for (const char *path : {"callbacks", "messages", "callRecordings", "customerConsents"})
                transport->answerPath(QLatin1String(path), 403);
            return transport;
        };
        return std::make_unique<Checkup>(checked, secrets, Checkup::Parts{m_clock, m_keys, makeTransport});
    };
    auto dialog = std::make_unique<SignInDialog>(SignInParts{*m_profiles, m_credentials, makeCheckup},
                                                 m_desk->window.get());
    if (name != u"sign in")
        dialog->showProfile(profile.id);
    if (name == u"sign in again")
        dialog->showError({.kind = ErrorKind::Unauthorized, .httpStatus = 401});
    if (name == u"sign in with mistakes") {
        // Every field, one after the other, loses what was right.
        const auto lines = dialog->findChildren<QLineEdit *>();
        for (QLineEdit *line : lines) {
            line->setText(QStringLiteral("http://#"));
            line->clear();
        }
    }
    if (name == u"connection test") {
        const auto buttons = dialog->findChildren<QPushButton *>();
        const auto test = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
            return button->objectName() == u"testConnection";
        });
        if (test == buttons.end())
            qFatal("there is no button to test the connection");
        (*test)->click();
        if (!QTest::qWaitFor([test] { return (*test)->isEnabled(); }))
            qFatal("the test of the connection does not end");
    }
    return dialog;
}

} // namespace floorwalker
