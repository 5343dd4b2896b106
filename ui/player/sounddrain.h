// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QIODevice;

namespace floorwalker {

//! Where sound goes: pulls interleaved float samples of two channels out of a device, as fast as they are
//! heard. Main thread.
class SoundDrain : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool hasDevice() const = 0; //!< that sound could go to
    virtual void start(QIODevice &samples, int rate) = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    virtual void stop() = 0; //!< what has not been heard is not

signals:
    void failed(); //!< the device is gone, or takes no sound
};

} // namespace floorwalker
