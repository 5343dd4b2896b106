// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/safemail.h"

#include "models/mail/mailwriter.h"
#include "models/mail/markupreader.h"
#include "models/mail/texttaming.h"

#include <QRegularExpression>

#include <algorithm>

namespace floorwalker {

namespace {

constexpr qsizetype longestRead = 150'000;
constexpr qsizetype longestText = 100'000;

//! Whether an element that mails are made of stands in it: "<ada@example.org>" makes no markup.
bool isMarkup(const QString &content)
{
    static const QRegularExpression element(
        QStringLiteral("<(?:!doctype|!--|/?(?:html|head|body|meta|style|script|title|p|br|hr|div|span|font|center"
                       "|table|tr|td|ul|ol|li|dl|h[1-6]|a|b|i|u|em|strong|pre|blockquote|img|svg|math|form|input"
                       "|object|embed|iframe|frameset|link|base|video|audio)[\\s/>])"),
        QRegularExpression::CaseInsensitiveOption);
    return content.contains(element);
}

//! Without what no text has and the parser would take for its end.
QString withoutControls(QString content)
{
    const auto isControl = [](QChar c) { return c < u' ' && c != u'\n' && c != u'\r' && c != u'\t'; };
    std::replace_if(content.begin(), content.end(), isControl, u' ');
    return content;
}

SafeMail plainMail(const QString &content)
{
    const QString text = TextTaming().tamed(content.left(longestText));
    const QStringView shown = LayoutBudget().fitting(text);
    return {.html = QStringLiteral("<div style=\"white-space:pre-wrap\">%1</div>").arg(shown.toString().toHtmlEscaped()),
            .text = text,
            .isHtmlCut = shown.size() < text.size(),
            .isCut = content.size() > longestText};
}

SafeMail markupMail(const QString &content)
{
    MailWriter writer(longestText);
    const bool isWhole = readMarkup(content.toUtf8(), writer);
    writer.finish();
    return {.html = writer.html(),
            .text = writer.plainText(),
            .images = writer.images(),
            .isHtmlCut = writer.isHtmlFull(),
            .isCut = !isWhole};
}

} // namespace

SafeMail safeMail(const QString &content)
{
    const QString read = withoutControls(content.left(longestRead));
    SafeMail mail = isMarkup(read) ? markupMail(read) : plainMail(read);
    mail.isCut = mail.isCut || read.size() < content.size();
    return mail;
}

} // namespace floorwalker
