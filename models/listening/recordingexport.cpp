// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/listening/recordingexport.h"

#include "models/listening/listeningerror.h"

namespace floorwalker {

RecordingExport::RecordingExport(Listening &listening, ExportLog &log, const RecordingCopy::Wire &wire, QObject *parent)
    : QObject(parent)
    , m_listening(listening)
    , m_log(log)
    , m_copy(wire)
{
    connect(&m_listening, &Listening::accepted, this, &RecordingExport::note);
    connect(&m_listening, &Listening::refused, this, [this](const Error &error) {
        if (isRunning() && m_step == Step::Asking)
            end(error);
    });
    connect(&m_copy, &RecordingCopy::progressed, this, &RecordingExport::progressed);
    connect(&m_copy, &RecordingCopy::finished, this, [this](const Result<RecordingFile> &file) {
        m_log.end(logLine(), file ? Result<Done>(Done()) : Result<Done>(file.error()), 1);
        end(file);
    });
}

void RecordingExport::start(const Order &order)
{
    if (isRunning())
        return;
    m_permit.reset();
    m_step = Step::Asking;
    if (m_listening.isRunning()) { // what the log answers now is for somebody else
        QMetaObject::invokeMethod(this, [this] {
            emit finished(listeningError(ErrorKind::OutcomeUnknown,
                                         ListeningWords::tr("The listen log is still being asked about another listening. Wait a "
                                                            "moment, then try again.")));
        }, Qt::QueuedConnection);
        return;
    }
    m_order = order;
    emit stepped();
    m_listening.ask(order.recording, order.reason);
}

void RecordingExport::note(const ListenPermit &permit)
{
    if (!isRunning() || m_step != Step::Asking)
        return; // somebody else's
    m_permit = permit;
    step(Step::Noting);
    m_log.begin(logLine(), this, [this](const Result<Done> &noted) {
        if (noted)
            copy();
        else
            end(noted.error());
    });
}

void RecordingExport::copy()
{
    step(Step::Copying);
    m_copy.start(*m_permit, m_order->place, m_order->recording, m_order->target);
}

void RecordingExport::step(Step step)
{
    m_step = step;
    emit stepped();
}

void RecordingExport::end(const Result<RecordingFile> &file)
{
    m_order.reset();
    emit finished(file);
}

QString RecordingExport::logLine() const
{
    return QStringLiteral("recording ") + m_order->recording.id.text();
}

} // namespace floorwalker
