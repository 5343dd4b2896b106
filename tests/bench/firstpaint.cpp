// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells from inside any Qt program, without its doing, when its first window has been painted. Qt
// loads it into the programs that floorwalker-bench starts, by QT_QPA_GENERIC_PLUGINS.

#include <QCoreApplication>
#include <QEvent>
#include <QGenericPlugin>
#include <QPointer>
#include <QTimer>

#include <unistd.h>

namespace {

constexpr const char *fileVariable = "FLOORWALKER_BENCH_FD"; //!< where to tell
constexpr const char *endVariable = "FLOORWALKER_BENCH_END"; //!< "painted" or "idle": when to end

class FirstPaint final : public QObject
{
    Q_OBJECT

public:
    FirstPaint()
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && object->isWidgetType())
            m_isPainted = true;
        if (event->type() != QEvent::Expose || m_isHandingOn)
            return false;
        // A window is painted, its children included, while it handles this event.
        m_isHandingOn = true;
        QCoreApplication::sendEvent(object, event);
        m_isHandingOn = false;
        if (m_isPainted) {
            qApp->removeEventFilter(this);
            tell();
        }
        return true;
    }

private:
    void tell()
    {
        const QByteArray end = qgetenv(endVariable);
        const int file = qEnvironmentVariableIntValue(fileVariable);
        if (::write(file, "p", 1) != 1 || end == "painted")
            ::_exit(0);
        if (end == "idle") // whatever was begun before the first paint has had its turn then
            QTimer::singleShot(0, this, [this] { QTimer::singleShot(0, this, [] { ::_exit(0); }); });
    }

    bool m_isPainted = false;
    bool m_isHandingOn = false;
};

class FirstPaintPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstpaint.json")

public:
    QObject *create(const QString &, const QString &) override { return new FirstPaint; }
};

} // namespace

#include "firstpaint.moc"
