// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/exportbar.h"

#include "models/edits/exportlog.h"
#include "models/wording/errortext.h"
#include "ui/theme/theme.h"
#include "ui/views/exportdialog.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace floorwalker {

namespace {

constexpr int barWidth = 160;

} // namespace

ExportBar::ExportBar(ExportLog &log, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_exporting(new Exporting(this))
    , m_bar(new QProgressBar)
    , m_words(new TextLabel)
    , m_progress(makeProgress())
    , m_outcome(new NoticeBar)
    , m_trouble(new ErrorBar)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(panelGap);
    lines->addWidget(m_progress);
    lines->addWidget(m_outcome);
    lines->addWidget(m_trouble);
    connect(m_exporting, &Exporting::progressed, this, &ExportBar::refresh);
    connect(m_exporting, &Exporting::finished, this, &ExportBar::finish);
    refresh();
}

QWidget *ExportBar::makeProgress()
{
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barWidth);
    m_bar->setAccessibleName(tr("Progress of the export"));
    auto *cancel = new QPushButton(tr("Cancel Export"));
    connect(cancel, &QPushButton::clicked, m_exporting, &Exporting::cancel);
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(panelGap);
    line->addWidget(m_bar);
    line->addWidget(m_words, 1);
    line->addWidget(cancel);
    return widget;
}

void ExportBar::open(const ExportOffer &offer)
{
    auto *dialog = new ExportDialog(offer, window());
    connect(dialog, &ExportDialog::ordered, this, [this, list = offer.list](const Exporting::Order &order) {
        clear();
        start(list + u' ' + name(order.format), order);
    });
    dialog->open();
}

void ExportBar::start(const QString &list, const Exporting::Order &order)
{
    m_log.begin(list, this, [this, list, order](const Result<Done> &noted) {
        if (!noted) {
            const ErrorText text = errorText(noted.error());
            m_trouble->showError(tr("Nothing was exported: every export has its line in the audit log, which cannot be written now."),
                                 text.sentence + u' ' + text.nextStep, {});
            refresh();
            return;
        }
        m_list = list;
        m_exporting->start(order);
    });
}

void ExportBar::finish(const Result<Done> &result)
{
    m_log.end(m_list, result, m_exporting->count());
    tell(result);
}

void ExportBar::clear()
{
    m_outcome->tell({});
    m_trouble->clear();
    refresh();
}

void ExportBar::refresh()
{
    m_progress->setVisible(m_exporting->isUnderWay());
    m_bar->setRange(0, int(m_exporting->count()));
    m_bar->setValue(int(m_exporting->written()));
    m_words->setText(tr("Exporting, %1 of %2")
                         .arg(QLocale().toString(m_exporting->written()), QLocale().toString(m_exporting->count())));
    setVisible(!m_progress->isHidden() || !m_outcome->isHidden() || !m_trouble->isHidden());
}

void ExportBar::tell(const Result<Done> &result)
{
    if (result) {
        m_outcome->tell(tr("%n row(s) are in %1.", nullptr, int(m_exporting->count()))
                            .arg(QDir::toNativeSeparators(m_exporting->path())));
    } else if (result.error().kind == ErrorKind::Cancelled) {
        m_outcome->tell(tr("The export was cancelled. Nothing was written."));
    } else {
        const ErrorText text = errorText(result.error());
        m_trouble->showError(text.sentence, text.nextStep, {});
    }
    refresh();
}

} // namespace floorwalker
