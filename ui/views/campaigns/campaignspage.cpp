// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/campaigns/campaignspage.h"

#include "models/edits/campaignmessages.h"
#include "models/edits/messagechanges.h"
#include "models/items/messageitems.h"
#include "models/session/profile.h"
#include "models/wording/errortext.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/actionbutton.h"
#include "ui/views/campaigns/campaignwords.h"
#include "ui/views/campaigns/composedialog.h"
#include "ui/views/campaigns/messageaskbar.h"
#include "ui/views/campaigns/messagedetail.h"
#include "ui/views/campaigns/messageeditdialog.h"
#include "ui/views/campaigns/stagetiles.h"
#include "ui/views/exportbar.h"
#include "ui/views/listoffer.h"
#include "ui/views/livetable.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pagesplit.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr int tableShare = 660; //!< of a thousand, at first

//! Told in full at the right, and shown here when asked for in the header's menu.
constexpr std::array hiddenAtFirst{"handled", "processing", "added", "maxRetryCount", "retryDelay", "creationTime"};

bool hasFailures(const MessageLine &line)
{
    return line.counts.of(DeliveryStatus::Failed) > 0;
}

} // namespace

CampaignsPage::CampaignsPage(const Workplace &workplace, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_tiles(new StageTiles(workplace))
    , m_ask(new MessageAskBar(workplace))
    , m_table(new LiveTable({.title = tr("Messages"),
                             .order = tr("under way first, then by send time"),
                             .resource = QStringLiteral("cmi/messages")},
                            workplace.messages.table(),
                            [&messages = workplace.messages] { return messages.freshness(); }, workplace))
    , m_detail(new MessageDetail(workplace))
    , m_export(new ExportBar(workplace.exportLog))
    , m_outcome(new NoticeBar)
    , m_trouble(new ErrorBar)
{
    for (QWidget *banner : {static_cast<QWidget *>(m_ask), static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_outcome),
                            static_cast<QWidget *>(m_trouble)})
        m_table->panel().addBanner(banner);
    for (const char *column : hiddenAtFirst)
        m_table->view().setColumnHidden(workplace.messages.table().columnOf(column), true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, panelGap, pageMargin, panelGap);
    layout->setSpacing(panelGap);
    layout->addWidget(m_tiles);
    layout->addWidget(new PageSplit(m_table, m_detail, tableShare), 1);

    makeActions();
    connect(m_table, &LiveTable::idActivated, this, &CampaignsPage::editCurrent);
    connect(&m_table->view(), &TableView::rowMenuRequested, this,
            [this](const QModelIndex &, const QPoint &position) { showMenu(position); });
    connect(m_table->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &CampaignsPage::refreshActions);
    connect(m_tiles, &StageTiles::chosenChanged, this, &CampaignsPage::takeFilter);
    connect(m_ask, &MessageAskBar::questionChanged, this, [this] { m_workplace.messages.ask(m_ask->question()); });
    connect(m_table, &LiveTable::allWanted, this, &CampaignsPage::showAll);
    connect(m_table, &LiveTable::currentIdChanged, this, &CampaignsPage::showCurrent);
    connect(&workplace.messages, &MessageItems::freshnessChanged, m_table, &LiveTable::refreshFreshness);
    connect(&workplace.messages, &MessageItems::changed, this, [this] {
        m_table->refreshCount();
        showCurrent();
    });
    connect(&workplace.messages.table(), &QAbstractItemModel::rowsInserted, m_table, &PanelTable::chooseFirst);
    connect(&workplace.campaignMessages, &CampaignMessages::finished, this, &CampaignsPage::takeFailed);
    connect(&workplace.messageChanges, &MessageChanges::finished, this, &CampaignsPage::takeChanges);
    connect(&workplace.messageChanges, &MessageChanges::progressed, this, [this](int done, int all) {
        m_outcome->tell(tr("%1 of %2 messages are done.").arg(done).arg(all));
    });
    takeFilter();
    showCurrent();
}

QAction *CampaignsPage::addAction(const QString &text, const QString &onButton, const QKeySequence &keys,
                                  void (CampaignsPage::*run)())
{
    QAction *action = addPageAction(*this, text, keys, run);
    action->setIconText(onButton);
    QPushButton *button = actionButton(*action, onButton);
    m_table->panel().addToHeaderEnd(button);
    return action;
}

void CampaignsPage::makeActions()
{
    m_new = addAction(tr("New Campaign"), tr("New Campaign"), QKeySequence::New, &CampaignsPage::compose);
    m_edit = addAction(tr("Change Message…"), tr("Change…"), QKeySequence(Qt::CTRL | Qt::Key_E), &CampaignsPage::editCurrent);
    m_cancel = addAction(tr("Cancel Messages…"), tr("Cancel…"), QKeySequence(Qt::CTRL | Qt::Key_D), &CampaignsPage::cancelSelected);
    m_retry = addAction(tr("Retry Failed Only…"), tr("Retry Failed…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), &CampaignsPage::retryFailed);
    m_duplicate = addPageAction(*this, tr("Duplicate as New…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &CampaignsPage::duplicateCurrent);
    addPageAction(*this, tr("Export Messages…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), &CampaignsPage::exportList);
    m_exportFailed = addPageAction(*this, tr("Export Failed Recipients…"), {}, &CampaignsPage::exportFailed);
}

QList<const MessageLine *> CampaignsPage::selected() const
{
    QList<const MessageLine *> lines;
    const QStringList ids = m_table->selectedIds();
    for (const QString &id : ids) {
        if (const MessageLine *line = m_workplace.messages.table().find(decltype(MessageLine::id)(id)))
            lines.append(line);
    }
    return lines;
}

void CampaignsPage::refreshActions()
{
    const auto lines = selected();
    const MessageLine *current = m_workplace.messages.watched();
    const bool isFree = !m_workplace.messageChanges.isRunning();
    m_edit->setEnabled(isFree && current && current->message.isUntouched());
    m_cancel->setEnabled(isFree && !lines.isEmpty()
                         && std::all_of(lines.begin(), lines.end(), [](const MessageLine *line) { return line->message.isUntouched(); }));
    m_retry->setEnabled(current && hasFailures(*current));
    m_exportFailed->setEnabled(m_retry->isEnabled());
    m_duplicate->setEnabled(current);
}

void CampaignsPage::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_edit, m_cancel, m_retry, m_duplicate});
    menu->addSeparator();
    menu->addActions({m_exportFailed, m_new});
    menu->popup(globalPosition);
}

void CampaignsPage::compose()
{
    if (!m_compose)
        m_compose = new ComposeDialog(m_workplace, this);
    m_compose->open();
}

void CampaignsPage::composeFrom(const CampaignDraft &draft, const RecipientList &recipients)
{
    if (!m_compose)
        m_compose = new ComposeDialog(m_workplace, this);
    m_compose->begin(draft, recipients);
    m_compose->open();
}

//! Of the whole campaign, as the server has it now.
void CampaignsPage::retryFailed()
{
    const MessageLine *line = m_workplace.messages.watched();
    if (!line || !hasFailures(*line) || m_isReadingFailed)
        return;
    m_trouble->clear();
    m_isReadingFailed = true;
    m_workplace.campaignMessages.read(line->campaign.isEmpty() ? line->message.id.text() : line->campaign);
}

void CampaignsPage::takeFailed(const std::optional<Error> &error)
{
    if (!std::exchange(m_isReadingFailed, false))
        return;
    const auto retry = error ? Result<CampaignRetry>(*error) : m_workplace.campaignMessages.retry();
    if (retry) {
        composeFrom(retry->draft, retry->recipients);
        return;
    }
    if (retry.error().kind == ErrorKind::Invalid) { // a sentence for people
        m_outcome->tell(retry.error().detail);
        return;
    }
    const ErrorText text = errorText(retry.error());
    m_trouble->showError(text.sentence, text.nextStep, copyableDetails(retry.error(), m_workplace.messages.serverNow()));
}

void CampaignsPage::duplicateCurrent()
{
    const MessageLine *line = m_workplace.messages.watched();
    if (!line)
        return;
    RecipientList recipients;
    for (const Destination &destination : line->message.destinations)
        recipients.rows.append({recipients.rows.size() + 1, {destination.address}});
    CampaignDraft draft = draftOf(line->message);
    //: The name of a campaign that is made from another one
    draft.name = tr("%1, again").arg(nameOf(*line));
    composeFrom(draft, recipients);
}

void CampaignsPage::editCurrent()
{
    const MessageLine *line = m_workplace.messages.watched();
    if (m_edit->isEnabled() && line)
        (new MessageEditDialog(m_workplace, line->message, this))->open();
}

void CampaignsPage::cancelSelected()
{
    const auto lines = selected();
    if (!m_cancel->isEnabled() || lines.isEmpty())
        return;
    QList<MessageChange> changes;
    qint64 recipients = 0;
    for (const MessageLine *line : lines) {
        changes.append({line->message, std::nullopt});
        recipients += line->counts.all();
    }
    auto *dialog = new ConfirmDialog({tr("Cancel Messages"), tr("Cancel %n message(s)?", nullptr, int(changes.size())),
                                      tr("%n recipient(s) will not get them. A message somebody has got meanwhile is left alone.", nullptr, int(recipients)),
                                      tr("&Cancel Them")},
                                     this);
    if (m_workplace.profile.isProduction)
        dialog->askForName(m_workplace.profile.name);
    connect(dialog, &QDialog::accepted, this, [this, changes] {
        m_trouble->clear();
        m_workplace.messageChanges.start(changes);
        refreshActions();
    });
    dialog->open();
}

void CampaignsPage::takeChanges()
{
    const auto &outcomes = m_workplace.messageChanges.outcomes();
    m_outcome->tell(outcomeSentence(m_workplace.messageChanges.changes(), outcomes));
    m_trouble->clear();
    for (const MessageOutcome &outcome : outcomes) {
        if (!outcome.error || isGone(outcome))
            continue;
        const ErrorText text = errorText(*outcome.error);
        m_trouble->showError(text.sentence, text.nextStep, copyableDetails(*outcome.error, m_workplace.messages.serverNow()));
        break;
    }
    refreshActions();
}

void CampaignsPage::exportList()
{
    const MessageTable &table = m_workplace.messages.table();
    const MessageQuestion &question = m_workplace.messages.question();
    const Instant answered = m_workplace.messages.freshness().answeredAt.value_or(m_workplace.messages.serverNow());
    const Instant begin = question.from.value_or(m_workplace.businessDay.dayContaining(answered).begin);
    m_export->open(listOffer(m_workplace,
                             {.title = tr("Messages"),
                              .list = QStringLiteral("cmi/messages"),
                              .filters = m_ask->words() + m_tiles->words() + typedFilter(m_table->filterText()),
                              .range = question.until ? std::optional(SearchRange{begin, *question.until}) : std::nullopt,
                              .since = begin,
                              .dataTime = answered,
                              .incompleteReason = {},
                              .rows = [&table](const QList<int> &columns) { return table.exportRows(columns); }},
                             m_table->view()));
}

void CampaignsPage::exportFailed()
{
    const MessageLine *line = m_workplace.messages.watched();
    if (!line)
        return;
    auto failed = std::make_shared<DestinationTable>([&messages = m_workplace.messages] { return messages.serverNow(); }, m_workplace.clock);
    QList<Destination> destinations;
    std::copy_if(line->message.destinations.cbegin(), line->message.destinations.cend(), std::back_inserter(destinations),
                 [](const Destination &destination) { return destination.status == DeliveryStatus::Failed; });
    failed->setDestinations(destinations);
    m_export->open({.title = tr("Failed recipients"),
                    .list = QStringLiteral("cmi/messages failed"),
                    .count = destinations.size(),
                    .header = {},
                    .incompleteReason = {},
                    .zone = m_workplace.businessDay.zone(),
                    .today = m_workplace.businessDay.dateOf(m_workplace.messages.serverNow()),
                    .rows = [failed](bool) { return failed->exportRows({0, 1}); }});
}

void CampaignsPage::enter()
{
    m_messages = m_workplace.messages.need();
    m_queueNames = m_workplace.floor.need(FloorItems::Topic::QueueNames);
    m_table->chooseFirst();
}

void CampaignsPage::leave()
{
    m_messages = {};
    m_queueNames = {};
}

void CampaignsPage::takeFocus()
{
    m_table->takeFocus();
}

std::optional<Freshness> CampaignsPage::freshness() const
{
    return m_workplace.messages.freshness();
}

void CampaignsPage::find()
{
    m_table->focusFilter();
}

void CampaignsPage::refresh()
{
    m_workplace.messages.refresh();
}

bool CampaignsPage::reveal(const QString &id)
{
    return m_table->select(id);
}

void CampaignsPage::takeFilter()
{
    m_workplace.messages.table().setStages(m_tiles->chosen());
    m_table->refreshCount();
    m_table->chooseFirst();
}

void CampaignsPage::showAll()
{
    m_tiles->choose({});
    if (!m_ask->isUsual())
        m_ask->clear();
}

void CampaignsPage::showCurrent()
{
    m_workplace.messages.watch(m_table->currentId());
    m_detail->refresh();
    refreshActions();
}

} // namespace floorwalker
