// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/commandpalette.h"

#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace floorwalker {

namespace {

constexpr int mostShown = 50;
constexpr QSize paletteSize{560, 420};

} // namespace

CommandPalette::CommandPalette(QList<PaletteEntry> entries, QWidget *parent)
    : QDialog(parent)
    , m_entries(std::move(entries))
    , m_field(new FilterField(tr("Search or do anything")))
    , m_list(new QListWidget)
    , m_hint(new TextLabel({}, TextRole::Dim))
{
    setWindowTitle(tr("Search or Do Anything"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_field->setAccessibleName(windowTitle());
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setUniformItemSizes(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(panelGap, panelGap, panelGap, panelGap);
    layout->setSpacing(panelGap / 2);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    resize(paletteSize);

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::runCurrent);
    search({});
}

int CommandPalette::rank(const QString &entry, const QString &typed)
{
    int rank = 1;
    const auto words = typed.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        int best = 0;
        for (qsizetype at = entry.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = entry.indexOf(word, at + 1, Qt::CaseInsensitive)) {
            const bool beginsWord = at == 0 || !entry[at - 1].isLetterOrNumber();
            best = std::max(best, at == 0 ? 4 : beginsWord ? 3 : 1);
        }
        if (best == 0)
            return 0;
        rank += best;
    }
    return rank;
}

void CommandPalette::search(const QString &typed)
{
    std::vector<std::pair<int, int>> found; // rank, entry
    for (int entry = 0; entry < m_entries.size(); ++entry) {
        if (const int score = rank(m_entries[entry].text, typed))
            found.emplace_back(-score, entry);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    found.resize(std::min<size_t>(found.size(), mostShown));
    m_list->clear();
    for (const auto &[score, entry] : found) {
        const PaletteEntry &told = m_entries[entry];
        auto *item = new QListWidgetItem(told.hint.isEmpty() ? told.text : told.text + QStringLiteral("   ") + told.hint, m_list);
        item->setData(Qt::UserRole, entry);
    }
    m_list->setCurrentRow(0);
    m_hint->setText(found.empty() ? tr("Nothing is called “%1”.").arg(typed)
                                  : tr("Enter does it, arrows choose, Escape closes"));
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const auto run = m_entries[item->data(Qt::UserRole).toInt()].run;
    accept();
    run();
}

//! Arrows move in the list while the field keeps the letters.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int last = m_list->count() - 1;
        const int row = m_list->currentRow();
        const int page = 8;
        const int target = key == Qt::Key_Down ? row + 1
            : key == Qt::Key_Up              ? row - 1
            : key == Qt::Key_PageDown        ? row + page
            : key == Qt::Key_PageUp          ? row - page
                                             : row;
        if (target != row) {
            m_list->setCurrentRow(std::clamp(target, 0, std::max(0, last)));
            return true;
        }
        if (key == Qt::Key_Escape && m_field->text().isEmpty()) {
            reject();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace floorwalker
