// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/layoutbudget.h"
#include "models/mail/markupreader.h"
#include "models/mail/texttaming.h"

#include <QStack>

namespace floorwalker {

//! Writes what a whitelist lets through of a mail's HTML, as long as there is budget to lay it out,
//! and all of it as plain text. Nothing of the source is copied but text, numbers of columns and
//! checked targets of links.
class MailWriter final : public MarkupSink
{
public:
    explicit MailWriter(qsizetype longestText) : m_longestText(longestText) { }

    void begin(QByteArrayView element, const Attribute &attribute) override;
    void end(QByteArrayView element) override;
    void text(const QString &text) override;
    bool isFull() const override { return m_plain.size() > m_longestText; }

    void finish(); //!< ends what is open
    QString html() const { return m_html; }
    QString plainText() const { return m_plain.trimmed(); }
    bool isHtmlFull() const { return m_budget.isSpent(); }
    int images() const { return m_images; } //!< left out

private:
    struct Element {
        int traits = 0;
        QByteArray written; //!< empty: only what is in it is shown
        QString target; //!< of a link
        QString owner; //!< of the target
    };

    void beginPlain(QByteArrayView element, int traits);
    Element opened(QByteArrayView element, int traits, const Attribute &attribute) const;
    void write(const Element &element, const Attribute &attribute);
    void close(const Element &element);
    void append(const QString &text);
    void appendPlain(const QString &text);
    void breakPlain(int lines);

    qsizetype m_longestText;
    LayoutBudget m_budget;
    TextTaming m_taming;
    QString m_html;
    QString m_plain;
    qsizetype m_lineBegin = 0; //!< of the last line of m_plain
    QStack<Element> m_open;
    int m_hidden = 0; //!< how deep in an element that is left out with all that is in it
    int m_tables = 0;
    int m_preformatted = 0;
    int m_images = 0;
};

} // namespace floorwalker
