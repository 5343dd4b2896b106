// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/contentdetail.h"

#include "models/items/callbacktable.h"
#include "models/wording/errortext.h"
#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"
#include "ui/views/contacts/contactpages.h"
#include "ui/views/contacts/printing.h"
#include "ui/widgets/closeddocument.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/readingview.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

namespace floorwalker {

namespace {
constexpr int textMargin = 10;
}

ContentDetail::ContentDetail(Words words, ContentItems &items, QWidget *parent)
    : QWidget(parent)
    , m_words(std::move(words))
    , m_items(items)
    , m_panel(new Panel(m_words.title))
    , m_page(new ReadingView)
    , m_copy(new QToolButton)
    , m_print(new QToolButton)
{
    m_page->setAccessibleName(m_words.title);
    m_page->document()->setDocumentMargin(textMargin);
    m_copy->setIcon(lineIcon(Icon::Copy));
    m_print->setIcon(lineIcon(Icon::Print));
    addTool(m_copy, tr("Copy what is shown"));
    addTool(m_print, tr("Print what is shown"));
    for (QToolButton *button : {m_copy, m_print})
        button->setEnabled(false); // nothing is open yet
    connect(m_copy, &QToolButton::clicked, this, &ContentDetail::copy);
    connect(m_print, &QToolButton::clicked, this, &ContentDetail::print);
    auto *body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_page, 1);
    m_panel->setBody(body);
    m_notice = new EmptyNotice(m_page);
    connect(m_notice, &EmptyNotice::actionTriggered, &items, &ContentItems::openAgain);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    connect(&items, &ContentItems::openedChanged, this, &ContentDetail::refresh);
    QMetaObject::invokeMethod(this, &ContentDetail::refresh, Qt::QueuedConnection); // when it is whole
}

void ContentDetail::addTool(QToolButton *button, const QString &name)
{
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    m_panel->addToHeaderEnd(button);
}

void ContentDetail::addButton(QWidget *button)
{
    m_panel->addToHeaderEnd(button);
}

void ContentDetail::refresh()
{
    const QString title = titleOfOpened();
    const bool isReadable = !title.isEmpty() && !m_items.opening().isAsked && !m_items.opening().error;
    m_panel->setTitle(title.isEmpty() ? m_words.nothing : title);
    const auto moment = momentOfOpened();
    m_panel->setNote(moment ? momentText(*moment, m_items.businessDay().zone()) : QString());
    m_copy->setEnabled(isReadable);
    m_print->setEnabled(isReadable);
    prepare();
    rewrite();
    refreshNotice();
}

void ContentDetail::rewrite()
{
    m_page->clear();
    if (m_copy->isEnabled())
        write(*m_page->document(), tokensOf(palette()));
    m_page->moveCursor(QTextCursor::Start);
}

void ContentDetail::refreshNotice()
{
    const ContentItems::Opening &opening = m_items.opening();
    m_notice->setVisible(!m_copy->isEnabled());
    if (opening.error) {
        const ErrorText text = errorText(*opening.error);
        m_notice->setNotice(Icon::Warning, text.sentence, text.nextStep, tr("Try Again"));
    } else if (opening.isAsked) {
        m_notice->setNotice(Icon::Clock, tr("Asking the server…"), {});
    } else {
        m_notice->setNotice(Icon::Contacts, m_words.nothing, {});
    }
}

//! Paper and clipboard have the colours of the light theme.
void ContentDetail::writeCopy(QTextDocument &document) const
{
    document.setDefaultFont(font());
    write(document, tokens(ThemeKind::Light));
}

void ContentDetail::copy()
{
    ClosedDocument document;
    writeCopy(document);
    QGuiApplication::clipboard()->setText(document.toPlainText());
}

void ContentDetail::print()
{
    const auto document = std::make_shared<ClosedDocument>();
    writeCopy(*document);
    askAndPrint(document, m_panel->title(), this);
}

void ContentDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rewrite(); // a document holds colours and sizes
    QWidget::changeEvent(event);
}

} // namespace floorwalker
