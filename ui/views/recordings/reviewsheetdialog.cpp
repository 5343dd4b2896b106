// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/recordings/reviewsheetdialog.h"

#include "models/desk/reviews.h"
#include "models/items/flooritems.h"
#include "models/wording/errortext.h"
#include "ui/forms/formfield.h"
#include "ui/forms/formroom.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/recordings/questionrow.h"
#include "ui/views/recordings/usualsheet.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr QSize firstSize(760, 520);

} // namespace

ReviewSheetDialog::ReviewSheetDialog(const Workplace &workplace, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_former(workplace.reviews.sheet())
    , m_trouble(new ErrorBar)
    , m_name(new QLineEdit(m_former.name))
    , m_rows(new QVBoxLayout)
    , m_total(new TextLabel({}, TextRole::Dim))
    , m_save(new QPushButton(tr("&Save Sheet")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Review Sheet"));
    auto *words = new TextLabel(tr("The sheet is this profile's, on this computer. Reviews that were begun keep their questions."),
                                TextRole::Dim);
    words->setWordWrap(true);
    auto *room = new QWidget;
    auto *roomLines = new QVBoxLayout(room);
    roomLines->setContentsMargins(0, 0, 0, 0);
    roomLines->addLayout(m_rows);
    roomLines->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(panelGap);
    layout->addWidget(words);
    layout->addWidget(m_trouble);
    layout->addWidget(new FormField(tr("&Name"), m_name));
    layout->addWidget(new FormRoom(room), 1);
    layout->addWidget(m_total);
    layout->addLayout(makeButtons());
    for (const ReviewQuestion &question : std::as_const(m_former.questions))
        addRow(question);
    if (m_former.questions.isEmpty())
        addRow({});
    connect(m_name, &QLineEdit::textChanged, this, &ReviewSheetDialog::refresh);
    refresh();
    resize(scaledToText(firstSize, *this));
    m_name->setFocus();
}

QLayout *ReviewSheetDialog::makeButtons()
{
    auto *add = new QPushButton(tr("&Add Question"));
    auto *usual = new QPushButton(tr("Add the &Usual Questions"));
    auto *cancel = new QPushButton(tr("&Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(usual);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    for (QPushButton *button : {add, usual, cancel})
        button->setAutoDefault(false);
    m_save->setDefault(true);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({})->takeFocus();
        refresh();
    });
    connect(usual, &QPushButton::clicked, this, &ReviewSheetDialog::addUsual);
    connect(cancel, &QPushButton::clicked, this, &ReviewSheetDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ReviewSheetDialog::save);
    return buttons;
}

QuestionRow *ReviewSheetDialog::addRow(const ReviewQuestion &question)
{
    auto *row = new QuestionRow(question);
    m_rows->addWidget(row);
    connect(row, &QuestionRow::edited, this, &ReviewSheetDialog::refresh);
    connect(row, &QuestionRow::moved, this, [this, row](int by) { move(row, by); });
    connect(row, &QuestionRow::removed, this, [this, row] { remove(row); });
    return row;
}

void ReviewSheetDialog::addUsual()
{
    const ReviewSheet sheet = usualSheet();
    if (m_name->text().trimmed().isEmpty())
        m_name->setText(sheet.name);
    for (const ReviewQuestion &question : sheet.questions)
        addRow(question);
    refresh();
}

//! Tab goes from top to bottom as before.
void ReviewSheetDialog::move(QuestionRow *row, int by)
{
    const int place = m_rows->indexOf(row) + by;
    if (place < 0 || place >= m_rows->count())
        return;
    m_rows->removeWidget(row);
    m_rows->insertWidget(place, row);
    QWidget *before = m_name;
    const auto all = rows();
    for (const QuestionRow *each : all) {
        const auto stops = each->stops();
        for (QWidget *stop : stops) {
            setTabOrder(before, stop);
            before = stop;
        }
    }
    refresh();
}

void ReviewSheetDialog::remove(QuestionRow *row)
{
    m_rows->removeWidget(row);
    row->hide();
    row->deleteLater();
    if (const auto left = rows(); !left.isEmpty())
        left.constLast()->takeFocus();
    refresh();
}

QList<QuestionRow *> ReviewSheetDialog::rows() const
{
    QList<QuestionRow *> rows;
    for (int i = 0; i < m_rows->count(); ++i)
        rows.append(qobject_cast<QuestionRow *>(m_rows->itemAt(i)->widget()));
    return rows;
}

ReviewSheet ReviewSheetDialog::sheet() const
{
    ReviewSheet sheet{.name = m_name->text().trimmed(), .questions = {}};
    const auto all = rows();
    for (const QuestionRow *row : all) {
        if (const ReviewQuestion question = row->question(); !question.text.isEmpty())
            sheet.questions.append(question);
    }
    return sheet;
}

void ReviewSheetDialog::refresh()
{
    const auto all = rows();
    for (int i = 0; i < all.size(); ++i)
        all[i]->setPlace(i + 1, int(all.size()));
    const ReviewSheet shown = sheet();
    int most = 0;
    for (const ReviewQuestion &question : shown.questions)
        most += question.most;
    m_total->setText(shown.name.isEmpty() ? tr("The sheet needs a name.")
                     : shown.questions.isEmpty() ? tr("The sheet needs a question.")
                                                 : tr("%n point(s) at most.", nullptr, most));
    m_save->setEnabled(!shown.name.isEmpty() && !shown.questions.isEmpty() && !m_isSaving);
}

void ReviewSheetDialog::save()
{
    m_trouble->clear();
    m_isSaving = true;
    refresh();
    m_workplace.reviews.put(sheet(), this, [this](const Result<Done> &isPut) {
        m_isSaving = false;
        refresh();
        if (isPut) {
            accept();
            return;
        }
        const ErrorText text = errorText(isPut.error());
        m_trouble->showError(tr("The sheet is not kept.") + u' ' + text.sentence, text.nextStep,
                             copyableDetails(isPut.error(), m_workplace.floor.serverNow()));
    });
}

void ReviewSheetDialog::reject()
{
    const ReviewSheet shown = sheet();
    if (shown == m_former || shown == ReviewSheet()) {
        QDialog::reject();
        return;
    }
    auto *dialog = new ConfirmDialog({.title = tr("Review Sheet"),
                                      .question = tr("Leave the sheet as it was?"),
                                      .consequence = tr("What you changed is not saved and is lost."),
                                      .confirm = tr("&Discard Changes")},
                                     this);
    connect(dialog, &QDialog::accepted, this, [this] { QDialog::reject(); });
    dialog->open();
}

} // namespace floorwalker
