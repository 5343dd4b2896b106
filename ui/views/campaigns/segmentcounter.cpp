// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/campaigns/segmentcounter.h"

#include "models/edits/messagesegments.h"
#include "models/edits/smsculprits.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>

#include <algorithm>

namespace floorwalker {

namespace {

constexpr int gap = 8;
constexpr qsizetype mostNamed = 5; //!< culprits told by themselves

bool hasReplacement(const SmsCulprit &culprit)
{
    return culprit.replacement.has_value();
}

} // namespace

CulpritMarks::CulpritMarks(QPlainTextEdit &edit)
    : QSyntaxHighlighter(edit.document())
    , m_edit(edit)
{
}

void CulpritMarks::setMarking(bool isMarking)
{
    if (m_isMarking == isMarking)
        return;
    m_isMarking = isMarking;
    rehighlight();
}

void CulpritMarks::highlightBlock(const QString &text)
{
    if (!m_isMarking)
        return;
    const Tokens &tokens = tokensOf(m_edit.palette());
    QTextCharFormat format;
    format.setBackground(tokens.amberGround);
    format.setUnderlineColor(tokens.amber);
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    const QList<SmsCulprit> culprits = smsCulprits(text);
    for (const SmsCulprit &culprit : culprits)
        setFormat(int(culprit.start), int(culprit.length), format);
}

SegmentCounter::SegmentCounter(QPlainTextEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_marks(new CulpritMarks(edit))
    , m_words(new TextLabel({}, TextRole::Dim))
    , m_replace(new QPushButton)
{
    m_words->setWordWrap(true);
    m_replace->setAutoDefault(false);
    m_replace->setToolTip(tr("Characters that are marked make each short message hold 70 characters instead of 160."));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    line->addWidget(m_words, 1);
    line->addWidget(m_replace);
    connect(&edit, &QPlainTextEdit::textChanged, this, &SegmentCounter::refresh);
    connect(m_replace, &QPushButton::clicked, this, &SegmentCounter::replace);
    refresh();
}

void SegmentCounter::setShortMessage(bool isShortMessage)
{
    m_isShortMessage = isShortMessage;
    m_marks->setMarking(isShortMessage);
    refresh();
}

void SegmentCounter::refresh()
{
    const QString text = m_edit.toPlainText();
    //: How long a text is, of how much it may be
    const QString length = tr("%1 of %2 characters").arg(text.size()).arg(mostMessageLength);
    if (!m_isShortMessage) {
        m_words->setText(length);
        m_replace->hide();
        return;
    }
    const MessageSegments segments = MessageSegments::of(text);
    const QList<SmsCulprit> culprits = smsCulprits(text);
    QStringList words{tr("%n short message(s)", nullptr, int(segments.segments.size())), length,
                      tr("%n left in the last", nullptr, segments.unitsLeft)};
    if (!culprits.isEmpty()) {
        QStringList named;
        for (const SmsCulprit &culprit : culprits) {
            const QString character = text.mid(culprit.start, culprit.length);
            if (!named.contains(character) && named.size() < mostNamed)
                named << character;
        }
        //: Characters that make a short message hold less
        words << tr("made longer by %1").arg(named.join(u' '));
    }
    m_words->setText(words.join(QStringLiteral(" · ")));
    const auto replaceable = std::count_if(culprits.cbegin(), culprits.cend(), hasReplacement);
    m_replace->setVisible(replaceable > 0);
    m_replace->setText(tr("Re&place %n", nullptr, int(replaceable)));
}

void SegmentCounter::changeEvent(QEvent *event)
{
    // Later: the edit may take its new colours after us, and may go before us.
    if (event->type() == QEvent::PaletteChange && m_marks)
        QMetaObject::invokeMethod(m_marks, &QSyntaxHighlighter::rehighlight, Qt::QueuedConnection);
    QWidget::changeEvent(event);
}

//! As one step that can be undone.
void SegmentCounter::replace()
{
    const QString text = m_edit.toPlainText();
    QTextCursor cursor(m_edit.document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(withoutCulprits(text, smsCulprits(text)));
    m_edit.setFocus();
}

} // namespace floorwalker
