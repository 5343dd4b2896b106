// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/recordings/reviewaveragesdialog.h"

#include "models/desk/reviews.h"
#include "models/items/flooritems.h"
#include "models/items/reviewaveragetable.h"
#include "models/items/reviewmarks.h"
#include "models/items/reviewtable.h"
#include "models/wording/figuretext.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/exportbar.h"
#include "ui/views/listoffer.h"
#include "ui/views/storedtable.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr QSize firstSize(900, 560);

} // namespace

ReviewAveragesDialog::ReviewAveragesDialog(const Workplace &workplace, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_averages(new ReviewAverageTable([&floor = workplace.floor] { return floor.serverNow(); }, workplace.clock, this))
    , m_reviews(new ReviewTable([&floor = workplace.floor] { return floor.serverNow(); }, workplace.clock,
                                workplace.businessDay.zone(), this))
    , m_averageList(new StoredTable({.title = tr("Averages by agent and week"),
                                     .order = tr("latest week first"),
                                     .nothing = tr("No review is complete yet."),
                                     .nothingMore = tr("A review counts when each of its questions is answered.")},
                                    *m_averages, workplace))
    , m_reviewList(new StoredTable({.title = tr("Reviews"),
                                    .order = tr("newest first"),
                                    .nothing = tr("There is no review on this computer."),
                                    .nothingMore = tr("R in the player opens the review sheet of a recording.")},
                                   *m_reviews, workplace))
    , m_total(new TextLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Review Averages"));
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Averages and reviews"));
    tabs->addTab(m_averageList, tr("&Averages"));
    tabs->addTab(m_reviewList, tr("&Reviews"));
    addExport(*m_averageList, QStringLiteral("reviewaverages"),
              [table = m_averages](const QList<int> &columns) { return table->exportRows(columns); });
    addExport(*m_reviewList, QStringLiteral("reviews"),
              [table = m_reviews](const QList<int> &columns) { return table->exportRows(columns); });
    for (StoredTable *list : {m_averageList, m_reviewList})
        connect(list, &StoredTable::retryWanted, this, &ReviewAveragesDialog::read);
    auto *buttons = new QDialogButtonBox;
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(panelGap);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_total);
    layout->addWidget(buttons);
    resize(scaledToText(firstSize, *this));
    read();
    m_averageList->takeFocus();
}

void ReviewAveragesDialog::addExport(StoredTable &list, const QString &name, std::function<ExportRows(const QList<int> &)> rows)
{
    auto *exporting = new QPushButton(tr("Export…"));
    exporting->setAutoDefault(false);
    auto *bar = new ExportBar(m_workplace.exportLog);
    list.panel().addToHeaderEnd(exporting);
    list.panel().addBanner(bar);
    connect(exporting, &QPushButton::clicked, this, [this, shown = &list, bar, name, rows = std::move(rows)] {
        bar->open(listOffer(m_workplace,
                            {.title = shown->panel().title(),
                             .list = name,
                             .filters = {},
                             .range = {},
                             .dataTime = m_workplace.floor.serverNow(),
                             .incompleteReason = {},
                             .rows = rows},
                            shown->view()));
    });
}

void ReviewAveragesDialog::read()
{
    m_workplace.reviews.readAll(this, [this](const Result<QList<Review>> &all) {
        const StoredTable::State state{.isRead = bool(all), .error = all ? std::nullopt : std::optional(all.error())};
        if (all) {
            const QList<ScoredReview> reviews = scored(*all, m_workplace.businessDay);
            const ReviewAverage total = reviewTotal(reviews);
            m_averages->setRows(reviewAverages(reviews));
            m_reviews->setReviews(*all);
            //: All reviews, as in "All together: 58.3 % of 12 points in 1 review."
            m_total->setText(tr("All together: %1 of %2 points in %n review(s).", nullptr, int(total.reviews))
                                 .arg(percentText(total.score)).arg(total.score.denominator));
        }
        m_averageList->tell(state);
        m_reviewList->tell(state);
    });
}

} // namespace floorwalker
