// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/recordings/listenprogress.h"

#include "models/items/latestlistens.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr int gap = 8;
constexpr int barWidth = 160;
using State = LatestListens::State;

} // namespace

ListenProgress::ListenProgress(LatestListens &latest, QWidget *parent)
    : QWidget(parent)
    , m_latest(latest)
    , m_words(new TextLabel)
    , m_bar(new QProgressBar)
    , m_stop(new QPushButton)
    , m_line(new QWidget)
    , m_incomplete(new NoticeBar)
{
    m_words->setWordWrap(true); // large text in a small window
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barWidth);
    m_bar->setAccessibleName(tr("Listen logs read"));
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    line->addWidget(m_bar);
    line->addWidget(m_words, 1);
    line->addWidget(m_stop);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(gap);
    lines->addWidget(m_line);
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
    m_line->setVisible(isStopped || !hasReadAll);
    m_bar->setRange(0, std::max(1, m_latest.recordings()));
    m_bar->setValue(m_latest.read());
    m_words->setText(words());
    m_stop->setText(isStopped ? tr("Go On") : tr("Stop Reading"));
    // How far it is the line says.
    m_incomplete->tell(m_latest.refusedText());
    setVisible(!m_line->isHidden() || !m_incomplete->isHidden());
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
