// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/messagesegments.h"
#include "models/edits/templatetext.h"

#include <QTest>

using namespace floorwalker;

namespace {

QStringList titles()
{
    return {QStringLiteral("number"), QStringLiteral("name"), QStringLiteral("time")};
}

WhatsAppTemplate invitation()
{
    return {.body = QStringLiteral("Dear {{1}}, see you at {{2}}. {name}"),
            .id = QStringLiteral("invitation"),
            .language = QStringLiteral("en"),
            .parameters = {{QStringLiteral("body[1]text"), QStringLiteral("{Name}")},
                           {QStringLiteral("body[2]text"), QStringLiteral("{time} sharp, {name}")}},
            .others = {{QStringLiteral("namespace"), QStringLiteral("n")}}};
}

QStringList row(const QString &name, const QString &time)
{
    return {QStringLiteral("+358401234567"), name, time};
}

} // namespace

class tst_TemplateText : public QObject
{
    Q_OBJECT

private slots:
    void fillsTheValuesAlone()
    {
        const TemplateText text = TemplateText::parse(invitation(), titles());
        QVERIFY(text.isValid());
        QCOMPARE(text.names(), (QStringList{QStringLiteral("name"), QStringLiteral("time")}));
        const auto filled = text.fill(row(QStringLiteral("Aino"), QStringLiteral("9:30")));
        QVERIFY(filled);
        WhatsAppTemplate expected = invitation();
        expected.parameters[0].value = QStringLiteral("Aino");
        expected.parameters[1].value = QStringLiteral("9:30 sharp, Aino");
        QCOMPARE(*filled, expected);
        QCOMPARE(filled->preview(), QStringLiteral("Dear Aino, see you at 9:30 sharp, Aino. {name}"));
    }

    void everyRowStartsAfresh()
    {
        const TemplateText text = TemplateText::parse(invitation(), titles());
        QVERIFY(text.fill(row(QStringLiteral("{time}"), QStringLiteral("{{2}}"))));
        const auto second = text.fill(row(QStringLiteral("{time}"), QStringLiteral("{{2}}")));
        QVERIFY(second);
        QCOMPARE(second->preview(), QStringLiteral("Dear {time}, see you at {{2}} sharp, {time}. {name}"));
    }

    void anEmptyCellLeavesTheRowOut()
    {
        const auto filled = TemplateText::parse(invitation(), titles()).fill(row(QStringLiteral("Aino"), QStringLiteral(" ")));
        QVERIFY(!filled);
        QCOMPARE(filled.error().kind, ErrorKind::Invalid);
        QVERIFY2(filled.error().detail.contains(QStringLiteral("\"time\"")), qPrintable(filled.error().detail));
    }

    void whatBecomesTooLongLeavesTheRowOut()
    {
        const TemplateText text = TemplateText::parse(invitation(), titles());
        WhatsAppTemplate shortest = *text.fill(row(QStringLiteral("A"), QStringLiteral("9")));
        const auto room = (mostMessageLength - shortest.encode().size()) / 2; // the name stands twice
        QVERIFY(text.fill(row(QString(1 + room, u'A'), QStringLiteral("9"))));
        QVERIFY(!text.fill(row(QString(2 + room, u'A'), QStringLiteral("9"))));
        // A quotation mark takes two characters in the document.
        QVERIFY(!text.fill(row(QString(1 + room, u'"'), QStringLiteral("9"))));
    }

    void gathersWhatIsWrong()
    {
        WhatsAppTemplate subject = invitation();
        subject.id.clear();
        subject.parameters[0].value = QStringLiteral("{surname} {{time}}");
        const TemplateText text = TemplateText::parse(subject, titles());
        QVERIFY(!text.isValid());
        QCOMPARE(text.findings().size(), 3);
        QCOMPARE(text.findings()[0].field, TemplateField::Id);
        QCOMPARE(text.findings()[1].field, TemplateField::Parameter);
        QCOMPARE(text.findings()[1].parameter, QStringLiteral("body[1]text"));
        QVERIFY(text.findings()[1].isError);
        QVERIFY2(text.findings()[1].sentence.contains(QStringLiteral("\"surname\"")), qPrintable(text.findings()[1].sentence));
        QCOMPARE(text.findings()[2].parameter, QStringLiteral("body[1]text"));
        QVERIFY(!text.findings()[2].isError);
    }

    void aTemplateWithoutParametersIsTheSameForAll()
    {
        WhatsAppTemplate subject = invitation();
        subject.body = QStringLiteral("Hello");
        subject.parameters.clear();
        const TemplateText text = TemplateText::parse(subject, {});
        QVERIFY(text.isValid());
        QCOMPARE(text.names(), QStringList());
        const auto filled = text.fill({});
        QVERIFY(filled);
        QCOMPARE(*filled, subject);
    }
};

QTEST_GUILESS_MAIN(tst_TemplateText)
#include "tst_templatetext.moc"
