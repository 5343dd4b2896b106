// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/whatsapptemplate.h"

#include "models/edits/messagetext.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <optional>
#include <set>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WhatsAppTemplate)
};

constexpr qsizetype longestDocument = 65'536; // with spaces and escapes; beyond is another file
constexpr qsizetype mostBytes = 3; // of a UTF-16 unit in UTF-8
constexpr qsizetype longestQuote = 40;

constexpr QLatin1String bodyKey("template_body");
constexpr QLatin1String typeKey("type");
constexpr QLatin1String idKey("template_id");
constexpr QLatin1String languageKey("language_code");
constexpr QLatin1String parametersKey("parameters");
constexpr QLatin1String typeValue("template");

Error refused(const QString &sentence)
{
    return {.kind = ErrorKind::Invalid, .detail = sentence};
}

Error tooLong()
{
    return refused(Words::tr("This is too long for a template. Choose the file of one template."));
}

//! Qt knows documents of objects and of arrays only; ours may be a string.
Result<QJsonValue> parsed(const QString &text)
{
    QJsonParseError fault;
    const QByteArray array = '[' + text.toUtf8() + ']';
    const QJsonArray values = QJsonDocument::fromJson(array, &fault).array();
    if (fault.error != QJsonParseError::NoError) {
        const auto line = array.first(std::clamp<qsizetype>(fault.offset, 0, array.size())).count('\n') + 1;
        return refused(Words::tr("The template is no valid JSON. Look at line %1, and the one before.").arg(line));
    }
    if (values.size() != 1)
        return QJsonValue();
    return values.first();
}

QString quote(const QString &text)
{
    return text.simplified().left(longestQuote);
}

QString bodyParameter(int number)
{
    return QStringLiteral("body[%1]text").arg(number);
}

//! 2 of "body[2]text"; nothing of any other name, such as "body[0]text".
std::optional<int> bodyNumber(const QString &name)
{
    static const QRegularExpression shape(QStringLiteral(R"(^body\[([1-9]\d{0,3})\]text\z)"));
    const auto match = shape.match(name);
    return match.hasMatch() ? std::optional(match.capturedView(1).toInt()) : std::nullopt;
}

const QRegularExpression &placeShape()
{
    static const QRegularExpression shape(QStringLiteral(R"(\{\{\s*([1-9]\d{0,3})\s*\}\})"));
    return shape;
}

std::set<int> placesOf(const QString &body)
{
    std::set<int> places;
    for (auto matches = placeShape().globalMatch(body); matches.hasNext();)
        places.insert(matches.next().capturedView(1).toInt());
    return places;
}

//! Orders [2] before [10].
QString orderOf(const QString &name)
{
    static const QRegularExpression number(QStringLiteral(R"(\[(\d{1,4})\])"));
    QString order;
    qsizetype done = 0;
    for (auto matches = number.globalMatch(name); matches.hasNext();) {
        const auto match = matches.next();
        order += QStringView(name).sliced(done, match.capturedStart(1) - done);
        order += match.captured(1).rightJustified(4, u'0');
        done = match.capturedEnd(1);
    }
    order += QStringView(name).sliced(done);
    return order;
}

//! Takes the known keys out of a document.
class Reading
{
public:
    explicit Reading(const QJsonObject &document)
        : m_left(document)
    {
    }

    Result<WhatsAppTemplate> read()
    {
        WhatsAppTemplate result;
        QString type = typeValue;
        for (const auto &[key, value] : {std::pair(bodyKey, &result.body), std::pair(idKey, &result.id),
                                         std::pair(languageKey, &result.language), std::pair(typeKey, &type)}) {
            const QJsonValue found = m_left.take(key);
            if (!found.isUndefined() && !found.isString())
                return refused(Words::tr("\"%1\" is no text in this template. Put its value between quotation marks.").arg(key));
            *value = found.toString(*value);
        }
        if (type != typeValue)
            return refused(Words::tr("The type is \"%1\" and not \"template\". Choose the document of a template.").arg(quote(type)));
        const QJsonValue parameters = m_left.take(parametersKey);
        if (!parameters.isUndefined() && !parameters.isObject())
            return refused(Words::tr("\"parameters\" is no object of names and values. Write it in curly braces."));
        return withParameters(result, parameters.toObject());
    }

private:
    Result<WhatsAppTemplate> withParameters(WhatsAppTemplate &result, const QJsonObject &parameters)
    {
        for (auto it = parameters.begin(); it != parameters.end(); ++it) {
            if (!it->isString())
                return refused(Words::tr("\"%1\" is no text in this template. Put its value between quotation marks.").arg(quote(it.key())));
            result.parameters.append({it.key(), it->toString()});
        }
        std::stable_sort(result.parameters.begin(), result.parameters.end(),
                         [](const TemplateParameter &one, const TemplateParameter &other) {
                             return orderOf(one.name) < orderOf(other.name);
                         });
        result.others = m_left;
        return result;
    }

    QJsonObject m_left;
};

class Checking
{
public:
    explicit Checking(const WhatsAppTemplate &subject)
        : m_template(subject)
        , m_places(placesOf(subject.body))
    {
        for (const TemplateParameter &parameter : m_template.parameters) {
            if (const auto number = bodyNumber(parameter.name))
                m_numbers.insert(*number);
        }
    }

    QList<TemplateFinding> findings()
    {
        checkNames();
        checkParameters();
        checkNumbers();
        if (const auto length = checkMessageLength(m_template.encode()); !length)
            m_findings.append({.field = TemplateField::Length, .sentence = length.error().detail});
        return m_findings;
    }

private:
    void checkNames()
    {
        if (m_template.body.trimmed().isEmpty()) {
            m_findings.append({.field = TemplateField::Body, .isError = false,
                               .sentence = Words::tr("The template has no text of its own, so nobody sees here what customers get. Copy it from the template.")});
        }
        if (m_template.id.trimmed().isEmpty())
            m_findings.append({.field = TemplateField::Id, .sentence = Words::tr("The template has no id. Write the name under which WhatsApp approved it.")});
        static const QRegularExpression code(QStringLiteral(R"(^[a-z]{2,3}(_[A-Z][a-z]{3})?(_([A-Z]{2}|[0-9]{3}))?\z)"));
        if (m_template.language.trimmed().isEmpty()) {
            m_findings.append({.field = TemplateField::Language,
                               .sentence = Words::tr("The template has no language. Write its code, as in en, en_US or pt_BR.")});
        } else if (!code.match(m_template.language).hasMatch()) {
            m_findings.append({.field = TemplateField::Language,
                               .sentence = Words::tr("\"%1\" is no language code. Write it as in en, en_US or pt_BR.").arg(quote(m_template.language))});
        }
    }

    void checkParameters()
    {
        QSet<QString> seen;
        for (const TemplateParameter &parameter : m_template.parameters) {
            const QString shown = quote(parameter.name);
            if (parameter.name.trimmed().isEmpty())
                blame(parameter.name, Words::tr("A parameter has no name. Name it, as in body[1]text, or remove it."));
            else if (seen.contains(parameter.name))
                blame(parameter.name, Words::tr("There are two parameters %1. Rename or remove one of them.").arg(shown));
            else if (parameter.name.startsWith(u"body", Qt::CaseInsensitive) && !bodyNumber(parameter.name))
                blame(parameter.name, Words::tr("%1 is no parameter of the body. Write its name as in body[1]text.").arg(shown));
            else if (parameter.value.trimmed().isEmpty())
                blame(parameter.name, Words::tr("The parameter %1 is empty. Write its value, or remove it.").arg(shown));
            seen.insert(parameter.name);
        }
    }

    void checkNumbers()
    {
        std::set<int> wanted = m_places;
        for (int number = 1; !m_numbers.empty() && number <= *m_numbers.rbegin(); ++number)
            wanted.insert(number);
        const auto missing = std::find_if(wanted.begin(), wanted.end(), [this](int number) { return !m_numbers.contains(number); });
        if (missing != wanted.end()) {
            const QString name = bodyParameter(*missing);
            blame(name, Words::tr("The parameter %1 is missing. Add it: those of the body are numbered from 1, and none is left out.").arg(name));
        }
        for (const int number : m_numbers) {
            const QString name = bodyParameter(number);
            if (!m_places.empty() && !m_places.contains(number))
                blame(name, Words::tr("The body has no place for %1. Write {{%2}} where it goes, or remove it.").arg(name, QString::number(number)));
        }
    }

    void blame(const QString &parameter, const QString &sentence)
    {
        m_findings.append({.field = TemplateField::Parameter, .parameter = parameter, .sentence = sentence});
    }

    const WhatsAppTemplate &m_template;
    std::set<int> m_places; //!< of the body
    std::set<int> m_numbers; //!< of the body's parameters
    QList<TemplateFinding> m_findings;
};

} // namespace

QString WhatsAppTemplate::encode() const
{
    QJsonObject values;
    for (const TemplateParameter &parameter : parameters)
        values.insert(parameter.name, parameter.value);
    QJsonObject document = others;
    document.insert(bodyKey, body);
    document.insert(typeKey, typeValue);
    document.insert(idKey, id);
    document.insert(languageKey, language);
    document.insert(parametersKey, values);
    return QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

Result<WhatsAppTemplate> WhatsAppTemplate::read(const QString &text)
{
    if (text.size() > longestDocument)
        return tooLong();
    if (text.trimmed().isEmpty())
        return refused(Words::tr("The template is empty. Choose a file with the JSON document of a template."));
    auto value = parsed(text);
    if (value && value->isString())
        value = parsed(value->toString());
    if (!value)
        return value.error();
    if (!value->isObject())
        return refused(Words::tr("This is no template. Choose a file with its JSON document, which begins with a curly brace."));
    return Reading(value->toObject()).read();
}

Result<WhatsAppTemplate> WhatsAppTemplate::read(const QByteArray &contents)
{
    if (contents.size() > longestDocument * mostBytes)
        return tooLong();
    const auto encoding = QStringConverter::encodingForData(contents, u'{').value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding);
    const QString text = decoder(contents);
    if (decoder.hasError())
        return refused(Words::tr("The file of the template is not written in UTF-8. Save it in that encoding."));
    return read(text);
}

QList<TemplateFinding> WhatsAppTemplate::check() const
{
    return Checking(*this).findings();
}

QString WhatsAppTemplate::preview() const
{
    QHash<int, QString> values;
    for (const TemplateParameter &parameter : parameters) {
        if (const auto number = bodyNumber(parameter.name))
            values.insert(*number, parameter.value);
    }
    QString result;
    qsizetype done = 0;
    for (auto matches = placeShape().globalMatch(body); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(body).sliced(done, match.capturedStart() - done);
        result += values.value(match.capturedView(1).toInt(), match.captured());
        done = match.capturedEnd();
    }
    result += QStringView(body).sliced(done);
    return result;
}

bool isSendable(const QList<TemplateFinding> &findings)
{
    return std::none_of(findings.cbegin(), findings.cend(), [](const TemplateFinding &finding) { return finding.isError; });
}

} // namespace floorwalker
