// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace demo {

//! Where a tenant's two clouds are and who may ask them; the same in every run of a seed.
struct Clouds {
    QUrl conversation; //!< ends before "v1/projects"
    QUrl templates; //!< ends before "v2/projects"
    QUrl token; //!< the endpoint itself
    QString project;
    QString keyId;
    QString keySecret;
    QString app; //!< the first of the project's two

    QUrl calling; //!< ends after "v1/"
    QString callingKey;
    QString callingSecret; //!< base64, as the cloud hands it out

    static Clouds of(quint64 seed, const QUrl &tenant);
};

} // namespace demo
