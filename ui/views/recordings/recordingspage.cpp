// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/recordings/recordingspage.h"

#include "models/items/recordingitems.h"
#include "models/session/profile.h"
#include "ui/main/workplace.h"
#include "ui/player/devicedrain.h"
#include "ui/player/player.h"
#include "ui/player/playerpanel.h"
#include "ui/theme/theme.h"
#include "ui/views/actionbutton.h"
#include "ui/views/exportbar.h"
#include "ui/views/listoffer.h"
#include "ui/views/recordinglink.h"
#include "ui/views/recordings/audioexportbar.h"
#include "ui/views/recordings/latestlistenstab.h"
#include "ui/views/recordings/latestlistenstable.h"
#include "ui/views/recordings/notestab.h"
#include "ui/views/recordings/recordingcharts.h"
#include "ui/views/recordings/recordingdetail.h"
#include "ui/views/recordings/reviewaveragesdialog.h"
#include "ui/views/recordings/reviewtab.h"
#include "ui/views/searchprogress.h"
#include "ui/views/searchtable.h"
#include "ui/views/spanchoice.h"
#include "ui/widgets/pagesplit.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr int tableShare = 640; //!< of a thousand, at first
constexpr int tableRows = 3; //!< to so many of the player, in height
constexpr int playerRows = 1;

} // namespace

RecordingsPage::RecordingsPage(const Workplace &workplace, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_span(new SpanChoice(SpanChoice::AnyTime::NotOffered))
    , m_id(new QLineEdit)
    , m_table(new SearchTable({.title = tr("Recordings"),
                               .resource = QStringLiteral("cmi/callRecordings"),
                               .filteredAway = tr("No recording holds “%1”."),
                               .nothing = {}},
                              workplace.recordings, workplace))
    , m_detail(new RecordingDetail(workplace))
    , m_player(new Player({workplace.listening, workplace.recordingCopy, workplace.recordingConsent, workplace.profile.listening,
                           workplace.profile.recordings, workplace.waveformFolder},
                          std::make_unique<DeviceDrain>(), this))
    , m_playerPanel(new PlayerPanel(*m_player, workplace.preferences))
    , m_notes(new NotesTab(workplace, *m_player))
    , m_review(new ReviewTab(workplace, *m_player))
    , m_export(new ExportBar(workplace.exportLog))
    , m_audioExport(new AudioExportBar(workplace))
    , m_listens(new LatestListensTab(workplace))
    , m_charts(new RecordingCharts(workplace))
    , m_tabs(new QTabWidget)
{
    m_table->panel().addBanner(new SearchProgress(workplace.recordings));
    m_table->panel().addBanner(m_export);
    m_playerPanel->addBanner(m_audioExport);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, panelGap, pageMargin, panelGap);
    layout->setSpacing(panelGap);
    layout->addWidget(m_tabs, tableRows);
    layout->addWidget(m_playerPanel, playerRows);

    makeTabs();
    makeActions();
    makeNotes();
    makeReview();
    connect(m_span, &SpanChoice::chosen, this, &RecordingsPage::ask);
    connect(m_table, &SearchTable::askWanted, this, &RecordingsPage::ask);
    connect(m_table, &SearchTable::currentIdChanged, this, &RecordingsPage::showCurrent);
    connect(&m_table->view(), &QAbstractItemView::activated, this, &RecordingsPage::listen);
    connect(&m_table->view(), &TableView::rowMenuRequested, this,
            [this](const QModelIndex &, const QPoint &position) { showMenu(position); });
    connect(&workplace.recordings.table(), &QAbstractItemModel::rowsInserted, m_table, &PanelTable::chooseFirst);
    connect(&workplace.recordings.table(), &QAbstractItemModel::rowsInserted, this, &RecordingsPage::revealWanted);
    connect(&workplace.listening, &Listening::accepted, &workplace.recordings, &RecordingItems::openAgain);
    connect(&workplace.listening, &Listening::accepted, &workplace.recordings.latest(),
            [&latest = workplace.recordings.latest()](const ListenPermit &permit) { latest.readAgain(permit.recording()); });
    showCurrent();
}

//! The time chosen is that of all of them.
void RecordingsPage::makeTabs()
{
    auto *recordings = new QWidget;
    auto *layout = new QVBoxLayout(recordings);
    layout->setContentsMargins(0, panelGap, 0, 0);
    layout->addWidget(new PageSplit(m_table, m_detail, tableShare));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Recordings and who listened to them"));
    m_tabs->addTab(recordings, tr("Recordin&gs"));
    m_tabs->addTab(m_listens, tr("Latest Li&stens"));
    m_tabs->addTab(m_charts, tr("&Charts"));
    m_tabs->setCornerWidget(makeQuestion());
    connect(m_tabs, &QTabWidget::currentChanged, this, &RecordingsPage::showTab);
    connect(&m_listens->table(), &LatestListensTable::askWanted, this, &RecordingsPage::ask);
    connect(m_charts, &RecordingCharts::askWanted, this, &RecordingsPage::ask);
    connect(&m_listens->table(), &LatestListensTable::currentIdChanged, this, &RecordingsPage::refreshActions);
    connect(&m_listens->table().view(), &QAbstractItemView::activated, this, &RecordingsPage::showRecording);
    connect(&m_listens->table().view(), &TableView::rowMenuRequested, this,
            [this](const QModelIndex &, const QPoint &position) { showMenu(position); });
    connect(&m_workplace.recordings.latest().table(), &QAbstractItemModel::rowsInserted, &m_listens->table(), &PanelTable::chooseFirst);
}

//! Whose recordings, and of which time.
QWidget *RecordingsPage::makeQuestion()
{
    constexpr int idLetters = 24;
    m_id->setPlaceholderText(tr("Call id or contact id"));
    m_id->setAccessibleName(tr("Call id or contact id"));
    m_id->setClearButtonEnabled(true);
    m_id->setMaximumWidth(m_id->fontMetrics().averageCharWidth() * idLetters);
    auto *question = new QWidget;
    auto *line = new QHBoxLayout(question);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(panelGap);
    line->addWidget(m_id);
    line->addWidget(m_span);
    connect(m_id, &QLineEdit::returnPressed, this, &RecordingsPage::ask);
    connect(m_id, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            ask();
    });
    return question;
}

bool RecordingsPage::isOnListens() const
{
    return m_tabs->currentWidget() == m_listens;
}

bool RecordingsPage::isOnCharts() const
{
    return m_tabs->currentWidget() == m_charts;
}

void RecordingsPage::showTab()
{
    lookAtTab(m_isEntered);
    refreshActions();
}

void RecordingsPage::lookAtTab(bool isShown)
{
    m_isEntered = isShown;
    m_workplace.recordings.latest().setLookedAt(isShown && m_tabs->currentIndex() > 0);
}

void RecordingsPage::makeActions()
{
    m_listen = addPageAction(*this, tr("Listen…"), Qt::CTRL | Qt::Key_L, &RecordingsPage::listen);
    m_recording = addPageAction(*this, tr("Go to Recording"), Qt::CTRL | Qt::Key_G, &RecordingsPage::showRecording);
    m_contact = addPageAction(*this, tr("Go to Contact"), Qt::CTRL | Qt::Key_T, &RecordingsPage::showContact);
    m_exporting = addPageAction(*this, tr("Export Recordings…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, &RecordingsPage::exportShown);
    m_saveAudio = addPageAction(*this, tr("Save Audio…"), Qt::CTRL | Qt::Key_S, &RecordingsPage::saveAudio);
    m_addNote = addPageAction(*this, tr("Add Note"), Qt::CTRL | Qt::Key_N, &RecordingsPage::addNote);
    m_reviewing = addPageAction(*this, tr("Review Sheet"), Qt::CTRL | Qt::Key_R, &RecordingsPage::review);
    m_averages = addPageAction(*this, tr("Review Averages…"), Qt::CTRL | Qt::SHIFT | Qt::Key_R, &RecordingsPage::showAverages);
    m_detail->addButton(actionButton(*m_contact));
    m_table->panel().addToHeaderEnd(actionButton(*m_exporting, tr("Export…")));
    m_listens->table().panel().addToHeaderEnd(actionButton(*m_recording));
    m_listens->table().panel().addToHeaderEnd(actionButton(*m_exporting, tr("Export…")));
}

void RecordingsPage::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_listen, m_recording, m_addNote, m_reviewing, m_saveAudio, m_contact, m_exporting, m_averages});
    menu->popup(globalPosition);
}

void RecordingsPage::ask()
{
    const QString id = m_id->text().trimmed();
    m_table->setNothing(id.isEmpty() ? tr("No recording was made in this time.")
                                     : tr("In this time there is no recording of such a call or contact."));
    m_workplace.recordings.ask(*m_span->span(), id);
}

void RecordingsPage::enter()
{
    m_workplace.recordings.setLookedAt(true);
    lookAtTab(true);
    if (m_workplace.recordings.state() == SearchItems::State::Idle)
        ask();
}

void RecordingsPage::leave()
{
    m_workplace.recordings.setLookedAt(false);
    lookAtTab(false);
}

PanelTable &RecordingsPage::shownTable() const
{
    return isOnListens() ? static_cast<PanelTable &>(m_listens->table()) : *m_table;
}

void RecordingsPage::takeFocus()
{
    if (isOnCharts())
        m_charts->takeFocus();
    else
        shownTable().takeFocus();
}

std::optional<Freshness> RecordingsPage::freshness() const
{
    return m_workplace.recordings.isLive() ? std::optional(m_workplace.recordings.freshness()) : std::nullopt;
}

void RecordingsPage::find()
{
    if (!isOnCharts())
        shownTable().focusFilter();
}

//! A recording of another day: that day is asked for.
bool RecordingsPage::reveal(const QString &link)
{
    const LinkedRecording wanted = readRecordingLink(link);
    m_wanted.clear();
    m_tabs->setCurrentIndex(0);
    if (m_table->select(wanted.id))
        return true;
    if (!wanted.madeAt)
        return false;
    m_wanted = wanted.id;
    {
        const QSignalBlocker isQuiet(m_id);
        m_id->clear();
    }
    const QDate day = m_workplace.businessDay.dateOf(*wanted.madeAt);
    m_span->setSpan(SearchSpan{.kind = SearchSpan::Kind::Own, .first = day, .last = day});
    ask();
    return true;
}

void RecordingsPage::revealWanted()
{
    if (!m_wanted.isEmpty() && m_table->select(m_wanted))
        m_wanted.clear();
}

void RecordingsPage::showCurrent()
{
    m_workplace.recordings.open(m_table->currentId());
    if (!m_player->isInUse())
        m_player->open(m_workplace.recordings.opened());
    refreshActions();
}

void RecordingsPage::refreshActions()
{
    const auto &opened = m_workplace.recordings.opened();
    const bool isOnListens = this->isOnListens();
    m_contact->setEnabled(isOnListens ? !m_listens->currentContact().isEmpty() : opened && !opened->contactId.isEmpty());
    m_recording->setEnabled(isOnListens && !m_listens->currentRecording().isEmpty());
    m_listen->setEnabled(isOnListens ? m_recording->isEnabled() : opened.has_value());
    m_saveAudio->setEnabled(m_listen->isEnabled());
    m_addNote->setEnabled(m_player->recording().has_value());
    m_reviewing->setEnabled(m_player->recording().has_value());
    m_exporting->setEnabled(!isOnCharts());
    m_exporting->setText(isOnListens ? tr("Export Listens…") : tr("Export Recordings…"));
}

void RecordingsPage::showRecording()
{
    if (reveal(m_listens->currentRecording()))
        m_table->takeFocus();
}

//! To the player, which asks for the reason. What was listened to before ends.
void RecordingsPage::listen()
{
    if (isOnListens() && !reveal(m_listens->currentRecording()))
        return; // never another one instead
    m_player->open(m_workplace.recordings.opened());
    m_playerPanel->playOrPause();
}

//! A listening of its own, with its own reason; what is heard meanwhile goes on.
void RecordingsPage::saveAudio()
{
    if (isOnListens() && !reveal(m_listens->currentRecording()))
        return; // never another one instead
    m_audioExport->open(*m_workplace.recordings.opened());
}

void RecordingsPage::makeNotes()
{
    m_detail->addTab(m_notes, tr("&Notes"));
    m_playerPanel->addButton(m_notes->makeAddButton());
    addPlayerKey(Qt::Key_N, &RecordingsPage::addNote);
    connect(m_notes, &NotesTab::addWanted, this, &RecordingsPage::addNote);
    connect(m_notes, &NotesTab::left, m_playerPanel, &PlayerPanel::takeFocus);
    connect(m_notes, &NotesTab::placesChanged, m_playerPanel, &PlayerPanel::setMarks);
}

void RecordingsPage::makeReview()
{
    m_detail->addTab(m_review, tr("Re&view"));
    auto *button = actionButton(*m_reviewing);
    button->setToolTip(tr("R"));
    m_playerPanel->addButton(button);
    addPlayerKey(Qt::Key_R, &RecordingsPage::review);
    m_review->addActions(m_playerPanel->actions()); // one goes on listening while one fills it in
    connect(m_review, &ReviewTab::averagesWanted, this, &RecordingsPage::showAverages);
}

void RecordingsPage::addPlayerKey(Qt::Key key, void (RecordingsPage::*run)())
{
    auto *action = new QAction(m_playerPanel);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_playerPanel->addAction(action);
    connect(action, &QAction::triggered, this, run);
}

void RecordingsPage::review()
{
    if (!m_player->recording())
        return;
    m_tabs->setCurrentIndex(0);
    m_detail->showTab(m_review);
    m_review->begin();
}

void RecordingsPage::showAverages()
{
    auto *dialog = window()->findChild<ReviewAveragesDialog *>();
    if (!dialog)
        dialog = new ReviewAveragesDialog(m_workplace, window());
    dialog->show();
    dialog->activateWindow();
}

void RecordingsPage::addNote()
{
    if (!m_player->recording())
        return;
    m_tabs->setCurrentIndex(0);
    m_detail->showTab(m_notes);
    m_notes->begin();
}

void RecordingsPage::showContact()
{
    emit linkActivated(QStringLiteral("contacts"),
                       isOnListens() ? m_listens->currentContact() : m_workplace.recordings.opened()->contactId.text());
}

//! For an export.
QStringList RecordingsPage::askedFor() const
{
    const QString id = m_id->text().trimmed();
    return id.isEmpty() ? QStringList() : QStringList{tr("Call or contact: %1").arg(id)};
}

void RecordingsPage::exportShown()
{
    if (isOnListens()) {
        m_listens->exportShown();
        return;
    }
    RecordingItems &recordings = m_workplace.recordings;
    m_export->open(listOffer(m_workplace,
                             {.title = tr("Recordings"),
                              .list = QStringLiteral("cmi/callRecordings"),
                              .filters = typedFilter(m_table->filterText()) + askedFor(),
                              .range = recordings.range(),
                              .dataTime = recordings.dataTime(),
                              .incompleteReason = recordings.incompleteReason(),
                              .rows = [&recordings](const QList<int> &columns) { return recordings.table().exportRows(columns); }},
                             m_table->view()));
}

} // namespace floorwalker
