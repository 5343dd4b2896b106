// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/translations/pseudowords.h"
#include "tests/ui/translations/shownwords.h"
#include "tests/ui/translations/stage.h"

#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace floorwalker;
using namespace Qt::StringLiterals;

namespace {

//! Longer ones before those they hold. What comes from the tenant, the profile, the network or Qt, and names that stay as they are.
QStringList data()
{
    return {
    u"Night line"_s, u"Harbour Sales"_s, u"Sales"_s, u"Support"_s, u"Virtanen, Aino"_s, u"Korhonen, Eero"_s,
    u"Nieminen, Liisa"_s, u"Laine, Pekka"_s, u"Salo, Otto"_s, u"Lunch"_s, u"visitor 7"_s, u"maria"_s,
    u"28 May 2026"_s, u"Puhelin"_s, u"Jono"_s, u"Queue not found"_s, u"CB4"_s,
    u"Europe/Helsinki"_s, u"Floorwalker"_s, u"English"_s, u"Suomi"_s, u"x-api-key"_s, u"Ctrl"_s, u"Shift"_s};
}

//! The word that stands without brackets; a single letter is no word.
QString untranslated(const QString &text)
{
    // Addresses, the path of a file, and the reference of an error: "[gateway-timeout 504 rci/users r3]".
    static const QRegularExpression codes(QStringLiteral("https?://\\S*|/\\S*rows\\.csv|\\[[a-z-]+ [^\\]]*\\]"));
    static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
    QString rest = PseudoWords::leftOver(text).remove(codes);
    for (const QString &known : data())
        rest.remove(known);
    return word.match(rest).captured();
}

} // namespace

class tst_PseudoLocale : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PseudoWords> m_words;

private slots:
    void init()
    {
        m_words = std::make_unique<PseudoWords>();
        QCoreApplication::installTranslator(m_words.get());
    }
    void cleanup()
    {
        QCOMPARE(m_words->unknown(), QStringList());
        m_words.reset();
    }

    void seesWhatStandsWithoutBrackets()
    {
        QCOMPARE(untranslated(QStringLiteral("[!!! Show [!!! Queues… !!!]… !!!]")), QString());
        QCOMPARE(untranslated(QStringLiteral("[!!! a… !!!] glued [!!! b… !!!]")), QStringLiteral("glued"));
    }

    void showsNoUntranslatedText_data() { Stage::addScenes(); }
    void showsNoUntranslatedText()
    {
        QFETCH(const QString, scene);
        Stage stage;
        QStringList found;
        const auto words = shown::words(stage.open(scene));
        for (const shown::Word &word : words) {
            if (!untranslated(word.text).isEmpty())
                found << QStringLiteral("%1: %2").arg(word.where, word.text);
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
        QVERIFY(words.size() > 5);
    }

    void cutsNoText_data() { Stage::addScenes(); }
    void cutsNoText()
    {
        QFETCH(const QString, scene);
        Stage stage;
        QWidget &root = stage.open(scene);
        const QStringList found = shown::cut(root) + shown::overlaps(root);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }
};

QTEST_MAIN(tst_PseudoLocale)
#include "tst_pseudolocale.moc"
