// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/pagetab.h"

#include "ui/theme/tokens.h"
#include "ui/views/contacts/contactpages.h"
#include "ui/widgets/readingview.h"

#include <QEvent>
#include <QTextDocument>

namespace floorwalker {

namespace {
constexpr int textMargin = 10;
}

PageTab::PageTab(JourneyItems &journey, JourneyPart part, const QString &name, QWidget *parent)
    : ContactPart(journey, {part}, parent)
    , m_page(new ReadingView)
{
    m_page->setAccessibleName(name);
    m_page->document()->setDocumentMargin(textMargin);
    setBody(m_page);
}

void PageTab::refreshContents()
{
    m_page->clear();
    if (hasContents())
        write(*m_page->document(), tokensOf(palette()));
    m_page->moveCursor(QTextCursor::Start);
}

void PageTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshContents(); // a document holds colours and sizes
    ContactPart::changeEvent(event);
}

ConversationTab::ConversationTab(JourneyItems &journey, QWidget *parent)
    : PageTab(journey, JourneyPart::Chat, tr("Conversation"), parent)
{
}

void ConversationTab::write(QTextDocument &document, const Tokens &tokens) const
{
    writeConversation(document, tokens, *journey().contents().chat, journey().zone());
}

AnswersTab::AnswersTab(JourneyItems &journey, QWidget *parent)
    : PageTab(journey, JourneyPart::ScriptResults, tr("Answers"), parent)
{
}

void AnswersTab::write(QTextDocument &document, const Tokens &tokens) const
{
    writeAnswers(document, tokens, journey().contents().scriptResults, journey().zone());
}

} // namespace floorwalker
