// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// P11: from the start to the first paint, against an empty window; memory and wake-ups at rest.

#include "tests/bench/rounds.h"
#include "tests/bench/stages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace floorwalker::bench {

namespace {

constexpr int longestStartMs = 60'000;
constexpr int settleMs = 3000; //!< after the first paint, before memory and wake-ups are looked at
constexpr int idleMs = 5000;
constexpr int memoryRounds = 3;

//! A program started by us, which tells by the plug-in when its first window stands.
class Started final
{
public:
    //! end: "painted", "idle", or "" to stay.
    Started(const QString &program, const char *end, QByteArray argument = {})
    {
        int ends[2];
        if (pipe2(ends, O_CLOEXEC) != 0)
            qFatal("No pipe.");
        m_told = ends[0];
        QByteArrayList variables;
        for (char **one = environ; *one; ++one)
            variables << *one;
        const QByteArray folder = m_home.path().toLocal8Bit();
        variables << "FLOORWALKER_DATA_DIR=" + folder << "QT_QPA_GENERIC_PLUGINS=floorwalkerfirstpaint"
                  << "QT_PLUGIN_PATH=" + QCoreApplication::applicationDirPath().toLocal8Bit() + "/bench-plugins"
                  << "FLOORWALKER_BENCH_FD=" + QByteArray::number(toldTo)
                  << QByteArray("FLOORWALKER_BENCH_END=") + end;
        std::vector<char *> environment;
        for (QByteArray &variable : variables)
            environment.push_back(variable.data());
        environment.push_back(nullptr);
        QByteArray path = (QCoreApplication::applicationDirPath() + u'/' + program).toLocal8Bit();
        char *const arguments[] = {path.data(), argument.isEmpty() ? nullptr : argument.data(), nullptr};
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, ends[1], toldTo);
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        const int fault = posix_spawn(&m_process, path.data(), &actions, nullptr, arguments, environment.data());
        posix_spawn_file_actions_destroy(&actions);
        close(ends[1]);
        if (fault != 0)
            qFatal("%s does not start.", path.constData());
        waitForPaint();
    }

    ~Started()
    {
        if (m_process > 0) {
            kill(m_process, SIGTERM);
            waitpid(m_process, nullptr, 0);
        }
        close(m_told);
    }
    Q_DISABLE_COPY_MOVE(Started)

    //! The CPU time of its whole life; it ends by itself.
    double cpuMs()
    {
        rusage usage{};
        wait4(m_process, nullptr, 0, &usage);
        m_process = -1;
        const auto ms = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
        return ms(usage.ru_utime) + ms(usage.ru_stime);
    }

    double residentMb() const { return field(file(QStringLiteral("status")), "VmRSS:") / 1024; }

    //! How often any of its threads went to sleep of its own will, so far: each is one wake-up.
    double sleeps() const
    {
        double sum = 0;
        const QStringList tasks = QDir(file(QStringLiteral("task"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &task : tasks)
            sum += field(file(QStringLiteral("task/%1/status").arg(task)), "voluntary_ctxt_switches:");
        return sum;
    }

private:
    static constexpr int toldTo = 3;

    void waitForPaint() const
    {
        pollfd told{.fd = m_told, .events = POLLIN, .revents = 0};
        char word = 0;
        if (::poll(&told, 1, longestStartMs) != 1 || read(m_told, &word, 1) != 1)
            qFatal("The window was never painted.");
    }

    QString file(const QString &name) const { return QStringLiteral("/proc/%1/%2").arg(m_process).arg(name); }

    static double field(const QString &name, const QByteArray &key)
    {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QByteArrayList lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith(key))
                return line.mid(key.size()).simplified().split(' ').first().toDouble();
        }
        return 0;
    }

    QTemporaryDir m_home;
    pid_t m_process = -1;
    int m_told = -1;
};

void pass(int ms)
{
    ::poll(nullptr, 0, ms);
}

Figure startFigure(const QString &what, const char *end, const QByteArray &word, const Effort &effort)
{
    Figure figure{.promise = QStringLiteral("P11"),
                  .what = what,
                  .unit = QStringLiteral("ms"),
                  .yardstickName = word.isEmpty() ? QStringLiteral("empty window") : QStringLiteral("window of a word")};
    Rounds::run(effort.rounds, [end] { return Started(QStringLiteral("floorwalker"), end).cpuMs(); },
                [end, &word] { return Started(QStringLiteral("floorwalker-bench-empty"), end, word).cpuMs(); })
        .fill(figure);
    return figure;
}

struct Rest {
    double residentMb;
    double wakeUps; //!< a second
};

Rest atRest(const QString &program)
{
    const Started started(program, "");
    pass(settleMs);
    const double before = started.sleeps();
    pass(idleMs);
    return {started.residentMb(), (started.sleeps() - before) * 1000 / idleMs};
}

} // namespace

QList<Figure> startFigures(const Effort &effort)
{
    const QString start = QStringLiteral("start to first paint, CPU");
    Figure painted = startFigure(start, "painted", {}, effort);
    painted.goal = 1.5;
    painted.goalOf = Figure::GoalOf::Ratio;
    const Figure besideWord = startFigure(start, "painted", "Floorwalker", effort);
    const Figure ready = startFigure(QStringLiteral("start to the sign-in dialog standing, CPU"), "idle", {}, effort);

    std::vector<double> memory;
    std::vector<double> memoryOfEmpty;
    std::vector<double> wakeUps;
    for (int round = 0; round < memoryRounds; ++round) {
        const Rest ours = atRest(QStringLiteral("floorwalker"));
        memory.push_back(ours.residentMb);
        wakeUps.push_back(ours.wakeUps);
        memoryOfEmpty.push_back(atRest(QStringLiteral("floorwalker-bench-empty")).residentMb);
    }
    return {painted,
            besideWord,
            ready,
            {.promise = QStringLiteral("P11"),
             .what = QStringLiteral("resident at rest, nobody signed in"),
             .unit = QStringLiteral("MB"),
             .ours = median(memory),
             .yardstickName = QStringLiteral("empty window"),
             .yardstick = median(memoryOfEmpty),
             .ratio = median(memory) / median(memoryOfEmpty),
             .goal = 45},
            {.promise = QStringLiteral("P11"),
             .what = QStringLiteral("wake-ups a second at rest, nobody signed in"),
             .unit = QStringLiteral("/s"),
             .ours = median(wakeUps),
             .goal = 0}};
}

} // namespace floorwalker::bench
