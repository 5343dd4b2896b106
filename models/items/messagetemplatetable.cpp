// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/messagetemplatetable.h"

#include "models/items/callbacktable.h"

namespace floorwalker {

namespace {

using L = MessageTemplateLine;

CellValue known(const QString &text)
{
    return text.isEmpty() ? CellValue() : CellValue(text);
}

QString previewText(const L &line)
{
    const TemplateTranslation *translation = line.messageTemplate.translation({});
    return translation ? inOneLine(translation->content) : QString();
}

} // namespace

MessageTemplateTable::MessageTemplateTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          //: What a template is for
          {"description", QT_TRANSLATE_NOOP("Columns", "Description"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.messageTemplate.description); }},
          {"languages", QT_TRANSLATE_NOOP("Columns", "Languages"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.messageTemplate.languages().join(QStringLiteral(", "))); }},
          //: What a template says, in its own language
          {"preview", QT_TRANSLATE_NOOP("Columns", "Text"), nullptr, CellKind::Text, [](const L &line) { return known(previewText(line)); }},
          {"version", QT_TRANSLATE_NOOP("Columns", "Version"), nullptr, CellKind::Count,
           [](const L &line) { return cellValue(line.messageTemplate.version); }},
          //: When a template was changed last
          {"updateTime", QT_TRANSLATE_NOOP("Columns", "Updated"), nullptr, CellKind::Moment,
           [](const L &line) { return cellValue(line.messageTemplate.updated); },
           [zone](const L &line) { return line.messageTemplate.updated ? momentText(*line.messageTemplate.updated, zone) : enDash; }},
          {.id = "id", .title = QT_TRANSLATE_NOOP("Columns", "Id"), .hint = nullptr, .kind = CellKind::Text,
           .value = [](const L &line) { return known(line.id.text()); }, .isUsual = false},
      }
{
}

void MessageTemplateTable::setTemplates(const QList<MessageTemplate> &templates)
{
    QList<L> lines;
    lines.reserve(templates.size());
    for (const MessageTemplate &one : templates)
        lines.append({one.id, one});
    setRows(lines);
}

bool MessageTemplateTable::comesBefore(int slotA, int slotB) const
{
    const L &a = inSlot(slotA);
    const L &b = inSlot(slotB);
    const int order = a.messageTemplate.description.localeAwareCompare(b.messageTemplate.description);
    return order != 0 ? order < 0 : a.id < b.id;
}

template class RowTable<MessageTemplateLine>;

} // namespace floorwalker
