#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Floorwalker developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sees that a man page names the options its program has, and no others.

manpages.py PAGE PROGRAM [COMMAND]...    the program is asked for --help, alone and for each command
"""

import pathlib
import re
import subprocess
import sys

OPTION = re.compile(r"(?<![\w-])--([a-z][a-z-]*)")


def options_in(text):
    return set(OPTION.findall(text)) - {"help-all"}


def main():
    page, program, *commands = sys.argv[1:]
    source = pathlib.Path(page).read_text(encoding="utf-8")
    told = options_in(source.replace("\\-", "-"))
    known = set()
    for words in [[]] + [[command] for command in commands]:
        run = subprocess.run([program, *words, "--help"], capture_output=True, text=True, check=True)
        known |= options_in(run.stdout)
        for word in words:
            if f".SS {word}" not in source:
                sys.exit(f"{page}: no section for the command {word}")
    for option in sorted(known - told - {"help", "version"}):
        print(f"{page}: --{option} is missing")
    for option in sorted(told - known - {"help", "version"}):
        print(f"{page}: --{option} is no option of the program")
    sys.exit(1 if (known ^ told) - {"help", "version"} else 0)


if __name__ == "__main__":
    main()
