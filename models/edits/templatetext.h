// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/messagetext.h"
#include "models/edits/whatsapptemplate.h"

namespace floorwalker {

//! A WhatsApp template whose parameters' values may hold placeholders, as MessageText knows them.
//! The body keeps its braces: {{1}} is WhatsApp's. Parsed once, filled for each row.
class TemplateText final
{
public:
    TemplateText() = default;
    static TemplateText parse(const WhatsAppTemplate &templateOfAll, const QStringList &titles);

    //! The template's own, then those of the values.
    const QList<TemplateFinding> &findings() const { return m_findings; }
    bool isValid() const { return isSendable(m_findings); }
    QStringList names() const; //!< titles of the columns used, each once

    //! The error is Invalid, with the reason to leave the row out: a column used is empty, or what is
    //! encoded became too long.
    Result<WhatsAppTemplate> fill(const QStringList &cells) const;

private:
    WhatsAppTemplate m_template;
    QList<MessageText> m_values; //!< of the parameters, in their order
    QList<TemplateFinding> m_findings;
};

} // namespace floorwalker
