// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"

#include <QList>
#include <QObject>

class QIODevice;

namespace floorwalker {

//! Something that sounds.
struct SoundOutput {
    QString id; //!< of the system; lasts
    QString name;

    friend bool operator==(const SoundOutput &, const SoundOutput &) = default;
};

//! Where sound goes: pulls interleaved float samples of two channels out of a device, as fast as they are
//! heard. Main thread.
class SoundDrain : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QList<SoundOutput> outputs() const = 0; //!< that sound could go to, now
    //! From the next start on; where there is none of that id, the system's own choice.
    virtual void setOutput(const QString &id) = 0;
    virtual Milliseconds latency() const = 0; //!< at most so long what was taken goes on sounding
    virtual void start(QIODevice &samples, int rate) = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    virtual void stop() = 0; //!< what has not been heard is not

signals:
    void failed(); //!< the device is gone, or takes no sound
};

} // namespace floorwalker
