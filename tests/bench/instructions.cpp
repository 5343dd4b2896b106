// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// floorwalker-bench-instructions STEP: one step over 2,000 contacts, for callgrind to count what
// happens in counted(). Seconds have noise, instructions have none.

#include "tests/bench/benchcontacts.h"
#include "tests/bench/walk.h"

#include "models/items/contactorder.h"
#include "models/records/contactpro/contactreader.h"
#include "models/search/contactset.h"

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace floorwalker;
using namespace floorwalker::bench;

namespace {

constexpr int rowCount = 2'000;
constexpr QLatin1StringView place("cmi/contacts");

struct Scene {
    BenchContacts source{rowCount, Instant(std::chrono::seconds(1'780'000'000))};
    QByteArray body = source.all();
    ContactPage page = *readContacts(body, place);
    QByteArray changed = (source.change(), source.all());
    std::vector<ContactColumn> columns = contactColumns(QTimeZone::utc());
    ContactSet set;

    Scene()
    {
        for (const ContactChunkPtr &chunk : page.chunks)
            (void)set.take(chunk);
    }
    ContactSnapshot contacts() const { return set.snapshot(); }
    int column(QByteArrayView id) const
    {
        return int(std::find_if(columns.begin(), columns.end(), [id](const ContactColumn &told) { return id == told.id; })
                   - columns.begin());
    }
};

//! What is counted, by the name of its step.
std::function<void()> stepOf(QByteArrayView name, Scene &scene)
{
    if (name == "walk")
        return [&scene] { (void)walk(scene.body); };
    if (name == "read")
        return [&scene] { (void)readContacts(scene.body, place); };
    if (name == "poll")
        return [&scene] { (void)readContacts(scene.changed, place, scene.page.memo.get()); };
    const auto sorted = [&scene](QByteArrayView id) {
        return [&scene, contacts = scene.contacts(), column = scene.column(id)] {
            (void)orderedContacts(contacts, {.column = column}, scene.columns);
        };
    };
    if (name == "sort-number")
        return sorted("totalDuration");
    if (name == "sort-text")
        return sorted("source");
    if (name == "filter") {
        return [&scene, contacts = scene.contacts()] {
            (void)orderedContacts(contacts, {.filter = QStringLiteral("refund order")}, scene.columns);
        };
    }
    return {};
}

} // namespace

//! Known to callgrind by its name.
extern "C" __attribute__((noinline)) void counted(const std::function<void()> &step)
{
    step();
}

int main(int argc, char **argv)
{
    Scene scene;
    const auto step = stepOf(argc == 2 ? argv[1] : "", scene);
    if (!step) {
        std::fputs("floorwalker-bench-instructions: no such step\n", stderr);
        return 2;
    }
    counted(step);
    return 0;
}
