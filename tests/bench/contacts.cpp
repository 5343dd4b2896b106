// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// P1 to P3, P9 and P10: 100,000 contacts from bytes to rows, sorted and searched, beside simdjson's
// walk over the same bytes and a proxy model over texts.

#include "tests/bench/benchcontacts.h"
#include "tests/bench/readcontacts.h"
#include "tests/bench/rounds.h"
#include "tests/bench/stages.h"
#include "tests/bench/walk.h"

#include "models/items/contactorder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

namespace floorwalker::bench {

namespace {

constexpr int rowCount = 100'000;
constexpr QLatin1StringView place("cmi/contacts");

//! What one would write first: a text for each field.
qsizetype readWithQJson(const QByteArray &body)
{
    static const QStringList keys{QStringLiteral("id"), QStringLiteral("contactGroupId"), QStringLiteral("channel"),
                                  QStringLiteral("type"), QStringLiteral("status"), QStringLiteral("source"),
                                  QStringLiteral("typeDetails"), QStringLiteral("statusDetails"),
                                  QStringLiteral("destination"), QStringLiteral("agentId"), QStringLiteral("agentName"),
                                  QStringLiteral("queueId"), QStringLiteral("queueName"), QStringLiteral("arrivalTime"),
                                  QStringLiteral("disconnectTime"), QStringLiteral("subject"), QStringLiteral("connectTime"),
                                  QStringLiteral("totalDuration"), QStringLiteral("waitingDuration"),
                                  QStringLiteral("handlingDuration"), QStringLiteral("wrapUpTotalDuration")};
    QList<QStringList> rows;
    const QJsonArray array = QJsonDocument::fromJson(body).array();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        QStringList row;
        for (const QString &key : keys)
            row << object.value(key).toVariant().toString();
        rows << row;
    }
    return rows.size();
}

//! The same contacts behind a proxy, as one would write it first.
class NaiveTable
{
public:
    NaiveTable(const ContactSnapshot &contacts, const std::vector<ContactColumn> &columns)
    {
        m_model.setColumnCount(int(columns.size()));
        m_model.setRowCount(int(contacts.slotCount()));
        for (ContactSlot slot = 0; slot < contacts.slotCount(); ++slot) {
            for (size_t column = 0; column < columns.size(); ++column) {
                const ContactRow row = contacts.row(slot);
                const ContactColumn &told = columns[column];
                auto *item = new QStandardItem(told.textOf(row));
                if (told.number)
                    item->setData(told.number(row).value_or(-1), Qt::UserRole);
                else
                    item->setData(item->text(), Qt::UserRole);
                m_model.setItem(int(slot), int(column), item);
            }
        }
        m_proxy.setSourceModel(&m_model);
        m_proxy.setSortRole(Qt::UserRole);
        m_proxy.setSortLocaleAware(true);
        m_proxy.setFilterKeyColumn(-1);
        m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    }

    double sort(int column)
    {
        m_proxy.sort(-1);
        return costOf([this, column] { m_proxy.sort(column); });
    }
    double filter(const QString &text)
    {
        m_proxy.setFilterFixedString({});
        return costOf([this, &text] { m_proxy.setFilterFixedString(text); });
    }

private:
    QStandardItemModel m_model;
    QSortFilterProxyModel m_proxy;
};

Figure ratioFigure(const char *promise, const QString &what, const char *yardstick, std::optional<double> goal)
{
    return {.promise = QString::fromLatin1(promise), .what = what, .unit = QStringLiteral("ms"),
            .yardstickName = QString::fromLatin1(yardstick), .goal = goal, .goalOf = Figure::GoalOf::Ratio};
}

QList<Figure> readingFigures(const Effort &effort, const QByteArray &body, const QByteArray &changed)
{
    const auto walked = [&body] { return walkInMs(body); };
    Figure read = ratioFigure("P1", QStringLiteral("100,000 contacts, bytes to rows"), "walk", 2.2);
    Rounds::run(effort.rounds, [&body] { return costOf([&body] { (void)readContacts(body, place); }); }, walked).fill(read);

    Figure naive = ratioFigure("P1", QStringLiteral("the same beside texts by QJsonDocument"), "QJsonDocument", 1.0 / 20);
    Rounds::run(std::max(1, effort.rounds / 3), [&body] { return costOf([&body] { (void)readContacts(body, place); }); },
                [&body] { return costOf([&body] { (void)readWithQJson(body); }); })
        .fill(naive);

    const auto before = readContacts(body, place);
    Figure poll = ratioFigure("P2", QStringLiteral("a poll of them, 1 % changed, bytes to changes"), "walk", 1.2);
    Rounds::run(effort.rounds,
                [&] { return costOf([&] { (void)readContacts(changed, place, before->memo.get()); }); }, walked)
        .fill(poll);
    return {read, naive, poll};
}

} // namespace

ContactSet setOf(const ContactPage &page)
{
    ContactSet set;
    for (const ContactChunkPtr &chunk : page.chunks)
        (void)set.take(chunk);
    return set;
}

Figure keptFigure(const ContactSet &contacts, int count)
{
    constexpr double order = sizeof(ContactSlot); // of the table
    return {.promise = QStringLiteral("P3"), .what = QStringLiteral("kept for each of %1 contacts").arg(count),
            .unit = QStringLiteral("bytes"), .ours = double(contacts.bytes()) / count + order, .goal = 160};
}

QList<Figure> contactFigures(const Effort &effort)
{
    BenchContacts source(rowCount, Instant(std::chrono::seconds(1'780'000'000)));
    const QByteArray body = source.all();
    source.change();
    QList<Figure> figures = readingFigures(effort, body, source.all());

    const ContactSet set = setOf(*readContacts(body, place));
    figures << keptFigure(set, rowCount);

    const std::vector<ContactColumn> columns = contactColumns(QTimeZone::utc());
    const ContactSnapshot contacts = set.snapshot();
    NaiveTable naive(contacts, columns);
    const auto columnOf = [&columns](QByteArrayView id) {
        return int(std::find_if(columns.begin(), columns.end(), [id](const ContactColumn &told) { return id == told.id; })
                   - columns.begin());
    };
    const int fewRounds = std::max(1, effort.rounds / 3);
    const std::array<std::tuple<const char *, QString, double>, 3> sorts{
        std::tuple{"totalDuration", QStringLiteral("by a number"), 1.0 / 60},
        std::tuple{"agentName", QStringLiteral("by a name"), 1.0 / 60},
        std::tuple{"source", QStringLiteral("by a text"), 1.0 / 25}};
    for (const auto &[id, what, goal] : sorts) {
        const int column = columnOf(id);
        Figure figure = ratioFigure("P9", QStringLiteral("sort 100,000 contacts ") + what, "QSortFilterProxyModel", goal);
        Rounds::run(fewRounds, [&] { return costOf([&] { (void)orderedContacts(contacts, {.column = column}, columns); }); },
                    [&naive, column] { return naive.sort(column); })
            .fill(figure);
        figures << figure;
    }
    const QString wanted = QStringLiteral("refund order");
    Figure filter = ratioFigure("P10", QStringLiteral("filter 100,000 contacts by a text in any cell"), "QSortFilterProxyModel", 1.0 / 100);
    Rounds::run(fewRounds, [&] { return costOf([&] { (void)orderedContacts(contacts, {.filter = wanted}, columns); }); },
                [&] { return naive.filter(wanted); })
        .fill(filter);
    figures << filter;
    return figures;
}

} // namespace floorwalker::bench
