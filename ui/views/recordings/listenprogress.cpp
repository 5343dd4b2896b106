// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/recordings/listenprogress.h"

#include "models/items/latestlistens.h"
#include "ui/theme/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/progressline.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

using State = LatestListens::State;

} // namespace

ListenProgress::ListenProgress(LatestListens &latest, QWidget *parent)
    : QWidget(parent)
    , m_latest(latest)
    , m_stop(new QPushButton)
    , m_progress(new ProgressLine(tr("Listen logs read"), {m_stop}))
    , m_incomplete(new NoticeBar)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(panelGap);
    lines->addWidget(m_progress);
    lines->addWidget(m_incomplete);

    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_latest.state() == State::Stopped)
            m_latest.goOn();
        else
            m_latest.stop();
    });
    connect(&latest, &LatestListens::changed, this, &ListenProgress::refresh);
    refresh();
}

void ListenProgress::refresh()
{
    const bool isStopped = m_latest.state() == State::Stopped;
    const bool hasReadAll = m_latest.read() == m_latest.recordings();
    m_progress->setVisible(isStopped || !hasReadAll);
    m_progress->setReached(m_latest.read(), std::max(1, m_latest.recordings()));
    m_progress->tell(words());
    m_stop->setText(isStopped ? tr("Go On") : tr("Stop Reading"));
    // How far it is the line says.
    m_incomplete->tell(m_latest.refusedText());
    setVisible(!m_progress->isHidden() || !m_incomplete->isHidden());
}

QString ListenProgress::words() const
{
    const QString progress = m_latest.progressText();
    switch (m_latest.state()) {
    case State::Stopped: return progress + u' ' + tr("Reading is stopped.");
    case State::AwaitingQuota: return progress + u' ' + tr("Reading goes on when there is room for more requests.");
    default: return progress;
    }
}

} // namespace floorwalker
