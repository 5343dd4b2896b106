// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cmiexamples.h"

#include <QDir>
#include <QFile>

namespace floorwalker {

namespace {

const QMap<QString, QString> &requests()
{
    static const QMap<QString, QString> all{
        {QStringLiteral("get /callbacks"), QStringLiteral("callbacks")},
        {QStringLiteral("get /callbacks/{callbackId}"), QStringLiteral("callback")},
        {QStringLiteral("get /callRecordings"), QStringLiteral("callRecordings")},
        {QStringLiteral("get /callRecordings/{callRecordingId}"), QStringLiteral("callRecording")},
        {QStringLiteral("get /callRecordings/{callRecordingId}/listenLog"), QStringLiteral("listenLog")},
        {QStringLiteral("get /chats"), QStringLiteral("chats")},
        {QStringLiteral("get /chats/{chatId}"), QStringLiteral("chat")},
        {QStringLiteral("get /contacts"), QStringLiteral("contacts")},
        {QStringLiteral("get /contacts/{contactId}"), QStringLiteral("contact")},
        {QStringLiteral("get /customerConsents"), QStringLiteral("customerConsents")},
        {QStringLiteral("get /customerConsents/{usage}_{address}"), QStringLiteral("customerConsent")},
        {QStringLiteral("get /emails"), QStringLiteral("emails")},
        {QStringLiteral("get /emails/{emailId}"), QStringLiteral("email")},
        {QStringLiteral("get /messages"), QStringLiteral("messages")},
        {QStringLiteral("get /messages/{messageId}"), QStringLiteral("message")},
        {QStringLiteral("get /scriptResults"), QStringLiteral("scriptResults")},
        {QStringLiteral("get /scriptResults/{scriptResultId}"), QStringLiteral("scriptResult")},
    };
    return all;
}

//! The seed's CMI reference, by its first words: its file name is not promised.
QByteArray reference()
{
    // A worktree may lie one folder deeper than the repository.
    for (const auto &place : {QStringLiteral("/../shared/seeds"), QStringLiteral("/../../shared/seeds")}) {
        const QDir folder(QStringLiteral(SOURCE_ROOT) + place);
        const QStringList names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly) && file.peek(200).contains("Contact Management Interface (CMI)"))
                return file.readAll();
        }
    }
    return {};
}

} // namespace

std::optional<QMap<QString, QByteArray>> referenceExamples()
{
    const QByteArrayList lines = reference().split('\n');
    QMap<QString, QByteArray> examples;
    QString request;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].startsWith("get /") || lines[i].startsWith("post /") || lines[i].startsWith("put /"))
            request = QString::fromUtf8(lines[i]);
        const bool isJson = lines[i] == "Example:" && (lines[i + 1].startsWith('[') || lines[i + 1].startsWith('{'));
        if (!isJson || !requests().contains(request))
            continue;
        QByteArray &example = examples[requests().value(request)];
        while (++i < lines.size() && !lines[i].startsWith("HTTP status code"))
            example += lines[i] + '\n';
    }
    return examples.isEmpty() ? std::nullopt : std::optional(examples);
}

QByteArray recordedExample(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/cmi/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace floorwalker
