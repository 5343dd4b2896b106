// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/recordings/notestab.h"

#include "models/desk/listeningnotes.h"
#include "models/items/flooritems.h"
#include "models/items/listeningnotetable.h"
#include "models/session/profile.h"
#include "models/wording/durationtext.h"
#include "models/wording/errortext.h"
#include "ui/main/workplace.h"
#include "ui/player/player.h"
#include "ui/theme/theme.h"
#include "ui/views/exportbar.h"
#include "ui/views/listoffer.h"
#include "ui/views/recordings/playedline.h"
#include "ui/views/storedtable.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUuid>

namespace floorwalker {

NotesTab::NotesTab(const Workplace &workplace, Player &player, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_player(player)
    , m_table(new ListeningNoteTable([&floor = workplace.floor] { return floor.serverNow(); }, workplace.clock,
                                     workplace.businessDay.zone(), this))
    , m_list(new StoredTable({.title = tr("Notes"),
                              .order = {},
                              .nothing = tr("There is no note on this recording."),
                              .nothingMore = tr("N in the player begins one at the place you hear.")},
                             *m_table, workplace))
    , m_export(new ExportBar(workplace.exportLog))
    , m_trouble(new ErrorBar)
    , m_removedWords(new NoticeBar)
    , m_place(new TextLabel({}, TextRole::Dim))
    , m_text(new QLineEdit)
    , m_keep(new QPushButton(tr("&Keep Note")))
    , m_remove(new QPushButton(tr("Dele&te")))
    , m_undo(new QPushButton(tr("&Undo Delete")))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(new PlayedLine(player, workplace.recordings));
    lines->addLayout(makeLine());
    lines->addWidget(m_trouble);
    lines->addWidget(m_list, 1);
    lines->addLayout(makeFoot());
    m_list->panel().addBanner(m_export);
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textEdited, this, &NotesTab::type);
    connect(m_text, &QLineEdit::returnPressed, this, &NotesTab::keep);
    connect(m_keep, &QPushButton::clicked, this, &NotesTab::keep);
    connect(&m_list->view(), &QAbstractItemView::clicked, this, &NotesTab::goTo);
    connect(&m_list->view(), &QAbstractItemView::activated, this, &NotesTab::goTo);
    connect(&m_list->view(), &TableView::rowMenuRequested, this,
            [this](const QModelIndex &, const QPoint &position) { showMenu(position); });
    connect(m_list, &StoredTable::selectionChanged, this, &NotesTab::refresh);
    connect(m_list, &StoredTable::retryWanted, this, &NotesTab::takePlayer);
    connect(&player, &Player::changed, this, [this] {
        if (recording() != m_shown)
            takePlayer();
        refresh();
    });
    connect(&player, &Player::moved, this, &NotesTab::refresh);
    connect(&workplace.listeningNotes, &ListeningNotes::changed, this, &NotesTab::showNotes);
    connect(&workplace.listeningNotes, &ListeningNotes::draftsChanged, this, &NotesTab::showDraft);
    takePlayer();
}

QLayout *NotesTab::makeLine()
{
    m_text->setPlaceholderText(tr("What is heard here"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(cellMargin, panelGap, cellMargin, panelGap / 2);
    line->setSpacing(panelGap / 2);
    line->addWidget(m_place);
    line->addWidget(m_text, 1);
    line->addWidget(m_keep);
    auto *leave = new QAction(m_text);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetShortcut);
    connect(leave, &QAction::triggered, this, &NotesTab::left);
    m_text->addAction(leave);
    return line;
}

QLayout *NotesTab::makeFoot()
{
    auto *exporting = new QPushButton(tr("E&xport…"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(cellMargin, panelGap / 2, cellMargin, panelGap / 2);
    foot->setSpacing(panelGap / 2);
    foot->addWidget(m_remove);
    foot->addWidget(m_removedWords, 1);
    foot->addWidget(m_undo);
    foot->addStretch();
    foot->addWidget(exporting);
    const auto addKey = [this](const QKeySequence &key, void (NotesTab::*run)()) {
        auto *action = new QAction(&m_list->view());
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        m_list->view().addAction(action);
    };
    addKey(Qt::Key_F2, &NotesTab::edit);
    addKey(QKeySequence::Delete, &NotesTab::removeChosen);
    addKey(QKeySequence::Undo, &NotesTab::undoRemoving);
    connect(m_remove, &QPushButton::clicked, this, &NotesTab::removeChosen);
    connect(m_undo, &QPushButton::clicked, this, &NotesTab::undoRemoving);
    connect(exporting, &QPushButton::clicked, this, &NotesTab::exportShown);
    return foot;
}

QPushButton *NotesTab::makeAddButton()
{
    auto *button = new QPushButton;
    button->setToolTip(tr("N"));
    const auto follow = [this, button] {
        //: A button; the place in a recording, as in "Add Note at 00:02:14"
        button->setText(tr("Add Note at %1").arg(durationText(m_player.position())));
        button->setEnabled(m_player.recording().has_value());
    };
    connect(&m_player, &Player::changed, button, follow);
    connect(&m_player, &Player::moved, button, follow);
    connect(button, &QPushButton::clicked, this, &NotesTab::addWanted);
    follow();
    return button;
}

CallRecordingId NotesTab::recording() const
{
    return m_player.recording() ? m_player.recording()->id : CallRecordingId();
}

Milliseconds NotesTab::place() const
{
    return m_marked.value_or(m_player.position());
}

void NotesTab::begin()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

//! The note belongs to where the recording was when somebody turned to write it.
bool NotesTab::eventFilter(QObject *watched, QEvent *event)
{
    const bool isBegin = event->type() == QEvent::FocusIn;
    if (watched == m_text && m_text->text().isEmpty() && (isBegin || event->type() == QEvent::FocusOut)) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            m_marked = isBegin ? std::optional(m_player.position()) : std::nullopt;
        refresh();
    }
    return QWidget::eventFilter(watched, event);
}

void NotesTab::takePlayer()
{
    const bool isOther = m_shown != recording();
    m_shown = recording();
    if (isOther) {
        m_removed.clear();
        m_marked.reset();
        m_edited.reset();
        m_text->clear();
        m_isRefused = false;
        showDraft();
    }
    m_workplace.listeningNotes.open(m_shown, this, [this](const Result<Done> &isRead) {
        m_list->tell({.isRead = m_workplace.listeningNotes.isRead(),
                      .error = isRead ? std::nullopt : std::optional(isRead.error())});
    });
    showNotes();
}

void NotesTab::showDraft()
{
    const auto draft = m_workplace.listeningNotes.draft(m_shown);
    if (draft && m_text->text().isEmpty()) {
        m_marked = draft->position;
        m_text->setText(draft->text);
    }
    const auto &trouble = m_workplace.listeningNotes.draftTrouble();
    if (trouble && draft && !m_isRefused) // what was refused says more
        showTrouble(*trouble, tr("What you typed stands here, but is not kept on this computer."));
    else if (!m_isRefused)
        m_trouble->clear();
    refresh();
}

void NotesTab::showNotes()
{
    const ListeningNotes &notes = m_workplace.listeningNotes;
    const QList<ListeningNote> shown = notes.opened() == m_shown ? notes.notes() : QList<ListeningNote>();
    m_table->setRows(shown);
    m_list->tell({.isRead = m_shown.isEmpty() || notes.isRead()});
    QList<Milliseconds> places;
    for (const ListeningNote &note : shown)
        places.append(note.position);
    emit placesChanged(places);
    refresh();
}

void NotesTab::type()
{
    if (m_text->text().isEmpty()) {
        m_workplace.listeningNotes.dropDraft(m_shown);
        m_marked.reset();
        m_edited.reset();
    } else {
        m_marked = place();
        m_workplace.listeningNotes.keepDraft(m_shown, {.position = *m_marked, .text = m_text->text()});
    }
    refresh();
}

void NotesTab::keep()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty() || m_keeping || !m_player.recording())
        return;
    m_trouble->clear();
    m_isRefused = false;
    m_keeping = m_edited.value_or(ListeningNote{.id = ListeningNoteId(QUuid::createUuid().toString(QUuid::Id128)),
                                                .recording = m_shown,
                                                .callId = m_player.recording()->callId,
                                                .position = place(),
                                                .text = {},
                                                .written = m_workplace.floor.serverNow(),
                                                .author = m_workplace.profile.user});
    m_keeping->text = text;
    refresh();
    m_workplace.listeningNotes.put(*m_keeping, this, [this](const Result<Done> &kept) { takeKept(kept); });
}

void NotesTab::takeKept(const Result<Done> &kept)
{
    const ListeningNote note = *std::exchange(m_keeping, std::nullopt);
    const bool isShown = note.recording == m_shown;
    if (kept) {
        m_workplace.listeningNotes.dropDraft(note.recording);
        if (isShown) {
            m_marked.reset();
            m_edited.reset();
            m_text->clear();
            m_list->select(note.id.text());
            if (m_text->hasFocus())
                emit left();
        }
    } else if (isShown) {
        m_isRefused = true;
        showTrouble(kept.error(), tr("The note is not kept. It stands in the field as you typed it."));
    }
    refresh();
}

void NotesTab::goTo(const QModelIndex &index)
{
    if (const auto *note = m_workplace.listeningNotes.find(ListeningNoteId(index.data(IdRole).toString())))
        m_player.seek(note->position);
}

void NotesTab::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Go There"), this, [this] { goTo(m_list->view().currentIndex()); });
    menu->addAction(tr("&Edit"), this, &NotesTab::edit);
    menu->addAction(tr("Dele&te"), this, &NotesTab::removeChosen);
    menu->popup(globalPosition);
}

//! What is half typed comes first.
void NotesTab::edit()
{
    const auto *note = m_workplace.listeningNotes.find(ListeningNoteId(m_list->currentId()));
    if (note && m_text->text().isEmpty()) {
        m_edited = *note;
        m_marked = note->position;
        m_text->setText(note->text);
    }
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->end(false); // the focus has chosen all of it
    refresh();
}

void NotesTab::removeChosen()
{
    m_trouble->clear();
    QList<ListeningNote> chosen;
    const QStringList ids = m_list->selectedIds();
    for (const QString &id : ids) {
        if (const auto *note = m_workplace.listeningNotes.find(ListeningNoteId(id)))
            chosen.append(*note);
    }
    if (chosen.isEmpty())
        return;
    m_removed.clear();
    for (const ListeningNote &note : std::as_const(chosen)) {
        m_workplace.listeningNotes.remove(note.id, this, [this, note](const Result<Done> &isGone) {
            if (!isGone)
                showTrouble(isGone.error(), {});
            else if (note.recording == m_shown)
                m_removed.append(note);
            refresh();
        });
    }
}

void NotesTab::undoRemoving()
{
    for (const ListeningNote &note : std::exchange(m_removed, {})) {
        m_workplace.listeningNotes.put(note, this, [this, note](const Result<Done> &isBack) {
            if (!isBack) {
                m_removed.append(note);
                showTrouble(isBack.error(), {});
            }
            refresh();
        });
    }
    m_list->takeFocus();
    refresh();
}

void NotesTab::exportShown()
{
    m_export->open(listOffer(m_workplace,
                             {.title = tr("Notes"),
                              .list = QStringLiteral("listeningnotes"),
                              .filters = {tr("Recording: %1").arg(m_shown.text())},
                              .range = {},
                              .dataTime = m_workplace.floor.serverNow(),
                              .incompleteReason = {},
                              .rows = [table = m_table](const QList<int> &columns) { return table->exportRows(columns); }},
                             m_list->view()));
}

void NotesTab::refresh()
{
    const bool isOpen = !m_shown.isEmpty();
    const bool isKeeping = m_keeping && m_keeping->recording == m_shown;
    //: Over the field of a note: its place in the recording, as in "At 00:02:14"
    const QString words = tr("At %1").arg(durationText(place()));
    if (m_place->text() != words) {
        m_place->setText(words);
        m_text->setAccessibleName(tr("Note at %1").arg(durationText(place())));
    }
    m_text->setEnabled(isOpen);
    m_text->setReadOnly(isKeeping);
    m_keep->setEnabled(isOpen && !m_keeping && !m_text->text().trimmed().isEmpty());
    m_remove->setEnabled(!m_list->selectedIds().isEmpty());
    m_undo->setVisible(!m_removed.isEmpty());
    m_removedWords->tell(m_removed.isEmpty() ? QString() : tr("%n note(s) deleted.", nullptr, int(m_removed.size())));
}

void NotesTab::showTrouble(const Error &error, const QString &sentence)
{
    const ErrorText text = errorText(error);
    m_trouble->showError(sentence.isEmpty() ? text.sentence : sentence + u' ' + text.sentence, text.nextStep,
                         copyableDetails(error, m_workplace.floor.serverNow()));
}

} // namespace floorwalker
