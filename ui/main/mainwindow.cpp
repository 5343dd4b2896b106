// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/mainwindow.h"

#include "models/items/callbackitems.h"
#include "models/items/connectionitem.h"
#include "models/items/flooritems.h"
#include "models/items/ledgeritems.h"
#include "models/session/profile.h"
#include "models/wording/errortext.h"
#include "ui/main/headerline.h"
#include "ui/main/navigation.h"
#include "ui/main/pageroom.h"
#include "ui/main/page.h"
#include "ui/main/statusline.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/colourband.h"
#include "ui/widgets/errorbar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace floorwalker {

MainWindow::MainWindow(QList<View> views, QWidget *parent)
    : QMainWindow(parent)
    , m_views(std::move(views))
    , m_band(new ColourBand)
    , m_header(new HeaderLine)
    , m_trouble(new ErrorBar)
    , m_navigation(new Navigation(m_views))
    , m_stack(new QStackedWidget)
    , m_status(new StatusLine)
    , m_pages(size_t(m_views.size()), nullptr)
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_stack, 1);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(m_header);
    layout->addWidget(m_trouble);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    setCentralWidget(body);

    connect(m_navigation, &Navigation::viewChosen, this, &MainWindow::choose);
    connect(m_navigation, &Navigation::viewEntered, this, [this] {
        if (m_shown)
            m_shown->takeFocus();
    });
    connect(m_header, &HeaderLine::profilesWanted, this, &MainWindow::profilesWanted);
    connect(m_header, &HeaderLine::paletteWanted, this, &MainWindow::paletteWanted);
    connect(m_trouble, &ErrorBar::actionTriggered, this, &MainWindow::signInWanted);
    makeActions();
    setWorkplace(nullptr);
}

MainWindow::~MainWindow() = default;

QAction *MainWindow::addCommand(const QString &text, const QKeySequence &keys, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    addAction(action);
    return action;
}

void MainWindow::makeActions()
{
    for (int view = 0; view < m_views.size(); ++view) {
        addCommand(tr("Show %1").arg(m_views[view].title),
                   view < 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + view)) : QKeySequence(),
                   [this, view] { choose(view); });
    }
    for (int view = 0; view < m_views.size(); ++view) {
        for (const ViewCommand &command : m_views[view].commands) {
            m_viewCommands.insert(addCommand(command.text, {}, [this, view, run = command.run] {
                choose(view);
                if (Page *page = currentPage())
                    run(*page);
            }), view);
        }
    }
    addCommand(tr("Refresh"), QKeySequence::Refresh, [this] {
        if (m_workplace) {
            m_workplace->floor.refresh();
            m_workplace->callbacks.refresh();
        }
        if (m_shown)
            m_shown->refresh();
    });
    addCommand(tr("Filter This View"), QKeySequence::Find, [this] {
        if (Page *page = currentPage())
            page->find();
    });
    addCommand(tr("Go to Views"), QKeySequence(Qt::Key_F6), [this] { m_navigation->setFocus(); });
    addCommand(tr("Search or Do Anything"), QKeySequence(Qt::CTRL | Qt::Key_K),
               [this] { emit paletteWanted(); });
    addCommand(tr("Profiles"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
               [this] { emit profilesWanted(); });
    addCommand(tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { emit settingsWanted(); });
    addCommand(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
}

void MainWindow::setWorkplace(const Workplace *workplace)
{
    if (m_workplace) {
        m_workplace->connection.disconnect(this);
        m_workplace->ledger.disconnect(this);
    }
    m_shown = nullptr;
    m_status->setPage(nullptr);
    std::fill(m_pages.begin(), m_pages.end(), nullptr);
    while (QWidget *room = m_stack->currentWidget())
        delete room;
    m_workplace = workplace;
    m_header->setWorkplace(workplace);
    m_status->setWorkplace(workplace);
    m_navigation->setEnabled(workplace);
    m_trouble->clear();
    if (!workplace) {
        m_band->setProfile(tr("Not signed in"), {});
        setWindowTitle(QStringLiteral("Floorwalker"));
        return;
    }
    const Profile &profile = workplace->profile;
    m_band->setProfile(profile.name, QColor(profile.colour));
    setWindowTitle(tr("%1 – Floorwalker").arg(profile.name));
    connect(&workplace->connection, &ConnectionItem::sessionEnded, this, &MainWindow::tellSessionEnd);
    connect(&workplace->connection, &ConnectionItem::changed, this, [this] {
        if (!m_workplace->connection.sessionEnd())
            m_trouble->clear();
    });
    connect(&workplace->ledger, &LedgerItems::changed, this, &MainWindow::refreshWaiting);
    refreshWaiting();
    choose(m_current);
}

void MainWindow::refreshWaiting()
{
    for (int view = 0; view < m_views.size(); ++view) {
        if (m_views[view].waiting)
            m_navigation->setWaiting(view, m_views[view].waiting(*m_workplace));
    }
}

void MainWindow::tellSessionEnd()
{
    const Error &error = *m_workplace->connection.sessionEnd();
    const ErrorText text = errorText(error);
    m_trouble->showError(text.sentence, text.nextStep, copyableDetails(error, m_workplace->connection.lastErrorAt()));
    m_trouble->setAction(tr("Sign In Again"));
}

void MainWindow::choose(int view)
{
    if (view < 0 || view >= m_views.size() || !m_workplace)
        return;
    Page *before = currentPage();
    Page *&page = m_pages[size_t(view)];
    if (!page) {
        page = m_views[view].make(*m_workplace);
        page->setAccessibleName(m_views[view].title);
        page->setObjectName(m_views[view].id);
        connect(page, &Page::linkActivated, this,
                [this](const QString &id, const QString &object) { showView(id, object); });
        connect(page, &Page::cloudsWanted, this, &MainWindow::cloudsWanted);
        m_stack->addWidget(new PageRoom(page));
    }
    m_shown = page;
    m_current = view;
    m_status->setPage(page);
    m_navigation->setCurrent(view);
    m_stack->setCurrentWidget(page->parentWidget()->parentWidget());
    if (before == page)
        return;
    page->enter();
    if (before)
        before->leave();
    if (!m_navigation->hasFocus()) // there the arrows go on to the next view
        page->takeFocus();
}

Page *MainWindow::currentPage() const
{
    return m_shown;
}

QList<QAction *> MainWindow::allActions() const
{
    QList<QAction *> all = actions();
    if (!m_shown)
        return all;
    // The page that is shown has its own of these.
    all.removeIf([this](QAction *action) { return m_viewCommands.value(action, -1) == m_current; });
    return all + m_shown->actions();
}

QString MainWindow::currentView() const
{
    return m_views.isEmpty() ? QString() : m_views[m_current].id;
}

bool MainWindow::showView(const QString &id, const QString &object)
{
    for (int view = 0; view < m_views.size(); ++view) {
        if (m_views[view].id != id)
            continue;
        m_current = view;
        choose(view);
        if (!object.isEmpty() && currentPage())
            currentPage()->reveal(object);
        return true;
    }
    return false;
}

} // namespace floorwalker
