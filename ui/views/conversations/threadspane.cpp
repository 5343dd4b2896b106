// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/conversations/threadspane.h"

#include "models/items/conversationapps.h"
#include "models/items/conversationitems.h"
#include "models/items/flooritems.h"
#include "models/items/threaditems.h"
#include "models/wording/errortext.h"
#include "ui/main/conversationsplace.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/conversations/answerform.h"
#include "ui/views/conversations/threadpane.h"
#include "ui/views/exportbar.h"
#include "ui/views/listoffer.h"
#include "ui/views/livetable.h"
#include "ui/widgets/chiplayout.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/pagesplit.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <numeric>

namespace floorwalker {

namespace {

constexpr int tableShare = 560; //!< of a thousand, at first
constexpr int gap = 8;

} // namespace

ThreadsPane::ThreadsPane(const Workplace &workplace, const ConversationsPlace &place, QWidget *parent)
    : TabPart(parent)
    , m_workplace(workplace)
    , m_place(place)
    , m_onlyActive(new QCheckBox(tr("Only acti&ve")))
    , m_ofContact(new QPushButton)
    , m_older(new QPushButton(tr("Older Conversations")))
    , m_trouble(new ErrorBar)
    , m_table(new LiveTable({.title = tr("Conversations"),
                             .order = tr("the latest first"),
                             .resource = ConversationItems::resource(),
                             .nothing = tr("There is no such conversation. One begins with the first message to or from a contact.")},
                            place.conversations.table(), [&place] { return place.conversations.freshness(); }, workplace))
    , m_thread(new ThreadPane(workplace, place))
    , m_export(new ExportBar(workplace.exportLog))
{
    m_table->panel().addBanner(makeAskBar());
    m_table->panel().addBanner(m_trouble);
    m_table->panel().addBanner(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, panelGap, 0, 0);
    layout->addWidget(new PageSplit(m_table, m_thread, tableShare));

    m_trouble->setAction(tr("Try Again"));
    connect(m_trouble, &ErrorBar::actionTriggered, this, [this] { m_place.conversations.readOlder(); });
    connect(m_older, &QPushButton::clicked, this, [this] { m_place.conversations.readOlder(); });
    connect(m_onlyActive, &QCheckBox::toggled, this, &ThreadsPane::ask);
    connect(m_ofContact, &QPushButton::clicked, this, [this] { showContact({}, {}); });
    connect(m_table, &LiveTable::allWanted, this, [this] {
        m_onlyActive->setChecked(false);
        showContact({}, {});
    });
    connect(&place.apps, &ConversationApps::chosenChanged, this, &ThreadsPane::ask);
    connect(&place.apps, &ConversationApps::changed, this, &ThreadsPane::takeRows);
    connect(&place.conversations, &ConversationItems::changed, this, &ThreadsPane::takeRows);
    connect(m_table, &LiveTable::currentIdChanged, this, &ThreadsPane::showCurrent);
    connect(m_table, &LiveTable::idActivated, this, [this] { m_thread->answer().takeFocus(); });
    connect(&m_thread->answer(), &AnswerForm::conversationWanted, this, [this](const ConversationId &id) { reveal(id.text()); });
    takeRows();
}

QWidget *ThreadsPane::makeAskBar()
{
    m_ofContact->setToolTip(tr("Show the conversations of all contacts again"));
    m_ofContact->hide();
    m_older->hide();
    auto *bar = new QWidget;
    auto *line = new ChipLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    for (QWidget *widget : {static_cast<QWidget *>(m_onlyActive), static_cast<QWidget *>(m_ofContact), static_cast<QWidget *>(m_older)})
        line->addWidget(widget);
    return bar;
}

void ThreadsPane::ask()
{
    m_place.conversations.ask({.app = m_place.apps.chosen(), .contact = m_contact, .onlyActive = m_onlyActive->isChecked()});
}

void ThreadsPane::showContact(const ConversationContactId &contact, const QString &name)
{
    m_contact = contact;
    m_ofContact->setVisible(!contact.isEmpty());
    //: A contact whose conversations alone are shown; the sign ends that
    m_ofContact->setText(tr("Of %1 ×").arg(name));
    ask();
}

void ThreadsPane::setLookedAt(bool isLookedAt)
{
    if (isLookedAt) {
        ask();
        m_need = m_place.conversations.need();
    } else {
        m_need = {};
    }
    m_place.thread.setLookedAt(isLookedAt);
}

void ThreadsPane::refresh()
{
    m_place.conversations.refresh();
    m_place.thread.refresh();
}

void ThreadsPane::takeFocus()
{
    m_table->takeFocus();
}

void ThreadsPane::find()
{
    m_table->focusFilter();
}

Freshness ThreadsPane::freshness() const
{
    return m_place.conversations.freshness();
}

void ThreadsPane::addButton(QWidget *button)
{
    m_table->panel().addToHeaderEnd(button);
}

bool ThreadsPane::reveal(const QString &conversation)
{
    return m_table->select(conversation);
}

void ThreadsPane::takeRows()
{
    ConversationItems &conversations = m_place.conversations;
    m_table->setUnasked(whyNotAsked());
    m_table->refreshFreshness();
    m_table->refreshCount();
    m_older->setVisible(conversations.hasOlder());
    m_older->setEnabled(!conversations.isReadingOlder());
    if (const auto &error = conversations.olderError()) {
        const ErrorText text = errorText(*error);
        m_trouble->showError(tr("The older conversations did not come. %1").arg(text.sentence), text.nextStep,
                             copyableDetails(*error, m_workplace.floor.serverNow()));
    } else {
        m_trouble->clear();
    }
    m_table->chooseFirst();
    showCurrent();
    emit changed();
}

//! Without an app, or a contact, there is nothing to ask for.
QString ThreadsPane::whyNotAsked() const
{
    const ConversationApp *app = m_place.apps.chosenApp();
    if (app && app->isDispatch() && m_contact.isEmpty() && m_place.conversations.table().rowCount() == 0)
        return tr("This app only dispatches messages. It keeps no conversations.");
    if (!m_place.apps.chosen().isEmpty() || !m_contact.isEmpty())
        return {};
    const Freshness freshness = m_place.apps.freshness();
    if (freshness.error) {
        const ErrorText text = errorText(*freshness.error);
        return text.sentence + u' ' + text.nextStep;
    }
    return freshness.answeredAt ? tr("The project has no app. Apps are made on the Sinch dashboard.")
                                : tr("Waiting for the first answer of the server.");
}

const ConversationLine *ThreadsPane::current() const
{
    const QString id = m_table->currentId();
    return id.isEmpty() ? nullptr : m_place.conversations.table().find(ConversationId(id));
}

void ThreadsPane::showCurrent()
{
    m_thread->showConversation(current());
    emit changed();
}

void ThreadsPane::exportShown()
{
    ConversationItems &conversations = m_place.conversations;
    QStringList filters = typedFilter(m_table->filterText());
    if (m_onlyActive->isChecked())
        filters << tr("Only active ones");
    if (!m_contact.isEmpty())
        filters << tr("Contact: %1").arg(m_contact.text());
    m_export->open(listOffer(m_workplace,
                             {.title = m_table->panel().title(),
                              .list = ConversationItems::resource(),
                              .filters = filters,
                              .range = std::nullopt,
                              .dataTime = conversations.freshness().answeredAt.value_or(m_workplace.floor.serverNow()),
                              .incompleteReason = conversations.hasOlder() ? tr("Older conversations were not asked for.") : QString(),
                              .rows = [&table = conversations.table()](const QList<int> &columns) { return table.exportRows(columns); }},
                             m_table->view()));
}

//! The thread as far as it was read.
void ThreadsPane::exportThread()
{
    const ConversationLine *line = current();
    if (!line)
        return;
    ThreadItems &thread = m_place.thread;
    m_export->open({.title = tr("Messages of %1").arg(line->contact),
                    .list = ThreadItems::resource(),
                    .count = thread.table().rowCount(),
                    .header = {{tr("Conversation"), line->id.text()}, {tr("Contact"), line->contact}},
                    .incompleteReason = thread.hasOlder() ? tr("Older messages were not asked for.") : QString(),
                    .zone = m_workplace.businessDay.zone(),
                    .today = m_workplace.businessDay.dateOf(m_workplace.floor.serverNow()),
                    .rows = [&table = thread.table()](bool) {
                        QList<int> all(table.columnCount());
                        std::iota(all.begin(), all.end(), 0);
                        return table.exportRows(all);
                    }});
}

} // namespace floorwalker
