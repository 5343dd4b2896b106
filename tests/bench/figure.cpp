// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/figure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace floorwalker::bench {

namespace {

QString number(double value)
{
    const int digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
    return QString::number(value, 'f', digits);
}

QString number(const std::optional<double> &value)
{
    return value ? number(*value) : QStringLiteral("-");
}

QStringList cellsOf(const Figure &figure)
{
    QString goal = QStringLiteral("-");
    if (figure.goal) {
        goal = QStringLiteral("<= %1").arg(number(*figure.goal));
        goal += figure.goalOf == Figure::GoalOf::Ratio ? QStringLiteral("x") : u' ' + figure.unit;
    }
    const QString yardstick = figure.yardstick
        ? QStringLiteral("%1  %2").arg(number(*figure.yardstick), figure.yardstickName)
        : QStringLiteral("-");
    return {figure.promise, figure.what, number(figure.ours) + u' ' + figure.unit, yardstick,
            number(figure.ratio), goal,
            !figure.goal ? QString() : figure.isMet() ? QStringLiteral("met") : QStringLiteral("NOT MET")};
}

} // namespace

QString tableOf(const QList<Figure> &figures)
{
    QList<QStringList> rows{{QStringLiteral("promise"), QStringLiteral("what"), QStringLiteral("ours"),
                             QStringLiteral("yardstick"), QStringLiteral("ratio"), QStringLiteral("goal"), {}}};
    for (const Figure &figure : figures)
        rows.append(cellsOf(figure));
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    QString table;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row[column].leftJustified(widths[column] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        table += line + u'\n';
    }
    return table;
}

QByteArray jsonOf(const QList<Figure> &figures)
{
    QJsonArray array;
    for (const Figure &figure : figures) {
        QJsonObject object{{QStringLiteral("promise"), figure.promise},
                           {QStringLiteral("what"), figure.what},
                           {QStringLiteral("unit"), figure.unit},
                           {QStringLiteral("ours"), figure.ours}};
        if (figure.yardstick) {
            object.insert(QStringLiteral("yardstick"), *figure.yardstick);
            object.insert(QStringLiteral("yardstickName"), figure.yardstickName);
        }
        if (figure.ratio)
            object.insert(QStringLiteral("ratio"), *figure.ratio);
        if (figure.goal) {
            object.insert(QStringLiteral("goal"), *figure.goal);
            object.insert(QStringLiteral("goalOf"),
                          figure.goalOf == Figure::GoalOf::Ratio ? QStringLiteral("ratio") : QStringLiteral("ours"));
            object.insert(QStringLiteral("met"), figure.isMet());
        }
        array.append(object);
    }
    return QJsonDocument(array).toJson();
}

} // namespace floorwalker::bench
