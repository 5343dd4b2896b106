// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/contents/callsound.h"
#include "app/demo/contents/recording.h"

namespace demo {

//! A recording together with its call: where its audio stands and how it sounds.
struct RecordingFile {
    Recording recording;
    const Contact *call = nullptr;

    //! The one of that name, "100/2017_07_00/05_..._SSR_100_<call>.wav".
    static std::optional<RecordingFile> named(const Simulation &floor, const QString &path);
    static QList<RecordingFile> newest(const Simulation &floor, int most); //!< newest first

    QString path() const; //!< with slashes
    CallSound sound() const; //!< of all recordings of one call the same
};

} // namespace demo
