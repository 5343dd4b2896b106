// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/demo/keypaths.h"

namespace {

qsizetype endOfText(const QByteArray &json, qsizetype begin)
{
    qsizetype i = begin + 1;
    while (i < json.size() && json[i] != '"')
        i += json[i] == '\\' ? 2 : 1;
    return i;
}

} // namespace

QStringList keyPaths(const QByteArray &json)
{
    QStringList paths, way;
    QString last;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json[i] == '{') {
            way.append(last);
        } else if (json[i] == '}') {
            last = way.takeLast();
        } else if (json[i] == '"') {
            const qsizetype end = endOfText(json, i);
            const QByteArray text = json.mid(i + 1, end - i - 1);
            i = end;
            if (end + 1 >= json.size() || json[end + 1] != ':')
                continue;
            last = QString::fromUtf8(text);
            const QString path = (way.mid(1) + QStringList { last }).join(u'/');
            if (!paths.contains(path))
                paths.append(path);
        }
    }
    return paths;
}
