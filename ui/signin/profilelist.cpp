// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/profilelist.h"

#include "models/session/profilestore.h"
#include "ui/signin/colourchoice.h"
#include "ui/theme/plaintext.h"
#include "ui/widgets/textlabel.h"

#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace floorwalker {

ProfileList::ProfileList(const ProfileStore &profiles, QWidget *parent)
    : QWidget(parent)
    , m_profiles(profiles)
    , m_list(new QListWidget)
    , m_delete(new QPushButton(tr("D&elete\u2026")))
{
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_delete->setAccessibleName(tr("Delete Profile"));
    auto *title = new TextLabel(tr("Pro&files"));
    title->setBuddy(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addWidget(m_delete);

    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_delete->setEnabled(!current().isEmpty());
        emit chosen(current());
    });
    connect(m_delete, &QPushButton::clicked, this, [this] { emit deletionRequested(current()); });
    auto *key = new QShortcut(QKeySequence::Delete, m_list);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, m_delete, &QPushButton::click);
    refresh();
}

ProfileId ProfileList::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? ProfileId(item->data(Qt::UserRole).toString()) : ProfileId();
}

void ProfileList::setCurrent(const ProfileId &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id.text())
            m_list->setCurrentRow(row);
    }
}

void ProfileList::refresh()
{
    const ProfileId before = current();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Profile &profile : m_profiles.profiles()) {
        //: A profile in a list that is marked as one of production
        const QString shown = profile.isProduction ? tr("%1 (production)").arg(profile.name) : profile.name;
        auto *item = new QListWidgetItem(swatch(profile.colour), shown, m_list);
        item->setData(Qt::UserRole, profile.id.text());
        item->setToolTip(plainToolTip(profile.address));
    }
    auto *fresh = new QListWidgetItem(swatch({}), tr("New profile"), m_list);
    fresh->setData(Qt::UserRole, QString());
    m_list->setCurrentRow(m_list->count() - 1);
    setCurrent(before);
    m_delete->setEnabled(!current().isEmpty());
    setVisible(!m_profiles.profiles().isEmpty());
}

} // namespace floorwalker
