// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/alerts/ledgerpage.h"

#include "models/items/flooritems.h"
#include "models/items/ledgeritems.h"
#include "models/wording/errortext.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/actionbutton.h"
#include "ui/views/alerts/auditpanel.h"
#include "ui/views/alerts/ledgerchoices.h"
#include "ui/views/alerts/ledgerdetail.h"
#include "ui/views/storedtable.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pagesplit.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/tilerow.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr int tableShare = 680; //!< of a thousand, at first

} // namespace

LedgerPage::LedgerPage(const Workplace &workplace, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_choices(new LedgerChoices(workplace, *this))
    //: How many writes nobody can prove to have arrived or not
    , m_unknown(new Tile(tr("Unknown")))
    , m_sent(new Tile(tr("Waiting for an answer")))
    //: How many writes wait here to be sent
    , m_planned(new Tile(tr("Not sent")))
    , m_tabs(new QTabWidget)
    , m_table(new StoredTable({.title = tr("Ledger"),
                               .order = tr("open ones first"),
                               .nothing = tr("No write is open."),
                               .nothingMore = tr("Everything that could reach the server twice, such as a new callback, "
                                                 "stands here before it is sent, until it is known to have arrived.")},
                              workplace.ledger.table(), workplace))
    , m_notice(new NoticeBar)
    , m_trouble(new ErrorBar)
    , m_detail(new LedgerDetail(workplace, *m_choices))
    , m_log(new AuditPanel(workplace))
{
    m_table->view().setSearchColumn(workplace.ledger.table().columnOf("title")); // all begin with "Add callback"
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeLedger(), tr("&Ledger"));
    m_tabs->addTab(m_log, tr("Audit L&og"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, panelGap, pageMargin, panelGap);
    layout->setSpacing(panelGap);
    layout->addWidget(makeTiles());
    layout->addWidget(m_tabs, 1);

    connect(m_table, &StoredTable::selectionChanged, this, &LedgerPage::showChosen);
    connect(m_table, &StoredTable::retryWanted, &workplace.ledger, &LedgerItems::retry);
    connect(&m_table->view(), &TableView::rowMenuRequested, this,
            [this](const QModelIndex &, const QPoint &position) { showMenu(position); });
    connect(&workplace.ledger, &LedgerItems::changed, this, &LedgerPage::refresh);
    connect(m_choices, &LedgerChoices::told, this, [this](const QString &sentence) {
        m_trouble->clear();
        m_notice->tell(sentence);
    });
    connect(m_choices, &LedgerChoices::failed, this, [this](const Error &error) {
        const ErrorText text = errorText(error);
        m_trouble->showError(text.sentence, text.nextStep,
                             copyableDetails(error, m_workplace.floor.serverNow()));
    });
    refresh();
}

QWidget *LedgerPage::makeTiles()
{
    auto *row = new TileRow;
    for (Tile *tile : {m_unknown, m_sent, m_planned})
        row->addTile(tile);
    return row;
}

QWidget *LedgerPage::makeLedger()
{
    Panel &panel = m_table->panel();
    panel.addBanner(m_notice);
    panel.addBanner(m_trouble);
    QAction *stop = m_choices->action(LedgerChoices::Choice::StopSending);
    auto *stopButton = actionButton(*stop);
    stopButton->setVisible(stop->isVisible());
    connect(stop, &QAction::changed, stopButton, [stop, stopButton] { stopButton->setVisible(stop->isVisible()); });
    panel.addToHeaderEnd(stopButton);
    panel.addToHeaderEnd(actionButton(*m_choices->action(LedgerChoices::Choice::AskServer)));
    return new PageSplit(m_table, m_detail, tableShare);
}

void LedgerPage::enter()
{
    m_workplace.ledger.start();
    m_table->chooseFirst();
}

void LedgerPage::takeFocus()
{
    if (m_log->isVisible())
        m_log->takeFocus();
    else
        m_table->takeFocus();
}

void LedgerPage::find()
{
    if (m_log->isVisible())
        m_log->find();
    else
        m_table->focusFilter();
}

bool LedgerPage::reveal(const QString &id)
{
    m_tabs->setCurrentIndex(0);
    return m_table->select(id);
}

void LedgerPage::refresh()
{
    const LedgerItems &ledger = m_workplace.ledger;
    m_table->tell({.isRead = ledger.counts().has_value(),
                   .error = ledger.error(),
                   .all = ledger.counts() ? ledger.counts()->all() : 0});
    refreshTiles();
    m_table->chooseFirst();
    showChosen();
}

void LedgerPage::refreshTiles()
{
    const auto &counts = m_workplace.ledger.counts();
    const auto figure = [&counts](int BatchCounts::*count) {
        return counts ? QString::number((*counts).*count) : QString();
    };
    m_unknown->setFigure(figure(&BatchCounts::unknown),
                         counts && counts->unknown > 0 ? Severity::Warning : Severity::None);
    //: Under a figure: these wait for a person's decision
    m_unknown->setLine(counts && counts->unknown > 0 ? tr("you decide") : QString());
    m_sent->setFigure(figure(&BatchCounts::sent));
    m_sent->setLine(counts && counts->sent > 0 ? tr("the server is asked by itself") : QString());
    m_planned->setFigure(figure(&BatchCounts::planned));
    m_planned->setLine(counts && counts->planned > 0 ? tr("nothing of it is at the server") : QString());
    for (Tile *tile : {m_unknown, m_sent, m_planned})
        tile->setStale(m_workplace.ledger.error().has_value());
}

void LedgerPage::showChosen()
{
    QList<LedgerLine> lines;
    for (const QString &id : m_table->selectedIds()) {
        if (const LedgerLine *line = m_workplace.ledger.table().find(LedgerLineId(id)))
            lines.append(*line);
    }
    m_choices->setLines(lines);
    m_detail->showLines(lines);
}

void LedgerPage::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const LedgerChoices::Choice choice : LedgerChoices::all)
        menu->addAction(m_choices->action(choice));
    menu->popup(globalPosition);
}

} // namespace floorwalker
