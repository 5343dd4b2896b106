<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CallbackPlan</name>
    <message numerus="yes">
        <source>%1 and %n more are on the do-not-contact list. Call only those who asked for it.</source>
        <translation>
            <numerusform>%1 and %n more are on the do-not-contact list. Call only those who asked for it.</numerusform>
            <numerusform>%1 and %n more are on the do-not-contact list. Call only those who asked for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalloutDraft</name>
    <message numerus="yes">
        <source>The text is %n character(s) longer than 600. Shorten it.</source>
        <translation>
            <numerusform>The text is %n character longer than 600. Shorten it.</numerusform>
            <numerusform>The text is %n characters longer than 600. Shorten it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignDraft</name>
    <message numerus="yes">
        <source>A recipient may be tried again %n time(s) at most. Choose another number.</source>
        <translation>
            <numerusform>A recipient may be tried again %n time at most. Choose another number.</numerusform>
            <numerusform>A recipient may be tried again %n times at most. Choose another number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message numerus="yes">
        <source>This campaign was begun before. %n message(s) of it are left to send.</source>
        <translation>
            <numerusform>This campaign was begun before. %n message of it is left to send.</numerusform>
            <numerusform>This campaign was begun before. %n messages of it are left to send.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) will get it.</source>
        <translation>
            <numerusform>%n recipient will get it.</numerusform>
            <numerusform>%n recipients will get it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n different texts, each a message of its own.</source>
        <translation>
            <numerusform>There is %n text, a message of its own.</numerusform>
            <numerusform>There are %n different texts, each a message of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are %n short message(s) in all.</source>
        <translation>
            <numerusform>It is %n short message in all.</numerusform>
            <numerusform>They are %n short messages in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has all of it: %n message(s).</source>
        <translation>
            <numerusform>The server has all of it: %n message.</numerusform>
            <numerusform>The server has all of it: %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were refused. The ledger says why.</source>
        <translation>
            <numerusform>%n message was refused. The ledger says why.</numerusform>
            <numerusform>%n messages were refused. The ledger says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) got no answer: the ledger goes on asking.</source>
        <translation>
            <numerusform>%n message got no answer: the ledger goes on asking.</numerusform>
            <numerusform>%n messages got no answer: the ledger goes on asking.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) cannot be proven either way: decide about them in the ledger.</source>
        <translation>
            <numerusform>%n message cannot be proven either way: decide about it in the ledger.</numerusform>
            <numerusform>%n messages cannot be proven either way: decide about them in the ledger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were not sent.</source>
        <translation>
            <numerusform>%n message was not sent.</numerusform>
            <numerusform>%n messages were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invalid</source>
        <translation>
            <numerusform>%n invalid</numerusform>
            <numerusform>%n invalid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n repeated</numerusform>
            <numerusform>%n repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not to be contacted</source>
        <translation>
            <numerusform>%n not to be contacted</numerusform>
            <numerusform>%n not to be contacted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without consent</source>
        <translation>
            <numerusform>%n without consent</numerusform>
            <numerusform>%n without consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n landline(s)</source>
        <translation>
            <numerusform>%n landline</numerusform>
            <numerusform>%n landlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside the hours</source>
        <translation>
            <numerusform>%n outside the hours</numerusform>
            <numerusform>%n outside the hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not filled</source>
        <translation>
            <numerusform>%n not filled</numerusform>
            <numerusform>%n not filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are cancelled.</source>
        <translation>
            <numerusform>%n message is cancelled.</numerusform>
            <numerusform>%n messages are cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are changed.</source>
        <translation>
            <numerusform>%n message is changed.</numerusform>
            <numerusform>%n messages are changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had begun meanwhile and are left alone.</source>
        <translation>
            <numerusform>%n message had begun meanwhile and is left alone.</numerusform>
            <numerusform>%n messages had begun meanwhile and are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were changed by somebody meanwhile and are left alone: look at them again.</source>
        <translation>
            <numerusform>%n message was changed by somebody meanwhile and is left alone: look at it again.</numerusform>
            <numerusform>%n messages were changed by somebody meanwhile and are left alone: look at them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were refused.</source>
        <translation>
            <numerusform>%n message was refused.</numerusform>
            <numerusform>%n messages were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n message(s) nobody can say: no answer came. The same may be tried again.</source>
        <translation>
            <numerusform>Of %n message nobody can say: no answer came. The same may be tried again.</numerusform>
            <numerusform>Of %n messages nobody can say: no answer came. The same may be tried again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were not reached.</source>
        <translation>
            <numerusform>%n message was not reached.</numerusform>
            <numerusform>%n messages were not reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are gone already: somebody was faster.</source>
        <translation>
            <numerusform>%n message is gone already: somebody was faster.</numerusform>
            <numerusform>%n messages are gone already: somebody was faster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opted out</source>
        <translation>
            <numerusform>%n opted out</numerusform>
            <numerusform>%n opted out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatDraft</name>
    <message numerus="yes">
        <source>The title is longer than %n character(s).</source>
        <translation>
            <numerusform>The title is longer than %n character.</numerusform>
            <numerusform>The title is longer than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentImportWords</name>
    <message numerus="yes">
        <source>All of them are written: %n consents.</source>
        <translation>
            <numerusform>It is written: %n consent.</numerusform>
            <numerusform>All of them are written: %n consents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused.</source>
        <translation>
            <numerusform>%n was refused.</numerusform>
            <numerusform>%n were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got no answer: to send them again does no harm.</source>
        <translation>
            <numerusform>%n got no answer: to send it again does no harm.</numerusform>
            <numerusform>%n got no answer: to send them again does no harm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not sent.</source>
        <translation>
            <numerusform>%n was not sent.</numerusform>
            <numerusform>%n were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n repeated</numerusform>
            <numerusform>%n repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationDraft</name>
    <message numerus="yes">
        <source>There are more than %n choice(s). Remove some.</source>
        <translation>
            <numerusform>There is more than %n choice. Remove some.</numerusform>
            <numerusform>There are more than %n choices. Remove some.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>Wait %n second(s); requests then go on by themselves.</source>
        <translation>
            <numerusform>Wait %n second; requests then go on by themselves.</numerusform>
            <numerusform>Wait %n seconds; requests then go on by themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n rows of this file were sent already and are left out. Nothing is sent until you confirm.</source>
        <translation>
            <numerusform>%n row of this file was sent already and is left out. Nothing is sent until you confirm.</numerusform>
            <numerusform>%n rows of this file were sent already and are left out. Nothing is sent until you confirm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left to send: %n rows of this file were sent already.</source>
        <translation>
            <numerusform>Nothing is left to send: %n row of this file was sent already.</numerusform>
            <numerusform>Nothing is left to send: %n rows of this file were sent already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of them arrived: %n callbacks.</source>
        <translation>
            <numerusform>It arrived: %n callback.</numerusform>
            <numerusform>All of them arrived: %n callbacks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused. Adding callbacks needs the tenant&apos;s built-in Callback IVR Number.</source>
        <translation>
            <numerusform>%n was refused. Adding callbacks needs the tenant&apos;s built-in Callback IVR Number.</numerusform>
            <numerusform>%n were refused. Adding callbacks needs the tenant&apos;s built-in Callback IVR Number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got no answer: the ledger goes on asking.</source>
        <translation>
            <numerusform>%n got no answer: the ledger goes on asking.</numerusform>
            <numerusform>%n got no answer: the ledger goes on asking.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be proven either way: decide about them in the ledger.</source>
        <translation>
            <numerusform>%n cannot be proven either way: decide about it in the ledger.</numerusform>
            <numerusform>%n cannot be proven either way: decide about them in the ledger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not sent.</source>
        <translation>
            <numerusform>%n was not sent.</numerusform>
            <numerusform>%n were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent already</source>
        <translation>
            <numerusform>%n sent already</numerusform>
            <numerusform>%n sent already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n repeated</numerusform>
            <numerusform>%n repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting already</source>
        <translation>
            <numerusform>%n waiting already</numerusform>
            <numerusform>%n waiting already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not to be contacted</source>
        <translation>
            <numerusform>%n not to be contacted</numerusform>
            <numerusform>%n not to be contacted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>The log is whole, %n line(s).</source>
        <extracomment>The log of everything that was written</extracomment>
        <translation>
            <numerusform>The log is whole, %n line.</numerusform>
            <numerusform>The log is whole, %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listens</name>
    <message numerus="yes">
        <source>Nobody has listened to the %n recording(s) of this time.</source>
        <translation>
            <numerusform>Nobody has listened to the %n recording of this time.</numerusform>
            <numerusform>Nobody has listened to the %n recordings of this time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message numerus="yes">
        <source>The message is %n character(s) too long. Shorten it: %1 is the most.</source>
        <translation>
            <numerusform>The message is %n character too long. Shorten it: %1 is the most.</numerusform>
            <numerusform>The message is %n characters too long. Shorten it: %1 is the most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n recipients from %1</source>
        <extracomment>What the ledger shows of a message: how many get it, and the first of them</extracomment>
        <translation>
            <numerusform>%n recipient from %1</numerusform>
            <numerusform>%n recipients from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>Only the newest %n contact(s) were asked for.</source>
        <translation>
            <numerusform>Only the newest %n contact was asked for.</numerusform>
            <numerusform>Only the newest %n contacts were asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more gap(s) like this.</source>
        <translation>
            <numerusform>%n more gap like this.</numerusform>
            <numerusform>%n more gaps like this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a time are left out.</source>
        <translation>
            <numerusform>%n row without a time is left out.</numerusform>
            <numerusform>%n rows without a time are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list came with %n row(s), as many as one answer may have; there may be more. A condition brings fewer.</source>
        <translation>
            <numerusform>The list came with %n row, as many as one answer may have; there may be more. A condition brings fewer.</numerusform>
            <numerusform>The list came with %n rows, as many as one answer may have; there may be more. A condition brings fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listen logs of %1 of %n recording(s) are read.</source>
        <extracomment>How many of the recordings of a time have told who listened to them</extracomment>
        <translation>
            <numerusform>Listen logs of %1 of %n recording are read.</numerusform>
            <numerusform>Listen logs of %1 of %n recordings are read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listen log(s) could not be read: %1</source>
        <extracomment>How many listen logs could not be read, and why the last of them</extracomment>
        <translation>
            <numerusform>%n listen log could not be read: %1</numerusform>
            <numerusform>%n listen logs could not be read: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message numerus="yes">
        <source>Only %n fit(s) into this interval. Choose a longer interval or a higher limit.</source>
        <translation>
            <numerusform>Only %n fits into this interval. Choose a longer interval or a higher limit.</numerusform>
            <numerusform>Only %n fit into this interval. Choose a longer interval or a higher limit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebhookEditing</name>
    <message numerus="yes">
        <source>An app has %n webhook(s) at most. Delete one first.</source>
        <translation>
            <numerusform>An app has %n webhook at most. Delete one first.</numerusform>
            <numerusform>An app has %n webhooks at most. Delete one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::AppBar</name>
    <message numerus="yes">
        <source>%n failing</source>
        <extracomment>Channels of an app that do not work</extracomment>
        <translation>
            <numerusform>%n failing</numerusform>
            <numerusform>%n failing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::CallbackChangeDialog</name>
    <message numerus="yes">
        <source>Change %n Callback(s)</source>
        <translation>
            <numerusform>Change %n Callback</numerusform>
            <numerusform>Change %n Callbacks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n Callback(s)</source>
        <translation>
            <numerusform>&amp;Change %n Callback</numerusform>
            <numerusform>&amp;Change %n Callbacks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::CallbackForm</name>
    <message numerus="yes">
        <source>No answer came. In %n second(s) the server can be asked whether it arrived.</source>
        <translation>
            <numerusform>No answer came. In %n second the server can be asked whether it arrived.</numerusform>
            <numerusform>No answer came. In %n seconds the server can be asked whether it arrived.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::CampaignSending</name>
    <message numerus="yes">
        <source>Only the first %n numbers were asked about at the telephone platform.</source>
        <translation>
            <numerusform>Only the first %n number was asked about at the telephone platform.</numerusform>
            <numerusform>Only the first %n numbers were asked about at the telephone platform.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::CampaignsPage</name>
    <message numerus="yes">
        <source>Cancel %n message(s)?</source>
        <translation>
            <numerusform>Cancel %n message?</numerusform>
            <numerusform>Cancel %n messages?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) will not get them. A message somebody has got meanwhile is left alone.</source>
        <translation>
            <numerusform>%n recipient will not get it. A message somebody has got meanwhile is left alone.</numerusform>
            <numerusform>%n recipients will not get them. A message somebody has got meanwhile is left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::ChatDialog</name>
    <message numerus="yes">
        <source>No answer came. In %n second(s) the server can be asked whether it arrived.</source>
        <translation>
            <numerusform>No answer came. In %n second the server can be asked whether it arrived.</numerusform>
            <numerusform>No answer came. In %n seconds the server can be asked whether it arrived.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::Checkup</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n second(s) behind the server&apos;s.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n second behind the server&apos;s.</numerusform>
            <numerusform>This computer&apos;s clock is %n seconds behind the server&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n second(s) ahead of the server&apos;s.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n second ahead of the server&apos;s.</numerusform>
            <numerusform>This computer&apos;s clock is %n seconds ahead of the server&apos;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::ComposeDialog</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send to %n Recipient(s)</source>
        <translation>
            <numerusform>&amp;Send to %n Recipient</numerusform>
            <numerusform>&amp;Send to %n Recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::ConferencePane</name>
    <message numerus="yes">
        <source>%n participant(s) are muted.</source>
        <translation>
            <numerusform>%n participant is muted.</numerusform>
            <numerusform>%n participants are muted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are heard again.</source>
        <translation>
            <numerusform>%n participant is heard again.</numerusform>
            <numerusform>%n participants are heard again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are on hold.</source>
        <translation>
            <numerusform>%n participant is on hold.</numerusform>
            <numerusform>%n participants are on hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are back from hold.</source>
        <translation>
            <numerusform>%n participant is back from hold.</numerusform>
            <numerusform>%n participants are back from hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) were removed.</source>
        <translation>
            <numerusform>%n participant was removed.</numerusform>
            <numerusform>%n participants were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n participants from the conference?</source>
        <translation>
            <numerusform>Remove %n participant from the conference?</numerusform>
            <numerusform>Remove %n participants from the conference?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::ConsentDeletion</name>
    <message numerus="yes">
        <source>Delete %n consents?</source>
        <translation>
            <numerusform>Delete %n consent?</numerusform>
            <numerusform>Delete %n consents?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n Consents</source>
        <translation>
            <numerusform>&amp;Delete %n Consent</numerusform>
            <numerusform>&amp;Delete %n Consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consents were deleted.</source>
        <translation>
            <numerusform>%n consent was deleted.</numerusform>
            <numerusform>%n consents were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::ConsentForm</name>
    <message numerus="yes">
        <source>The server asks for a pause. It is sent again in %n second(s).</source>
        <translation>
            <numerusform>The server asks for a pause. It is sent again in %n second.</numerusform>
            <numerusform>The server asks for a pause. It is sent again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::ConsentImportDialog</name>
    <message numerus="yes">
        <source>&amp;Send %n Consents</source>
        <translation>
            <numerusform>&amp;Send %n Consent</numerusform>
            <numerusform>&amp;Send %n Consents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::ConsentImportRows</name>
    <message numerus="yes">
        <source>The first %n of each kind</source>
        <translation>
            <numerusform>The first %n of each kind</numerusform>
            <numerusform>The first %n of each kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::ContentTable</name>
    <message numerus="yes">
        <source>None of the %n row(s) that came is of this time.</source>
        <translation>
            <numerusform>The %n row that came is not of this time.</numerusform>
            <numerusform>None of the %n rows that came is of this time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::ExportBar</name>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n row is in %1.</numerusform>
            <numerusform>%n rows are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::ExportDialog</name>
    <message numerus="yes">
        <source>%n row(s), in the order in which they are shown.</source>
        <translation>
            <numerusform>%n row.</numerusform>
            <numerusform>%n rows, in the order in which they are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::FloorTiles</name>
    <message numerus="yes">
        <source>of %n signed in</source>
        <translation>
            <numerusform>of %n signed in</numerusform>
            <numerusform>of %n signed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n ringing</source>
        <translation>
            <numerusform>and %n ringing</numerusform>
            <numerusform>and %n ringing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed out</source>
        <translation>
            <numerusform>%n signed out</numerusform>
            <numerusform>%n signed out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Send %n Callbacks</source>
        <translation>
            <numerusform>&amp;Send %n Callback</numerusform>
            <numerusform>&amp;Send %n Callbacks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::ImportRows</name>
    <message numerus="yes">
        <source>The first %n of each kind</source>
        <translation>
            <numerusform>The first %n of each kind</numerusform>
            <numerusform>The first %n of each kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::LedgerChoices</name>
    <message numerus="yes">
        <source>Are these %n write(s) there?</source>
        <translation>
            <numerusform>Is this %n write there?</numerusform>
            <numerusform>Are these %n writes there?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send these %n write(s) again?</source>
        <translation>
            <numerusform>Send this %n write again?</numerusform>
            <numerusform>Send these %n writes again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up these %n write(s)?</source>
        <translation>
            <numerusform>Give up this %n write?</numerusform>
            <numerusform>Give up these %n writes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrived</source>
        <translation>
            <numerusform>%n arrived</numerusform>
            <numerusform>%n arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proven absent, planned again</source>
        <translation>
            <numerusform>%n proven absent, planned again</numerusform>
            <numerusform>%n proven absent, planned again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too early to tell</source>
        <translation>
            <numerusform>%n too early to tell</numerusform>
            <numerusform>%n too early to tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::LedgerDetail</name>
    <message numerus="yes">
        <source>%n write(s) chosen</source>
        <translation>
            <numerusform>%n write chosen</numerusform>
            <numerusform>%n writes chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::MailTab</name>
    <message numerus="yes">
        <source>%n image(s) left out: what a mail names is never loaded.</source>
        <translation>
            <numerusform>%n image left out: what a mail names is never loaded.</numerusform>
            <numerusform>%n images left out: what a mail names is never loaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::MessageEditDialog</name>
    <message numerus="yes">
        <source>Another text for %n recipient(s)</source>
        <translation>
            <numerusform>Another text for %n recipient</numerusform>
            <numerusform>Another text for %n recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::Navigation</name>
    <message numerus="yes">
        <source>%1, %n wait(s) for you</source>
        <extracomment>A view, and how many things there wait for a person</extracomment>
        <translation>
            <numerusform>%1, %n waits for you</numerusform>
            <numerusform>%1, %n wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::NotesTab</name>
    <message numerus="yes">
        <source>%n note(s) deleted.</source>
        <translation>
            <numerusform>%n note deleted.</numerusform>
            <numerusform>%n notes deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::NumberChangeDialog</name>
    <message numerus="yes">
        <source>&amp;Unassign %n Number(s)</source>
        <translation>
            <numerusform>&amp;Unassign %n Number</numerusform>
            <numerusform>&amp;Unassign %n Numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A&amp;ssign %n Number(s)</source>
        <translation>
            <numerusform>A&amp;ssign %n Number</numerusform>
            <numerusform>A&amp;ssign %n Numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are done.</source>
        <translation>
            <numerusform>%n number is done.</numerusform>
            <numerusform>%n numbers are done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::OverviewPage</name>
    <message numerus="yes">
        <source>%n signed in</source>
        <translation>
            <numerusform>%n signed in</numerusform>
            <numerusform>%n signed in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::PreflightRows</name>
    <message numerus="yes">
        <source>For %n recipient(s)</source>
        <translation>
            <numerusform>For %n recipient</numerusform>
            <numerusform>For %n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short message(s) each</source>
        <translation>
            <numerusform>%n short message each</numerusform>
            <numerusform>%n short messages each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more texts</source>
        <translation>
            <numerusform>and %n more text</numerusform>
            <numerusform>and %n more texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n of each kind are shown</source>
        <translation>
            <numerusform>Up to %n of each kind is shown</numerusform>
            <numerusform>Up to %n of each kind are shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::RecordingCharts</name>
    <message numerus="yes">
        <source>%1 · %n outside this time</source>
        <extracomment>After &quot;by hour&quot;: recordings whose time is unknown or not of the time chosen</extracomment>
        <translation>
            <numerusform>%1 · %n outside this time</numerusform>
            <numerusform>%1 · %n outside this time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <extracomment>The bar after those of the ten most frequent reviewers, or reasons</extracomment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::ReviewAveragesDialog</name>
    <message numerus="yes">
        <source>All together: %1 of %2 points in %n review(s).</source>
        <extracomment>All reviews, as in &quot;All together: 58.3 % of 12 points in 1 review.&quot;</extracomment>
        <translation>
            <numerusform>All together: %1 of %2 points in %n review.</numerusform>
            <numerusform>All together: %1 of %2 points in %n reviews.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::ReviewSheetDialog</name>
    <message numerus="yes">
        <source>%n point(s) at most.</source>
        <translation>
            <numerusform>%n point at most.</numerusform>
            <numerusform>%n points at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::ReviewTab</name>
    <message numerus="yes">
        <source>%n question(s) are open; the review counts when none is.</source>
        <translation>
            <numerusform>%n question is open; the review counts when none is.</numerusform>
            <numerusform>%n questions are open; the review counts when none is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::SegmentCounter</name>
    <message numerus="yes">
        <source>%n short message(s)</source>
        <translation>
            <numerusform>%n short message</numerusform>
            <numerusform>%n short messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left in the last</source>
        <translation>
            <numerusform>%n left in the last</numerusform>
            <numerusform>%n left in the last</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;place %n</source>
        <translation>
            <numerusform>Re&amp;place %n</numerusform>
            <numerusform>Re&amp;place %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::SendFollowing</name>
    <message numerus="yes">
        <source>No answer came. In %n second(s) the server can be asked whether it arrived.</source>
        <translation>
            <numerusform>No answer came. In %n second the server can be asked whether it arrived.</numerusform>
            <numerusform>No answer came. In %n seconds the server can be asked whether it arrived.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::SettingsDialog</name>
    <message numerus="yes">
        <source>These intervals ask about %n time(s) per minute; the budget will hold some of them back.</source>
        <translation>
            <numerusform>These intervals ask about %n time per minute; the budget will hold some of them back.</numerusform>
            <numerusform>These intervals ask about %n times per minute; the budget will hold some of them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::StatusLine</name>
    <message numerus="yes">
        <source>%1 of %n request(s) per minute</source>
        <extracomment>Requests sent, and how many are allowed</extracomment>
        <translation>
            <numerusform>%1 of %n request per minute</numerusform>
            <numerusform>%1 of %n requests per minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>floorwalker::TeamCallDialog</name>
    <message numerus="yes">
        <source>%n of them are on the do-not-contact list. Call only if they asked for it.</source>
        <translation>
            <numerusform>%n of them is on the do-not-contact list. Call only if they asked for it.</numerusform>
            <numerusform>%n of them are on the do-not-contact list. Call only if they asked for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Call %n People</source>
        <translation>
            <numerusform>&amp;Call %n Person</numerusform>
            <numerusform>&amp;Call %n People</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call %n people now?</source>
        <translation>
            <numerusform>Call %n person now?</numerusform>
            <numerusform>Call %n people now?</numerusform>
        </translation>
    </message>
</context>
</TS>
