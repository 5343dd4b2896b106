// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/faults.h"

#include "app/demo/http/server.h"
#include "app/demo/wire/pattern.h"

#include <QDateTime>

#include <utility>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr qint64 RetryDateAhead = 3000; // milliseconds, for retry-after=date

std::optional<FaultRule::Action> actionOf(const QByteArray &word)
{
    using Action = FaultRule::Action;
    static const QList<std::pair<QByteArray, Action>> words {
        { "status", Action::Status }, { "delay", Action::Delay }, { "hang", Action::Hang },
        { "reset-before", Action::ResetBefore }, { "reset-after", Action::ResetAfter },
        { "truncate", Action::Truncate }, { "drip", Action::Drip }, { "wrong-types", Action::WrongTypes },
        { "html", Action::Html }, { "redirect", Action::Redirect }, { "retry-after", Action::RetryAfter },
    };
    for (const auto &[name, action] : words) {
        if (name == word)
            return action;
    }
    return std::nullopt;
}

bool isNumber(const QByteArray &text)
{
    bool isGood = false;
    return text.toInt(&isGood) >= 0 && isGood;
}

bool hasGoodArgument(const FaultRule &rule)
{
    using Action = FaultRule::Action;
    switch (rule.action) {
    case Action::Status: return isNumber(rule.argument) && rule.argument.toInt() >= 200 && rule.argument.toInt() < 600;
    case Action::Delay: return isNumber(rule.argument);
    case Action::Drip: return rule.dripBytes() > 0 && rule.dripPause() > 0;
    case Action::Redirect: return !rule.argument.isEmpty();
    case Action::RetryAfter: return rule.argument == "date" || isNumber(rule.argument);
    default: return rule.argument.isEmpty();
    }
}

bool readChance(const QByteArray &part, FaultRule &rule)
{
    bool isGood = false;
    if (part.startsWith("p="))
        rule.probability = part.mid(2).toDouble(&isGood);
    else
        rule.left = part.mid(2).toInt(&isGood);
    return isGood && rule.probability >= 0 && rule.probability <= 1 && rule.left >= -1;
}

} // namespace

std::optional<FaultRule> FaultRule::fromText(const QByteArray &text)
{
    FaultRule rule;
    rule.text = text.trimmed();
    QByteArrayList parts = rule.text.split(':');
    if (parts.size() < 3)
        return std::nullopt;
    rule.method = QString::fromUtf8(parts.takeFirst());
    rule.path = QString::fromUtf8(parts.takeFirst());
    if (parts.first().startsWith("p=") || parts.first().startsWith("n=")) {
        if (!readChance(parts.takeFirst(), rule))
            return std::nullopt;
    }
    const QByteArray rest = parts.join(':'); // an address has colons of its own
    const qsizetype equals = rest.indexOf('=');
    const auto action = actionOf(rest.left(equals < 0 ? rest.size() : equals));
    if (!action)
        return std::nullopt;
    rule.action = *action;
    rule.argument = equals < 0 ? QByteArray() : rest.mid(equals + 1);
    if (!hasGoodArgument(rule))
        return std::nullopt;
    return rule;
}

bool FaultRule::isInsteadOfAnswer() const
{
    switch (action) {
    case Action::Status:
    case Action::Hang:
    case Action::ResetBefore:
    case Action::Html:
    case Action::Redirect:
    case Action::RetryAfter: return true;
    default: return false;
    }
}

Reply FaultRule::replyInstead() const
{
    switch (action) {
    case Action::Html:
        return { 200, "text/html", "<!DOCTYPE html><html><head><title>Sign in</title></head>"
                                   "<body><h1>Network login</h1></body></html>", {}, {} };
    case Action::Redirect: {
        Reply reply = Reply::empty(302);
        reply.headers.emplaceBack("Location", argument);
        return reply;
    }
    case Action::RetryAfter: {
        Reply reply = Reply::gatewayError(429, "Too Many Requests");
        const qint64 then = QDateTime::currentMSecsSinceEpoch() + RetryDateAhead;
        reply.headers.emplaceBack("Retry-After", argument == "date" ? Server::httpDate(then) : argument);
        return reply;
    }
    default:
        return Reply::gatewayError(argument.toInt(), "Fault " + argument);
    }
}

int FaultRule::dripBytes() const
{
    return argument.split('/').first().toInt();
}

int FaultRule::dripPause() const
{
    return argument.split('/').last().toInt();
}

bool Faults::add(const QByteArray &lines)
{
    QList<FaultRule> added;
    for (const QByteArray &line : lines.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const auto rule = FaultRule::fromText(line);
        if (!rule)
            return false;
        added.append(*rule);
    }
    m_rules += added;
    return true;
}

QByteArray Faults::text() const
{
    QByteArray lines;
    for (const FaultRule &rule : m_rules)
        lines += rule.text + '\n';
    return lines;
}

std::optional<FaultRule> Faults::strike(const QByteArray &method, const QByteArray &path)
{
    for (FaultRule &rule : m_rules) {
        if (rule.left == 0 || !matchesPattern(QString::fromUtf8(method), rule.method)
            || !matchesPattern(QString::fromUtf8(path), rule.path) || !m_dice.chance(rule.probability))
            continue;
        if (rule.left > 0)
            --rule.left;
        return rule;
    }
    return std::nullopt;
}

QByteArray withWrongTypes(const QByteArray &json)
{
    QByteArray wrong;
    wrong.reserve(json.size() * 2);
    bool isInText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (isInText || c == '"') {
            if (c == '\\')
                wrong += json[i++];
            else if (c == '"')
                isInText = !isInText;
            wrong += json[i];
        } else if (isdigit(static_cast<unsigned char>(c)) || c == '-') {
            while (i + 1 < json.size() && (isdigit(static_cast<unsigned char>(json[i + 1])) || json[i + 1] == '.'))
                ++i;
            wrong += "\"many\"";
        } else if (c == 't' || c == 'f') {
            i += c == 't' ? 3 : 4;
            wrong += "\"maybe\"";
        } else {
            wrong += c;
        }
    }
    return wrong;
}

} // namespace demo
