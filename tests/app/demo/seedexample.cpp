// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/demo/seedexample.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QByteArray seedDocument()
{
    const QDir folder(qEnvironmentVariable("FLOORWALKER_SEEDS", QStringLiteral(SOURCE_ROOT "/../shared/seeds")));
    for (const QString &name : folder.entryList({ u"001_*.txt"_s })) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            return file.readAll();
    }
    return {};
}

qsizetype endOfText(const QByteArray &json, qsizetype begin)
{
    qsizetype i = begin + 1;
    while (i < json.size() && json[i] != '"')
        i += json[i] == '\\' ? 2 : 1;
    return i;
}

} // namespace

QByteArray seedExample(const QByteArray &heading)
{
    const QByteArray document = seedDocument();
    const qsizetype at = document.indexOf('\n' + heading + '\n');
    if (at < 0)
        return {};
    const qsizetype list = document.indexOf("\n[\n", at);
    const qsizetype object = document.indexOf("\n{\n", at);
    const qsizetype begin = (list >= 0 && (list < object || object < 0) ? list : object) + 1;
    int depth = 0;
    for (qsizetype i = begin; i < document.size(); ++i) {
        if (document[i] == '"')
            i = endOfText(document, i);
        depth += document[i] == '{' || document[i] == '[';
        depth -= document[i] == '}' || document[i] == ']';
        if (depth == 0)
            return document.mid(begin, i + 1 - begin);
    }
    return {};
}

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
