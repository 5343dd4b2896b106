// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/pagesplit.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/stalebanner.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTime>
#include <QVBoxLayout>

using namespace floorwalker;

class tst_Widgets : public QObject
{
    Q_OBJECT

private slots:
    void init() { applyTheme(*qApp, ThemeChoice::Light); }

    void aLabelNeverReadsTags()
    {
        const TextLabel label(QStringLiteral("<b>Sales</b>"));
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }

    void aLabelKeepsItsRoleWhenTextGrows()
    {
        TextLabel label(QStringLiteral("x"), TextRole::Dim);
        label.show();
        applyTheme(*qApp, ThemeChoice::Light, 2.0);
        QTRY_COMPARE(label.font().pointSizeF(), 17.0);
    }

    void anElidedLabelGivesWay()
    {
        const ElidedLabel label(QStringLiteral("sorted by breach, then longest wait"));
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width() / 2);
    }

    void anElidedLabelKnowsThatItIsCut()
    {
        ElidedLabel label(QStringLiteral("sorted by breach, then longest wait"));
        label.resize(40, 20);
        QVERIFY(label.isElided());
    }

    void aSplitTooNarrowForBothStandsUpright()
    {
        auto *table = new QWidget;
        auto *detail = new QWidget;
        table->setMinimumSize(300, 50);
        detail->setMinimumSize(200, 50);
        PageSplit split(table, detail, 700);
        split.resize(450, 400);
        split.show();
        QVERIFY(detail->y() >= table->geometry().bottom());
        split.resize(600, 400);
        QTRY_VERIFY(detail->x() >= table->geometry().right());
    }

    void aSplitStandsUprightWhenItsSideGrows()
    {
        auto *table = new QWidget;
        auto *detail = new QWidget;
        table->setMinimumSize(300, 50);
        QWidget page;
        (new QVBoxLayout(&page))->addWidget(new PageSplit(table, detail, 700));
        page.resize(450, 400);
        page.show();
        detail->setMinimumSize(200, 50);
        QTRY_VERIFY(detail->y() >= table->geometry().bottom());
    }

    void aSplitNeedsTheWidthOfOneOnly()
    {
        auto *table = new QWidget;
        auto *detail = new QWidget;
        table->setMinimumWidth(300);
        detail->setMinimumWidth(200);
        QCOMPARE(PageSplit(table, detail, 700).minimumSizeHint().width(), 300);
    }

    void aPanelIsNamedByItsTitle()
    {
        const Panel panel(QStringLiteral("Queues"));
        QCOMPARE(panel.accessibleName(), QStringLiteral("Queues"));
    }

    void aPanelCutsNoTextAtTwiceTheSize()
    {
        applyTheme(*qApp, ThemeChoice::Light, 2.0);
        Panel panel(QStringLiteral("Serving now"));
        panel.setCount(QStringLiteral("1,000"));
        const QFontMetrics heading(headingFont(QApplication::font()));
        const QFontMetrics dim(dimFont(QApplication::font()));
        QVERIFY(panel.minimumSizeHint().width()
                >= heading.horizontalAdvance(panel.title()) + dim.horizontalAdvance(QStringLiteral("1,000")));
        QVERIFY(panel.minimumSizeHint().height() >= heading.height());
        panel.resize(panel.minimumSizeHint());
        panel.show();
        for (const TextLabel *label : panel.findChildren<TextLabel *>())
            QVERIFY(label->height() >= label->fontMetrics().height());
    }

    void aTitleGivesWayWhereItIsLet()
    {
        const QString name(80, u'n');
        const Panel whole(name);
        Panel cut(name);
        cut.letTitleGiveWay();
        QVERIFY(cut.minimumSizeHint().width() < whole.minimumSizeHint().width() / 2);
    }

    void aPanelWithoutCountHasNoBadge()
    {
        Panel panel(QStringLiteral("Queues"));
        panel.setCount(QStringLiteral("9"));
        panel.setCount({});
        QVERIFY(panel.findChild<Pill *>()->isHidden());
    }

    void aPanelGivesItsBodyTheRest()
    {
        Panel panel(QStringLiteral("Queues"));
        auto *body = new QWidget;
        panel.setBody(body);
        panel.resize(400, 300);
        panel.show();
        QVERIFY(body->height() > 240);
        QCOMPARE(body->width(), 400 - 2);
    }

    void aPillSaysHowBadItIs()
    {
        Pill pill(QStringLiteral("2 alerts"));
        pill.setSeverity(Severity::Critical);
        QCOMPARE(pill.accessibleName(), QStringLiteral("2 alerts, Critical"));
    }

    void escapeClearsAFilter()
    {
        FilterField field(QStringLiteral("Filter"));
        field.setText(QStringLiteral("sal"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
    }

    void escapeInAnEmptyFilterIsLeftToOthers()
    {
        QWidget page;
        FilterField field(QStringLiteral("Filter"), &page);
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QApplication::sendEvent(&field, &escape);
        QVERIFY(!escape.isAccepted());
    }

    void deleteClosesAChip()
    {
        Chip chip(QStringLiteral("queue: Sales"));
        chip.setClosable(true);
        QSignalSpy closed(&chip, &Chip::closed);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(closed.count(), 1);
    }

    void theCrossClosesAChipWithoutPressingIt()
    {
        Chip chip(QStringLiteral("queue: Sales"));
        chip.setClosable(true);
        chip.resize(chip.sizeHint());
        QSignalSpy closed(&chip, &Chip::closed);
        QSignalSpy clicked(&chip, &Chip::clicked);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 12, chip.height() / 2));
        QCOMPARE(closed.count(), 1);
        QCOMPARE(clicked.count(), 0);
    }

    void anErrorIsHiddenUntilThereIsOne()
    {
        QWidget page;
        ErrorBar bar(&page);
        QVERIFY(bar.isHidden());
        bar.showError(QStringLiteral("It failed."), QStringLiteral("Try later."), {});
        QVERIFY(!bar.isHidden());
        bar.clear();
        QVERIFY(bar.isHidden());
    }

    void anErrorCopiesItsReference()
    {
        ErrorBar bar;
        bar.showError(QStringLiteral("It failed."), QStringLiteral("Try later."), QStringLiteral("request 17"));
        const auto buttons = bar.findChildren<QPushButton *>();
        buttons.last()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("It failed. Try later.\nrequest 17"));
    }

    void aStaleBannerNamesTheTime()
    {
        StaleBanner banner;
        banner.showSince(QTime(9, 3, 2));
        QCOMPARE(banner.accessibleName(), QStringLiteral("Stale since 09:03:02"));
    }

    void anEmptyNoticeCoversWhatItLiesOver()
    {
        QWidget table;
        EmptyNotice notice(&table);
        table.show();
        table.resize(500, 300);
        QCOMPARE(notice.geometry(), QRect(0, 0, 500, 300));
    }

    void anEmptyNoticeKeepsItsWordsWhereItIsLow()
    {
        QWidget table;
        EmptyNotice notice(&table);
        notice.setNotice(Icon::Empty, QStringLiteral("Nothing here."), QStringLiteral("Sign in."));
        table.resize(400, 60);
        table.show();
        for (const TextLabel *label : notice.findChildren<TextLabel *>())
            QTRY_VERIFY(label->height() >= label->fontMetrics().height());
    }

    void rawFieldsAreCopiedAsLines()
    {
        KeyValueList list;
        list.setRows({{QStringLiteral("id"), QStringLiteral("17")}, {QStringLiteral("name"), QStringLiteral("Sales")}});
        list.selectAll();
        QCOMPARE(list.selectedText(), QStringLiteral("id\t17\nname\tSales"));
    }

    void rawFieldsKeepTheirSelectionWhenTheyComeAgain()
    {
        KeyValueList list;
        list.setRows({{QStringLiteral("id"), QStringLiteral("17")}, {QStringLiteral("name"), QStringLiteral("Sales")}});
        list.topLevelItem(1)->setSelected(true);
        list.setRows({{QStringLiteral("id"), QStringLiteral("18")}, {QStringLiteral("name"), QStringLiteral("Sales FI")}});
        QCOMPARE(list.selectedText(), QStringLiteral("name\tSales FI"));
    }
};

QTEST_MAIN(tst_Widgets)
#include "tst_widgets.moc"
