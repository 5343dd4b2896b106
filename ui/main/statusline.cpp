// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/statusline.h"

#include "models/items/connectionitem.h"
#include "models/items/flooritems.h"
#include "models/session/profile.h"
#include "models/wording/errortext.h"
#include "ui/main/page.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statuslabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include <cmath>

namespace floorwalker {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_state(new StatusLabel(this))
    , m_budget(new TextLabel({}, TextRole::Dim, this))
    , m_clock(new TextLabel({}, TextRole::Dim, this))
    , m_error(new ElidedLabel({}, TextRole::Dim, this))
    , m_copy(new QToolButton(this))
    , m_user(new TextLabel({}, TextRole::Dim, this))
{
    m_budget->setToolTip(tr("Requests sent in the last minute, of those this profile allows itself"));
    m_clock->setToolTip(tr("How far the server's clock is ahead of this computer's. "
                           "Waits are counted by the server's clock."));
    m_copy->setText(tr("Copy Details"));
    m_copy->setAccessibleName(tr("Copy details of the last error"));
    connect(m_copy, &QToolButton::clicked, this, &StatusLine::copyDetails);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(pageMargin, 4, pageMargin, 4);
    layout->setSpacing(18);
    layout->addWidget(m_state);
    layout->addWidget(m_budget);
    layout->addWidget(m_clock);
    layout->addWidget(m_error, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_user);

    m_everySecond.setInterval(1000);
    connect(&m_everySecond, &QTimer::timeout, this, &StatusLine::refresh);
    setWorkplace(nullptr);
}

void StatusLine::setWorkplace(const Workplace *workplace)
{
    if (m_workplace)
        m_workplace->connection.disconnect(this);
    m_workplace = workplace;
    if (workplace) {
        connect(&workplace->connection, &ConnectionItem::changed, this, &StatusLine::refresh);
        m_everySecond.start();
    } else {
        m_everySecond.stop();
    }
    refresh();
}

void StatusLine::setPage(const Page *page)
{
    m_page = page;
    refresh();
}

Freshness StatusLine::freshness() const
{
    const auto own = m_page ? m_page->freshness() : std::nullopt;
    return own ? *own : m_workplace->floor.freshness(FloorItems::Topic::Queues);
}

void StatusLine::refresh()
{
    refreshState();
    refreshError();
    m_user->setText(m_workplace ? m_workplace->profile.user : QString());
    if (!m_workplace) {
        m_budget->clear();
        m_clock->clear();
        return;
    }
    const ConnectionItem &connection = m_workplace->connection;
    //: Requests sent, and how many are allowed
    m_budget->setText(tr("%1 of %n request(s) per minute", nullptr, connection.requestsAllowed())
                          .arg(connection.requestsInMinute()));
    if (const auto offset = connection.clockOffset()) {
        const auto tenths = std::lround(double(offset->count()) / 100);
        const QString figure = (tenths < 0 ? u'−' : u'+') + QLocale().toString(double(std::abs(tenths)) / 10, 'f', 1);
        //: Seconds with their sign, as in "Clock +0.4 s"
        m_clock->setText(tr("Clock %1 s").arg(figure));
    } else {
        m_clock->clear();
    }
}

void StatusLine::refreshState()
{
    if (!m_workplace) {
        m_state->setStatus(tr("Not signed in"), Tone::Off, true);
        return;
    }
    const Freshness shown = freshness();
    if (m_workplace->connection.sessionEnd()) {
        m_state->setStatus(tr("Signed out by the server"), Tone::Red);
    } else if (!shown.answeredAt) {
        m_state->setStatus(shown.error ? tr("No data yet") : tr("Waiting for the first answer"),
                           shown.error ? Tone::Amber : Tone::Dim, true);
    } else {
        const auto age = std::chrono::duration_cast<std::chrono::seconds>(m_workplace->floor.serverNow()
                                                                          - *shown.answeredAt);
        const qint64 seconds = std::max<qint64>(0, age.count());
        if (shown.isSnapshot)
            m_state->setStatus(tr("From the last run"), Tone::Amber);
        else if (shown.isStale)
            m_state->setStatus(tr("Stale · data %1 s old").arg(seconds), Tone::Amber);
        else
            m_state->setStatus(tr("Live · data %1 s old").arg(seconds), Tone::Available);
    }
}

void StatusLine::refreshError()
{
    const bool hasError = m_workplace && m_workplace->connection.lastError();
    m_copy->setVisible(hasError);
    if (!hasError) {
        m_error->setText({});
        return;
    }
    const QDateTime at = m_workplace->businessDay.local(m_workplace->connection.lastErrorAt());
    //: When the last error was, and what it was
    m_error->setText(tr("%1: %2").arg(at.toString(QStringLiteral("HH:mm:ss")),
                                      errorText(*m_workplace->connection.lastError()).sentence));
}

void StatusLine::copyDetails() const
{
    if (m_workplace && m_workplace->connection.lastError())
        QGuiApplication::clipboard()->setText(copyableDetails(*m_workplace->connection.lastError(), m_workplace->connection.lastErrorAt()));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Tokens &colors = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(0, 0, width(), colors.lineWidth, colors.line);
}

} // namespace floorwalker
