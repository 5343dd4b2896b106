// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/contactdetail.h"

#include "models/items/contactitems.h"
#include "models/items/journeyitems.h"
#include "ui/main/workplace.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/theme/plaintext.h"
#include "ui/views/contacts/contactpages.h"
#include "ui/views/contacts/journeytab.h"
#include "ui/views/contacts/mailtab.h"
#include "ui/views/contacts/pagetab.h"
#include "ui/views/contacts/printing.h"
#include "ui/views/contacts/remarkstab.h"
#include "ui/widgets/closeddocument.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/panel.h"

#include <QGuiApplication>
#include <QClipboard>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace floorwalker {

using Kind = TimelineEntry::Kind;

ContactDetail::ContactDetail(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_panel(new Panel(tr("No contact chosen")))
    , m_tabs(new QTabWidget)
    , m_fields(new KeyValueList)
    , m_copy(new QToolButton)
    , m_print(new QToolButton)
{
    m_fields->setAccessibleName(tr("Fields of the contact"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Details of the contact"));
    auto *journey = new JourneyTab(workplace.journey);
    auto *conversation = new ConversationTab(workplace.journey);
    auto *mail = new MailTab(workplace.journey);
    auto *answers = new AnswersTab(workplace.journey);
    auto *remarks = new RemarksTab(workplace);
    m_wanted = journey;
    addPart(journey, tr("&Journey"));
    addPart(conversation, tr("Con&versation"));
    addPart(mail, tr("&Mail"));
    addPart(answers, tr("Ans&wers"));
    addPart(remarks, tr("&Remarks"));
    m_tabs->addTab(m_fields, tr("&Details"));
    connect(journey, &JourneyTab::entryOpened, this, [=, this](const TimelineLine &line) {
        if (line.kind == Kind::Chat)
            showPart(conversation);
        else if (line.kind == Kind::Email)
            showPart(mail);
        else if (line.kind == Kind::ScriptResult)
            showPart(answers);
        else if (line.kind == Kind::Recording)
            emit recordingOpened(line);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (!m_isChoosing)
            m_wanted = m_tabs->currentWidget();
        refreshButtons();
    });

    m_copy->setIcon(lineIcon(Icon::Copy));
    m_print->setIcon(lineIcon(Icon::Print));
    addButton(m_copy, tr("Copy what this tab shows"));
    addButton(m_print, tr("Print what this tab shows"));
    connect(m_copy, &QToolButton::clicked, this, &ContactDetail::copy);
    connect(m_print, &QToolButton::clicked, this, &ContactDetail::print);
    m_panel->setBody(m_tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    refreshTabs();
}

void ContactDetail::addPart(ContactPart *part, const QString &title)
{
    m_tabs->addTab(part, title);
    connect(part, &ContactPart::availabilityChanged, this, &ContactDetail::refreshTabs);
}

void ContactDetail::addButton(QToolButton *button, const QString &name)
{
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    m_panel->addToHeaderEnd(button);
}

void ContactDetail::showContact(const QString &id)
{
    FoundContactTable &table = m_workplace.contacts.table();
    const int row = id.isEmpty() ? -1 : table.rowOfId(id);
    if (row < 0) {
        m_panel->setTitle(tr("No contact chosen"));
        m_panel->setNote({});
        m_fields->setRows({});
        m_workplace.journey.chooseNone();
        return;
    }
    QList<KeyValue> fields;
    for (int column = 0; column < table.columnCount(); ++column) {
        fields.append({table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                       table.index(row, column).data().toString()});
    }
    const ContactRow contact = table.contact(row);
    m_panel->setTitle(contact.string(ContactRow::Source).trimmed());
    m_panel->setNote(fields.constFirst().value);
    m_fields->setRows(fields);
    m_workplace.journey.choose(contact);
}

void ContactDetail::refreshTabs()
{
    m_isChoosing = true;
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const auto *part = qobject_cast<const ContactPart *>(m_tabs->widget(tab));
        const QString why = part ? part->whyNothing() : QString();
        m_tabs->setTabEnabled(tab, tab == 0 || why.isEmpty());
        m_tabs->setTabToolTip(tab, plainToolTip(why));
    }
    const int wanted = m_tabs->indexOf(m_wanted);
    m_tabs->setCurrentIndex(m_tabs->isTabEnabled(wanted) ? wanted : 0);
    m_isChoosing = false;
    refreshButtons();
}

void ContactDetail::refreshButtons()
{
    const ContactPart *part = currentPart();
    const bool hasPage = part && part->hasContents();
    m_copy->setEnabled(hasPage);
    m_print->setEnabled(hasPage);
}

void ContactDetail::showPart(QWidget *part)
{
    m_tabs->setCurrentWidget(part);
}

const ContactPart *ContactDetail::currentPart() const
{
    return qobject_cast<const ContactPart *>(m_tabs->currentWidget());
}

//! Paper and clipboard have the colours of the light theme, and say whom they are about.
void ContactDetail::writeCurrent(QTextDocument &document) const
{
    const Tokens &paper = tokens(ThemeKind::Light);
    document.setDefaultFont(font());
    writeTitle(document, paper, m_panel->title());
    currentPart()->write(document, paper);
}

void ContactDetail::copy()
{
    ClosedDocument document;
    writeCurrent(document);
    QGuiApplication::clipboard()->setText(document.toPlainText());
}

void ContactDetail::print()
{
    const auto document = std::make_shared<ClosedDocument>();
    writeCurrent(*document);
    askAndPrint(document, m_panel->title(), this);
}

} // namespace floorwalker
