#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Floorwalker developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""instructions.py PROGRAM: counts the instructions of each step over 2,000 contacts by callgrind,
beside those of simdjson's walk over the same bytes, and ends with 1 where one takes more than it did."""

import os
import re
import subprocess
import sys

ROWS = 2_000

# What the promises speak of, and the most of the walk's instructions it may take: a twentieth more
# than it took when this was last looked at. What is promised of them is told in time, by floorwalker-bench.
STEPS = {
    "read": ("P1", 3.6),
    "poll": ("P2", 1.21),
    "sort-number": ("P9", 0.045),
    "sort-text": ("P9", 0.21),
    "filter": ("P10", 0.45),
}


def count(program, step):
    run = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", "--toggle-collect=counted", program, step],
        env=dict(os.environ, QT_HASH_SEED="0"), capture_output=True, text=True, check=False)
    collected = re.search(r"Collected : (\d+)", run.stderr)
    if run.returncode or not collected or int(collected[1]) == 0:
        sys.exit(f"{step}: nothing was counted\n{run.stderr}")
    return int(collected[1])


def main():
    missed = 0
    walk = count(sys.argv[1], "walk")
    print(f"     walk         {walk / ROWS:8.0f} instructions a contact")
    for step, (promise, most) in STEPS.items():
        counted = count(sys.argv[1], step)
        ratio = counted / walk
        print(f"{promise:4} {step:12} {counted / ROWS:8.0f}  {ratio:6.3f} of the walk, at most {most}"
              f"{'' if ratio <= most else ': missed'}")
        missed += ratio > most
    sys.exit(1 if missed else 0)


main()
