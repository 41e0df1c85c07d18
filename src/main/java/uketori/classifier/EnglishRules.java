package uketori.classifier;

import static uketori.classifier.Rule.likely;

import java.util.List;

/** The wordings of browsers' English translations. None is official: a translation is somebody else's word. */
final class EnglishRules {

    private static final String PASSPORT = "(?:your |the |a |new |my ){0,4}+passport(?: (?:that )?you applied for)?";
    private static final String COLLECTED =
            "(?:received|collected|picked up|picked-up|handed over|delivered|issued to you|claimed)";
    private static final String APPLICATION =
            "(?:passport )?(?:switching |renewal |change )?application(?: data| contents?| details| documents?| for (?:a |the |your |my )?(?:new )?passport(?: renewal)?)?";

    static final List<Rule> ALL = List.of(
            likely(
                    "en.ready.possible",
                    Says.READY,
                    "you (?:can|may|are able to) now (?:(?:receive|collect|pick up|get)(?: (?:it|" + PASSPORT
                            + ")\\b|[.!,;]|$| at| from)|pick (?:it|" + PASSPORT
                            + ") up|come)|(?:you )?(?:can|may) (?:now )?be (?:able to )?(?:received?|collected?|picked up) now|"
                            + PASSPORT
                            + " (?:is|are) (?:now )?(?:ready|available)(?: now)?(?: for (?:pick-?up|pick up|collection|collecting|receipt|receiving|delivery|you|hand-?over|handing|issuance|distribution)| to (?:be )?(?:picked|pick|collected|collect|received|receive|handed|delivered|issued)|[.!,;]|$| and| at)"
                            + "|(?:receiving|receipt of|collection of|pick-?up of|picking up|delivery of) " + PASSPORT
                            + " (?:has become|is now|has been made|became) (?:possible|available)"
                            + "|(?:has become|it is now|is now) (?:possible|available)(?: for you)? to (?:receive|collect|pick up)(?! (?:the|your|a) (?!(?:new |renewed )*passport))|"
                            + PASSPORT + " can now be " + COLLECTED
                            + "|(?:has become|is now) (?:ready|available) for (?:pick-?up|collection|receipt|delivery)|preparations? (?:for (?:the |your )?(?:passport )?(?:delivery|handover|handing over|pickup)[a-z ]{0,30} )?(?:is|are|has been|have been) (?:completed?|ready)",
                    "You can now receive your passport.",
                    "旅券が受け取れるようになった、と言っています(翻訳文)。",
                    "It says outright that you can collect the passport now."),
            likely(
                    "en.ready.label",
                    Says.READY,
                    "^(?:(?:application |processing |current )?(?:status|state|result|inquiry result)[: ]{1,2})?(?:ready (?:for|to) (?:pick-?up|pick up|collection|collect|receive|delivery|be delivered)|available for (?:pick-?up|collection|delivery)|can be (?:delivered|received|issued))\\.?$",
                    "Ready for pickup",
                    "状況欄が「受取可能」になっています(翻訳文)。",
                    "The status itself reads \"ready for pickup\"."),
            likely(
                    "en.ready.collectable",
                    Says.COLLECTABLE,
                    "you (?:can|may|are able to) (?:receive|collect|pick up|get) (?:it|" + PASSPORT + ")|" + PASSPORT
                            + " (?:can|may) be " + COLLECTED + "|(?:it|this) can be (?:received|collected|picked up)",
                    "You can receive it at the window.",
                    "受け取れる、と言い切っています(翻訳文)。",
                    "It says that the passport can be collected."),
            likely(
                    "en.pickup.made",
                    Says.MADE,
                    PASSPORT + " (?:has been|is|was) (?:completed|made|finished|produced|printed|done)|" + PASSPORT
                            + " has (?:arrived|reached)|" + PASSPORT
                            + " (?:is|has been) (?:delivered to|at) the (?:window|counter|office|passport center)",
                    "Your new passport has been completed.",
                    "旅券ができた、または窓口に届いた、と言っています(翻訳文)。",
                    "It says that the passport is made or has reached the office."),
            likely(
                    "en.pickup.invited",
                    Says.INVITED,
                    "please (?:come(?: to [a-z ]{0,40})? (?:to|and) )?(?:receive|collect|pick up|pick it up|claim)|please come [a-z ]{0,40}(?:to|and) (?:receive|collect|pick)",
                    "Please come to the window to pick up your passport.",
                    "受け取りに来るよう求めています(翻訳文)。",
                    "It asks you to come and collect the passport."),
            likely(
                    "en.pickup.subject",
                    Says.PICKUP_SUBJECT,
                    "request (?:to|for) (?:receive|receiving|receipt|collect|pick|passport (?:receipt|collection|pick))",
                    "Request to receive passport (previous passport required)",
                    "受け取りを依頼する件名です(翻訳文)。日付を確かめてください。",
                    "The subject asks you to collect the passport; the date decides from when."),
            likely(
                    "en.pickup.not-yet",
                    Says.NOT_YET,
                    "(?:can ?not|can't|unable to|not (?:yet )?(?:be )?(?:able|possible) to|not yet) (?:yet )?(?:be )?(?:receive|collect|pick|hand|deliver|ready|available|arriv|been (?:delivered|completed|made|decided)|complete|decided)[a-z]*"
                            + "|has(?: not|n't)(?: yet)? (?:arrived|been (?:delivered|completed|made|decided|determined))|is not (?:yet )?(?:ready|available|here|decided|complete)"
                            + "|(?:delivery|pick-?up|collection|receipt)[a-z ]{0,16}(?:date|day) (?:is|has|will)[a-z ]{0,12}(?:undecided|not|to be (?:determined|announced)|be (?:announced|notified|decided|determined))|please (?:do not|don't|refrain from) (?:come|coming|visit)[a-z]*(?! until)",
                    "The passport has not yet arrived at the window.",
                    "まだ受け取れない、と言っています(翻訳文)。",
                    "It says that the passport cannot be collected yet."),
            likely(
                    "en.pickup.will-be-told",
                    Says.WILL_BE_TOLD,
                    "(?:we will|will) (?:also )?(?:be )?(?:notify|notified|inform|informed|send|sent|contact|contacted|announce|announced|arrive|let you know|issue a notice)",
                    "It will be notified after the examination is completed.",
                    "これから知らせが来る、と言っています(翻訳文)。",
                    "It says that a notice will follow."),
            likely(
                    "en.pickup.to-come",
                    Says.TO_COME,
                    "when (?:it becomes|it is|you can|the passport|your passport)|until (?:the )?(?:receipt|pick-?up|collection|delivery|passport)[a-z ]{0,20}(?:is |has been )?(?:completed|received|collected|picked)|can no longer be (?:received|collected|picked up)|scheduled delivery date|passport will be (?:ready|available|issued|delivered|completed|made)",
                    "When it becomes possible to receive the passport, a message will arrive.",
                    "受け取りについての、これからのことの説明です(翻訳文)。",
                    "It explains what will happen about the pickup."),
            likely(
                    "en.pickup.mentioned",
                    Says.TO_COME,
                    "(?:receive|receiving|collect|collecting|pick up|picking up|receipt of|pick-?up of|collection of|delivery of) (?:your |the |a )?(?:new )?passport|(?:examination|review) (?:of|is|will|may|takes)",
                    "Only the applicant can receive the passport.",
                    "受け取りや審査についての一般的な説明です(翻訳文)。",
                    "It explains the pickup or the review in general."),
            likely(
                    "en.no-change",
                    Says.NO_CHANGE,
                    "(?:no change|not changed|remains? unchanged|has not been changed)",
                    "There is no change to the scheduled delivery date.",
                    "予定に変わりはない、と言っています(翻訳文)。",
                    "It says that nothing has changed."),
            likely(
                    "en.taken-back",
                    Says.TAKEN_BACK,
                    "(?:delivery|pick-?up|collection|receipt|issuance|scheduled|previous(?:ly)?|earlier)[^.]{0,60}(?:(?:has been|have been|is|was|will be|are|were) (?:hereby )?(?:cancell?ed|withdrawn|postponed|revoked|retracted|delayed|invalid|suspended|sent (?:by mistake|in error)|incorrect|a mistake|an error)|by mistake|in error)|(?:cancell?ation|postponement|withdrawal|delay) of (?:the )?(?:scheduled |planned )?(?:delivery|pick-?up|collection|receipt|date)|(?:cancel|postpone|withdraw|retract|revoke) the (?:scheduled |planned )?(?:delivery|pick-?up|collection|date|notice|notification)",
                    "The scheduled delivery date has been cancelled.",
                    "前に知らせた予定や案内を取り消しています(翻訳文)。",
                    "It takes back an earlier date or notice."),
            likely(
                    "en.review.done",
                    Says.REVIEWED,
                    "(?:examination|review|screening|inspection)(?: of [a-z ]{0,30})? (?:has been|is|was|has) (?:now )?(?:completed?|finished|over|done)|(?:examination|review|screening):? completed?|(?:completion|completed) of (?:the )?(?:examination|review|screening)|(?:examination|review|screening) completion",
                    "The examination of your passport has been completed.",
                    "審査が終わった、と言っています(翻訳文)。",
                    "It says that the review is done; the passport need not be there yet."),
            likely(
                    "en.process.review",
                    Says.BEING_HANDLED,
                    "(?:is|are) (?:currently |still |now )?(?:being|under|in) (?:process(?:ed|ing)?|examin(?:ed|ation)|review(?:ed)?|screen(?:ed|ing)|made|created|produced|prepared|printed|check(?:ed|ing))|(?:we are|is) (?:currently )?(?:processing|reviewing|examining|making|producing|preparing|checking)|(?:examination|review|screening) (?:has (?:been )?(?:started|resumed|begun)|is (?:in progress|underway|ongoing)|will take)|please wait",
                    "The application is being processed.",
                    "手続きが進んでいる、と言っています(翻訳文)。",
                    "It says that the application is being handled."),
            likely(
                    "en.received",
                    Says.RECEIVED,
                    APPLICATION
                            + " (?:was|has been|is) (?:successfully )?(?:accepted|received|registered|delivered)|(?:we have|we) (?:accepted|received) (?:your|the) "
                            + APPLICATION
                            + "|notice of (?:acceptance|receipt)|(?:acceptance|reception) (?:has been |is |was )?(?:complete|completed|completion)|application (?:data |documents? |details |forms? )?(?:has |have )?(?:arrived|reached)|notification of (?:acceptance|receipt|reception)",
                    "Your passport switching application was accepted on July 2, 2026.",
                    "申請が受け付けられた、と言っています(翻訳文)。",
                    "It says that the application was accepted or has arrived."),
            likely(
                    "en.correction",
                    Says.CORRECTION,
                    "(?:returned|sent back) for (?:correction|amendment|modification|revision)|requests? for (?:correction|amendment|resubmission|revision|modification)|(?:correction|amendment|resubmission|modification|revision) request|please (?:correct|fix|resubmit|re-submit|reapply|re-apply|replace|retake|amend|revise|modify|apply again|submit (?:it |them )?again|re-?upload)|there (?:is|was|are|were) (?:a |an |some )?(?:deficienc|defect|mistake|error|incomplete|problem)[a-z]* (?:in|with) (?:the|your) (?:application|photo|signature|image|content|document)|(?:needs?|requires?) (?:to be )?(?:correct|resubmi)[a-z]*|must be corrected",
                    "Request for correction of application contents",
                    "申請の補正(直し)を求めています(翻訳文)。",
                    "It asks you to correct and submit again."),
            likely(
                    "en.error",
                    Says.ERROR,
                    "(?:reception|acceptance|transmission|sending|submission|communication|system|receiving) error|an error (?:has )?occurred|application (?:has not been|was not|could not be|has not|did not) (?:received|accepted|sent|submitted|arrived|arrive|reach|get through)|(?:failed|unable) to (?:send|submit|transmit|receive)|could not be (?:sent|submitted|accepted|transmitted)|(?:sending|transmission|submission) (?:has )?failed",
                    "The application has not been received.",
                    "申請が届かなかった、と言っています(翻訳文)。",
                    "It says that the application did not get through."),
            likely(
                    "en.refused",
                    Says.REFUSED,
                    "application (?:is|was|has been) (?:rejected|dismissed|denied|refused|turned down|declined)|(?:will not|cannot|can not|not to|decided not to) (?:be )?issued?(?: (?:a|the|your) passport)?|rejection of (?:the )?application|application rejected|passport (?:was|has been|is) (?:refused|denied)",
                    "The application is rejected.",
                    "旅券を発給しない、または却下した、と言っています(翻訳文)。",
                    "It says that the passport will not be issued or the application is rejected."),
            likely(
                    "en.sent-back",
                    Says.SENT_BACK,
                    "application (?:has been|was|is) (?:returned|sent back)(?! for (?:correct|amend|modif|revis))",
                    "The application has been returned.",
                    "申請が返された、と言っています(翻訳文)。",
                    "It says that the application was sent back."),
            likely(
                    "en.withdrawn",
                    Says.WITHDRAWN,
                    APPLICATION
                            + "(?::| (?:has been|was|is|have been)) (?:withdrawn|cancell?ed)|withdrawal (?:of (?:the |your )?application )?(?:has been|was|is) (?:completed?|accepted|received)|(?:we have|we) (?:withdrawn|cancell?ed) (?:your|the) "
                            + APPLICATION,
                    "Your passport switching application has been withdrawn.",
                    "申請が取り下げられた、または取り消された、と言っています(翻訳文)。",
                    "It says that the application was withdrawn or cancelled."),
            likely(
                    "en.picked-up",
                    Says.PICKED_UP,
                    PASSPORT
                            + " (?:has been|was|have been) (?:already )?(?:received|collected|picked up|handed over|handed to|delivered to (?:you|the applicant)|given)(?! by the (?:office|window|counter))|(?:we have|we) (?:handed over|delivered|handed|given) (?:you )?"
                            + PASSPORT
                            + "|thank you for (?:picking up|collecting|receiving) "
                            + PASSPORT
                            + "|all procedures? (?:is|are|have been|has been|were) (?:now )?(?:completed?|finished|done)|(?<!for )(?<!for the )(?<!for your )(?<!for passport )(?:receipt|pick-?up|collection|delivery) (?:of (?:the |your )?passport )?(?:has been|is|was) (?:completed?|confirmed|done)",
                    "The passport has been received by the applicant at the window.",
                    "旅券が渡された、と言っています(翻訳文)。",
                    "It says that the passport has been handed over."),
            likely(
                    "en.out-of-view",
                    Says.OUT_OF_VIEW,
                    "(?:outside|out) (?:of )?(?:the )?(?:viewing|browsing|view|inspection) period|(?:viewing|browsing|view) period (?:has )?(?:ended|expired|passed|is over)|(?:can ?not|can no longer|no longer) be (?:viewed|displayed|shown|browsed)|deadline for viewing (?:it )?has passed|period (?:for|during which)[a-z ]{0,40}view[a-z ]{0,20} (?:has )?(?:passed|ended|expired)",
                    "Outside the viewing period",
                    "もう内容を見られない、と言っています(翻訳文)。",
                    "It says that the content can no longer be viewed."),
            likely(
                    "en.card.registered",
                    Says.CARD_REGISTERED,
                    "(?:payment procedure|credit card|card|payment)(?: information| details| procedure)?(?: pre-?| advance )? ?registration (?:has been |is |was |already )?(?:now )?(?:completed?|done|finished|accepted|successful|completion)|(?:credit )?card(?: information| details)? (?:has been|is|was) (?:successfully |already )?registered|thank you for registering your (?:credit )?card|completed? (?:the )?registration of (?:your |the )?(?:credit )?card",
                    "Your credit card registration has been completed.",
                    "カードの登録が済んだ、と言っています(翻訳文)。",
                    "It says that the card is registered; nothing has been charged yet."),
            likely(
                    "en.card.failed",
                    Says.CARD_FAILED,
                    "card[a-z ]{0,30}registration (?:has )?(?:failed|was not|has not|is not|could not|is invalid|expired|has expired)|card[a-z ]{0,20} (?:has not been|is not|was not) registered",
                    "Your card registration has failed.",
                    "カードの登録が済んでいない、と言っています(翻訳文)。",
                    "It says that the card registration did not succeed or no longer holds."),
            likely(
                    "en.card.asked",
                    Says.CARD_ASKED,
                    "(?:pre-?|re-?)?register (?:your |the |a )?(?:credit )?card|(?:pre-?)?registration of (?:your |the |a )?(?:credit )?card[^.]{0,60}(?:required|necessary|needed|request|please)|(?:credit )?card(?: information| details)? (?:in advance|pre-?registration|must be registered|needs to be registered|registration is (?:required|necessary))|enter your (?:credit )?card",
                    "Please register your credit card information in advance.",
                    "カードの登録を求めています(翻訳文)。",
                    "It asks you to register a card."));

    private EnglishRules() {}
}
