// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/doctorcommand.h"

#include "app/cli/celltext.h"
#include "app/cli/console.h"
#include "app/cli/formats.h"
#include "app/cli/views/viewreader.h"

#include <QJsonObject>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

//! Keys in the order in which a person reads them.
QByteArray toJson(const CheckLine &line)
{
    const auto pair = [](const char *key, const QString &value) {
        return '"' + QByteArray(key) + "\":" + jsonText(valueOf(value));
    };
    return '{'
        + QByteArrayList{pair("id", line.id),
                         pair("title", line.title),
                         pair("verdict", name(line.verdict)),
                         pair("sentence", line.sentence),
                         pair("nextStep", line.nextStep),
                         pair("reference", line.reference)}
              .join(',')
        + '}';
}

QString toLine(const CheckLine &line)
{
    QStringList words{name(line.verdict).leftJustified(7), line.title + u':', line.sentence};
    if (!line.nextStep.isEmpty())
        words << line.nextStep;
    if (!line.reference.isEmpty())
        words << u"[%1]"_s.arg(line.reference);
    return words.join(u' ');
}

} // namespace

QList<QCommandLineOption> DoctorCommand::options() const
{
    return {formatOption({u"text"_s, u"json"_s})};
}

QString DoctorCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    if (!arguments.isEmpty())
        return u"doctor takes no argument \"%1\"."_s.arg(arguments.constFirst());
    const QString fault = faultOfFormat(options, {u"text"_s, u"json"_s});
    m_isJson = options.value(u"format"_s) == u"json";
    return fault;
}

void DoctorCommand::start(const SignIn &signIn, Tools tools)
{
    auto output = Output::open({});
    m_output = std::move(output).value(); // stdout is always there
    m_checkup = std::make_unique<Checkup>(signIn.profile, signIn.secrets,
                                          Checkup::Parts{.clock = tools.clock, .keyStore = tools.keyStore});
    if (!m_isJson)
        connect(m_checkup.get(), &Checkup::lineReady, this, &DoctorCommand::print);
    connect(m_checkup.get(), &Checkup::finished, this, &DoctorCommand::end);
    m_checkup->start();
}

void DoctorCommand::print(const CheckLine &line)
{
    m_output->device().write(plain(toLine(line)).toUtf8() + '\n');
    m_output->flush();
}

void DoctorCommand::end()
{
    if (m_isJson) {
        QByteArrayList lines;
        for (const CheckLine &line : m_checkup->lines())
            lines << toJson(line);
        m_output->device().write("[\n" + lines.join(",\n") + "\n]\n");
    }
    if (const auto written = m_output->finish(); !written) {
        say(written.error());
        emit finished(ExitCode::Partial);
        return;
    }
    emit finished(m_checkup->hasFailed() ? ExitCode::CheckFailed : ExitCode::Done);
}

} // namespace floorwalker::cli
