// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/program.h"

#include "app/cli/console.h"

#include <QCoreApplication>

#include <cstdio>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

QList<QCommandLineOption> commonOptions()
{
    return {{u"demo"_s, u"Use the demo tenant, which runs inside the program."_s},
            {u"profile"_s, u"Use the saved profile NAME."_s, u"NAME"_s},
            {{u"h"_s, u"help"_s}, u"Show this."_s}};
}

void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

QString usage()
{
    const auto typed = [](const CommandEntry &entry) { return (entry.name + u' ' + entry.arguments).trimmed(); };
    const QList<std::pair<QString, QString>> options{
        {u"--demo"_s, u"use the demo tenant, which runs inside the program"_s},
        {u"--profile NAME"_s, u"use the saved profile NAME; without it the environment names the connection"_s},
        {u"--version"_s, u"print the version"_s},
        {u"--help"_s, u"show this; COMMAND --help shows a command's own options"_s}};
    qsizetype longest = 0;
    for (const CommandEntry &entry : commands())
        longest = std::max(longest, typed(entry).size());

    QString text = u"Usage: floorwalkerctl [--demo | --profile NAME] COMMAND [ARGUMENT]...\n\nCommands:\n"_s;
    const auto addLine = [&text, longest](const QString &words, const QString &summary) {
        text += u"  %1  %2\n"_s.arg(words.leftJustified(longest), summary);
    };
    for (const CommandEntry &entry : commands())
        addLine(typed(entry), entry.summary);
    text += u"\nOptions:\n"_s;
    for (const auto &[words, summary] : options)
        addLine(words, summary);
    return text;
}

QString helpOf(const CommandEntry &entry, const QList<QCommandLineOption> &options)
{
    QString text = u"Usage: floorwalkerctl [--demo | --profile NAME] %1 [OPTION]...\n\n%2\n\nOptions:\n"_s.arg(
        (entry.name + u' ' + entry.arguments).trimmed(), entry.description);
    for (const QCommandLineOption &option : options) {
        const QString typed = u"--%1 %2"_s.arg(option.names().constLast(), option.valueName()).trimmed();
        text += u"  %1%2\n"_s.arg(typed.leftJustified(24), option.description());
    }
    return text;
}

QString optionNames(const QList<QCommandLineOption> &options)
{
    QStringList names;
    for (const QCommandLineOption &option : options)
        names << u"--"_s + option.names().constLast();
    return names.join(u", "_s);
}

QString commandNames()
{
    QStringList names;
    for (const CommandEntry &entry : commands())
        names << entry.name;
    return names.join(u", "_s);
}

} // namespace

Program::Program()
    : m_finder(m_keyStore)
{
}

Program::~Program() = default;

void Program::run(const QStringList &arguments)
{
    bool isUnderWay = false;
    const ExitCode code = begin(arguments, isUnderWay);
    if (!isUnderWay)
        finish(code);
}

//! What stands before the command, and the command's name.
ExitCode Program::begin(const QStringList &arguments, bool &isUnderWay)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    QList<QCommandLineOption> options = commonOptions();
    options.append({u"version"_s, u"Print the version."_s});
    parser.addOptions(options);
    if (!parser.parse(QStringList(u"floorwalkerctl"_s) + arguments)) {
        say(u"%1 There are: %2."_s.arg(parser.errorText(), optionNames(options)));
        return ExitCode::Usage;
    }
    if (parser.isSet(u"version"_s)) {
        print(u"floorwalkerctl %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return ExitCode::Done;
    }
    QStringList words = parser.positionalArguments();
    if (words.isEmpty()) {
        if (parser.isSet(u"help"_s)) {
            print(usage());
            return ExitCode::Done;
        }
        say(u"No command is named. There are: %1."_s.arg(commandNames()));
        return ExitCode::Usage;
    }
    const CommandEntry *entry = commandNamed(words.constFirst());
    if (!entry) {
        say(u"There is no command \"%1\". There are: %2."_s.arg(words.constFirst(), commandNames()));
        return ExitCode::Usage;
    }
    words.removeFirst();
    if (parser.isSet(u"help"_s))
        words.prepend(u"--help"_s);
    return begin(*entry, words, {parser.isSet(u"demo"_s), parser.value(u"profile"_s)}, isUnderWay);
}

//! What stands after the command's name.
ExitCode Program::begin(const CommandEntry &entry, const QStringList &arguments,
                        SignInFinder::Wish wish, bool &isUnderWay)
{
    m_command = entry.make();
    const QList<QCommandLineOption> options = m_command->options() + commonOptions();
    QCommandLineParser parser;
    parser.addOptions(options);
    if (!parser.parse(QStringList(entry.name) + arguments)) {
        say(u"%1 %2 takes: %3."_s.arg(parser.errorText(), entry.name, optionNames(options)));
        return ExitCode::Usage;
    }
    if (parser.isSet(u"help"_s)) {
        print(helpOf(entry, options));
        return ExitCode::Done;
    }
    wish.isDemo = wish.isDemo || parser.isSet(u"demo"_s);
    if (parser.isSet(u"profile"_s))
        wish.profile = parser.value(u"profile"_s);
    QString fault = m_command->read(parser.positionalArguments(), parser);
    if (fault.isEmpty() && wish.isDemo && !wish.profile.isEmpty())
        fault = u"--demo and --profile name two connections. Name one."_s;
    if (!fault.isEmpty()) {
        say(fault);
        return ExitCode::Usage;
    }
    connect(m_command.get(), &Command::finished, this, &Program::finish);
    connect(&m_finder, &SignInFinder::found, this,
            [this](const SignIn &signIn) { m_command->start(signIn, {m_clock, m_keyStore}); });
    connect(&m_finder, &SignInFinder::unnamed, this, [this](const QString &sentence) {
        say(sentence);
        finish(ExitCode::Usage);
    });
    connect(&m_finder, &SignInFinder::failed, this, [this](const Error &error) {
        say(error);
        finish(exitCodeOf(error));
    });
    isUnderWay = true;
    m_finder.find(wish);
    return ExitCode::Done;
}

void Program::finish(ExitCode code)
{
    // Later: whoever finished stands above us on the stack.
    QMetaObject::invokeMethod(this, [this, code] { emit finished(code); }, Qt::QueuedConnection);
}

} // namespace floorwalker::cli
