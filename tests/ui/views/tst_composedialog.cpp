// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/seen.h"
#include "tests/ui/views/demoworkplace.h"

#include "app/wiring/language.h"
#include "ui/forms/formfield.h"
#include "ui/theme/theme.h"
#include "ui/views/campaigns/composedialog.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace floorwalker;

namespace {

constexpr QLatin1StringView aino("+358401112221");
constexpr QLatin1StringView eero("+358401112222");
constexpr QLatin1StringView source("12340002@sms.floor.example");

//! A campaign being composed in front of a real demo tenant.
class Scene
{
public:
    explicit Scene(const DemoWorkplace::Setting &setting = {})
        : demo(setting)
        , need(demo.tenant->messages().need())
    {
        open();
    }
    void open()
    {
        dialog = std::make_unique<ComposeDialog>(*demo.workplace);
        dialog->open();
    }
    CampaignSending &sending() { return demo.tenant->writing().campaignSending; }
    bool isChecked() { return QTest::qWaitFor([this] { return sending().stage() == CampaignSending::Stage::Idle && sending().plan(); }); }

    //! At any hour of the day.
    void write(const QString &text, const QString &recipients)
    {
        dialog->begin({.name = QStringLiteral("Spring"), .source = source, .subtype = QStringLiteral("sms"), .text = text, .takesOutsideHours = true},
                      RecipientList::fromText(recipients));
    }
    bool judge(const QString &text, const QString &recipients)
    {
        write(text, recipients);
        return isChecked() && QTest::qWaitFor([this] { return !sendButton().text().isEmpty(); });
    }
    template<typename W>
    W &part(const QString &name) { return seen::part<W>(*dialog, name); }
    QPushButton &sendButton()
    {
        const auto buttons = dialog->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isDefault())
                return *button;
        }
        qFatal("no button to send");
    }
    QStringList pills()
    {
        QStringList texts;
        const auto all = dialog->findChildren<Pill *>();
        for (const Pill *pill : all) {
            if (pill->isVisible() && !pill->text().isEmpty())
                texts << pill->text();
        }
        return texts;
    }
    QString verdictOf(const QString &field)
    {
        const auto fields = dialog->findChildren<FormField *>();
        for (FormField *one : fields) {
            if (one->field()->accessibleName() == field)
                return one->verdict();
        }
        return {};
    }
    bool says(const QString &words)
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    bool send()
    {
        QTest::mouseClick(&sendButton(), Qt::LeftButton);
        return QTest::qWaitFor([this] { return sending().stage() == CampaignSending::Stage::Idle && sending().counts().all() > 0; }, 20'000);
    }

    DemoWorkplace demo;
    FeedNeed need;
    std::unique_ptr<ComposeDialog> dialog;
};

} // namespace

class tst_ComposeDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_language.speak(QLocale(QLocale::English)); // for the plurals
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void whatWasWrittenIsThereWhenItIsOpenedAgain()
    {
        Scene scene;
        scene.write(QStringLiteral("Kept"), aino);
        QTest::keyClick(scene.dialog.get(), Qt::Key_Escape);
        QVERIFY(!scene.dialog->isVisible());
        scene.dialog->open();
        QCOMPARE(scene.part<QPlainTextEdit>(QStringLiteral("Text")).toPlainText(), QStringLiteral("Kept"));
        QCOMPARE(scene.part<QPlainTextEdit>(QStringLiteral("Recipients")).toPlainText(), aino);
    }

    void theSameNameWithOthersIsRefusedInWords()
    {
        Scene scene;
        QVERIFY(scene.judge(QStringLiteral("First"), aino));
        QTRY_VERIFY(scene.sendButton().isEnabled());
        QVERIFY(scene.send());
        QVERIFY(scene.judge(QStringLiteral("First"), eero));
        QTRY_VERIFY2(scene.verdictOf(QStringLiteral("Name, for us")).contains(QStringLiteral("already")),
                     qPrintable(scene.verdictOf(QStringLiteral("Name, for us"))));
        QVERIFY(!scene.sendButton().isEnabled());
    }

    void theSameAgainIsKnownToBeSent()
    {
        Scene scene;
        QVERIFY(scene.judge(QStringLiteral("Same"), aino));
        QTRY_VERIFY(scene.sendButton().isEnabled());
        QVERIFY(scene.send());
        QVERIFY(scene.judge(QStringLiteral("Same"), aino));
        QTRY_VERIFY(scene.says(QStringLiteral("was sent already")));
        QVERIFY(!scene.sendButton().isEnabled());
    }

    void aFileWithoutAKnownColumnAsksWhichOne()
    {
        Scene scene;
        const QString path = scene.demo.folder.filePath(QStringLiteral("odd.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("who,where\nAino,0401112221\n");
        file.close();
        scene.write(QStringLiteral("Hello"), {});
        scene.dialog->chooseFile(path);
        QTRY_VERIFY(scene.says(QStringLiteral("Choose the column that holds the addresses.")));
        scene.part<QComboBox>(QStringLiteral("Column of the addresses")).setCurrentIndex(1);
        QTRY_COMPARE(scene.pills(), QStringList{QStringLiteral("1 to send")});
    }

    void whoHasNotConsentedGetsNoWhatsApp()
    {
        Scene scene;
        scene.dialog->begin({.name = QStringLiteral("W"), .source = QStringLiteral("12340002@whatsapp.floor.example"),
                             .subtype = QStringLiteral("whatsapp"), .text = QStringLiteral("Hello"), .takesOutsideHours = true},
                            RecipientList::fromText(QStringLiteral("+358409999991")));
        QTRY_COMPARE(scene.pills(), QStringList{QStringLiteral("1 without consent")});
        QVERIFY(!scene.sendButton().isEnabled());
    }

    void anUnknownSourceIsAllowedWithAWarning()
    {
        Scene scene;
        scene.write(QStringLiteral("Hello"), aino);
        scene.part<QComboBox>(QStringLiteral("From (address of a chat queue)")).setEditText(QStringLiteral("nobody@sms.example"));
        QVERIFY(scene.isChecked());
        QTRY_VERIFY(scene.verdictOf(QStringLiteral("From (address of a chat queue)")).contains(QStringLiteral("No message was seen")));
        QTRY_VERIFY(scene.sendButton().isEnabled());
    }

private:
    Language m_language;
};

QTEST_MAIN(tst_ComposeDialog)
#include "tst_composedialog.moc"
