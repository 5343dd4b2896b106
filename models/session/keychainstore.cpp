// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/keychainstore.h"

#include "models/base/logging.h"

#include <qt6keychain/keychain.h>

#include <QPointer>
#include <QTimer>

#include <memory>

namespace floorwalker {

namespace {

const auto service = QLatin1String("floorwalker");

QString entryOf(const ProfileId &profile, SecretKind kind)
{
    return profile.text() + u'/' + name(kind);
}

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound: // also: locked, and no way to ask (measured with 0.13.2)
        return {.kind = ErrorKind::SecretMissing, .detail = job.errorString()};
    default:
        return {.kind = ErrorKind::KeyStoreUnavailable, .detail = job.errorString()};
    }
}

//! Who waits for an answer, told once: by the store, or by the clock when the store is silent.
template<typename Value>
class Waiter final : public QObject
{
public:
    using Told = std::function<void(Result<Value>)>;

    Waiter(QObject *receiver, Told told, Milliseconds limit)
        : m_receiver(receiver)
        , m_told(std::move(told))
    {
        QTimer::singleShot(std::chrono::milliseconds(limit), this, [this] {
            qCWarning(lcSession, "The key store does not answer");
            tell(Error{.kind = ErrorKind::KeyStoreSilent});
        });
    }

    void tell(const Result<Value> &result)
    {
        deleteLater();
        if (const auto told = std::exchange(m_told, nullptr); told && m_receiver)
            told(result);
    }

private:
    QPointer<QObject> m_receiver;
    Told m_told;
};

//! Starts a job. It has no parent and deletes itself: destroying one that waits for a silent
//! service crashes when the late answer comes. That answer finds no waiter and is dropped.
template<typename Job, typename Finish>
void start(Job *job, const QString &entry, QObject *waiter, Finish finish)
{
    job->setKey(entry);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, waiter, [job, finish] { finish(*job); });
    job->start();
}

} // namespace

KeychainStore::KeychainStore(Milliseconds limit)
    : m_limit(limit)
{
}

void KeychainStore::read(const ProfileId &profile, SecretKind kind, QObject *receiver, ReadDone done)
{
    auto *waiter = new Waiter<Secret>(receiver, std::move(done), m_limit);
    start(new QKeychain::ReadPasswordJob(service), entryOf(profile, kind), waiter,
          [waiter](const QKeychain::ReadPasswordJob &job) {
              waiter->tell(job.error() ? Result<Secret>(errorOf(job))
                                       : Result<Secret>(Secret(job.textData())));
          });
}

void KeychainStore::write(const ProfileId &profile, SecretKind kind, const Secret &secret,
                          QObject *receiver, StoreDone done)
{
    auto *waiter = new Waiter<Done>(receiver, std::move(done), m_limit);
    const QString entry = entryOf(profile, kind);
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(secret.text());
    start(job, entry, waiter, [waiter, entry, secret](const QKeychain::WritePasswordJob &written) {
        if (written.error())
            return waiter->tell(Error{.kind = ErrorKind::KeyStoreUnavailable,
                                      .detail = written.errorString()});
        start(new QKeychain::ReadPasswordJob(service), entry, waiter,
              [waiter, secret](const QKeychain::ReadPasswordJob &back) {
                  if (back.error())
                      return waiter->tell(errorOf(back));
                  if (Secret(back.textData()) != secret)
                      return waiter->tell(Error{.kind = ErrorKind::KeyStoreUnavailable,
                                                .detail = QStringLiteral("what was read back differs")});
                  waiter->tell(Done());
              });
    });
}

void KeychainStore::remove(const ProfileId &profile, SecretKind kind, QObject *receiver, StoreDone done)
{
    auto *waiter = new Waiter<Done>(receiver, std::move(done), m_limit);
    start(new QKeychain::DeletePasswordJob(service), entryOf(profile, kind), waiter,
          [waiter](const QKeychain::DeletePasswordJob &job) {
              if (job.error() && job.error() != QKeychain::EntryNotFound)
                  return waiter->tell(errorOf(job));
              waiter->tell(Done());
          });
}

} // namespace floorwalker
