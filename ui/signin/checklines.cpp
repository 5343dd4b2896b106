// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/checklines.h"

#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr int rowGap = 6;
constexpr int signGap = 8;

Icon iconOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok: return Icon::Check;
    case Verdict::Warn: return Icon::Warning;
    case Verdict::Fail: return Icon::Critical;
    case Verdict::Skipped: return Icon::Pause;
    }
    Q_UNREACHABLE();
}

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok: return Tone::Available;
    case Verdict::Warn: return Tone::Amber;
    case Verdict::Fail: return Tone::Red;
    case Verdict::Skipped: return Tone::Dim;
    }
    Q_UNREACHABLE();
}

//! One line; made anew for another theme, because its sign is coloured.
class Row final : public QWidget
{
public:
    explicit Row(const CheckLine &line)
        : m_verdict(line.verdict)
        , m_sign(new QLabel)
    {
        //: The verdict of a check, what was checked, what was found, what to do
        auto *words = new TextLabel(CheckLines::tr("%1 \u2013 %2: %3 %4")
                                        .arg(verdictText(line.verdict), line.title, line.sentence, line.nextStep)
                                        .trimmed());
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        words->setAccessibleName(toText(line));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins({});
        row->setSpacing(signGap);
        row->addWidget(m_sign, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        takeTheme();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            takeTheme();
        QWidget::changeEvent(event);
    }

private:
    void takeTheme()
    {
        const QColor ink = colorOf(tokensOf(palette()), toneOf(m_verdict));
        const int side = style()->pixelMetric(QStyle::PM_SmallIconSize); // grows with the text
        m_sign->setPixmap(lineIcon(iconOf(m_verdict), ink).pixmap(QSize(side, side), devicePixelRatioF()));
    }

    Verdict m_verdict;
    QLabel *m_sign;
};

} // namespace

CheckLines::CheckLines(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_copy(new QPushButton(lineIcon(Icon::Copy), tr("Copy Results")))
{
    m_rows->setSpacing(rowGap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(m_rows);
    column->addWidget(m_copy, 0, Qt::AlignRight);
    setAccessibleName(tr("Results of the connection test"));
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(text()); });
    hide();
}

void CheckLines::clear()
{
    m_lines.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    hide();
}

void CheckLines::add(const CheckLine &line)
{
    m_lines.append(line);
    m_rows->addWidget(new Row(line));
    show();
}

QString CheckLines::text() const
{
    QStringList texts;
    for (const CheckLine &line : m_lines)
        texts << toText(line);
    return texts.join(u'\n');
}

} // namespace floorwalker
