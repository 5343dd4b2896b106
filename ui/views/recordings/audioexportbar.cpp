// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/recordings/audioexportbar.h"

#include "models/listening/listeningerror.h"
#include "models/listening/recordingname.h"
#include "models/session/profile.h"
#include "models/wording/errortext.h"
#include "ui/main/workplace.h"
#include "ui/player/reasonline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/progressline.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace floorwalker {

AudioExportBar::AudioExportBar(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_export(workplace.recordingExport)
    , m_reason(new ReasonLine(tr("&Why do you save the audio?"), tr("Log and Save")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_progress(new ProgressLine(tr("Progress of the audio"), {m_cancel}))
    , m_outcome(new NoticeBar)
    , m_trouble(new ErrorBar)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(panelGap);
    for (QWidget *line : std::initializer_list<QWidget *>{m_reason, m_progress, m_outcome, m_trouble})
        lines->addWidget(line);
    m_cancel->setAccessibleName(tr("Cancel Saving the Audio"));
    connect(m_cancel, &QPushButton::clicked, &m_export, &RecordingExport::cancel);
    connect(m_reason, &ReasonLine::given, this, &AudioExportBar::start);
    connect(&m_export, &RecordingExport::stepped, this, &AudioExportBar::follow);
    connect(&m_export, &RecordingExport::progressed, m_progress, &ProgressLine::setReached);
    connect(&m_export, &RecordingExport::finished, this, &AudioExportBar::take);
    refresh();
}

//! Without a place, or with a name that leads out of it, nobody is asked for anything.
void AudioExportBar::open(const CallRecording &recording)
{
    if (m_export.isRunning())
        return;
    m_outcome->tell({});
    m_trouble->clear();
    m_reason->clear();
    const auto place = RecordingPlace::from(m_workplace.profile.recordings);
    const auto segments = recordingSegments(recording);
    if (!place || !segments) {
        showTrouble(place ? segments.error() : place.error());
        return;
    }
    refresh();
    auto *dialog = new QFileDialog(window(), tr("Save Audio"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(segments->last());
    connect(dialog, &QFileDialog::fileSelected, this, [this, recording](const QString &file) { askWhy(recording, file); });
    dialog->open();
}

void AudioExportBar::askWhy(const CallRecording &recording, const QString &target)
{
    m_recording = recording;
    m_target = target;
    // Another row may be chosen before the reason is given.
    m_outcome->tell(tr("The recording of %1 is saved to %2 once the listen log has the reason.")
                        .arg(recording.ownerName, QDir::toNativeSeparators(target)));
    m_reason->ask(m_workplace.profile.listening);
    refresh();
}

void AudioExportBar::start(const QString &reason)
{
    const auto place = RecordingPlace::from(m_workplace.profile.recordings);
    if (m_export.isRunning() || !place)
        return;
    m_trouble->clear();
    m_outcome->tell({});
    m_export.start({m_recording, *place, reason, m_target});
    refresh();
}

void AudioExportBar::follow()
{
    m_progress->tell(m_export.step() == RecordingExport::Step::Asking ? tr("writing the listen log…") : tr("copying the audio…"));
    m_progress->setReached(0, 0);
    refresh();
}

//! What was typed stays until it has led to a file.
void AudioExportBar::take(const Result<RecordingFile> &file)
{
    using Step = RecordingExport::Step;
    if (file) {
        m_reason->clear();
        m_outcome->tell(tr("The audio is in %1.").arg(QDir::toNativeSeparators(file->path)));
    } else if (file.error().kind == ErrorKind::Cancelled) {
        m_reason->clear();
        m_outcome->tell(tr("Saving was cancelled. The listen log has the reason all the same."));
    } else {
        showTrouble(file.error());
        if (m_export.step() == Step::Noting)
            m_trouble->showError(tr("Nothing was saved: every export has its line in the audit log, which cannot be written now."),
                                 errorText(file.error()).nextStep, {});
    }
    refresh();
}

void AudioExportBar::showTrouble(const Error &error)
{
    const ErrorText text = isListeningError(error) ? ErrorText{error.detail, {}} : errorText(error);
    m_trouble->showError(text.sentence, text.nextStep, {});
    refresh();
}

void AudioExportBar::refresh()
{
    m_progress->setVisible(m_export.isRunning());
    m_reason->setEnabled(!m_export.isRunning());
    const QList<QWidget *> lines{m_reason, m_progress, m_outcome, m_trouble};
    setVisible(std::any_of(lines.begin(), lines.end(), [](const QWidget *line) { return !line->isHidden(); }));
}

} // namespace floorwalker
