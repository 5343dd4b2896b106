// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/tour.h"

#include "models/items/flooritems.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QStyle>

#include <cstdio>

namespace floorwalker {

namespace {

constexpr int tickMs = 50;
constexpr int longestWaitMs = 30'000;
constexpr int settleMs = 700; //!< charts and highlights come to rest
constexpr QSize pictureSize{1440, 900};

//! Short enough that "stale" need not be waited for.
FeedIntervals quickIntervals()
{
    constexpr std::chrono::seconds quick(2);
    return {quick, quick, quick, quick, quick};
}

} // namespace

Tour::Tour(DataPaths paths, QString folder)
    : m_paths(std::move(paths))
    , m_folder(std::move(folder))
{
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &Tour::wait);
}

Tour::~Tour() = default;

int Tour::run()
{
    if (!QDir().mkpath(m_folder)) {
        std::fprintf(stderr, "The folder %s cannot be made.\n", qPrintable(m_folder));
        return 1;
    }
    plan();
    QMetaObject::invokeMethod(this, &Tour::next, Qt::QueuedConnection);
    QApplication::exec();
    m_application.reset();
    std::printf("%d pictures in %s\n", m_number * 2, qPrintable(QDir(m_folder).absolutePath()));
    return m_failures == 0 ? 0 : 1;
}

void Tour::begin(const Edition &edition)
{
    m_application.reset();
    m_suffix = edition.suffix;
    {
        Preferences preferences(m_paths.preferences());
        preferences.set(Preference::Language, edition.language);
        preferences.set(Preference::TextScale, edition.textScale);
        preferences.set(Preference::ReducedMotion, true);
        preferences.set(Preference::Theme, QStringLiteral("light"));
    }
    m_application = std::make_unique<Application>(Launch{}, m_paths);
    m_application->window().resize(pictureSize);
    m_application->window().show();
}

void Tour::add(const QString &name, std::function<void()> prepare, std::function<bool()> isReady,
               bool isWithAbove)
{
    m_scenes.push_back({name, std::move(prepare), std::move(isReady), isWithAbove});
}

void Tour::openDemo(const demo::Options &options, const QByteArray &user)
{
    if (!m_application->openDemo(options, user, quickIntervals()))
        ++m_failures;
}

void Tour::take(QWidget *above)
{
    m_above = above;
    if (!above)
        ++m_failures;
}

void Tour::showView(const QString &view)
{
    m_application->window().showView(view);
}

bool Tour::isLive() const
{
    FloorItems &items = m_application->tenant()->items();
    return items.queues().rowCount() > 0 && items.agents().rowCount() > 0
        && items.freshness(FloorItems::Topic::Contacts).answeredAt;
}

//! In what the page shows: of agents and queues, and of callbacks where it is theirs.
bool Tour::isEverywhere(const std::function<bool(const Freshness &)> &holds) const
{
    const FloorItems &items = m_application->tenant()->items();
    const bool isOfCallbacks = m_application->window().currentView() == u"callbacks";
    return (!isOfCallbacks || holds(m_application->tenant()->callbacks().freshness()))
        && holds(items.freshness(FloorItems::Topic::Agents)) && holds(items.freshness(FloorItems::Topic::Queues));
}

void Tour::next()
{
    closeAbove();
    if (m_scenes.empty()) {
        if (m_editions.empty()) {
            QApplication::quit();
            return;
        }
        const auto edition = std::move(m_editions.front());
        m_editions.pop_front();
        edition();
    }
    m_ticks = 0;
    m_scenes.front().prepare();
    m_tick.start();
}

void Tour::wait()
{
    const Scene &scene = m_scenes.front();
    const bool isTooLate = ++m_ticks * tickMs > longestWaitMs;
    if (!scene.isReady() && !isTooLate)
        return;
    if (isTooLate) {
        std::fprintf(stderr, "The scene %s never came.\n", qPrintable(scene.name));
        ++m_failures;
    }
    m_tick.stop();
    QTimer::singleShot(settleMs, this, [this] {
        ++m_number;
        picture(QStringLiteral("light"));
        m_application->preferences().set(Preference::Theme, QStringLiteral("dark"));
        QTimer::singleShot(tickMs, this, [this] {
            picture(QStringLiteral("dark"));
            m_application->preferences().set(Preference::Theme, QStringLiteral("light"));
            m_scenes.pop_front();
            next();
        });
    });
}

void Tour::picture(const QString &theme)
{
    const QString name = QStringLiteral("%1/%2-%3%4-%5.png")
                             .arg(m_folder, QString::number(m_number).rightJustified(2, u'0'),
                                  m_scenes.front().name, m_suffix, theme);
    if (!shot().save(name)) {
        std::fprintf(stderr, "%s cannot be written.\n", qPrintable(name));
        ++m_failures;
    }
}

//! The window as it stands, with what is above it: a dialog in its middle, a menu in its place.
QPixmap Tour::shot() const
{
    QPixmap picture = m_application->window().grab();
    if (!m_scenes.front().isWithAbove || !m_above)
        return picture;
    QPainter painter(&picture);
    if (m_above->windowType() == Qt::Popup) {
        painter.drawPixmap(m_application->window().mapFromGlobal(m_above->pos()), m_above->grab());
        return picture;
    }
    const QRect window = m_application->window().rect();
    const QRect place = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, m_above->size(), window);
    QColor veil = m_application->window().palette().color(QPalette::Shadow);
    veil.setAlphaF(0.25f);
    painter.fillRect(window, veil);
    painter.fillRect(place, m_above->palette().window());
    painter.drawPixmap(place.topLeft(), m_above->grab());
    return picture;
}

//! What a page keeps for the next time is only closed.
void Tour::closeAbove()
{
    if (m_above && m_above->testAttribute(Qt::WA_DeleteOnClose))
        delete m_above.data();
    else if (m_above)
        m_above->close();
    m_above.clear();
}

} // namespace floorwalker
