// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace demo {

//! Takes the members off a JSON body and remembers the first thing that was wrong with them, also in
//! its parts. A member that knows() did not name is a fault: a misspelt name must not pass for none.
class Body {
public:
    enum class Fault { None, Illegal, Missing, Unknown };

    explicit Body(const QByteArray &json);

    void knows(const QStringList &names);
    QString text(const QString &name, qsizetype longest = AnyLength); //!< null when absent
    QString requiredText(const QString &name, qsizetype longest = AnyLength);
    QString word(const QString &name, const QStringList &allowed); //!< null when absent
    std::optional<bool> flag(const QString &name);
    std::optional<qint64> number(const QString &name, qint64 lowest, qint64 highest); //!< whole
    std::optional<double> decimal(const QString &name, double lowest, double highest);
    QStringList texts(const QString &name); //!< empty when absent
    Body part(const QString &name); //!< required
    QList<Body> parts(const QString &name, qsizetype most = AnyLength); //!< empty when absent
    QString oneOf(const QStringList &names); //!< the name of the only member among these; none or several are faults

    bool has(const QString &name) const { return !m_object.value(name).isUndefined() && !m_object.value(name).isNull(); }
    const QJsonObject &object() const { return m_object; }

    bool isFaulty() const { return m_record->fault != Fault::None; }
    Fault fault() const { return m_record->fault; }
    QByteArray words() const { return m_record->words.toUtf8(); }
    void refuse(Fault fault, const QString &words);
    void refuse(const QString &name) { refuse(Fault::Illegal, QStringLiteral("Invalid value: ") + m_way + name); }

private:
    static constexpr qsizetype AnyLength = -1;

    struct Record {
        Fault fault = Fault::None;
        QString words;
    };

    Body(const QJsonObject &part, const QString &way, const std::shared_ptr<Record> &record);

    QJsonObject m_object;
    QString m_way; //!< "message.text_message."
    std::shared_ptr<Record> m_record; //!< one for all parts
};

} // namespace demo
