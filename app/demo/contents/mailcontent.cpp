// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contents/mailcontent.h"

#include "app/demo/contents/hostilebodies.h"
#include "app/demo/contents/relateddice.h"
#include "app/demo/floor/names.h"

#include <array>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr double FileShare = 0.35;
constexpr double CopyShare = 0.2;
constexpr double BlindCopyShare = 0.1;
constexpr double PlainShare = 0.2;
constexpr double HostileShare = 0.04;

constexpr std::array Sentences {
    u"I would like to know where my parcel is.", u"Note: No matter how much it will cost!",
    u"The amount of 1.249,00 € was taken twice.", u"Lasku 20431 on edelleen auki, vaikka maksoin sen 3.11.",
    u"Please call me back after 16:00 at the number you have.", u"Attached you find the signed contract & two pictures.",
    u"Ich warte seit zwei Wochen auf eine Antwort.", u"Could you send it to <b>Rue de l'Église 7</b> instead?",
    u"Tack för snabb hjälp 👍", u"See <a href=\"https://www.example.com/help?topic=7&amp;lang=en\">your help page</a>.",
};

struct FileDraft {
    const char16_t *name;
    const char *type;
    int size;
};

constexpr std::array Files {
    FileDraft { u"Help.pdf", "application/pdf", 440'721 }, FileDraft { u"Notes.txt", "text/plain", 440 },
    FileDraft { u"Picture_small.jpg", "image/jpeg", 88'252 }, FileDraft { u"Tilausvahvistus äö.pdf", "application/pdf", 91'003 },
    FileDraft { u"..\\..\\autorun.exe", "application/x-msdownload", 12 }, FileDraft { u"invoice.pdf.html", "text/html", 2'044 },
    FileDraft { u"empty.csv", "text/csv", 0 }, FileDraft { u"video.mp4", "video/mp4", 24'117'248 },
};

QString sentences(Dice &dice, const QString &before, const QString &after)
{
    QString text;
    for (int left = dice.between(1, 6); left > 0; --left)
        text += before + QString::fromUtf16(Sentences.at(size_t(dice.below(int(Sentences.size()))))) + after;
    return text;
}

QString htmlBody(Dice &dice, const QString &name)
{
    return u"<p>Hey,</p> "_s + sentences(dice, u"<p>"_s, u"</p> "_s) + u"<p>Br : %1</p> "_s.arg(name.toHtmlEscaped());
}

QString plainBody(Dice &dice, const QString &name)
{
    return u"Hello,\n\n"_s + sentences(dice, {}, u"\n"_s) + u"\n-- \n"_s + name;
}

// As the document's example quotes the mail that is answered.
QString answerBody(Dice &dice, const MailContent &mail, const QString &subject)
{
    return u"<p> </p> "_s + sentences(dice, u"<p>"_s, u"</p> "_s)
            + u"<p><b>----- Description -----</b></p> <p><b>From:</b> %1</p> <p><b>Subject:</b> %2</p> "
              "<style>P { MARGIN-BOTTOM: 0px; MARGIN-TOP: 0px }</style> "
              "<div style=\"FONT-SIZE: 10pt; FONT-FAMILY: Tahoma; COLOR: #000000; DIRECTION: ltr\">1111</div>"_s
                      .arg(mail.to.address.toHtmlEscaped(), subject.toHtmlEscaped());
}

QList<MailFile> drawFiles(Dice &dice)
{
    QList<MailFile> files;
    if (!dice.chance(FileShare))
        return files;
    for (int left = dice.between(1, 3); left > 0; --left) {
        const FileDraft &draft = Files.at(size_t(dice.below(int(Files.size()))));
        files.append({ dice.guid(), QString::fromUtf16(draft.name), draft.type, draft.size });
    }
    return files;
}

MailAddress colleague(Dice &dice)
{
    const PersonName name = drawName(dice);
    return { name.surname + u", "_s + name.first, asciiOf(name.first) + u'.' + asciiOf(name.surname) + u"@floor.example"_s };
}

QString drawBody(Dice &dice, const MailContent &mail, const Contact &contact, const QString &queueName)
{
    if (contact.isOutbound)
        return answerBody(dice, mail, subjectOf(queueName, contact.subject));
    if (dice.chance(HostileShare))
        return hostileBody(dice.below(hostileBodyCount()));
    const QString name = mail.from.name.isEmpty() ? u"Happy Customer"_s : mail.from.name;
    return dice.chance(PlainShare) ? plainBody(dice, name) : htmlBody(dice, name);
}

} // namespace

MailContent MailContent::of(const Simulation &floor, const Contact &contact)
{
    Dice dice = relatedDice(contact.id, Kind::Mail);
    const Queue *queue = floor.queueOf(contact);
    const QString queueName = queue ? queue->name : QString();
    MailContent mail;
    mail.from.address = QString::fromUtf8(floor.sourceOf(contact));
    mail.to.address = QString::fromUtf8(floor.destinationOf(contact));
    if (contact.isOutbound)
        mail.from.name = queueName;
    else if (dice.chance(0.5))
        mail.from.name = drawName(dice).surname;
    mail.files = drawFiles(dice);
    if (dice.chance(CopyShare))
        mail.cc.append(colleague(dice));
    if (contact.isOutbound && dice.chance(BlindCopyShare))
        mail.bcc.append(colleague(dice));
    mail.body = drawBody(dice, mail, contact, queueName);
    return mail;
}

QByteArray caseIdOf(const Contact &mail)
{
    return QByteArray::number(mail.group.low % 100'000'000);
}

QByteArray cidOf(const Contact &mail)
{
    return "CID" + mail.id.text().right(12);
}

} // namespace demo
