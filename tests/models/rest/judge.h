// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rest/endpoint.h"

#include <QCoreApplication>
#include <QDebug>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

namespace floorwalker {

//! The OpenAPI documents as judges of what we send. They stay outside the project: beside it, or where
//! FLOORWALKER_REFERENCE says.
class Judge
{
public:
    explicit Judge(const QString &document)
    {
        QString folder = qEnvironmentVariable("FLOORWALKER_REFERENCE");
        if (folder.isEmpty())
            folder = QStringLiteral(SOURCE_ROOT "/../shared/reference");
        m_document = QDir(folder).filePath(QStringLiteral("specs/") + document);
    }

    //! The whole program of a test that stands on it; where it is not there the program says so and passes.
    template<typename Test>
    int runIfThere(int argc, char *argv[]) const
    {
        if (!QFile::exists(m_document)) {
            qInfo().noquote() << m_document << "is not there, so nothing was judged.";
            return 0;
        }
        QCoreApplication application(argc, argv);
        Test test;
        return QTest::qExec(&test, argc, argv);
    }

    //! prefix: what precedes the endpoint's path, such as "/v1/".
    template<typename T>
    void add(const QString &prefix, const Endpoint<T> &endpoint)
    {
        QJsonObject request{{QStringLiteral("method"), QString::fromLatin1(toBytes(endpoint.verb))},
                            {QStringLiteral("path"), prefix + endpoint.path}};
        QJsonObject query;
        for (const auto &[key, value] : endpoint.query) {
            QJsonArray values = query.value(key).toArray(); // a name may stand there more than once
            values.append(value);
            query.insert(key, values);
        }
        request.insert(QStringLiteral("query"), query);
        if (!endpoint.body.isEmpty())
            request.insert(QStringLiteral("body"), QJsonDocument::fromJson(endpoint.body).object());
        m_requests += QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n';
        ++m_count;
    }
    int count() const { return m_count; }

    //! What is wrong, a line each, and how many were judged; empty at the end of a sound judgement.
    QString faults() const
    {
        QTemporaryFile file;
        if (!file.open() || file.write(m_requests) < 0 || !file.flush())
            return QStringLiteral("the requests cannot be written");
        const QString told = QString::fromUtf8(run({QStringLiteral("requests"), file.fileName()}));
        return told == QStringLiteral("%1 requests judged, 0 wrong\n").arg(m_count) ? QString() : told;
    }

    //! {"operation", "status", "body"} of every example answer.
    QList<QJsonObject> answers() const
    {
        QList<QJsonObject> all;
        const QList<QByteArray> lines = run({QStringLiteral("answers")}).split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty())
                all.append(QJsonDocument::fromJson(line).object());
        }
        return all;
    }

private:
    QByteArray run(const QStringList &arguments) const
    {
        QProcess python;
        python.setProcessChannelMode(QProcess::MergedChannels);
        python.start(QStringLiteral("python3"), QStringList{QStringLiteral(SOURCE_ROOT "/tests/models/rest/judge.py"), m_document} + arguments);
        python.waitForFinished(60'000);
        return python.readAll();
    }

    QString m_document;
    QByteArray m_requests;
    int m_count = 0;
};

} // namespace floorwalker
