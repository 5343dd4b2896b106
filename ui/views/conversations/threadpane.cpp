// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/conversations/threadpane.h"

#include "models/items/conversationitems.h"
#include "models/items/conversationwords.h"
#include "models/items/flooritems.h"
#include "models/items/threaditems.h"
#include "models/wording/errortext.h"
#include "ui/main/conversationsplace.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/conversations/answerform.h"
#include "ui/views/conversations/bubbledelegate.h"
#include "ui/views/rawfields.h"
#include "ui/views/whyempty.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/stalebanner.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

//! Every column of a row in words, under its title.
QList<KeyValue> fieldsOf(const CellTable &table, int row)
{
    QList<KeyValue> fields;
    for (int column = 0; column < table.columnCount(); ++column) {
        fields.append({table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                       table.index(row, column).data().toString()});
    }
    return fields;
}

} // namespace

ThreadPane::ThreadPane(const Workplace &workplace, const ConversationsPlace &place, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_place(place)
    , m_panel(new Panel(tr("No conversation chosen")))
    , m_stale(new StaleBanner)
    , m_trouble(new ErrorBar)
    , m_failure(new ErrorBar)
    , m_outcome(new NoticeBar)
    , m_older(new QPushButton(tr("Show Older Messages")))
    , m_list(new QListView)
    , m_delegate(new BubbleDelegate(place.thread.table(), this))
    , m_notice(new EmptyNotice(m_list))
    , m_answer(new AnswerForm(workplace, place))
    , m_message(new KeyValueList)
    , m_conversation(new KeyValueList)
    , m_tabs(new QTabWidget)
{
    m_panel->letTitleGiveWay();
    for (QWidget *banner : std::initializer_list<QWidget *>{m_stale, m_trouble, m_failure, m_outcome})
        m_panel->addBanner(banner);
    m_message->setAccessibleName(tr("Fields of the message"));
    m_conversation->setAccessibleName(tr("Fields of the conversation"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Details of the conversation"));
    m_tabs->addTab(makeThread(), tr("Th&read"));
    m_tabs->addTab(m_message, tr("&Message"));
    m_tabs->addTab(m_conversation, tr("Fie&lds"));
    m_panel->setBody(m_tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);

    connect(&place.thread, &ThreadItems::changed, this, &ThreadPane::refresh);
    connect(m_trouble, &ErrorBar::actionTriggered, &place.thread, &ThreadItems::readOlder);
    showConversation(nullptr);
}

QWidget *ThreadPane::makeThread()
{
    m_list->setAccessibleName(tr("Messages of the conversation"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust); // words wrap
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setModel(&m_place.thread.table());
    m_list->setItemDelegate(m_delegate);
    auto *copy = new QAction(tr("Copy"), m_list);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ThreadPane::copyMessages);
    m_list->addAction(copy);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ThreadPane::showMessage);
    connect(&m_place.thread.table(), &QAbstractItemModel::dataChanged, this, &ThreadPane::showMessage);
    QScrollBar *bar = m_list->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) { m_isAtEnd = value == bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, &ThreadPane::keepAtEnd);
    connect(m_older, &QPushButton::clicked, &m_place.thread, &ThreadItems::readOlder);
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(cellMargin, panelGap / 2, cellMargin, 0);
    top->addStretch();
    top->addWidget(m_older);
    top->addStretch();
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_answer);
    return widget;
}

void ThreadPane::showConversation(const ConversationLine *line)
{
    const bool isAnother = (line ? line->id : ConversationId()) != m_place.thread.watched();
    if (isAnother) {
        m_isAtEnd = true;
        m_outcome->tell({});
        m_place.thread.watch(line ? line->id : ConversationId());
    }
    m_answer->setConversation(line);
    m_tabs->setEnabled(line != nullptr);
    m_panel->setTitle(line ? line->contact : tr("No conversation chosen"));
    if (line) {
        //: The channel a conversation goes on over, and whether it does
        m_panel->setNote(tr("%1 · %2").arg(conversationChannelText(line->channel), conversationStateText(line->isActive)));
        const ConversationTable &table = m_place.conversations.table();
        m_conversation->setRows(fieldsOf(table, table.rowOfId(line->id.text())) + rawFields(ConversationItems::resource(), line->raw));
    } else {
        m_panel->setNote({});
        m_conversation->setRows({});
    }
    if (isAnother)
        showMessage();
    refresh();
}

void ThreadPane::tell(const QString &sentence)
{
    m_outcome->tell(sentence);
}

void ThreadPane::tellTrouble(const QString &sentence, const QString &nextStep, const QString &details)
{
    m_failure->showError(sentence, nextStep, details);
}

void ThreadPane::refresh()
{
    ThreadItems &thread = m_place.thread;
    const Freshness freshness = thread.freshness();
    m_delegate->setStale(freshness.isStale);
    m_list->viewport()->update();
    if (freshness.isStale && freshness.answeredAt)
        m_stale->showSince(m_workplace.businessDay.local(*freshness.answeredAt).time(),
                           freshness.error ? errorText(*freshness.error).sentence : QString());
    else
        m_stale->clear();
    m_older->setVisible(thread.hasOlder());
    m_older->setEnabled(!thread.isReadingOlder());
    m_older->setText(thread.isReadingOlder() ? tr("Asking the server…") : tr("Show Older Messages"));
    if (const auto &error = thread.olderError()) {
        const ErrorText text = errorText(*error);
        m_trouble->showError(tr("The older messages did not come. %1").arg(text.sentence), text.nextStep,
                             copyableDetails(*error, m_workplace.floor.serverNow()));
        m_trouble->setAction(tr("Try Again"));
    } else {
        m_trouble->clear();
    }
    refreshNotice();
}

void ThreadPane::refreshNotice()
{
    m_notice->setVisible(m_place.thread.table().rowCount() == 0);
    if (m_place.thread.watched().isEmpty())
        m_notice->setNotice(Icon::Conversations, tr("No conversation is chosen."), {});
    else
        tellWhyEmpty(*m_notice, m_place.thread.freshness(), ThreadItems::resource(), tr("Nothing has been said in this conversation yet."));
}

void ThreadPane::showMessage()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        m_message->setRows({});
        return;
    }
    const ThreadTable &table = m_place.thread.table();
    m_message->setRows(fieldsOf(table, current.row()) + rawFields(ThreadItems::resource(), table.rowAt(current.row()).raw));
}

//! Who reads what was said before is not carried away by what comes.
void ThreadPane::keepAtEnd()
{
    if (m_isAtEnd)
        m_list->scrollToBottom();
}

void ThreadPane::copyMessages() const
{
    QModelIndexList chosen = m_list->selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end());
    QStringList texts;
    for (const QModelIndex &index : std::as_const(chosen))
        texts << m_place.thread.table().rowAt(index.row()).text;
    QApplication::clipboard()->setText(texts.join(u'\n'));
}

} // namespace floorwalker
