// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/savedsearchbutton.h"

#include "models/desk/savedsearches.h"
#include "ui/views/contacts/searchnamedialog.h"
#include "ui/widgets/confirmdialog.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QMenu>

namespace floorwalker {

namespace {

constexpr QLatin1StringView suffix("json");

} // namespace

SavedSearchButton::SavedSearchButton(SavedSearches &searches, std::function<ContactAsk()> current, QWidget *parent)
    : QPushButton(tr("Sav&ed"), parent)
    , m_searches(searches)
    , m_current(std::move(current))
    , m_menu(new QMenu(this))
    , m_choice(new QActionGroup(this))
{
    setToolTip(tr("Searches saved under a name"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedSearchButton::fillMenu);
    connect(&searches, &SavedSearches::changed, this, &SavedSearchButton::fillMenu);
    searches.read(this, [this](const Result<Done> &result) {
        if (!result) // that it went well takes nobody's words away
            tell(result);
    });
    fillMenu();
}

void SavedSearchButton::fillMenu()
{
    m_menu->clear();
    if (!m_searches.find(m_name))
        m_name.clear();
    for (const SavedSearch &search : m_searches.all()) {
        QAction *action = m_menu->addAction(QString(search.name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        m_choice->addAction(action);
        action->setChecked(search.name == m_name);
        connect(action, &QAction::triggered, this, [this, name = search.name] { choose(name); });
    }
    if (m_searches.all().isEmpty())
        m_menu->addAction(tr("Nothing is saved yet"))->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Save This Search…"), this, &SavedSearchButton::askName);
    const bool isOne = !m_name.isEmpty();
    m_menu->addAction(tr("&Rename…"), this, &SavedSearchButton::askNewName)->setEnabled(isOne);
    m_menu->addAction(tr("&Delete…"), this, &SavedSearchButton::confirmDelete)->setEnabled(isOne);
    m_menu->addSeparator();
    m_menu->addAction(tr("Save to a &File…"), this, &SavedSearchButton::askWhereToSave);
    m_menu->addAction(tr("&Open a File…"), this, &SavedSearchButton::askForFile);
}

void SavedSearchButton::choose(const QString &name)
{
    const SavedSearch *search = m_searches.find(name);
    if (!search)
        return;
    m_name = name;
    const auto ask = decodeContactAsk(search->search, name);
    if (!ask) {
        emit failed(ask.error());
        return;
    }
    emit succeeded();
    emit chosen(*ask);
}

void SavedSearchButton::askName()
{
    auto *dialog = new SearchNameDialog(tr("Save This Search"), tr("Save"), m_unsaved.isEmpty() ? m_name : m_unsaved, window());
    dialog->setTaken(names(), tr("The search of this name is replaced."));
    connect(dialog, &SearchNameDialog::named, this, [this](const QString &name) {
        m_unsaved = name;
        m_searches.put({name, encode(m_current())}, this, [this, name](const Result<Done> &result) { take(name, result); });
    });
    dialog->open();
}

void SavedSearchButton::askNewName()
{
    auto *dialog = new SearchNameDialog(tr("Rename “%1”").arg(m_name), tr("Rename"), m_name, window());
    QStringList others = names();
    others.removeOne(m_name);
    dialog->setTaken(others, tr("The other search of this name is replaced."));
    connect(dialog, &SearchNameDialog::named, this, [this, from = m_name](const QString &to) {
        m_searches.rename(from, to, this, [this, to](const Result<Done> &result) { take(to, result); });
    });
    dialog->open();
}

void SavedSearchButton::take(const QString &name, const Result<Done> &result)
{
    if (result) {
        m_name = name;
        m_unsaved.clear();
    }
    tell(result);
}

QStringList SavedSearchButton::names() const
{
    QStringList names;
    for (const SavedSearch &search : m_searches.all())
        names << search.name;
    return names;
}

void SavedSearchButton::confirmDelete()
{
    auto *dialog = new ConfirmDialog({.title = tr("Delete a Saved Search"),
                                      .question = tr("Delete “%1”?").arg(m_name),
                                      .consequence = tr("What it found stays where it is."),
                                      .confirm = tr("Delete")},
                                     window());
    connect(dialog, &QDialog::accepted, this, [this, name = m_name] {
        m_searches.remove(name, this, [this](const Result<Done> &result) { tell(result); });
    });
    dialog->open();
}

void SavedSearchButton::askWhereToSave()
{
    auto *dialog = new QFileDialog(window(), tr("Save to a File"), QString(), tr("Searches (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile((m_name.isEmpty() ? tr("search") : m_name) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &SavedSearchButton::save);
    dialog->open();
}

void SavedSearchButton::askForFile()
{
    auto *dialog = new QFileDialog(window(), tr("Open a File"), QString(), tr("Searches (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SavedSearchButton::open);
    dialog->open();
}

void SavedSearchButton::save(const QString &path)
{
    tell(writeContactAsk(path, m_current()));
}

void SavedSearchButton::open(const QString &path)
{
    const auto ask = readContactAsk(path);
    if (!ask) {
        emit failed(ask.error());
        return;
    }
    m_name.clear();
    emit succeeded();
    emit chosen(*ask);
}

void SavedSearchButton::tell(const Result<Done> &result)
{
    if (result)
        emit succeeded();
    else
        emit failed(result.error());
}

} // namespace floorwalker
