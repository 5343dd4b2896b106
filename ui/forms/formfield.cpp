// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/formfield.h"

#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace floorwalker {

namespace {
constexpr int gap = 4;
}

FormField::FormField(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_verdict(new TextLabel({}, TextRole::Dim))
{
    auto *title = new TextLabel(label);
    title->setBuddy(field);
    m_verdict->setWordWrap(true);
    m_verdict->hide();
    QString plain = label;
    plain.remove(u'&');
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(plain);
    // The focus of an editable combo box is in its inner line.
    if (const auto *combo = qobject_cast<QComboBox *>(field); combo && combo->lineEdit())
        combo->lineEdit()->setAccessibleName(plain);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gap);
    column->addWidget(title);
    column->addWidget(field, 1); // takes the room, where it can grow
    column->addWidget(m_verdict);
    column->addStretch();
    setFocusProxy(field);
}

QString FormField::verdict() const
{
    return m_sentence;
}

void FormField::setVerdict(const QString &sentence, Severity severity)
{
    if (sentence == m_sentence && severity == m_severity)
        return;
    m_sentence = sentence;
    m_severity = sentence.isEmpty() ? Severity::None : severity;
    // Read out with the field, so it need not be found by the eye.
    m_field->setAccessibleDescription(sentence);
    m_verdict->setVisible(!sentence.isEmpty());
    takeTheme();
}

void FormField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        takeTheme();
    QWidget::changeEvent(event);
}

void FormField::takeTheme()
{
    const Tokens &t = tokensOf(palette());
    const QString sign = signOf(t, m_severity);
    m_verdict->setText(sign.isEmpty() ? m_sentence : sign + u' ' + m_sentence);
    QPalette ink = m_verdict->palette();
    ink.setColor(m_verdict->foregroundRole(), inkOf(t, m_severity));
    if (ink != m_verdict->palette())
        m_verdict->setPalette(ink);
}

} // namespace floorwalker
