// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/campaigns/preflightrows.h"

#include "models/items/flooritems.h"
#include "models/settings/preferences.h"
#include "models/wording/deliverytext.h"
#include "ui/main/workplace.h"
#include "ui/views/campaigns/campaignwords.h"
#include "ui/widgets/chiplayout.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/tableview.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr int gap = 6;

} // namespace

PreflightRows::PreflightRows(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_sending(workplace.campaignSending)
    , m_panel(new Panel(tr("Pre-flight")))
    , m_counts(new QWidget)
    , m_table(new RecipientTable([&floor = workplace.floor] { return floor.serverNow(); }, workplace.clock, this))
    , m_view(new TableView([&floor = workplace.floor] { return floor.serverNow().time_since_epoch().count(); }))
    , m_texts(new QPlainTextEdit)
    , m_tabs(new QTabWidget)
{
    m_view->setAccessibleName(tr("Recipients and what becomes of them"));
    m_view->setModel(m_table);
    m_view->setCompact(workplace.preferences.flag(Preference::CompactRows));
    m_view->setReducedMotion(true);
    m_texts->setReadOnly(true);
    m_texts->setTabChangesFocus(true);
    m_texts->setAccessibleName(tr("Texts as they would be sent"));
    auto *counts = new ChipLayout(m_counts);
    counts->setContentsMargins(0, 0, 0, 0);
    counts->setSpacing(gap);
    m_panel->addBanner(m_counts);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_view, tr("&Who"));
    m_tabs->addTab(m_texts, tr("Te&xts"));
    m_panel->setBody(m_tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    refresh();
}

void PreflightRows::refresh()
{
    const auto &plan = m_sending.plan();
    m_table->setRows(plan ? recipientLines(*plan) : QList<RecipientLine>());
    refreshCounts();
    refreshNotice();
    refreshTexts();
}

void PreflightRows::refreshCounts()
{
    qDeleteAll(m_counts->findChildren<Pill *>(QString(), Qt::FindDirectChildrenOnly));
    const auto &plan = m_sending.plan();
    const QList<FateWords> counts = plan ? fateWords(*plan) : QList<FateWords>();
    for (const FateWords &count : counts) {
        auto *pill = new Pill(count.words);
        pill->setSeverity(count.severity);
        m_counts->layout()->addWidget(pill);
    }
    m_counts->setVisible(!counts.isEmpty());
    const bool isCut = plan && plan->shown.size() < plan->count(RecipientFate::Good) + plan->excluded.size();
    m_panel->setNote(isCut ? tr("Up to %n of each kind are shown", nullptr, PreflightPlan::mostShown) : QString());
}

void PreflightRows::refreshNotice()
{
    EmptyNotice &notice = *m_view->emptyNotice();
    if (m_sending.stage() == CampaignSending::Stage::Checking)
        notice.setNotice(Icon::Clock, tr("The recipients are being checked."), {});
    else
        notice.setNotice(Icon::Campaigns, tr("Nobody is to be checked yet."),
                         tr("Type or paste recipients above, or choose a file. Each is judged before anything is sent."));
}

void PreflightRows::refreshTexts()
{
    QStringList parts;
    const auto &plan = m_sending.plan();
    for (const CampaignText &text : plan ? plan->texts : QList<CampaignText>()) {
        QString head = tr("For %n recipient(s)", nullptr, int(text.recipients));
        if (text.segments > 0) {
            //: Who gets a text, and how long it is
            head = tr("%1, %2").arg(head, tr("%n short message(s) each", nullptr, int(text.segments)));
        }
        parts << head + QStringLiteral(":\n") + text.text;
    }
    if (plan && plan->distinctTexts > plan->texts.size())
        parts << tr("and %n more texts", nullptr, int(plan->distinctTexts - plan->texts.size()));
    const QString whole = parts.join(QStringLiteral("\n\n"));
    if (m_texts->toPlainText() != whole)
        m_texts->setPlainText(whole);
}

} // namespace floorwalker
