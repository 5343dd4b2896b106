// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/alerts/ledgerdetail.h"

#include "models/items/ledgeritems.h"
#include "models/items/ledgerwords.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/actionbutton.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace floorwalker {

namespace {

constexpr int fieldsHeight = 220;

TextLabel *paragraph(TextRole role)
{
    auto *label = new TextLabel({}, role);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // else the pane could not be narrower than its longest word
    return label;
}

bool has(const QList<LedgerLine> &lines, EntryState state)
{
    return std::any_of(lines.cbegin(), lines.cend(), [state](const LedgerLine &line) { return line.state == state; });
}

} // namespace

LedgerDetail::LedgerDetail(const Workplace &workplace, LedgerChoices &choices, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_panel(new Panel(tr("No write chosen")))
    , m_known(paragraph(TextRole::Body))
    , m_why(paragraph(TextRole::Body))
    , m_fields(new KeyValueList)
{
    using Choice = LedgerChoices::Choice;
    m_fields->setAccessibleName(tr("Fields of the write"));
    m_fields->setMinimumHeight(scaledToText(fieldsHeight, font()));
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(cellMargin, cellMargin, cellMargin, cellMargin);
    column->setSpacing(panelGap / 2);
    column->addWidget(m_known);
    column->addWidget(m_why);
    const auto offer = [&](Choice choice) {
        Offer made{actionButton(*choices.action(choice)), paragraph(TextRole::Dim)};
        made.meaning->setText(LedgerChoices::meaning(choice));
        made.button->setAccessibleDescription(made.meaning->text());
        column->addSpacing(panelGap / 2);
        column->addWidget(made.button, 0, Qt::AlignLeft);
        column->addWidget(made.meaning);
        return made;
    };
    m_isThere = offer(Choice::IsThere);
    m_sendAgain = offer(Choice::SendAgain);
    m_sendPlanned = offer(Choice::SendPlanned);
    m_giveUp = offer(Choice::GiveUp);
    column->addSpacing(panelGap);
    column->addWidget(m_fields, 1);
    auto *room = new QScrollArea; // large text in a small window
    room->setFocusPolicy(Qt::NoFocus); // it follows whoever has the focus in it
    room->setFrameShape(QFrame::NoFrame);
    room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    room->setWidgetResizable(true);
    room->setWidget(body);
    body->setAutoFillBackground(false); // the panel's ground
    room->viewport()->setAutoFillBackground(false);
    m_panel->setBody(room);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    showLines({});
}

void LedgerDetail::showLines(const QList<LedgerLine> &lines)
{
    const bool isOne = lines.size() == 1;
    showOffers(has(lines, EntryState::Unknown), has(lines, EntryState::Planned));
    m_fields->setVisible(isOne);
    if (!isOne) {
        m_panel->setTitle(lines.isEmpty() ? tr("No write chosen") : tr("%n write(s) chosen", nullptr, int(lines.size())));
        m_panel->setNote({});
        m_known->setText(lines.isEmpty() ? QString()
                                         : tr("What you choose here is done with each of them that it fits."));
        m_why->hide();
        return;
    }
    const LedgerLine &line = lines.first();
    const ReasonText reason = reasonText(line.reason);
    m_panel->setTitle(line.title);
    m_panel->setNote(entryStateText(line.state));
    m_known->setText(known(line));
    //: Why something is as it is, and what to do about it; both are whole sentences
    m_why->setText(reason.nextStep.isEmpty() ? reason.sentence : tr("%1 %2").arg(reason.sentence, reason.nextStep));
    m_why->setVisible(!reason.sentence.isEmpty());
    m_fields->setRows(fields(line));
}

void LedgerDetail::showOffers(bool hasUnknown, bool hasPlanned)
{
    const auto show = [](const Offer &offer, bool isOffered) {
        offer.button->setVisible(isOffered);
        offer.meaning->setVisible(isOffered);
    };
    show(m_isThere, hasUnknown);
    show(m_sendAgain, hasUnknown);
    show(m_sendPlanned, hasPlanned);
    show(m_giveUp, hasUnknown || hasPlanned);
}

QString LedgerDetail::known(const LedgerLine &line) const
{
    const auto clock = [this](const std::optional<Instant> &at) {
        return at ? QLocale().toString(m_workplace.businessDay.local(*at).time(), QStringLiteral("HH:mm:ss")) : QString();
    };
    switch (line.state) {
    case EntryState::Planned:
        return line.attempts == 0
            ? tr("Nothing of it has left this computer.")
            : tr("It was sent at %1 and did not arrive: the server's list or a person said so. It waits to be sent "
                 "again.").arg(clock(line.sent));
    case EntryState::Sent:
        return tr("It was sent at %1, and no answer has come. It is not sent again before it is proven absent. The "
                  "server's list can tell from %2 on, and is asked then by itself.")
            .arg(clock(line.sent), clock(line.provable));
    case EntryState::Arrived:
        return line.serverId.isEmpty() ? tr("A person has seen it at the server.")
                                       : tr("The server has it under the id %1.").arg(line.serverId);
    case EntryState::Refused:
        return tr("The server said no, and has it not. Its words:");
    case EntryState::Unknown:
        return tr("It was sent at %1, no answer came, and the server's list proves neither that it arrived nor that it "
                  "did not. It is not sent again unless you say so.")
            .arg(clock(line.sent));
    case EntryState::Dropped:
        return tr("Somebody gave it up. It is not sent any more.");
    }
    Q_UNREACHABLE();
}

//! Each column by its title, as the table shows it, and what it belongs to.
QList<KeyValue> LedgerDetail::fields(const LedgerLine &line) const
{
    LedgerTable &table = m_workplace.ledger.table();
    const int row = table.rowOfId(line.id.text());
    QList<KeyValue> fields;
    for (int column = 0; row >= 0 && column < table.columnCount(); ++column) {
        fields.append({table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                       table.index(row, column).data().toString()});
    }
    //: The number of a write in the ledger
    fields.append({tr("Number"), line.id.text()});
    //: The form or file that a write belongs to
    fields.append({tr("Belongs to"), line.batch});
    return fields;
}

} // namespace floorwalker
