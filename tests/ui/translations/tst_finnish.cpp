// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/language.h"
#include "tests/ui/translations/shownwords.h"
#include "tests/ui/translations/stage.h"
#include "ui/main/navigation.h"

#include <QLocale>
#include <QMap>
#include <QMetaProperty>
#include <QTest>
#include <QWidget>

using namespace floorwalker;

namespace {

//! The letters behind "&" of everything that is shown in a dialog or page, with what bears them.
QMap<QChar, QStringList> mnemonics(QWidget &root)
{
    QMap<QChar, QSet<QString>> found;
    const auto words = shown::words(root);
    for (const shown::Word &word : words) {
        if (!word.where.endsWith(u" text") && !word.where.endsWith(u" tab"))
            continue;
        for (qsizetype at = word.text.indexOf(u'&'); at >= 0 && at + 1 < word.text.size();
             at = word.text.indexOf(u'&', at + 2)) {
            if (word.text.at(at + 1) != u'&')
                found[word.text.at(at + 1).toLower()].insert(word.text);
        }
    }
    QMap<QChar, QStringList> sorted;
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        sorted.insert(it.key(), it->values());
    return sorted;
}

QStringList headers(const QWidget &root)
{
    QStringList titles;
    const auto words = shown::words(const_cast<QWidget &>(root));
    for (const shown::Word &word : words) {
        if (word.where == u"TableHeader title")
            titles << word.text;
    }
    return titles;
}

} // namespace

class tst_Finnish : public QObject
{
    Q_OBJECT

private slots:
    void aFinnishWindowIsFinnish()
    {
        Language language;
        language.speak(QLocale(QLocale::Finnish));
        Stage stage;
        QWidget &window = stage.open(QStringLiteral("queues live"));
        QVERIFY(headers(window).contains(QStringLiteral("Jono")));
        QVERIFY(headers(window).contains(QStringLiteral("Pisin odotus")));
        QVERIFY(!headers(window).contains(QStringLiteral("Queue")));
        QCOMPARE(window.findChild<Navigation *>()->accessibleName(), QStringLiteral("Näkymät"));
    }

    void mnemonicsDiffer_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("scene");
        for (const char *language : {"en", "fi"}) {
            for (const char *scene : {"overview live", "queues live", "agents live", "settings", "settings of nobody",
                                      "sign in", "sign in again", "connection test"})
                QTest::addRow("%s, %s", scene, language) << QString::fromLatin1(language) << QString::fromLatin1(scene);
        }
    }
    void mnemonicsDiffer()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, scene);
        Language words;
        words.speak(QLocale(language));
        Stage stage;
        const auto found = mnemonics(stage.open(scene));
        for (auto it = found.cbegin(); it != found.cend(); ++it)
            QVERIFY2(it->size() == 1, qPrintable(u'\n' + it->join(u'\n')));
    }

    void cutsNoText_data() { Stage::addScenes(); }
    void cutsNoText()
    {
        QFETCH(const QString, scene);
        Language language;
        language.speak(QLocale(QLocale::Finnish));
        Stage stage;
        QWidget &root = stage.open(scene);
        const QStringList found = shown::cut(root) + shown::overlaps(root);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }
};

QTEST_MAIN(tst_Finnish)
#include "tst_finnish.moc"
