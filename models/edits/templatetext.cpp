// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/templatetext.h"

namespace floorwalker {

TemplateText TemplateText::parse(const WhatsAppTemplate &templateOfAll, const QStringList &titles)
{
    TemplateText result;
    result.m_template = templateOfAll;
    result.m_findings = templateOfAll.check();
    for (const TemplateParameter &parameter : templateOfAll.parameters) {
        const MessageText value = MessageText::parse(parameter.value, titles);
        for (const TextFinding &finding : value.findings()) {
            result.m_findings.append({.field = TemplateField::Parameter, .parameter = parameter.name,
                                      .isError = finding.isError, .sentence = finding.sentence});
        }
        result.m_values.append(value);
    }
    return result;
}

QStringList TemplateText::names() const
{
    QStringList names;
    for (const MessageText &value : m_values)
        names += value.names();
    names.removeDuplicates();
    return names;
}

Result<WhatsAppTemplate> TemplateText::fill(const QStringList &cells) const
{
    WhatsAppTemplate filled = m_template;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const auto value = m_values[i].fill(cells);
        if (!value)
            return value.error();
        filled.parameters[i].value = *value;
    }
    if (const auto length = checkMessageLength(filled.encode()); !length)
        return length.error();
    return filled;
}

} // namespace floorwalker
