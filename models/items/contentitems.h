// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/contactitems.h"
#include "models/items/rowtable.h"
#include "models/search/listask.h"

namespace floorwalker {

//! Where the contact of a chat, an e-mail or a script result is to be looked for.
struct ContactLead {
    QList<ContactCondition> conditions; //!< one after the other, until something is found; none: nowhere
    SearchSpan span;
};

//! A list of what belongs to contacts, as a page sees it: it knows no range of time, so the one asked
//! for chooses among the rows that came. Asked when a person asks. Main thread; what it is given must
//! outlive it.
class ContentItems : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Asking, Answered, Refused };
    //! What happened with the one that is open.
    struct Opening {
        bool isAsked = false; //!< for the rest of it
        std::optional<Error> error;
    };

    virtual CellTable &table() = 0;
    virtual ExportRows exportRows(const QList<int> &columns) const = 0;

    void ask(const ListQuestion &question) { m_ask.ask(question); }
    const ListQuestion &question() const { return m_ask.question(); }
    void setSpan(const std::optional<SearchSpan> &span); //!< nothing: whenever it was
    const std::optional<SearchSpan> &span() const { return m_span; }
    std::optional<SearchRange> range() const; //!< of the span, by now

    State state() const;
    const std::optional<Error> &error() const { return m_ask.error(); }
    Freshness freshness() const;
    qsizetype came() const { return m_ask.count(); } //!< at whatever time
    //! Why the rows may not be all, in words; empty: they are.
    QString incompleteReason() const;
    const QString &resource() const { return m_resource; } //!< "cmi/chats"
    const BusinessDay &businessDay() const { return m_day; }

    //! Reads one whole, when it stays chosen for a moment; an id that is not in the table closes it.
    virtual void open(const QString &id) = 0;
    virtual void openAgain() = 0; //!< after a refusal
    const Opening &opening() const { return m_opening; }
    virtual ContactLead contactOfOpened() const = 0;

signals:
    void changed(); //!< rows, state or span
    void openedChanged(); //!< another one, or more of it

protected:
    ContentItems(ListAsk &ask, QString resource, std::function<Instant()> serverNow, BusinessDay day, QObject *parent);

    virtual void take() = 0; //!< what came, or the span, is another
    template<typename Row>
    QList<Row> inSpan(const QList<Row> &rows, std::optional<Instant> Row::*moment)
    {
        const std::optional<SearchRange> range = this->range();
        QList<Row> chosen;
        m_withoutTime = 0;
        for (const Row &row : rows) {
            if (!range || isIn(*range, row.*moment))
                chosen.append(row);
            else if (!(row.*moment))
                ++m_withoutTime;
        }
        return chosen;
    }
    Opening m_opening;

private:
    bool isIn(const SearchRange &range, const std::optional<Instant> &moment) const;

    ListAsk &m_ask;
    QString m_resource;
    std::function<Instant()> m_serverNow;
    BusinessDay m_day;
    std::optional<SearchSpan> m_span;
    int m_withoutTime = 0; //!< left out, because nobody knows when they were
};

//! Days around a moment in which its contact must have arrived.
SearchSpan spanAround(const std::optional<Instant> &moment, const BusinessDay &day);

//! What there is to know about the list of one kind.
template<typename Row>
struct ContentKind {
    QString resource;
    Endpoint<QList<Row>> (*list)(const ListQuestion &question);
    Endpoint<Row> (*one)(const QString &id);
    std::optional<Instant> Row::*moment;
    bool (*isWhole)(const Row &row); //!< as the list tells it
    QList<ContactCondition> (*contact)(const Row &row);
};

template<typename Row, typename Table>
class ContentItemsOf : public ContentItems
{
public:
    ContentItemsOf(ContentKind<Row> kind, RestClient &client, Clock &clock, const std::function<Instant()> &serverNow,
                   const BusinessDay &day, QObject *parent = nullptr)
        : ContentItems(m_ask, kind.resource, serverNow, day, parent)
        , m_kind(std::move(kind))
        , m_client(client)
        , m_clock(clock)
        , m_ask(client, m_kind.list)
        , m_table(serverNow, clock, day.zone())
    {
        connect(&m_ask, &ListAsk::changed, this, [this] { take(); });
    }

    Table &table() override { return m_table; }
    ExportRows exportRows(const QList<int> &columns) const override { return m_table.exportRows(columns); }

    const std::optional<Row> &opened() const { return m_opened; }
    void open(const QString &id) override
    {
        const Row *row = m_table.find(decltype(Row::id)(id));
        if (row ? m_opened && m_opened->id == row->id : !m_opened)
            return;
        m_opened = row ? std::optional(*row) : std::nullopt;
        const int choice = ++m_choice;
        m_opening = {.isAsked = row && !m_kind.isWhole(*row)};
        if (m_opening.isAsked)
            m_clock.after(restBeforeAsking, this, [this, choice] { askForOpened(choice); });
        emit openedChanged();
    }
    void openAgain() override
    {
        if (!m_opened || m_opening.isAsked)
            return;
        m_opening = {.isAsked = true};
        askForOpened(m_choice);
        emit openedChanged();
    }
    ContactLead contactOfOpened() const override
    {
        if (!m_opened)
            return {};
        ContactLead lead{m_kind.contact(*m_opened), spanAround((*m_opened).*m_kind.moment, businessDay())};
        lead.conditions.removeIf([](const ContactCondition &condition) { return condition.value.isEmpty(); });
        return lead;
    }

protected:
    virtual void show(const QList<Row> &inSpan) { m_table.setRows(inSpan); }

private:
    static constexpr Milliseconds restBeforeAsking{250}; //!< whoever walks through a list asks for nothing

    void take() override
    {
        show(inSpan(m_ask.all(), m_kind.moment));
        emit changed();
    }
    void askForOpened(int choice)
    {
        if (choice != m_choice)
            return;
        m_client.send<Row>(m_kind.one(m_opened->id.text()), Purpose::Asked, this, [this, choice](const Result<Row> &answer) {
            if (choice != m_choice)
                return;
            m_opening = {.error = answer ? std::nullopt : std::optional(answer.error())};
            if (answer)
                takeWhole(*answer);
            emit openedChanged();
        });
    }
    void takeWhole(const Row &whole)
    {
        const auto id = m_opened->id; // the one it is in the list by
        m_opened = whole;
        m_opened->id = id;
    }

    ContentKind<Row> m_kind;
    RestClient &m_client;
    Clock &m_clock;
    ListAskOf<Row> m_ask;
    Table m_table;
    std::optional<Row> m_opened;
    int m_choice = 0;
};

} // namespace floorwalker
