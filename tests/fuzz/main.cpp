// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/decoders.h"
#include "tests/fuzz/mutation.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <ctime>
#include <unistd.h>

using namespace floorwalker;

namespace {

//! What is being read, for the last words of a program that crashes.
std::array<char, 120> present{};

void tellAndDie(int signal)
{
    [[maybe_unused]] const auto written = write(STDERR_FILENO, present.data(), strnlen(present.data(), present.size()));
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

//! Each input has a seed of its own, so that it can be made again alone.
bool behaves(const FuzzedDecoder &decoder, quint64 seed)
{
    std::snprintf(present.data(), present.size(), "crashed in \"%s\"; again by: --decoder \"%s\" --first %llu --inputs 1\n",
                  decoder.name.constData(), decoder.name.constData(), static_cast<unsigned long long>(seed));
    const QByteArray input = Mutation(seed).of(decoder.examples);
    const QString complaint = decoder.complaint(input);
    if (complaint.isEmpty())
        return true;
    std::fprintf(stderr, "%s, input %llu: %s\n%s\n", decoder.name.constData(), static_cast<unsigned long long>(seed),
                 qPrintable(complaint), input.constData());
    return false;
}

} // namespace

//! Gives every decoder so many bad inputs, the same in every run; ends with 1 if one of them misbehaves.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("inputs"), QStringLiteral("How many, over all decoders."), QStringLiteral("number"), QStringLiteral("1000000")},
                       {QStringLiteral("long"), QStringLiteral("A hundred million.")},
                       {QStringLiteral("first"), QStringLiteral("The number of the first input."), QStringLiteral("number"), QStringLiteral("1")},
                       {QStringLiteral("decoder"), QStringLiteral("Only this one."), QStringLiteral("name")}});
    parser.addHelpOption();
    parser.process(application);
    for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGBUS})
        std::signal(signal, tellAndDie);

    QList<FuzzedDecoder> decoders = fuzzedDecoders();
    if (parser.isSet(QStringLiteral("decoder")))
        decoders.removeIf([wanted = parser.value(QStringLiteral("decoder")).toUtf8()](const FuzzedDecoder &one) { return one.name != wanted; });
    if (decoders.isEmpty()) {
        std::fputs("no such decoder\n", stderr);
        return 2;
    }
    const qint64 inputs = parser.isSet(QStringLiteral("long")) ? 100'000'000 : parser.value(QStringLiteral("inputs")).toLongLong();
    const quint64 first = parser.value(QStringLiteral("first")).toULongLong();
    const quint64 rounds = quint64((inputs + decoders.size() - 1) / decoders.size());
    for (const FuzzedDecoder &decoder : std::as_const(decoders)) {
        const std::clock_t begin = std::clock();
        for (quint64 seed = first; seed < first + rounds; ++seed) {
            if (!behaves(decoder, seed))
                return 1;
        }
        std::printf("%-16s %10llu inputs, %.1f s\n", decoder.name.constData(), static_cast<unsigned long long>(rounds),
                    double(std::clock() - begin) / CLOCKS_PER_SEC);
        std::fflush(stdout);
    }
    return 0;
}
