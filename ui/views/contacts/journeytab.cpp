// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/journeytab.h"

#include "models/items/journeywords.h"
#include "ui/theme/theme.h"
#include "ui/views/contacts/contactpages.h"
#include "ui/views/contacts/timelinedelegate.h"
#include "ui/widgets/textlabel.h"

#include <QListView>
#include <QVBoxLayout>

namespace floorwalker {

namespace {
using State = JourneyPartState::Kind;
constexpr QStringView separator = u" · ";
}

JourneyTab::JourneyTab(JourneyItems &journey, QWidget *parent)
    : ContactPart(journey, {JourneyPart::Segments, JourneyPart::Recordings, JourneyPart::Callbacks, JourneyPart::Consents}, parent)
    , m_list(new QListView)
    , m_foot(new TextLabel({}, TextRole::Dim))
{
    m_list->setAccessibleName(tr("Journey"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust); // words wrap
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(&journey.timeline());
    m_list->setItemDelegate(new TimelineDelegate(journey.timeline(), m_list));
    setBody(m_list);
    m_foot->setWordWrap(true);
    m_foot->setMinimumWidth(1); // else the pane could not be narrower than its longest word
    m_foot->setContentsMargins(cellMargin, panelGap / 2, cellMargin, panelGap / 2);
    column().addWidget(m_foot);
    connect(&journey, &JourneyItems::partChanged, this, &JourneyTab::refreshFoot); // other tabs' parts too
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        emit entryOpened(this->journey().timeline().rowAt(index.row()));
    });
}

void JourneyTab::write(QTextDocument &document, const Tokens &tokens) const
{
    writeTimeline(document, tokens, journey().timeline());
}

//! The list follows its model by itself.
void JourneyTab::refreshFoot()
{
    QStringList lines{consentLine(), askedLine()};
    lines.removeAll(QString());
    m_foot->setText(lines.join(u'\n'));
    m_foot->setVisible(!lines.isEmpty());
}

QString JourneyTab::consentLine() const
{
    QStringList texts;
    for (const CustomerConsent &consent : journey().contents().consents)
        texts << consentText(consent);
    return texts.isEmpty() ? QString() : tr("Consents of this number: %1").arg(texts.join(separator));
}

QString JourneyTab::askedLine() const
{
    if (!journey().isChosen())
        return {};
    QStringList names;
    for (const JourneyPart part : journeyParts) {
        if (journey().state(part).kind == State::Asked)
            names << partName(part);
    }
    return names.isEmpty() ? QString() : tr("Asking for: %1").arg(names.join(separator));
}

} // namespace floorwalker
