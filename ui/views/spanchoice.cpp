// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/spanchoice.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace floorwalker {

namespace {

constexpr int gap = 8;
constexpr int always = -1;
using Kind = SearchSpan::Kind;

} // namespace

SpanChoice::SpanChoice(AnyTime anyTime, QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_first(new QDateEdit)
    , m_last(new QDateEdit)
{
    m_kind->setAccessibleName(tr("Time"));
    m_kind->addItem(tr("Today"), int(Kind::Today));
    m_kind->addItem(tr("Yesterday"), int(Kind::Yesterday));
    m_kind->addItem(tr("Last 7 days"), int(Kind::LastWeek));
    m_kind->addItem(tr("Last 31 days"), int(Kind::LastMonth));
    m_kind->addItem(tr("Days of my own…"), int(Kind::Own));
    if (anyTime == AnyTime::Offered) {
        //: Of a list that is shown whatever its rows' time
        m_kind->addItem(tr("At any time"), always);
    }
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    line->addWidget(m_kind);
    for (QDateEdit *edit : {m_first, m_last}) {
        edit->setCalendarPopup(true);
        edit->setDate(QDate::currentDate());
        line->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this, &SpanChoice::chosen);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        emit chosen();
    });
    refresh();
}

void SpanChoice::refresh()
{
    const bool isOwn = m_kind->currentData().toInt() == int(Kind::Own);
    m_first->setVisible(isOwn);
    m_last->setVisible(isOwn);
}

std::optional<SearchSpan> SpanChoice::span() const
{
    const int kind = m_kind->currentData().toInt();
    if (kind == always)
        return std::nullopt;
    return SearchSpan{.kind = Kind(kind),
                      .first = std::min(m_first->date(), m_last->date()),
                      .last = std::max(m_first->date(), m_last->date())};
}

void SpanChoice::setSpan(const std::optional<SearchSpan> &span)
{
    const QSignalBlocker first(m_first);
    const QSignalBlocker last(m_last);
    if (span && span->kind == Kind::Own) {
        m_first->setDate(span->first);
        m_last->setDate(span->last);
    }
    m_kind->setCurrentIndex(m_kind->findData(span ? int(span->kind) : always));
}

} // namespace floorwalker
