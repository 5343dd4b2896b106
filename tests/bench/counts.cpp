// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What has no noise and is therefore judged by ctest: bytes a contact, signals of a poll, data() calls
// of a repaint.

#include "tests/bench/readcontacts.h"
#include "tests/bench/searchdesk.h"
#include "tests/bench/stages.h"
#include "tests/bench/wholedesk.h"
#include "tests/bench/widetable.h"
#include "tests/support/settle.h"

#include <QHeaderView>
#include <QIdentityProxyModel>

namespace floorwalker::bench {

namespace {

constexpr int rowsSeen = 40;

//! Counts how often a view asks.
class AskedModel final : public QIdentityProxyModel
{
public:
    QVariant data(const QModelIndex &index, int role) const override
    {
        ++m_asked;
        return QIdentityProxyModel::data(index, role);
    }
    int asked() const { return std::exchange(m_asked, 0); }

private:
    mutable int m_asked = 0;
};

//! What a model tells its views.
struct Told {
    int changes = 0;
    int resets = 0;

    explicit Told(const QAbstractItemModel &model)
    {
        const auto changed = [this] { ++changes; };
        QObject::connect(&model, &QAbstractItemModel::dataChanged, &m_listener, changed);
        QObject::connect(&model, &QAbstractItemModel::layoutChanged, &m_listener, changed);
        QObject::connect(&model, &QAbstractItemModel::rowsInserted, &m_listener, changed);
        QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &m_listener, changed);
        QObject::connect(&model, &QAbstractItemModel::modelReset, &m_listener, [this] { ++resets; });
    }

private:
    QObject m_listener;
};

Figure count(const char *promise, const QString &what, double ours, double goal)
{
    return {.promise = QString::fromLatin1(promise), .what = what, .unit = QStringLiteral("times"), .ours = ours, .goal = goal};
}

Figure callsOfARepaint()
{
    const SystemClock clock;
    WideTable rows([] { return Instant(Milliseconds(1'700'000'100'000)); }, clock);
    rows.setRows(WideTable::rows(rowsSeen));
    AskedModel model;
    model.setSourceModel(&rows);
    TableView view([] { return 1'700'000'100'000; });
    view.setReducedMotion(true);
    view.setModel(&model);
    view.resize(1440, view.horizontalHeader()->sizeHint().height() + rowsSeen * view.verticalHeader()->defaultSectionSize());
    view.show();
    settle();
    (void)model.asked();
    view.viewport()->repaint();
    return count("P8", QStringLiteral("data() calls for a cell, full repaint"),
                 double(model.asked()) / (rowsSeen * model.columnCount()), 4);
}

QList<Figure> contactCounts()
{
    constexpr int rowCount = 100'000;
    auto contacts = std::make_shared<BenchContacts>(rowCount, SearchDesk::dayEnd);
    BenchServer server;
    server.show(contacts);
    SearchDesk desk(server);
    desk.load(rowCount);
    desk.poll(); // the first one learns what is there
    const Told told(desk.table());
    contacts = std::make_shared<BenchContacts>(*contacts);
    std::const_pointer_cast<BenchContacts>(contacts)->change();
    server.show(contacts);
    desk.poll();
    return {keptFigure(setOf(*readContacts(contacts->all(), QStringLiteral("cmi/contacts"))), rowCount),
            count("P6", QStringLiteral("signals of a poll over 100,000 contacts"), told.changes, 100),
            count("P6", QStringLiteral("resets of a poll over 100,000 contacts"), told.resets, 0)};
}

QList<Figure> floorCounts()
{
    BenchServer server;
    WholeDesk desk(server, {}, QStringLiteral("queues"));
    desk.poll();
    const Told told(desk.items().queues());
    desk.change();
    desk.poll();
    return {count("floor", QStringLiteral("signals of a poll over 500 queues, 5 % changed"), told.changes, 60),
            count("floor", QStringLiteral("resets of a poll over 500 queues"), told.resets, 0)};
}

} // namespace

QList<Figure> countFigures(const Effort &)
{
    return QList<Figure>{callsOfARepaint()} + contactCounts() + floorCounts();
}

} // namespace floorwalker::bench
