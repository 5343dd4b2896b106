// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace floorwalker {

namespace {

QString fileName(Icon which)
{
    switch (which) {
    case Icon::Overview: return QStringLiteral("overview");
    case Icon::Queues: return QStringLiteral("queues");
    case Icon::Agents: return QStringLiteral("agents");
    case Icon::Contacts: return QStringLiteral("contacts");
    case Icon::Recordings: return QStringLiteral("recordings");
    case Icon::Callbacks: return QStringLiteral("callbacks");
    case Icon::Campaigns: return QStringLiteral("campaigns");
    case Icon::Conversations: return QStringLiteral("conversations");
    case Icon::Calls: return QStringLiteral("calls");
    case Icon::Consents: return QStringLiteral("consents");
    case Icon::Alerts: return QStringLiteral("alerts");
    case Icon::Reports: return QStringLiteral("reports");
    case Icon::Search: return QStringLiteral("search");
    case Icon::Settings: return QStringLiteral("settings");
    case Icon::Bell: return QStringLiteral("bell");
    case Icon::Copy: return QStringLiteral("copy");
    case Icon::Refresh: return QStringLiteral("refresh");
    case Icon::SignIn: return QStringLiteral("sign-in");
    case Icon::SignOut: return QStringLiteral("sign-out");
    case Icon::Warning: return QStringLiteral("warning");
    case Icon::Critical: return QStringLiteral("critical");
    case Icon::Check: return QStringLiteral("check");
    case Icon::Cross: return QStringLiteral("cross");
    case Icon::ChevronUp: return QStringLiteral("chevron-up");
    case Icon::ChevronDown: return QStringLiteral("chevron-down");
    case Icon::ChevronLeft: return QStringLiteral("chevron-left");
    case Icon::ChevronRight: return QStringLiteral("chevron-right");
    case Icon::Phone: return QStringLiteral("phone");
    case Icon::Chat: return QStringLiteral("chat");
    case Icon::Mail: return QStringLiteral("mail");
    case Icon::Filter: return QStringLiteral("filter");
    case Icon::Pause: return QStringLiteral("pause");
    case Icon::Ready: return QStringLiteral("ready");
    case Icon::Clock: return QStringLiteral("clock");
    case Icon::Export: return QStringLiteral("export");
    case Icon::Print: return QStringLiteral("print");
    case Icon::Offline: return QStringLiteral("offline");
    case Icon::Empty: return QStringLiteral("empty");
    }
    Q_UNREACHABLE();
}

//! Paints one drawing in one colour; a bitmap is kept per size and colour in QPixmapCache.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(Icon which, const QColor &color)
        : m_which(which)
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, scaledPixmap(rect.size() * painter->device()->devicePixelRatioF(), mode, state, 1));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QColor color = inkFor(mode);
        const QString key = QStringLiteral("floorwalker/%1/%2/%3x%4")
                                .arg(int(m_which))
                                .arg(color.rgba(), 0, 16)
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = drawn(size, color);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QString key() const override { return QStringLiteral("floorwalker"); }
    QIconEngine *clone() const override { return new LineIconEngine(m_which, m_color); }

private:
    QColor inkFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::PlaceholderText);
        return m_color.isValid() ? m_color : palette.color(QPalette::WindowText);
    }

    QPixmap drawn(const QSize &size, const QColor &color) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QFile file(iconFile(m_which));
        if (!file.open(QIODevice::ReadOnly))
            return pixmap;
        QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
        QPainter painter(&pixmap);
        const int side = std::min(size.width(), size.height());
        renderer.render(&painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
        return pixmap;
    }

    Icon m_which;
    QColor m_color;
};

} // namespace

QIcon lineIcon(Icon which, const QColor &color)
{
    return QIcon(new LineIconEngine(which, color));
}

QString iconFile(Icon which)
{
    return QStringLiteral(":/icons/%1.svg").arg(fileName(which));
}

} // namespace floorwalker
