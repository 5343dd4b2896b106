// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"

#include "models/wording/errortext.h"

#include <QStringList>

#include <algorithm>
#include <cstdio>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Error &error)
{
    const ErrorText text = errorText(error);
    return u"%1 %2 [%3]"_s.arg(text.sentence, text.nextStep, text.reference);
}

} // namespace

QString plain(const QString &text)
{
    QString shown = text;
    std::replace_if(
        shown.begin(), shown.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, u'?');
    return shown;
}

void say(const QString &sentence)
{
    const QByteArray line = u"floorwalkerctl: %1\n"_s.arg(plain(sentence)).toUtf8();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

void say(const Error &error)
{
    say(textOf(error));
}

void say(const QList<Error> &errors)
{
    QStringList told;
    for (const Error &error : errors) {
        const QString sentence = errorText(error).sentence;
        if (told.contains(sentence))
            continue;
        told << sentence;
        say(error);
    }
}

void sayPlainly(const Error &error)
{
    if (error.kind == ErrorKind::Invalid && !error.detail.isEmpty())
        say(error.detail);
    else
        say(error);
}

} // namespace floorwalker::cli
