// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/mailwriter.h"

#include "models/mail/linktarget.h"

#include <QHash>

#include <algorithm>

namespace floorwalker {

namespace {

//! Deeper ones are not written, only what is in them.
constexpr int deepestWritten = 48;
constexpr int deepestTable = 3;
constexpr int widestCell = 6;
//! A window lays a line out in one piece; longer ones end at their next blank.
constexpr qsizetype longLine = 5000;

enum Trait {
    Hidden = 1, //!< left out with all that is in it: code, styles, other documents, drawings, fields
    Written = 2,
    Block = 4, //!< begins and ends a line
    Paragraph = 8, //!< with an empty line
    Void = 16, //!< has nothing in it
    InTable = 32,
    Table = 64,
    Cell = 128,
    Preformatted = 256,
    Link = 512,
    Image = 1024,
    Item = 2048
};

int traitsOf(QByteArrayView element)
{
    static const QHash<QByteArrayView, int> traits = [] {
        QHash<QByteArrayView, int> all;
        for (const char *name : {"applet", "audio", "canvas", "frameset", "head", "iframe", "math", "noembed", "noframes",
                                 "noscript", "object", "script", "select", "style", "svg", "template", "textarea",
                                 "title", "video", "xml"})
            all.insert(name, Hidden);
        for (const char *name : {"b", "big", "cite", "code", "del", "em", "i", "ins", "kbd", "q", "s", "samp", "small",
                                 "span", "strike", "strong", "sub", "sup", "tt", "u"})
            all.insert(name, Written);
        for (const char *name : {"address", "blockquote", "center", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4",
                                 "h5", "h6", "ol", "ul"})
            all.insert(name, Written | Block);
        for (const char *name : {"caption", "tbody", "tfoot", "thead"})
            all.insert(name, Written | InTable);
        all.insert("a", Written | Link);
        all.insert("br", Written | Void);
        all.insert("hr", Written | Void | Block);
        all.insert("img", Image);
        all.insert("li", Written | Block | Item);
        all.insert("p", Written | Block | Paragraph);
        all.insert("pre", Written | Block | Preformatted);
        all.insert("table", Written | Block | InTable | Table);
        all.insert("td", Written | InTable | Cell);
        all.insert("th", Written | InTable | Cell);
        all.insert("tr", Written | Block | InTable);
        return all;
    }();
    return traits.value(element);
}

int weightOf(int traits)
{
    if (traits & Table)
        return LayoutBudget::ofTable;
    if (traits & Cell)
        return LayoutBudget::ofCell;
    if (traits & Link)
        return LayoutBudget::ofLink;
    if (traits & Block)
        return LayoutBudget::ofBlock;
    return LayoutBudget::ofBreak;
}

//! Words of ours for the styles we know: the source's own never come through. Colours are left out,
//! for nobody may hide words from a reader by them.
QString styleOf(const QString &source)
{
    static const QList<std::pair<QString, QString>> known{
        {QStringLiteral("font-weight:bold"), QStringLiteral("font-weight:bold")},
        {QStringLiteral("font-style:italic"), QStringLiteral("font-style:italic")},
        {QStringLiteral("text-decoration:underline"), QStringLiteral("text-decoration:underline")},
        {QStringLiteral("text-decoration:line-through"), QStringLiteral("text-decoration:line-through")},
        {QStringLiteral("text-align:center"), QStringLiteral("text-align:center")},
        {QStringLiteral("text-align:right"), QStringLiteral("text-align:right")},
    };
    QString plain = source.left(1000).toLower();
    plain.remove(u' ');
    QStringList styles;
    for (const auto &[theirs, ours] : known) {
        if (plain.contains(theirs))
            styles << ours;
    }
    return styles.join(u';');
}

QString named(const char *name, const QString &value)
{
    return QStringLiteral(" %1=\"%2\"").arg(QLatin1String(name), value.toHtmlEscaped());
}

} // namespace

void MailWriter::begin(QByteArrayView element, const Attribute &attribute)
{
    const int traits = traitsOf(element);
    if (m_hidden > 0 || traits & Hidden) {
        ++m_hidden;
        return;
    }
    if (traits & Image) {
        ++m_images;
        const QString instead = attribute("alt").left(200).simplified();
        if (!instead.isEmpty())
            text(u'[' + instead + u']');
    }
    beginPlain(element, traits);
    m_tables += traits & Table ? 1 : 0;
    m_preformatted += traits & Preformatted ? 1 : 0;
    const Element shown = opened(element, traits, attribute);
    if (!shown.written.isEmpty())
        write(shown, attribute);
    m_open.push(shown);
}

void MailWriter::beginPlain(QByteArrayView element, int traits)
{
    if (traits & Block)
        breakPlain(traits & Paragraph ? 2 : 1);
    if (element == "br")
        m_plain += u'\n';
    if (traits & Item)
        appendPlain(QStringLiteral("- "));
    if (traits & Cell)
        appendPlain(QStringLiteral(" "));
}

MailWriter::Element MailWriter::opened(QByteArrayView element, int traits, const Attribute &attribute) const
{
    Element opened{.traits = traits};
    if (!(traits & Written) || m_budget.isSpent())
        return opened;
    if (traits & Link) {
        const auto target = linkTarget(attribute("href"));
        if (!target)
            return opened;
        opened.target = target->toString(QUrl::FullyEncoded);
        opened.owner = ownerOf(*target);
    }
    if (m_open.size() < deepestWritten || traits & Void)
        opened.written = element.toByteArray();
    if (traits & InTable && m_tables > deepestTable)
        opened.written = element == "tr" ? "div" : "";
    return opened;
}

void MailWriter::write(const Element &element, const Attribute &attribute)
{
    int weight = weightOf(element.traits);
    m_html += u'<' + QLatin1String(element.written);
    if (!element.target.isEmpty())
        m_html += named("href", element.target);
    if (element.traits & Cell) {
        const QString asked = attribute("colspan");
        const int columns = std::min(QStringView(asked).left(4).toInt(), widestCell);
        if (columns > 1) {
            m_html += named("colspan", QString::number(columns));
            weight *= columns;
        }
    }
    if (const QString style = styleOf(attribute("style")); !style.isEmpty())
        m_html += named("style", style);
    if (attribute("dir").compare(u"rtl", Qt::CaseInsensitive) == 0)
        m_html += named("dir", QStringLiteral("rtl"));
    m_html += u'>';
    m_budget.spend(weight);
}

void MailWriter::end(QByteArrayView)
{
    if (m_hidden > 0) {
        --m_hidden;
        return;
    }
    const Element ended = m_open.pop();
    m_tables -= ended.traits & Table ? 1 : 0;
    m_preformatted -= ended.traits & Preformatted ? 1 : 0;
    close(ended);
    if (ended.traits & Block)
        breakPlain(ended.traits & Paragraph ? 2 : 1);
}

void MailWriter::close(const Element &element)
{
    if (!element.written.isEmpty() && !(element.traits & Void))
        m_html += QStringLiteral("</%1>").arg(QLatin1String(element.written));
    if (element.target.isEmpty())
        return;
    m_html += QStringLiteral(" [%1]").arg(element.owner.toHtmlEscaped());
    appendPlain(QStringLiteral(" <%1>").arg(element.target));
}

void MailWriter::text(const QString &text)
{
    if (m_hidden == 0)
        append(m_taming.tamed(text));
}

void MailWriter::finish()
{
    while (!m_open.isEmpty())
        close(m_open.pop());
}

void MailWriter::append(const QString &text)
{
    m_html += m_budget.fitting(text).toString().toHtmlEscaped();
    appendPlain(text);
}

//! Blanks and line ends are one blank, and none begins a line, but where they are meant.
void MailWriter::appendPlain(const QString &text)
{
    if (m_preformatted > 0) {
        m_plain += text;
        return;
    }
    for (const QChar c : text) {
        if (!c.isSpace()) {
            m_plain += c;
        } else if (!m_plain.isEmpty() && !m_plain.back().isSpace()) {
            if (m_plain.size() - m_lineBegin > longLine)
                breakPlain(1);
            else
                m_plain += u' ';
        }
    }
}

//! So many line ends stand at the end, unless nothing stands before them.
void MailWriter::breakPlain(int lines)
{
    while (m_plain.endsWith(u' '))
        m_plain.chop(1);
    if (m_plain.isEmpty())
        return;
    for (int line = 1; line <= lines; ++line) {
        if (m_plain.size() < line || m_plain[m_plain.size() - line] != u'\n')
            m_plain += u'\n';
    }
    m_lineBegin = m_plain.size();
}

} // namespace floorwalker
