// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/callwords.h"

#include "models/items/cell.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallWords)
};

constexpr int fewestDecimals = 2;
constexpr int mostDecimals = 6; //!< rates of a minute are fractions of a cent

bool isWord(const QString &text, QLatin1StringView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

//! A word of the interface, and its own for people, translated in the context CallWords.
struct Pair {
    QLatin1StringView word;
    const char *text;
};

QString textOf(const QString &word, const Pair *begin, const Pair *end)
{
    const auto *found = std::find_if(begin, end, [&word](const Pair &pair) { return isWord(word, pair.word); });
    return found == end ? word : QCoreApplication::translate("CallWords", found->text);
}

} // namespace

QString callResultText(const QString &result)
{
    static constexpr Pair pairs[]{
        {QLatin1StringView("N/A"), ""},
        //: How a call went
        {QLatin1StringView("ANSWERED"), QT_TRANSLATE_NOOP("CallWords", "Answered")},
        //: How a call went: the line was engaged
        {QLatin1StringView("BUSY"), QT_TRANSLATE_NOOP("CallWords", "Busy")},
        //: How a call went
        {QLatin1StringView("NOANSWER"), QT_TRANSLATE_NOOP("CallWords", "Not answered")},
        //: How a call went
        {QLatin1StringView("FAILED"), QT_TRANSLATE_NOOP("CallWords", "Failed")},
    };
    return isWord(result, QLatin1StringView("N/A")) ? QString() : textOf(result, std::begin(pairs), std::end(pairs));
}

QString callReasonText(const QString &reason)
{
    static constexpr Pair pairs[]{
        {QLatin1StringView("N/A"), ""},
        //: Why a call ended
        {QLatin1StringView("TIMEOUT"), QT_TRANSLATE_NOOP("CallWords", "It rang too long")},
        //: Why a call ended
        {QLatin1StringView("CALLERHANGUP"), QT_TRANSLATE_NOOP("CallWords", "The caller hung up")},
        //: Why a call ended
        {QLatin1StringView("CALLEEHANGUP"), QT_TRANSLATE_NOOP("CallWords", "Who was called hung up")},
        //: Why a call ended
        {QLatin1StringView("BLOCKED"), QT_TRANSLATE_NOOP("CallWords", "Blocked")},
        //: Why a call ended
        {QLatin1StringView("NOCREDITPARTNER"), QT_TRANSLATE_NOOP("CallWords", "No credit on the account")},
        //: Why a call ended
        {QLatin1StringView("MANAGERHANGUP"), QT_TRANSLATE_NOOP("CallWords", "Ended by an order such as yours")},
        //: Why a call ended
        {QLatin1StringView("CANCEL"), QT_TRANSLATE_NOOP("CallWords", "Cancelled before it was answered")},
        //: Why a call ended
        {QLatin1StringView("GENERALERROR"), QT_TRANSLATE_NOOP("CallWords", "Failure of the platform")},
        //: Why a call ended
        {QLatin1StringView("INVALIDSVAMLACTION"), QT_TRANSLATE_NOOP("CallWords", "An order could not be followed")},
    };
    return isWord(reason, QLatin1StringView("N/A")) ? QString() : textOf(reason, std::begin(pairs), std::end(pairs));
}

QString callDomainText(const QString &domain)
{
    static constexpr Pair pairs[]{
        //: Where a call goes to
        {QLatin1StringView("pstn"), QT_TRANSLATE_NOOP("CallWords", "Telephone network")},
        //: Where a call goes to
        {QLatin1StringView("mxp"), QT_TRANSLATE_NOOP("CallWords", "App or web client")},
    };
    return textOf(domain, std::begin(pairs), std::end(pairs));
}

QString callEndText(const CallEnd &end)
{
    const bool isPlain = end.type.isEmpty() || end.isNumber() || end.endpoint.isEmpty();
    if (isPlain)
        return end.endpoint;
    //: Who takes part in a call: a name or address, and which kind it is of
    return Words::tr("%1 (%2)").arg(end.endpoint, isWord(end.type, QLatin1StringView("username")) ? Words::tr("username") : end.type);
}

QString moneyText(const std::optional<Money> &money)
{
    if (!money)
        return enDash;
    int decimals = fewestDecimals;
    const QString exact = QString::number(money->amount, 'f', mostDecimals);
    for (int place = mostDecimals; place > fewestDecimals; --place) {
        if (exact[exact.size() - 1 - (mostDecimals - place)] != u'0') {
            decimals = place;
            break;
        }
    }
    return (QLocale().toString(money->amount, 'f', decimals) + u' ' + money->currency).trimmed();
}

QString numberTypeText(const NumberFacts &facts)
{
    switch (facts.type) {
    //: A kind of phone number
    case NumberType::Fixed: return Words::tr("Fixed line");
    //: A kind of phone number
    case NumberType::Mobile: return Words::tr("Mobile");
    //: A kind of phone number: none of the usual ones
    case NumberType::Other: return Words::tr("Other");
    case NumberType::Unknown: break;
    }
    const bool isUnknown = facts.typeWord.isEmpty() || isWord(facts.typeWord, QLatin1StringView("Unknown"));
    //: A kind of phone number: nobody knows which
    return isUnknown ? Words::tr("Unknown") : facts.typeWord;
}

QString capabilityText(const QString &capability)
{
    static constexpr Pair pairs[]{
        //: What a number can do: calls
        {QLatin1StringView("voice"), QT_TRANSLATE_NOOP("CallWords", "Voice")},
        //: What a number can do: short messages
        {QLatin1StringView("sms"), QT_TRANSLATE_NOOP("CallWords", "SMS")},
    };
    return textOf(capability, std::begin(pairs), std::end(pairs));
}

} // namespace floorwalker
