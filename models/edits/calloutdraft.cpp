// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/calloutdraft.h"

#include "models/edits/calllocales.h"
#include "models/edits/contactaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CalloutDraft)
};

QString numberType()
{
    return QStringLiteral("number");
}

QString phoneNetwork()
{
    return QStringLiteral("pstn");
}

QString dataNetwork()
{
    return QStringLiteral("mxp");
}

//! Goes over a draft field by field.
class Checking
{
public:
    Checking(const CalloutDraft &draft, const CalloutPlace &place)
        : m_draft(draft)
        , m_place(place)
    {
        m_callout.method = draft.method;
        m_callout.custom = draft.custom.trimmed();
        m_callout.enableAce = draft.enableAce;
        m_callout.enableDice = draft.enableDice;
        checkDestination();
        checkCli();
        checkDomain();
        checkLocale();
        checkDtmf();
        if (draft.method == CalloutMethod::Conference)
            checkConference();
        else
            checkSpeech();
    }

    CheckedCallout checked() const
    {
        CheckedCallout checked = m_checked;
        const bool hasError = std::any_of(checked.findings.cbegin(), checked.findings.cend(),
                                          [](const CalloutFinding &finding) { return finding.isError; });
        if (!hasError)
            checked.callout = m_callout;
        return checked;
    }

private:
    void blame(CalloutField field, const QString &sentence) { m_checked.findings.append({field, true, sentence}); }
    void warn(CalloutField field, const QString &sentence) { m_checked.findings.append({field, false, sentence}); }

    void checkDestination()
    {
        if (m_draft.isUsername)
            checkUsername();
        else
            checkNumber();
        const QString address = contactAddress(m_callout.destination.endpoint, m_place.country);
        if (!address.isEmpty() && m_place.doNotContact.contains(address)) {
            m_checked.isDoNotContact = true;
            warn(CalloutField::To, Words::tr("This number is on the do-not-contact list. Call only if the customer asked for it."));
        }
    }

    void checkUsername()
    {
        m_callout.destination = {QStringLiteral("username"), m_draft.to.trimmed()};
        if (m_callout.destination.endpoint.isEmpty())
            blame(CalloutField::To, Words::tr("Nobody is named. Type the username that shall be called."));
    }

    void checkNumber()
    {
        const auto number = PhoneNumber::read(m_draft.to, m_place.country);
        if (!number) {
            blame(CalloutField::To, number.error().detail);
            return;
        }
        m_checked.number = *number;
        m_callout.destination = {numberType(), number->e164};
        if (!number->isValid)
            warn(CalloutField::To, Words::tr("No such number is given out as far as is known. Check its digits."));
        if (!number->extension.isEmpty()) {
            warn(CalloutField::To, Words::tr("The extension %1 is not dialled by itself. Add its digits as tones.").arg(number->extension));
        }
    }

    void checkCli()
    {
        const QString cli = m_draft.cli.trimmed();
        m_callout.cli = cli;
        if (cli.isEmpty()) {
            warn(CalloutField::Cli, Words::tr("No caller number is named, so who is called may see none. Name one of your numbers."));
            return;
        }
        static const QRegularExpression digits(QStringLiteral("^\\+?[0-9]{2,15}$"));
        const auto number = PhoneNumber::read(cli, m_place.country);
        if (number)
            m_callout.cli = number->e164;
        else if (digits.match(cli).hasMatch())
            warn(CalloutField::Cli, Words::tr("The caller number is sent as it is typed, for no country is known to have such numbers. Check it."));
        else if (!m_draft.isUsername)
            blame(CalloutField::Cli, Words::tr("The caller number is not a phone number. Type it with its country code, such as +358401234567."));
    }

    void checkDomain()
    {
        const QString domain = m_draft.domain.trimmed().toLower();
        m_callout.domain = domain.isEmpty() ? m_draft.isUsername ? dataNetwork() : phoneNetwork() : domain;
        if (m_callout.domain != phoneNetwork() && m_callout.domain != dataNetwork())
            blame(CalloutField::Domain, Words::tr("A domain is pstn, the telephone network, or mxp, apps and web clients."));
        else if ((m_callout.domain == dataNetwork()) != m_draft.isUsername)
            warn(CalloutField::Domain, Words::tr("Numbers are called by pstn and usernames by mxp. Check the domain."));
    }

    void checkLocale()
    {
        m_callout.locale = callLocaleFromWords(m_draft.locale);
        if (!m_callout.locale.isEmpty() && !isListedCallLocale(m_callout.locale))
            warn(CalloutField::Locale, Words::tr("The language %1 is not among those that are listed. Check it.").arg(m_callout.locale));
    }

    void checkDtmf()
    {
        static const QRegularExpression tones(QStringLiteral("^[0-9#w]*$"));
        m_callout.dtmf = m_draft.dtmf.trimmed();
        if (!tones.match(m_callout.dtmf).hasMatch())
            blame(CalloutField::Dtmf, Words::tr("Tones are digits, # and w, which is a pause of half a second."));
    }

    void checkSpeech()
    {
        m_callout.text = m_draft.text.trimmed();
        m_callout.prompts = m_draft.prompts.trimmed();
        if (m_callout.text.isEmpty() && m_callout.prompts.isEmpty())
            blame(CalloutField::Text, Words::tr("Nothing would be heard. Type a text, or prompts."));
        else if (!m_callout.text.isEmpty() && !m_callout.prompts.isEmpty())
            blame(CalloutField::Prompts, Words::tr("There is a text and there are prompts. Only one of them can be heard: remove the other."));
        else if (m_callout.prompts.isEmpty())
            checkSpoken(CalloutField::Text, m_callout.text);
        else
            checkPrompts();
    }

    void checkSpoken(CalloutField field, const QString &text)
    {
        const qsizetype over = spokenLength(text) - Callout::longestText;
        if (over > 0)
            blame(field, Words::tr("The text is %n character(s) longer than 600. Shorten it.", nullptr, int(over)));
    }

    void checkPrompts()
    {
        static const QRegularExpression called(QStringLiteral("^#(?:tts|ssml|href)\\[.+\\]$"),
                                               QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
        const QStringList prompts = promptsIn(m_callout.prompts);
        for (const QString &prompt : prompts) {
            if (prompt.isEmpty()) {
                blame(CalloutField::Prompts, Words::tr("A prompt is empty. Remove the semicolon that is too many."));
                return;
            }
            if (prompt.startsWith(u'#') && !called.match(prompt).hasMatch()) {
                blame(CalloutField::Prompts,
                      Words::tr("\"%1\" is no prompt. A prompt is the name of a file, #tts[text], #ssml[text] or #href[address].").arg(prompt));
                return;
            }
            if (spokenLength(prompt) > Callout::longestText) {
                blame(CalloutField::Prompts, Words::tr("A prompt is longer than 600 characters. Make two of it."));
                return;
            }
        }
    }

    void checkConference()
    {
        static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9._~-]*$"));
        const QString id = m_draft.conference.trimmed();
        m_callout.conference = ConferenceId(id);
        if (id.isEmpty())
            blame(CalloutField::Conference, Words::tr("No conference is named. Any name will do: who is called with the same name meets there."));
        else if (id.size() > Callout::longestConferenceId)
            blame(CalloutField::Conference, Words::tr("The conference's name is longer than 64 characters. Shorten it."));
        else if (!plain.match(id).hasMatch())
            warn(CalloutField::Conference, Words::tr("Only letters without accents, digits, -, _, . and ~ are sure to work in a conference's name."));
        m_callout.greeting = m_draft.greeting.trimmed();
        checkSpoken(CalloutField::Greeting, m_callout.greeting);
        checkMusic();
        checkDuration();
        m_callout.enablePie = m_draft.enablePie;
    }

    void checkMusic()
    {
        m_callout.musicClass = m_draft.musicClass.trimmed().toLower();
        if (!m_callout.musicClass.isEmpty() && !callMusic().contains(m_callout.musicClass))
            warn(CalloutField::MusicClass, Words::tr("The music %1 is not among those that are known. Check it.").arg(m_callout.musicClass));
    }

    void checkDuration()
    {
        const QString typed = m_draft.maxDuration.trimmed();
        if (typed.isEmpty())
            return;
        bool isNumber = false;
        const int seconds = typed.toInt(&isNumber);
        if (!isNumber || seconds < 1 || seconds > Callout::longestDuration)
            blame(CalloutField::MaxDuration, Words::tr("The longest duration is 1 to 14400 seconds, which is four hours."));
        else
            m_callout.maxDuration = seconds;
    }

    const CalloutDraft &m_draft;
    const CalloutPlace &m_place;
    Callout m_callout;
    CheckedCallout m_checked;
};

} // namespace

CheckedCallout check(const CalloutDraft &draft, const CalloutPlace &place)
{
    return Checking(draft, place).checked();
}

qsizetype spokenLength(const QString &text)
{
    return text.toUcs4().size();
}

QStringList promptsIn(const QString &prompts)
{
    QStringList all{QString()};
    int depth = 0;
    for (const QChar c : prompts) {
        if (c == u'[')
            ++depth;
        else if (c == u']' && depth > 0)
            --depth;
        if (c == u';' && depth == 0)
            all.append(QString());
        else
            all.last() += c;
    }
    for (QString &prompt : all)
        prompt = prompt.trimmed();
    return all;
}

QStringList callMusic()
{
    return {QStringLiteral("ring"), QStringLiteral("music1"), QStringLiteral("music2"), QStringLiteral("music3")};
}

} // namespace floorwalker
