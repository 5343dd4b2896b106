#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Floorwalker developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the translations to the texts of the code, and the texts to the rules of translations/README.md.

texts.py ROOT LUPDATE     prints a line for each fault; ends with 1 if any
"""

import collections
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

# What is looked up by these words; every other text belongs to a class.
FREE_CONTEXTS = {"CallLocales", "CallOrdering", "CallWords", "CallbackChange", "CallbackColumns", "CallbackDraft",
                 "CallbackImport", "CallbackPlan", "CalloutDraft", "CampaignDraft", "CampaignRetry", "CampaignRoute",
                 "CampaignWords", "ChannelIdentities", "ChatDraft", "Checkup", "Colours", "Columns", "Conditions",
                 "ConsentColumns", "ConsentDraft", "ConsentImport", "ConsentImportWords", "ContactEditing",
                 "ContactPages", "ConversationDraft", "ConversationWords", "DoNotContactReading", "Durations",
                 "Errors", "Export", "Figures", "ImportWords", "Journey", "Ledger", "Listening", "Listens",
                 "MessageEdit", "MessageText", "NotConnected", "NumberFactsWords", "NumberWords", "PhoneNumbers",
                 "Preflight", "ProfileIssues", "Reading", "RecipientList", "ReviewSheet", "Reviews", "Rights",
                 "Search", "Spread", "States", "TimeWords", "Views", "WebhookEditing", "WhatsAppTemplate"}
KEPT_CONTEXTS = {"Rights"}  # names in System Configurator
KEPT_WORDS = {"Chat", "Magenta", "Floorwalker"}  # the same in every language
PLACE = re.compile(r"%(?:\d+|n)")
MNEMONIC = re.compile(r"&(?!&)")
END = re.compile(r"(…|[.:?!])?\s*$")
TO_TRANSLATE = re.compile(r"[^\W\d_]{2,}")
BANNED = [
    (re.compile(r"\bplease\b", re.I), "says please"),
    (re.compile(r"\berror \d", re.I), "says an error by its number"),
    (re.compile(r"^\s|\s$"), "begins or ends with a space: pieces glued together?"),
    (re.compile(r"^(?!.*%n).*\(s\)", re.S), "counts without %n"),
    (re.compile(r"%\d (?:contacts|agents|queues|requests|seconds|minutes|hours|days|times|rows)\b"),
     "counts with %1 instead of %n"),
]

Text = collections.namedtuple("Text", "context source comment")


class Message:
    def __init__(self, node):
        self.counts = node.get("numerus") == "yes"
        translation = node.find("translation")
        self.type = translation.get("type")
        forms = translation.findall("numerusform") if self.counts else [translation]
        self.forms = ["".join(form.itertext()) for form in forms]


def messages_of(file):
    """The messages of a .ts file by context, source and comment."""
    messages = {}
    for context in xml.parse(file).getroot().findall("context"):
        for node in context.findall("message"):
            comment = node.findtext("comment") or ""
            messages[Text(context.findtext("name"), node.findtext("source"), comment)] = Message(node)
    return messages


class Check:
    def __init__(self, root, lupdate):
        self.root = pathlib.Path(root)
        self.lupdate = lupdate
        self.faults = []

    def blame(self, where, words):
        self.faults.append(f"{where}: {words}")

    def run(self):
        fresh = self.texts_of_code()
        for text in fresh:
            self.check_source(text, fresh[text].counts)
        folder = self.root / "translations"
        self.check_set(folder / "floorwalker_en.ts", {text for text in fresh if fresh[text].counts})
        for file in sorted(folder.glob("floorwalker_*.ts")):
            if file.name != "floorwalker_en.ts":
                self.check_set(file, set(fresh))
                self.check_kept(file)
        return self.faults

    def texts_of_code(self):
        """Every text of the code, read into a file of our own."""
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "fresh_fi.ts"
            tops = [top for top in ("app", "models", "ui") if (self.root / top).is_dir()]
            ran = subprocess.run([self.lupdate, "-silent", "-locations", "none", "-I", ".", *tops, "-ts", file],
                                 cwd=self.root, capture_output=True, text=True, check=True)
            for line in ran.stderr.splitlines():
                self.blame("lupdate", line)
            return messages_of(file)

    def check_source(self, text, counts):
        where = f"{text.context}, {text.source!r}"
        if text.context not in FREE_CONTEXTS and not text.context.startswith("floorwalker::"):
            self.blame(where, "lupdate lost its class, so nobody finds its translation")
        for pattern, words in BANNED:
            if pattern.search(text.source):
                self.blame(where, words)
        if counts != ("%n" in text.source):
            self.blame(where, "%n and the count it is given go together")

    def check_set(self, file, wanted):
        messages = messages_of(file)
        for text in sorted(wanted - set(messages)):
            self.blame(file.name, f"{text.context}, {text.source!r} is missing; build update_translations, then translate")
        for text in sorted(set(messages) - wanted):
            self.blame(file.name, f"{text.context}, {text.source!r} is no longer in the code; build update_translations")
        for text, message in messages.items():
            self.check_message(f"{file.name}: {text.context}, {text.source!r}", text, message)

    def check_message(self, where, text, message):
        if message.type:
            self.blame(where, message.type)
        if message.counts and len(message.forms) < 2:
            self.blame(where, "has too few plural forms")
        for form in message.forms:
            if not form.strip():
                self.blame(where, "is empty")
                continue
            if sorted(PLACE.findall(form)) != sorted(PLACE.findall(text.source)):
                self.blame(where, f"has other places than {form!r}")
            if len(MNEMONIC.findall(form)) != len(MNEMONIC.findall(text.source)):
                self.blame(where, f"has a mnemonic and {form!r} not, or the other way round")
            if END.search(form).group(1) != END.search(text.source).group(1):
                self.blame(where, f"ends otherwise than {form!r}")
            if form != form.strip() or "(s)" in form:
                self.blame(where, f"{form!r} is not clean")

    def check_kept(self, file):
        for text, message in messages_of(file).items():
            if text.source in message.forms and text.context not in KEPT_CONTEXTS:
                words = TO_TRANSLATE.findall(PLACE.sub(" ", text.source))
                if not set(words) <= KEPT_WORDS:
                    self.blame(file.name, f"{text.context}, {text.source!r} is still English")


def main():
    faults = Check(*sys.argv[1:3]).run()
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
