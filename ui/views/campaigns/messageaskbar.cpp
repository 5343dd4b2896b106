// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/campaigns/messageaskbar.h"

#include "models/items/messageitems.h"
#include "ui/main/workplace.h"
#include "ui/views/spanchoice.h"
#include "ui/widgets/chiplayout.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace floorwalker {

namespace {

constexpr int gap = 8;
constexpr int sourceLetters = 20;
constexpr int subtypeLetters = 12;
using By = MessageQuestion::By;
using Kind = SearchSpan::Kind;

} // namespace

MessageAskBar::MessageAskBar(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_by(new QComboBox)
    , m_span(new SpanChoice(SpanChoice::AnyTime::NotOffered))
    , m_source(new QLineEdit)
    , m_subtype(new QLineEdit)
{
    auto *line = new ChipLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    m_by->setAccessibleName(tr("Time of a message"));
    m_by->addItem(tr("Created or sent"), int(By::Either));
    m_by->addItem(tr("Created"), int(By::Created));
    m_by->addItem(tr("Sent"), int(By::Sent));
    m_span->setToolTip(tr("Today and the last days include whatever is ahead."));
    const auto prepare = [this](QLineEdit *edit, const QString &words, int letters) {
        edit->setPlaceholderText(words);
        edit->setAccessibleName(words);
        edit->setToolTip(tr("With * for any letters and ? for one; asked for with Enter"));
        edit->setClearButtonEnabled(true);
        edit->setMinimumWidth(fontMetrics().averageCharWidth() * letters);
        connect(edit, &QLineEdit::returnPressed, this, &MessageAskBar::questionChanged);
        connect(edit, &QLineEdit::textChanged, this, [this](const QString &text) {
            if (text.isEmpty())
                emit questionChanged();
        });
    };
    prepare(m_source, tr("Source"), sourceLetters);
    prepare(m_subtype, tr("Subtype"), subtypeLetters);
    for (QWidget *widget : {static_cast<QWidget *>(m_by), static_cast<QWidget *>(m_span), static_cast<QWidget *>(m_source),
                            static_cast<QWidget *>(m_subtype)})
        line->addWidget(widget);
    connect(m_by, &QComboBox::currentIndexChanged, this, &MessageAskBar::questionChanged);
    connect(m_span, &SpanChoice::chosen, this, &MessageAskBar::questionChanged);
}

MessageQuestion MessageAskBar::question() const
{
    MessageQuestion question{.by = By(m_by->currentData().toInt()),
                             .source = m_source->text().trimmed(),
                             .subtype = m_subtype->text().trimmed()};
    const SearchSpan span = m_span->span().value_or(SearchSpan());
    const BusinessDay &day = m_workplace.businessDay;
    const Instant now = m_workplace.messages.serverNow();
    switch (span.kind) {
    case Kind::Today: break;
    case Kind::LastWeek:
    case Kind::LastMonth: question.from = span.range(day, now).begin; break;
    case Kind::Yesterday: {
        const auto yesterday = day.dayOf(day.dateOf(now).addDays(-1));
        question.from = yesterday.begin;
        question.until = yesterday.end;
        break;
    }
    case Kind::Own:
        question.from = day.dayOf(span.first).begin;
        question.until = day.dayOf(span.last).end;
        break;
    }
    return question;
}

bool MessageAskBar::isUsual() const
{
    return question() == MessageQuestion();
}

QStringList MessageAskBar::words() const
{
    //: A condition of a search: what it is about, and the value
    const QString condition = tr("%1: %2");
    QStringList words{condition.arg(m_by->accessibleName(), m_by->currentText())};
    for (const QLineEdit *edit : {m_source, m_subtype}) {
        if (!edit->text().trimmed().isEmpty())
            words << condition.arg(edit->placeholderText(), edit->text().trimmed());
    }
    return words;
}

void MessageAskBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_by->setCurrentIndex(0);
        m_span->setSpan(SearchSpan());
        m_source->clear();
        m_subtype->clear();
    }
    emit questionChanged();
}

} // namespace floorwalker
