// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/recordings/reviewtab.h"

#include "models/desk/reviews.h"
#include "models/items/flooritems.h"
#include "models/items/reviewmarks.h"
#include "models/wording/errortext.h"
#include "models/wording/figuretext.h"
#include "ui/forms/formroom.h"
#include "ui/main/workplace.h"
#include "ui/player/player.h"
#include "ui/theme/theme.h"
#include "ui/views/recordings/playedline.h"
#include "ui/views/recordings/reviewform.h"
#include "ui/views/recordings/reviewsheetdialog.h"
#include "ui/views/recordings/usualsheet.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace floorwalker {

namespace {

QList<ReviewAnswer> openAnswers(const ReviewSheet &sheet)
{
    QList<ReviewAnswer> answers;
    for (const ReviewQuestion &question : sheet.questions)
        answers.append({.question = question, .points = std::nullopt});
    return answers;
}

bool isUntouched(const Review &review)
{
    return review.remark.isEmpty()
        && std::all_of(review.answers.begin(), review.answers.end(),
                       [](const ReviewAnswer &answer) { return answer.applies && !answer.points; });
}

} // namespace

ReviewTab::ReviewTab(const Workplace &workplace, Player &player, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_player(player)
    , m_trouble(new ErrorBar)
    , m_sheet(new TextLabel({}, TextRole::Heading))
    , m_form(new ReviewForm)
    , m_total(new TextLabel)
    , m_delete(new QPushButton(tr("Delete Review")))
    , m_usual(new QPushButton(tr("Use the Usual Sheet")))
    , m_offer(makeOffer())
    , m_filling(makeFilling())
{
    m_usual->setObjectName(QStringLiteral("usualSheet"));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(new PlayedLine(player, workplace.recordings));
    lines->addWidget(m_trouble);
    lines->addWidget(m_offer, 1);
    lines->addWidget(m_filling, 1);
    m_trouble->setAction(tr("Try Again"));
    connect(m_trouble, &ErrorBar::actionTriggered, this, &ReviewTab::tryAgain);
    connect(m_form, &ReviewForm::edited, this, &ReviewTab::keep);
    connect(m_delete, &QPushButton::clicked, this, &ReviewTab::confirmDelete);
    connect(m_usual, &QPushButton::clicked, this, &ReviewTab::takeUsualSheet);
    connect(&player, &Player::changed, this, [this] {
        if (recording() != m_shown)
            takePlayer();
    });
    connect(&workplace.reviews, &Reviews::changed, this, &ReviewTab::showReview);
    connect(&workplace.reviews, &Reviews::sheetChanged, this, &ReviewTab::showReview);
    takePlayer();
}

QWidget *ReviewTab::makeOffer()
{
    auto *words = new TextLabel(tr("No review sheet is defined for this profile. The usual one can be changed at any time."));
    words->setWordWrap(true);
    auto *make = new QPushButton(tr("Make a Sheet…"));
    connect(make, &QPushButton::clicked, this, &ReviewTab::editSheet);
    auto *offer = new QWidget;
    auto *lines = new QVBoxLayout(offer);
    lines->setContentsMargins(cellMargin, panelGap, cellMargin, panelGap);
    lines->setSpacing(panelGap);
    lines->addWidget(words);
    lines->addWidget(m_usual, 0, Qt::AlignLeft);
    lines->addWidget(make, 0, Qt::AlignLeft);
    lines->addStretch();
    return offer;
}

QWidget *ReviewTab::makeFilling()
{
    for (TextLabel *label : {m_sheet, m_total}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1); // else the pane could not be narrower than its longest word
    }
    auto *edit = new QPushButton(tr("Edit Sheet…"));
    auto *averages = new QPushButton(tr("Averages…"));
    connect(edit, &QPushButton::clicked, this, &ReviewTab::editSheet);
    connect(averages, &QPushButton::clicked, this, &ReviewTab::averagesWanted);
    auto *filling = new QWidget;
    auto *lines = new QVBoxLayout(filling);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    const auto addLine = [lines](TextLabel *label, std::initializer_list<QWidget *> buttons) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(cellMargin, panelGap / 2, cellMargin, panelGap / 2);
        line->setSpacing(panelGap / 2);
        line->addWidget(label, 1);
        for (QWidget *button : buttons)
            line->addWidget(button);
        lines->addLayout(line);
    };
    addLine(m_sheet, {edit});
    lines->addWidget(new FormRoom(m_form), 1);
    addLine(m_total, {m_delete, averages});
    return filling;
}

CallRecordingId ReviewTab::recording() const
{
    return m_player.recording() ? m_player.recording()->id : CallRecordingId();
}

void ReviewTab::begin()
{
    if (m_filling->isHidden())
        m_usual->setFocus(Qt::ShortcutFocusReason);
    else
        m_form->focusFirstOpen();
}

void ReviewTab::takePlayer()
{
    m_shown = recording();
    showReview();
}

//! What was said before keeps its own questions; anything else begins with the profile's sheet.
void ReviewTab::showReview()
{
    const Reviews &reviews = m_workplace.reviews;
    const auto review = reviews.find(m_shown);
    const bool hasQuestions = review || !reviews.sheet().questions.isEmpty();
    m_offer->setVisible(!hasQuestions);
    m_filling->setVisible(hasQuestions);
    m_sheet->setText(review ? review->sheet : reviews.sheet().name);
    if (hasQuestions)
        m_form->setAnswers(review ? review->answers : openAnswers(reviews.sheet()), review ? review->remark : QString());
    refresh();
}

Review ReviewTab::filled() const
{
    Review review{.recording = m_shown,
                  .callId = {},
                  .recorded = {},
                  .agent = {},
                  .agentName = {},
                  .sheet = m_sheet->text(),
                  .answers = m_form->answers(),
                  .remark = m_form->remark(),
                  .filled = m_workplace.floor.serverNow(),
                  .author = m_workplace.reviews.author()};
    if (const auto &recording = m_player.recording(); recording && recording->id == m_shown) {
        review.callId = recording->callId;
        review.recorded = recording->created;
        review.agent = recording->agent();
        review.agentName = recording->isAgents() ? recording->ownerName : QString();
    }
    return review;
}

void ReviewTab::keep()
{
    const Review review = filled();
    if (isUntouched(review))
        m_workplace.reviews.drop(m_shown);
    else
        m_workplace.reviews.keep(review);
    refresh();
}

void ReviewTab::tryAgain()
{
    if (m_workplace.reviews.sheetTrouble())
        m_workplace.reviews.readSheet();
    if (m_workplace.reviews.find(m_shown))
        keep();
}

void ReviewTab::editSheet()
{
    (new ReviewSheetDialog(m_workplace, window()))->open();
}

void ReviewTab::takeUsualSheet()
{
    m_workplace.reviews.put(usualSheet(), this, [this](const Result<Done> &isPut) {
        if (isPut)
            m_form->focusFirstOpen();
        else
            showTrouble(isPut.error(), tr("The sheet is not kept."));
    });
}

void ReviewTab::confirmDelete()
{
    auto *dialog = new ConfirmDialog({.title = tr("Delete Review"),
                                      .question = tr("Delete this review?"),
                                      .consequence = tr("Its points and its remark are gone from this computer."),
                                      .confirm = tr("&Delete")},
                                     window());
    connect(dialog, &QDialog::accepted, this, [this, recording = m_shown] {
        m_workplace.reviews.drop(recording);
        showReview();
    });
    dialog->open();
}

void ReviewTab::refresh()
{
    setEnabled(!m_shown.isEmpty());
    const Reviews &reviews = m_workplace.reviews;
    m_delete->setEnabled(reviews.find(m_shown).has_value());
    m_total->setText(totalText());
    if (reviews.trouble() && reviews.find(m_shown))
        showTrouble(*reviews.trouble(), tr("What you fill in stands here, but is not kept on this computer."));
    else if (reviews.sheetTrouble())
        showTrouble(*reviews.sheetTrouble(), tr("The sheet of this profile cannot be read."));
    else
        m_trouble->clear();
}

QString ReviewTab::totalText() const
{
    const auto review = m_workplace.reviews.find(m_shown);
    if (!review)
        return tr("Nothing is answered yet.");
    const QList<ReviewMark> marks = marksOf(*review);
    const Figure score = reviewScore(marks);
    const auto open = std::count_if(marks.begin(), marks.end(), [](const ReviewMark &mark) { return mark.applies && !mark.points; });
    //: The points of a review sheet, as in "58.3 %, 7 of 12 points."
    const QString total = tr("%1, %2 of %3 points.").arg(percentText(score)).arg(score.numerator).arg(score.denominator);
    //: The points so far, then how many questions are left; both are whole sentences
    return open == 0 ? total : tr("%1 %2").arg(total, tr("%n question(s) are open; the review counts when none is.", nullptr, int(open)));
}

void ReviewTab::showTrouble(const Error &error, const QString &sentence)
{
    const ErrorText text = errorText(error);
    m_trouble->showError(sentence + u' ' + text.sentence, text.nextStep, copyableDetails(error, m_workplace.floor.serverNow()));
}

} // namespace floorwalker
