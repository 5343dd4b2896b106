<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>CallLocales</name>
    <message>
        <source>English, United States</source>
        <translation>englanti, Yhdysvallat</translation>
    </message>
    <message>
        <source>English, Australia</source>
        <translation>englanti, Australia</translation>
    </message>
    <message>
        <source>English, Canada</source>
        <translation>englanti, Kanada</translation>
    </message>
    <message>
        <source>English, United Kingdom</source>
        <translation>englanti, Iso-Britannia</translation>
    </message>
    <message>
        <source>English, India</source>
        <translation>englanti, Intia</translation>
    </message>
    <message>
        <source>Spanish, Spain</source>
        <translation>espanja, Espanja</translation>
    </message>
    <message>
        <source>Spanish, Mexico</source>
        <translation>espanja, Meksiko</translation>
    </message>
    <message>
        <source>Spanish, Catalonia</source>
        <translation>espanja, Katalonia</translation>
    </message>
    <message>
        <source>French, France</source>
        <translation>ranska, Ranska</translation>
    </message>
    <message>
        <source>French, Canada</source>
        <translation>ranska, Kanada</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japani</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>korea</translation>
    </message>
    <message>
        <source>Portuguese, Brazil</source>
        <translation>portugali, Brasilia</translation>
    </message>
    <message>
        <source>Portuguese, Portugal</source>
        <translation>portugali, Portugali</translation>
    </message>
    <message>
        <source>Chinese, China</source>
        <translation>kiina, Kiina</translation>
    </message>
    <message>
        <source>Chinese, Hong Kong</source>
        <translation>kiina, Hongkong</translation>
    </message>
    <message>
        <source>Chinese, Taiwan</source>
        <translation>kiina, Taiwan</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>tanska</translation>
    </message>
    <message>
        <source>German</source>
        <translation>saksa</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>suomi</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italia</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norja</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>hollanti</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>puola</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>venäjä</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>ruotsi</translation>
    </message>
</context>
<context>
    <name>CallOrdering</name>
    <message>
        <source>The text is longer than 600 characters. Shorten it.</source>
        <translation>Teksti on yli 600 merkkiä pitkä. Lyhennä sitä.</translation>
    </message>
    <message>
        <source>A file has no name. Name it or leave it out.</source>
        <translation>Tiedostolla ei ole nimeä. Nimeä se tai jätä se pois.</translation>
    </message>
    <message>
        <source>There is nothing to do. Type a text, name files, or choose to hang up or record.</source>
        <translation>Ei ole mitään tehtävää. Kirjoita teksti, nimeä tiedostoja tai valitse puhelun lopetus tai nauhoitus.</translation>
    </message>
    <message>
        <source>One side of a call can only hear something. Hang up or record without naming a side.</source>
        <translation>Puhelun yksi osapuoli voi vain kuulla jotakin. Lopeta puhelu tai nauhoita nimeämättä osapuolta.</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Answered</source>
        <extracomment>How a call went</extracomment>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>How a call went: the line was engaged</extracomment>
        <translation>Varattu</translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>How a call went</extracomment>
        <translation>Ei vastattu</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>How a call went</extracomment>
        <translation>Epäonnistui</translation>
    </message>
    <message>
        <source>It rang too long</source>
        <extracomment>Why a call ended</extracomment>
        <translation>Soi liian kauan</translation>
    </message>
    <message>
        <source>The caller hung up</source>
        <extracomment>Why a call ended</extracomment>
        <translation>Soittaja lopetti</translation>
    </message>
    <message>
        <source>Who was called hung up</source>
        <extracomment>Why a call ended</extracomment>
        <translation>Vastaaja lopetti</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Why a call ended</extracomment>
        <translation>Estetty</translation>
    </message>
    <message>
        <source>No credit on the account</source>
        <extracomment>Why a call ended</extracomment>
        <translation>Tilillä ei ole saldoa</translation>
    </message>
    <message>
        <source>Ended by an order such as yours</source>
        <extracomment>Why a call ended</extracomment>
        <translation>Lopetettu tällaisella käskyllä</translation>
    </message>
    <message>
        <source>Cancelled before it was answered</source>
        <extracomment>Why a call ended</extracomment>
        <translation>Peruttu ennen vastausta</translation>
    </message>
    <message>
        <source>Failure of the platform</source>
        <extracomment>Why a call ended</extracomment>
        <translation>Alustan vika</translation>
    </message>
    <message>
        <source>An order could not be followed</source>
        <extracomment>Why a call ended</extracomment>
        <translation>Käskyä ei voitu noudattaa</translation>
    </message>
    <message>
        <source>Telephone network</source>
        <extracomment>Where a call goes to</extracomment>
        <translation>Puhelinverkko</translation>
    </message>
    <message>
        <source>App or web client</source>
        <extracomment>Where a call goes to</extracomment>
        <translation>Sovellus tai selain</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Who takes part in a call: a name or address, and which kind it is of</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>username</source>
        <translation>käyttäjänimi</translation>
    </message>
    <message>
        <source>Fixed line</source>
        <extracomment>A kind of phone number</extracomment>
        <translation>Lankapuhelin</translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>A kind of phone number</extracomment>
        <translation>Matkapuhelin</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>A kind of phone number: none of the usual ones</extracomment>
        <translation>Muu</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>A kind of phone number: nobody knows which</extracomment>
        <translation>Tuntematon</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>What a number can do: calls</extracomment>
        <translation>Puhe</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>What a number can do: short messages</extracomment>
        <translation>Tekstiviesti</translation>
    </message>
</context>
<context>
    <name>CallbackChange</name>
    <message>
        <source>A callback needs a number. Enter one.</source>
        <translation>Takaisinsoitto tarvitsee numeron. Anna numero.</translation>
    </message>
    <message>
        <source>This result cannot be written. Choose another.</source>
        <translation>Tätä tulosta ei voi kirjata. Valitse toinen.</translation>
    </message>
    <message>
        <source>A next time goes only with &quot;custom time&quot; or &quot;rescheduled&quot;. Leave out the time or choose one of these results.</source>
        <translation>Seuraava aika käy vain tulosten &quot;oma aika&quot; ja &quot;siirretty&quot; kanssa. Jätä aika pois tai valitse jompikumpi.</translation>
    </message>
    <message>
        <source>The tenant says &quot;%1&quot; as its result, which cannot be written back. Choose a result or a time with it.</source>
        <translation>Tulos on palvelimella &quot;%1&quot;, jota ei voi kirjata takaisin. Valitse samalla tulos tai aika.</translation>
    </message>
    <message>
        <source>Nothing would change. Change something first.</source>
        <translation>Mikään ei muuttuisi. Muuta ensin jotakin.</translation>
    </message>
    <message>
        <source>It had no time before, so there is none to go back to.</source>
        <translation>Sillä ei ollut aikaa, joten palautettavaa ei ole.</translation>
    </message>
    <message>
        <source>It has been closed meanwhile, so its time was left alone.</source>
        <translation>Se on sillä välin suljettu, joten aika jätettiin ennalleen.</translation>
    </message>
</context>
<context>
    <name>CallbackColumns</name>
    <message>
        <source>&quot;%1&quot; is no COLUMN=FIELD. A field is one of: %2.</source>
        <translation>&quot;%1&quot; ei ole muotoa SARAKE=KENTTÄ. Kenttä on jokin näistä: %2.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;. It has: %2.</source>
        <translation>Tiedostossa ei ole saraketta &quot;%1&quot;. Siinä on: %2.</translation>
    </message>
</context>
<context>
    <name>CallbackDraft</name>
    <message>
        <source>A callback to this number is open in this queue already. Change that one, or add a second.</source>
        <translation>Tähän numeroon on jo avoin takaisinsoitto tässä jonossa. Muuta sitä tai lisää toinen.</translation>
    </message>
    <message>
        <source>No such number is given out as far as is known. Check its digits.</source>
        <translation>Tällaista numeroa ei tiettävästi ole käytössä. Tarkista numerot.</translation>
    </message>
    <message>
        <source>The extension %1 is not dialled. Put it into the notes.</source>
        <translation>Alanumeroa %1 ei valita. Kirjoita se muistiinpanoihin.</translation>
    </message>
    <message>
        <source>This number is on the do-not-contact list. Call only if the customer asked for it.</source>
        <translation>Numero on yhteydenottokiellossa. Soita vain, jos asiakas on pyytänyt sitä.</translation>
    </message>
    <message>
        <source>No queue is named. Choose the queue that shall call back.</source>
        <translation>Jonoa ei ole annettu. Valitse jono, joka soittaa takaisin.</translation>
    </message>
    <message>
        <source>No queue with the number %1 is known. Check it.</source>
        <translation>Jonoa numerolla %1 ei tunneta. Tarkista numero.</translation>
    </message>
    <message>
        <source>This time has passed: the callback will be due at once.</source>
        <translation>Aika on jo mennyt: takaisinsoitto erääntyy heti.</translation>
    </message>
    <message>
        <source>It is outside the allowed hours where the customer is. Choose another time.</source>
        <translation>Aika on sallittujen soittoaikojen ulkopuolella asiakkaan luona. Valitse toinen aika.</translation>
    </message>
    <message>
        <source>It may be outside the allowed hours: the customer&apos;s country has several time zones.</source>
        <translation>Aika voi olla sallittujen soittoaikojen ulkopuolella: asiakkaan maassa on useita aikavyöhykkeitä.</translation>
    </message>
    <message>
        <source>The extra data are not well-formed XML. Correct them or leave them out.</source>
        <translation>Lisätiedot eivät ole muodoltaan oikeaa XML:ää. Korjaa ne tai jätä ne pois.</translation>
    </message>
</context>
<context>
    <name>CallbackImport</name>
    <message>
        <source>The file is empty. Choose another.</source>
        <translation>Tiedosto on tyhjä. Valitse toinen.</translation>
    </message>
    <message>
        <source>No column is known to hold the numbers. The first row must name the columns; say which one it is. The file has: %1.</source>
        <translation>Numerosaraketta ei tunnistettu. Ensimmäisen rivin on nimettävä sarakkeet; kerro, mikä niistä se on. Tiedostossa on: %1.</translation>
    </message>
    <message>
        <source>An earlier row has the same number, queue and time.</source>
        <translation>Aiemmalla rivillä on sama numero, jono ja aika.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Asked about the invoice</source>
        <translation>Kysyi laskusta</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>Mahdollisimman pian</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Takaisinsoitto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Tunniste</translation>
    </message>
</context>
<context>
    <name>CallbackPlan</name>
    <message numerus="yes">
        <source>%1 and %n more are on the do-not-contact list. Call only those who asked for it.</source>
        <translation>
            <numerusform>%1 ja %n muu ovat kieltolistalla. Soita vain niille, jotka ovat sitä pyytäneet.</numerusform>
            <numerusform>%1 ja %n muuta ovat kieltolistalla. Soita vain niille, jotka ovat sitä pyytäneet.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the do-not-contact list: %1. Call only if the customer asked for it.</source>
        <translation>Kieltolistalla: %1. Soita vain, jos asiakas on pyytänyt sitä.</translation>
    </message>
</context>
<context>
    <name>CalloutDraft</name>
    <message>
        <source>This number is on the do-not-contact list. Call only if the customer asked for it.</source>
        <translation>Tämä numero on yhteydenottokieltojen luettelossa. Soita vain, jos asiakas on pyytänyt.</translation>
    </message>
    <message>
        <source>Nobody is named. Type the username that shall be called.</source>
        <translation>Ketään ei ole nimetty. Kirjoita käyttäjänimi, jolle soitetaan.</translation>
    </message>
    <message>
        <source>No such number is given out as far as is known. Check its digits.</source>
        <translation>Tällaista numeroa ei tiettävästi ole jaettu. Tarkista sen numerot.</translation>
    </message>
    <message>
        <source>The extension %1 is not dialled by itself. Add its digits as tones.</source>
        <translation>Alanumeroa %1 ei valita itsestään. Lisää sen numerot ääninä.</translation>
    </message>
    <message>
        <source>No caller number is named, so who is called may see none. Name one of your numbers.</source>
        <translation>Soittajan numeroa ei ole nimetty, joten vastaaja ei ehkä näe mitään. Nimeä jokin numeroistasi.</translation>
    </message>
    <message>
        <source>The caller number is sent as it is typed, for no country is known to have such numbers. Check it.</source>
        <translation>Soittajan numero lähetetään kirjoitetussa muodossa, sillä missään maassa ei tiedetä olevan sellaisia. Tarkista se.</translation>
    </message>
    <message>
        <source>The caller number is not a phone number. Type it with its country code, such as +358401234567.</source>
        <translation>Soittajan numero ei ole numero. Kirjoita se maatunnuksen kanssa, esimerkiksi +358401234567.</translation>
    </message>
    <message>
        <source>A domain is pstn, the telephone network, or mxp, apps and web clients.</source>
        <translation>Verkkoalue on pstn eli puhelinverkko tai mxp eli sovellukset ja selaimet.</translation>
    </message>
    <message>
        <source>Numbers are called by pstn and usernames by mxp. Check the domain.</source>
        <translation>Numeroihin soitetaan verkkoalueella pstn ja käyttäjänimille verkkoalueella mxp. Tarkista verkkoalue.</translation>
    </message>
    <message>
        <source>The language %1 is not among those that are listed. Check it.</source>
        <translation>Kieli %1 ei ole luettelossa. Tarkista se.</translation>
    </message>
    <message>
        <source>Tones are digits, # and w, which is a pause of half a second.</source>
        <translation>Äänet ovat numeroita, # ja w, joka on puolen sekunnin tauko.</translation>
    </message>
    <message>
        <source>Nothing would be heard. Type a text, or prompts.</source>
        <translation>Mitään ei kuuluisi. Kirjoita teksti tai kehotteita.</translation>
    </message>
    <message>
        <source>There is a text and there are prompts. Only one of them can be heard: remove the other.</source>
        <translation>On sekä teksti että kehotteita. Vain toinen voi kuulua: poista toinen.</translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) longer than 600. Shorten it.</source>
        <translation>
            <numerusform>Teksti on %n merkin yli 600. Lyhennä sitä.</numerusform>
            <numerusform>Teksti on %n merkkiä yli 600. Lyhennä sitä.</numerusform>
        </translation>
    </message>
    <message>
        <source>A prompt is empty. Remove the semicolon that is too many.</source>
        <translation>Kehote on tyhjä. Poista ylimääräinen puolipiste.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no prompt. A prompt is the name of a file, #tts[text], #ssml[text] or #href[address].</source>
        <translation>”%1” ei ole kehote. Kehote on tiedoston nimi, #tts[teksti], #ssml[teksti] tai #href[osoite].</translation>
    </message>
    <message>
        <source>A prompt is longer than 600 characters. Make two of it.</source>
        <translation>Kehote on yli 600 merkkiä pitkä. Tee siitä kaksi.</translation>
    </message>
    <message>
        <source>No conference is named. Any name will do: who is called with the same name meets there.</source>
        <translation>Neuvottelua ei ole nimetty. Mikä tahansa nimi käy: samalla nimellä soitetut kohtaavat siellä.</translation>
    </message>
    <message>
        <source>The conference&apos;s name is longer than 64 characters. Shorten it.</source>
        <translation>Neuvottelun nimi on yli 64 merkkiä pitkä. Lyhennä sitä.</translation>
    </message>
    <message>
        <source>Only letters without accents, digits, -, _, . and ~ are sure to work in a conference&apos;s name.</source>
        <translation>Vain kirjaimet ilman tarkkeita, numerot sekä -, _, . ja ~ toimivat varmasti neuvottelun nimessä.</translation>
    </message>
    <message>
        <source>The music %1 is not among those that are known. Check it.</source>
        <translation>Musiikki %1 ei ole tunnettujen joukossa. Tarkista se.</translation>
    </message>
    <message>
        <source>The longest duration is 1 to 14400 seconds, which is four hours.</source>
        <translation>Pisin kesto on 1–14400 sekuntia eli enintään neljä tuntia.</translation>
    </message>
</context>
<context>
    <name>CampaignDraft</name>
    <message>
        <source>A template is WhatsApp&apos;s. Choose the subtype whatsapp, or write a text.</source>
        <translation>Mallipohja on WhatsAppin. Valitse alatyypiksi whatsapp tai kirjoita teksti.</translation>
    </message>
    <message>
        <source>The send time has passed. Choose a later one, or send now.</source>
        <translation>Lähetysaika on mennyt. Valitse myöhempi tai lähetä nyt.</translation>
    </message>
    <message>
        <source>The send time is more than a year ahead. Choose an earlier one.</source>
        <translation>Lähetysaika on yli vuoden päässä. Valitse aikaisempi.</translation>
    </message>
    <message>
        <source>The campaign has no name. Give it one, so that it can be followed and resumed.</source>
        <translation>Kampanjalla ei ole nimeä. Anna sille nimi, jotta sitä voi seurata ja jatkaa.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters. Shorten it.</source>
        <translation>Nimi on yli %1 merkkiä pitkä. Lyhennä sitä.</translation>
    </message>
    <message>
        <source>The campaign has no source. Choose the address of the chat queue it comes from.</source>
        <translation>Kampanjalla ei ole lähettäjää. Valitse sen chat-jonon osoite, josta se lähtee.</translation>
    </message>
    <message>
        <source>The campaign has no subtype. Choose one, such as sms or whatsapp.</source>
        <translation>Kampanjalla ei ole alatyyppiä. Valitse esimerkiksi sms tai whatsapp.</translation>
    </message>
    <message numerus="yes">
        <source>A recipient may be tried again %n time(s) at most. Choose another number.</source>
        <translation>
            <numerusform>Vastaanottajaa voi yrittää uudelleen enintään %n kerran. Valitse toinen luku.</numerusform>
            <numerusform>Vastaanottajaa voi yrittää uudelleen enintään %n kertaa. Valitse toinen luku.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time between two tries is one minute to one hour. Choose another.</source>
        <translation>Kahden yrityksen väli on minuutista tuntiin. Valitse toinen.</translation>
    </message>
</context>
<context>
    <name>CampaignRetry</name>
    <message>
        <source>Its messages differ in more than their texts. Retry each of them by its id.</source>
        <translation>Sen viestit eroavat muussakin kuin tekstissä. Lähetä kukin uudelleen sen tunnisteella.</translation>
    </message>
    <message>
        <source>Nobody failed. There is nothing to send again.</source>
        <translation>Kenenkään lähetys ei epäonnistunut. Uudelleen lähetettävää ei ole.</translation>
    </message>
    <message>
        <source>Everybody who failed was sent it again already. Whom that did not reach is found by retrying &quot;%1&quot;.</source>
        <extracomment>%1: the name of a campaign</extracomment>
        <translation>Kaikille, joiden lähetys epäonnistui, se on jo lähetetty uudelleen. Ne, joita sekään ei tavoittanut, löytyvät yrittämällä uudelleen kampanjaa ”%1”.</translation>
    </message>
</context>
<context>
    <name>CampaignRoute</name>
    <message>
        <source>No app is chosen. Choose the one that shall send.</source>
        <translation>Sovellusta ei ole valittu. Valitse se, joka lähettää.</translation>
    </message>
    <message>
        <source>No channel is chosen. Choose one, such as SMS.</source>
        <translation>Kanavaa ei ole valittu. Valitse kanava, esimerkiksi SMS.</translation>
    </message>
    <message>
        <source>No channel %1 is known. Check it.</source>
        <translation>Kanavaa %1 ei tunneta. Tarkista se.</translation>
    </message>
    <message>
        <source>Identities on %1 are no numbers, so it cannot stand beside another channel. Choose one channel.</source>
        <translation>Tunnisteet kanavalla %1 eivät ole numeroita, joten se ei voi olla toisen kanavan rinnalla. Valitse yksi kanava.</translation>
    </message>
    <message>
        <source>The Conversation API sends at once. Choose now, or send through Contact Pro.</source>
        <translation>Conversation-rajapinta lähettää heti. Valitse nyt tai lähetä Contact Pron kautta.</translation>
    </message>
    <message>
        <source>A template goes through Contact Pro only. Write a text.</source>
        <translation>Mallipohja kulkee vain Contact Pron kautta. Kirjoita teksti.</translation>
    </message>
    <message>
        <source>The app has no channel %1. Add it in the Sinch dashboard, or choose another.</source>
        <translation>Sovelluksella ei ole kanavaa %1. Lisää se Sinchin hallinnassa tai valitse toinen.</translation>
    </message>
    <message>
        <source>The channel %1 of the app is not active (%2).</source>
        <translation>Sovelluksen kanava %1 ei ole toiminnassa (%2).</translation>
    </message>
    <message>
        <source>With these the app&apos;s queue would hold %1 messages, more than its %2. The server refuses some until there is room: sending waits and takes longer.</source>
        <translation>Näiden kanssa sovelluksen jonossa olisi %1 viestiä, enemmän kuin sen %2. Palvelin torjuu osan, kunnes tilaa on: lähetys odottaa ja kestää kauemmin.</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message>
        <source>Nothing is left to send: this campaign was sent already.</source>
        <translation>Mitään ei ole lähettämättä: tämä kampanja on jo lähetetty.</translation>
    </message>
    <message numerus="yes">
        <source>This campaign was begun before. %n message(s) of it are left to send.</source>
        <translation>
            <numerusform>Tämä kampanja on aloitettu aiemmin. Siitä on lähettämättä %n viesti.</numerusform>
            <numerusform>Tämä kampanja on aloitettu aiemmin. Siitä on lähettämättä %n viestiä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) will get it.</source>
        <translation>
            <numerusform>Sen saa %n vastaanottaja.</numerusform>
            <numerusform>Sen saa %n vastaanottajaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n different texts, each a message of its own.</source>
        <translation>
            <numerusform>Tekstejä on %n, omana viestinään.</numerusform>
            <numerusform>Erilaisia tekstejä on %n, kukin omana viestinään.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are %n short message(s) in all.</source>
        <translation>
            <numerusform>Se on yhteensä %n tekstiviesti.</numerusform>
            <numerusform>Ne ovat yhteensä %n tekstiviestiä.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has them in %1. Nothing is sent until you confirm.</source>
        <translation>Palvelimella ne ovat ajassa %1. Mitään ei lähetetä, ennen kuin vahvistat.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Lähetetään…</translation>
    </message>
    <message>
        <source>Sending: %1 of %2 messages are answered. You may close this: it goes on.</source>
        <translation>Lähetetään: %1/%2 viestiin on vastattu. Tämän voi sulkea: lähetys jatkuu.</translation>
    </message>
    <message>
        <source>%1 of %2 got no answer. The server can be asked in %3 s. You may close this: the ledger goes on.</source>
        <extracomment>%1 and %2 are counts of messages, %3 seconds</extracomment>
        <translation>%1/%2 jäi ilman vastausta. Palvelimelta voi kysyä %3 s kuluttua. Tämän voi sulkea: kirjausluettelo jatkaa.</translation>
    </message>
    <message>
        <source>The server asks for a pause. Sending goes on in %1 s.</source>
        <translation>Palvelin pyytää taukoa. Lähetys jatkuu %1 s kuluttua.</translation>
    </message>
    <message numerus="yes">
        <source>The server has all of it: %n message(s).</source>
        <translation>
            <numerusform>Kaikki on palvelimella: %n viesti.</numerusform>
            <numerusform>Kaikki on palvelimella: %n viestiä.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has %1 of %2 messages.</source>
        <translation>Palvelimella on %1/%2 viestistä.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were refused. The ledger says why.</source>
        <translation>
            <numerusform>%n viesti hylättiin. Kirjausluettelo kertoo syyn.</numerusform>
            <numerusform>%n viestiä hylättiin. Kirjausluettelo kertoo syyn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) got no answer: the ledger goes on asking.</source>
        <translation>
            <numerusform>%n viesti jäi ilman vastausta: kirjausluettelo kysyy yhä.</numerusform>
            <numerusform>%n viestiä jäi ilman vastausta: kirjausluettelo kysyy yhä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) cannot be proven either way: decide about them in the ledger.</source>
        <translation>
            <numerusform>%n viestistä ei saada varmuutta: päätä siitä kirjausluettelossa.</numerusform>
            <numerusform>%n viestistä ei saada varmuutta: päätä niistä kirjausluettelossa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were not sent.</source>
        <translation>
            <numerusform>%n viestiä ei lähetetty.</numerusform>
            <numerusform>%n viestiä ei lähetetty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n lähetetään</numerusform>
            <numerusform>%n lähetetään</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invalid</source>
        <translation>
            <numerusform>%n kelpaamaton</numerusform>
            <numerusform>%n kelpaamatonta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n toistuva</numerusform>
            <numerusform>%n toistuvaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not to be contacted</source>
        <translation>
            <numerusform>%n kiellettyä</numerusform>
            <numerusform>%n kiellettyä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without consent</source>
        <translation>
            <numerusform>%n ilman suostumusta</numerusform>
            <numerusform>%n ilman suostumusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n landline(s)</source>
        <translation>
            <numerusform>%n lankanumero</numerusform>
            <numerusform>%n lankanumeroa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside the hours</source>
        <translation>
            <numerusform>%n sallittujen aikojen ulkopuolella</numerusform>
            <numerusform>%n sallittujen aikojen ulkopuolella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not filled</source>
        <translation>
            <numerusform>%n täyttämättä</numerusform>
            <numerusform>%n täyttämättä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are cancelled.</source>
        <translation>
            <numerusform>%n viesti on peruttu.</numerusform>
            <numerusform>%n viestiä on peruttu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are changed.</source>
        <translation>
            <numerusform>%n viesti on muutettu.</numerusform>
            <numerusform>%n viestiä on muutettu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had begun meanwhile and are left alone.</source>
        <translation>
            <numerusform>%n viesti oli ehtinyt alkaa, ja se jätettiin rauhaan.</numerusform>
            <numerusform>%n viestiä oli ehtinyt alkaa, ja ne jätettiin rauhaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were changed by somebody meanwhile and are left alone: look at them again.</source>
        <translation>
            <numerusform>Joku ehti muuttaa %n viestiä, ja se jätettiin rauhaan: katso sitä uudelleen.</numerusform>
            <numerusform>Joku ehti muuttaa %n viestiä, ja ne jätettiin rauhaan: katso niitä uudelleen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were refused.</source>
        <translation>
            <numerusform>%n viesti hylättiin.</numerusform>
            <numerusform>%n viestiä hylättiin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n message(s) nobody can say: no answer came. The same may be tried again.</source>
        <translation>
            <numerusform>%n viestistä ei ole tietoa: vastausta ei tullut. Samaa voi yrittää uudelleen.</numerusform>
            <numerusform>%n viestistä ei ole tietoa: vastausta ei tullut. Samaa voi yrittää uudelleen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were not reached.</source>
        <translation>
            <numerusform>%n viestiä ei tavoitettu.</numerusform>
            <numerusform>%n viestiä ei tavoitettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>To send</source>
        <extracomment>A recipient who would be sent the message</extracomment>
        <translation>Lähetetään</translation>
    </message>
    <message>
        <source>Invalid</source>
        <extracomment>A recipient whose address cannot be right</extracomment>
        <translation>Kelpaamaton</translation>
    </message>
    <message>
        <source>Repeated</source>
        <extracomment>A recipient who stands in an earlier row</extracomment>
        <translation>Toistuva</translation>
    </message>
    <message>
        <source>Not to be contacted</source>
        <translation>Ei saa ottaa yhteyttä</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Ei suostumusta</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Lankanumero</translation>
    </message>
    <message>
        <source>Outside the hours</source>
        <extracomment>A recipient whom the message would come to at night</extracomment>
        <translation>Aikojen ulkopuolella</translation>
    </message>
    <message>
        <source>Not filled</source>
        <extracomment>A recipient for whom a placeholder of the text has no value</extracomment>
        <translation>Täyttämättä</translation>
    </message>
    <message>
        <source>Checking the recipients…</source>
        <translation>Tarkistetaan vastaanottajia…</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>alle minuutti</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>noin %n minuutti</numerusform>
            <numerusform>noin %n minuuttia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>noin %n tunti</numerusform>
            <numerusform>noin %n tuntia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are gone already: somebody was faster.</source>
        <translation>
            <numerusform>%n viesti on jo poissa: joku ehti ensin.</numerusform>
            <numerusform>%n viestiä on jo poissa: joku ehti ensin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The app hands them to %1 in %2, at %3 a second.</source>
        <extracomment>%1 is a channel such as SMS, %2 a span such as &quot;about 5 minutes&quot;, %3 a number</extracomment>
        <translation>Sovellus luovuttaa ne kanavalle %1 ajassa %2, %3 sekunnissa.</translation>
    </message>
    <message numerus="yes">
        <source>%n opted out</source>
        <translation>
            <numerusform>%n kieltänyt viestit</numerusform>
            <numerusform>%n kieltänyt viestit</numerusform>
        </translation>
    </message>
    <message>
        <source>Opted out</source>
        <extracomment>A recipient who told the Conversation API not to be sent messages</extracomment>
        <translation>Kieltänyt viestit</translation>
    </message>
    <message>
        <source>What becomes of each is shown on the page Conversations.</source>
        <translation>Kunkin vaiheet näkyvät sivulla Keskustelut.</translation>
    </message>
</context>
<context>
    <name>ChannelIdentities</name>
    <message>
        <source>&quot;%1&quot; names no channel. Write the channel, a colon and the identity, such as SMS:+358401234567.</source>
        <translation>”%1” ei nimeä kanavaa. Kirjoita kanava, kaksoispiste ja tunniste, esimerkiksi SMS:+358401234567.</translation>
    </message>
</context>
<context>
    <name>ChatDraft</name>
    <message>
        <source>A queue&apos;s id has 32 hexadecimal digits.</source>
        <translation>Jonon tunnisteessa on 32 heksadesimaalinumeroa.</translation>
    </message>
    <message>
        <source>A chat needs the addresses of both its ends.</source>
        <translation>Chat tarvitsee kummankin pään osoitteen.</translation>
    </message>
    <message>
        <source>A chat needs a subtype your system uses, for example text or sms.</source>
        <translation>Chat tarvitsee alatyypin, joka on järjestelmässä käytössä, esimerkiksi text tai sms.</translation>
    </message>
    <message numerus="yes">
        <source>The title is longer than %n character(s).</source>
        <translation>
            <numerusform>Otsikko on pidempi kuin %n merkki.</numerusform>
            <numerusform>Otsikko on pidempi kuin %n merkkiä.</numerusform>
        </translation>
    </message>
    <message>
        <source>A chat needs a message.</source>
        <translation>Chat tarvitsee viestin.</translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message>
        <source>In order</source>
        <extracomment>The verdict of a check: all is well</extracomment>
        <translation>Kunnossa</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>The verdict of a check: works, but look at it</extracomment>
        <translation>Varoitus</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>The verdict of a check</extracomment>
        <translation>Epäonnistui</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>The verdict of a check that was not made</extracomment>
        <translation>Ohitettu</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Blue</source>
        <translation>Sininen</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vihreä</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sinivihreä</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violetti</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Punainen</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranssi</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Harmaa</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Agent</source>
        <translation>Agentti</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>What an agent does now
----------
How far a write has come
----------
How a channel of an app is
----------
Whether a conversation goes on</extracomment>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Why somebody is not to be contacted
----------
Why a message failed</extracomment>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Queues served</source>
        <translation>Palveltavat jonot</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Jono</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How many contacts wait</extracomment>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Pisin odotus</translation>
    </message>
    <message>
        <source>Serving</source>
        <extracomment>How many agents serve the queue</extracomment>
        <translation>Palvelee</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>How many agents are ready, whether free or busy</extracomment>
        <translation>Valmiina</translation>
    </message>
    <message>
        <source>Not ready</source>
        <extracomment>How many agents take no contacts now</extracomment>
        <translation>Ei valmiina</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>How many agents are free to take a contact; not a price</extracomment>
        <translation>Vapaana</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <extracomment>How many agents finish work after a contact</extracomment>
        <translation>Jälkityössä</translation>
    </message>
    <message>
        <source>In state</source>
        <extracomment>For how long an agent has been in the state</extracomment>
        <translation>Tilassa</translation>
    </message>
    <message>
        <source>Time in the present state</source>
        <translation>Aika nykyisessä tilassa</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Whom a call comes from
----------
Who wrote an e-mail
----------
Who the contact is from</extracomment>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Of a call, as the server&apos;s own word
----------
How far the contact has come
----------
How far a message has come with a recipient</extracomment>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Saapui</translation>
    </message>
    <message>
        <source>Since arrival</source>
        <translation>Saapumisesta</translation>
    </message>
    <message>
        <source>Time since the contact arrived in the queue</source>
        <translation>Aika kontaktin saapumisesta jonoon</translation>
    </message>
    <message>
        <source>Contacts in the queue now</source>
        <translation>Jonossa nyt olevat kontaktit</translation>
    </message>
    <message>
        <source>The longest wait among the contacts in the queue now</source>
        <translation>Jonossa nyt olevien kontaktien pisin odotus</translation>
    </message>
    <message>
        <source>Last 2 h</source>
        <translation>Viimeiset 2 h</translation>
    </message>
    <message>
        <source>Contacts waiting during the last two hours</source>
        <translation>Odottavat kontaktit kahden viime tunnin aikana</translation>
    </message>
    <message>
        <source>Agents serving the queue. An agent counts once in each queue served, and once in totals.</source>
        <translation>Jonoa palvelevat agentit. Agentti lasketaan kerran jokaisessa palvelemassaan jonossa ja kerran yhteismäärissä.</translation>
    </message>
    <message>
        <source>Serving agents less those not ready</source>
        <translation>Palvelevat agentit, pois lukien ei valmiina olevat</translation>
    </message>
    <message>
        <source>Agents who wait for a contact</source>
        <translation>Kontaktia odottavat agentit</translation>
    </message>
    <message>
        <source>On contact</source>
        <extracomment>How many agents are busy with a contact</extracomment>
        <translation>Asiakkaalla</translation>
    </message>
    <message>
        <source>Ready agents less free ones</source>
        <translation>Valmiina olevat agentit, pois lukien vapaat</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>varoitus</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kriittinen</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>A duration of which only the least is known, read aloud</extracomment>
        <translation>vähintään %1</translation>
    </message>
    <message>
        <source>as soon as possible</source>
        <translation>mahdollisimman pian</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Failed calls, and how many are allowed, as in &quot;1 / 99&quot;
----------
Which recording of a call, and how many it has, as in &quot;1 / 2&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The number of a queue and its name, as in &quot;505 Sales&quot;
----------
The short name of a day, and date and time, as in &quot;Tue 11/24 9:30 AM&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Who is to be called</extracomment>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>How near the next call is</extracomment>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Time until the next call, or since it was due</source>
        <translation>Aika seuraavaan soittoon tai siitä, kun soitto olisi pitänyt tehdä</translation>
    </message>
    <message>
        <source>The queue that calls back</source>
        <translation>Jono, joka soittaa takaisin</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Seuraava soitto</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>How often a call has failed
----------
Recipients a message did not reach</extracomment>
        <translation>Epäonnistui</translation>
    </message>
    <message>
        <source>Calls that failed, of those allowed. When none is left, nobody is called any more.</source>
        <translation>Epäonnistuneet soitot sallituista. Kun yhtään ei ole jäljellä, kenellekään ei enää soiteta.</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Viime tulos</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Viime soitto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Original queue</source>
        <translation>Alkuperäinen jono</translation>
    </message>
    <message>
        <source>The queue the customer had called</source>
        <translation>Jono, johon asiakas oli soittanut</translation>
    </message>
    <message>
        <source>Creator</source>
        <extracomment>Who made the callback</extracomment>
        <translation>Tekijä</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>When the callback was made
----------
When the message was made</extracomment>
        <translation>Luotu</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>Lisätiedot</translation>
    </message>
    <message>
        <source>Gateway prefix</source>
        <translation>Yhdyskäytävän etuliite</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>The number of a line in a log</extracomment>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>When something was done
----------
When a customer is called back
----------
When a message was taken by the server</extracomment>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>The user who did something
----------
Whether somebody is an agent or a customer</extracomment>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>What was done</extracomment>
        <translation>Toimi</translation>
    </message>
    <message>
        <source>As it stands in the log</source>
        <translation>Niin kuin lokissa lukee</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>What it was done to: the number in the ledger, and the server&apos;s id</extracomment>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>The number in the ledger, and the server&apos;s id</source>
        <translation>Numero kirjausluettelossa ja palvelimen tunnus</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>What came of it
----------
What became of a row that was sent</extracomment>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>What kind of write it is, as in &quot;Add callback&quot;</extracomment>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Whom or what a write is about, as in &quot;+358401234567 → 152&quot;</extracomment>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Yritykset</translation>
    </message>
    <message>
        <source>How often it was sent</source>
        <translation>Kuinka monta kertaa se on lähetetty</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>When a write was put into the ledger</extracomment>
        <translation>Suunniteltu</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Viimeksi lähetetty</translation>
    </message>
    <message>
        <source>Server&apos;s id</source>
        <translation>Palvelimen tunnus</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Why a write was refused, or cannot be proven</extracomment>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>The number of a row in a file</extracomment>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>What becomes of a row of a file: would be sent, or why not
----------
What becomes of a recipient: would be sent, or why not</extracomment>
        <translation>Arvio</translation>
    </message>
    <message>
        <source>What would become of the row</source>
        <translation>Mitä riville tapahtuisi</translation>
    </message>
    <message>
        <source>What became of the row</source>
        <translation>Mitä riville tapahtui</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>A phone number
----------
A telephone number
----------
A phone number one owns</extracomment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>%1 (preferred)</source>
        <extracomment>The agent a customer would rather have, but not only</extracomment>
        <translation>%1 (mieluiten)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Whether a contact came in or went out, as in &quot;Call in&quot;
----------
Of a webhook&apos;s target: HTTP, or none</extracomment>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Whom a call goes to
----------
Whom a contact was for: a number or an address</extracomment>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Waited</source>
        <extracomment>How long the customer waited</extracomment>
        <translation>Odotti</translation>
    </message>
    <message>
        <source>From arrival until connected or given up</source>
        <translation>Saapumisesta yhdistämiseen tai luopumiseen</translation>
    </message>
    <message>
        <source>Handling</source>
        <extracomment>How long the contact was handled</extracomment>
        <translation>Käsittely</translation>
    </message>
    <message>
        <source>From connected until disconnected</source>
        <translation>Yhdistämisestä päättymiseen</translation>
    </message>
    <message>
        <source>From disconnected until the wrap-up ended</source>
        <translation>Päättymisestä jälkityön loppuun</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>From arrival until disconnected, or until now</source>
        <translation>Saapumisesta päättymiseen tai tähän hetkeen</translation>
    </message>
    <message>
        <source>Subtype</source>
        <extracomment>Of a message: SMS, WhatsApp</extracomment>
        <translation>Alatyyppi</translation>
    </message>
    <message>
        <source>Status details</source>
        <translation>Tilan tarkenne</translation>
    </message>
    <message>
        <source>Type details</source>
        <translation>Tyypin tarkenne</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Yhdistetty</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>When a call was recorded</extracomment>
        <translation>Tallennettu</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skripti</translation>
    </message>
    <message>
        <source>Required agent</source>
        <translation>Vaadittu agentti</translation>
    </message>
    <message>
        <source>The agent this contact waits for</source>
        <translation>Agentti, jota tämä kontakti odottaa</translation>
    </message>
    <message>
        <source>Contact group</source>
        <translation>Kontaktiryhmä</translation>
    </message>
    <message>
        <source>Stays the same when a contact is transferred</source>
        <translation>Pysyy samana, kun kontakti siirretään</translation>
    </message>
    <message>
        <source>Contact id</source>
        <translation>Kontaktin tunnus</translation>
    </message>
    <message>
        <source>Number or address</source>
        <extracomment>A phone number, or another address such as of mail</extracomment>
        <translation>Numero tai osoite</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>When somebody was put on a list</extracomment>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>Jonon tunnus</translation>
    </message>
    <message>
        <source>Agent id</source>
        <translation>Agentin tunnus</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>A question of a script</extracomment>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>What was answered to a question of a script</extracomment>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ei vastausta</translation>
    </message>
    <message>
        <source>Given</source>
        <extracomment>How many results hold this answer</extracomment>
        <translation>Annettu</translation>
    </message>
    <message>
        <source>Results with this answer; one may hold several. Enter on a row shows them.</source>
        <translation>Tulokset, joissa on tämä vastaus; yhdessä voi olla useita. Enter näyttää rivin tulokset.</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>How many results hold this question</extracomment>
        <translation>Kysytty</translation>
    </message>
    <message>
        <source>Results that hold the question</source>
        <translation>Tulokset, joissa kysymys on</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>What a chat is about</extracomment>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Chat id</source>
        <translation>Chatin tunnus</translation>
    </message>
    <message>
        <source>Case id</source>
        <translation>Tapauksen tunnus</translation>
    </message>
    <message>
        <source>CID</source>
        <translation>CID-tunnus</translation>
    </message>
    <message>
        <source>Attachments</source>
        <extracomment>How many files hang on an e-mail</extracomment>
        <translation>Liitteet</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Kopio</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Piilokopio</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>What agents noted about an e-mail</extracomment>
        <translation>Huomautukset</translation>
    </message>
    <message>
        <source>E-mail id</source>
        <translation>Sähköpostin tunnus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A question of a script and what was answered</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>When a script was filled in last</extracomment>
        <translation>Muutettu</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>What was answered to the questions of a script
----------
All questions of a review with the points they got</extracomment>
        <translation>Vastaukset</translation>
    </message>
    <message>
        <source>Original contact id</source>
        <extracomment>The contact before it was transferred</extracomment>
        <translation>Alkuperäisen kontaktin tunnus</translation>
    </message>
    <message>
        <source>Script id</source>
        <translation>Skriptin tunnus</translation>
    </message>
    <message>
        <source>Result id</source>
        <translation>Tuloksen tunnus</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>A name in a list, of the person who reads it</extracomment>
        <translation>sinä</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (sinä)</translation>
    </message>
    <message>
        <source>Of call</source>
        <translation>Puhelun</translation>
    </message>
    <message>
        <source>Which recording of its call this is, where the call has several</source>
        <translation>Monesko puhelun tallenteista tämä on, kun niitä on useita</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>Whose recording it is: a user or a queue</extracomment>
        <translation>Omistaja</translation>
    </message>
    <message>
        <source>Owner type</source>
        <translation>Omistajan laji</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Puhelun tunnus</translation>
    </message>
    <message>
        <source>Owner id</source>
        <translation>Omistajan tunnus</translation>
    </message>
    <message>
        <source>Recording id</source>
        <translation>Tallenteen tunnus</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>The place in a recording a note is about, as in &quot;00:02:14&quot;</extracomment>
        <translation>Kohdassa</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What somebody wrote about a place of a recording</extracomment>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Written by</source>
        <extracomment>Who wrote something</extracomment>
        <translation>Kirjoittaja</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>When something was written</extracomment>
        <translation>Kirjoitettu</translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>A week of the calendar, as in &quot;2026-W22&quot;</extracomment>
        <translation>Viikko</translation>
    </message>
    <message>
        <source>ISO week of the call&apos;s business day; of the review, where the call&apos;s time is unknown</source>
        <translation>Puhelun työpäivän ISO-viikko; arvioinnin viikko, jos puhelun aikaa ei tiedetä</translation>
    </message>
    <message>
        <source>Reviews</source>
        <extracomment>How many reviews an average is made of</extracomment>
        <translation>Arvioinnit</translation>
    </message>
    <message>
        <source>Complete ones</source>
        <translation>Valmiit</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Keskiarvo</translation>
    </message>
    <message>
        <source>All points of these reviews over all points possible in them</source>
        <translation>Näiden arviointien kaikki pisteet jaettuna niiden mahdollisilla pisteillä</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>Points given in a review</extracomment>
        <translation>Pisteet</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>Points a review could have given</extracomment>
        <translation>Enintään</translation>
    </message>
    <message>
        <source>Points possible</source>
        <translation>Mahdolliset pisteet</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <extracomment>When a review sheet was last filled in</extracomment>
        <translation>Arvioitu</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>The share of a review&apos;s points that were given, in percent</extracomment>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Points over the points possible among the questions that are answered and apply</source>
        <translation>Pisteet jaettuna mahdollisilla pisteillä niissä kysymyksissä, joihin on vastattu ja jotka soveltuvat</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>Whether all questions of a review are answered</extracomment>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Every question has its points, or does not apply; others count in no average</source>
        <translation>Jokaisella kysymyksellä on pisteet tai se ei sovellu; muut eivät vaikuta keskiarvoihin</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <extracomment>Who filled in a review sheet</extracomment>
        <translation>Arvioija</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lomake</translation>
    </message>
    <message>
        <source>no agent named</source>
        <extracomment>Of a recording that is a queue&apos;s</extracomment>
        <translation>agenttia ei nimetty</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <extracomment>When a call was recorded</extracomment>
        <translation>Tallennettu</translation>
    </message>
    <message>
        <source>Login</source>
        <extracomment>Of somebody who listened: the login name</extracomment>
        <translation>Kirjautumisnimi</translation>
    </message>
    <message>
        <source>Recipient</source>
        <extracomment>Who a message is sent to</extracomment>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>How far a call has come
----------
How far a message has come</extracomment>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Send time</source>
        <extracomment>When a message is sent</extracomment>
        <translation>Lähetysaika</translation>
    </message>
    <message>
        <source>When it is sent; one without a time of its own as soon as it is there</source>
        <translation>Milloin se lähetetään; ilman omaa aikaa heti, kun se on palvelimella</translation>
    </message>
    <message>
        <source>Campaign</source>
        <extracomment>A campaign&apos;s name, as it was given here</extracomment>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>Its name, where it was sent from this computer</source>
        <translation>Sen nimi, jos se on lähetetty tältä koneelta</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>The text of a message
----------
A message, with who wrote it</extracomment>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>How the delivery to all recipients stands, as a bar
----------
How the delivery of a message stands</extracomment>
        <translation>Toimitus</translation>
    </message>
    <message>
        <source>Recipients by status: handled, failed, processing, not begun</source>
        <translation>Vastaanottajat tilan mukaan: käsitelty, epäonnistunut, käsittelyssä, alkamatta</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Vastaanottajia</translation>
    </message>
    <message>
        <source>Handled</source>
        <extracomment>Recipients a message reached</extracomment>
        <translation>Käsitelty</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Käsittelyssä</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Recipients a message was not sent to yet</extracomment>
        <translation>Alkamatta</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>The address a message comes from</extracomment>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>The address of the chat queue it comes from</source>
        <translation>Sen chat-jonon osoite, josta viesti lähtee</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Uusintoja</translation>
    </message>
    <message>
        <source>How often a recipient is tried again at most</source>
        <translation>Montako kertaa vastaanottajaa enintään yritetään uudelleen</translation>
    </message>
    <message>
        <source>Retry delay</source>
        <translation>Uusintaväli</translation>
    </message>
    <message>
        <source>Time between two tries</source>
        <translation>Kahden yrityksen väli</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>The number or address of a customer</extracomment>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Usage</source>
        <extracomment>What a consent is about: recording, or WhatsApp</extracomment>
        <translation>Käyttötarkoitus</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>What an agent does, or where a customer is
----------
A consent as the tenant has it now</extracomment>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>The consent as the tenant has it now</source>
        <translation>Suostumus sellaisena kuin se ympäristössä nyt on</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>A consent as it will be after an import</extracomment>
        <translation>Sitten</translation>
    </message>
    <message>
        <source>The consent as the file has it</source>
        <translation>Suostumus sellaisena kuin se tiedostossa on</translation>
    </message>
    <message>
        <source>What the customer agrees to or refuses</source>
        <translation>Mihin asiakas suostuu tai ei suostu</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>Whether a customer agrees</extracomment>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Somebody&apos;s name
----------
The name of a contact</extracomment>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>What a call that was begun here is for: a text, or a conference
----------
Of a message: text, card, template</extracomment>
        <translation>Laji</translation>
    </message>
    <message>
        <source>What is heard, where it was begun from this computer</source>
        <translation>Mitä kuuluu, jos puhelu aloitettiin tältä koneelta</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>When a call began</extracomment>
        <translation>Alkoi</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>Ended because</source>
        <extracomment>Why a call ended</extracomment>
        <translation>Päättymisen syy</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Of a call: answered, busy</extracomment>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>Where a call goes to: telephone network, or app</extracomment>
        <translation>Verkkoalue</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>Data one gives a call, for one&apos;s own use</extracomment>
        <translation>Omat tiedot</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>What a minute of a call costs</extracomment>
        <translation>Hinta</translation>
    </message>
    <message>
        <source>What a minute costs</source>
        <translation>Mitä minuutti maksaa</translation>
    </message>
    <message>
        <source>Debit</source>
        <extracomment>What a call cost</extracomment>
        <translation>Veloitus</translation>
    </message>
    <message>
        <source>What the call cost</source>
        <translation>Mitä puhelu maksoi</translation>
    </message>
    <message>
        <source>Debited minutes</source>
        <extracomment>How many minutes of a call are charged</extracomment>
        <translation>Veloitetut minuutit</translation>
    </message>
    <message>
        <source>Team call</source>
        <extracomment>Of several calls that were begun together: their name</extracomment>
        <translation>Ryhmäpuhelu</translation>
    </message>
    <message>
        <source>Capability</source>
        <extracomment>What a number can do: voice, SMS</extracomment>
        <translation>Ominaisuus</translation>
    </message>
    <message>
        <source>Application</source>
        <extracomment>To which application a number is assigned</extracomment>
        <translation>Sovellus</translation>
    </message>
    <message>
        <source>The application that is told of calls to the number</source>
        <translation>Sovellus, jolle kerrotaan puheluista numeroon</translation>
    </message>
    <message>
        <source>Participant</source>
        <extracomment>Who takes part in a conference: a number, or whatever an app gave as one</extracomment>
        <translation>Osallistuja</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>Whether somebody in a conference is heard, muted or on hold</extracomment>
        <translation>Ääni</translation>
    </message>
    <message>
        <source>In the conference for</source>
        <extracomment>For how long somebody has been in a conference</extracomment>
        <translation>Neuvottelussa</translation>
    </message>
    <message>
        <source>The call by which they joined</source>
        <translation>Puhelu, jolla hän liittyi</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Why a channel is as it is
----------
What a template is for</extracomment>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Sender</source>
        <extracomment>The sender of a channel, as the channel itself names it</extracomment>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>What the channel itself calls the sender: a number, a page</source>
        <translation>Miksi kanava itse kutsuu lähettäjää: numero, sivu</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Tunnisteet</translation>
    </message>
    <message>
        <source>Who the contact is on each channel</source>
        <translation>Kuka kontakti on kullakin kanavalla</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Ensisijaisuus</translation>
    </message>
    <message>
        <source>The channel that is tried first, then the next</source>
        <translation>Ensin kokeiltava kanava, sitten seuraava</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>External id</source>
        <extracomment>What another system calls a contact</extracomment>
        <translation>Ulkoinen tunnus</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Tunnus</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>Whom a conversation is with</extracomment>
        <translation>Kontakti</translation>
    </message>
    <message>
        <source>Last message</source>
        <extracomment>What was said last in a conversation</extracomment>
        <translation>Viimeisin viesti</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>When something was said last in a conversation</extracomment>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <extracomment>How the delivery of the last message stands</extracomment>
        <translation>Viimeisin toimitus</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>The address of a contact on a channel</extracomment>
        <translation>Tunniste</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>What a template says, in its own language</extracomment>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>When a template was changed last</extracomment>
        <translation>Päivitetty</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Whether a message went to the contact or came from it</extracomment>
        <translation>Suunta</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>The address a webhook calls</extracomment>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>The address that is told</source>
        <translation>Osoite, jolle kerrotaan</translation>
    </message>
    <message>
        <source>Triggers</source>
        <extracomment>What makes a webhook call its address</extracomment>
        <translation>Laukaisimet</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Mitä kerrotaan</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>Number or address</source>
        <translation>Numero tai osoite</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Jono</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agentti</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>Alatyyppi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Keneltä</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Huomautukset</translation>
    </message>
    <message>
        <source>Case id</source>
        <translation>Tapauksen tunnus</translation>
    </message>
    <message>
        <source>Contact group</source>
        <translation>Kontaktiryhmä</translation>
    </message>
    <message>
        <source>Contact id</source>
        <translation>Kontaktin tunnus</translation>
    </message>
    <message>
        <source>Status details</source>
        <translation>Tilan tarkenne</translation>
    </message>
    <message>
        <source>Type details</source>
        <translation>Tyypin tarkenne</translation>
    </message>
    <message>
        <source>Can be picked</source>
        <translation>Poimittavissa</translation>
    </message>
    <message>
        <source>Words; searches another database, without calls</source>
        <translation>Sanoja; haku toisesta tietokannasta, ilman puheluja</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>Valitse tai kirjoita</translation>
    </message>
    <message>
        <source>* and ? stand for any characters</source>
        <translation>* ja ? vastaavat mitä tahansa merkkejä</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A condition of a search, as in &quot;Queue: Sales&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Järjestys</translation>
    </message>
    <message>
        <source>Alphabet</source>
        <extracomment>Whose alphabet sorts</extracomment>
        <translation>Aakkosto</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>How many contacts</extracomment>
        <translation>Enintään</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>%1, falling</source>
        <translation>%1, laskeva</translation>
    </message>
    <message>
        <source>%1, rising</source>
        <translation>%1, nouseva</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Kokonaisluku</translation>
    </message>
    <message>
        <source>Two letters, as in “fi”</source>
        <translation>Kaksi kirjainta, esimerkiksi “fi”</translation>
    </message>
</context>
<context>
    <name>ConsentColumns</name>
    <message>
        <source>&quot;%1&quot; is no COLUMN=FIELD. A field is one of: %2.</source>
        <translation>&quot;%1&quot; ei ole muotoa SARAKE=KENTTÄ. Kenttä on jokin näistä: %2.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;. It has: %2.</source>
        <translation>Tiedostossa ei ole saraketta &quot;%1&quot;. Siinä on: %2.</translation>
    </message>
</context>
<context>
    <name>ConsentDraft</name>
    <message>
        <source>Write the number or address.</source>
        <translation>Kirjoita numero tai osoite.</translation>
    </message>
    <message>
        <source>An address has at most %1 characters.</source>
        <translation>Osoitteessa on enintään %1 merkkiä.</translation>
    </message>
    <message>
        <source>The address has characters that nobody can see. Write it anew.</source>
        <translation>Osoitteessa on näkymättömiä merkkejä. Kirjoita se uudelleen.</translation>
    </message>
    <message>
        <source>A consent is kept by a number without an extension. Leave out &quot;%1&quot;.</source>
        <translation>Suostumus tallennetaan numerolle ilman alanumeroa. Jätä pois ”%1”.</translation>
    </message>
    <message>
        <source>As far as is known, nobody has this number.</source>
        <translation>Tällaista numeroa ei tiettävästi ole kenelläkään.</translation>
    </message>
    <message>
        <source>It is on the do-not-contact list of this computer, and stays there.</source>
        <translation>Se on tämän tietokoneen kieltolistalla ja pysyy siellä.</translation>
    </message>
    <message>
        <source>Choose what the consent is about.</source>
        <translation>Valitse, mihin suostumus annetaan.</translation>
    </message>
    <message>
        <source>Choose whether the customer agrees.</source>
        <translation>Valitse, suostuuko asiakas.</translation>
    </message>
</context>
<context>
    <name>ConsentImport</name>
    <message>
        <source>The file is empty. Choose another.</source>
        <translation>Tiedosto on tyhjä. Valitse toinen.</translation>
    </message>
    <message>
        <source>No column is known to hold the addresses. The first row must name the columns; say which one it is. The file has: %1.</source>
        <translation>Osoitesaraketta ei tunnistettu. Ensimmäisen rivin on nimettävä sarakkeet; kerro, mikä niistä se on. Tiedostossa on: %1.</translation>
    </message>
    <message>
        <source>No column is known to hold the consents. The first row must name the columns; say which one it is. The file has: %1.</source>
        <translation>Suostumussaraketta ei tunnistettu. Ensimmäisen rivin on nimettävä sarakkeet; kerro, mikä niistä se on. Tiedostossa on: %1.</translation>
    </message>
    <message>
        <source>The rows %1 and %2 contradict each other. Decide for one of them.</source>
        <translation>Rivit %1 ja %2 ovat ristiriidassa. Valitse niistä toinen.</translation>
    </message>
    <message>
        <source>The row has no usage. It is WhatsApp or recording.</source>
        <translation>Rivillä ei ole käyttötarkoitusta. Se on WhatsApp tai tallenne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no usage. It is WhatsApp or recording.</source>
        <translation>”%1” ei ole käyttötarkoitus. Se on WhatsApp tai tallenne.</translation>
    </message>
    <message>
        <source>The row says neither yes nor no.</source>
        <translation>Rivi ei sano kyllä eikä ei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no. true, false, yes, no, 1 and 0 are understood.</source>
        <translation>”%1” ei ole kyllä eikä ei. Ymmärrettäviä ovat kyllä, ei, true, false, yes, no, 1 ja 0.</translation>
    </message>
    <message>
        <source>Row %1 says the same.</source>
        <translation>Rivi %1 sanoo saman.</translation>
    </message>
    <message>
        <source>It is on the do-not-contact list of this computer, and stays there.</source>
        <translation>Se on tämän tietokoneen kieltolistalla ja pysyy siellä.</translation>
    </message>
    <message>
        <source>The file has more rows than one import may send (%1). Split it.</source>
        <translation>Tiedostossa on enemmän rivejä kuin yksi tuonti voi lähettää (%1). Jaa se osiin.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulos</translation>
    </message>
</context>
<context>
    <name>ConsentImportWords</name>
    <message>
        <source>The file has titles but no rows.</source>
        <translation>Tiedostossa on otsikot mutta ei rivejä.</translation>
    </message>
    <message>
        <source>This is a preview, compared with what the tenant has now. Nothing is sent until you confirm.</source>
        <translation>Tämä on esikatselu, verrattuna siihen, mitä ympäristössä nyt on. Mitään ei lähetetä ennen vahvistustasi.</translation>
    </message>
    <message>
        <source>Nothing is left to send: the tenant has what the file says.</source>
        <translation>Lähetettävää ei ole: ympäristössä on jo se, mitä tiedosto sanoo.</translation>
    </message>
    <message>
        <source>No row of this file can be sent. The reasons stand beside the rows.</source>
        <translation>Yhtään tämän tiedoston riviä ei voi lähettää. Syyt ovat rivien vieressä.</translation>
    </message>
    <message>
        <source>The server asks for a pause. Sending goes on in %1 s.</source>
        <translation>Palvelin pyytää taukoa. Lähetys jatkuu %1 s kuluttua.</translation>
    </message>
    <message>
        <source>Sending: %1 of %2 are answered.</source>
        <translation>Lähetetään: %1 / %2 on saanut vastauksen.</translation>
    </message>
    <message numerus="yes">
        <source>All of them are written: %n consents.</source>
        <translation>
            <numerusform>Kaikki on kirjoitettu: %n suostumus.</numerusform>
            <numerusform>Kaikki on kirjoitettu: %n suostumusta.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 consents are written.</source>
        <translation>%1 / %2 suostumuksesta on kirjoitettu.</translation>
    </message>
    <message numerus="yes">
        <source>%n were refused.</source>
        <translation>
            <numerusform>%n hylättiin.</numerusform>
            <numerusform>%n hylättiin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got no answer: to send them again does no harm.</source>
        <translation>
            <numerusform>%n jäi ilman vastausta: uudelleen lähettämisestä ei ole haittaa.</numerusform>
            <numerusform>%n jäi ilman vastausta: uudelleen lähettämisestä ei ole haittaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not sent.</source>
        <translation>
            <numerusform>%n jäi lähettämättä.</numerusform>
            <numerusform>%n jäi lähettämättä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the file, and what the tenant has…</source>
        <translation>Luetaan tiedostoa ja sitä, mitä ympäristössä on…</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n lisätty</numerusform>
            <numerusform>%n lisättyä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n muuttunut</numerusform>
            <numerusform>%n muuttunutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n sama</numerusform>
            <numerusform>%n samaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n toistuva</numerusform>
            <numerusform>%n toistuvaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n hylätty</numerusform>
            <numerusform>%n hylättyä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactEditing</name>
    <message>
        <source>The contact has no identity on a channel. Add one.</source>
        <translation>Kontaktilla ei ole tunnistetta millään kanavalla. Lisää sellainen.</translation>
    </message>
    <message>
        <source>An identity lacks its channel or its address. Complete it or remove it.</source>
        <translation>Tunnisteesta puuttuu kanava tai osoite. Täydennä tai poista se.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Correct it or leave it empty.</source>
        <translation>Sähköpostiosoite ei kelpaa. Korjaa se tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>The metadata are longer than 1024 characters. Shorten them.</source>
        <translation>Lisätiedot ovat yli 1024 merkkiä pitkät. Lyhennä niitä.</translation>
    </message>
</context>
<context>
    <name>ContactPages</name>
    <message>
        <source>System</source>
        <extracomment>Who wrote a message of a chat: nobody, but the server</extracomment>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>%1 &lt;%2&gt;</source>
        <extracomment>The name and the address of whom an e-mail is from or for</extracomment>
        <translation>%1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Osallistujat</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Liite</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Who wrote an e-mail</extracomment>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Whom an e-mail is for</extracomment>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Kopio</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Piilokopio</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Jono</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agentti</translation>
    </message>
    <message>
        <source>Case id</source>
        <translation>Tapauksen tunnus</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Huomautukset</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>The name of a field, before its value</extracomment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>ConversationDraft</name>
    <message>
        <source>No app is chosen. Choose the one that shall send.</source>
        <translation>Sovellusta ei ole valittu. Valitse se, joka lähettää.</translation>
    </message>
    <message>
        <source>Nobody is named. Write a channel, a colon and the identity, such as SMS:+358401234567.</source>
        <translation>Ketään ei ole nimetty. Kirjoita kanava, kaksoispiste ja tunniste, esimerkiksi SMS:+358401234567.</translation>
    </message>
    <message>
        <source>There are two identities on %1. A message goes to one person: remove one of them.</source>
        <translation>Kanavalla %1 on kaksi tunnistetta. Viesti menee yhdelle ihmiselle: poista toinen.</translation>
    </message>
    <message>
        <source>No channel %1 is known. Check it.</source>
        <translation>Kanavaa %1 ei tunneta. Tarkista se.</translation>
    </message>
    <message>
        <source>The recipient has no identity on %1, so that channel cannot be tried.</source>
        <translation>Vastaanottajalla ei ole tunnistetta kanavalla %1, joten sitä ei voi kokeilla.</translation>
    </message>
    <message>
        <source>This app keeps no contacts. Name an identity on a channel instead.</source>
        <translation>Tämä sovellus ei säilytä kontakteja. Nimeä sen sijaan tunniste jollakin kanavalla.</translation>
    </message>
    <message>
        <source>The app has no channel %1. Add it in the Sinch dashboard, or choose another.</source>
        <translation>Sovelluksella ei ole kanavaa %1. Lisää se Sinchin hallinnassa tai valitse toinen.</translation>
    </message>
    <message>
        <source>The channel %1 of the app is not active (%2).</source>
        <translation>Sovelluksen kanava %1 ei ole toiminnassa (%2).</translation>
    </message>
    <message>
        <source>The recipient is on the do-not-contact list. Send only if the customer asked for it.</source>
        <translation>Vastaanottaja on yhteydenottokieltojen luettelossa. Lähetä vain, jos asiakas on pyytänyt.</translation>
    </message>
    <message>
        <source>There is no text. Type one.</source>
        <translation>Tekstiä ei ole. Kirjoita sellainen.</translation>
    </message>
    <message>
        <source>The media have no usable address. Type one that begins with https.</source>
        <translation>Medialla ei ole kelvollista osoitetta. Kirjoita https-alkuinen osoite.</translation>
    </message>
    <message>
        <source>The preview picture has no usable address. Type one that begins with https, or none.</source>
        <translation>Esikatselukuvalla ei ole kelvollista osoitetta. Kirjoita https-alkuinen osoite tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>There is nothing to choose. Add a choice.</source>
        <translation>Ei ole mitään valittavaa. Lisää vaihtoehto.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n choice(s). Remove some.</source>
        <translation>
            <numerusform>Vaihtoehtoja on yli %n. Poista niitä.</numerusform>
            <numerusform>Vaihtoehtoja on yli %n. Poista niitä.</numerusform>
        </translation>
    </message>
    <message>
        <source>A choice says nothing. Give it a text or remove it.</source>
        <translation>Vaihtoehto on tyhjä. Anna sille teksti tai poista se.</translation>
    </message>
    <message>
        <source>The choice &quot;%1&quot; has no usable address. Type one.</source>
        <translation>Vaihtoehdolla ”%1” ei ole kelvollista osoitetta. Kirjoita sellainen.</translation>
    </message>
    <message>
        <source>The choice &quot;%1&quot; has no number to call. Type one.</source>
        <translation>Vaihtoehdolla ”%1” ei ole soitettavaa numeroa. Kirjoita sellainen.</translation>
    </message>
    <message>
        <source>No template is chosen. Choose one.</source>
        <translation>Viestipohjaa ei ole valittu. Valitse sellainen.</translation>
    </message>
    <message>
        <source>The template has no text in that language. There are: %1.</source>
        <translation>Viestipohjalla ei ole tekstiä tällä kielellä. On: %1.</translation>
    </message>
    <message>
        <source>The template needs a value for &quot;%1&quot;. Type one.</source>
        <translation>Viestipohja tarvitsee arvon kohtaan ”%1”. Kirjoita se.</translation>
    </message>
    <message>
        <source>The template has no place for &quot;%1&quot;, so its value is not shown.</source>
        <translation>Viestipohjassa ei ole paikkaa kohdalle ”%1”, joten sen arvoa ei näytetä.</translation>
    </message>
    <message>
        <source>A channel property has no name. Name it, such as SMS_SENDER, or remove it.</source>
        <translation>Kanavan ominaisuudella ei ole nimeä. Nimeä se, esimerkiksi SMS_SENDER, tai poista se.</translation>
    </message>
    <message>
        <source>The channel property %1 is longer than 1024 characters. Shorten it.</source>
        <translation>Kanavan ominaisuus %1 on yli 1024 merkkiä pitkä. Lyhennä sitä.</translation>
    </message>
    <message>
        <source>The correlation id is longer than 128 characters. Shorten it.</source>
        <translation>Viitetunnus on yli 128 merkkiä pitkä. Lyhennä sitä.</translation>
    </message>
    <message>
        <source>The time to live is a number of seconds, at least 3. Type another or none.</source>
        <translation>Voimassaoloaika on sekunteja, vähintään 3. Kirjoita toinen tai jätä tyhjäksi.</translation>
    </message>
    <message>
        <source>When the time to live is over, no other channel is tried.</source>
        <translation>Kun voimassaoloaika päättyy, muita kanavia ei kokeilla.</translation>
    </message>
    <message>
        <source>A message is marketing, a notification, or neither. Choose one of them.</source>
        <translation>Viesti on markkinointia, ilmoitus tai ei kumpaakaan. Valitse jokin niistä.</translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message>
        <source>Active</source>
        <extracomment>The state of a channel of an app</extracomment>
        <translation>Toiminnassa</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>The state of a channel of an app: it is being set up</extracomment>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Failing</source>
        <extracomment>The state of a channel of an app: it does not work</extracomment>
        <translation>Vioittunut</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tuntematon</translation>
    </message>
    <message>
        <source>To the contact</source>
        <translation>Kontaktille</translation>
    </message>
    <message>
        <source>From the contact</source>
        <translation>Kontaktilta</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>How the delivery of a message stands</extracomment>
        <translation>Jonossa</translation>
    </message>
    <message>
        <source>Sent to the channel</source>
        <extracomment>How the delivery of a message stands: WhatsApp or another channel has it</extracomment>
        <translation>Lähetetty kanavalle</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>How the delivery of a message stands</extracomment>
        <translation>Toimitettu</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>How the delivery of a message stands: somebody has read it</extracomment>
        <translation>Luettu</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>How the delivery of a message stands</extracomment>
        <translation>Epäonnistui</translation>
    </message>
    <message>
        <source>Trying another channel</source>
        <extracomment>How the delivery of a message stands: another channel is tried</extracomment>
        <translation>Kokeillaan toista kanavaa</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Of a message from a contact</extracomment>
        <translation>Vastaanotettu</translation>
    </message>
    <message>
        <source>the service had an error of its own</source>
        <translation>palvelussa oli virhe</translation>
    </message>
    <message>
        <source>too many messages were sent at a time</source>
        <translation>viestejä lähetettiin liikaa kerralla</translation>
    </message>
    <message>
        <source>the recipient&apos;s identity is not valid on this channel</source>
        <translation>vastaanottajan tunniste ei kelpaa tällä kanavalla</translation>
    </message>
    <message>
        <source>the recipient cannot be reached</source>
        <translation>vastaanottajaa ei tavoiteta</translation>
    </message>
    <message>
        <source>the recipient has not agreed to messages</source>
        <translation>vastaanottaja ei ole suostunut viesteihin</translation>
    </message>
    <message>
        <source>the time in which the channel lets you answer is over</source>
        <translation>aika, jonka kuluessa kanavalla voi vastata, on päättynyt</translation>
    </message>
    <message>
        <source>the channel failed</source>
        <translation>kanava petti</translation>
    </message>
    <message>
        <source>the channel is set up wrongly in the app</source>
        <translation>kanava on määritetty sovelluksessa väärin</translation>
    </message>
    <message>
        <source>the channel is not set up in the app</source>
        <translation>kanavaa ei ole määritetty sovelluksessa</translation>
    </message>
    <message>
        <source>the channel does not take this kind of file</source>
        <translation>kanava ei ota tällaista tiedostoa</translation>
    </message>
    <message>
        <source>the file is too large for the channel</source>
        <translation>tiedosto on kanavalle liian suuri</translation>
    </message>
    <message>
        <source>the file could not be fetched from its address</source>
        <translation>tiedostoa ei saatu osoitteestaan</translation>
    </message>
    <message>
        <source>no channel was left to try</source>
        <translation>kokeiltavia kanavia ei ollut jäljellä</translation>
    </message>
    <message>
        <source>there is no such template</source>
        <translation>viestipohjaa ei ole</translation>
    </message>
    <message>
        <source>the template lacks parameters</source>
        <translation>viestipohjasta puuttuu arvoja</translation>
    </message>
    <message>
        <source>the template has no such language or version</source>
        <translation>viestipohjalla ei ole tätä kieltä tai versiota</translation>
    </message>
    <message>
        <source>the delivery took too long</source>
        <translation>toimitus kesti liian kauan</translation>
    </message>
    <message>
        <source>the channel&apos;s rules forbid it</source>
        <translation>kanavan säännöt kieltävät sen</translation>
    </message>
    <message>
        <source>there is no such contact</source>
        <translation>kontaktia ei ole</translation>
    </message>
    <message>
        <source>the message is not valid</source>
        <translation>viesti ei kelpaa</translation>
    </message>
    <message>
        <source>there is no such app</source>
        <translation>sovellusta ei ole</translation>
    </message>
    <message>
        <source>the contact has no identity on the channels allowed</source>
        <translation>kontaktilla ei ole tunnistetta sallituilla kanavilla</translation>
    </message>
    <message>
        <source>the channel refused it</source>
        <translation>kanava torjui sen</translation>
    </message>
    <message>
        <source>the permission is missing</source>
        <translation>lupa puuttuu</translation>
    </message>
    <message>
        <source>the contact has no profile</source>
        <translation>kontaktilla ei ole profiilia</translation>
    </message>
    <message>
        <source>the channel cannot do this</source>
        <translation>kanava ei osaa tätä</translation>
    </message>
    <message>
        <source>the channel&apos;s credentials are not active</source>
        <translation>kanavan tunnukset eivät ole voimassa</translation>
    </message>
    <message>
        <source>its time to live was over</source>
        <translation>sen voimassaoloaika oli päättynyt</translation>
    </message>
    <message>
        <source>it would have to be split</source>
        <translation>se pitäisi jakaa</translation>
    </message>
    <message>
        <source>no report of its delivery came in time</source>
        <translation>toimituksesta ei tullut tietoa ajoissa</translation>
    </message>
    <message>
        <source>All messages</source>
        <extracomment>Which messages somebody does not want</extracomment>
        <translation>Kaikki viestit</translation>
    </message>
    <message>
        <source>Marketing</source>
        <extracomment>Which messages somebody does not want</extracomment>
        <translation>Markkinointi</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Which messages somebody does not want</extracomment>
        <translation>Ilmoitukset</translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>How an app works: it keeps contacts and conversations</extracomment>
        <translation>Keskustelu</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <extracomment>How an app works: it sends messages and keeps no conversations</extracomment>
        <translation>Lähetys</translation>
    </message>
    <message>
        <source>Opted out</source>
        <extracomment>What somebody did about messages they do not want</extracomment>
        <translation>Kielsi viestit</translation>
    </message>
    <message>
        <source>Changed the opt-out</source>
        <extracomment>What somebody did about messages they do not want</extracomment>
        <translation>Muutti kieltoa</translation>
    </message>
    <message>
        <source>Opted in again</source>
        <extracomment>What somebody did about messages they did not want before</extracomment>
        <translation>Salli viestit uudelleen</translation>
    </message>
    <message>
        <source>through the API</source>
        <extracomment>How somebody opted out of messages: another program told the service</extracomment>
        <translation>rajapinnan kautta</translation>
    </message>
    <message>
        <source>by their own message</source>
        <extracomment>How somebody opted out of messages: they wrote, such as STOP</extracomment>
        <translation>omalla viestillään</translation>
    </message>
</context>
<context>
    <name>DoNotContactReading</name>
    <message>
        <source>The do-not-contact list cannot be read: nobody is warned of who is on it.</source>
        <translation>Kieltolistaa ei voi lukea: sillä olevista ei varoiteta.</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 d %2:%3</source>
        <extracomment>A long duration: days, hours and minutes, as in &quot;2 d 03:10&quot;</extracomment>
        <translation>%1 pv %2:%3</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>How long until a call is due, as in &quot;in 00:12:40&quot;</extracomment>
        <translation>%1 päästä</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <extracomment>For how long a call has been due, as in &quot;overdue 00:17:20&quot;</extracomment>
        <translation>myöhässä %1</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The server sent an empty list.</source>
        <translation>Palvelin lähetti tyhjän luettelon.</translation>
    </message>
    <message>
        <source>Either there is nothing, or the user has a right to none of it. Ask the administrator of Contact Pro to check the user&apos;s rights.</source>
        <translation>Joko mitään ei ole tai käyttäjällä ei ole oikeutta nähdä mitään. Pyydä Contact Pron pääkäyttäjää tarkistamaan käyttäjän oikeudet.</translation>
    </message>
    <message>
        <source>Either there is nothing, or the right &quot;%1&quot; is missing. Ask the administrator of Contact Pro to check it.</source>
        <translation>Joko mitään ei ole tai oikeus ”%1” puuttuu. Pyydä Contact Pron pääkäyttäjää tarkistamaan asia.</translation>
    </message>
    <message>
        <source>The server rejected the request and gave no reason.</source>
        <translation>Palvelin hylkäsi pyynnön eikä kertonut syytä.</translation>
    </message>
    <message>
        <source>The server rejected the request: %1</source>
        <translation>Palvelin hylkäsi pyynnön: %1</translation>
    </message>
    <message>
        <source>The server does not accept the user, the password or the API key.</source>
        <translation>Palvelin ei hyväksy käyttäjää, salasanaa tai API-avainta.</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>Palvelin ei tunne sitä, mitä kysyttiin.</translation>
    </message>
    <message>
        <source>The server does not know %1.</source>
        <translation>Palvelin ei tunne kohdetta %1.</translation>
    </message>
    <message>
        <source>The request quota of the API key is used up for now.</source>
        <translation>API-avaimen pyyntökiintiö on toistaiseksi käytetty.</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>Palvelimessa tapahtui virhe.</translation>
    </message>
    <message>
        <source>The server failed: %1</source>
        <translation>Palvelimessa tapahtui virhe: %1</translation>
    </message>
    <message>
        <source>The question was too large: the gateway waits at most 29 seconds for an answer.</source>
        <translation>Kysely oli liian laaja: yhdyskäytävä odottaa vastausta enintään 29 sekuntia.</translation>
    </message>
    <message>
        <source>The server gave an answer that nobody expects here (HTTP status %1).</source>
        <translation>Palvelin vastasi tavalla, jota tässä ei odoteta (HTTP-tila %1).</translation>
    </message>
    <message>
        <source>The server pointed to another place.</source>
        <translation>Palvelin ohjasi toiseen osoitteeseen.</translation>
    </message>
    <message>
        <source>The server pointed to another place: %1</source>
        <translation>Palvelin ohjasi toiseen osoitteeseen: %1</translation>
    </message>
    <message>
        <source>The answer has a shape we do not understand.</source>
        <translation>Vastauksen muotoa ei ymmärretä.</translation>
    </message>
    <message>
        <source>The answer has a shape we do not understand: %1</source>
        <translation>Vastauksen muotoa ei ymmärretä: %1</translation>
    </message>
    <message>
        <source>The answer was too large to be taken in.</source>
        <translation>Vastaus oli liian suuri vastaanotettavaksi.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Palvelin ei vastannut ajoissa.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Palvelimeen ei saada yhteyttä.</translation>
    </message>
    <message>
        <source>There is no connection to the server: %1</source>
        <translation>Palvelimeen ei saada yhteyttä: %1</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer had come.</source>
        <translation>Yhteys katkesi ennen kuin koko vastaus oli saatu.</translation>
    </message>
    <message>
        <source>The change was sent, but no answer came. It may have taken effect.</source>
        <translation>Muutos lähetettiin, mutta vastausta ei tullut. Muutos on voinut tulla voimaan.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not to be trusted.</source>
        <translation>Palvelimen varmenteeseen ei voi luottaa.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not to be trusted: %1</source>
        <translation>Palvelimen varmenteeseen ei voi luottaa: %1</translation>
    </message>
    <message>
        <source>Plain http would show the password to the network, so nothing was sent.</source>
        <translation>Salaamaton http paljastaisi salasanan verkossa, joten mitään ei lähetetty.</translation>
    </message>
    <message>
        <source>This profile&apos;s own limit of requests per minute is reached, so nothing was sent.</source>
        <translation>Profiilin oma minuuttikohtainen pyyntöraja on täynnä, joten mitään ei lähetetty.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>Istunto on päättynyt.</translation>
    </message>
    <message>
        <source>The request was stopped before its answer came.</source>
        <translation>Pyyntö keskeytettiin ennen vastausta.</translation>
    </message>
    <message>
        <source>This session has no key store that takes passwords and keys.</source>
        <translation>Tässä istunnossa ei ole avainsäilöä, johon salasanat ja avaimet voisi tallentaa.</translation>
    </message>
    <message>
        <source>The key store does not answer.</source>
        <translation>Avainsäilö ei vastaa.</translation>
    </message>
    <message>
        <source>The key store has no password or key for this profile that can be read now.</source>
        <translation>Avainsäilöstä ei voi nyt lukea tämän profiilin salasanaa tai avainta.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Tiedoston lukeminen tai kirjoittaminen ei onnistunut.</translation>
    </message>
    <message>
        <source>A file could not be read or written: %1</source>
        <translation>Tiedoston lukeminen tai kirjoittaminen ei onnistunut: %1</translation>
    </message>
    <message>
        <source>Something that was given is not valid.</source>
        <translation>Annettu tieto ei kelpaa.</translation>
    </message>
    <message>
        <source>Something that was given is not valid: %1</source>
        <translation>Annettu tieto ei kelpaa: %1</translation>
    </message>
    <message>
        <source>Correct what it names, then try again.</source>
        <translation>Korjaa palvelimen mainitsema kohta ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Check the API key, the user and the password. The password may have expired: set a new one in Contact Pro, then sign in with it.</source>
        <translation>Tarkista API-avain, käyttäjä ja salasana. Salasana on voinut vanhentua: aseta uusi Contact Prossa ja kirjaudu sillä.</translation>
    </message>
    <message>
        <source>Ask the administrator of Contact Pro for the right, then try again.</source>
        <translation>Pyydä oikeus Contact Pron pääkäyttäjältä ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Check the spelling of the address; capital and small letters are not the same in it. What was opened may also have been deleted.</source>
        <translation>Tarkista osoitteen kirjoitusasu; isot ja pienet kirjaimet ovat siinä eri merkkejä. Avattu kohde on voitu myös poistaa.</translation>
    </message>
    <message>
        <source>Wait a minute. If it happens often, lengthen the intervals of the profile, or ask Sinch for a larger quota.</source>
        <translation>Odota minuutti. Jos tämä toistuu, pidennä profiilin kyselyvälejä tai pyydä Sinchiltä suurempi kiintiö.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, copy the details and hand them to Sinch.</source>
        <translation>Yritä uudelleen muutaman minuutin kuluttua. Jos virhe jää, kopioi tiedot ja toimita ne Sinchille.</translation>
    </message>
    <message>
        <source>Ask for a shorter time range, or narrow the filter.</source>
        <translation>Kysy lyhyempää aikaväliä tai tarkenna suodatinta.</translation>
    </message>
    <message>
        <source>Check the address with whoever gave it to you, and copy the details for them.</source>
        <translation>Tarkista osoite sen antajalta ja kopioi tiedot hänelle.</translation>
    </message>
    <message>
        <source>The user and password were not sent there. If it is the right place, put it into the address of the profile.</source>
        <translation>Käyttäjää ja salasanaa ei lähetetty sinne. Jos osoite on oikea, vaihda se profiilin osoitteeksi.</translation>
    </message>
    <message>
        <source>Check that the address leads to the Restful Interfaces of Contact Pro and not to a web page. If it does, copy the details and report them.</source>
        <translation>Tarkista, että osoite johtaa Contact Pron Restful Interfaces -rajapintaan eikä verkkosivulle. Jos osoite on oikea, kopioi tiedot ja ilmoita virheestä.</translation>
    </message>
    <message>
        <source>Try again, and ask for less if it is a long list. If nothing ever answers, the network may drop the traffic: see that the address ranges of AWS are allowed in it.</source>
        <translation>Yritä uudelleen, ja kysy vähemmän, jos luettelo on pitkä. Jos vastausta ei koskaan tule, verkko voi estää liikenteen: varmista, että AWS:n osoitealueet on sallittu.</translation>
    </message>
    <message>
        <source>Check the address and the network. A network that limits traffic must allow the address ranges of AWS, and Sinch must have your own addresses in its source IP list.</source>
        <translation>Tarkista osoite ja verkko. Jos verkko rajoittaa liikennettä, siinä on sallittava AWS:n osoitealueet, ja omien osoitteidesi on oltava Sinchin sallittujen lähdeosoitteiden luettelossa.</translation>
    </message>
    <message>
        <source>Try again. If it happens often, something between here and the server cuts connections, such as a proxy or a firewall.</source>
        <translation>Yritä uudelleen. Jos tämä toistuu, jokin matkalla palvelimelle katkoo yhteyksiä, esimerkiksi välityspalvelin tai palomuuri.</translation>
    </message>
    <message>
        <source>See whether it has, before you send it again.</source>
        <translation>Tarkista, onko muutos voimassa, ennen kuin lähetät sen uudelleen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address and this computer&apos;s clock. If your organisation has a certificate authority of its own, name its file in the profile.</source>
        <translation>Mitään ei lähetetty. Tarkista osoite ja tämän tietokoneen kello. Jos organisaatiollasi on oma varmentaja, nimeä sen tiedosto profiilissa.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Käytä osoitetta, joka alkaa https.</translation>
    </message>
    <message>
        <source>Wait a minute, or raise the limit in the profile.</source>
        <translation>Odota minuutti tai nosta profiilin rajaa.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Kirjaudu uudelleen.</translation>
    </message>
    <message>
        <source>Start it again when you need it.</source>
        <translation>Käynnistä se uudelleen, kun tarvitset sitä.</translation>
    </message>
    <message>
        <source>Keep the password and key for this run, or start a key store such as GNOME Keyring or KWallet and try again. The profile is kept.</source>
        <translation>Säilytä salasana ja avain vain tämän käyttökerran ajan, tai käynnistä avainsäilö, kuten GNOME Keyring tai KWallet, ja yritä uudelleen. Profiili säilyy.</translation>
    </message>
    <message>
        <source>If it asks to be unlocked, unlock it and try again. Otherwise keep the password and key for this run. The profile is kept.</source>
        <translation>Jos avainsäilö pyytää avaamaan lukituksen, avaa se ja yritä uudelleen. Muuten säilytä salasana ja avain vain tämän käyttökerran ajan. Profiili säilyy.</translation>
    </message>
    <message>
        <source>Unlock the key store and try again, or type the password and key again. The profile is kept.</source>
        <translation>Avaa avainsäilön lukitus ja yritä uudelleen, tai kirjoita salasana ja avain uudelleen. Profiili säilyy.</translation>
    </message>
    <message>
        <source>See that the disk has room and that the folder is yours, then try again.</source>
        <translation>Varmista, että levyllä on tilaa ja että kansio on sinun, ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <translation>Korjaa se ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The right &quot;%1&quot; is missing.</source>
        <translation>Oikeus ”%1” puuttuu.</translation>
    </message>
    <message>
        <source>A right is missing.</source>
        <translation>Jokin oikeus puuttuu.</translation>
    </message>
    <message>
        <source>A right is missing for %1.</source>
        <translation>Kohteelta %1 puuttuu oikeus.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s); requests then go on by themselves.</source>
        <translation>
            <numerusform>Odota %n sekunti; sen jälkeen pyynnöt jatkuvat itsestään.</numerusform>
            <numerusform>Odota %n sekuntia; sen jälkeen pyynnöt jatkuvat itsestään.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server lost the same write again and again, so it was not sent any more.</source>
        <translation>Palvelin hukkasi saman kirjauksen kerta toisensa jälkeen, joten sitä ei enää lähetetty.</translation>
    </message>
    <message>
        <source>It is not there. Tell whoever runs the server, and send what is planned in Alerts &gt; Ledger later.</source>
        <translation>Sitä ei ole palvelimella. Kerro palvelimen ylläpitäjälle ja lähetä suunnitellut myöhemmin kohdassa Hälytykset &gt; Kirjausluettelo.</translation>
    </message>
    <message>
        <source>The Calling API does not accept a value.</source>
        <translation>Calling-rajapinta ei hyväksy jotakin arvoa.</translation>
    </message>
    <message>
        <source>The Calling API does not accept a value: %1</source>
        <translation>Calling-rajapinta ei hyväksy jotakin arvoa: %1</translation>
    </message>
    <message>
        <source>The Calling API misses a value.</source>
        <translation>Calling-rajapinnalta puuttuu jokin arvo.</translation>
    </message>
    <message>
        <source>The Calling API misses a value: %1</source>
        <translation>Calling-rajapinnalta puuttuu jokin arvo: %1</translation>
    </message>
    <message>
        <source>The Calling API does not accept the request.</source>
        <translation>Calling-rajapinta ei hyväksy pyyntöä.</translation>
    </message>
    <message>
        <source>The Calling API does not accept the request: %1</source>
        <translation>Calling-rajapinta ei hyväksy pyyntöä: %1</translation>
    </message>
    <message>
        <source>The Calling API does not take this way of signing in for what was asked.</source>
        <translation>Calling-rajapinta ei hyväksy tätä kirjautumistapaa siihen, mitä pyydettiin.</translation>
    </message>
    <message>
        <source>The account has no credit left for this call.</source>
        <translation>Tilillä ei ole saldoa tähän puheluun.</translation>
    </message>
    <message>
        <source>The Calling API failed.</source>
        <translation>Calling-rajapinta petti.</translation>
    </message>
    <message>
        <source>The Calling API failed: %1</source>
        <translation>Calling-rajapinta petti: %1</translation>
    </message>
    <message>
        <source>The Calling API does not accept the application&apos;s key or secret.</source>
        <translation>Calling-rajapinta ei hyväksy sovelluksen avainta tai salaisuutta.</translation>
    </message>
    <message>
        <source>The application may not do this.</source>
        <translation>Sovellus ei saa tehdä tätä.</translation>
    </message>
    <message>
        <source>The Calling API knows no such call, conference or number.</source>
        <translation>Calling-rajapinta ei tunne tällaista puhelua, neuvottelua tai numeroa.</translation>
    </message>
    <message>
        <source>The Calling API knows no such call, conference or number: %1</source>
        <translation>Calling-rajapinta ei tunne tällaista puhelua, neuvottelua tai numeroa: %1</translation>
    </message>
    <message>
        <source>The Calling API takes no more requests for now.</source>
        <translation>Calling-rajapinta ei ota juuri nyt enempää pyyntöjä.</translation>
    </message>
    <message>
        <source>Choose the other way of signing in (signed requests or basic) in the profile, then try again.</source>
        <translation>Valitse profiilissa toinen kirjautumistapa (allekirjoitetut pyynnöt tai perustapa) ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Top up the account in the Sinch dashboard, then try again.</source>
        <translation>Lataa tilille saldoa Sinchin hallinnassa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Check the application&apos;s key and secret in the profile. A clock that is minutes off is refused too.</source>
        <translation>Tarkista sovelluksen avain ja salaisuus profiilista. Minuutteja väärässä oleva kello torjutaan myös.</translation>
    </message>
    <message>
        <source>Check in the Sinch dashboard what the application may do.</source>
        <translation>Tarkista Sinchin hallinnasta, mitä sovellus saa tehdä.</translation>
    </message>
    <message>
        <source>Calls and conferences can be asked for only while they go on and a while after. Check the id.</source>
        <translation>Puheluista ja neuvotteluista voi kysyä vain niiden aikana ja hetken jälkeen. Tarkista tunnus.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Odota minuutti ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The Conversation API does not accept the key id or key secret.</source>
        <translation>Conversation-rajapinta ei hyväksy avaimen tunnusta tai salaisuutta.</translation>
    </message>
    <message>
        <source>This key has no access to the project.</source>
        <translation>Tällä avaimella ei ole pääsyä projektiin.</translation>
    </message>
    <message>
        <source>The Conversation API does not know what was asked for in this region.</source>
        <translation>Conversation-rajapinta ei tunne pyydettyä tällä alueella.</translation>
    </message>
    <message>
        <source>The Conversation API does not know what was asked for in this region: %1</source>
        <translation>Conversation-rajapinta ei tunne pyydettyä tällä alueella: %1</translation>
    </message>
    <message>
        <source>The project&apos;s limit of requests or the app&apos;s queue of messages is full for now.</source>
        <translation>Projektin pyyntöraja tai sovelluksen viestijono on juuri nyt täynnä.</translation>
    </message>
    <message>
        <source>Check the key id and key secret in the profile. A secret that was lost cannot be shown again: make a new key.</source>
        <translation>Tarkista avaimen tunnus ja salaisuus profiilista. Kadonnutta salaisuutta ei voi näyttää uudelleen: tee uusi avain.</translation>
    </message>
    <message>
        <source>Check that the key belongs to the project id of the profile.</source>
        <translation>Tarkista, että avain kuuluu profiilin projektiin.</translation>
    </message>
    <message>
        <source>Check that the profile names the region in which the app was created, and the project id. What was opened may also have been deleted.</source>
        <translation>Tarkista, että profiilissa on alue, jolla sovellus luotiin, ja projektin tunnus. Avattu on myös voitu poistaa.</translation>
    </message>
    <message>
        <source>Wait until the queue has drained; messages leave it at 20 a second unless more was bought.</source>
        <translation>Odota, kunnes jono on purkautunut; siitä lähtee 20 viestiä sekunnissa, ellei enempää ole ostettu.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Filter: %1</source>
        <translation>Suodatin: %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Näkymä</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktit</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiili</translation>
    </message>
    <message>
        <source>Time asked for</source>
        <translation>Haettu aika</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Suodatin</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Aikavyöhyke</translation>
    </message>
    <message>
        <source>Start of the business day</source>
        <translation>Työpäivän alku</translation>
    </message>
    <message>
        <source>Time of data</source>
        <translation>Tietojen aika</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Puutteellinen</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Milloin tahansa</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent, as in &quot;58.3 %&quot;</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>as soon as possible</source>
        <translation>mahdollisimman pian</translation>
    </message>
    <message>
        <source>The file has more new rows than one import may send (%1). Split it.</source>
        <translation>Tiedostossa on enemmän uusia rivejä kuin yksi tuonti saa lähettää (%1). Jaa se osiin.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of this file were sent already and are left out. Nothing is sent until you confirm.</source>
        <translation>
            <numerusform>%n tämän tiedoston rivi on jo lähetetty ja jätetään pois. Mitään ei lähetetä ennen kuin vahvistat.</numerusform>
            <numerusform>%n tämän tiedoston riviä on jo lähetetty ja jätetään pois. Mitään ei lähetetä ennen kuin vahvistat.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a preview. Nothing is sent until you confirm.</source>
        <translation>Tämä on esikatselu. Mitään ei lähetetä ennen kuin vahvistat.</translation>
    </message>
    <message>
        <source>The file has titles but no rows.</source>
        <translation>Tiedostossa on otsikot mutta ei rivejä.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left to send: %n rows of this file were sent already.</source>
        <translation>
            <numerusform>Lähetettävää ei ole jäljellä: %n tämän tiedoston rivi on jo lähetetty.</numerusform>
            <numerusform>Lähetettävää ei ole jäljellä: %n tämän tiedoston riviä on jo lähetetty.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of this file can be sent. The reasons stand beside the rows.</source>
        <translation>Yhtään tämän tiedoston riviä ei voi lähettää. Syyt ovat rivien vieressä.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Lähetetään…</translation>
    </message>
    <message>
        <source>Sending: %1 of %2 are answered.</source>
        <translation>Lähetetään: %1 / %2 on saanut vastauksen.</translation>
    </message>
    <message>
        <source>%1 of %2 got no answer. The server can be asked in %3 s. You may close this: the ledger goes on.</source>
        <extracomment>%1 and %2 are counts of callbacks, %3 seconds</extracomment>
        <translation>%1 / %2 jäi ilman vastausta. Palvelimelta voi kysyä %3 s kuluttua. Voit sulkea tämän: kirjausluettelo jatkaa.</translation>
    </message>
    <message>
        <source>The server asks for a pause. Sending goes on in %1 s.</source>
        <translation>Palvelin pyytää taukoa. Lähetys jatkuu %1 s kuluttua.</translation>
    </message>
    <message numerus="yes">
        <source>All of them arrived: %n callbacks.</source>
        <translation>
            <numerusform>Kaikki tuli perille: %n takaisinsoitto.</numerusform>
            <numerusform>Kaikki tulivat perille: %n takaisinsoittoa.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 callbacks arrived.</source>
        <translation>%1 / %2 takaisinsoittoa tuli perille.</translation>
    </message>
    <message numerus="yes">
        <source>%n were refused. Adding callbacks needs the tenant&apos;s built-in Callback IVR Number.</source>
        <translation>
            <numerusform>%n hylättiin. Takaisinsoittojen lisääminen vaatii ympäristön sisäänrakennetun Callback IVR Number -numeron.</numerusform>
            <numerusform>%n hylättiin. Takaisinsoittojen lisääminen vaatii ympäristön sisäänrakennetun Callback IVR Number -numeron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got no answer: the ledger goes on asking.</source>
        <translation>
            <numerusform>%n jäi ilman vastausta: kirjausluettelo kysyy yhä.</numerusform>
            <numerusform>%n jäi ilman vastausta: kirjausluettelo kysyy yhä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be proven either way: decide about them in the ledger.</source>
        <translation>
            <numerusform>%n jäi ratkeamatta: päätä siitä kirjausluettelossa.</numerusform>
            <numerusform>%n jäi ratkeamatta: päätä niistä kirjausluettelossa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not sent.</source>
        <translation>
            <numerusform>%n jäi lähettämättä.</numerusform>
            <numerusform>%n jäi lähettämättä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Luetaan tiedostoa…</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n uusi</numerusform>
            <numerusform>%n uutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent already</source>
        <translation>
            <numerusform>%n jo lähetetty</numerusform>
            <numerusform>%n jo lähetettyä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n toistuva</numerusform>
            <numerusform>%n toistuvaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting already</source>
        <translation>
            <numerusform>%n odottaa jo</numerusform>
            <numerusform>%n odottaa jo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n hylätty</numerusform>
            <numerusform>%n hylättyä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not to be contacted</source>
        <translation>
            <numerusform>%n kieltolistalla</numerusform>
            <numerusform>%n kieltolistalla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>%1, transferred</source>
        <extracomment>A contact that came from another agent or queue, as in &quot;Call in, transferred&quot;</extracomment>
        <translation>%1, siirretty</translation>
    </message>
    <message>
        <source>waited %1</source>
        <extracomment>How long a customer waited</extracomment>
        <translation>odotti %1</translation>
    </message>
    <message>
        <source>handled %1</source>
        <extracomment>How long an agent was busy with a contact</extracomment>
        <translation>käsittely %1</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>Sähköposti lähetetty</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>Sähköposti vastaanotettu</translation>
    </message>
    <message>
        <source>Nothing for %1</source>
        <extracomment>A time in which nobody had the contact</extracomment>
        <translation>Ei mitään, %1</translation>
    </message>
    <message>
        <source>Chat began</source>
        <translation>Chat alkoi</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n viesti</numerusform>
            <numerusform>%n viestiä</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Tallenne</translation>
    </message>
    <message>
        <source>Script answers</source>
        <translation>Skriptin vastaukset</translation>
    </message>
    <message>
        <source>Callback added</source>
        <translation>Takaisinsoitto lisätty</translation>
    </message>
    <message>
        <source>next call %1</source>
        <extracomment>When a customer is called next</extracomment>
        <translation>seuraava soitto %1</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Vaiheet</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Tallenteet</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Keskustelu</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Sähköpostit</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Vastaukset</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Huomautukset</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Takaisinsoitot</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Suostumukset</translation>
    </message>
    <message>
        <source>This contact has no conversation.</source>
        <translation>Tällä kontaktilla ei ole keskustelua.</translation>
    </message>
    <message>
        <source>This contact has no e-mail.</source>
        <translation>Tällä kontaktilla ei ole sähköpostia.</translation>
    </message>
    <message>
        <source>No script was answered for this contact.</source>
        <translation>Tälle kontaktille ei ole vastattu skriptiin.</translation>
    </message>
    <message>
        <source>This contact has no remarks.</source>
        <translation>Tällä kontaktilla ei ole huomautuksia.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>agreed</source>
        <extracomment>Whether a customer agrees to be recorded, or written to</extracomment>
        <translation>antanut</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Whether a customer agrees to be recorded, or written to</extracomment>
        <translation>kieltänyt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A use of a customer&apos;s number or address, and whether they agree to it, as in &quot;recording: agreed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Another window or command has taken this entry. Look at the ledger.</source>
        <translation>Toinen ikkuna tai komento on ottanut tämän kirjauksen. Katso kirjausluettelosta.</translation>
    </message>
    <message>
        <source>Add callback</source>
        <extracomment>A kind of write: a new callback</extracomment>
        <translation>Lisää takaisinsoitto</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>A write that waits here to be sent</extracomment>
        <translation>Lähettämättä</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <extracomment>A write that was sent; whether it arrived is not known yet</extracomment>
        <translation>Ei vielä vastausta</translation>
    </message>
    <message>
        <source>Arrived</source>
        <extracomment>A write that the server has taken</extracomment>
        <translation>Perillä</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>A write that the server has said no to</extracomment>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>Unknown: you decide</source>
        <extracomment>A write nobody can prove to have arrived or not: the person at the screen decides</extracomment>
        <translation>Epäselvä: sinä päätät</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>A write that somebody has given up</extracomment>
        <translation>Luovuttu</translation>
    </message>
    <message>
        <source>The server&apos;s list may have been cut, so what is not in it may still be there.</source>
        <translation>Palvelimen luettelo on voinut katketa, joten siitä puuttuva voi silti olla palvelimella.</translation>
    </message>
    <message>
        <source>Look for it in Contact Pro, then decide.</source>
        <translation>Etsi se Contact Prosta ja päätä sitten.</translation>
    </message>
    <message>
        <source>The server has a new entry of the same kind that somebody has worked on since. It may be this one.</source>
        <translation>Palvelimella on uusi samanlainen merkintä, jota joku on jo käsitellyt. Se voi olla tämä.</translation>
    </message>
    <message>
        <source>The server sent an empty list. Either there is nothing, or a right is missing.</source>
        <translation>Palvelin lähetti tyhjän luettelon. Joko mitään ei ole tai oikeus puuttuu.</translation>
    </message>
    <message>
        <source>Ask the administrator of Contact Pro to check the rights of this user, then ask the server again.</source>
        <translation>Pyydä Contact Pron pääkäyttäjää tarkistamaan tämän käyttäjän oikeudet ja kysy sitten palvelimelta uudelleen.</translation>
    </message>
    <message>
        <source>The server&apos;s list shows nothing that was there before, so it may not be the whole list.</source>
        <translation>Palvelimen luettelossa ei näy mitään aiemmin siinä ollutta, joten se ei ehkä ole koko luettelo.</translation>
    </message>
    <message>
        <source>Ask the server again later. If it stays so, look for it in Contact Pro, then decide.</source>
        <translation>Kysy palvelimelta myöhemmin uudelleen. Jos tilanne ei muutu, etsi se Contact Prosta ja päätä sitten.</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole, %n line(s).</source>
        <extracomment>The log of everything that was written</extracomment>
        <translation>
            <numerusform>Loki on ehjä, %n rivi.</numerusform>
            <numerusform>Loki on ehjä, %n riviä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of the log is missing.</source>
        <translation>Lokin rivi %1 puuttuu.</translation>
    </message>
    <message>
        <source>The log was cut off before line %1.</source>
        <translation>Loki on katkaistu ennen riviä %1.</translation>
    </message>
    <message>
        <source>Line %1 of the log was changed or moved.</source>
        <translation>Lokin riviä %1 on muutettu tai se on siirretty.</translation>
    </message>
    <message>
        <source>Start chat</source>
        <extracomment>A kind of write: a new chat, or one message sent</extracomment>
        <translation>Aloita chat</translation>
    </message>
    <message>
        <source>Log listening</source>
        <extracomment>A kind of write: who listened to a recording, and why</extracomment>
        <translation>Kuuntelun kirjaaminen</translation>
    </message>
    <message>
        <source>Send message</source>
        <extracomment>A kind of write: a message to one or many recipients</extracomment>
        <translation>Lähetä viesti</translation>
    </message>
    <message>
        <source>Look at the newest entries like it in Contact Pro, then decide.</source>
        <translation>Katso uusimpia samanlaisia merkintöjä Contact Prossa ja päätä sitten.</translation>
    </message>
    <message>
        <source>Call out</source>
        <extracomment>A kind of write: somebody is rung up</extracomment>
        <translation>Soitto</translation>
    </message>
    <message>
        <source>Control call</source>
        <extracomment>A kind of write: a call under way is told to say something, to end, or the like</extracomment>
        <translation>Puhelun ohjaus</translation>
    </message>
    <message>
        <source>No answer came, and the server has no list in which it could be looked for.</source>
        <translation>Vastausta ei tullut, eikä palvelimella ole luetteloa, josta sitä voisi etsiä.</translation>
    </message>
    <message>
        <source>Ask those it was for, then decide. It is not sent again by itself.</source>
        <translation>Kysy niiltä, joita se koski, ja päätä sitten. Sitä ei lähetetä uudelleen itsestään.</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>The listen log holds a reason for another recording. Press play again and give one for this.</source>
        <translation>Kuuntelulokissa on toisen tallenteen kuuntelun syy. Paina toistoa uudelleen ja anna syy tälle.</translation>
    </message>
    <message>
        <source>A recording is played for a reason only. Choose or type one.</source>
        <translation>Tallenne toistetaan vain syystä. Valitse tai kirjoita syy.</translation>
    </message>
    <message>
        <source>The recording has no id, so nobody could log that it was played. Reload the list.</source>
        <translation>Tallenteella ei ole tunnistetta, joten sen kuuntelua ei voi kirjata. Lataa luettelo uudelleen.</translation>
    </message>
    <message>
        <source>The tenant did not take the reason into its listen log, so the recording stays silent: %1. It needs the right to listen to recordings of the queue.</source>
        <translation>Ympäristö ei ottanut syytä kuuntelulokiinsa, joten tallennetta ei toisteta: %1. Siihen tarvitaan oikeus kuunnella jonon tallenteita.</translation>
    </message>
    <message>
        <source>No answer came, and nobody can say yet whether the reason stands in the listen log, so the recording stays silent. The ledger goes on asking. Press play again to log a new listening.</source>
        <translation>Vastausta ei tullut, eikä vielä tiedetä, onko syy kuuntelulokissa, joten tallennetta ei toisteta. Kirjausluettelo kysyy asiaa edelleen. Kirjaa uusi kuuntelu painamalla toistoa uudelleen.</translation>
    </message>
    <message>
        <source>The audio &quot;%1&quot; is not there. If the call ended only now, wait until it is stored; otherwise check the place of recordings in the profile.</source>
        <translation>Äänitiedostoa ”%1” ei ole. Jos puhelu päättyi juuri, odota, että se tallennetaan; muuten tarkista tallenteiden paikka profiilista.</translation>
    </message>
    <message>
        <source>You may not read the audio &quot;%1&quot;. Ask whoever looks after the folder of recordings for the right to read it.</source>
        <translation>Sinulla ei ole oikeutta lukea äänitiedostoa ”%1”. Pyydä lukuoikeus tallennekansion ylläpitäjältä.</translation>
    </message>
    <message>
        <source>The audio &quot;%1&quot; cannot be read: %2. Try again; if it stays so, tell whoever looks after the folder of recordings.</source>
        <translation>Äänitiedostoa ”%1” ei voi lukea: %2. Yritä uudelleen; jos se ei auta, kerro tallennekansion ylläpitäjälle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no audio file of a kind that can be played. Tell whoever looks after the recordings.</source>
        <translation>”%1” ei ole toistettava äänitiedosto. Kerro tallenteiden ylläpitäjälle.</translation>
    </message>
    <message>
        <source>The audio &quot;%1&quot; is damaged at its beginning, so nothing of it can be played. Tell whoever looks after the recordings.</source>
        <translation>Äänitiedoston ”%1” alku on vioittunut, joten siitä ei voi toistaa mitään. Kerro tallenteiden ylläpitäjälle.</translation>
    </message>
    <message>
        <source>The audio &quot;%1&quot; has no sound yet. If the call is being stored, try again in a moment.</source>
        <translation>Äänitiedostossa ”%1” ei ole vielä ääntä. Jos puhelua tallennetaan parhaillaan, yritä hetken kuluttua uudelleen.</translation>
    </message>
    <message>
        <source>The audio &quot;%1&quot; is not in the folder of recordings, %2. If the call ended only now, wait until it is stored; otherwise check the folder in the profile.</source>
        <translation>Äänitiedosto ”%1” ei ole tallennekansiossa %2. Jos puhelu päättyi juuri, odota, että se tallennetaan; muuten tarkista kansio profiilista.</translation>
    </message>
    <message>
        <source>You may not read %1. Ask whoever looks after the folder of recordings for the right to read it.</source>
        <translation>Sinulla ei ole oikeutta lukea kohdetta %1. Pyydä lukuoikeus tallennekansion ylläpitäjältä.</translation>
    </message>
    <message>
        <source>The profile does not say where the audio of recordings lies. Name a folder, a share or an HTTPS address in the profile.</source>
        <translation>Profiilissa ei kerrota, missä tallenteiden äänitiedostot ovat. Anna profiilissa kansio, verkkojako tai HTTPS-osoite.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a whole path of a folder nor a share nor an HTTPS address. Correct the place of recordings in the profile.</source>
        <translation>”%1” ei ole kansion koko polku, verkkojako eikä HTTPS-osoite. Korjaa tallenteiden paikka profiilissa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address. Correct the place of recordings in the profile.</source>
        <translation>”%1” ei ole verkko-osoite. Korjaa tallenteiden paikka profiilissa.</translation>
    </message>
    <message>
        <source>The address of recordings is not encrypted. Use one that begins with https://.</source>
        <translation>Tallenteiden osoite ei ole salattu. Käytä osoitetta, jonka alussa on https://.</translation>
    </message>
    <message>
        <source>The share %1 is not mounted on this computer. Have it mounted, or name the folder where it is.</source>
        <translation>Verkkojakoa %1 ei ole liitetty tähän tietokoneeseen. Pyydä liittämään se tai anna kansio, jossa se on.</translation>
    </message>
    <message>
        <source>The folder of recordings, %1, is not there. See that it is mounted, or correct it in the profile.</source>
        <translation>Tallennekansiota %1 ei ole. Varmista, että se on liitetty, tai korjaa se profiilissa.</translation>
    </message>
    <message>
        <source>Several names in %1 differ from &quot;%2&quot; only in capital letters. Tell whoever looks after the folder of recordings.</source>
        <translation>Kohteessa %1 on useita nimiä, jotka eroavat nimestä ”%2” vain kirjainkoon osalta. Kerro tallennekansion ylläpitäjälle.</translation>
    </message>
    <message>
        <source>The audio &quot;%1&quot; is a link that leads out of the folder of recordings, so it is not opened. Tell whoever looks after the folder.</source>
        <translation>Äänitiedosto ”%1” on linkki, joka johtaa ulos tallennekansiosta, joten sitä ei avata. Kerro kansion ylläpitäjälle.</translation>
    </message>
    <message>
        <source>The audio cannot be written to %1: %2. Choose another place for it.</source>
        <translation>Äänitiedostoa ei voi kirjoittaa kohteeseen %1: %2. Valitse sille toinen paikka.</translation>
    </message>
    <message>
        <source>The audio %1 cannot be read: %2. Try again.</source>
        <translation>Äänitiedostoa %1 ei voi lukea: %2. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>%1 has no such audio. If the call ended only now, wait until it is stored; otherwise check the address of recordings in the profile.</source>
        <translation>Osoitteessa %1 ei ole tätä äänitiedostoa. Jos puhelu päättyi juuri, odota, että se tallennetaan; muuten tarkista tallenteiden osoite profiilista.</translation>
    </message>
    <message>
        <source>%1 does not give its recordings to this user. Ask whoever looks after it for the right to read them.</source>
        <translation>%1 ei anna tallenteitaan tälle käyttäjälle. Pyydä lukuoikeus sen ylläpitäjältä.</translation>
    </message>
    <message>
        <source>The recording has no file name, so its audio cannot be found. Tell the administrator of Contact Pro.</source>
        <translation>Tallenteella ei ole tiedoston nimeä, joten sen ääntä ei löydy. Kerro Contact Pron pääkäyttäjälle.</translation>
    </message>
    <message>
        <source>It has an empty part.</source>
        <translation>Siinä on tyhjä osa.</translation>
    </message>
    <message>
        <source>It leads out of the folder of recordings.</source>
        <translation>Se johtaa ulos tallennekansiosta.</translation>
    </message>
    <message>
        <source>A part of it ends in a dot or a blank.</source>
        <translation>Jokin sen osa päättyy pisteeseen tai välilyöntiin.</translation>
    </message>
    <message>
        <source>It names a device.</source>
        <translation>Se on laitteen nimi.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Se on liian pitkä.</translation>
    </message>
    <message>
        <source>It holds characters that no file name has.</source>
        <translation>Siinä on merkkejä, joita tiedoston nimessä ei ole.</translation>
    </message>
    <message>
        <source>It names a drive or a stream.</source>
        <translation>Siinä on aseman tai tietovirran nimi.</translation>
    </message>
    <message>
        <source>It is an absolute path.</source>
        <translation>Se on absoluuttinen polku.</translation>
    </message>
    <message>
        <source>It hides separators.</source>
        <translation>Siinä on piilotettuja erottimia.</translation>
    </message>
    <message>
        <source>The recording&apos;s name &quot;%1&quot; is refused. %2 Tell the administrator of Contact Pro.</source>
        <translation>Tallenteen nimi ”%1” hylätään. %2 Kerro Contact Pron pääkäyttäjälle.</translation>
    </message>
    <message>
        <source>%1 does not agree to being recorded, and this profile plays nothing of such a customer. Nothing was logged. Ask whoever looks after the consents whether that is right.</source>
        <translation>%1 ei suostu tallentamiseen, eikä tämä profiili toista sellaisen asiakkaan tallenteita. Lokiin ei kirjattu mitään. Kysy suostumuksista vastaavalta, pitääkö tämä paikkansa.</translation>
    </message>
    <message>
        <source>This profile plays recordings only for the reasons of its list: %1. Choose one of them.</source>
        <translation>Tämä profiili toistaa tallenteita vain luettelonsa syistä: %1. Valitse niistä yksi.</translation>
    </message>
    <message>
        <source>Whether the customer agrees to being recorded could not be read, and this profile plays nothing without knowing it. Nothing was logged. Try again; if it stays so, the API key may lack the right to view contacts or customer consents.</source>
        <translation>Asiakkaan suostumusta tallentamiseen ei voitu lukea, eikä tämä profiili toista mitään tietämättä sitä. Lokiin ei kirjattu mitään. Yritä uudelleen; jos tilanne jatkuu, API-avaimelta saattaa puuttua oikeus katsoa kontakteja tai asiakkaiden suostumuksia.</translation>
    </message>
    <message>
        <source>%1 does not accept the user and password for its recordings. Correct them where the profile says where the audio lies, then play again.</source>
        <translation>%1 ei hyväksy tallenteidensa käyttäjää ja salasanaa. Korjaa ne profiilissa äänen sijainnin kohdalla ja toista uudelleen.</translation>
    </message>
    <message>
        <source>The listen log is still being asked about another listening. Wait a moment, then try again.</source>
        <translation>Kuuntelulokilta kysytään vielä toista kuuntelua. Odota hetki ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The address of recordings holds a user or a password, which would stand in a file. Take them out of the address; the profile has fields for them.</source>
        <translation>Tallenteiden osoitteessa on käyttäjä tai salasana, joka jäisi tiedostoon. Poista ne osoitteesta; profiilissa on niille omat kentät.</translation>
    </message>
</context>
<context>
    <name>Listens</name>
    <message>
        <source>Try Again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Kysytään palvelimelta…</translation>
    </message>
    <message>
        <source>No recording was found before the search was stopped.</source>
        <translation>Yhtään tallennetta ei löytynyt ennen haun keskeytystä.</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>Kysy uudelleen</translation>
    </message>
    <message>
        <source>No recording was made in this time.</source>
        <translation>Tältä ajalta ei ole tallenteita.</translation>
    </message>
    <message>
        <source>Nobody has listened so far as the logs are read.</source>
        <translation>Kukaan ei ole kuunnellut, sikäli kuin lokit on luettu.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has listened to the %n recording(s) of this time.</source>
        <translation>
            <numerusform>Kukaan ei ole kuunnellut tämän ajan %n tallennetta.</numerusform>
            <numerusform>Kukaan ei ole kuunnellut tämän ajan %n tallennetta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Jatka</translation>
    </message>
</context>
<context>
    <name>MessageEdit</name>
    <message>
        <source>Nothing would change. The message says so already.</source>
        <translation>Mikään ei muuttuisi. Viestissä on jo näin.</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>A brace is closed that was not opened. Remove it, or write }} for a brace in the text.</source>
        <translation>Aaltosulje suljetaan, vaikka sitä ei ole avattu. Poista se, tai kirjoita }}, jos tekstiin kuuluu sulje.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in doubled braces stays as a word in braces. Write single braces to put the column in.</source>
        <translation>&quot;%1&quot; kaksinkertaisissa aaltosulkeissa jää sanaksi sulkeisiin. Kirjoita yhdet sulkeet, niin tilalle tulee sarakkeen arvo.</translation>
    </message>
    <message>
        <source>A brace is opened and not closed. Close it behind the column&apos;s name, or write {{ for a brace in the text.</source>
        <translation>Aaltosulje avataan mutta ei suljeta. Sulje se sarakkeen nimen jälkeen, tai kirjoita {{, jos tekstiin kuuluu sulje.</translation>
    </message>
    <message>
        <source>A brace is opened within another. Close the first one behind the column&apos;s name, or write {{ for a brace in the text.</source>
        <translation>Aaltosulje avataan toisen sisällä. Sulje ensimmäinen sarakkeen nimen jälkeen, tai kirjoita {{, jos tekstiin kuuluu sulje.</translation>
    </message>
    <message>
        <source>The braces name no column. Write a column&apos;s name between them.</source>
        <translation>Aaltosulkeissa ei ole sarakkeen nimeä. Kirjoita se niiden väliin.</translation>
    </message>
    <message>
        <source>Several columns are named &quot;%1&quot;. Rename all but one of them in the file.</source>
        <translation>Usean sarakkeen nimi on &quot;%1&quot;. Nimeä tiedostossa muut kuin yksi uudelleen.</translation>
    </message>
    <message>
        <source>No columns are known, so nothing can stand for &quot;%1&quot;. Choose a file of recipients whose first row names its columns.</source>
        <translation>Sarakkeita ei tunneta, joten kohtaan &quot;%1&quot; ei saada arvoa. Valitse vastaanottajatiedosto, jonka ensimmäinen rivi nimeää sarakkeet.</translation>
    </message>
    <message>
        <source>The recipients have no column &quot;%1&quot;. Write one of these: %2.</source>
        <translation>Vastaanottajilla ei ole saraketta &quot;%1&quot;. Kirjoita jokin näistä: %2.</translation>
    </message>
    <message>
        <source>The message is empty. Write what to send.</source>
        <translation>Viesti on tyhjä. Kirjoita, mitä lähetetään.</translation>
    </message>
    <message numerus="yes">
        <source>The message is %n character(s) too long. Shorten it: %1 is the most.</source>
        <translation>
            <numerusform>Viesti on %n merkin liian pitkä. Lyhennä sitä: enimmäismäärä on %1.</numerusform>
            <numerusform>Viesti on %n merkkiä liian pitkä. Lyhennä sitä: enimmäismäärä on %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is empty in this row. Fill it in, or leave it out of the text.</source>
        <translation>Sarake &quot;%1&quot; on tällä rivillä tyhjä. Täytä se tai jätä se pois tekstistä.</translation>
    </message>
    <message>
        <source>These columns are empty in this row: %1. Fill them in, or leave them out of the text.</source>
        <translation>Nämä sarakkeet ovat tällä rivillä tyhjiä: %1. Täytä ne tai jätä ne pois tekstistä.</translation>
    </message>
</context>
<context>
    <name>NotConnected</name>
    <message>
        <source>It is added to the profile, where its other addresses are.</source>
        <translation>Se lisätään profiiliin, muiden osoitteiden luo.</translation>
    </message>
    <message>
        <source>Connect It</source>
        <translation>Yhdistä</translation>
    </message>
</context>
<context>
    <name>NumberFactsWords</name>
    <message>
        <source>restricted: it cannot be called</source>
        <extracomment>Of a phone number: whether the platform may call it</extracomment>
        <translation>rajoitettu: siihen ei voi soittaa</translation>
    </message>
    <message>
        <source>not restricted</source>
        <translation>ei rajoitettu</translation>
    </message>
    <message>
        <source>Normalised number</source>
        <translation>Numero vakiomuodossa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Rajoitettu</translation>
    </message>
    <message>
        <source>Rate of a minute</source>
        <extracomment>What a minute of a call costs</extracomment>
        <translation>Minuutin hinta</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <extracomment>What a minute of a call costs, as in &quot;0.04 USD a minute&quot;</extracomment>
        <translation>%1 minuutilta</translation>
    </message>
    <message>
        <source>Yes, it cannot be called</source>
        <extracomment>Whether a phone number is restricted</extracomment>
        <translation>Kyllä, siihen ei voi soittaa</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>mobile</source>
        <extracomment>A kind of phone number</extracomment>
        <translation>matkapuhelin</translation>
    </message>
    <message>
        <source>fixed line</source>
        <extracomment>A kind of phone number</extracomment>
        <translation>lankapuhelin</translation>
    </message>
    <message>
        <source>toll-free</source>
        <extracomment>A kind of phone number</extracomment>
        <translation>maksuton</translation>
    </message>
    <message>
        <source>premium rate</source>
        <extracomment>A kind of phone number</extracomment>
        <translation>maksullinen palvelunumero</translation>
    </message>
    <message>
        <source>shared cost</source>
        <extracomment>A kind of phone number</extracomment>
        <translation>jaettu hinta</translation>
    </message>
    <message>
        <source>internet telephony</source>
        <extracomment>A kind of phone number: over the internet</extracomment>
        <translation>internetpuhelu</translation>
    </message>
    <message>
        <source>internal</source>
        <extracomment>A kind of phone number: of the house</extracomment>
        <translation>sisäinen</translation>
    </message>
</context>
<context>
    <name>PhoneNumbers</name>
    <message>
        <source>The phone number is missing. Enter it with its country code, as in +358401234567.</source>
        <translation>Puhelinnumero puuttuu. Kirjoita se maatunnuksineen, esimerkiksi +358401234567.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened &quot;%1&quot;. Format its column as text and enter the number again.</source>
        <translation>Taulukkolaskenta on lyhentänyt numeron &quot;%1&quot;. Muotoile sarake tekstiksi ja kirjoita numero uudelleen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has letters in it. Write one phone number, in digits only.</source>
        <translation>Tekstissä &quot;%1&quot; on kirjaimia. Kirjoita yksi puhelinnumero pelkin numeroin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the character &quot;%2&quot; in it. Write one phone number, in digits only.</source>
        <translation>Tekstissä &quot;%1&quot; on merkki &quot;%2&quot;. Kirjoita yksi puhelinnumero pelkin numeroin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no digits. Enter a phone number, as in +358401234567.</source>
        <translation>Tekstissä &quot;%1&quot; ei ole numeroita. Kirjoita puhelinnumero, esimerkiksi +358401234567.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a plus sign in the wrong place. Write it once, in front of the country code.</source>
        <translation>Numerossa &quot;%1&quot; plusmerkki on väärässä paikassa. Kirjoita se kerran, maatunnuksen eteen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long for a phone number. Check that it is one number and has no digit too many.</source>
        <translation>&quot;%1&quot; on liian pitkä puhelinnumeroksi. Tarkista, että se on yksi numero eikä siinä ole liikaa numeroita.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like an internal number. Write the whole number, or allow internal numbers.</source>
        <translation>&quot;%1&quot; näyttää sisäiseltä numerolta. Kirjoita koko numero tai salli sisäiset numerot.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins with a country code that does not exist. Check the digits after the plus sign.</source>
        <translation>Numeron &quot;%1&quot; alussa on maatunnus, jota ei ole. Tarkista numerot plusmerkin jälkeen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say its country. Begin it with a plus sign and the country code, or choose a default country.</source>
        <translation>Numerosta &quot;%1&quot; ei selviä maa. Kirjoita alkuun plusmerkki ja maatunnus tai valitse oletusmaa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks its area code. Write the whole number.</source>
        <translation>Numerosta &quot;%1&quot; puuttuu suuntanumero. Kirjoita koko numero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has as many digits as no phone number of its country. Check that none is missing or too many.</source>
        <translation>Numeron &quot;%1&quot; pituisia puhelinnumeroita ei ole sen maassa. Tarkista, ettei numeroita puutu eikä ole liikaa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too short for a phone number. Check that no digit is missing.</source>
        <translation>&quot;%1&quot; on liian lyhyt puhelinnumeroksi. Tarkista, ettei numeroita puutu.</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>An earlier row has the same address.</source>
        <translation>Aiemmalla rivillä on sama osoite.</translation>
    </message>
    <message>
        <source>An address has 1 to %1 characters.</source>
        <translation>Osoitteessa on 1–%1 merkkiä.</translation>
    </message>
    <message>
        <source>No such number is given out in its country. Check its digits.</source>
        <translation>Tällaista numeroa ei ole maassa käytössä. Tarkista numerot.</translation>
    </message>
    <message>
        <source>It is a landline by its country&apos;s numbering plan.</source>
        <translation>Maan numerosuunnitelman mukaan se on lankanumero.</translation>
    </message>
    <message>
        <source>It would come outside the allowed hours at the customer&apos;s place (%1).</source>
        <translation>Se tulisi sallittujen aikojen ulkopuolella siellä, missä asiakas on (%1).</translation>
    </message>
    <message>
        <source>It may come outside the allowed hours: the country (%1) has several time zones.</source>
        <translation>Se voi tulla sallittujen aikojen ulkopuolella: maassa (%1) on useita aikavyöhykkeitä.</translation>
    </message>
    <message>
        <source>The server has no WhatsApp consent of this address.</source>
        <translation>Palvelimella ei ole tämän osoitteen WhatsApp-suostumusta.</translation>
    </message>
    <message>
        <source>The customer has refused WhatsApp messages.</source>
        <translation>Asiakas on kieltänyt WhatsApp-viestit.</translation>
    </message>
    <message>
        <source>It is on the do-not-contact list of this computer.</source>
        <translation>Se on tämän koneen yhteydenottokiellossa.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipients from %1</source>
        <extracomment>What the ledger shows of a message: how many get it, and the first of them</extracomment>
        <translation>
            <numerusform>%n vastaanottaja alkaen %1</numerusform>
            <numerusform>%n vastaanottajaa alkaen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no recipients. Type or paste them, or choose a file.</source>
        <translation>Vastaanottajia ei ole. Kirjoita tai liitä ne tai valitse tiedosto.</translation>
    </message>
    <message>
        <source>No recipient is left. The list says why each is left out.</source>
        <translation>Yhtään vastaanottajaa ei jää. Luettelo kertoo, miksi kukin jää pois.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Jää pois</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>There are more than %L1 recipients. Split them into several campaigns.</source>
        <translation>Vastaanottajia on yli %L1. Jaa heidät useaksi kampanjaksi.</translation>
    </message>
    <message>
        <source>The telephone platform says that the number is restricted.</source>
        <translation>Puhelinalustan mukaan numero on rajoitettu.</translation>
    </message>
    <message>
        <source>It is a landline by what the telephone platform says.</source>
        <translation>Puhelinalustan mukaan numero on lankapuhelin.</translation>
    </message>
    <message>
        <source>The customer has opted out at the Conversation API.</source>
        <translation>Asiakas on kieltänyt viestit Conversation-rajapinnassa.</translation>
    </message>
</context>
<context>
    <name>ProfileIssues</name>
    <message>
        <source>The password is missing.</source>
        <translation>Salasana puuttuu.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Nimi puuttuu.</translation>
    </message>
    <message>
        <source>The name &quot;environment&quot; belongs to the profile that comes from the environment. Choose another one.</source>
        <translation>Nimi ”environment” kuuluu ympäristömuuttujista tulevalle profiilille. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>Choose a colour.</source>
        <translation>Valitse väri.</translation>
    </message>
    <message>
        <source>The address is missing. Sinch gives it together with the API key.</source>
        <translation>Osoite puuttuu. Saat sen Sinchiltä API-avaimen kanssa.</translation>
    </message>
    <message>
        <source>This is not a web address. It begins with https:// and a machine&apos;s name.</source>
        <translation>Tämä ei ole verkko-osoite. Se alkaa merkeillä https:// ja palvelimen nimellä.</translation>
    </message>
    <message>
        <source>The address holds a user or password. Type them into their own fields.</source>
        <translation>Osoitteessa on käyttäjä tai salasana. Kirjoita ne omiin kenttiinsä.</translation>
    </message>
    <message>
        <source>The address goes on after a ? or #. Leave that part out.</source>
        <translation>Osoite jatkuu merkin ? tai # jälkeen. Jätä se osa pois.</translation>
    </message>
    <message>
        <source>Plain http would show the password to the network. Use https.</source>
        <translation>Salaamaton http paljastaisi salasanan verkossa. Käytä https-osoitetta.</translation>
    </message>
    <message>
        <source>The address already names a resource. Leave out what begins with /rci, /rmi or /cmi.</source>
        <translation>Osoitteessa on jo rajapinnan resurssi. Jätä pois osa, joka alkaa /rci, /rmi tai /cmi.</translation>
    </message>
    <message>
        <source>The user is missing.</source>
        <translation>Käyttäjä puuttuu.</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be signed in with.</source>
        <translation>Kaksoispisteen sisältävällä käyttäjänimellä ei voi kirjautua.</translation>
    </message>
    <message>
        <source>The user name begins or ends with a space.</source>
        <translation>Käyttäjänimen alussa tai lopussa on välilyönti.</translation>
    </message>
    <message>
        <source>This is not the name of a header. The usual one is x-api-key.</source>
        <translation>Tämä ei ole otsakkeen nimi. Tavallinen on x-api-key.</translation>
    </message>
    <message>
        <source>This header carries the user and password already.</source>
        <translation>Tässä otsakkeessa kulkevat jo käyttäjä ja salasana.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It must be a PEM file.</source>
        <translation>Tässä tiedostossa ei ole varmennetta. Tiedoston on oltava PEM-muotoinen.</translation>
    </message>
    <message>
        <source>This time zone is not known. An example: Europe/Helsinki.</source>
        <translation>Aikavyöhykettä ei tunneta. Esimerkki: Europe/Helsinki.</translation>
    </message>
    <message>
        <source>The start of the day is a time such as 07:00.</source>
        <translation>Päivän alku on kellonaika, esimerkiksi 07:00.</translation>
    </message>
    <message>
        <source>A country has two letters, such as FI.</source>
        <translation>Maatunnuksessa on kaksi kirjainta, esimerkiksi FI.</translation>
    </message>
    <message>
        <source>For waiting contacts, the warning comes after the breach.</source>
        <translation>Odottavien kontaktien varoitusraja on kriittisen rajan yläpuolella.</translation>
    </message>
    <message>
        <source>For the longest wait, the warning comes after the breach.</source>
        <translation>Pisimmän odotuksen varoitusraja on kriittisen rajan yläpuolella.</translation>
    </message>
    <message>
        <source>At least one request a minute is needed.</source>
        <translation>Tarvitaan vähintään yksi pyyntö minuutissa.</translation>
    </message>
    <message>
        <source>Ask at most once a second.</source>
        <translation>Kysy enintään kerran sekunnissa.</translation>
    </message>
    <message>
        <source>Asking more often than every 5 seconds uses up the request quota quickly.</source>
        <translation>Jos kysytään useammin kuin 5 sekunnin välein, pyyntökiintiö kuluu nopeasti.</translation>
    </message>
    <message>
        <source>The secret is missing.</source>
        <translation>Salaisuus puuttuu.</translation>
    </message>
    <message>
        <source>The project id is missing. The Sinch dashboard shows it.</source>
        <translation>Projektin tunnus puuttuu. Se näkyy Sinchin hallinnassa.</translation>
    </message>
    <message>
        <source>The key id is missing. Make an access key in the Sinch dashboard.</source>
        <translation>Avaimen tunnus puuttuu. Tee avain Sinchin hallinnassa.</translation>
    </message>
    <message>
        <source>A key id with a colon cannot be signed in with.</source>
        <translation>Avaimen tunnuksella, jossa on kaksoispiste, ei voi kirjautua.</translation>
    </message>
    <message>
        <source>The address of the Calling API ends in its version, for example /v1.</source>
        <translation>Calling-rajapinnan osoite päättyy versioon, esimerkiksi /v1.</translation>
    </message>
    <message>
        <source>The application&apos;s key is missing. The Sinch dashboard shows it.</source>
        <translation>Sovelluksen avain puuttuu. Se näkyy Sinchin hallinnassa.</translation>
    </message>
    <message>
        <source>A key with a colon cannot be signed in with.</source>
        <translation>Avaimella, jossa on kaksoispiste, ei voi kirjautua.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Line %1 has a zero byte, so this is no text file. Save it as CSV or XLSX.</source>
        <translation>Rivillä %1 on nollatavu, joten tämä ei ole tekstitiedosto. Tallenna se CSV- tai XLSX-muotoon.</translation>
    </message>
    <message>
        <source>The row in line %1 is too long. Check whether a quotation mark is missing there.</source>
        <translation>Rivillä %1 oleva tietue on liian pitkä. Tarkista, puuttuuko siitä lainausmerkki.</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is never closed. Close it or remove it.</source>
        <translation>Rivillä %1 alkavalle lainaukselle ei ole loppumerkkiä. Lisää se tai poista lainausmerkki.</translation>
    </message>
    <message>
        <source>The workbook has a binary format. Save it as XLSX or CSV.</source>
        <translation>Työkirja on binäärimuodossa. Tallenna se XLSX- tai CSV-muotoon.</translation>
    </message>
    <message>
        <source>The file is an archive, but no workbook. Choose an XLSX or a CSV file.</source>
        <translation>Tiedosto on arkisto mutta ei työkirja. Valitse XLSX- tai CSV-tiedosto.</translation>
    </message>
    <message>
        <source>The workbook has too many different texts. Save its rows as CSV.</source>
        <translation>Työkirjassa on liian monta eri tekstiä. Tallenna sen rivit CSV-muotoon.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with rows. Choose another file.</source>
        <translation>Työkirjassa ei ole taulukkoa, jossa olisi rivejä. Valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>The workbook has no sheet &quot;%1&quot;. It has: %2.</source>
        <translation>Työkirjassa ei ole taulukkoa &quot;%1&quot;. Siinä on: %2.</translation>
    </message>
    <message>
        <source>The sheet is damaged after row %1. Open the workbook in a spreadsheet program and save it as XLSX again.</source>
        <translation>Taulukko on vioittunut rivin %1 jälkeen. Avaa työkirja taulukkolaskentaohjelmassa ja tallenna uudelleen XLSX-muotoon.</translation>
    </message>
    <message>
        <source>Row %1 has a cell at &quot;%2&quot;, where a sheet has none. Open the workbook in a spreadsheet program and save it as XLSX again.</source>
        <translation>Rivin %1 solu on kohdassa &quot;%2&quot;, jossa taulukolla ei ole soluja. Avaa työkirja taulukkolaskentaohjelmassa ja tallenna uudelleen XLSX-muotoon.</translation>
    </message>
    <message>
        <source>The workbook has a password. Save it without one.</source>
        <translation>Työkirjassa on salasana. Tallenna se ilman salasanaa.</translation>
    </message>
    <message>
        <source>The workbook has an old format. Save it as XLSX or CSV.</source>
        <translation>Työkirja on vanhassa muodossa. Tallenna se XLSX- tai CSV-muotoon.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than a workbook should. Save its rows as CSV.</source>
        <translation>Työkirja purkautuu suuremmaksi kuin työkirjan kuuluisi. Tallenna sen rivit CSV-muotoon.</translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in a spreadsheet program and save it as XLSX again.</source>
        <translation>Työkirja on vioittunut. Avaa se taulukkolaskentaohjelmassa ja tallenna uudelleen XLSX-muotoon.</translation>
    </message>
</context>
<context>
    <name>RecipientList</name>
    <message>
        <source>The file is empty. Choose another.</source>
        <translation>Tiedosto on tyhjä. Valitse toinen.</translation>
    </message>
    <message>
        <source>No column is known to hold the recipients&apos; addresses. The first row must name the columns, as in &quot;number&quot; or &quot;recipient&quot;. The file has: %1.</source>
        <translation>Mistään sarakkeesta ei tiedetä, että siinä olisi vastaanottajien osoitteet. Ensimmäisen rivin on nimettävä sarakkeet, esimerkiksi &quot;numero&quot; tai &quot;vastaanottaja&quot;. Tiedostossa on: %1.</translation>
    </message>
    <message>
        <source>The file has more than %L1 recipients. Split it into several campaigns.</source>
        <translation>Tiedostossa on yli %L1 vastaanottajaa. Jaa se useaksi kampanjaksi.</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Quality of calls</source>
        <translation>Puhelujen laatu</translation>
    </message>
    <message>
        <source>Greets the customer and says who is speaking</source>
        <translation>Tervehtii asiakasta ja kertoo, kuka puhuu</translation>
    </message>
    <message>
        <source>Checks who is calling, where that is needed</source>
        <translation>Tarkistaa soittajan, jos se on tarpeen</translation>
    </message>
    <message>
        <source>Finds out what the customer needs</source>
        <translation>Selvittää asiakkaan tarpeen</translation>
    </message>
    <message>
        <source>Solves it, or says what happens next and when</source>
        <translation>Ratkaisee asian tai kertoo, mitä seuraavaksi tapahtuu ja milloin</translation>
    </message>
    <message>
        <source>Explains holds and transfers</source>
        <translation>Selittää pidot ja siirrot</translation>
    </message>
    <message>
        <source>Stays friendly and lets the customer finish</source>
        <translation>Pysyy ystävällisenä ja antaa asiakkaan puhua loppuun</translation>
    </message>
    <message>
        <source>Sums up and says goodbye</source>
        <translation>Kokoaa sovitun ja hyvästelee</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>does not apply</source>
        <translation>ei sovellu</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Queue: View</source>
        <translation>Queue: View</translation>
    </message>
    <message>
        <source>User group: View</source>
        <translation>User group: View</translation>
    </message>
    <message>
        <source>User: View</source>
        <translation>User: View</translation>
    </message>
    <message>
        <source>Queue: Statistics Summary</source>
        <translation>Queue: Statistics Summary</translation>
    </message>
    <message>
        <source>User: Manage Presence</source>
        <translation>User: Manage Presence</translation>
    </message>
    <message>
        <source>User: Statistics Summary</source>
        <translation>User: Statistics Summary</translation>
    </message>
    <message>
        <source>Queue: Statistics Details</source>
        <translation>Queue: Statistics Details</translation>
    </message>
    <message>
        <source>E-mail queue: Manage Contact History</source>
        <translation>E-mail queue: Manage Contact History</translation>
    </message>
    <message>
        <source>Chat queue: Manage Contact History</source>
        <translation>Chat queue: Manage Contact History</translation>
    </message>
    <message>
        <source>Queue: Manage Contact History</source>
        <translation>Queue: Manage Contact History</translation>
    </message>
    <message>
        <source>Phone queue: Listen to Recording</source>
        <translation>Phone queue: Listen to Recording</translation>
    </message>
    <message>
        <source>Callbacks: View, Create and Modify</source>
        <translation>Callbacks: View, Create and Modify</translation>
    </message>
    <message>
        <source>Queue: Messaging</source>
        <translation>Queue: Messaging</translation>
    </message>
    <message>
        <source>Customer consents: View, Create and Delete</source>
        <translation>Customer consents: View, Create and Delete</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>More contacts than one answer can hold arrived at %1.</source>
        <translation>Ajankohtana %1 saapui enemmän kontakteja kuin yhteen vastaukseen mahtuu.</translation>
    </message>
    <message>
        <source>The server does not answer for %1 in time.</source>
        <translation>Palvelin ei vastaa ajoissa ajankohdasta %1.</translation>
    </message>
    <message>
        <source>Cancelled: contacts before %1 are missing.</source>
        <translation>Peruttu: kontaktit ennen ajankohtaa %1 puuttuvat.</translation>
    </message>
    <message>
        <source>Paused: contacts before %1 are missing.</source>
        <translation>Tauolla: kontaktit ennen ajankohtaa %1 puuttuvat.</translation>
    </message>
    <message>
        <source>%1 Contacts before %2 are missing.</source>
        <translation>%1 Kontaktit ennen ajankohtaa %2 puuttuvat.</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n contact(s) were asked for.</source>
        <translation>
            <numerusform>Vain %n uusin kontakti pyydettiin.</numerusform>
            <numerusform>Vain uusimmat %n kontaktia pyydettiin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more gap(s) like this.</source>
        <translation>
            <numerusform>%n samanlainen aukko lisää.</numerusform>
            <numerusform>%n samanlaista aukkoa lisää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a time are left out.</source>
        <translation>
            <numerusform>%n rivi, jolla ei ole aikaa, on jätetty pois.</numerusform>
            <numerusform>%n riviä, joilla ei ole aikaa, on jätetty pois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list came with %n row(s), as many as one answer may have; there may be more. A condition brings fewer.</source>
        <translation>
            <numerusform>Luettelossa tuli %n rivi, niin monta kuin vastaukseen mahtuu; niitä voi olla enemmän. Ehto rajaa niitä.</numerusform>
            <numerusform>Luettelossa tuli %n riviä, niin monta kuin vastaukseen mahtuu; niitä voi olla enemmän. Ehto rajaa niitä.</numerusform>
        </translation>
    </message>
    <message>
        <source>More recordings were new than one answer can hold. Search again to see them all.</source>
        <translation>Uusia tallenteita oli enemmän kuin yhteen vastaukseen mahtuu. Hae uudelleen, niin näet kaikki.</translation>
    </message>
    <message>
        <source>More recordings than one answer can hold were made at %1.</source>
        <translation>Tallenteita syntyi enemmän kuin yhteen vastaukseen mahtuu: %1.</translation>
    </message>
    <message>
        <source>Cancelled: recordings before %1 are missing.</source>
        <translation>Peruttu: tallenteet ennen ajankohtaa %1 puuttuvat.</translation>
    </message>
    <message>
        <source>Paused: recordings before %1 are missing.</source>
        <translation>Keskeytetty: tallenteet ennen ajankohtaa %1 puuttuvat.</translation>
    </message>
    <message>
        <source>%1 Recordings before %2 are missing.</source>
        <translation>%1 Tallenteet ennen ajankohtaa %2 puuttuvat.</translation>
    </message>
    <message numerus="yes">
        <source>Listen logs of %1 of %n recording(s) are read.</source>
        <extracomment>How many of the recordings of a time have told who listened to them</extracomment>
        <translation>
            <numerusform>Kuuntelulokeista on luettu %1, tallenteita on %n.</numerusform>
            <numerusform>Kuuntelulokeista on luettu %1, tallenteita on %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listen log(s) could not be read: %1</source>
        <extracomment>How many listen logs could not be read, and why the last of them</extracomment>
        <translation>
            <numerusform>%n kuuntelulokia ei voitu lukea: %1</numerusform>
            <numerusform>%n kuuntelulokia ei voitu lukea: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>The interval is empty. Choose an end that is later than its beginning.</source>
        <translation>Aikaväli on tyhjä. Valitse loppu, joka on alkua myöhemmin.</translation>
    </message>
    <message>
        <source>The interval is longer than a year. Choose an earlier end.</source>
        <translation>Aikaväli on yli vuoden pituinen. Valitse aikaisempi loppu.</translation>
    </message>
    <message>
        <source>The limit for an hour is less than one. Choose a higher limit, or none.</source>
        <translation>Tuntiraja on alle yhden. Valitse suurempi raja tai jätä se pois.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n fit(s) into this interval. Choose a longer interval or a higher limit.</source>
        <translation>
            <numerusform>Tälle aikavälille mahtuu vain %n. Valitse pidempi aikaväli tai suurempi raja.</numerusform>
            <numerusform>Tälle aikavälille mahtuu vain %n. Valitse pidempi aikaväli tai suurempi raja.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Warning</source>
        <translation>Varoitus</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kriittinen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tuntematon</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>An agent who can take a contact</extracomment>
        <translation>Vapaana</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>An agent who is offered a contact</extracomment>
        <translation>Soi</translation>
    </message>
    <message>
        <source>On contact</source>
        <extracomment>An agent who is busy with a contact</extracomment>
        <translation>Asiakkaalla</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <extracomment>An agent who finishes work after a contact</extracomment>
        <translation>Jälkityössä</translation>
    </message>
    <message>
        <source>Not ready</source>
        <extracomment>An agent who takes no contacts now</extracomment>
        <translation>Ei valmiina</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>An agent who is not at work</extracomment>
        <translation>Kirjautunut ulos</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>A contact that is not in a queue yet</extracomment>
        <translation>Odottaa jonoa</translation>
    </message>
    <message>
        <source>In queue</source>
        <translation>Jonossa</translation>
    </message>
    <message>
        <source>In process</source>
        <extracomment>A contact an agent is busy with</extracomment>
        <translation>Käsittelyssä</translation>
    </message>
    <message>
        <source>Handled</source>
        <extracomment>A recipient whom the message reached
----------
A callback that needs no call any more
----------
A contact an agent has finished</extracomment>
        <translation>Käsitelty</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <extracomment>A contact whose customer gave up</extracomment>
        <translation>Luopunut</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>A callback nobody has tried yet</extracomment>
        <translation>Lisätty</translation>
    </message>
    <message>
        <source>Successful</source>
        <extracomment>A callback that reached the customer</extracomment>
        <translation>Onnistui</translation>
    </message>
    <message>
        <source>Line busy</source>
        <extracomment>The customer&apos;s line was engaged</extracomment>
        <translation>Varattu</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ei vastausta</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Vastaaja</translation>
    </message>
    <message>
        <source>Custom time</source>
        <extracomment>The result of a call: the customer wants to be called at another time</extracomment>
        <translation>Oma aika</translation>
    </message>
    <message>
        <source>Other result</source>
        <extracomment>Some other result of a call</extracomment>
        <translation>Muu tulos</translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <extracomment>A callback that somebody moved to another time</extracomment>
        <translation>Siirretty</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>A callback whose time has passed</extracomment>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Due soon</source>
        <extracomment>A callback whose time comes within 15 minutes</extracomment>
        <translation>Pian</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>A callback whose time comes later</extracomment>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>A callback that needs no call any more</extracomment>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Call in</source>
        <extracomment>Kinds of contacts: who began it</extracomment>
        <translation>Puhelu sisään</translation>
    </message>
    <message>
        <source>Call out</source>
        <translation>Puhelu ulos</translation>
    </message>
    <message>
        <source>Chat in</source>
        <translation>Chat sisään</translation>
    </message>
    <message>
        <source>Chat out</source>
        <translation>Chat ulos</translation>
    </message>
    <message>
        <source>E-mail in</source>
        <translation>Sähköposti sisään</translation>
    </message>
    <message>
        <source>E-mail out</source>
        <translation>Sähköposti ulos</translation>
    </message>
    <message>
        <source>user</source>
        <extracomment>Whose a recording is</extracomment>
        <translation>käyttäjä</translation>
    </message>
    <message>
        <source>queue</source>
        <extracomment>Whose a recording is</extracomment>
        <translation>jono</translation>
    </message>
    <message>
        <source>outbound campaign</source>
        <extracomment>Whose a recording is</extracomment>
        <translation>soittokampanja</translation>
    </message>
    <message>
        <source>Ahead</source>
        <extracomment>A message whose time has not come</extracomment>
        <translation>Edessä</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>A message whose time has come, and that nobody was sent yet</extracomment>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>A message some recipients have got</extracomment>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>A message that reached everybody</extracomment>
        <translation>Toimitettu</translation>
    </message>
    <message>
        <source>Ended with failures</source>
        <extracomment>A message that is over and did not reach everybody</extracomment>
        <translation>Päättyi epäonnistumisiin</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>A recipient who was not sent the message yet</extracomment>
        <translation>Alkamatta</translation>
    </message>
    <message>
        <source>Processing</source>
        <extracomment>A recipient who is sent the message now</extracomment>
        <translation>Käsittelyssä</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A recipient whom the message did not reach</extracomment>
        <translation>Epäonnistui</translation>
    </message>
    <message>
        <source>%1 handled</source>
        <extracomment>Recipients whom a message reached</extracomment>
        <translation>%1 käsitelty</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>Recipients whom a message did not reach</extracomment>
        <translation>%1 epäonnistui</translation>
    </message>
    <message>
        <source>%1 processing</source>
        <extracomment>Recipients who are sent a message now</extracomment>
        <translation>%1 käsittelyssä</translation>
    </message>
    <message>
        <source>%1 not begun</source>
        <extracomment>Recipients who were not sent a message yet</extracomment>
        <translation>%1 alkamatta</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <extracomment>Recipients of whom nobody knows whether a message reached them</extracomment>
        <translation>%1 tuntematonta</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>The time is missing. Write for example &quot;tomorrow 9:30&quot;, &quot;in 2 h&quot; or &quot;now&quot;.</source>
        <translation>Aika puuttuu. Kirjoita esimerkiksi &quot;huomenna 9.30&quot;, &quot;2 tunnin päästä&quot; tai &quot;heti&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood as a time. Write for example &quot;tomorrow 9:30&quot;, &quot;in 2 h&quot;, &quot;mon 10:00&quot; or &quot;24.12. 10:00&quot;.</source>
        <translation>Tekstiä &quot;%1&quot; ei ymmärretä ajaksi. Kirjoita esimerkiksi &quot;huomenna 9.30&quot;, &quot;2 tunnin päästä&quot;, &quot;ma 10&quot; tai &quot;24.12. 10.00&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than a year ahead. Check the date.</source>
        <translation>&quot;%1&quot; on yli vuoden päässä. Tarkista päivämäärä.</translation>
    </message>
    <message>
        <source>%1 has passed. Write a later time, or &quot;now&quot;.</source>
        <translation>%1 on jo mennyt. Kirjoita myöhempi aika tai &quot;heti&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says no time of day. Add one, as in &quot;tomorrow 9:30&quot;.</source>
        <translation>Tekstistä &quot;%1&quot; puuttuu kellonaika. Lisää se, esimerkiksi &quot;huomenna 9.30&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has passed this year. Write the year too if you mean the next one.</source>
        <translation>&quot;%1&quot; on tänä vuonna jo mennyt. Kirjoita myös vuosi, jos tarkoitat seuraavaa.</translation>
    </message>
    <message>
        <source>The calendar has no day such as &quot;%1&quot;. Check the date.</source>
        <translation>Kalenterissa ei ole päivää &quot;%1&quot;. Tarkista päivämäärä.</translation>
    </message>
    <message>
        <source>Understood as %1.</source>
        <translation>Ymmärrettiin: %1.</translation>
    </message>
    <message>
        <source>%1 comes twice, because the clocks go back. The first one is taken.</source>
        <translation>%1 tulee kahdesti, koska kelloja siirretään taaksepäin. Niistä valittiin ensimmäinen.</translation>
    </message>
    <message>
        <source>%1 does not exist, because the clocks go forward. Choose %2 or %3.</source>
        <translation>Aikaa %1 ei ole, koska kelloja siirretään eteenpäin. Valitse %2 tai %3.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Jonot</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentit</translation>
    </message>
    <message>
        <source>Waiting for the first answer of the server.</source>
        <translation>Odotetaan palvelimen ensimmäistä vastausta.</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Takaisinsoitot</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Hälytykset</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktit</translation>
    </message>
    <message>
        <source>New Callback</source>
        <translation>Uusi takaisinsoitto</translation>
    </message>
    <message>
        <source>Show Today&apos;s Contacts</source>
        <translation>Näytä tämän päivän kontaktit</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Tallenteet</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjat</translation>
    </message>
    <message>
        <source>New Campaign</source>
        <translation>Uusi kampanja</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Suostumukset</translation>
    </message>
    <message>
        <source>New Consent</source>
        <translation>Uusi suostumus</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Keskustelut</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Puhelut</translation>
    </message>
    <message>
        <source>New Callout</source>
        <translation>Uusi soitto</translation>
    </message>
    <message>
        <source>Team Call</source>
        <translation>Ryhmäpuhelu</translation>
    </message>
    <message>
        <source>New Message</source>
        <translation>Uusi viesti</translation>
    </message>
</context>
<context>
    <name>WebhookEditing</name>
    <message>
        <source>The webhook has no usable address. Type one that begins with https.</source>
        <translation>Webhookilla ei ole kelvollista osoitetta. Kirjoita https-alkuinen osoite.</translation>
    </message>
    <message>
        <source>The address is longer than 742 characters. Choose a shorter one.</source>
        <translation>Osoite on yli 742 merkkiä pitkä. Valitse lyhyempi.</translation>
    </message>
    <message>
        <source>This is a public receiver for tests. Messages and contacts are sent there, anybody who knows the address may read them, and many callbacks exceed what it takes. Use one of your own after the first tests.</source>
        <translation>Tämä on julkinen testivastaanotin. Sinne lähetetään viestejä ja kontakteja, kuka tahansa osoitteen tunteva voi lukea niitä, ja monet ilmoitukset ylittävät sen rajat. Käytä ensimmäisten kokeiden jälkeen omaasi.</translation>
    </message>
    <message>
        <source>The app has a webhook of this address already. Delete it first, or choose another address.</source>
        <translation>Sovelluksella on jo webhook tällä osoitteella. Poista se ensin tai valitse toinen osoite.</translation>
    </message>
    <message numerus="yes">
        <source>An app has %n webhook(s) at most. Delete one first.</source>
        <translation>
            <numerusform>Sovelluksella on enintään %n webhook. Poista ensin yksi.</numerusform>
            <numerusform>Sovelluksella on enintään %n webhookia. Poista ensin yksi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be sent to the webhook. Choose what it is told of.</source>
        <translation>Webhookille ei lähetettäisi mitään. Valitse, mistä sille kerrotaan.</translation>
    </message>
</context>
<context>
    <name>WhatsAppTemplate</name>
    <message>
        <source>This is too long for a template. Choose the file of one template.</source>
        <translation>Tämä on liian pitkä mallipohjaksi. Valitse yhden mallipohjan tiedosto.</translation>
    </message>
    <message>
        <source>The template is no valid JSON. Look at line %1, and the one before.</source>
        <translation>Mallipohja ei ole kelvollista JSONia. Katso riviä %1 ja sitä edeltävää.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text in this template. Put its value between quotation marks.</source>
        <translation>&quot;%1&quot; ei ole tässä mallipohjassa tekstiä. Kirjoita sen arvo lainausmerkkeihin.</translation>
    </message>
    <message>
        <source>The type is &quot;%1&quot; and not &quot;template&quot;. Choose the document of a template.</source>
        <translation>Tyyppi on &quot;%1&quot; eikä &quot;template&quot;. Valitse mallipohjan dokumentti.</translation>
    </message>
    <message>
        <source>&quot;parameters&quot; is no object of names and values. Write it in curly braces.</source>
        <translation>&quot;parameters&quot; ei ole nimistä ja arvoista koostuva olio. Kirjoita se aaltosulkeisiin.</translation>
    </message>
    <message>
        <source>The template has no text of its own, so nobody sees here what customers get. Copy it from the template.</source>
        <translation>Mallipohjalla ei ole omaa tekstiä, joten täällä ei näy, mitä asiakkaat saavat. Kopioi teksti mallipohjasta.</translation>
    </message>
    <message>
        <source>The template has no id. Write the name under which WhatsApp approved it.</source>
        <translation>Mallipohjalla ei ole tunnusta. Kirjoita nimi, jolla WhatsApp on hyväksynyt sen.</translation>
    </message>
    <message>
        <source>The template has no language. Write its code, as in en, en_US or pt_BR.</source>
        <translation>Mallipohjalla ei ole kieltä. Kirjoita sen koodi, esimerkiksi en, en_US tai pt_BR.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language code. Write it as in en, en_US or pt_BR.</source>
        <translation>&quot;%1&quot; ei ole kielikoodi. Kirjoita se muodossa en, en_US tai pt_BR.</translation>
    </message>
    <message>
        <source>A parameter has no name. Name it, as in body[1]text, or remove it.</source>
        <translation>Parametrilla ei ole nimeä. Anna sille nimi, esimerkiksi body[1]text, tai poista se.</translation>
    </message>
    <message>
        <source>There are two parameters %1. Rename or remove one of them.</source>
        <translation>Parametri %1 on kahdesti. Nimeä toinen uudelleen tai poista se.</translation>
    </message>
    <message>
        <source>%1 is no parameter of the body. Write its name as in body[1]text.</source>
        <translation>%1 ei ole leipätekstin parametri. Kirjoita sen nimi muodossa body[1]text.</translation>
    </message>
    <message>
        <source>The parameter %1 is empty. Write its value, or remove it.</source>
        <translation>Parametri %1 on tyhjä. Kirjoita sen arvo tai poista se.</translation>
    </message>
    <message>
        <source>The parameter %1 is missing. Add it: those of the body are numbered from 1, and none is left out.</source>
        <translation>Parametri %1 puuttuu. Lisää se: leipätekstin parametrit numeroidaan ykkösestä, eikä yhtään jätetä väliin.</translation>
    </message>
    <message>
        <source>The body has no place for %1. Write {{%2}} where it goes, or remove it.</source>
        <translation>Leipätekstissä ei ole paikkaa parametrille %1. Kirjoita {{%2}} sen kohdalle tai poista se.</translation>
    </message>
    <message>
        <source>The template is empty. Choose a file with the JSON document of a template.</source>
        <translation>Mallipohja on tyhjä. Valitse tiedosto, jossa on mallipohjan JSON-dokumentti.</translation>
    </message>
    <message>
        <source>This is no template. Choose a file with its JSON document, which begins with a curly brace.</source>
        <translation>Tämä ei ole mallipohja. Valitse tiedosto, jossa on sen JSON-dokumentti: se alkaa aaltosulkeella.</translation>
    </message>
    <message>
        <source>The file of the template is not written in UTF-8. Save it in that encoding.</source>
        <translation>Mallipohjan tiedosto ei ole UTF-8-muodossa. Tallenna se sillä merkistöllä.</translation>
    </message>
</context>
<context>
    <name>floorwalker::AgentDialog</name>
    <message>
        <source>&amp;Tell the Contact</source>
        <translation>&amp;Kerro kontaktille</translation>
    </message>
    <message>
        <source>An Agent Joined</source>
        <translation>Agentti liittyi</translation>
    </message>
    <message>
        <source>An Agent Left</source>
        <translation>Agentti poistui</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>&amp;Name the contact sees</source>
        <extracomment>Of an agent, as the contact sees it</extracomment>
        <translation>&amp;Nimi, jonka kontakti näkee</translation>
    </message>
</context>
<context>
    <name>floorwalker::AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>Agentit</translation>
    </message>
    <message>
        <source>by state, then longest in it</source>
        <translation>tilan, sitten keston mukaan</translation>
    </message>
    <message>
        <source>Set &amp;Ready</source>
        <translation>Aseta &amp;valmiiksi</translation>
    </message>
    <message>
        <source>Set &amp;Not Ready</source>
        <translation>Aseta &amp;ei valmiiksi</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Ketään ei ole valittu</translation>
    </message>
    <message>
        <source>Fields of the agent as they came</source>
        <translation>Agentin kentät sellaisina kuin ne tulivat</translation>
    </message>
    <message>
        <source>%1 was not changed. %2</source>
        <translation>Agentin %1 tilaa ei muutettu. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of an agent and a sentence that says what happened</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>floorwalker::AnswerCounts</name>
    <message>
        <source>Answers</source>
        <translation>Vastaukset</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skripti</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Vie…</translation>
    </message>
    <message>
        <source>Export Answers…</source>
        <translation>Vie vastaukset…</translation>
    </message>
    <message>
        <source>All scripts</source>
        <translation>Kaikki skriptit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A script and how many results of it there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <translation>Millään rivillä ei ole tekstiä ”%1”.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Tyhjennä suodatin</translation>
    </message>
    <message>
        <source>There are no answers to count.</source>
        <translation>Laskettavia vastauksia ei ole.</translation>
    </message>
</context>
<context>
    <name>floorwalker::AnswerForm</name>
    <message>
        <source>More…</source>
        <translation>Lisää…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Lähetä</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>Siirry sinne</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Vastauksesi</translation>
    </message>
    <message>
        <source>Channel of the answer</source>
        <translation>Vastauksen kanava</translation>
    </message>
    <message>
        <source>Answer with media, choices or a template, and say which channels are tried</source>
        <translation>Vastaa medialla, vaihtoehdoilla tai viestipohjalla ja kerro kokeiltavat kanavat</translation>
    </message>
    <message>
        <source>Send the answer (Ctrl+Enter)</source>
        <translation>Lähetä vastaus (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Any channel</source>
        <extracomment>The server chooses the channel of a message</extracomment>
        <translation>Mikä kanava tahansa</translation>
    </message>
    <message>
        <source>What you type is not kept on this computer: %1</source>
        <translation>Kirjoittamaasi ei säilytetä tässä tietokoneessa: %1</translation>
    </message>
</context>
<context>
    <name>floorwalker::AnswersDetail</name>
    <message>
        <source>Script result</source>
        <translation>Skriptin tulos</translation>
    </message>
    <message>
        <source>No script result is chosen.</source>
        <translation>Skriptin tulosta ei ole valittu.</translation>
    </message>
</context>
<context>
    <name>floorwalker::AnswersTab</name>
    <message>
        <source>Answers</source>
        <translation>Vastaukset</translation>
    </message>
</context>
<context>
    <name>floorwalker::AppBar</name>
    <message>
        <source>Channels</source>
        <extracomment>Channels of an app that work</extracomment>
        <translation>Kanavat</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Messages that wait to be sent</extracomment>
        <translation>Jono</translation>
    </message>
    <message>
        <source>Outbound Limit</source>
        <extracomment>Messages a second to contacts</extracomment>
        <translation>Lähtevän raja</translation>
    </message>
    <message>
        <source>Inbound Limit</source>
        <extracomment>Messages a second from contacts</extracomment>
        <translation>Saapuvan raja</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Sovellus</translation>
    </message>
    <message>
        <source>A&amp;pp</source>
        <translation>S&amp;ovellus</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <extracomment>Channels of an app that do not work</extracomment>
        <translation>
            <numerusform>%n vioittunut</numerusform>
            <numerusform>%n vioittunutta</numerusform>
        </translation>
    </message>
    <message>
        <source>dispatch: without conversations</source>
        <translation>lähetys: ilman keskusteluja</translation>
    </message>
    <message>
        <source>all working</source>
        <translation>kaikki toimivat</translation>
    </message>
    <message>
        <source>of %1 · empty in %2 at %3 a second</source>
        <extracomment>How many messages may wait, and how long those that wait take</extracomment>
        <translation>/ %1 · tyhjä %2 kuluttua, %3 sekunnissa</translation>
    </message>
    <message>
        <source>messages a second</source>
        <translation>viestiä sekunnissa</translation>
    </message>
    <message>
        <source>a second · webhooks %1 a second</source>
        <translation>sekunnissa · webhookit %1 sekunnissa</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>How many messages may wait</extracomment>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>floorwalker::Application</name>
    <message>
        <source>There is no view called “%1”.</source>
        <translation>Näkymää ”%1” ei ole.</translation>
    </message>
    <message>
        <source>The connection in the environment cannot be used.</source>
        <translation>Ympäristömuuttujissa annettua yhteyttä ei voi käyttää.</translation>
    </message>
    <message>
        <source>There is no profile called “%1”.</source>
        <translation>Profiilia ”%1” ei ole.</translation>
    </message>
    <message>
        <source>Choose one, or add it.</source>
        <translation>Valitse jokin profiili tai lisää se.</translation>
    </message>
    <message>
        <source>The demo tenant could not start.</source>
        <translation>Demoympäristö ei käynnistynyt.</translation>
    </message>
    <message>
        <source>Demo tenant</source>
        <translation>Demoympäristö</translation>
    </message>
    <message>
        <source>queue</source>
        <extracomment>What kind of thing the palette found, beside its name</extracomment>
        <translation>jono</translation>
    </message>
    <message>
        <source>agent</source>
        <extracomment>What kind of thing the palette found, beside its name</extracomment>
        <translation>agentti</translation>
    </message>
</context>
<context>
    <name>floorwalker::AudioExportBar</name>
    <message>
        <source>&amp;Why do you save the audio?</source>
        <translation>&amp;Miksi tallennat äänen?</translation>
    </message>
    <message>
        <source>Log and Save</source>
        <translation>Kirjaa ja tallenna</translation>
    </message>
    <message>
        <source>Progress of the audio</source>
        <translation>Äänen tallennuksen eteneminen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Cancel Saving the Audio</source>
        <translation>Peruuta äänen tallennus</translation>
    </message>
    <message>
        <source>Save Audio</source>
        <translation>Tallenna ääni</translation>
    </message>
    <message>
        <source>writing the listen log…</source>
        <translation>kirjoitetaan kuuntelulokiin…</translation>
    </message>
    <message>
        <source>copying the audio…</source>
        <translation>kopioidaan ääntä…</translation>
    </message>
    <message>
        <source>The audio is in %1.</source>
        <translation>Ääni on tiedostossa %1.</translation>
    </message>
    <message>
        <source>Saving was cancelled. The listen log has the reason all the same.</source>
        <translation>Tallennus peruutettiin. Syy on silti kuuntelulokissa.</translation>
    </message>
    <message>
        <source>Nothing was saved: every export has its line in the audit log, which cannot be written now.</source>
        <translation>Mitään ei tallennettu: jokaisella viennillä on rivinsä tapahtumalokissa, johon ei nyt voi kirjoittaa.</translation>
    </message>
    <message>
        <source>The recording of %1 is saved to %2 once the listen log has the reason.</source>
        <translation>Tallenne (%1) tallennetaan tiedostoon %2, kun syy on kuuntelulokissa.</translation>
    </message>
</context>
<context>
    <name>floorwalker::AuditPanel</name>
    <message>
        <source>Audit log</source>
        <translation>Tapahtumaloki</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>uusimmat ensin</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Loki on tyhjä.</translation>
    </message>
    <message>
        <source>Every write and every export, and what became of it, will stand here in a line.</source>
        <translation>Jokainen kirjaus ja vienti vaiheineen tulee tähän omalle rivilleen.</translation>
    </message>
    <message>
        <source>&amp;Verify the Log</source>
        <translation>Tark&amp;ista loki</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Ei vielä tarkistettu</translation>
    </message>
</context>
<context>
    <name>floorwalker::CallDetail</name>
    <message>
        <source>From</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Verkkoalue</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>The server&apos;s own word of a call</extracomment>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>Päättymisen syy</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Time in UTC</source>
        <translation>Aika (UTC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Omat tiedot</translation>
    </message>
    <message>
        <source>Rate of a minute</source>
        <extracomment>What a minute of a call costs</extracomment>
        <translation>Minuutin hinta</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Veloitus</translation>
    </message>
    <message>
        <source>Debited minutes</source>
        <translation>Veloitetut minuutit</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Puhelun tunnus</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Begun here</source>
        <translation>Aloitettu täällä</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Kehotteet</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Tervehdys</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>No call chosen</source>
        <translation>Puhelua ei ole valittu</translation>
    </message>
    <message>
        <source>Open Its Conference</source>
        <translation>Avaa sen neuvottelu</translation>
    </message>
    <message>
        <source>Fields of the call</source>
        <translation>Puhelun kentät</translation>
    </message>
    <message>
        <source>Fields of the call as they came</source>
        <translation>Puhelun kentät sellaisina kuin ne tulivat</translation>
    </message>
    <message>
        <source>Details of the call</source>
        <translation>Puhelun tiedot</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Tiedot</translation>
    </message>
    <message>
        <source>Te&amp;ll the Call</source>
        <extracomment>What a call under way can be told: to say or play something, hang up, record</extracomment>
        <translation>&amp;Ohjaa puhelua</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>&amp;Raakatiedot</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>How far a call has come</extracomment>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Mitä tehdä</translation>
    </message>
    <message>
        <source>Ask who was called whether it rang, then decide in Alerts &gt; Ledger. It is not rung again by itself.</source>
        <translation>Kysy, soiko puhelin, ja päätä kohdassa Hälytykset &gt; Kirjausluettelo. Siihen ei soiteta uudelleen itsestään.</translation>
    </message>
    <message>
        <source>Result not known</source>
        <translation>Tulosta ei tiedetä</translation>
    </message>
</context>
<context>
    <name>floorwalker::CallOrderForm</name>
    <message>
        <source>&amp;Text that is said</source>
        <translation>Sanottava &amp;teksti</translation>
    </message>
    <message>
        <source>Hang up afterwa&amp;rds</source>
        <translation>&amp;Lopeta puhelu sen jälkeen</translation>
    </message>
    <message>
        <source>&amp;Say or Play It</source>
        <translation>&amp;Sano tai soita se</translation>
    </message>
    <message>
        <source>Start Re&amp;cording</source>
        <translation>Aloita &amp;nauhoitus</translation>
    </message>
    <message>
        <source>Hang &amp;Up…</source>
        <translation>L&amp;opeta puhelu…</translation>
    </message>
    <message>
        <source>welcome, goodbye</source>
        <translation>tervetuloa, nakemiin</translation>
    </message>
    <message>
        <source>Files that are pla&amp;yed, separated by commas</source>
        <translation>Soitettavat tie&amp;dostot pilkuin erotettuina</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 merkkiä</translation>
    </message>
    <message>
        <source>Only the caller&apos;s side hears it, and only calls from or to the telephone network can be told anything.</source>
        <translation>Vain soittajan puoli kuulee sen, ja vain puhelinverkon puheluja voi ohjata.</translation>
    </message>
    <message>
        <source>Only a call that is under way can be told anything.</source>
        <translation>Vain käynnissä olevaa puhelua voi ohjata.</translation>
    </message>
    <message>
        <source>Hang Up</source>
        <translation>Lopeta puhelu</translation>
    </message>
    <message>
        <source>End the call %1?</source>
        <translation>Lopetetaanko puhelu %1?</translation>
    </message>
    <message>
        <source>Both sides are cut off. Whoever shall be told something first hears a text with a hang-up after it.</source>
        <translation>Yhteys katkeaa molemmilta. Jos jotakin pitää ensin kertoa, käytä tekstiä, jonka jälkeen puhelu lopetetaan.</translation>
    </message>
    <message>
        <source>&amp;Hang Up</source>
        <translation>&amp;Lopeta puhelu</translation>
    </message>
    <message>
        <source>Another call is being told something.</source>
        <translation>Toista puhelua ohjataan parhaillaan.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Yritä uudelleen, kun se on tehty.</translation>
    </message>
    <message>
        <source>Nothing was done. %1</source>
        <translation>Mitään ei tehty. %1</translation>
    </message>
    <message>
        <source>The platform has taken the order.</source>
        <translation>Alusta otti käskyn vastaan.</translation>
    </message>
    <message>
        <source>The platform refused the order: %1</source>
        <translation>Alusta torjui käskyn: %1</translation>
    </message>
    <message>
        <source>Check that the call is under way, and that it is one from or to the telephone network.</source>
        <translation>Tarkista, että puhelu on käynnissä ja että se on puhelinverkon puhelu.</translation>
    </message>
    <message>
        <source>Nobody can say whether the order was carried out: no answer came.</source>
        <translation>Kukaan ei tiedä, toteutettiinko käsky: vastausta ei tullut.</translation>
    </message>
    <message>
        <source>Ask who is on the call before you give it again, and decide in Alerts &gt; Ledger.</source>
        <translation>Kysy puhelun osapuolilta ennen kuin annat sen uudelleen, ja päätä kohdassa Hälytykset &gt; Kirjausluettelo.</translation>
    </message>
    <message>
        <source>Who hears &amp;it</source>
        <translation>Kuka k&amp;uulee sen</translation>
    </message>
    <message>
        <source>The caller&apos;s side</source>
        <translation>Soittajan puoli</translation>
    </message>
    <message>
        <source>Who was called</source>
        <translation>Se, jolle soitettiin</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Molemmat puolet</translation>
    </message>
    <message>
        <source>Only calls from or to the telephone network can be told anything.</source>
        <translation>Vain puhelinverkosta tai puhelinverkkoon soitetuille puheluille voi kertoa jotakin.</translation>
    </message>
</context>
<context>
    <name>floorwalker::CallTable</name>
    <message>
        <source>Under way</source>
        <extracomment>How far a call has come</extracomment>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>How far a call has come: it has ended</extracomment>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Text-to-speech</source>
        <extracomment>What somebody hears who is called</extracomment>
        <translation>Puhuttu teksti</translation>
    </message>
    <message>
        <source>Conference %1</source>
        <translation>Neuvottelu %1</translation>
    </message>
</context>
<context>
    <name>floorwalker::CallTiles</name>
    <message>
        <source>Under Way</source>
        <extracomment>Calls that have not ended</extracomment>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>Calls that were answered</extracomment>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Not Reached</source>
        <extracomment>Calls that were not answered, or never begun</extracomment>
        <translation>Ei tavoitettu</translation>
    </message>
    <message>
        <source>To Be Decided</source>
        <extracomment>Calls of which nobody knows whether they were begun</extracomment>
        <translation>Päätettävä</translation>
    </message>
    <message>
        <source>ringing or talking</source>
        <translation>soi tai puhutaan</translation>
    </message>
    <message>
        <source>and over</source>
        <translation>ja päättynyt</translation>
    </message>
    <message>
        <source>busy, not answered, refused</source>
        <translation>varattu, ei vastattu, torjuttu</translation>
    </message>
    <message>
        <source>no answer of the platform</source>
        <translation>alusta ei vastannut</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <extracomment>How far the calls of a list have come</extracomment>
        <translation>Vaihe: %1</translation>
    </message>
</context>
<context>
    <name>floorwalker::CallbackChangeDialog</name>
    <message>
        <source>&amp;Undo the Times</source>
        <translation>&amp;Palauta ajat</translation>
    </message>
    <message numerus="yes">
        <source>Change %n Callback(s)</source>
        <translation>
            <numerusform>Muuta %n takaisinsoitto</numerusform>
            <numerusform>Muuta %n takaisinsoittoa</numerusform>
        </translation>
    </message>
    <message>
        <source>This is production. Type %1 to confirm</source>
        <translation>Tämä on tuotantoa. Vahvista kirjoittamalla %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <source>Results and counters stay as they have become</source>
        <translation>Tulokset ja laskurit jäävät sellaisiksi kuin ne nyt ovat</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n Callback(s)</source>
        <translation>
            <numerusform>&amp;Muuta %n takaisinsoitto</numerusform>
            <numerusform>&amp;Muuta %n takaisinsoittoa</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Muuta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Other callbacks are being changed.</source>
        <translation>Muita takaisinsoittoja muutetaan parhaillaan.</translation>
    </message>
    <message>
        <source>Try again when they are done.</source>
        <translation>Yritä uudelleen, kun ne ovat valmiit.</translation>
    </message>
    <message>
        <source>%1 of %2 have their former time again. Results and counters stay as they have become.</source>
        <translation>%1 / %2 sai entisen aikansa takaisin. Tulokset ja laskurit jäävät sellaisiksi kuin ne nyt ovat.</translation>
    </message>
    <message>
        <source>%1 of %2 changed.</source>
        <translation>%1 / %2 muutettiin.</translation>
    </message>
</context>
<context>
    <name>floorwalker::CallbackChangeFields</name>
    <message>
        <source>&amp;Internal number</source>
        <translation>S&amp;isäinen numero</translation>
    </message>
    <message>
        <source>Replace the n&amp;otes of all</source>
        <translation>&amp;Korvaa kaikkien muistiinpanot</translation>
    </message>
    <message>
        <source>&amp;Customer number</source>
        <translation>&amp;Asiakkaan numero</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>M&amp;uistiinpanot</translation>
    </message>
    <message>
        <source>New notes</source>
        <translation>Uudet muistiinpanot</translation>
    </message>
    <message>
        <source>Leave the result</source>
        <translation>Jätä tulos ennalleen</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <extracomment>A choice: the callback is closed with this result</extracomment>
        <translation>Sulje: %1</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Tulos</translation>
    </message>
    <message>
        <source>Leave the time</source>
        <translation>Jätä aika ennalleen</translation>
    </message>
    <message>
        <source>Shift by minutes</source>
        <translation>Siirrä minuutteja</translation>
    </message>
    <message>
        <source>To one time</source>
        <translation>Yhteen aikaan</translation>
    </message>
    <message>
        <source>Spread over an interval</source>
        <translation>Levitä aikavälille</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>Ai&amp;ka</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ei rajaa</translation>
    </message>
    <message>
        <source>tomorrow 9:30, in 2 h, mon 10:00</source>
        <translation>huomenna 9:30, 2 h päästä, ma 10:00</translation>
    </message>
    <message>
        <source>tomorrow 9:00</source>
        <translation>huomenna 9:00</translation>
    </message>
    <message>
        <source>tomorrow 12:00</source>
        <translation>huomenna 12:00</translation>
    </message>
    <message>
        <source>&amp;New time</source>
        <translation>U&amp;usi aika</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>A&amp;lkaen</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Päättyen</translation>
    </message>
    <message>
        <source>At most per &amp;hour</source>
        <translation>Enintään tunnissa (&amp;h)</translation>
    </message>
    <message>
        <source>Write the time first.</source>
        <translation>Kirjoita ensin aika.</translation>
    </message>
    <message>
        <source>&amp;Minutes to shift by</source>
        <translation>&amp;Siirto minuutteina</translation>
    </message>
</context>
<context>
    <name>floorwalker::CallbackDetail</name>
    <message>
        <source>No callback chosen</source>
        <translation>Takaisinsoittoa ei ole valittu</translation>
    </message>
    <message>
        <source>Fields of the callback</source>
        <translation>Takaisinsoiton kentät</translation>
    </message>
    <message>
        <source>Fields of the callback as they came</source>
        <translation>Takaisinsoiton kentät sellaisina kuin ne tulivat</translation>
    </message>
    <message>
        <source>Details of the callback</source>
        <translation>Takaisinsoiton tiedot</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Tiedot</translation>
    </message>
    <message>
        <source>&amp;Raw</source>
        <translation>&amp;Raakatiedot</translation>
    </message>
    <message>
        <source>%1 · on the do-not-contact list</source>
        <extracomment>When the callback is due, and that the customer is not to be called</extracomment>
        <translation>%1 · kieltolistalla</translation>
    </message>
</context>
<context>
    <name>floorwalker::CallbackFilterBar</name>
    <message>
        <source>Number, with * and ?</source>
        <translation>Numero, myös * ja ?</translation>
    </message>
    <message>
        <source>Filter by queue</source>
        <translation>Suodata jonolla</translation>
    </message>
    <message>
        <source>Filter by creator</source>
        <translation>Suodata tekijällä</translation>
    </message>
    <message>
        <source>Filter by age</source>
        <translation>Suodata iällä</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Kaikenikäiset</translation>
    </message>
    <message>
        <source>Up to a day old</source>
        <translation>Enintään päivän vanhat</translation>
    </message>
    <message>
        <source>1 to 7 days old</source>
        <translation>1–7 päivää vanhat</translation>
    </message>
    <message>
        <source>Over 7 days old</source>
        <translation>Yli 7 päivää vanhat</translation>
    </message>
    <message>
        <source>Filter by number</source>
        <translation>Suodata numerolla</translation>
    </message>
    <message>
        <source>Part of the number; with * for any digits and ? for one, the whole number</source>
        <translation>Osa numerosta; tai koko numero, jossa * on mitkä tahansa numerot ja ? yksi</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Kaikki jonot</translation>
    </message>
    <message>
        <source>All creators</source>
        <translation>Kaikki tekijät</translation>
    </message>
</context>
<context>
    <name>floorwalker::CallbackForm</name>
    <message>
        <source>New callback</source>
        <translation>Uusi takaisinsoitto</translation>
    </message>
    <message>
        <source>&amp;Internal number</source>
        <translation>S&amp;isäinen numero</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message numerus="yes">
        <source>No answer came. In %n second(s) the server can be asked whether it arrived.</source>
        <translation>
            <numerusform>Vastausta ei tullut. %n sekunnin päästä palvelimelta voi kysyä, menikö se perille.</numerusform>
            <numerusform>Vastausta ei tullut. %n sekunnin päästä palvelimelta voi kysyä, menikö se perille.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Queue that calls back</source>
        <translation>&amp;Jono, joka soittaa takaisin</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>M&amp;uistiinpanot</translation>
    </message>
    <message>
        <source>&amp;Customer number</source>
        <translation>&amp;Asiakkaan numero</translation>
    </message>
    <message>
        <source>Two to six digits then are a number of the house</source>
        <translation>Kahdesta kuuteen numeroa on silloin talon oma numero</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>Mahdollisimman pian</translation>
    </message>
    <message>
        <source>At a time in words</source>
        <translation>Aika sanoin</translation>
    </message>
    <message>
        <source>At a time by calendar</source>
        <translation>Aika kalenterista</translation>
    </message>
    <message>
        <source>tomorrow 9:30, in 2 h, mon 10:00</source>
        <translation>huomenna 9:30, 2 h päästä, ma 10:00</translation>
    </message>
    <message>
        <source>Time in words</source>
        <translation>Aika sanoin</translation>
    </message>
    <message>
        <source>Time by calendar</source>
        <translation>Aika kalenterista</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>Mill&amp;oin</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Lisää</translation>
    </message>
    <message>
        <source>More Fields</source>
        <translation>Lisää kenttiä</translation>
    </message>
    <message>
        <source>E&amp;xtra data (XML)</source>
        <translation>Lisäti&amp;edot (XML)</translation>
    </message>
    <message>
        <source>&amp;Gateway prefix</source>
        <translation>&amp;Yhdyskäytävän etuliite</translation>
    </message>
    <message>
        <source>Write the time, or choose as soon as possible.</source>
        <translation>Kirjoita aika tai valitse mahdollisimman pian.</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>A time in the profile&apos;s zone, the zone, and the same in UTC</extracomment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>&amp;Schedule Anyway</source>
        <translation>Ajas&amp;ta silti</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>Ajas&amp;ta</translation>
    </message>
    <message>
        <source>Other callbacks are being added.</source>
        <translation>Muita takaisinsoittoja lisätään parhaillaan.</translation>
    </message>
    <message>
        <source>Try again when they have been sent.</source>
        <translation>Yritä uudelleen, kun ne on lähetetty.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Lähetetään…</translation>
    </message>
    <message>
        <source>Nothing was added. %1</source>
        <translation>Mitään ei lisätty. %1</translation>
    </message>
    <message>
        <source>The server refused the callback: %1</source>
        <translation>Palvelin hylkäsi takaisinsoiton: %1</translation>
    </message>
    <message>
        <source>Adding callbacks needs the built-in Callback IVR Number of Contact Pro. Ask the administrator whether it is defined, and check number and queue.</source>
        <translation>Lisääminen vaatii Contact Pron sisäänrakennetun Callback IVR Number -numeron. Kysy pääkäyttäjältä, onko se määritetty, ja tarkista numero ja jono.</translation>
    </message>
    <message>
        <source>Nobody can say yet whether the callback was added: no answer came.</source>
        <translation>Vielä ei tiedetä, lisättiinkö takaisinsoitto: vastausta ei tullut.</translation>
    </message>
    <message>
        <source>Do not add it again. The server is asked about it by itself; how it stands is in Alerts &gt; Ledger.</source>
        <translation>Älä lisää sitä uudelleen. Palvelimelta kysytään asiaa automaattisesti; tilanne näkyy kohdassa Hälytykset &gt; Kirjausluettelo.</translation>
    </message>
    <message>
        <source>&amp;Do Not Call…</source>
        <translation>Älä &amp;soita…</translation>
    </message>
    <message>
        <source>Put the number on the do-not-contact list of this computer, or take it off</source>
        <translation>Lisää numero tämän tietokoneen kieltolistalle tai poista se siltä</translation>
    </message>
</context>
<context>
    <name>floorwalker::CallbackTiles</name>
    <message>
        <source>Due within 15 min</source>
        <translation>15 min sisällä</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <extracomment>When the oldest of the overdue callbacks was due</extracomment>
        <translation>vanhin %1</translation>
    </message>
    <message>
        <source>first %1</source>
        <extracomment>When the first of the callbacks is due</extracomment>
        <translation>ensimmäinen %1</translation>
    </message>
    <message>
        <source>%1 successful · %2 handled</source>
        <translation>%1 onnistui · %2 käsitelty</translation>
    </message>
</context>
<context>
    <name>floorwalker::CallbackUrlsForm</name>
    <message>
        <source>Prima&amp;ry address</source>
        <translation>Ensi&amp;sijainen osoite</translation>
    </message>
    <message>
        <source>Fallbac&amp;k, when the primary one fails</source>
        <translation>&amp;Varaosoite, kun ensisijainen ei toimi</translation>
    </message>
    <message>
        <source>R&amp;ead Again</source>
        <translation>&amp;Lue uudelleen</translation>
    </message>
    <message>
        <source>Set A&amp;ddresses</source>
        <translation>Aset&amp;a osoitteet</translation>
    </message>
    <message>
        <source>Appli&amp;cation key</source>
        <translation>Sovell&amp;uksen avain</translation>
    </message>
    <message>
        <source>Numbers are being changed.</source>
        <translation>Numeroita muutetaan.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Yritä uudelleen, kun se on tehty.</translation>
    </message>
    <message>
        <source>The addresses are set.</source>
        <translation>Osoitteet on asetettu.</translation>
    </message>
    <message>
        <source>No answer came, so they may or may not be set. Read them again; the same again does no harm.</source>
        <translation>Vastausta ei tullut, joten ne ehkä asetettiin, ehkä ei. Lue ne uudelleen; saman tekeminen uudelleen ei haittaa.</translation>
    </message>
</context>
<context>
    <name>floorwalker::CallbacksPage</name>
    <message>
        <source>Callbacks</source>
        <translation>Takaisinsoitot</translation>
    </message>
    <message>
        <source>overdue first, then by time</source>
        <translation>myöhässä olevat ensin, sitten ajan mukaan</translation>
    </message>
    <message>
        <source>New Callback</source>
        <translation>Uusi takaisinsoitto</translation>
    </message>
    <message>
        <source>Change Callbacks…</source>
        <translation>Muuta takaisinsoittoja…</translation>
    </message>
    <message>
        <source>Close Callbacks…</source>
        <translation>Sulje takaisinsoittoja…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Muuta…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Sulje…</translation>
    </message>
    <message>
        <source>Import Callbacks…</source>
        <translation>Tuo takaisinsoittoja…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Tuo…</translation>
    </message>
    <message>
        <source>Do Not Call This Number…</source>
        <translation>Älä soita tähän numeroon…</translation>
    </message>
    <message>
        <source>Do-Not-Contact List…</source>
        <translation>Kieltolista…</translation>
    </message>
</context>
<context>
    <name>floorwalker::CalleeTable</name>
    <message>
        <source>Agent</source>
        <translation>Agentti</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
</context>
<context>
    <name>floorwalker::CalloutDialog</name>
    <message>
        <source>New Callout</source>
        <translation>Uusi soitto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>&amp;Call Anyway</source>
        <translation>S&amp;oita silti</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>S&amp;oita</translation>
    </message>
    <message>
        <source>Other calls are being begun.</source>
        <translation>Muita puheluja aloitetaan.</translation>
    </message>
    <message>
        <source>Try again when they have been sent.</source>
        <translation>Yritä uudelleen, kun ne on lähetetty.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Soitetaan…</translation>
    </message>
    <message>
        <source>Nobody was called. %1</source>
        <translation>Kenellekään ei soitettu. %1</translation>
    </message>
    <message>
        <source>The platform refused the call: %1</source>
        <translation>Alusta torjui puhelun: %1</translation>
    </message>
    <message>
        <source>Check the number, the caller number and what is behind More.</source>
        <translation>Tarkista numero, soittajan numero ja kohdan Lisää takana olevat tiedot.</translation>
    </message>
    <message>
        <source>Nobody can say whether it rang: no answer came, and the platform has no list to look it up in.</source>
        <translation>Kukaan ei tiedä, soiko puhelin: vastausta ei tullut, eikä alustalla ole luetteloa, josta sen voisi katsoa.</translation>
    </message>
    <message>
        <source>Ask who was to be called, then decide in Alerts &gt; Ledger. It is not called again by itself.</source>
        <translation>Kysy siltä, jolle piti soittaa, ja päätä kohdassa Hälytykset &gt; Kirjausluettelo. Siihen ei soiteta uudelleen itsestään.</translation>
    </message>
    <message>
        <source>It did not ring, as was decided.</source>
        <translation>Puhelin ei soinut, niin päätettiin.</translation>
    </message>
    <message>
        <source>It may be called again.</source>
        <translation>Siihen voi soittaa uudelleen.</translation>
    </message>
</context>
<context>
    <name>floorwalker::CalloutFields</name>
    <message>
        <source>A &amp;username of an app or web client</source>
        <translation>Sovelluksen tai selaimen kä&amp;yttäjänimi</translation>
    </message>
    <message>
        <source>Tell the application when it is &amp;answered (ACE)</source>
        <translation>Kerro sovellukselle, kun siihen &amp;vastataan (ACE)</translation>
    </message>
    <message>
        <source>Tell the application when it has &amp;ended (DiCE)</source>
        <translation>Kerro sovellukselle, kun se &amp;päättyy (DiCE)</translation>
    </message>
    <message>
        <source>Tell the application of menu choices (P&amp;IE)</source>
        <translation>Kerro sovellukselle valikon val&amp;innoista (PIE)</translation>
    </message>
    <message>
        <source>Speak a text</source>
        <translation>Puhu teksti</translation>
    </message>
    <message>
        <source>Play prompts</source>
        <translation>Soita kehotteita</translation>
    </message>
    <message>
        <source>Call into a conference</source>
        <translation>Soita neuvotteluun</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <extracomment>What somebody hears who is called</extracomment>
        <translation>&amp;Mitä</translation>
    </message>
    <message>
        <source>Caller &amp;number that is shown</source>
        <translation>Näkyvä soittajan &amp;numero</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Teksti</translation>
    </message>
    <message>
        <source>&amp;Prompts, separated by semicolons</source>
        <translation>Kehotteet p&amp;uolipistein erotettuina</translation>
    </message>
    <message>
        <source>Con&amp;ference</source>
        <translation>Neuvotte&amp;lun nimi</translation>
    </message>
    <message>
        <source>&amp;Greeting</source>
        <translation>Terve&amp;hdys</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Ki&amp;eli</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <extracomment>Whom one calls</extracomment>
        <translation>&amp;Kenelle</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Lisää tieto&amp;ja</translation>
    </message>
    <message>
        <source>More Fields</source>
        <translation>Lisää kenttiä</translation>
    </message>
    <message>
        <source>What fits who is called</source>
        <translation>Mikä sopii soitettavalle</translation>
    </message>
    <message>
        <source>Telephone network (pstn)</source>
        <translation>Puhelinverkko (pstn)</translation>
    </message>
    <message>
        <source>App or web client (mxp)</source>
        <translation>Sovellus tai selain (mxp)</translation>
    </message>
    <message>
        <source>The platform&apos;s own</source>
        <translation>Alustan oma</translation>
    </message>
    <message>
        <source>Digits, # and w, which is a pause of half a second</source>
        <translation>Numeroita, # ja w, joka on puolen sekunnin tauko</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>Verkko&amp;alue</translation>
    </message>
    <message>
        <source>Tone&amp;s that are dialled when it is answered</source>
        <translation>Vastattaessa valittavat &amp;äänet</translation>
    </message>
    <message>
        <source>Custom data, for &amp;your own use</source>
        <extracomment>Data one gives a call, for one&apos;s own use</extracomment>
        <translation>Omat tie&amp;dot</translation>
    </message>
    <message>
        <source>Longest du&amp;ration in seconds</source>
        <translation>Pisin ke&amp;sto sekunteina</translation>
    </message>
    <message>
        <source>Music while w&amp;aiting</source>
        <translation>Odot&amp;usmusiikki</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <extracomment>Characters typed, and how many there may be</extracomment>
        <translation>%1 / %2 merkkiä</translation>
    </message>
</context>
<context>
    <name>floorwalker::CallsPage</name>
    <message>
        <source>This profile has no application of the Calling API, which begins calls and conferences.</source>
        <translation>Tällä profiililla ei ole Calling-rajapinnan sovellusta, joka aloittaa puheluja ja neuvotteluja.</translation>
    </message>
    <message>
        <source>Calls, conferences and numbers</source>
        <translation>Puhelut, neuvottelut ja numerot</translation>
    </message>
    <message>
        <source>C&amp;alls</source>
        <translation>&amp;Puhelut</translation>
    </message>
    <message>
        <source>Con&amp;ferences</source>
        <translation>Ne&amp;uvottelut</translation>
    </message>
    <message>
        <source>Num&amp;bers</source>
        <translation>Nu&amp;merot</translation>
    </message>
    <message>
        <source>Export Calls, Participants or Numbers…</source>
        <translation>Vie puhelut, osallistujat tai numerot…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Vie…</translation>
    </message>
    <message>
        <source>Team Call…</source>
        <translation>Ryhmäpuhelu…</translation>
    </message>
    <message>
        <source>New Callout…</source>
        <translation>Uusi soitto…</translation>
    </message>
    <message>
        <source>Open Call by Its Id</source>
        <translation>Avaa puhelu tunnuksella</translation>
    </message>
    <message>
        <source>Mute Participants</source>
        <translation>Mykistä osallistujat</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mykistä</translation>
    </message>
    <message>
        <source>Unmute Participants</source>
        <translation>Poista osallistujien mykistys</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Poista mykistys</translation>
    </message>
    <message>
        <source>Hold Participants</source>
        <translation>Pane osallistujat pitoon</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pitoon</translation>
    </message>
    <message>
        <source>Resume Participants</source>
        <translation>Ota osallistujat pidosta</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Remove Participants…</source>
        <translation>Poista osallistujia…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <source>Clear Conference…</source>
        <translation>Tyhjennä neuvottelu…</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Tyhjennä…</translation>
    </message>
    <message>
        <source>Assign Numbers…</source>
        <translation>Liitä numeroita…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Liitä…</translation>
    </message>
    <message>
        <source>Unassign Numbers…</source>
        <translation>Irrota numeroita…</translation>
    </message>
    <message>
        <source>Unassign…</source>
        <translation>Irrota…</translation>
    </message>
</context>
<context>
    <name>floorwalker::CallsPane</name>
    <message>
        <source>Calls Begun Here</source>
        <translation>Täällä aloitetut puhelut</translation>
    </message>
    <message>
        <source>No call was begun from this computer. Begin one with New Callout…, or open any by its id.</source>
        <translation>Tältä koneelta ei ole aloitettu puheluja. Aloita kohdasta Uusi soitto… tai avaa mikä tahansa tunnuksella.</translation>
    </message>
    <message>
        <source>Id of a call</source>
        <translation>Puhelun tunnus</translation>
    </message>
    <message>
        <source>Id of any call</source>
        <translation>Minkä tahansa puhelun tunnus</translation>
    </message>
    <message>
        <source>&amp;Open Call</source>
        <translation>A&amp;vaa puhelu</translation>
    </message>
</context>
<context>
    <name>floorwalker::CampaignSending</name>
    <message>
        <source>There is a campaign of this name already, with another text, time or other recipients. Choose another name.</source>
        <translation>Tämänniminen kampanja on jo olemassa, mutta sen teksti, aika tai vastaanottajat ovat toiset. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>Test to %1</source>
        <extracomment>What the ledger shows of a test message</extracomment>
        <translation>Testi osoitteeseen %1</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n numbers were asked about at the telephone platform.</source>
        <translation>
            <numerusform>Vain ensimmäisestä %n numerosta kysyttiin puhelinalustalta.</numerusform>
            <numerusform>Vain ensimmäisistä %n numerosta kysyttiin puhelinalustalta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The telephone platform could not be asked about all numbers. They are judged by their numbering plans.</source>
        <translation>Puhelinalustalta ei voitu kysyä kaikista numeroista. Ne arvioidaan numerointisuunnitelmien mukaan.</translation>
    </message>
    <message>
        <source>The profile has no project of the Conversation API. Add one to it, or send through Contact Pro.</source>
        <translation>Profiililla ei ole Conversation-rajapinnan projektia. Lisää projekti tai lähetä Contact Pron kautta.</translation>
    </message>
</context>
<context>
    <name>floorwalker::CampaignsPage</name>
    <message>
        <source>Messages</source>
        <translation>Viestit</translation>
    </message>
    <message>
        <source>under way first, then by send time</source>
        <translation>käynnissä olevat ensin, sitten lähetysajan mukaan</translation>
    </message>
    <message>
        <source>%1 of %2 messages are done.</source>
        <translation>%1/%2 viestistä on valmiina.</translation>
    </message>
    <message>
        <source>New Campaign</source>
        <translation>Uusi kampanja</translation>
    </message>
    <message>
        <source>Change Message…</source>
        <translation>Muuta viestiä…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Muuta…</translation>
    </message>
    <message>
        <source>Cancel Messages…</source>
        <translation>Peru viestejä…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Peru…</translation>
    </message>
    <message>
        <source>Retry Failed Only…</source>
        <translation>Lähetä uudelleen vain epäonnistuneille…</translation>
    </message>
    <message>
        <source>Retry Failed…</source>
        <translation>Lähetä uudelleen…</translation>
    </message>
    <message>
        <source>Duplicate as New…</source>
        <translation>Kopioi uudeksi…</translation>
    </message>
    <message>
        <source>Export Messages…</source>
        <translation>Vie viestit…</translation>
    </message>
    <message>
        <source>Export Failed Recipients…</source>
        <translation>Vie epäonnistuneet vastaanottajat…</translation>
    </message>
    <message>
        <source>%1, again</source>
        <extracomment>The name of a campaign that is made from another one</extracomment>
        <translation>%1, uudelleen</translation>
    </message>
    <message>
        <source>Cancel Messages</source>
        <translation>Viestien peruminen</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n message(s)?</source>
        <translation>
            <numerusform>Perutaanko %n viesti?</numerusform>
            <numerusform>Perutaanko %n viestiä?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) will not get them. A message somebody has got meanwhile is left alone.</source>
        <translation>
            <numerusform>%n vastaanottaja ei saa niitä. Viesti, jonka joku on jo saanut, jätetään rauhaan.</numerusform>
            <numerusform>%n vastaanottajaa ei saa niitä. Viesti, jonka joku on jo saanut, jätetään rauhaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel Them</source>
        <translation>&amp;Peru ne</translation>
    </message>
    <message>
        <source>Failed recipients</source>
        <translation>Epäonnistuneet vastaanottajat</translation>
    </message>
</context>
<context>
    <name>floorwalker::CellDelegate</name>
    <message>
        <source>≥ %1</source>
        <extracomment>A duration of which only the least is known</extracomment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A figure and how bad it is, as in &quot;12, critical&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>floorwalker::ChangePreview</name>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Seuraava soitto</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Viime tulos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muutettu</translation>
    </message>
    <message>
        <source>Left alone: somebody has changed it meanwhile. Look at it again.</source>
        <translation>Jätettiin ennalleen: joku muutti sitä välillä. Katso se uudelleen.</translation>
    </message>
    <message>
        <source>Refused. %1</source>
        <extracomment>Why the server did not do it</extracomment>
        <translation>Hylättiin. %1</translation>
    </message>
    <message>
        <source>Not known: no answer came. The table tells at its next poll; changing it again does no harm.</source>
        <translation>Ei tiedetä: vastausta ei tullut. Taulukko kertoo seuraavassa kyselyssä; uudelleen muuttamisesta ei ole haittaa.</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Ei lähetetty. %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Jälkeen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Lopputulos</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Mikä muuttuu</translation>
    </message>
    <message>
        <source>as soon as possible</source>
        <translation>mahdollisimman pian</translation>
    </message>
</context>
<context>
    <name>floorwalker::ChatDetail</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>No chat is chosen.</source>
        <translation>Chatia ei ole valittu.</translation>
    </message>
</context>
<context>
    <name>floorwalker::ChatDialog</name>
    <message>
        <source>Several &amp;messages, a line each, with who said it</source>
        <translation>Us&amp;eita viestejä, kukin omalla rivillään puhujansa kanssa</translation>
    </message>
    <message>
        <source>New Chat</source>
        <translation>Uusi keskustelu</translation>
    </message>
    <message numerus="yes">
        <source>No answer came. In %n second(s) the server can be asked whether it arrived.</source>
        <translation>
            <numerusform>Vastausta ei tullut. %n sekunnin kuluttua palvelimelta voi kysyä, menikö se perille.</numerusform>
            <numerusform>Vastausta ei tullut. %n sekunnin kuluttua palvelimelta voi kysyä, menikö se perille.</numerusform>
        </translation>
    </message>
    <message>
        <source>A chat that comes in</source>
        <translation>Saapuva keskustelu</translation>
    </message>
    <message>
        <source>One message that goes out</source>
        <translation>Yksi lähtevä viesti</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Mitä</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Jono</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <extracomment>Whose address a chat or message comes from</extracomment>
        <translation>&amp;Lähettäjä</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <extracomment>Whose address a chat or message goes to</extracomment>
        <translation>&amp;Vastaanottaja</translation>
    </message>
    <message>
        <source>Su&amp;btype</source>
        <translation>&amp;Alatyyppi</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <extracomment>Of a chat</extracomment>
        <translation>&amp;Otsikko</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Teksti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>This is what you wrote before; its addresses are as you left them.</source>
        <translation>Tämän kirjoitit aiemmin; osoitteet ovat, kuten ne jätit.</translation>
    </message>
    <message>
        <source>The customer&apos;s number or address</source>
        <translation>Asiakkaan numero tai osoite</translation>
    </message>
    <message>
        <source>Your chat queue&apos;s number or address</source>
        <translation>Keskustelujononne numero tai osoite</translation>
    </message>
    <message>
        <source>Anna: Is my parcel on its way?
Shop: It comes tomorrow.</source>
        <translation>Anna: Onko pakettini tulossa?
Kauppa: Se tulee huomenna.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>Lä&amp;hetä</translation>
    </message>
    <message>
        <source>&amp;Start Chat</source>
        <translation>Aloita &amp;keskustelu</translation>
    </message>
    <message>
        <source>No queue for chats is known.</source>
        <translation>Yhtään keskustelujonoa ei tunneta.</translation>
    </message>
    <message>
        <source>Wait until the queues are there, or ask for the right to see them.</source>
        <translation>Odota, kunnes jonot on haettu, tai pyydä oikeutta nähdä ne.</translation>
    </message>
    <message>
        <source>Another chat is being started.</source>
        <translation>Toista keskustelua ollaan aloittamassa.</translation>
    </message>
    <message>
        <source>Try again when it has been sent.</source>
        <translation>Yritä uudelleen, kun se on lähetetty.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Lähetetään…</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Mitään ei lähetetty. %1</translation>
    </message>
    <message>
        <source>The server refused the chat: %1</source>
        <translation>Palvelin hylkäsi keskustelun: %1</translation>
    </message>
    <message>
        <source>Starting chats needs the right to manage the queue&apos;s contact history. Check queue, addresses and subtype.</source>
        <translation>Keskustelujen aloittaminen vaatii oikeuden hallita jonon kontaktihistoriaa. Tarkista jono, osoitteet ja alatyyppi.</translation>
    </message>
    <message>
        <source>Nobody can say yet whether the chat was started: no answer came.</source>
        <translation>Vielä ei voi sanoa, alkoiko keskustelu: vastausta ei tullut.</translation>
    </message>
    <message>
        <source>Do not send it again. The server is asked about it by itself; how it stands is in Alerts &gt; Ledger.</source>
        <translation>Älä lähetä sitä uudelleen. Sitä kysytään palvelimelta itsestään; tilanne näkyy kohdassa Hälytykset &gt; Kirjausluettelo.</translation>
    </message>
    <message>
        <source>The chat was not started.</source>
        <translation>Keskustelua ei aloitettu.</translation>
    </message>
    <message>
        <source>It may be sent again.</source>
        <translation>Sen voi lähettää uudelleen.</translation>
    </message>
</context>
<context>
    <name>floorwalker::CheckLines</name>
    <message>
        <source>Copy Results</source>
        <translation>Kopioi tulokset</translation>
    </message>
    <message>
        <source>Results of the connection test</source>
        <translation>Yhteystestin tulokset</translation>
    </message>
    <message>
        <source>%1 – %2: %3 %4</source>
        <extracomment>The verdict of a check, what was checked, what was found, what to do</extracomment>
        <translation>%1 – %2: %3 %4</translation>
    </message>
</context>
<context>
    <name>floorwalker::Checkup</name>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>The address cannot be used.</source>
        <translation>Osoitetta ei voi käyttää.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Palvelimeen ei saada yhteyttä.</translation>
    </message>
    <message>
        <source>%1 answers at %2.</source>
        <translation>%1 vastaa osoitteesta %2.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Salaus</translation>
    </message>
    <message>
        <source>The connection is not secure.</source>
        <translation>Yhteys ei ole suojattu.</translation>
    </message>
    <message>
        <source>Plain http: the server is on this computer.</source>
        <translation>Salaamaton http: palvelin on tässä tietokoneessa.</translation>
    </message>
    <message>
        <source>%1, certificate of %2, valid until %3.</source>
        <translation>%1, myöntäjän %2 varmenne, voimassa %3 asti.</translation>
    </message>
    <message>
        <source>Tell whoever runs the server that its certificate ends soon.</source>
        <translation>Kerro palvelimen ylläpitäjälle, että varmenne vanhenee pian.</translation>
    </message>
    <message>
        <source>User, password and API key</source>
        <translation>Käyttäjä, salasana ja API-avain</translation>
    </message>
    <message>
        <source>The server accepts them.</source>
        <translation>Palvelin hyväksyy ne.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed.</source>
        <translation>Kirjautuminen ei onnistunut.</translation>
    </message>
    <message>
        <source>Right to %1</source>
        <translation>Oikeus: %1</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>Lukeminen onnistuu.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Kello</translation>
    </message>
    <message>
        <source>The server does not tell its time.</source>
        <translation>Palvelin ei kerro kellonaikaansa.</translation>
    </message>
    <message>
        <source>This computer and the server agree on the time.</source>
        <translation>Tämän tietokoneen ja palvelimen kellot ovat samassa ajassa.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n second(s) behind the server&apos;s.</source>
        <translation>
            <numerusform>Tämän tietokoneen kello on %n sekunnin jäljessä palvelimen kellosta.</numerusform>
            <numerusform>Tämän tietokoneen kello on %n sekuntia jäljessä palvelimen kellosta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n second(s) ahead of the server&apos;s.</source>
        <translation>
            <numerusform>Tämän tietokoneen kello on %n sekunnin edellä palvelimen kelloa.</numerusform>
            <numerusform>Tämän tietokoneen kello on %n sekuntia edellä palvelimen kelloa.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown is corrected for it. Let this computer set its clock from the network all the same.</source>
        <translation>Näytettävät ajat on korjattu. Anna tietokoneen silti asettaa kellonsa verkosta.</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Avainsäilö</translation>
    </message>
    <message>
        <source>It keeps, reads and removes secrets.</source>
        <translation>Salaisuuksien tallennus, luku ja poisto onnistuvat.</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Tallenteet</translation>
    </message>
    <message>
        <source>No place of recordings is set in the profile.</source>
        <translation>Profiiliin ei ole asetettu tallenteiden paikkaa.</translation>
    </message>
    <message>
        <source>The recordings are at %1. It is asked when one is opened.</source>
        <translation>Tallenteet ovat osoitteessa %1. Siltä kysytään, kun tallenne avataan.</translation>
    </message>
    <message>
        <source>%1 can be read.</source>
        <translation>Kohteen %1 lukeminen onnistuu.</translation>
    </message>
    <message>
        <source>Conversation API</source>
        <translation>Conversation-rajapinta</translation>
    </message>
    <message>
        <source>The profile has no Conversation project.</source>
        <translation>Profiililla ei ole Conversation-projektia.</translation>
    </message>
    <message>
        <source>Calling API</source>
        <translation>Calling-rajapinta</translation>
    </message>
    <message>
        <source>The profile has no Calling application.</source>
        <translation>Profiililla ei ole Calling-sovellusta.</translation>
    </message>
    <message>
        <source>It accepts the keys.</source>
        <translation>Se hyväksyy avaimet.</translation>
    </message>
</context>
<context>
    <name>floorwalker::Chip</name>
    <message>
        <source>Press Delete to remove this filter</source>
        <translation>Poista suodatin painamalla Delete</translation>
    </message>
</context>
<context>
    <name>floorwalker::CloudFields</name>
    <message>
        <source>Conversation API</source>
        <translation>Conversation-rajapinta</translation>
    </message>
    <message>
        <source>Fields of the Conversation API</source>
        <translation>Conversation-rajapinnan kentät</translation>
    </message>
    <message>
        <source>Calling A&amp;PI</source>
        <translation>Callin&amp;g-rajapinta</translation>
    </message>
    <message>
        <source>Fields of the Calling API</source>
        <translation>Calling-rajapinnan kentät</translation>
    </message>
    <message>
        <source>Europe (eu)</source>
        <translation>Eurooppa (eu)</translation>
    </message>
    <message>
        <source>United States (us)</source>
        <translation>Yhdysvallat (us)</translation>
    </message>
    <message>
        <source>Brazil (br)</source>
        <translation>Brasilia (br)</translation>
    </message>
    <message>
        <source>Access token (OAuth 2)</source>
        <translation>Pääsytunniste (OAuth 2)</translation>
    </message>
    <message>
        <source>Basic: for tests only, few requests a minute</source>
        <translation>Perustapa: vain kokeiluun, vain vähän pyyntöjä minuutissa</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Project id</source>
        <translation>Projektin tunnus</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Avaimen tunnus</translation>
    </message>
    <message>
        <source>Key secret</source>
        <translation>Avaimen salaisuus</translation>
    </message>
    <message>
        <source>Signs in to Conversation by</source>
        <translation>Kirjautuminen Conversation-rajapintaan</translation>
    </message>
    <message>
        <source>Sinch&apos;s own of the region</source>
        <translation>Sinchin oma alueella</translation>
    </message>
    <message>
        <source>Own address of the Conversation API</source>
        <translation>Conversation-rajapinnan oma osoite</translation>
    </message>
    <message>
        <source>Own address of its templates</source>
        <translation>Sen viestipohjien oma osoite</translation>
    </message>
    <message>
        <source>Sinch&apos;s own</source>
        <translation>Sinchin oma</translation>
    </message>
    <message>
        <source>Own address of its access tokens</source>
        <translation>Sen pääsytunnisteiden oma osoite</translation>
    </message>
    <message>
        <source>Signed requests</source>
        <translation>Allekirjoitetut pyynnöt</translation>
    </message>
    <message>
        <source>Basic: key and secret with each request</source>
        <translation>Perustapa: avain ja salaisuus joka pyynnössä</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Sovelluksen avain</translation>
    </message>
    <message>
        <source>Application secret</source>
        <translation>Sovelluksen salaisuus</translation>
    </message>
    <message>
        <source>Signs in to Calling by</source>
        <translation>Kirjautuminen Calling-rajapintaan</translation>
    </message>
    <message>
        <source>Own address of calls, with its version</source>
        <translation>Puhelujen oma osoite versioineen</translation>
    </message>
    <message>
        <source>As above, else Sinch&apos;s own</source>
        <translation>Kuten yllä, muuten Sinchin oma</translation>
    </message>
    <message>
        <source>Own address of numbers, with its version</source>
        <translation>Numeroiden oma osoite versioineen</translation>
    </message>
    <message>
        <source>As in the key store</source>
        <translation>Kuten avainvarastossa</translation>
    </message>
    <message>
        <source>The key secret is missing.</source>
        <translation>Avaimen salaisuus puuttuu.</translation>
    </message>
    <message>
        <source>The application&apos;s secret is missing.</source>
        <translation>Sovelluksen salaisuus puuttuu.</translation>
    </message>
</context>
<context>
    <name>floorwalker::ColourBand</name>
    <message>
        <source>Colour of profile %1</source>
        <translation>Profiilin %1 väri</translation>
    </message>
</context>
<context>
    <name>floorwalker::ColourChoice</name>
    <message>
        <source>Colour %1</source>
        <translation>Väri %1</translation>
    </message>
    <message>
        <source>Own (%1)</source>
        <translation>Oma (%1)</translation>
    </message>
</context>
<context>
    <name>floorwalker::CommandPalette</name>
    <message>
        <source>Search or do anything</source>
        <translation>Etsi tai tee mitä vain</translation>
    </message>
    <message>
        <source>Search or Do Anything</source>
        <translation>Etsi tai tee mitä vain</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Löydetyt</translation>
    </message>
    <message>
        <source>Enter does it, arrows choose, Escape closes</source>
        <translation>Enter suorittaa, nuolet valitsevat, Esc sulkee</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Mitään nimeltä ”%1” ei löytynyt.</translation>
    </message>
</context>
<context>
    <name>floorwalker::ComposeDialog</name>
    <message>
        <source>Start &amp;Anew</source>
        <translation>&amp;Aloita alusta</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Pysäytä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>New Campaign</source>
        <translation>Uusi kampanja</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Edistyminen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>This is a production profile. Type its name to send: %1</source>
        <translation>Tämä on tuotantoprofiili. Kirjoita sen nimi, jotta voit lähettää: %1</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Profiilin nimi</translation>
    </message>
    <message>
        <source>Your own number or address</source>
        <translation>Oma numerosi tai osoitteesi</translation>
    </message>
    <message>
        <source>Sends the text of the first recipient to you, now, as a message of its own</source>
        <translation>Lähettää ensimmäisen vastaanottajan tekstin sinulle heti, omana viestinään</translation>
    </message>
    <message>
        <source>Who is left out stands in %1.</source>
        <translation>Pois jäävät ovat tiedostossa %1.</translation>
    </message>
    <message>
        <source>No such number is given out in its country.</source>
        <translation>Tällaista numeroa ei ole maassa käytössä.</translation>
    </message>
    <message>
        <source>Check the number the test is to go to.</source>
        <translation>Tarkista numero, johon testi lähetetään.</translation>
    </message>
    <message>
        <source>The server has the test message. Look at your phone before you send to everybody.</source>
        <translation>Testiviesti on palvelimella. Katso puhelintasi, ennen kuin lähetät kaikille.</translation>
    </message>
    <message>
        <source>The server refused the test message: %1</source>
        <translation>Palvelin hylkäsi testiviestin: %1</translation>
    </message>
    <message>
        <source>Check source, subtype and text.</source>
        <translation>Tarkista lähettäjä, alatyyppi ja teksti.</translation>
    </message>
    <message>
        <source>No answer came to the test message. The ledger asks the server about it.</source>
        <translation>Testiviestiin ei tullut vastausta. Kirjausluettelo kysyy siitä palvelimelta.</translation>
    </message>
    <message>
        <source>&amp;Send to %1 (%2)</source>
        <translation>&amp;Lähetä: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n vastaanottaja</numerusform>
            <numerusform>%n vastaanottajaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segmentti</numerusform>
            <numerusform>%n segmenttiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send to %n Recipient(s)</source>
        <translation>
            <numerusform>&amp;Lähetä %n vastaanottajalle</numerusform>
            <numerusform>&amp;Lähetä %n vastaanottajalle</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Lähetä</translation>
    </message>
    <message>
        <source>Save Who Is Left Out</source>
        <translation>Pois jäävien tallennus</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Taulukot (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Choose the column that holds the addresses.</source>
        <translation>Valitse sarake, jossa osoitteet ovat.</translation>
    </message>
    <message>
        <source>Send T&amp;est</source>
        <translation>Läh&amp;etä testi</translation>
    </message>
    <message>
        <source>Sa&amp;ve Who Is Left Out…</source>
        <translation>Tallenna p&amp;ois jäävät…</translation>
    </message>
</context>
<context>
    <name>floorwalker::ComposeForm</name>
    <message>
        <source>Also to &amp;landlines</source>
        <translation>Myös &amp;lankanumeroihin</translation>
    </message>
    <message>
        <source>&amp;Name, for us</source>
        <translation>&amp;Nimi, meitä varten</translation>
    </message>
    <message>
        <source>S&amp;ubtype</source>
        <translation>&amp;Alatyyppi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>WhatsApp template</source>
        <translation>WhatsApp-mallipohja</translation>
    </message>
    <message>
        <source>C&amp;ontent</source>
        <translation>&amp;Sisältö</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Teksti</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>At a time in words</source>
        <translation>Aikaan sanoin</translation>
    </message>
    <message>
        <source>At a time by calendar</source>
        <translation>Aikaan kalenterista</translation>
    </message>
    <message>
        <source>tomorrow 9:30, in 2 h, mon 10:00</source>
        <translation>huomenna 9:30, 2 h kuluttua, ma 10:00</translation>
    </message>
    <message>
        <source>Time in words</source>
        <translation>Aika sanoin</translation>
    </message>
    <message>
        <source>Time by calendar</source>
        <translation>Aika kalenterista</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>&amp;Uusintoja</translation>
    </message>
    <message>
        <source>Puts the column&apos;s value into the text</source>
        <translation>Lisää sarakkeen arvon tekstiin</translation>
    </message>
    <message>
        <source>No message was seen to come from this address. The server refuses it when no chat queue has it.</source>
        <translation>Tästä osoitteesta ei ole nähty viestejä. Palvelin hylkää sen, jos se ei ole minkään chat-jonon.</translation>
    </message>
    <message>
        <source>Write the time, or choose now.</source>
        <translation>Kirjoita aika tai valitse heti.</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>A time in the profile&apos;s zone, the zone, and the same in UTC</extracomment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Also outside the allowe&amp;d hours</source>
        <translation>Myös sallittujen aikojen ulkop&amp;uolella</translation>
    </message>
    <message>
        <source>From (address of a chat &amp;queue)</source>
        <translation>Lä&amp;hettäjä (chat-jonon osoite)</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>Millo&amp;in</translation>
    </message>
    <message>
        <source>Time &amp;between tries</source>
        <translation>Yritysten &amp;väli</translation>
    </message>
    <message>
        <source>As&amp;k the telephone platform about the numbers (at most %L1)</source>
        <translation>&amp;Kysy numeroista puhelinalustalta (enintään %L1)</translation>
    </message>
    <message>
        <source>Send through</source>
        <translation>Lähetystapa</translation>
    </message>
    <message>
        <source>Which are landlines, and which are restricted; each is a question</source>
        <translation>Mitkä ovat lankanumeroita ja mitkä rajoitettuja; jokainen on oma kyselynsä</translation>
    </message>
</context>
<context>
    <name>floorwalker::ConferenceControl</name>
    <message>
        <source>The conference, or who was in it, is not there any more.</source>
        <translation>Neuvottelua tai siinä ollutta ei enää ole.</translation>
    </message>
    <message>
        <source>No answer came, so it may or may not have happened. Look at the participants; the same again does no harm.</source>
        <translation>Vastausta ei tullut, joten se ehkä tapahtui, ehkä ei. Katso osallistujia; saman tekeminen uudelleen ei haittaa.</translation>
    </message>
</context>
<context>
    <name>floorwalker::ConferencePane</name>
    <message numerus="yes">
        <source>%n participant(s) are muted.</source>
        <translation>
            <numerusform>%n osallistuja on mykistetty.</numerusform>
            <numerusform>%n osallistujaa on mykistetty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are heard again.</source>
        <translation>
            <numerusform>%n osallistuja kuuluu taas.</numerusform>
            <numerusform>%n osallistujaa kuuluu taas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are on hold.</source>
        <translation>
            <numerusform>%n osallistuja on pidossa.</numerusform>
            <numerusform>%n osallistujaa on pidossa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are back from hold.</source>
        <translation>
            <numerusform>%n osallistuja on taas mukana.</numerusform>
            <numerusform>%n osallistujaa on taas mukana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) were removed.</source>
        <translation>
            <numerusform>%n osallistuja poistettiin.</numerusform>
            <numerusform>%n osallistujaa poistettiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Osallistujat</translation>
    </message>
    <message>
        <source>Nobody is in a conference of that name now. It begins when the first one answers.</source>
        <translation>Tämän nimisessä neuvottelussa ei ole nyt ketään. Se alkaa, kun ensimmäinen vastaa.</translation>
    </message>
    <message>
        <source>Called into It</source>
        <translation>Siihen soitetut</translation>
    </message>
    <message>
        <source>Nobody was called into it from this computer.</source>
        <translation>Kenellekään ei ole soitettu siihen tältä koneelta.</translation>
    </message>
    <message>
        <source>%1 of %2 participants are done.</source>
        <translation>%1 / %2 osallistujaa tehty.</translation>
    </message>
    <message>
        <source>Name of the conference</source>
        <translation>Neuvottelun nimi</translation>
    </message>
    <message>
        <source>O&amp;pen Conference</source>
        <translation>A&amp;vaa neuvottelu</translation>
    </message>
    <message>
        <source>No conference is open. Type its name above, or begin one with Team Call…</source>
        <translation>Neuvottelua ei ole avattu. Kirjoita sen nimi yllä tai aloita kohdasta Ryhmäpuhelu…</translation>
    </message>
    <message>
        <source>Participants of %1</source>
        <translation>Neuvottelun %1 osallistujat</translation>
    </message>
    <message>
        <source>No conference is open.</source>
        <translation>Neuvottelua ei ole avattu.</translation>
    </message>
    <message>
        <source>%1 of %2 who were called are in it.</source>
        <translation>%1 / %2 soitetusta on mukana.</translation>
    </message>
    <message>
        <source>Something else is being done to a conference.</source>
        <translation>Neuvottelulle tehdään parhaillaan muuta.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Yritä uudelleen, kun se on tehty.</translation>
    </message>
    <message>
        <source>Remove Participants</source>
        <translation>Poista osallistujia</translation>
    </message>
    <message>
        <source>Remove %1 from the conference?</source>
        <translation>Poistetaanko %1 neuvottelusta?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n participants from the conference?</source>
        <translation>
            <numerusform>Poistetaanko %n osallistuja neuvottelusta?</numerusform>
            <numerusform>Poistetaanko %n osallistujaa neuvottelusta?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their calls end. They can be called again.</source>
        <translation>Heidän puhelunsa päättyvät. Heille voi soittaa uudelleen.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>Clear Conference</source>
        <translation>Tyhjennä neuvottelu</translation>
    </message>
    <message>
        <source>Remove everybody from %1?</source>
        <translation>Poistetaanko kaikki neuvottelusta %1?</translation>
    </message>
    <message>
        <source>All calls in it end, also of those who joined this moment.</source>
        <translation>Kaikki sen puhelut päättyvät, myös juuri liittyneiden.</translation>
    </message>
    <message>
        <source>Everybody was removed.</source>
        <translation>Kaikki poistettiin.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Whom something could not be done to, and why, a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>C&amp;lear Conference</source>
        <translation>&amp;Tyhjennä neuvottelu</translation>
    </message>
</context>
<context>
    <name>floorwalker::ConfirmDialog</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A question, and what follows from saying yes; both are whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peruuta</translation>
    </message>
    <message>
        <source>This is a production profile. Type its name, “%1”, to go on:</source>
        <translation>Tämä on tuotantoprofiili. Jatka kirjoittamalla sen nimi, ”%1”:</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Profiilin nimi</translation>
    </message>
</context>
<context>
    <name>floorwalker::ConsentAskBar</name>
    <message>
        <source>Number or address, with * and ?</source>
        <translation>Numero tai osoite, myös * ja ?</translation>
    </message>
    <message>
        <source>Search by address</source>
        <translation>Hae osoitteella</translation>
    </message>
    <message>
        <source>A whole number in any spelling, or a part of an address; with * for any text and ? for one character, the whole address</source>
        <translation>Koko numero missä tahansa muodossa tai osa osoitteesta; tai koko osoite, jossa * on mikä tahansa teksti ja ? yksi merkki</translation>
    </message>
    <message>
        <source>Search by usage</source>
        <translation>Hae käyttötarkoituksella</translation>
    </message>
    <message>
        <source>Any usage</source>
        <translation>Kaikki käyttötarkoitukset</translation>
    </message>
    <message>
        <source>Search by consent</source>
        <translation>Hae suostumuksella</translation>
    </message>
    <message>
        <source>Yes and no</source>
        <translation>Kyllä ja ei</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Hae</translation>
    </message>
    <message>
        <source>Asks for %1</source>
        <extracomment>How a number that was typed will be searched for, as in &quot;Asks for +358401234567&quot;</extracomment>
        <translation>Haetaan: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Osoite: %1</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Käyttötarkoitus: %1</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Suostumus: %1</translation>
    </message>
</context>
<context>
    <name>floorwalker::ConsentDeletion</name>
    <message>
        <source>Stop Deleting</source>
        <translation>Keskeytä poistaminen</translation>
    </message>
    <message>
        <source>Progress of the deletion</source>
        <translation>Poistamisen eteneminen</translation>
    </message>
    <message>
        <source>Delete Consents</source>
        <translation>Poista suostumuksia</translation>
    </message>
    <message>
        <source>Delete the consent of %1 (%2)?</source>
        <translation>Poistetaanko suostumus: %1 (%2)?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n consents?</source>
        <translation>
            <numerusform>Poistetaanko %n suostumus?</numerusform>
            <numerusform>Poistetaanko %n suostumusta?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether these customers agree is unknown from then on, which is neither yes nor no. It can be written anew, but nobody remembers what it was.</source>
        <translation>Sen jälkeen ei tiedetä, suostuvatko nämä asiakkaat: se ei ole kyllä eikä ei. Suostumuksen voi kirjoittaa uudelleen, mutta kukaan ei muista, mikä se oli.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Poista</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n Consents</source>
        <translation>
            <numerusform>&amp;Poista %n suostumus</numerusform>
            <numerusform>&amp;Poista %n suostumusta</numerusform>
        </translation>
    </message>
    <message>
        <source>Other consents are being written.</source>
        <translation>Muita suostumuksia kirjoitetaan parhaillaan.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Yritä uudelleen, kun se on valmis.</translation>
    </message>
    <message>
        <source>Deleting, %1 of %2</source>
        <translation>Poistetaan, %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n consents were deleted.</source>
        <translation>
            <numerusform>%n suostumus poistettiin.</numerusform>
            <numerusform>%n suostumusta poistettiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 consents were deleted.</source>
        <translation>%1 / %2 suostumuksesta poistettiin.</translation>
    </message>
</context>
<context>
    <name>floorwalker::ConsentDetail</name>
    <message>
        <source>No consent chosen</source>
        <translation>Suostumusta ei ole valittu</translation>
    </message>
    <message>
        <source>Fields of the consent</source>
        <translation>Suostumuksen kentät</translation>
    </message>
    <message>
        <source>Fields of the consent as they came</source>
        <translation>Suostumuksen kentät sellaisina kuin ne tulivat</translation>
    </message>
    <message>
        <source>Details of the consent</source>
        <translation>Suostumuksen tiedot</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Tiedot</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>&amp;Raakatiedot</translation>
    </message>
    <message>
        <source>Do-not-contact list of this computer</source>
        <translation>Tämän tietokoneen kieltolista</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>listalla</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>ei listalla</translation>
    </message>
</context>
<context>
    <name>floorwalker::ConsentForm</name>
    <message>
        <source>New consent</source>
        <translation>Uusi suostumus</translation>
    </message>
    <message>
        <source>&amp;Exactly as typed</source>
        <translation>Täsmälleen &amp;kuten kirjoitettu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Ta&amp;llenna</translation>
    </message>
    <message numerus="yes">
        <source>The server asks for a pause. It is sent again in %n second(s).</source>
        <translation>
            <numerusform>Palvelin pyytää taukoa. Se lähetetään uudelleen %n sekunnin kuluttua.</numerusform>
            <numerusform>Palvelin pyytää taukoa. Se lähetetään uudelleen %n sekunnin kuluttua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>&amp;Usage</source>
        <translation>Kä&amp;yttötarkoitus</translation>
    </message>
    <message>
        <source>&amp;Does the customer agree?</source>
        <translation>Suostuuko &amp;asiakas?</translation>
    </message>
    <message>
        <source>&amp;Number or address</source>
        <translation>&amp;Numero tai osoite</translation>
    </message>
    <message>
        <source>Not as a phone number with its country code</source>
        <translation>Ei puhelinnumerona maatunnuksineen</translation>
    </message>
    <message>
        <source>The tenant has now: %1</source>
        <translation>Ympäristössä on nyt: %1</translation>
    </message>
    <message>
        <source>Other consents are being written.</source>
        <translation>Muita suostumuksia kirjoitetaan parhaillaan.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Yritä uudelleen, kun se on valmis.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Lähetetään…</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>Mitään ei kirjoitettu. %1</translation>
    </message>
</context>
<context>
    <name>floorwalker::ConsentImportDialog</name>
    <message>
        <source>Import Consents</source>
        <translation>Tuo suostumuksia</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <source>&amp;Choose File…</source>
        <translation>&amp;Valitse tiedosto…</translation>
    </message>
    <message>
        <source>Save a Sample &amp;File…</source>
        <translation>Tallenna &amp;mallitiedosto…</translation>
    </message>
    <message>
        <source>Save a Sample File</source>
        <translation>Mallitiedoston tallennus</translation>
    </message>
    <message>
        <source>This is a production profile. Type its name to send: %1</source>
        <translation>Tämä on tuotantoprofiili. Lähetä kirjoittamalla sen nimi: %1</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Profiilin nimi</translation>
    </message>
    <message>
        <source>Save &amp;Rejected Rows…</source>
        <translation>Tallenna &amp;hylätyt rivit…</translation>
    </message>
    <message>
        <source>Save Outco&amp;mes…</source>
        <translation>Tallenna t&amp;ulokset…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Pysäytä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Save Rejected Rows</source>
        <translation>Tallenna hylätyt rivit</translation>
    </message>
    <message>
        <source>Save Outcomes</source>
        <translation>Tallenna tulokset</translation>
    </message>
    <message>
        <source>The rows stand in %1.</source>
        <translation>Rivit ovat tiedostossa %1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n Consents</source>
        <translation>
            <numerusform>&amp;Lähetä %n suostumus</numerusform>
            <numerusform>&amp;Lähetä %n suostumusta</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send Consents</source>
        <translation>&amp;Lähetä suostumukset</translation>
    </message>
    <message>
        <source>Choose a File of Consents</source>
        <translation>Valitse suostumusten tiedosto</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>Taulukot (*.csv *.txt *.tsv *.xlsx);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Taulukot (*.csv *.xlsx)</translation>
    </message>
</context>
<context>
    <name>floorwalker::ConsentImportForm</name>
    <message>
        <source>– none –</source>
        <translation>– ei mikään –</translation>
    </message>
    <message>
        <source>Column of the &amp;address</source>
        <translation>&amp;Osoitteen sarake</translation>
    </message>
    <message>
        <source>Column of the &amp;usage</source>
        <translation>Käyttö&amp;tarkoituksen sarake</translation>
    </message>
    <message>
        <source>Column of the c&amp;onsent</source>
        <translation>&amp;Suostumuksen sarake</translation>
    </message>
    <message>
        <source>Usage of rows &amp;without one</source>
        <translation>Käyttötarkoitus riveille &amp;ilman sitä</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Sarake %1</translation>
    </message>
</context>
<context>
    <name>floorwalker::ConsentImportRows</name>
    <message>
        <source>Rows</source>
        <translation>Rivit</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of each kind</source>
        <translation>
            <numerusform>Ensimmäinen %n kutakin lajia</numerusform>
            <numerusform>Ensimmäiset %n kutakin lajia</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Tiedostoa luetaan.</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Tiedostoa ei ole valittu.</translation>
    </message>
    <message>
        <source>Choose a CSV file or an Excel workbook, or drop it here. Its first row names the columns: address, usage and consent.</source>
        <translation>Valitse CSV-tiedosto tai Excel-työkirja tai pudota se tähän. Sen ensimmäinen rivi nimeää sarakkeet: osoite, käyttötarkoitus ja suostumus.</translation>
    </message>
    <message>
        <source>The file has titles but no rows.</source>
        <translation>Tiedostossa on otsikot mutta ei rivejä.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Valitse toinen.</translation>
    </message>
    <message>
        <source>There is no preview.</source>
        <translation>Esikatselua ei ole.</translation>
    </message>
    <message>
        <source>Choose the columns above, or another file.</source>
        <translation>Valitse sarakkeet yllä tai toinen tiedosto.</translation>
    </message>
</context>
<context>
    <name>floorwalker::ConsentImportTable</name>
    <message>
        <source>Added</source>
        <extracomment>A row of a file: the tenant does not have this consent yet</extracomment>
        <translation>Lisätty</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>A row of a file: the tenant has the opposite</extracomment>
        <translation>Muutettu</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>A row of a file: the tenant has just this</extracomment>
        <translation>Sama</translation>
    </message>
    <message>
        <source>Repeated</source>
        <extracomment>A row of a file that is like an earlier row</extracomment>
        <translation>Toistuva</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>A row of a file that cannot be sent</extracomment>
        <translation>Hylätty</translation>
    </message>
</context>
<context>
    <name>floorwalker::ConsentList</name>
    <message>
        <source>Consents</source>
        <translation>Suostumukset</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Stale since %1: %2</source>
        <extracomment>Rows stand, but asking for them again has failed: since when they are old, and why</extracomment>
        <translation>Vanhentunut klo %1 alkaen: %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When the rows of a table were asked for, as in &quot;as of 14:05:09&quot;</extracomment>
        <translation>klo %1</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <translation>Millään rivillä ei ole tekstiä ”%1”.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Tyhjennä suodatin</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Kysytään palvelimelta…</translation>
    </message>
    <message>
        <source>No consent is as asked for.</source>
        <translation>Mikään suostumus ei vastaa hakua.</translation>
    </message>
    <message>
        <source>Who has said neither yes nor no has none: that is unknown, not a refusal.</source>
        <translation>Sillä, joka ei ole sanonut kyllä eikä ei, ei ole suostumusta: se on tuntematon, ei kielto.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Näytä kaikki</translation>
    </message>
</context>
<context>
    <name>floorwalker::ConsentTable</name>
    <message>
        <source>Call recording</source>
        <extracomment>What a customer agrees to: that calls are recorded</extracomment>
        <translation>Puhelun tallennus</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Whether a customer agrees: nobody has said so</extracomment>
        <translation>Tuntematon</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
</context>
<context>
    <name>floorwalker::ConsentWriting</name>
    <message>
        <source>The consent is written.</source>
        <translation>Suostumus on kirjoitettu.</translation>
    </message>
    <message>
        <source>There is no such consent at the tenant any more.</source>
        <translation>Ympäristössä ei ole enää tällaista suostumusta.</translation>
    </message>
    <message>
        <source>No answer came, so the consent may or may not be written. To write the same again does no harm.</source>
        <translation>Vastausta ei tullut, joten ei tiedetä, kirjoitettiinko suostumus. Saman kirjoittamisesta uudelleen ei ole haittaa.</translation>
    </message>
</context>
<context>
    <name>floorwalker::ConsentsPage</name>
    <message>
        <source>Consents and the do-not-contact list</source>
        <translation>Suostumukset ja kieltolista</translation>
    </message>
    <message>
        <source>&amp;Consents</source>
        <translation>S&amp;uostumukset</translation>
    </message>
    <message>
        <source>Do Not Contact (This Computer &amp;Only)</source>
        <translation>Kieltolista (&amp;vain tämä tietokone)</translation>
    </message>
    <message>
        <source>New Consent</source>
        <translation>Uusi suostumus</translation>
    </message>
    <message>
        <source>Change Consent</source>
        <translation>Muuta suostumusta</translation>
    </message>
    <message>
        <source>Delete Consents…</source>
        <translation>Poista suostumuksia…</translation>
    </message>
    <message>
        <source>Import Consents…</source>
        <translation>Tuo suostumuksia…</translation>
    </message>
    <message>
        <source>Export Consents…</source>
        <translation>Vie suostumukset…</translation>
    </message>
    <message>
        <source>Do Not Contact This Address…</source>
        <translation>Älä ota yhteyttä tähän osoitteeseen…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Päivitä</translation>
    </message>
    <message>
        <source>Ask the tenant again (F5)</source>
        <translation>Kysy ympäristöltä uudelleen (F5)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Tuo…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Vie…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Poista…</translation>
    </message>
</context>
<context>
    <name>floorwalker::ContactAskBar</name>
    <message>
        <source>Number or address, with * and ?</source>
        <translation>Numero tai osoite, myös * ja ?</translation>
    </message>
    <message>
        <source>Add &amp;Condition</source>
        <translation>Lisää &amp;ehto</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Numero tai osoite</translation>
    </message>
    <message>
        <source>Whom the contact was from or for. * stands for any characters and ? for one. Several are separated by commas, or pasted from a spreadsheet.</source>
        <translation>Keneltä tai kenelle kontakti oli. * vastaa mitä tahansa merkkejä ja ? yhtä. Useat erotetaan pilkuin tai liitetään taulukkolaskennasta.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Hae</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Any field of a contact may be typed, as the interface spells it</source>
        <translation>Minkä tahansa kontaktin kentän voi kirjoittaa rajapinnan kirjoitusasussa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Lisää</translation>
    </message>
    <message>
        <source>This is no saved search, or it is damaged.</source>
        <translation>Tämä ei ole tallennettu haku, tai tiedosto on vioittunut.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Valitse toinen.</translation>
    </message>
    <message>
        <source>“%1” is asked for already: the time is chosen at the left.</source>
        <translation>“%1” sisältyy jo hakuun: aika valitaan vasemmalta.</translation>
    </message>
    <message>
        <source>The most contacts to find is a whole number above zero.</source>
        <translation>Kontaktien enimmäismäärä on nollaa suurempi kokonaisluku.</translation>
    </message>
    <message>
        <source>Contacts are sorted by one of the fields in the list.</source>
        <translation>Kontaktit järjestetään jonkin luettelossa olevan kentän mukaan.</translation>
    </message>
    <message>
        <source>Subject, text and remarks are searched in another database: it knows e-mails and chats only, with other words for type and status.</source>
        <translation>Aihe, teksti ja huomautukset haetaan toisesta tietokannasta: siinä on vain sähköposteja ja keskusteluja, ja tyypille ja tilalle muut sanat.</translation>
    </message>
</context>
<context>
    <name>floorwalker::ContactDetail</name>
    <message>
        <source>No contact chosen</source>
        <translation>Ei valittua kontaktia</translation>
    </message>
    <message>
        <source>Fields of the contact</source>
        <translation>Kontaktin kentät</translation>
    </message>
    <message>
        <source>Details of the contact</source>
        <translation>Kontaktin tiedot</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Tiedot</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>&amp;Kulku</translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation>Keskustel&amp;u</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;Posti</translation>
    </message>
    <message>
        <source>Ans&amp;wers</source>
        <translation>&amp;Vastaukset</translation>
    </message>
    <message>
        <source>Copy what this tab shows</source>
        <translation>Kopioi välilehden sisältö</translation>
    </message>
    <message>
        <source>Print what this tab shows</source>
        <translation>Tulosta välilehden sisältö</translation>
    </message>
    <message>
        <source>&amp;Remarks</source>
        <translation>Huo&amp;mautukset</translation>
    </message>
</context>
<context>
    <name>floorwalker::ContactDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Of a contact</extracomment>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>&amp;Identities, a line each</source>
        <translation>Tunn&amp;isteet, yksi riville</translation>
    </message>
    <message>
        <source>&amp;Channels, the first is tried first</source>
        <translation>&amp;Kanavat, ensimmäistä yritetään ensin</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Sähköposti</translation>
    </message>
    <message>
        <source>E&amp;xternal id</source>
        <translation>&amp;Ulkoinen tunnus</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Ki&amp;eli</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>&amp;Lisätiedot</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>New Contact</source>
        <translation>Uusi kontakti</translation>
    </message>
    <message>
        <source>Change Contact</source>
        <translation>Muuta kontaktia</translation>
    </message>
    <message>
        <source>Another contact is being written.</source>
        <translation>Toista kontaktia tallennetaan parhaillaan.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Yritä uudelleen, kun se on tehty.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Lähetetään…</translation>
    </message>
    <message>
        <source>Nobody can say yet whether the contact was made: no answer came.</source>
        <translation>Kukaan ei vielä tiedä, tehtiinkö kontakti: vastausta ei tullut.</translation>
    </message>
    <message>
        <source>Do not make it again. How it stands is in Alerts &gt; Ledger.</source>
        <translation>Älä tee sitä uudelleen. Sen tila näkyy kohdassa Hälytykset &gt; Kirjausluettelo.</translation>
    </message>
    <message>
        <source>The server refused the contact: %1</source>
        <translation>Palvelin torjui kontaktin: %1</translation>
    </message>
    <message>
        <source>Check identities and language.</source>
        <translation>Tarkista tunnisteet ja kieli.</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>Mitään ei tallennettu. %1</translation>
    </message>
</context>
<context>
    <name>floorwalker::ContactEditing</name>
    <message>
        <source>The contact is not there any more.</source>
        <translation>Kontaktia ei enää ole.</translation>
    </message>
    <message>
        <source>No answer came, so it may or may not have happened. Look at the contact; the same again does no harm.</source>
        <translation>Vastausta ei tullut, joten se ehkä tapahtui, ehkä ei. Katso kontaktia; saman tekeminen uudelleen ei haittaa.</translation>
    </message>
</context>
<context>
    <name>floorwalker::ContactPart</name>
    <message>
        <source>Try Again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>No contact is chosen.</source>
        <translation>Kontaktia ei ole valittu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A part of what belongs to a contact, and why it could not be fetched</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Kysytään palvelimelta…</translation>
    </message>
</context>
<context>
    <name>floorwalker::ContactsPage</name>
    <message>
        <source>Export Contacts…</source>
        <translation>Vie kontaktit…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Vie…</translation>
    </message>
    <message>
        <source>New Chat…</source>
        <translation>Uusi keskustelu…</translation>
    </message>
    <message>
        <source>New Message to This Customer…</source>
        <translation>Uusi viesti tälle asiakkaalle…</translation>
    </message>
    <message>
        <source>Contacts and what belongs to them</source>
        <translation>Kontaktit ja niihin kuuluva</translation>
    </message>
    <message>
        <source>C&amp;ontacts</source>
        <translation>K&amp;ontaktit</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chatit</translation>
    </message>
    <message>
        <source>No chat is as asked for.</source>
        <translation>Mikään chat ei vastaa hakua.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>Alatyyppi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>C&amp;hats</source>
        <translation>&amp;Chatit</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Sähköpostit</translation>
    </message>
    <message>
        <source>No e-mail is as asked for.</source>
        <translation>Mikään sähköposti ei vastaa hakua.</translation>
    </message>
    <message>
        <source>Case id</source>
        <translation>Tapauksen tunnus</translation>
    </message>
    <message>
        <source>CID</source>
        <translation>CID-tunnus</translation>
    </message>
    <message>
        <source>&amp;E-mails</source>
        <translation>Sähk&amp;öpostit</translation>
    </message>
    <message>
        <source>Script results</source>
        <translation>Skriptien tulokset</translation>
    </message>
    <message>
        <source>No script result is as asked for.</source>
        <translation>Mikään skriptin tulos ei vastaa hakua.</translation>
    </message>
    <message>
        <source>Contact id</source>
        <translation>Kontaktin tunnus</translation>
    </message>
    <message>
        <source>Original contact id</source>
        <translation>Alkuperäisen kontaktin tunnus</translation>
    </message>
    <message>
        <source>Sc&amp;ripts</source>
        <translation>Sk&amp;riptit</translation>
    </message>
    <message>
        <source>Go to Contact</source>
        <translation>Siirry kontaktiin</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation>Vienti: %1…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktit</translation>
    </message>
    <message>
        <source>No contact holds “%1”.</source>
        <translation>Missään kontaktissa ei ole ”%1”.</translation>
    </message>
    <message>
        <source>No contact in this time is as asked for.</source>
        <translation>Tältä ajalta ei ole haettuja kontakteja.</translation>
    </message>
</context>
<context>
    <name>floorwalker::ContentAskBar</name>
    <message>
        <source>The server knows no time for this list: the time chooses among the rows that came.</source>
        <translation>Palvelin ei tunne tämän luettelon aikoja: aika valitsee tulleiden rivien joukosta.</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>Rivejä enintään</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Enintään %1</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Hae</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A condition, as in &quot;Case id: 4711&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>floorwalker::ContentDetail</name>
    <message>
        <source>Copy what is shown</source>
        <translation>Kopioi näkyvä</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Tulosta näkyvä</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Kysytään palvelimelta…</translation>
    </message>
</context>
<context>
    <name>floorwalker::ContentTable</name>
    <message>
        <source>Try Again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Stale since %1: %2</source>
        <extracomment>Rows stand, but asking for them again has failed: since when they are old, and why</extracomment>
        <translation>Vanhentunut klo %1 alkaen: %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When the rows of a table were asked for, as in &quot;as of 14:05:09&quot;</extracomment>
        <translation>klo %1</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <translation>Millään rivillä ei ole tekstiä ”%1”.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Tyhjennä suodatin</translation>
    </message>
    <message>
        <source>Nothing is asked for yet.</source>
        <translation>Mitään ei ole vielä haettu.</translation>
    </message>
    <message>
        <source>Press Search.</source>
        <translation>Paina Hae.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Kysytään palvelimelta…</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n row(s) that came is of this time.</source>
        <translation>
            <numerusform>Tullut %n rivi ei ole tältä ajalta.</numerusform>
            <numerusform>Mikään tulleista %n rivistä ei ole tältä ajalta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server knows no time for this list.</source>
        <translation>Palvelin ei tunne tämän luettelon aikoja.</translation>
    </message>
    <message>
        <source>Show Any Time</source>
        <translation>Näytä kaikki ajat</translation>
    </message>
</context>
<context>
    <name>floorwalker::ConversationContactTable</name>
    <message>
        <source>%1 %2</source>
        <extracomment>An address on a channel, as in &quot;WhatsApp 358401234567&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>floorwalker::ConversationControl</name>
    <message>
        <source>The conversation is not there any more.</source>
        <translation>Keskustelua ei enää ole.</translation>
    </message>
    <message>
        <source>No answer came, so it may or may not have happened. Look at the conversation; the same again does no harm.</source>
        <translation>Vastausta ei tullut, joten se ehkä tapahtui, ehkä ei. Katso keskustelua; saman tekeminen uudelleen ei haittaa.</translation>
    </message>
</context>
<context>
    <name>floorwalker::ConversationTab</name>
    <message>
        <source>Conversation</source>
        <translation>Keskustelu</translation>
    </message>
</context>
<context>
    <name>floorwalker::ConversationTable</name>
    <message>
        <source>Us: %1</source>
        <extracomment>The last message of a conversation, which this side wrote</extracomment>
        <translation>Me: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tuntematon</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Lopetettu</translation>
    </message>
</context>
<context>
    <name>floorwalker::ConversationsPage</name>
    <message>
        <source>This profile has no project of the Conversation API, which carries the messages of every channel.</source>
        <translation>Tällä profiililla ei ole Conversation-rajapinnan projektia, joka välittää kaikkien kanavien viestejä.</translation>
    </message>
    <message>
        <source>Conversations and what belongs to them</source>
        <translation>Keskustelut ja mitä niihin kuuluu</translation>
    </message>
    <message>
        <source>C&amp;onversations</source>
        <translation>&amp;Keskustelut</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Vie…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>Show That You Are Writing</source>
        <translation>Näytä, että kirjoitat</translation>
    </message>
    <message>
        <source>Show That You Stopped Writing</source>
        <translation>Näytä, että lopetit kirjoittamisen</translation>
    </message>
    <message>
        <source>Tell That an Agent Joined…</source>
        <translation>Kerro, että agentti liittyi…</translation>
    </message>
    <message>
        <source>Tell That an Agent Left…</source>
        <translation>Kerro, että agentti poistui…</translation>
    </message>
    <message>
        <source>Export Thread…</source>
        <translation>Vie viestiketju…</translation>
    </message>
    <message>
        <source>Stop Conversation…</source>
        <translation>Lopeta keskustelu…</translation>
    </message>
    <message>
        <source>Delete Conversation…</source>
        <translation>Poista keskustelu…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Toiminnot</translation>
    </message>
    <message>
        <source>What can be done in this conversation</source>
        <translation>Mitä tässä keskustelussa voi tehdä</translation>
    </message>
    <message>
        <source>Stop Conversation</source>
        <translation>Lopeta keskustelu</translation>
    </message>
    <message>
        <source>Stop the conversation with %1?</source>
        <translation>Lopetetaanko keskustelu (%1)?</translation>
    </message>
    <message>
        <source>Nothing is deleted. The next message, of either side, begins another conversation.</source>
        <translation>Mitään ei poisteta. Kumman tahansa seuraava viesti aloittaa uuden keskustelun.</translation>
    </message>
    <message>
        <source>&amp;Stop It</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>Delete Conversation</source>
        <translation>Poista keskustelu</translation>
    </message>
    <message>
        <source>Delete the conversation with %1?</source>
        <translation>Poistetaanko keskustelu (%1)?</translation>
    </message>
    <message>
        <source>All its messages go with it. That cannot be taken back.</source>
        <translation>Kaikki sen viestit poistuvat mukana. Sitä ei voi perua.</translation>
    </message>
    <message>
        <source>&amp;Delete It</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>Something else is being done to a conversation. Try again in a moment.</source>
        <translation>Keskustelulle tehdään parhaillaan muuta. Yritä hetken päästä uudelleen.</translation>
    </message>
    <message>
        <source>The conversation is stopped.</source>
        <translation>Keskustelu on lopetettu.</translation>
    </message>
    <message>
        <source>The conversation is deleted.</source>
        <translation>Keskustelu on poistettu.</translation>
    </message>
    <message>
        <source>The event was sent; channels that cannot show it leave it out.</source>
        <translation>Tapahtuma lähetettiin; kanavat, jotka eivät voi näyttää sitä, jättävät sen pois.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Mitään ei muutettu. %1</translation>
    </message>
    <message>
        <source>New Message</source>
        <translation>Uusi viesti</translation>
    </message>
    <message>
        <source>Answer with More…</source>
        <translation>Vastaa laajemmin…</translation>
    </message>
    <message>
        <source>Con&amp;tacts</source>
        <translation>Kon&amp;taktit</translation>
    </message>
    <message>
        <source>Opt-o&amp;uts</source>
        <translation>Viestikie&amp;llot</translation>
    </message>
    <message>
        <source>Templat&amp;es</source>
        <translation>Viesti&amp;pohjat</translation>
    </message>
    <message>
        <source>Web&amp;hooks</source>
        <translation>&amp;Webhookit</translation>
    </message>
    <message>
        <source>Channel&amp;s</source>
        <translation>K&amp;anavat</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktit</translation>
    </message>
    <message>
        <source>The project has no contacts. One is made with the first message, unless the app only dispatches.</source>
        <translation>Projektilla ei ole kontakteja. Kontakti syntyy ensimmäisestä viestistä, ellei sovellus vain lähetä.</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>Ei valittua kontaktia</translation>
    </message>
    <message>
        <source>Fields of the contact</source>
        <translation>Kontaktin kentät</translation>
    </message>
    <message>
        <source>Which opt-outs</source>
        <translation>Mitkä viestikiellot</translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation>Viestikiellot</translation>
    </message>
    <message>
        <source>Nobody has opted out of these messages.</source>
        <translation>Kukaan ei ole kieltänyt näitä viestejä.</translation>
    </message>
    <message>
        <source>No identity chosen</source>
        <translation>Ei valittua tunnistetta</translation>
    </message>
    <message>
        <source>History of the identity</source>
        <translation>Tunnisteen historia</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Viestipohjat</translation>
    </message>
    <message>
        <source>The project has no templates. They are made on the Sinch dashboard.</source>
        <translation>Projektilla ei ole viestipohjia. Niitä tehdään Sinchin hallinnassa.</translation>
    </message>
    <message>
        <source>No template chosen</source>
        <translation>Ei valittua viestipohjaa</translation>
    </message>
    <message>
        <source>Fields of the template</source>
        <translation>Viestipohjan kentät</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhookit</translation>
    </message>
    <message>
        <source>The app has no webhooks, so it tells nobody of what happens.</source>
        <translation>Sovelluksella ei ole webhookeja, joten se ei kerro tapahtumista kenellekään.</translation>
    </message>
    <message>
        <source>No webhook chosen</source>
        <translation>Ei valittua webhookia</translation>
    </message>
    <message>
        <source>Fields of the webhook</source>
        <translation>Webhookin kentät</translation>
    </message>
    <message>
        <source>Channels of the app</source>
        <translation>Sovelluksen kanavat</translation>
    </message>
    <message>
        <source>The app has no channels. They are set up on the Sinch dashboard.</source>
        <translation>Sovelluksella ei ole kanavia. Ne otetaan käyttöön Sinchin hallinnassa.</translation>
    </message>
    <message>
        <source>No channel chosen</source>
        <translation>Ei valittua kanavaa</translation>
    </message>
    <message>
        <source>Fields of the app</source>
        <translation>Sovelluksen kentät</translation>
    </message>
    <message>
        <source>New Contact…</source>
        <translation>Uusi kontakti…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Uusi…</translation>
    </message>
    <message>
        <source>Message to Contact…</source>
        <translation>Viesti kontaktille…</translation>
    </message>
    <message>
        <source>Show Conversations of Contact</source>
        <translation>Näytä kontaktin keskustelut</translation>
    </message>
    <message>
        <source>Change Contact…</source>
        <translation>Muuta kontaktia…</translation>
    </message>
    <message>
        <source>Ask for Name on Channel</source>
        <translation>Kysy nimeä kanavalta</translation>
    </message>
    <message>
        <source>Merge Two Contacts…</source>
        <translation>Yhdistä kaksi kontaktia…</translation>
    </message>
    <message>
        <source>Delete Contact…</source>
        <translation>Poista kontakti…</translation>
    </message>
    <message>
        <source>What can be done with the contact</source>
        <translation>Mitä kontaktille voi tehdä</translation>
    </message>
    <message>
        <source>New Webhook…</source>
        <translation>Uusi webhook…</translation>
    </message>
    <message>
        <source>Delete Webhook…</source>
        <translation>Poista webhook…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <source>The contacts are merged.</source>
        <translation>Kontaktit on yhdistetty.</translation>
    </message>
    <message>
        <source>The contact is deleted.</source>
        <translation>Kontakti on poistettu.</translation>
    </message>
    <message>
        <source>The webhook is deleted.</source>
        <translation>Webhook on poistettu.</translation>
    </message>
    <message>
        <source>Asking the channel…</source>
        <translation>Kysytään kanavalta…</translation>
    </message>
    <message>
        <source>Name on %1</source>
        <translation>Nimi kanavalla %1</translation>
    </message>
    <message>
        <source>The message is sent.</source>
        <translation>Viesti on lähetetty.</translation>
    </message>
    <message>
        <source>Delete Contact</source>
        <translation>Poista kontakti</translation>
    </message>
    <message>
        <source>Delete the contact %1?</source>
        <translation>Poistetaanko kontakti %1?</translation>
    </message>
    <message>
        <source>The contact goes with all its conversations. That cannot be taken back.</source>
        <translation>Kontakti poistuu kaikkien keskustelujensa kanssa. Sitä ei voi perua.</translation>
    </message>
    <message>
        <source>Merge Contacts</source>
        <translation>Yhdistä kontaktit</translation>
    </message>
    <message>
        <source>Merge %1 into %2?</source>
        <translation>Yhdistetäänkö %1 kontaktiin %2?</translation>
    </message>
    <message>
        <source>What the first has becomes the second&apos;s, and the first is gone. That cannot be taken back.</source>
        <translation>Ensimmäisen tiedot siirtyvät toiselle, ja ensimmäinen poistuu. Sitä ei voi perua.</translation>
    </message>
    <message>
        <source>&amp;Merge Them</source>
        <translation>&amp;Yhdistä ne</translation>
    </message>
    <message>
        <source>Delete Webhook</source>
        <translation>Poista webhook</translation>
    </message>
    <message>
        <source>Delete the webhook to %1?</source>
        <translation>Poistetaanko webhook osoitteeseen %1?</translation>
    </message>
    <message>
        <source>Whoever listens there is told nothing any more.</source>
        <translation>Siellä kuuntelevalle ei enää kerrota mitään.</translation>
    </message>
</context>
<context>
    <name>floorwalker::CountBars</name>
    <message>
        <source>%1 %2</source>
        <extracomment>One of several kinds and how often it occurs, as in &quot;complaint 9&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>floorwalker::CountryChoice</name>
    <message>
        <source>For numbers without a country code</source>
        <translation>Numeroille ilman maatunnusta</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A country by its own name and in English, as in &quot;Suomi – Finland&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>floorwalker::DoNotContactDialog</name>
    <message>
        <source>Do-Not-Contact List</source>
        <translation>Kieltolista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>floorwalker::DoNotContactPane</name>
    <message>
        <source>On the list</source>
        <translation>Listalla</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>uusimmat ensin</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>Listalla ei ole ketään.</translation>
    </message>
    <message>
        <source>Who is on it is left out of imports, and forms warn of them.</source>
        <translation>Listalla olevat jätetään pois tuonneista, ja lomakkeet varoittavat heistä.</translation>
    </message>
    <message>
        <source>&amp;Number or address</source>
        <translation>&amp;Numero tai osoite</translation>
    </message>
    <message>
        <source>&amp;Put on the List</source>
        <translation>&amp;Lisää listalle</translation>
    </message>
    <message>
        <source>&amp;Take Off the List</source>
        <translation>&amp;Poista listalta</translation>
    </message>
    <message>
        <source>This list is kept on this computer only: neither Contact Pro nor other desks know it.</source>
        <translation>Lista on vain tällä tietokoneella: Contact Pro ja muut työpisteet eivät tunne sitä.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Syy</translation>
    </message>
    <message>
        <source>%1 is on the list already. Its reason is replaced.</source>
        <translation>%1 on jo listalla. Sen syy korvataan.</translation>
    </message>
</context>
<context>
    <name>floorwalker::EmptyNotice</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Why a table is empty and what to do; both are whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>floorwalker::ErrorBar</name>
    <message>
        <source>Copy Details</source>
        <translation>Kopioi tiedot</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What happened, then what to do; both are whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopioitu</translation>
    </message>
</context>
<context>
    <name>floorwalker::ExportBar</name>
    <message>
        <source>Progress of the export</source>
        <translation>Viennin eteneminen</translation>
    </message>
    <message>
        <source>Cancel Export</source>
        <translation>Peruuta vienti</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n rivi on tiedostossa %1.</numerusform>
            <numerusform>%n riviä on tiedostossa %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Vienti peruutettiin. Mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>Exporting, %1 of %2</source>
        <translation>Viedään, %1/%2</translation>
    </message>
    <message>
        <source>Nothing was exported: every export has its line in the audit log, which cannot be written now.</source>
        <translation>Mitään ei viety: jokaisesta viennistä jää rivi tapahtumalokiin, johon ei nyt voi kirjoittaa.</translation>
    </message>
</context>
<context>
    <name>floorwalker::ExportDialog</name>
    <message>
        <source>&amp;Say on top what the rows are</source>
        <translation>K&amp;erro alussa, mitä rivit ovat</translation>
    </message>
    <message>
        <source>&amp;Mark the file as UTF-8, for spreadsheets</source>
        <translation>&amp;Merkitse tiedosto UTF-8:ksi taulukkolaskentaa varten</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Vienti: %1</translation>
    </message>
    <message>
        <source>Table of text (CSV)</source>
        <translation>Tekstitaulukko (CSV)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Työkirja (XLSX)</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, ohjelmille</translation>
    </message>
    <message>
        <source>Those shown, in their order</source>
        <translation>Näkyvät, järjestyksessään</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Pilkku</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Puolipiste</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>What separates the cells of a line</extracomment>
        <translation>Sarkain</translation>
    </message>
    <message>
        <source>Profile, search, time zone and time of the data, in the first lines</source>
        <translation>Profiili, haku, aikavyöhyke ja tietojen aika ensimmäisillä riveillä</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), in the order in which they are shown.</source>
        <translation>
            <numerusform>%n rivi.</numerusform>
            <numerusform>%n riviä siinä järjestyksessä, jossa ne näkyvät.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>M&amp;uoto</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Sarakkeet</translation>
    </message>
    <message>
        <source>Cells are separated &amp;by</source>
        <translation>Solujen &amp;välissä on</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Tallenna nimellä…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>floorwalker::FloorTiles</name>
    <message>
        <source>Waiting</source>
        <extracomment>How many contacts wait</extracomment>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Pisin odotus</translation>
    </message>
    <message>
        <source>The longest among the contacts waiting now</source>
        <translation>Pisin nyt odottavien kontaktien joukossa</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Käsittelyssä</translation>
    </message>
    <message>
        <source>Contacts an agent is serving now</source>
        <translation>Kontaktit, joita agentti nyt palvelee</translation>
    </message>
    <message>
        <source>On contact</source>
        <extracomment>How many agents are busy with a contact</extracomment>
        <translation>Asiakkaalla</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>How many agents are free to take a contact</extracomment>
        <translation>Vapaana</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <extracomment>How many agents finish work after a contact</extracomment>
        <translation>Jälkityössä</translation>
    </message>
    <message>
        <source>Not ready</source>
        <extracomment>How many agents take no contacts now</extracomment>
        <translation>Ei valmiina</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>How many agents are signed in</extracomment>
        <translation>Kirjautunut</translation>
    </message>
    <message>
        <source>Each agent counts once here, and once in each queue served in the queue rows</source>
        <translation>Jokainen agentti lasketaan tässä kerran, ja jonoriveillä kerran jokaisessa palvelemassaan jonossa</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ei vielä tiedossa</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>kukaan ei odota</translation>
    </message>
    <message numerus="yes">
        <source>of %n signed in</source>
        <translation>
            <numerusform>%n kirjautuneesta</numerusform>
            <numerusform>%n kirjautuneesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n ringing</source>
        <translation>
            <numerusform>ja %n soi</numerusform>
            <numerusform>ja %n soi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wrap-up · %2 not ready</source>
        <translation>%1 jälkityössä · %2 ei valmiina</translation>
    </message>
    <message numerus="yes">
        <source>%n signed out</source>
        <translation>
            <numerusform>%n kirjautunut ulos</numerusform>
            <numerusform>%n kirjautunut ulos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>How many, and of which channel, as in &quot;23 Phone&quot;</extracomment>
        <translation>%2 %1</translation>
    </message>
</context>
<context>
    <name>floorwalker::HeaderLine</name>
    <message>
        <source>Switch, edit or add a profile</source>
        <translation>Vaihda, muokkaa tai lisää profiili</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Etsi tai tee mitä vain</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ei kirjautunut</translation>
    </message>
    <message>
        <source>%1 · production</source>
        <translation>%1 · tuotanto</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profiili %1</translation>
    </message>
    <message>
        <source>Business day since %1 %2</source>
        <extracomment>A time of the day, then the name of a time zone</extracomment>
        <translation>Työpäivä alkoi %1 %2</translation>
    </message>
    <message>
        <source>Search or do anything   %1</source>
        <extracomment>On a button, with the key that does the same</extracomment>
        <translation>Etsi tai tee mitä vain   %1</translation>
    </message>
</context>
<context>
    <name>floorwalker::ImportDialog</name>
    <message>
        <source>Import Callbacks</source>
        <translation>Tuo takaisinsoittoja</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <source>&amp;Choose File…</source>
        <translation>&amp;Valitse tiedosto…</translation>
    </message>
    <message>
        <source>Save a Sample &amp;File…</source>
        <translation>Tallenna &amp;mallitiedosto…</translation>
    </message>
    <message>
        <source>Save a Sample File</source>
        <translation>Tallenna mallitiedosto</translation>
    </message>
    <message>
        <source>This is a production profile. Type its name to send: %1</source>
        <translation>Tämä on tuotantoprofiili. Lähetä kirjoittamalla sen nimi: %1</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Profiilin nimi</translation>
    </message>
    <message>
        <source>Save &amp;Rejected Rows…</source>
        <translation>Tallenna &amp;hylätyt rivit…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Pysäytä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Save Rejected Rows</source>
        <translation>Tallenna hylätyt rivit</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n Callbacks</source>
        <translation>
            <numerusform>&amp;Lähetä %n takaisinsoitto</numerusform>
            <numerusform>&amp;Lähetä %n takaisinsoittoa</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send Callbacks</source>
        <translation>&amp;Lähetä takaisinsoitot</translation>
    </message>
    <message>
        <source>Choose a File of Callbacks</source>
        <translation>Valitse takaisinsoittojen tiedosto</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>Taulukot (*.csv *.txt *.tsv *.xlsx);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Taulukot (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Save &amp;Outcomes…</source>
        <translation>Tallenna t&amp;ulokset…</translation>
    </message>
    <message>
        <source>Save Outcomes</source>
        <translation>Tallenna tulokset</translation>
    </message>
    <message>
        <source>The rows stand in %1.</source>
        <translation>Rivit ovat tiedostossa %1.</translation>
    </message>
</context>
<context>
    <name>floorwalker::ImportForm</name>
    <message>
        <source>Internal numbers: two to six digits</source>
        <translation>Sisäiset numerot: 2–6 merkkiä</translation>
    </message>
    <message>
        <source>Also numbers that wait already</source>
        <translation>Myös jo odottavat numerot</translation>
    </message>
    <message>
        <source>Also rows that are alike</source>
        <translation>Myös samanlaiset rivit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Jono</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>Lisätiedot</translation>
    </message>
    <message>
        <source>Gateway prefix</source>
        <translation>Yhdyskäytävän etuliite</translation>
    </message>
    <message>
        <source>Queue of rows without one</source>
        <translation>Jono riveille, joilla sitä ei ole</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Ei tiedostossa</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Sarake %1</translation>
    </message>
</context>
<context>
    <name>floorwalker::ImportRows</name>
    <message>
        <source>Rows</source>
        <translation>Rivit</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of each kind</source>
        <translation>
            <numerusform>Ensimmäinen %n kutakin lajia</numerusform>
            <numerusform>Ensimmäiset %n kutakin lajia</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Tiedostoa luetaan.</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Tiedostoa ei ole valittu.</translation>
    </message>
    <message>
        <source>Choose a CSV file or an Excel workbook, or drop it here. Its first row names the columns.</source>
        <translation>Valitse CSV-tiedosto tai Excel-työkirja tai pudota se tähän. Ensimmäinen rivi nimeää sarakkeet.</translation>
    </message>
    <message>
        <source>The file has titles but no rows.</source>
        <translation>Tiedostossa on otsikot mutta ei rivejä.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Valitse toinen.</translation>
    </message>
    <message>
        <source>There is no preview.</source>
        <translation>Esikatselua ei ole.</translation>
    </message>
    <message>
        <source>Choose the columns above, or another file.</source>
        <translation>Valitse sarakkeet yllä tai toinen tiedosto.</translation>
    </message>
</context>
<context>
    <name>floorwalker::ImportTable</name>
    <message>
        <source>New</source>
        <extracomment>A row of a file that would be sent</extracomment>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Sent already</source>
        <translation>Jo lähetetty</translation>
    </message>
    <message>
        <source>Repeated</source>
        <extracomment>A row of a file that is like an earlier row</extracomment>
        <translation>Toistuva</translation>
    </message>
    <message>
        <source>Waits already</source>
        <extracomment>A row of a file whose number waits for a callback already</extracomment>
        <translation>Odottaa jo</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>A row of a file that cannot be sent</extracomment>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>Arrived</source>
        <extracomment>The server has the callback</extracomment>
        <translation>Perillä</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>The server did not take the callback</extracomment>
        <translation>Hylättiin</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ei vastausta vielä</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Nobody can say whether the callback arrived</extracomment>
        <translation>Ei tiedossa</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ei lähetetty</translation>
    </message>
    <message>
        <source>Not to be contacted</source>
        <extracomment>A row of a file whose number is on the do-not-contact list</extracomment>
        <translation>Kieltolistalla</translation>
    </message>
</context>
<context>
    <name>floorwalker::JourneyTab</name>
    <message>
        <source>Journey</source>
        <translation>Kulku</translation>
    </message>
    <message>
        <source>Consents of this number: %1</source>
        <translation>Tämän numeron suostumukset: %1</translation>
    </message>
    <message>
        <source>Asking for: %1</source>
        <translation>Kysytään: %1</translation>
    </message>
</context>
<context>
    <name>floorwalker::KeyValueList</name>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Fields as they came</source>
        <translation>Kentät sellaisina kuin ne tulivat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Valitse kaikki</translation>
    </message>
</context>
<context>
    <name>floorwalker::LatestListensTab</name>
    <message>
        <source>Listens of recordings</source>
        <translation>Tallenteiden kuuntelut</translation>
    </message>
</context>
<context>
    <name>floorwalker::LatestListensTable</name>
    <message>
        <source>Latest listens</source>
        <translation>Viimeisimmät kuuntelut</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Stale since %1: %2</source>
        <extracomment>Rows stand, but reading them again has failed: since when they are old, and why</extracomment>
        <translation>Vanhentunut klo %1 alkaen: %2</translation>
    </message>
    <message>
        <source>of recordings made in this time</source>
        <extracomment>Over a table of who listened: only recordings made in the time chosen count, and their logs are as old as the oldest</extracomment>
        <translation>tänä aikana tehdyistä tallenteista</translation>
    </message>
    <message>
        <source>of recordings made in this time · logs read since %1</source>
        <translation>tänä aikana tehdyistä tallenteista · lokit luettu klo %1 jälkeen</translation>
    </message>
    <message>
        <source>No listen holds “%1”.</source>
        <translation>Missään kuuntelussa ei ole ”%1”.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Tyhjennä suodatin</translation>
    </message>
</context>
<context>
    <name>floorwalker::LedgerChoices</name>
    <message>
        <source>&amp;Ask the Server</source>
        <translation>Kysy &amp;palvelimelta</translation>
    </message>
    <message>
        <source>It &amp;Is There</source>
        <extracomment>A decision: the person has seen at the server that the write arrived</extracomment>
        <translation>Se on &amp;siellä</translation>
    </message>
    <message>
        <source>Send A&amp;gain</source>
        <translation>Lähetä &amp;uudelleen</translation>
    </message>
    <message>
        <source>Send &amp;What Is Planned</source>
        <translation>Lähetä suunni&amp;tellut</translation>
    </message>
    <message>
        <source>Give &amp;Up</source>
        <translation>Luo&amp;vu</translation>
    </message>
    <message>
        <source>S&amp;top Sending</source>
        <translation>L&amp;opeta lähetys</translation>
    </message>
    <message>
        <source>The server&apos;s list is read again. What it proves is settled; nothing is sent.</source>
        <translation>Palvelimen luettelo luetaan uudelleen. Se, minkä luettelo todistaa, ratkaistaan; mitään ei lähetetä.</translation>
    </message>
    <message>
        <source>You have seen it at the server: it is noted as arrived and never sent again. If it is not there after all, it is lost.</source>
        <translation>Olet nähnyt sen palvelimella: se merkitään perille tulleeksi eikä sitä enää lähetetä. Jos se ei olekaan siellä, se menetetään.</translation>
    </message>
    <message>
        <source>You have looked, and it is not there: it is sent once more. If the server has it after all, it is there twice, and a customer may be called twice.</source>
        <translation>Olet katsonut, eikä se ole siellä: se lähetetään vielä kerran. Jos se onkin palvelimella, se on siellä kahdesti, ja asiakkaalle voidaan soittaa kahdesti.</translation>
    </message>
    <message>
        <source>What was not sent yet, of this form or file, is sent now, one after the other.</source>
        <translation>Tämän lomakkeen tai tiedoston vielä lähettämättömät lähetetään nyt yksi kerrallaan.</translation>
    </message>
    <message>
        <source>It is not sent, and the server is not asked about it any more. What has left already may be there all the same.</source>
        <translation>Sitä ei lähetetä, eikä siitä enää kysytä palvelimelta. Jo lähtenyt voi silti olla siellä.</translation>
    </message>
    <message>
        <source>What has not left yet stays planned.</source>
        <translation>Vielä lähtemättömät pysyvät suunniteltuina.</translation>
    </message>
    <message>
        <source>Is “%1” there?</source>
        <translation>Onko ”%1” siellä?</translation>
    </message>
    <message numerus="yes">
        <source>Are these %n write(s) there?</source>
        <translation>
            <numerusform>Onko tämä %n kirjaus siellä?</numerusform>
            <numerusform>Ovatko nämä %n kirjausta siellä?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send “%1” again?</source>
        <translation>Lähetetäänkö ”%1” uudelleen?</translation>
    </message>
    <message numerus="yes">
        <source>Send these %n write(s) again?</source>
        <translation>
            <numerusform>Lähetetäänkö tämä %n kirjaus uudelleen?</numerusform>
            <numerusform>Lähetetäänkö nämä %n kirjausta uudelleen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up “%1”?</source>
        <translation>Luovutaanko kohteesta ”%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Give up these %n write(s)?</source>
        <translation>
            <numerusform>Luovutaanko tästä %n kirjauksesta?</numerusform>
            <numerusform>Luovutaanko näistä %n kirjauksesta?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send what is planned?</source>
        <translation>Lähetetäänkö suunnitellut?</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Kysytään palvelimelta…</translation>
    </message>
    <message numerus="yes">
        <source>%n arrived</source>
        <translation>
            <numerusform>%n perillä</numerusform>
            <numerusform>%n perillä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proven absent, planned again</source>
        <translation>
            <numerusform>%n todistetusti puuttuu, taas suunniteltu</numerusform>
            <numerusform>%n todistetusti puuttuu, taas suunniteltu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too early to tell</source>
        <translation>
            <numerusform>%n liian aikaista tietää</numerusform>
            <numerusform>%n liian aikaista tietää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n epäselvä</numerusform>
            <numerusform>%n epäselvää</numerusform>
        </translation>
    </message>
    <message>
        <source>The server was asked. Nothing was open any more.</source>
        <extracomment>After the colon the findings: &quot;2 arrived · 1 unknown&quot;</extracomment>
        <translation>Palvelimelta kysyttiin. Mikään ei ollut enää avoinna.</translation>
    </message>
    <message>
        <source>The server was asked: %1</source>
        <translation>Palvelimelta kysyttiin: %1</translation>
    </message>
    <message>
        <source>“%1” was settled meanwhile.</source>
        <translation>”%1” ratkesi sillä välin.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Lähetetään…</translation>
    </message>
    <message>
        <source>All that could be sent has been sent.</source>
        <translation>Kaikki, mikä voitiin lähettää, on lähetetty.</translation>
    </message>
    <message>
        <source>Sending was stopped. What has not left stays planned.</source>
        <translation>Lähetys lopetettiin. Lähtemättömät pysyvät suunniteltuina.</translation>
    </message>
</context>
<context>
    <name>floorwalker::LedgerDetail</name>
    <message>
        <source>No write chosen</source>
        <translation>Mitään kirjausta ei ole valittu</translation>
    </message>
    <message>
        <source>Fields of the write</source>
        <translation>Kirjauksen kentät</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) chosen</source>
        <translation>
            <numerusform>%n kirjaus valittu</numerusform>
            <numerusform>%n kirjausta valittu</numerusform>
        </translation>
    </message>
    <message>
        <source>What you choose here is done with each of them that it fits.</source>
        <translation>Tässä valitsemasi tehdään jokaiselle, jolle se sopii.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Why something is as it is, and what to do about it; both are whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing of it has left this computer.</source>
        <translation>Mitään siitä ei ole lähtenyt tältä tietokoneelta.</translation>
    </message>
    <message>
        <source>It was sent at %1 and did not arrive: the server&apos;s list or a person said so. It waits to be sent again.</source>
        <translation>Se lähetettiin kello %1 eikä tullut perille: niin sanoi palvelimen luettelo tai ihminen. Se odottaa uutta lähetystä.</translation>
    </message>
    <message>
        <source>It was sent at %1, and no answer has come. It is not sent again before it is proven absent. The server&apos;s list can tell from %2 on, and is asked then by itself.</source>
        <translation>Se lähetettiin kello %1, eikä vastausta ole tullut. Sitä ei lähetetä uudelleen, ennen kuin on todistettu, ettei se ole palvelimella. Palvelimen luettelo voi kertoa sen kello %2 alkaen, ja siltä kysytään silloin itsestään.</translation>
    </message>
    <message>
        <source>A person has seen it at the server.</source>
        <translation>Ihminen on nähnyt sen palvelimella.</translation>
    </message>
    <message>
        <source>The server has it under the id %1.</source>
        <translation>Se on palvelimella tunnuksella %1.</translation>
    </message>
    <message>
        <source>The server said no, and has it not. Its words:</source>
        <translation>Palvelin kieltäytyi, eikä se ole siellä. Palvelimen sanat:</translation>
    </message>
    <message>
        <source>It was sent at %1, no answer came, and the server&apos;s list proves neither that it arrived nor that it did not. It is not sent again unless you say so.</source>
        <translation>Se lähetettiin kello %1, vastausta ei tullut, eikä palvelimen luettelo todista sen tulleen perille eikä jääneen tulematta. Sitä ei lähetetä uudelleen, ellet niin päätä.</translation>
    </message>
    <message>
        <source>Somebody gave it up. It is not sent any more.</source>
        <translation>Joku luopui siitä. Sitä ei enää lähetetä.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>The number of a write in the ledger</extracomment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <extracomment>The form or file that a write belongs to</extracomment>
        <translation>Kuuluu erään</translation>
    </message>
</context>
<context>
    <name>floorwalker::LedgerPage</name>
    <message>
        <source>Unknown</source>
        <extracomment>How many writes nobody can prove to have arrived or not</extracomment>
        <translation>Epäselviä</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Odottaa vastausta</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>How many writes wait here to be sent</extracomment>
        <translation>Lähettämättä</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Kirjausluettelo</translation>
    </message>
    <message>
        <source>open ones first</source>
        <translation>avoimet ensin</translation>
    </message>
    <message>
        <source>No write is open.</source>
        <translation>Yhtään kirjausta ei ole avoinna.</translation>
    </message>
    <message>
        <source>Everything that could reach the server twice, such as a new callback, stands here before it is sent, until it is known to have arrived.</source>
        <translation>Kaikki, mikä voisi mennä palvelimelle kahdesti, kuten uusi takaisinsoitto, on tässä ennen lähettämistä ja kunnes sen tiedetään tulleen perille.</translation>
    </message>
    <message>
        <source>&amp;Ledger</source>
        <translation>&amp;Kirjausluettelo</translation>
    </message>
    <message>
        <source>Audit L&amp;og</source>
        <translation>Tapahtu&amp;maloki</translation>
    </message>
    <message>
        <source>you decide</source>
        <extracomment>Under a figure: these wait for a person&apos;s decision</extracomment>
        <translation>sinä päätät</translation>
    </message>
    <message>
        <source>the server is asked by itself</source>
        <translation>palvelimelta kysytään itsestään</translation>
    </message>
    <message>
        <source>nothing of it is at the server</source>
        <translation>mitään siitä ei ole palvelimella</translation>
    </message>
</context>
<context>
    <name>floorwalker::LinkLine</name>
    <message>
        <source>Where the link leads</source>
        <translation>Minne linkki vie</translation>
    </message>
    <message>
        <source>Open Link</source>
        <extracomment>Asked before a link of an e-mail is opened; %1 is a host, as in example.org, or an address</extracomment>
        <translation>Avaa linkki</translation>
    </message>
    <message>
        <source>Open this link to %1?</source>
        <translation>Avataanko tämä linkki: %1?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
</context>
<context>
    <name>floorwalker::ListPart</name>
    <message>
        <source>Show More</source>
        <translation>Näytä lisää</translation>
    </message>
    <message>
        <source>Ask for the next page of the list</source>
        <translation>Kysy luettelon seuraavaa sivua</translation>
    </message>
    <message>
        <source>The list goes on; the rest was not asked for.</source>
        <translation>Luettelo jatkuu; loppua ei kysytty.</translation>
    </message>
</context>
<context>
    <name>floorwalker::ListenProgress</name>
    <message>
        <source>Listen logs read</source>
        <translation>Luetut kuuntelulokit</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Stop Reading</source>
        <translation>Lopeta luku</translation>
    </message>
    <message>
        <source>Reading is stopped.</source>
        <translation>Luku on lopetettu.</translation>
    </message>
    <message>
        <source>Reading goes on when there is room for more requests.</source>
        <translation>Luku jatkuu, kun pyynnöille on taas tilaa.</translation>
    </message>
</context>
<context>
    <name>floorwalker::LiveTable</name>
    <message>
        <source>No row holds “%1”.</source>
        <translation>Millään rivillä ei ole tekstiä ”%1”.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Tyhjennä suodatin</translation>
    </message>
    <message>
        <source>%1 s old</source>
        <extracomment>The age of the figures, in seconds</extracomment>
        <translation>%1 s vanha</translation>
    </message>
    <message>
        <source>No row fits the filter.</source>
        <translation>Mikään rivi ei vastaa suodatinta.</translation>
    </message>
</context>
<context>
    <name>floorwalker::MailDetail</name>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>No e-mail is chosen.</source>
        <translation>Sähköpostia ei ole valittu.</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>Pelkkä &amp;teksti</translation>
    </message>
    <message>
        <source>The words alone, each link with its whole address</source>
        <translation>Vain sanat, kukin linkki koko osoitteineen</translation>
    </message>
</context>
<context>
    <name>floorwalker::MailTab</name>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>Pelkkä &amp;teksti</translation>
    </message>
    <message>
        <source>E-mails of this contact</source>
        <translation>Kontaktin sähköpostit</translation>
    </message>
    <message>
        <source>The words alone, each link with its whole address</source>
        <translation>Vain sanat, kukin linkki koko osoitteineen</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) left out: what a mail names is never loaded.</source>
        <translation>
            <numerusform>%n kuva jätetty pois: sähköpostissa nimettyä ei koskaan ladata.</numerusform>
            <numerusform>%n kuvaa jätetty pois: sähköpostissa nimettyä ei koskaan ladata.</numerusform>
        </translation>
    </message>
    <message>
        <source>This e-mail is too long or too faulty to be shown whole.</source>
        <translation>Sähköposti on liian pitkä tai virheellinen kokonaan näytettäväksi.</translation>
    </message>
    <message>
        <source>The end of this e-mail is only in its plain text.</source>
        <translation>Sähköpostin loppu on vain pelkkänä tekstinä.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>The time and the subject of an e-mail</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>floorwalker::MainWindow</name>
    <message>
        <source>Show %1</source>
        <translation>Näytä %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Päivitä</translation>
    </message>
    <message>
        <source>Filter This View</source>
        <translation>Suodata tämä näkymä</translation>
    </message>
    <message>
        <source>Go to Views</source>
        <translation>Siirry näkymiin</translation>
    </message>
    <message>
        <source>Search or Do Anything</source>
        <translation>Etsi tai tee mitä vain</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiilit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ei kirjautunut</translation>
    </message>
    <message>
        <source>%1 – Floorwalker</source>
        <translation>%1 – Floorwalker</translation>
    </message>
    <message>
        <source>Sign In Again</source>
        <translation>Kirjaudu uudelleen</translation>
    </message>
</context>
<context>
    <name>floorwalker::MessageAskBar</name>
    <message>
        <source>Time of a message</source>
        <translation>Viestin aika</translation>
    </message>
    <message>
        <source>Created or sent</source>
        <translation>Luotu tai lähetetty</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Luotu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Today and the last days include whatever is ahead.</source>
        <translation>Tänään ja viime päivät sisältävät myös kaiken edessä olevan.</translation>
    </message>
    <message>
        <source>With * for any letters and ? for one; asked for with Enter</source>
        <translation>* on mitä tahansa merkkejä ja ? yksi; haetaan Enterillä</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>Alatyyppi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A condition of a search: what it is about, and the value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>floorwalker::MessageDetail</name>
    <message>
        <source>Recipients</source>
        <translation>Vastaanottajat</translation>
    </message>
    <message>
        <source>failed ones first</source>
        <translation>epäonnistuneet ensin</translation>
    </message>
    <message>
        <source>The message has no recipients.</source>
        <translation>Viestillä ei ole vastaanottajia.</translation>
    </message>
    <message>
        <source>No message chosen</source>
        <translation>Viestiä ei ole valittu</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Viestin teksti</translation>
    </message>
    <message>
        <source>Fields of the message</source>
        <translation>Viestin kentät</translation>
    </message>
    <message>
        <source>Fields of the message as they came</source>
        <translation>Viestin kentät sellaisina kuin ne tulivat</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Viestin tiedot</translation>
    </message>
    <message>
        <source>Re&amp;cipients</source>
        <translation>&amp;Vastaanottajat</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Teksti</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>T&amp;iedot</translation>
    </message>
    <message>
        <source>&amp;Raw</source>
        <translation>&amp;Raakatiedot</translation>
    </message>
    <message>
        <source>No message is chosen.</source>
        <translation>Viestiä ei ole valittu.</translation>
    </message>
</context>
<context>
    <name>floorwalker::MessageDialog</name>
    <message>
        <source>Show on Channels</source>
        <translation>Näytä kanavilla</translation>
    </message>
    <message>
        <source>Ask Whether It Reaches</source>
        <translation>Kysy, meneekö perille</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Lähetä</translation>
    </message>
    <message>
        <source>New Message</source>
        <translation>Uusi viesti</translation>
    </message>
    <message>
        <source>What each channel would make of the message. Nothing is sent for it.</source>
        <translation>Mitä kukin kanava tekisi viestistä. Sitä varten ei lähetetä mitään.</translation>
    </message>
    <message>
        <source>Ask the channels whether they reach the recipient; the answer goes to the app&apos;s webhooks</source>
        <translation>Kysy kanavilta, tavoittavatko ne vastaanottajan; vastaus menee sovelluksen webhookeille</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>On channels</source>
        <translation>Kanavilla</translation>
    </message>
    <message>
        <source>&amp;Send Anyway</source>
        <translation>&amp;Lähetä silti</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Kysytään palvelimelta…</translation>
    </message>
    <message>
        <source>The channels were asked. Their answer goes to the app&apos;s webhooks.</source>
        <translation>Kanavilta on kysytty. Niiden vastaus menee sovelluksen webhookeille.</translation>
    </message>
</context>
<context>
    <name>floorwalker::MessageEditDialog</name>
    <message>
        <source>At a time of its &amp;own</source>
        <translation>&amp;Omaan aikaansa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Cha&amp;nge</source>
        <translation>Mu&amp;uta</translation>
    </message>
    <message>
        <source>Change Message</source>
        <translation>Viestin muutos</translation>
    </message>
    <message>
        <source>Send time</source>
        <translation>Lähetysaika</translation>
    </message>
    <message>
        <source>&amp;Template (JSON)</source>
        <translation>&amp;Mallipohja (JSON)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Teksti</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>&amp;Uusintoja</translation>
    </message>
    <message>
        <source>This is a production profile: type its name, %1</source>
        <translation>Tämä on tuotantoprofiili: kirjoita sen nimi, %1</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Profiilin nimi</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>heti</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A field of a message: its name, what it is, what it becomes</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Another text for %n recipient(s)</source>
        <translation>
            <numerusform>Toinen teksti %n vastaanottajalle</numerusform>
            <numerusform>Toinen teksti %n vastaanottajalle</numerusform>
        </translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Uusintoja</translation>
    </message>
    <message>
        <source>Time between tries</source>
        <translation>Yritysten väli</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Mitään ei ole vielä muutettu.</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Time &amp;between tries</source>
        <translation>Yritysten &amp;väli</translation>
    </message>
</context>
<context>
    <name>floorwalker::MessageFields</name>
    <message>
        <source>&amp;Before other messages of the app</source>
        <translation>&amp;Ennen sovelluksen muita viestejä</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>What a message is</extracomment>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Media from an address</source>
        <translation>Mediaa osoitteesta</translation>
    </message>
    <message>
        <source>Text with choices</source>
        <translation>Teksti ja vaihtoehtoja</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Viestipohja</translation>
    </message>
    <message>
        <source>Yes
Our shop | https://shop.example
Call us | +358401234567</source>
        <translation>Kyllä
Verkkokauppamme | https://shop.example
Soita meille | +358401234567</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <extracomment>Whom a message goes to</extracomment>
        <translation>&amp;Kenelle</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Mitä</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Teksti</translation>
    </message>
    <message>
        <source>Address of the &amp;media</source>
        <translation>Median &amp;osoite</translation>
    </message>
    <message>
        <source>Cho&amp;ices, a line each</source>
        <translation>&amp;Vaihtoehdot, yksi riville</translation>
    </message>
    <message>
        <source>Tem&amp;plate</source>
        <translation>Viesti&amp;pohja</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>K&amp;ieli</translation>
    </message>
    <message>
        <source>Cha&amp;nnels, the first is tried first</source>
        <translation>Kan&amp;avat, ensimmäistä yritetään ensin</translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation>Li&amp;sää</translation>
    </message>
    <message>
        <source>More Fields</source>
        <translation>Lisää kenttiä</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>Whether a message is marketing: nothing is said</extracomment>
        <translation>Ei kerrota</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Markkinointi</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Ilmoitus</translation>
    </message>
    <message>
        <source>Time to li&amp;ve in seconds; later no other channel is tried</source>
        <translation>Elinaika sek&amp;unteina; sen jälkeen muita kanavia ei yritetä</translation>
    </message>
    <message>
        <source>&amp;Kind of content</source>
        <translation>Sisällön la&amp;ji</translation>
    </message>
    <message>
        <source>Name the conta&amp;ct sees</source>
        <translation>&amp;Nimi, jonka kontakti näkee</translation>
    </message>
    <message>
        <source>Correlation i&amp;d, for your own use</source>
        <translation>Viitetunnus omaan kä&amp;yttöön</translation>
    </message>
    <message>
        <source>Channel prop&amp;erties, a line each</source>
        <translation>Kanavien ominaisuu&amp;det, yksi riville</translation>
    </message>
</context>
<context>
    <name>floorwalker::Navigation</name>
    <message>
        <source>Views</source>
        <translation>Näkymät</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n wait(s) for you</source>
        <extracomment>A view, and how many things there wait for a person</extracomment>
        <translation>
            <numerusform>%1, %n odottaa sinua</numerusform>
            <numerusform>%1, %n odottaa sinua</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::NotesTab</name>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>There is no note on this recording.</source>
        <translation>Tästä tallenteesta ei ole muistiinpanoja.</translation>
    </message>
    <message>
        <source>N in the player begins one at the place you hear.</source>
        <translation>N soittimessa aloittaa muistiinpanon kuuntelemastasi kohdasta.</translation>
    </message>
    <message>
        <source>&amp;Keep Note</source>
        <translation>&amp;Säilytä muistiinpano</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>&amp;Undo Delete</source>
        <translation>K&amp;umoa poisto</translation>
    </message>
    <message>
        <source>What is heard here</source>
        <translation>Mitä tässä kuuluu</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Vie…</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Add Note at %1</source>
        <extracomment>A button; the place in a recording, as in &quot;Add Note at 00:02:14&quot;</extracomment>
        <translation>Lisää muistiinpano kohtaan %1</translation>
    </message>
    <message>
        <source>What you typed stands here, but is not kept on this computer.</source>
        <translation>Kirjoittamasi on tässä, mutta sitä ei ole tallennettu tälle tietokoneelle.</translation>
    </message>
    <message>
        <source>The note is not kept. It stands in the field as you typed it.</source>
        <translation>Muistiinpanoa ei ole tallennettu. Se on kentässä sellaisena kuin sen kirjoitit.</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Siirry sinne</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <translation>Tallenne: %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <extracomment>Over the field of a note: its place in the recording, as in &quot;At 00:02:14&quot;</extracomment>
        <translation>Kohdassa %1</translation>
    </message>
    <message>
        <source>Note at %1</source>
        <translation>Muistiinpano kohdassa %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) deleted.</source>
        <translation>
            <numerusform>%n muistiinpano poistettu.</numerusform>
            <numerusform>%n muistiinpanoa poistettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
</context>
<context>
    <name>floorwalker::NumberChangeDialog</name>
    <message>
        <source>Done</source>
        <extracomment>What became of a change of a number</extracomment>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Refused. %1</source>
        <extracomment>What became of a change of a number, and why, a sentence</extracomment>
        <translation>Torjuttu. %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>What became of a change of a number</extracomment>
        <translation>Ei lähetetty</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>Muutoksen eteneminen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulje</translation>
    </message>
    <message>
        <source>%1 of %2 numbers are done.</source>
        <translation>%1 / %2 numeroa tehty.</translation>
    </message>
    <message>
        <source>Left to the platform</source>
        <translation>Alustan valinta</translation>
    </message>
    <message>
        <source>One number a line, or separated by commas</source>
        <translation>Numero riville tai pilkuin erotettuina</translation>
    </message>
    <message>
        <source>Empty: the one that signs, which is this profile&apos;s</source>
        <translation>Tyhjä: allekirjoittava eli tämän profiilin</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Numerot</translation>
    </message>
    <message>
        <source>&amp;Application key</source>
        <translation>S&amp;ovelluksen avain</translation>
    </message>
    <message>
        <source>Ca&amp;pability</source>
        <extracomment>Of a number: voice, SMS</extracomment>
        <translation>O&amp;minaisuus</translation>
    </message>
    <message>
        <source>What became of each number</source>
        <translation>Mitä kullekin numerolle tapahtui</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Assign Numbers</source>
        <translation>Liitä numeroita</translation>
    </message>
    <message>
        <source>Calls to the numbers are told to the application from then on, and to no other.</source>
        <translation>Puheluista numeroihin kerrotaan sen jälkeen sovellukselle eikä muille.</translation>
    </message>
    <message>
        <source>Unassign Numbers</source>
        <translation>Irrota numeroita</translation>
    </message>
    <message>
        <source>No application is told of calls to these numbers from then on. They can be assigned again.</source>
        <translation>Puheluista näihin numeroihin ei sen jälkeen kerrota millekään sovellukselle. Ne voi liittää uudelleen.</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>Jättää: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Unassign %n Number(s)</source>
        <translation>
            <numerusform>&amp;Irrota %n numero</numerusform>
            <numerusform>&amp;Irrota %n numeroa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A&amp;ssign %n Number(s)</source>
        <translation>
            <numerusform>&amp;Liitä %n numero</numerusform>
            <numerusform>&amp;Liitä %n numeroa</numerusform>
        </translation>
    </message>
    <message>
        <source>Other numbers are being changed.</source>
        <translation>Muita numeroita muutetaan.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Yritä uudelleen, kun se on tehty.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Lähetetään…</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are done.</source>
        <translation>
            <numerusform>%n numero on tehty.</numerusform>
            <numerusform>%n numeroa on tehty.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::NumberChanges</name>
    <message>
        <source>No answer came, so it may or may not be done. Look at the numbers; the same again does no harm.</source>
        <translation>Vastausta ei tullut, joten se ehkä tehtiin, ehkä ei. Katso numeroita; saman tekeminen uudelleen ei haittaa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of the web. It begins with https://.</source>
        <translation>”%1” ei ole verkko-osoite. Se alkaa https://.</translation>
    </message>
    <message>
        <source>%1 is not encrypted: everybody on the way can read who calls whom. Use https.</source>
        <translation>%1 ei ole salattu: kaikki matkan varrella voivat lukea, kuka soittaa kenelle. Käytä https-osoitetta.</translation>
    </message>
    <message>
        <source>No number is named.</source>
        <translation>Numeroa ei ole nimetty.</translation>
    </message>
    <message>
        <source>A number serves voice or sms, not %1.</source>
        <translation>Numeron ominaisuus on voice tai sms, ei %1.</translation>
    </message>
</context>
<context>
    <name>floorwalker::NumberCheck</name>
    <message>
        <source>Chec&amp;k Number</source>
        <translation>Ta&amp;rkista numero</translation>
    </message>
    <message>
        <source>Ask the platform what it knows of the number</source>
        <translation>Kysy alustalta, mitä se tietää numerosta</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Kysytään alustalta…</translation>
    </message>
    <message>
        <source>The platform: %1</source>
        <extracomment>What the platform knows of a phone number, in a line</extracomment>
        <translation>Alusta: %1</translation>
    </message>
</context>
<context>
    <name>floorwalker::NumberFactsForm</name>
    <message>
        <source>N&amp;umber</source>
        <translation>Nume&amp;ro</translation>
    </message>
    <message>
        <source>Ask the P&amp;latform</source>
        <translation>K&amp;ysy alustalta</translation>
    </message>
    <message>
        <source>What the platform knows of the number</source>
        <translation>Mitä alusta tietää numerosta</translation>
    </message>
    <message>
        <source>That is no phone number. Type one with its country code.</source>
        <translation>Se ei ole puhelinnumero. Kirjoita se maatunnuksen kanssa.</translation>
    </message>
</context>
<context>
    <name>floorwalker::NumbersPane</name>
    <message>
        <source>Numbers</source>
        <translation>Numerot</translation>
    </message>
    <message>
        <source>The account has no numbers. They are rented on the Sinch dashboard.</source>
        <translation>Tilillä ei ole numeroita. Niitä vuokrataan Sinchin hallinnassa.</translation>
    </message>
    <message>
        <source>A number, and the callback addresses</source>
        <translation>Numero ja ilmoitusosoitteet</translation>
    </message>
    <message>
        <source>&amp;Query a Number</source>
        <translation>&amp;Kysy numerosta</translation>
    </message>
    <message>
        <source>Callback Addre&amp;sses</source>
        <translation>&amp;Ilmoitusosoitteet</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Asetukset</translation>
    </message>
</context>
<context>
    <name>floorwalker::OverviewPage</name>
    <message>
        <source>Agents by state</source>
        <translation>Agentit tiloittain</translation>
    </message>
    <message>
        <source>Queues that need a look</source>
        <translation>Huomiota vaativat jonot</translation>
    </message>
    <message>
        <source>by breach, then longest wait</source>
        <translation>rajan ylitykset ensin, sitten pisin odotus</translation>
    </message>
    <message>
        <source>Nobody waits in any queue.</source>
        <translation>Missään jonossa ei odota kukaan.</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Kaikki jonot</translation>
    </message>
    <message numerus="yes">
        <source>%n signed in</source>
        <translation>
            <numerusform>%n kirjautunut</numerusform>
            <numerusform>%n kirjautunutta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::OwnedNumberTable</name>
    <message>
        <source>Not assigned</source>
        <extracomment>A phone number: no application has it</extracomment>
        <translation>Ei liitetty</translation>
    </message>
    <message>
        <source>This one, %1</source>
        <extracomment>The application one is connected as, and its key</extracomment>
        <translation>Tämä, %1</translation>
    </message>
</context>
<context>
    <name>floorwalker::PanelTable</name>
    <message>
        <source>Filter</source>
        <translation>Suodata</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Suodata: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Rows shown, and rows there are</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>These are the figures of the last run, until the first answer comes.</source>
        <translation>Nämä ovat edellisen käyttökerran luvut, kunnes ensimmäinen vastaus tulee.</translation>
    </message>
</context>
<context>
    <name>floorwalker::ParticipantTable</name>
    <message>
        <source>Heard</source>
        <extracomment>In a conference: the others hear them</extracomment>
        <translation>Kuuluu</translation>
    </message>
    <message>
        <source>Muted</source>
        <extracomment>In a conference: the others do not hear them</extracomment>
        <translation>Mykistetty</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>In a conference: hears music instead of the others</extracomment>
        <translation>Pidossa</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Whether somebody in a conference is heard: nobody knows</extracomment>
        <translation>Tuntematon</translation>
    </message>
</context>
<context>
    <name>floorwalker::Pill</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A figure and how bad it is, as in &quot;2 alerts, critical&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>floorwalker::PlayedLine</name>
    <message>
        <source>Of the recording in the player: %1, %2</source>
        <translation>Soittimessa olevasta tallenteesta: %1, %2</translation>
    </message>
</context>
<context>
    <name>floorwalker::Player</name>
    <message>
        <source>The listen log is still being asked about the recording before. Wait a moment, then play again.</source>
        <translation>Kuuntelulokista kysytään vielä edellistä tallennetta. Odota hetki ja toista sitten uudelleen.</translation>
    </message>
    <message>
        <source>The sound output is gone, or takes no sound of this kind. Choose another in the system&apos;s settings, then play again.</source>
        <translation>Äänilaite puuttuu tai ei ota tällaista ääntä vastaan. Valitse toinen järjestelmän asetuksista ja toista sitten uudelleen.</translation>
    </message>
</context>
<context>
    <name>floorwalker::PlayerPanel</name>
    <message>
        <source>%1×</source>
        <extracomment>How fast a recording is played, as in &quot;1.5×&quot;</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>No recording chosen</source>
        <translation>Tallennetta ei ole valittu</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Toista</translation>
    </message>
    <message>
        <source>A–B</source>
        <translation>A–B</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Välilyönti</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Nopeus</translation>
    </message>
    <message>
        <source>A marks the begin of a loop, B its end; press to end it</source>
        <translation>A merkitsee toiston alun ja B lopun; paina lopettaaksesi</translation>
    </message>
    <message>
        <source>◂ 10 s</source>
        <translation>◂ 10 s</translation>
    </message>
    <message>
        <source>Back 10 s</source>
        <translation>Taaksepäin 10 s</translation>
    </message>
    <message>
        <source>10 s ▸</source>
        <translation>10 s ▸</translation>
    </message>
    <message>
        <source>Ahead 10 s</source>
        <translation>Eteenpäin 10 s</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>A–B %1–%2</source>
        <extracomment>A loop from one time to another, as in &quot;A–B 00:02:42–00:03:32&quot;</extracomment>
        <translation>A–B %1–%2</translation>
    </message>
    <message>
        <source>Skip silence −%1</source>
        <extracomment>Leaves out the silences, and how much shorter that makes the recording</extracomment>
        <translation>Ohita hiljaisuus −%1</translation>
    </message>
    <message>
        <source>Skip silence</source>
        <translation>Ohita hiljaisuus</translation>
    </message>
    <message>
        <source>looking for the audio…</source>
        <translation>haetaan ääntä…</translation>
    </message>
    <message>
        <source>writing the listen log…</source>
        <translation>kirjataan kuuntelulokiin…</translation>
    </message>
    <message>
        <source>fetching the audio…</source>
        <translation>noudetaan ääntä…</translation>
    </message>
    <message>
        <source>This computer has no sound output</source>
        <translation>Tässä koneessa ei ole äänilaitetta</translation>
    </message>
    <message>
        <source>the reason stands in the listen log</source>
        <translation>syy on kuuntelulokissa</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Where one is in a recording, and how long it is</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Sound…</source>
        <translation>Ääni…</translation>
    </message>
    <message>
        <source>no consent to recording</source>
        <translation>ei suostumusta tallentamiseen</translation>
    </message>
    <message>
        <source>consent to recording</source>
        <translation>suostumus tallentamiseen</translation>
    </message>
    <message>
        <source>consent could not be read</source>
        <translation>suostumusta ei voitu lukea</translation>
    </message>
    <message>
        <source>consent unknown</source>
        <translation>suostumus ei tiedossa</translation>
    </message>
    <message>
        <source>This customer does not agree to being recorded, and this profile plays nothing of such a customer.</source>
        <translation>Tämä asiakas ei suostu tallentamiseen, eikä tämä profiili toista sellaisen asiakkaan tallenteita.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the consents whether that is right.</source>
        <translation>Kysy suostumuksista vastaavalta, pitääkö tämä paikkansa.</translation>
    </message>
    <message>
        <source>This customer does not agree to being recorded.</source>
        <translation>Tämä asiakas ei suostu tallentamiseen.</translation>
    </message>
    <message>
        <source>Listen only where your company allows it.</source>
        <translation>Kuuntele vain, jos yrityksesi sallii sen.</translation>
    </message>
    <message>
        <source>&amp;Why do you listen?</source>
        <translation>&amp;Miksi kuuntelet?</translation>
    </message>
    <message>
        <source>Log and Play</source>
        <translation>Kirjaa ja toista</translation>
    </message>
</context>
<context>
    <name>floorwalker::PreflightRows</name>
    <message>
        <source>Pre-flight</source>
        <translation>Tarkistus</translation>
    </message>
    <message>
        <source>Recipients and what becomes of them</source>
        <translation>Vastaanottajat ja mitä heille tapahtuu</translation>
    </message>
    <message>
        <source>Texts as they would be sent</source>
        <translation>Tekstit sellaisina kuin ne lähetetään</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Ketkä</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>T&amp;ekstit</translation>
    </message>
    <message>
        <source>The recipients are being checked.</source>
        <translation>Vastaanottajia tarkistetaan.</translation>
    </message>
    <message>
        <source>Nobody is to be checked yet.</source>
        <translation>Tarkistettavia ei vielä ole.</translation>
    </message>
    <message>
        <source>Type or paste recipients above, or choose a file. Each is judged before anything is sent.</source>
        <translation>Kirjoita tai liitä vastaanottajat yläpuolelle tai valitse tiedosto. Jokainen tarkistetaan ennen lähetystä.</translation>
    </message>
    <message numerus="yes">
        <source>For %n recipient(s)</source>
        <translation>
            <numerusform>%n vastaanottajalle</numerusform>
            <numerusform>%n vastaanottajalle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who gets a text, and how long it is</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n short message(s) each</source>
        <translation>
            <numerusform>%n tekstiviesti kullekin</numerusform>
            <numerusform>%n tekstiviestiä kullekin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more texts</source>
        <translation>
            <numerusform>ja vielä %n teksti</numerusform>
            <numerusform>ja vielä %n tekstiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n of each kind are shown</source>
        <translation>
            <numerusform>Kustakin lajista näytetään enintään %n</numerusform>
            <numerusform>Kustakin lajista näytetään enintään %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::ProfileList</name>
    <message>
        <source>D&amp;elete…</source>
        <translation>&amp;Poista…</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiilit</translation>
    </message>
    <message>
        <source>Delete Profile</source>
        <translation>Poista profiili</translation>
    </message>
    <message>
        <source>Pro&amp;files</source>
        <translation>Pro&amp;fiilit</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <extracomment>A profile in a list that is marked as one of production</extracomment>
        <translation>%1 (tuotanto)</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Uusi profiili</translation>
    </message>
</context>
<context>
    <name>floorwalker::ProfileStore</name>
    <message>
        <source>The profiles in %1 cannot be read: %2. Check who may read the file.</source>
        <translation>Tiedoston %1 profiileja ei voi lukea: %2. Tarkista, kenellä on oikeus lukea tiedosto.</translation>
    </message>
    <message>
        <source>A profile in %1 cannot be read because of its field &quot;%2&quot;. It is left there as it is. Correct the field, or add the profile again.</source>
        <translation>Yhtä tiedoston %1 profiilia ei voi lukea sen kentän ”%2” vuoksi. Se jätetään ennalleen. Korjaa kenttä tai lisää profiili uudelleen.</translation>
    </message>
    <message>
        <source>The file of profiles was damaged. It is kept as %1. Add your profiles again.</source>
        <translation>Profiilitiedosto oli vioittunut. Se on tallessa nimellä %1. Lisää profiilisi uudelleen.</translation>
    </message>
    <message>
        <source>The file of profiles %1 is damaged and cannot be moved aside. Move it away, then start again.</source>
        <translation>Profiilitiedosto %1 on vioittunut eikä sitä voi siirtää syrjään. Siirrä se pois ja käynnistä uudelleen.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>kansiota ei voi luoda</translation>
    </message>
    <message>
        <source>the folder cannot be written, or another program holds the file</source>
        <translation>kansioon ei voi kirjoittaa, tai toinen ohjelma pitää tiedostoa varattuna</translation>
    </message>
    <message>
        <source>the file there cannot be read and is not written over</source>
        <translation>siellä olevaa tiedostoa ei voi lukea eikä sen päälle kirjoiteta</translation>
    </message>
    <message>
        <source>A profile named &quot;%1&quot; is there already.</source>
        <translation>Profiili ”%1” on jo olemassa.</translation>
    </message>
    <message>
        <source>The profile is no longer there.</source>
        <translation>Profiilia ei enää ole.</translation>
    </message>
</context>
<context>
    <name>floorwalker::QuestionRow</name>
    <message>
        <source>May not apply</source>
        <translation>Ei aina sovellu</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Mitä kysytään</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Kysymys %1</translation>
    </message>
    <message>
        <source>Most points of question %1</source>
        <translation>Kysymyksen %1 enimmäispisteet</translation>
    </message>
    <message>
        <source>Question %1 may not apply</source>
        <translation>Kysymys %1 ei aina sovellu</translation>
    </message>
    <message>
        <source>Move question %1 up</source>
        <translation>Siirrä kysymys %1 ylös</translation>
    </message>
    <message>
        <source>Move question %1 down</source>
        <translation>Siirrä kysymys %1 alas</translation>
    </message>
    <message>
        <source>Remove question %1</source>
        <translation>Poista kysymys %1</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>After a number that can be changed: the most points a question gives</extracomment>
        <translation>pistettä</translation>
    </message>
</context>
<context>
    <name>floorwalker::QueueDetail</name>
    <message>
        <source>Serving now</source>
        <translation>Palvelee nyt</translation>
    </message>
    <message>
        <source>No agent serves this queue now.</source>
        <translation>Yksikään agentti ei nyt palvele tätä jonoa.</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Odottaa nyt</translation>
    </message>
    <message>
        <source>Nobody waits in this queue.</source>
        <translation>Tässä jonossa ei odota kukaan.</translation>
    </message>
    <message>
        <source>Fields as they came</source>
        <translation>Kentät sellaisina kuin ne tulivat</translation>
    </message>
    <message>
        <source>Fields of the queue as they came</source>
        <translation>Jonon kentät sellaisina kuin ne tulivat</translation>
    </message>
    <message>
        <source>Details of the queue</source>
        <translation>Jonon tiedot</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>&amp;Agentit</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>&amp;Odottaa</translation>
    </message>
    <message>
        <source>&amp;Raw</source>
        <translation>&amp;Raakatiedot</translation>
    </message>
    <message>
        <source>No queue chosen</source>
        <translation>Jonoa ei ole valittu</translation>
    </message>
</context>
<context>
    <name>floorwalker::QueuesPage</name>
    <message>
        <source>Queues</source>
        <translation>Jonot</translation>
    </message>
    <message>
        <source>by breach, then longest wait</source>
        <translation>rajan ylitykset ensin, sitten pisin odotus</translation>
    </message>
</context>
<context>
    <name>floorwalker::ReadyCommand</name>
    <message>
        <source>This agent&apos;s state is being changed already.</source>
        <translation>Tämän agentin tilaa muutetaan jo.</translation>
    </message>
</context>
<context>
    <name>floorwalker::ReasonLine</name>
    <message>
        <source>The reason stands in the tenant&apos;s listen log</source>
        <translation>Syy kirjataan kuuntelulokiin</translation>
    </message>
    <message>
        <source>Choose a reason; it stands in the tenant&apos;s listen log</source>
        <translation>Valitse syy; se jää kuuntelulokiin</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Muu syy…</translation>
    </message>
</context>
<context>
    <name>floorwalker::RecipientsPane</name>
    <message>
        <source>Choose &amp;File…</source>
        <translation>Valitse &amp;tiedosto…</translation>
    </message>
    <message>
        <source>Typed or pasted</source>
        <translation>Kirjoitettu tai liitetty</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Tiedostosta</translation>
    </message>
    <message>
        <source>One a line, or separated by commas. Rows of a spreadsheet may be pasted with their titles.</source>
        <translation>Yksi riville tai pilkuilla erotettuina. Taulukon rivit voi liittää otsikoineen.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Vastaanottajat</translation>
    </message>
    <message>
        <source>Re&amp;cipients</source>
        <translation>&amp;Vastaanottajat</translation>
    </message>
    <message>
        <source>Column of the addresses</source>
        <translation>Osoitteiden sarake</translation>
    </message>
    <message>
        <source>A CSV file or an Excel workbook whose first row names the columns</source>
        <translation>CSV-tiedosto tai Excel-työkirja, jonka ensimmäinen rivi nimeää sarakkeet</translation>
    </message>
    <message>
        <source>Choose a File of Recipients</source>
        <translation>Vastaanottajien tiedosto</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>Taulukot (*.csv *.txt *.tsv *.xlsx);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Save a Sample…</source>
        <translation>Tallenna malli…</translation>
    </message>
    <message>
        <source>Save a Sample File</source>
        <translation>Mallitiedoston tallennus</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Taulukot (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Colu&amp;mn of the addresses</source>
        <translation>Osoitteiden sa&amp;rake</translation>
    </message>
</context>
<context>
    <name>floorwalker::RecordingCharts</name>
    <message>
        <source>Recordings by time</source>
        <translation>Tallenteet ajan mukaan</translation>
    </message>
    <message>
        <source>Listens by reviewer</source>
        <translation>Kuuntelut kuuntelijoittain</translation>
    </message>
    <message>
        <source>Listens by reason</source>
        <translation>Kuuntelut syittäin</translation>
    </message>
    <message>
        <source>Listens are stale since %1: %2</source>
        <translation>Kuuntelut ovat vanhentuneet klo %1 alkaen: %2</translation>
    </message>
    <message>
        <source>by quarter hour</source>
        <translation>vartin välein</translation>
    </message>
    <message>
        <source>by hour</source>
        <translation>tunneittain</translation>
    </message>
    <message>
        <source>by business day</source>
        <translation>työpäivittäin</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n outside this time</source>
        <extracomment>After &quot;by hour&quot;: recordings whose time is unknown or not of the time chosen</extracomment>
        <translation>
            <numerusform>%1 · %n tämän ajan ulkopuolella</numerusform>
            <numerusform>%1 · %n tämän ajan ulkopuolella</numerusform>
        </translation>
    </message>
    <message>
        <source>Recordings %1</source>
        <translation>Tallenteet %1</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Tallenteet</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Where nobody knows who listened to a recording</extracomment>
        <translation>tuntematon</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>ei syytä</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <extracomment>The bar after those of the ten most frequent reviewers, or reasons</extracomment>
        <translation>
            <numerusform>%n muu</numerusform>
            <numerusform>%n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>so far: %1 of %2 logs read</source>
        <extracomment>How many listen logs a count of listens is made of</extracomment>
        <translation>toistaiseksi: luettu %1/%2 lokia</translation>
    </message>
</context>
<context>
    <name>floorwalker::RecordingDetail</name>
    <message>
        <source>Listened to by</source>
        <translation>Kuuntelijat</translation>
    </message>
    <message>
        <source>Nobody has listened to this recording.</source>
        <translation>Tätä tallennetta ei ole kuunneltu.</translation>
    </message>
    <message>
        <source>No recording chosen</source>
        <translation>Tallennetta ei ole valittu</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Lue uudelleen</translation>
    </message>
    <message>
        <source>Fields of the recording</source>
        <translation>Tallenteen kentät</translation>
    </message>
    <message>
        <source>Fields of the recording as they came</source>
        <translation>Tallenteen kentät sellaisina kuin ne tulivat</translation>
    </message>
    <message>
        <source>Details of the recording</source>
        <translation>Tallenteen tiedot</translation>
    </message>
    <message>
        <source>&amp;Listen log</source>
        <translation>&amp;Loki</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Tiedot</translation>
    </message>
    <message>
        <source>&amp;Raw</source>
        <translation>&amp;Raaka</translation>
    </message>
    <message>
        <source>No recording is chosen.</source>
        <translation>Tallennetta ei ole valittu.</translation>
    </message>
</context>
<context>
    <name>floorwalker::RecordingsPage</name>
    <message>
        <source>Recordings</source>
        <translation>Tallenteet</translation>
    </message>
    <message>
        <source>No recording holds “%1”.</source>
        <translation>Missään tallenteessa ei ole ”%1”.</translation>
    </message>
    <message>
        <source>No recording was made in this time.</source>
        <translation>Tältä ajalta ei ole tallenteita.</translation>
    </message>
    <message>
        <source>Go to Contact</source>
        <translation>Siirry kontaktiin</translation>
    </message>
    <message>
        <source>Export Recordings…</source>
        <translation>Vie tallenteet…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Vie…</translation>
    </message>
    <message>
        <source>Listen…</source>
        <translation>Kuuntele…</translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>Lisää muistiinpano</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>M&amp;uistiinpanot</translation>
    </message>
    <message>
        <source>Review Sheet</source>
        <translation>Arviointilomake</translation>
    </message>
    <message>
        <source>Review Averages…</source>
        <translation>Arviointien keskiarvot…</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Ar&amp;viointi</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Recordings and who listened to them</source>
        <translation>Tallenteet ja niiden kuuntelijat</translation>
    </message>
    <message>
        <source>Recordin&amp;gs</source>
        <translation>Tall&amp;enteet</translation>
    </message>
    <message>
        <source>Latest Li&amp;stens</source>
        <translation>&amp;Viimeisimmät kuuntelut</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>Kaav&amp;iot</translation>
    </message>
    <message>
        <source>Go to Recording</source>
        <translation>Siirry tallenteeseen</translation>
    </message>
    <message>
        <source>Export Listens…</source>
        <translation>Vie kuuntelut…</translation>
    </message>
    <message>
        <source>Save Audio…</source>
        <translation>Tallenna ääni…</translation>
    </message>
    <message>
        <source>Call id or contact id</source>
        <translation>Puhelun tai kontaktin tunnus</translation>
    </message>
    <message>
        <source>In this time there is no recording of such a call or contact.</source>
        <translation>Tältä ajalta ei ole tallennetta sellaisesta puhelusta tai kontaktista.</translation>
    </message>
    <message>
        <source>Call or contact: %1</source>
        <translation>Puhelu tai kontakti: %1</translation>
    </message>
</context>
<context>
    <name>floorwalker::Remarking</name>
    <message>
        <source>The remarks are written.</source>
        <translation>Huomautukset on kirjoitettu.</translation>
    </message>
    <message>
        <source>You are not the responsible agent of this contact, so you may not change its remarks. Ask the agent who handled it.</source>
        <translation>Et ole tämän kontaktin vastuullinen agentti, joten et voi muuttaa sen huomautuksia. Pyydä sitä agentilta, joka käsitteli kontaktin.</translation>
    </message>
    <message>
        <source>No answer came, so the remarks may or may not be written. To write the same again does no harm.</source>
        <translation>Vastausta ei tullut, joten huomautukset saattoivat jäädä kirjoittamatta. Saman voi kirjoittaa uudelleen huoletta.</translation>
    </message>
</context>
<context>
    <name>floorwalker::RemarksTab</name>
    <message>
        <source>Disc&amp;ard Changes</source>
        <translation>&amp;Peru muutokset</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Huomautukset</translation>
    </message>
    <message>
        <source>Somebody has emptied the remarks since you began yours.</source>
        <translation>Joku on tyhjentänyt huomautukset sen jälkeen, kun aloitit omasi.</translation>
    </message>
    <message>
        <source>The remarks were changed since you began yours, and writing replaces them. They are now: %1</source>
        <translation>Huomautuksia on muutettu sen jälkeen, kun aloitit omasi, ja kirjoittaminen korvaa ne. Ne ovat nyt: %1</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Kirjoitetaan…</translation>
    </message>
    <message>
        <source>Remarks of another contact are being written.</source>
        <translation>Toisen kontaktin huomautuksia kirjoitetaan.</translation>
    </message>
    <message>
        <source>Not written yet, and not kept on this computer: %1</source>
        <translation>Vielä kirjoittamatta eikä tallessa tällä tietokoneella: %1</translation>
    </message>
    <message>
        <source>Not written yet. What you typed is kept on this computer.</source>
        <translation>Vielä kirjoittamatta. Kirjoittamasi on tallessa tällä tietokoneella.</translation>
    </message>
    <message>
        <source>Wr&amp;ite Remarks</source>
        <translation>Kirjo&amp;ita huomautukset</translation>
    </message>
</context>
<context>
    <name>floorwalker::ReviewAveragesDialog</name>
    <message>
        <source>Averages by agent and week</source>
        <translation>Keskiarvot agenteittain ja viikoittain</translation>
    </message>
    <message>
        <source>latest week first</source>
        <translation>viimeisin viikko ensin</translation>
    </message>
    <message>
        <source>No review is complete yet.</source>
        <translation>Yksikään arviointi ei ole vielä valmis.</translation>
    </message>
    <message>
        <source>A review counts when each of its questions is answered.</source>
        <translation>Arviointi lasketaan mukaan, kun jokaiseen kysymykseen on vastattu.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Arvioinnit</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>uusimmat ensin</translation>
    </message>
    <message>
        <source>There is no review on this computer.</source>
        <translation>Tällä tietokoneella ei ole arviointeja.</translation>
    </message>
    <message>
        <source>R in the player opens the review sheet of a recording.</source>
        <translation>R soittimessa avaa tallenteen arviointilomakkeen.</translation>
    </message>
    <message>
        <source>Review Averages</source>
        <translation>Arviointien keskiarvot</translation>
    </message>
    <message>
        <source>Averages and reviews</source>
        <translation>Keskiarvot ja arvioinnit</translation>
    </message>
    <message>
        <source>&amp;Averages</source>
        <translation>&amp;Keskiarvot</translation>
    </message>
    <message>
        <source>&amp;Reviews</source>
        <translation>&amp;Arvioinnit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Vie…</translation>
    </message>
    <message numerus="yes">
        <source>All together: %1 of %2 points in %n review(s).</source>
        <extracomment>All reviews, as in &quot;All together: 58.3 % of 12 points in 1 review.&quot;</extracomment>
        <translation>
            <numerusform>Yhteensä %1 %2 pisteestä %n arvioinnissa.</numerusform>
            <numerusform>Yhteensä %1 %2 pisteestä %n arvioinnissa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::ReviewForm</name>
    <message>
        <source>Rema&amp;rk</source>
        <translation>H&amp;uomautus</translation>
    </message>
    <message>
        <source>not answered</source>
        <extracomment>Of a question of a review sheet</extracomment>
        <translation>ei vastattu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Points, and the most there are, as in &quot;4 of 5&quot;</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>does not apply</source>
        <extracomment>Of a question of a review sheet</extracomment>
        <translation>ei sovellu</translation>
    </message>
</context>
<context>
    <name>floorwalker::ReviewSheetDialog</name>
    <message>
        <source>&amp;Save Sheet</source>
        <translation>&amp;Tallenna lomake</translation>
    </message>
    <message>
        <source>Review Sheet</source>
        <translation>Arviointilomake</translation>
    </message>
    <message>
        <source>The sheet is this profile&apos;s, on this computer. Reviews that were begun keep their questions.</source>
        <translation>Lomake on tämän profiilin, tällä tietokoneella. Aloitetut arvioinnit säilyttävät kysymyksensä.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>&amp;Add Question</source>
        <translation>&amp;Lisää kysymys</translation>
    </message>
    <message>
        <source>Add the &amp;Usual Questions</source>
        <translation>Lisää tavalliset k&amp;ysymykset</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peruuta</translation>
    </message>
    <message>
        <source>The sheet needs a name.</source>
        <translation>Lomake tarvitsee nimen.</translation>
    </message>
    <message>
        <source>The sheet needs a question.</source>
        <translation>Lomake tarvitsee kysymyksen.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) at most.</source>
        <translation>
            <numerusform>Enintään %n piste.</numerusform>
            <numerusform>Enintään %n pistettä.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is not kept.</source>
        <translation>Lomaketta ei ole tallennettu.</translation>
    </message>
    <message>
        <source>Leave the sheet as it was?</source>
        <translation>Jätetäänkö lomake ennalleen?</translation>
    </message>
    <message>
        <source>What you changed is not saved and is lost.</source>
        <translation>Muutoksiasi ei ole tallennettu, ja ne häviävät.</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>&amp;Hylkää muutokset</translation>
    </message>
</context>
<context>
    <name>floorwalker::ReviewTab</name>
    <message>
        <source>Delete Review</source>
        <translation>Poista arviointi</translation>
    </message>
    <message>
        <source>Use the Usual Sheet</source>
        <translation>Käytä tavallista lomaketta</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>No review sheet is defined for this profile. The usual one can be changed at any time.</source>
        <translation>Tälle profiilille ei ole määritetty arviointilomaketta. Tavallista lomaketta voi muuttaa milloin tahansa.</translation>
    </message>
    <message>
        <source>Make a Sheet…</source>
        <translation>Tee lomake…</translation>
    </message>
    <message>
        <source>Edit Sheet…</source>
        <translation>Muokkaa lomaketta…</translation>
    </message>
    <message>
        <source>Averages…</source>
        <translation>Keskiarvot…</translation>
    </message>
    <message>
        <source>The sheet is not kept.</source>
        <translation>Lomaketta ei ole tallennettu.</translation>
    </message>
    <message>
        <source>Delete this review?</source>
        <translation>Poistetaanko tämä arviointi?</translation>
    </message>
    <message>
        <source>Its points and its remark are gone from this computer.</source>
        <translation>Sen pisteet ja huomautus häviävät tältä tietokoneelta.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>What you fill in stands here, but is not kept on this computer.</source>
        <translation>Täyttämäsi on tässä, mutta sitä ei ole tallennettu tälle tietokoneelle.</translation>
    </message>
    <message>
        <source>The sheet of this profile cannot be read.</source>
        <translation>Tämän profiilin lomaketta ei voi lukea.</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Mihinkään ei ole vielä vastattu.</translation>
    </message>
    <message>
        <source>%1, %2 of %3 points.</source>
        <extracomment>The points of a review sheet, as in &quot;58.3 %, 7 of 12 points.&quot;</extracomment>
        <translation>%1, %2/%3 pistettä.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The points so far, then how many questions are left; both are whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are open; the review counts when none is.</source>
        <translation>
            <numerusform>%n kysymys on avoinna; arviointi lasketaan mukaan, kun yksikään ei ole.</numerusform>
            <numerusform>%n kysymystä on avoinna; arviointi lasketaan mukaan, kun yksikään ei ole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::RouteForm</name>
    <message>
        <source>Send through</source>
        <translation>Lähetystapa</translation>
    </message>
    <message>
        <source>Contact Pro</source>
        <translation>Contact Pron kautta</translation>
    </message>
    <message>
        <source>Conversation API</source>
        <translation>Conversation-rajapinnan kautta</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Sovellus</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>When it fails</source>
        <extracomment>The channel that is tried when the first one fails</extracomment>
        <translation>Jos se ei onnistu</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>What kind of message it is: marketing or a notification</extracomment>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Not told: all opt-outs count</source>
        <translation>Ei kerrota: kaikki viestikiellot pätevät</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Markkinointi</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Ilmoitus</translation>
    </message>
    <message>
        <source>No other channel</source>
        <translation>Ei muuta kanavaa</translation>
    </message>
</context>
<context>
    <name>floorwalker::RouteReading</name>
    <message>
        <source>The list of those who opted out did not come whole (%1), so nobody can be judged. Check again later.</source>
        <translation>Viestikieltojen luetteloa ei saatu kokonaan (%1), joten ketään ei voida arvioida. Tarkista myöhemmin uudelleen.</translation>
    </message>
</context>
<context>
    <name>floorwalker::SavedSearchButton</name>
    <message>
        <source>Searches saved under a name</source>
        <translation>Nimellä tallennetut haut</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>Mitään ei ole vielä tallennettu</translation>
    </message>
    <message>
        <source>&amp;Save This Search…</source>
        <translation>&amp;Tallenna tämä haku…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Nimeä uudelleen…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Poista…</translation>
    </message>
    <message>
        <source>Save to a &amp;File…</source>
        <translation>Tallenna t&amp;iedostoon…</translation>
    </message>
    <message>
        <source>&amp;Open a File…</source>
        <translation>&amp;Avaa tiedosto…</translation>
    </message>
    <message>
        <source>Save This Search</source>
        <translation>Tallenna tämä haku</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>The search of this name is replaced.</source>
        <translation>Samanniminen haku korvataan.</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Nimeä “%1” uudelleen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Nimeä uudelleen</translation>
    </message>
    <message>
        <source>The other search of this name is replaced.</source>
        <translation>Toinen samanniminen haku korvataan.</translation>
    </message>
    <message>
        <source>Delete a Saved Search</source>
        <translation>Poista tallennettu haku</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Poistetaanko “%1”?</translation>
    </message>
    <message>
        <source>What it found stays where it is.</source>
        <translation>Sen löytämät kontaktit säilyvät.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Save to a File</source>
        <translation>Tallenna tiedostoon</translation>
    </message>
    <message>
        <source>Searches (*.json)</source>
        <translation>Haut (*.json)</translation>
    </message>
    <message>
        <source>search</source>
        <translation>haku</translation>
    </message>
    <message>
        <source>Open a File</source>
        <translation>Avaa tiedosto</translation>
    </message>
    <message>
        <source>Sav&amp;ed</source>
        <translation>Talle&amp;nnetut</translation>
    </message>
</context>
<context>
    <name>floorwalker::ScriptTab</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A question of a script and the answer whose results are shown</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ei vastausta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Vastaukset</translation>
    </message>
</context>
<context>
    <name>floorwalker::SearchNameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>floorwalker::SearchProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Haun eteneminen</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Löytyi %1</translation>
    </message>
    <message>
        <source>Searching, %1 found, now at %2</source>
        <translation>Haetaan, löytyi %1, nyt kohdassa %2</translation>
    </message>
</context>
<context>
    <name>floorwalker::SearchTable</name>
    <message>
        <source>Go On</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>uusin ensin</translation>
    </message>
    <message>
        <source>Putting them in order…</source>
        <translation>Järjestetään…</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Tyhjennä suodatin</translation>
    </message>
    <message>
        <source>Nothing is asked for yet.</source>
        <translation>Mitään ei ole vielä haettu.</translation>
    </message>
    <message>
        <source>Choose a time and press Search.</source>
        <translation>Valitse aika ja paina Hae.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Kysytään palvelimelta…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Nothing was found before the search was stopped.</source>
        <translation>Mitään ei löytynyt ennen haun pysäyttämistä.</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>Hae uudelleen</translation>
    </message>
</context>
<context>
    <name>floorwalker::SegmentCounter</name>
    <message>
        <source>Characters that are marked make each short message hold 70 characters instead of 160.</source>
        <translation>Merkittyjen merkkien vuoksi tekstiviestiin mahtuu 160 merkin sijasta 70.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <extracomment>How long a text is, of how much it may be</extracomment>
        <translation>%1/%2 merkkiä</translation>
    </message>
    <message numerus="yes">
        <source>%n short message(s)</source>
        <translation>
            <numerusform>%n tekstiviesti</numerusform>
            <numerusform>%n tekstiviestiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left in the last</source>
        <translation>
            <numerusform>viimeisessä tilaa %n</numerusform>
            <numerusform>viimeisessä tilaa %n</numerusform>
        </translation>
    </message>
    <message>
        <source>made longer by %1</source>
        <extracomment>Characters that make a short message hold less</extracomment>
        <translation>pidentävät %1</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;place %n</source>
        <translation>
            <numerusform>K&amp;orvaa %n</numerusform>
            <numerusform>K&amp;orvaa %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::SendFollowing</name>
    <message numerus="yes">
        <source>No answer came. In %n second(s) the server can be asked whether it arrived.</source>
        <translation>
            <numerusform>Vastausta ei tullut. %n sekunnin kuluttua palvelimelta voi kysyä, tuliko se perille.</numerusform>
            <numerusform>Vastausta ei tullut. %n sekunnin kuluttua palvelimelta voi kysyä, tuliko se perille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another message is being sent.</source>
        <translation>Toista viestiä lähetetään.</translation>
    </message>
    <message>
        <source>Try again when it has been sent.</source>
        <translation>Yritä uudelleen, kun se on lähetetty.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Lähetetään…</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Mitään ei lähetetty. %1</translation>
    </message>
    <message>
        <source>The server refused the message: %1</source>
        <translation>Palvelin torjui viestin: %1</translation>
    </message>
    <message>
        <source>Check the recipient, the channels and what is behind More.</source>
        <translation>Tarkista vastaanottaja, kanavat ja kohdan Lisää takana olevat tiedot.</translation>
    </message>
    <message>
        <source>Nobody can say yet whether the message was sent: no answer came.</source>
        <translation>Kukaan ei vielä tiedä, lähetettiinkö viesti: vastausta ei tullut.</translation>
    </message>
    <message>
        <source>Do not send it again. The server is asked about it by itself; where it cannot tell, a person decides in Alerts &gt; Ledger.</source>
        <translation>Älä lähetä sitä uudelleen. Palvelimelta kysytään itsestään; jos se ei tiedä, ihminen päättää kohdassa Hälytykset &gt; Kirjausluettelo.</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>Viestiä ei lähetetty.</translation>
    </message>
    <message>
        <source>It may be sent again.</source>
        <translation>Sen voi lähettää uudelleen.</translation>
    </message>
</context>
<context>
    <name>floorwalker::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Floorwalker</source>
        <translation>Floorwalker</translation>
    </message>
    <message>
        <source>Apply to Profile</source>
        <translation>Käytä profiilissa</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Teema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Bright, of a theme</extracomment>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <source>&amp;Language (after a restart)</source>
        <translation>&amp;Kieli (uudelleenkäynnistyksen jälkeen)</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Tekstin k&amp;oko</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>T&amp;iiviit rivit</translation>
    </message>
    <message>
        <source>&amp;No motion</source>
        <translation>&amp;Ei liikettä</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profiili %1</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Waiting contacts: &amp;warning from</source>
        <translation>Odottavat kontaktit: &amp;varoitus alkaen</translation>
    </message>
    <message>
        <source>Waiting contacts: c&amp;ritical from</source>
        <translation>Odottavat kontaktit: k&amp;riittinen alkaen</translation>
    </message>
    <message>
        <source>Longest wait: w&amp;arning from</source>
        <translation>Pisin odotus: v&amp;aroitus alkaen</translation>
    </message>
    <message>
        <source>Longest wait: cr&amp;itical from</source>
        <translation>Pisin odotus: kriitti&amp;nen alkaen</translation>
    </message>
    <message>
        <source>Ask for &amp;queues every</source>
        <translation>&amp;Jonojen kyselyväli</translation>
    </message>
    <message>
        <source>Ask for a&amp;gents every</source>
        <translation>A&amp;genttien kyselyväli</translation>
    </message>
    <message>
        <source>Ask for c&amp;ontacts every</source>
        <translation>Kontaktien kyse&amp;lyväli</translation>
    </message>
    <message>
        <source>Asking more often than every %1 s uses up the request quota of the API key quickly.</source>
        <translation>Jos kysytään useammin kuin %1 sekunnin välein, API-avaimen pyyntökiintiö kuluu nopeasti.</translation>
    </message>
    <message numerus="yes">
        <source>These intervals ask about %n time(s) per minute; the budget will hold some of them back.</source>
        <translation>
            <numerusform>Näillä väleillä kysytään noin %n kerran minuutissa; pyyntöraja pidättää osan kyselyistä.</numerusform>
            <numerusform>Näillä väleillä kysytään noin %n kertaa minuutissa; pyyntöraja pidättää osan kyselyistä.</numerusform>
        </translation>
    </message>
    <message>
        <source>A critical level must not be below its warning level; it will be raised to it.</source>
        <translation>Kriittinen raja ei saa olla varoitusrajaa alempi; se nostetaan varoitusrajan tasolle.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Requests per &amp;minute at most</source>
        <translation>&amp;Pyyntöjä minuutissa enintään</translation>
    </message>
    <message>
        <source>Ask for r&amp;ecordings every</source>
        <translation>Tallenteiden kysel&amp;yväli</translation>
    </message>
    <message>
        <source>Listening to recordings</source>
        <translation>Tallenteiden kuuntelu</translation>
    </message>
    <message>
        <source>One a line; without any, a reason is typed</source>
        <translation>Yksi rivillä; ilman niitä syy kirjoitetaan</translation>
    </message>
    <message>
        <source>Reasons to choose from</source>
        <translation>Hyväksytyt syyt</translation>
    </message>
    <message>
        <source>Reasons to c&amp;hoose from</source>
        <translation>&amp;Hyväksytyt syyt</translation>
    </message>
    <message>
        <source>Pla&amp;y only for these reasons</source>
        <translation>Toista vain n&amp;äistä syistä</translation>
    </message>
    <message>
        <source>A new reason after every &amp;pause</source>
        <translation>U&amp;usi syy jokaisen tauon jälkeen</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Varoita</translation>
    </message>
    <message>
        <source>Play nothing</source>
        <translation>Älä toista</translation>
    </message>
    <message>
        <source>When the customer does not agree to being recorded</source>
        <translation>Kun asiakas ei suostu tallentamiseen</translation>
    </message>
    <message>
        <source>When the c&amp;ustomer does not
agree to being recorded</source>
        <translation>Kun asiakas ei suostu
tallenta&amp;miseen</translation>
    </message>
    <message>
        <source>Ask for call&amp;backs and campaigns every</source>
        <translation>Takai&amp;sinsoittojen ja kampanjoiden kyselyväli</translation>
    </message>
</context>
<context>
    <name>floorwalker::SignInDialog</name>
    <message>
        <source>Sign In</source>
        <translation>Kirjaudu</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Testaa yhteys</translation>
    </message>
    <message>
        <source>Try the &amp;Demo</source>
        <translation>Kokeile &amp;demoa</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Ta&amp;llenna</translation>
    </message>
    <message>
        <source>Sign &amp;In Anyway</source>
        <translation>K&amp;irjaudu silti</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>Kir&amp;jaudu</translation>
    </message>
    <message>
        <source>One Moment…</source>
        <translation>Hetkinen…</translation>
    </message>
    <message>
        <source>Keep for This Run</source>
        <translation>Säilytä tällä kertaa</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>&amp;Yritä uudelleen</translation>
    </message>
    <message>
        <source>Delete Profile</source>
        <translation>Poista profiili</translation>
    </message>
    <message>
        <source>Delete the profile &quot;%1&quot;? Its password and key leave the key store too. This cannot be undone.</source>
        <translation>Poistetaanko profiili ”%1”? Myös sen salasana ja avain poistetaan avainsäilöstä. Tätä ei voi perua.</translation>
    </message>
    <message>
        <source>&amp;Delete Profile</source>
        <translation>&amp;Poista profiili</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>&amp;Säilytä</translation>
    </message>
    <message>
        <source>Delete It Anyway</source>
        <translation>Poista silti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>floorwalker::SignInForm</name>
    <message>
        <source>P&amp;roduction: ask for the name before bulk changes</source>
        <translation>T&amp;uotanto: kysy nimi ennen joukkomuutoksia</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Sala&amp;sana</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-a&amp;vain</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Osoite</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Käyttäjä</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Aikav&amp;yöhyke</translation>
    </message>
    <message>
        <source>Da&amp;y starts at</source>
        <translation>Päivä alk&amp;aa</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Maa</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>Vä&amp;ri</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>Lisä&amp;ä</translation>
    </message>
    <message>
        <source>More Fields</source>
        <translation>Lisää kenttiä</translation>
    </message>
    <message>
        <source>&amp;Header of the API key</source>
        <translation>API-avaimen otsa&amp;ke</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>S&amp;elaa…</translation>
    </message>
    <message>
        <source>Browse for a Certificate Authority</source>
        <translation>Selaa varmentajan tiedostoa</translation>
    </message>
    <message>
        <source>Own certificate authority (PE&amp;M file)</source>
        <translation>Oma varmentaja (PEM-tiedos&amp;to)</translation>
    </message>
    <message>
        <source>Certificate Authority</source>
        <translation>Varmentaja</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Varmenteet (*.pem *.crt *.cer);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>As in the key store</source>
        <extracomment>Stands in the empty field of a password or key that was saved before</extracomment>
        <translation>Avainsäilössä oleva</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Salasana puuttuu.</translation>
    </message>
    <message>
        <source>The cloud asks for an API key. Without one, only a server of your own may let you in.</source>
        <translation>Pilvipalvelu vaatii API-avaimen. Ilman sitä vain oma palvelin voi päästää sisään.</translation>
    </message>
    <message>
        <source>A folder, \\server\share or https://</source>
        <translation>Kansio, \\palvelin\jako tai https://</translation>
    </message>
    <message>
        <source>Where the audio of recor&amp;dings lies</source>
        <translation>Tallenteiden ään&amp;en sijainti</translation>
    </message>
    <message>
        <source>Only where it has a sign-in of its own</source>
        <translation>Vain jos siellä kirjaudutaan erikseen</translation>
    </message>
    <message>
        <source>User &amp;for the audio</source>
        <translation>Ään&amp;en käyttäjä</translation>
    </message>
    <message>
        <source>Password for the aud&amp;io</source>
        <translation>Äänen sa&amp;lasana</translation>
    </message>
</context>
<context>
    <name>floorwalker::SoundDialog</name>
    <message>
        <source>Sound</source>
        <translation>Ääni</translation>
    </message>
    <message>
        <source>&amp;Agent, left</source>
        <translation>&amp;Agentti, vasen</translation>
    </message>
    <message>
        <source>Mute the agent</source>
        <translation>Mykistä agentti</translation>
    </message>
    <message>
        <source>&amp;Customer, right</source>
        <translation>A&amp;siakas, oikea</translation>
    </message>
    <message>
        <source>Mute the customer</source>
        <translation>Mykistä asiakas</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mykistä</translation>
    </message>
    <message>
        <source>Silent is what stays &amp;below</source>
        <translation>&amp;Hiljaista on alle</translation>
    </message>
    <message>
        <source>for at &amp;least</source>
        <translation>&amp;vähintään</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>This computer has no sound output</source>
        <translation>Tässä tietokoneessa ei ole äänilähtöä</translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation>Kuuluu laitteesta</translation>
    </message>
    <message>
        <source>&amp;Heard on</source>
        <translation>&amp;Kuuluu laitteesta</translation>
    </message>
</context>
<context>
    <name>floorwalker::SpanChoice</name>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Eilen</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Viimeiset 7 päivää</translation>
    </message>
    <message>
        <source>Last 31 days</source>
        <translation>Viimeiset 31 päivää</translation>
    </message>
    <message>
        <source>Days of my own…</source>
        <translation>Valitut päivät…</translation>
    </message>
    <message>
        <source>At any time</source>
        <extracomment>Of a list that is shown whatever its rows&apos; time</extracomment>
        <translation>Milloin tahansa</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
</context>
<context>
    <name>floorwalker::StageTiles</name>
    <message>
        <source>Stage: %1</source>
        <extracomment>How far the messages of a list have come</extracomment>
        <translation>Vaihe: %1</translation>
    </message>
</context>
<context>
    <name>floorwalker::StaleBanner</name>
    <message>
        <source>Stale since %1</source>
        <translation>Vanhentunut klo %1 alkaen</translation>
    </message>
    <message>
        <source>Stale since %1. %2</source>
        <translation>Vanhentunut klo %1 alkaen. %2</translation>
    </message>
</context>
<context>
    <name>floorwalker::StateBars</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A state of agents and how many are in it, as in &quot;Available 9&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>floorwalker::StatusLine</name>
    <message>
        <source>Requests sent in the last minute, of those this profile allows itself</source>
        <translation>Viime minuutin aikana lähetetyt pyynnöt profiilin sallimasta määrästä</translation>
    </message>
    <message>
        <source>How far the server&apos;s clock is ahead of this computer&apos;s. Waits are counted by the server&apos;s clock.</source>
        <translation>Kuinka paljon palvelimen kello on tämän tietokoneen kelloa edellä. Odotusajat lasketaan palvelimen kellosta.</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Kopioi tiedot</translation>
    </message>
    <message>
        <source>Copy details of the last error</source>
        <translation>Kopioi viimeisimmän virheen tiedot</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) per minute</source>
        <extracomment>Requests sent, and how many are allowed</extracomment>
        <translation>
            <numerusform>%1 / %n pyyntö minuutissa</numerusform>
            <numerusform>%1 / %n pyyntöä minuutissa</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock %1 s</source>
        <extracomment>Seconds with their sign, as in &quot;Clock +0.4 s&quot;</extracomment>
        <translation>Kello %1 s</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ei kirjautunut</translation>
    </message>
    <message>
        <source>Signed out by the server</source>
        <translation>Palvelin päätti istunnon</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Ei vielä tietoja</translation>
    </message>
    <message>
        <source>Waiting for the first answer</source>
        <translation>Odotetaan ensimmäistä vastausta</translation>
    </message>
    <message>
        <source>From the last run</source>
        <translation>Edelliseltä käyttökerralta</translation>
    </message>
    <message>
        <source>Stale · data %1 s old</source>
        <translation>Vanhentunut · tiedot %1 s vanhoja</translation>
    </message>
    <message>
        <source>Live · data %1 s old</source>
        <translation>Ajantasainen · tiedot %1 s vanhoja</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>When the last error was, and what it was</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>floorwalker::StoredTable</name>
    <message>
        <source>Try Again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <translation>Millään rivillä ei ole tekstiä ”%1”.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Tyhjennä suodatin</translation>
    </message>
    <message>
        <source>Reading it from the disk.</source>
        <translation>Luetaan levyltä.</translation>
    </message>
</context>
<context>
    <name>floorwalker::TeamCallDialog</name>
    <message>
        <source>People on the Floor</source>
        <translation>Keskuksen ihmiset</translation>
    </message>
    <message>
        <source>Nobody on the floor has a number that is known. Type numbers beside.</source>
        <translation>Kenenkään numeroa ei tiedetä. Kirjoita numeroita viereen.</translation>
    </message>
    <message>
        <source>&amp;Other numbers, one a line</source>
        <translation>&amp;Muut numerot, yksi riville</translation>
    </message>
    <message>
        <source>Con&amp;ference</source>
        <translation>&amp;Neuvottelun nimi</translation>
    </message>
    <message>
        <source>Progress of the team call</source>
        <translation>Ryhmäpuhelun eteneminen</translation>
    </message>
    <message>
        <source>Team Call</source>
        <translation>Ryhmäpuhelu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Caller &amp;number that is shown</source>
        <translation>Näk&amp;yvä soittajan numero</translation>
    </message>
    <message>
        <source>&amp;Greeting</source>
        <translation>&amp;Tervehdys</translation>
    </message>
    <message>
        <source>&amp;Language of the greeting</source>
        <translation>Tervehdyksen &amp;kieli</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are on the do-not-contact list. Call only if they asked for it.</source>
        <translation>
            <numerusform>%n heistä on yhteydenottokieltojen luettelossa. Soita vain, jos hän on pyytänyt.</numerusform>
            <numerusform>%n heistä on yhteydenottokieltojen luettelossa. Soita vain, jos he ovat pyytäneet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Call %n People</source>
        <translation>
            <numerusform>S&amp;oita %n ihmiselle</numerusform>
            <numerusform>S&amp;oita %n ihmiselle</numerusform>
        </translation>
    </message>
    <message>
        <source>Other calls are being begun.</source>
        <translation>Muita puheluja aloitetaan.</translation>
    </message>
    <message>
        <source>Try again when they have been sent.</source>
        <translation>Yritä uudelleen, kun ne on lähetetty.</translation>
    </message>
    <message numerus="yes">
        <source>Call %n people now?</source>
        <translation>
            <numerusform>Soitetaanko %n ihmiselle nyt?</numerusform>
            <numerusform>Soitetaanko %n ihmiselle nyt?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their phones ring at once, and whoever answers is in the conference %1.</source>
        <translation>Heidän puhelimensa soivat heti, ja vastaajat ovat neuvottelussa %1.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Soitetaan…</translation>
    </message>
    <message>
        <source>%1 of %2 are called.</source>
        <translation>%1 / %2 soitettu.</translation>
    </message>
    <message>
        <source>%1 of %2 were called. %3</source>
        <translation>%1 / %2 soitettiin. %3</translation>
    </message>
    <message>
        <source>Call again with the same conference: only those who were not called are called then.</source>
        <translation>Soita uudelleen samalla neuvottelulla: silloin soitetaan vain niille, joille ei soitettu.</translation>
    </message>
    <message>
        <source>%1 were called, %2 were refused, and of %3 nobody can say whether it rang.</source>
        <translation>Soitettiin: %1, torjuttiin: %2, ei tiedetä, soiko: %3.</translation>
    </message>
    <message>
        <source>Each stands among the calls; what is unknown a person decides in Alerts &gt; Ledger.</source>
        <translation>Kukin on puhelujen joukossa; tuntemattomista ihminen päättää kohdassa Hälytykset &gt; Kirjausluettelo.</translation>
    </message>
    <message>
        <source>Call &amp;Them</source>
        <translation>&amp;Soita heille</translation>
    </message>
</context>
<context>
    <name>floorwalker::TemplateForm</name>
    <message>
        <source>Template &amp;id</source>
        <translation>Mallipohjan &amp;tunnus</translation>
    </message>
    <message>
        <source>As the customer sees it</source>
        <translation>Niin kuin asiakas sen näkee</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>&amp;Parameters</source>
        <translation>Pa&amp;rametrit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>Bod&amp;y, as approved</source>
        <translation>Teksti hyväks&amp;ytyssä muodossa</translation>
    </message>
    <message>
        <source>Add Parame&amp;ter</source>
        <translation>Lisää parame&amp;tri</translation>
    </message>
</context>
<context>
    <name>floorwalker::ThreadPane</name>
    <message>
        <source>No conversation chosen</source>
        <translation>Keskustelua ei ole valittu</translation>
    </message>
    <message>
        <source>Show Older Messages</source>
        <translation>Näytä vanhempia viestejä</translation>
    </message>
    <message>
        <source>Fields of the message</source>
        <translation>Viestin kentät</translation>
    </message>
    <message>
        <source>Fields of the conversation</source>
        <translation>Keskustelun kentät</translation>
    </message>
    <message>
        <source>Details of the conversation</source>
        <translation>Keskustelun tiedot</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Viesti</translation>
    </message>
    <message>
        <source>Fie&amp;lds</source>
        <translation>K&amp;entät</translation>
    </message>
    <message>
        <source>Messages of the conversation</source>
        <translation>Keskustelun viestit</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The channel a conversation goes on over, and whether it does</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Kysytään palvelimelta…</translation>
    </message>
    <message>
        <source>The older messages did not come. %1</source>
        <translation>Vanhempia viestejä ei saatu. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>No conversation is chosen.</source>
        <translation>Keskustelua ei ole valittu.</translation>
    </message>
    <message>
        <source>Nothing has been said in this conversation yet.</source>
        <translation>Tässä keskustelussa ei ole vielä viestejä.</translation>
    </message>
    <message>
        <source>Th&amp;read</source>
        <translation>V&amp;iestiketju</translation>
    </message>
</context>
<context>
    <name>floorwalker::ThreadTable</name>
    <message>
        <source>Media</source>
        <extracomment>What a message is: a picture, a film, a file</extracomment>
        <translation>Mediatiedosto</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>What a message is: a picture with words and buttons</extracomment>
        <translation>Kortti</translation>
    </message>
    <message>
        <source>Carousel</source>
        <extracomment>What a message is: several cards side by side</extracomment>
        <translation>Karuselli</translation>
    </message>
    <message>
        <source>Choice</source>
        <extracomment>What a message is: a text with answers to choose from</extracomment>
        <translation>Valinta</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>What a message is: a list of things to choose from</extracomment>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>What a message is: a place on the map</extracomment>
        <translation>Sijainti</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>What a message is: a text made beforehand</extracomment>
        <translation>Viestipohja</translation>
    </message>
    <message>
        <source>Contact card</source>
        <extracomment>What a message is: somebody&apos;s numbers and addresses</extracomment>
        <translation>Yhteystiedot</translation>
    </message>
    <message>
        <source>Choice made</source>
        <extracomment>What a message is: the contact has tapped one of the answers</extracomment>
        <translation>Tehty valinta</translation>
    </message>
    <message>
        <source>Not carried by the channel</source>
        <extracomment>What a message is: something the channel could not carry as it was</extracomment>
        <translation>Kanava ei välittänyt</translation>
    </message>
    <message>
        <source>Products chosen</source>
        <extracomment>What a message is: products the contact wants</extracomment>
        <translation>Valitut tuotteet</translation>
    </message>
    <message>
        <source>Of this channel only</source>
        <extracomment>What a message is: something only this channel knows</extracomment>
        <translation>Vain tällä kanavalla</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <extracomment>What a message is: nobody knows</extracomment>
        <translation>Tuntematon laji</translation>
    </message>
    <message>
        <source>as %1</source>
        <extracomment>Whom the contact sees as the writer of a message</extracomment>
        <translation>nimellä %1</translation>
    </message>
    <message>
        <source>written in</source>
        <extracomment>Of a message: somebody put it into the thread, it was never sent</extracomment>
        <translation>lisätty</translation>
    </message>
    <message>
        <source>From us</source>
        <extracomment>Who wrote a message of a conversation: this side</extracomment>
        <translation>Meiltä</translation>
    </message>
    <message>
        <source>From the contact</source>
        <translation>Kontaktilta</translation>
    </message>
    <message>
        <source>choices: %1</source>
        <extracomment>What can be tapped in a message</extracomment>
        <translation>vaihtoehdot: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How the delivery of a message stands, and why</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>floorwalker::ThreadsPane</name>
    <message>
        <source>Only acti&amp;ve</source>
        <translation>Vain kä&amp;ynnissä olevat</translation>
    </message>
    <message>
        <source>Older Conversations</source>
        <translation>Vanhempia keskusteluja</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Keskustelut</translation>
    </message>
    <message>
        <source>the latest first</source>
        <translation>uusimmat ensin</translation>
    </message>
    <message>
        <source>There is no such conversation. One begins with the first message to or from a contact.</source>
        <translation>Tällaista keskustelua ei ole. Se alkaa ensimmäisestä viestistä kontaktille tai kontaktilta.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Show the conversations of all contacts again</source>
        <translation>Näytä taas kaikkien kontaktien keskustelut</translation>
    </message>
    <message>
        <source>Of %1 ×</source>
        <extracomment>A contact whose conversations alone are shown; the sign ends that</extracomment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>The older conversations did not come. %1</source>
        <translation>Vanhempia keskusteluja ei saatu. %1</translation>
    </message>
    <message>
        <source>The project has no app. Apps are made on the Sinch dashboard.</source>
        <translation>Projektilla ei ole sovellusta. Sovelluksia tehdään Sinchin hallinnassa.</translation>
    </message>
    <message>
        <source>Waiting for the first answer of the server.</source>
        <translation>Odotetaan palvelimen ensimmäistä vastausta.</translation>
    </message>
    <message>
        <source>Only active ones</source>
        <translation>Vain käynnissä olevat</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Kontakti: %1</translation>
    </message>
    <message>
        <source>Older conversations were not asked for.</source>
        <translation>Vanhempia keskusteluja ei kysytty.</translation>
    </message>
    <message>
        <source>Messages of %1</source>
        <translation>Viestit: %1</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Keskustelu</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakti</translation>
    </message>
    <message>
        <source>Older messages were not asked for.</source>
        <translation>Vanhempia viestejä ei kysytty.</translation>
    </message>
    <message>
        <source>This app only dispatches messages. It keeps no conversations.</source>
        <translation>Tämä sovellus vain lähettää viestejä. Se ei säilytä keskusteluja.</translation>
    </message>
</context>
<context>
    <name>floorwalker::Tile</name>
    <message>
        <source>Press to see how this figure comes about</source>
        <translation>Paina nähdäksesi, mistä luku muodostuu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A figure and how bad it is, as in &quot;00:02:14, critical&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <extracomment>The figure is from some time ago</extracomment>
        <translation>%1, vanhentunut</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A tile read aloud: label, figure, explaining line</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Press to see only these, again to see all</source>
        <translation>Paina nähdäksesi vain nämä, uudelleen nähdäksesi kaikki</translation>
    </message>
</context>
<context>
    <name>floorwalker::TrendChart</name>
    <message>
        <source>%1: %2 at %3, lowest %4 at %5, highest %6 at %7.</source>
        <extracomment>A curve read aloud: name, last value and its time, lowest and highest value and their times</extracomment>
        <translation>%1: %2 klo %3, pienin %4 klo %5, suurin %6 klo %7.</translation>
    </message>
    <message>
        <source>No data in this time.</source>
        <translation>Tältä ajalta ei ole tietoja.</translation>
    </message>
</context>
<context>
    <name>floorwalker::TrendView</name>
    <message>
        <source>No data in this time.</source>
        <translation>Tältä ajalta ei ole tietoja.</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a time axis</extracomment>
        <translation>nyt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A point of a curve: its time and its value</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 %3, %4 %5</source>
        <extracomment>A point of two curves: its time, name and value of the one, name and value of the other</extracomment>
        <translation>%1, %2 %3, %4 %5</translation>
    </message>
</context>
<context>
    <name>floorwalker::WaitingTrend</name>
    <message>
        <source>All queues</source>
        <translation>Kaikki jonot</translation>
    </message>
    <message>
        <source>waiting, today</source>
        <translation>odottaa, tänään</translation>
    </message>
    <message>
        <source>%1: contacts waiting today</source>
        <translation>%1: odottavat kontaktit tänään</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>odottaa</translation>
    </message>
</context>
<context>
    <name>floorwalker::WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation>Äänikäyrä</translation>
    </message>
    <message>
        <source>The audio is fetched, and drawn here, once the listen log has the reason.</source>
        <translation>Ääni haetaan ja piirretään tähän, kun kuuntelulokissa on syy.</translation>
    </message>
</context>
<context>
    <name>floorwalker::WebhookDialog</name>
    <message>
        <source>&amp;Address that is told</source>
        <translation>&amp;Osoite, jolle kerrotaan</translation>
    </message>
    <message>
        <source>&amp;What it is told</source>
        <translation>&amp;Mistä sille kerrotaan</translation>
    </message>
    <message>
        <source>Add Web&amp;hook</source>
        <translation>&amp;Lisää webhook</translation>
    </message>
    <message>
        <source>New Webhook</source>
        <translation>Uusi webhook</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>&amp;Secret that signs what is told; it is not shown again</source>
        <translation>&amp;Salaisuus, joka allekirjoittaa kerrotun; sitä ei näytetä uudelleen</translation>
    </message>
    <message>
        <source>Another webhook is being written.</source>
        <translation>Toista webhookia tallennetaan parhaillaan.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Yritä uudelleen, kun se on tehty.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Lähetetään…</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>Mitään ei tallennettu. %1</translation>
    </message>
</context>
<context>
    <name>floorwalker::WebhookEditing</name>
    <message>
        <source>The webhook is not there any more.</source>
        <translation>Webhookia ei enää ole.</translation>
    </message>
    <message>
        <source>No answer came, so it may or may not have happened. Look at the list; the same again does no harm.</source>
        <translation>Vastausta ei tullut, joten se ehkä tapahtui, ehkä ei. Katso luetteloa; saman tekeminen uudelleen ei haittaa.</translation>
    </message>
</context>
</TS>
