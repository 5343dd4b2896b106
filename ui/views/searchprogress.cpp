// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/searchprogress.h"

#include "models/items/callbacktable.h"
#include "models/items/searchitems.h"
#include "ui/theme/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/progressline.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr int wholeBar = 1000;
using State = SearchItems::State;

bool isGoingOn(State state)
{
    return state == State::Running || state == State::Pausing;
}

} // namespace

SearchProgress::SearchProgress(SearchItems &items, QWidget *parent)
    : QWidget(parent)
    , m_items(items)
    , m_pause(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_progress(new ProgressLine(tr("Progress of the search"), {m_pause, m_cancel}))
    , m_incomplete(new NoticeBar)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(panelGap);
    lines->addWidget(m_progress);
    lines->addWidget(m_incomplete);

    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_items.state() == State::Paused)
            m_items.resume();
        else
            m_items.pause();
    });
    connect(m_cancel, &QPushButton::clicked, &m_items, &SearchItems::cancel);
    connect(&m_items, &SearchItems::changed, this, &SearchProgress::refresh);
    refresh();
}

void SearchProgress::refresh()
{
    const State state = m_items.state();
    // What interrupts it is said over the table, with the way on.
    m_progress->setVisible(isGoingOn(state) || state == State::Paused);
    m_progress->setReached(qint64(m_items.covered() * wholeBar), wholeBar);
    m_progress->tell(words());
    m_pause->setText(state == State::Paused ? tr("Go On") : tr("Pause"));
    m_pause->setEnabled(state != State::Pausing);
    m_incomplete->tell(state == State::Interrupted ? QString() : m_items.incompleteReason());
    setVisible(!m_progress->isHidden() || !m_incomplete->isHidden());
}

QString SearchProgress::words() const
{
    const QString found = QLocale().toString(m_items.table().rowCount() + m_items.table().hiddenRows());
    if (!isGoingOn(m_items.state()))
        return tr("%1 found").arg(found);
    return tr("Searching, %1 found, now at %2")
        .arg(found, momentText(m_items.reached(), m_items.businessDay().zone()));
}

} // namespace floorwalker
