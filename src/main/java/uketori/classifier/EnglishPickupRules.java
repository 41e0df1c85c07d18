package uketori.classifier;

import static uketori.classifier.EnglishWords.APPLIED_FOR;
import static uketori.classifier.EnglishWords.BOOKLET;
import static uketori.classifier.EnglishWords.CAN;
import static uketori.classifier.EnglishWords.CANNOT;
import static uketori.classifier.EnglishWords.COLLECT;
import static uketori.classifier.EnglishWords.COLLECTION;
import static uketori.classifier.EnglishWords.DONE;
import static uketori.classifier.EnglishWords.HANDED;
import static uketori.classifier.EnglishWords.OF_A_RELATIVE;
import static uketori.classifier.EnglishWords.PASSPORT;
import static uketori.classifier.EnglishWords.REQUEST;
import static uketori.classifier.Rule.likely;

import java.util.List;

/** What English texts, written or translated, say of the pickup: now, not yet, still to come, no longer. */
final class EnglishPickupRules {

    /** What cannot be collected, or what one is asked to receive, may be something else than the passport. */
    private static final String NO_OTHER_THING =
            "(?! (?:the|your|a|an|this) (?!(?:new |renewed |completed )*passport))";

    static final List<Rule> ALL = List.of(
            likely(
                    "en.ready.possible",
                    Says.READY,
                    "you (?:can|may|are able to|are welcome to) now (?:" + COLLECT + "(?: (?:it|" + PASSPORT
                            + ")\\b|[.!,;]|$| at| from)|pick (?:it|" + PASSPORT
                            + ") up|come)|(?:you )?(?:can|may) (?:now )?be (?:able to )?(?:received?|collected?|picked up) now|"
                            + PASSPORT
                            + "(?:[^.;:]{0,80}? and)?(?: it)? (?:is|are|has been|have been)(?: now| already){0,2} (?:ready|available)(?: now)?(?: for (?:you(?:r)? (?:to )?)?(?:"
                            + COLLECT + "|"
                            + COLLECTION
                            + ")| for you| to (?:be )?(?:picked|pick|collected|collect|received|receive|handed|delivered|issued)|[.!,;]|$| and| at)"
                            + "|(?:receiving|receipt of|collection of|pick-?up of|picking up|delivery of|handing over) "
                            + PASSPORT
                            + " (?:has become|is now|has been made|became) (?:possible|available)|(?:delivery|collection|pick-?up|hand-?over) (?:has become|is now|became) possible"
                            + "|(?:has become|it is now|is now) (?:possible|available)(?: for you)? to (?:receive|collect|pick up)(?! (?:the|your|a) (?!(?:new |renewed )*passport))|"
                            + BOOKLET + APPLIED_FOR + "(?:[^.;:]{0,80}? and)?(?: it)? (?:can|may) now be " + HANDED
                            + "|"
                            + PASSPORT + OF_A_RELATIVE + " is ready(?= for (?:" + COLLECTION
                            + "|you)| to be (?:picked|collected|received|handed)|[.!]|$)|" + PASSPORT
                            + APPLIED_FOR
                            + " (?:is|has been|are)(?: now| already){1,2} (?:ready|available)(?= to be (?:picked|collected|received|handed|delivered|issued)| for (?:"
                            + COLLECTION + "|you)|[.!,;]|$| at)"
                            + "|(?:has become|is now) (?:ready|available) for (?:pick-?up|collection|receipt|delivery)|preparations? (?:for (?:the |your )?(?:passport )?(?:delivery|handover|handing over|pickup)[a-z ]{0,30} )?(?:is|are|has been|have been) (?:completed?|ready)"
                            + "|^(?:(?:the|your) (?:new )?)?passport (?:is )?ready for (?:pick-?up|collection)(?=\\s?(?:$|[-.,!:]))|(?:pick-?up|collection) of (?:the|your|my|this|a|an) (?:new |renewed |completed )*passport is (?:now )?possible (?:as of today|from today|now|at any time)|completed (?:all )?(?:the )?preparations? for (?:handing over|delivery of|delivering|the delivery of|the handover of) (?:the|your|my|this|a|an) (?:new |renewed |completed )*passport",
                    "You can now receive your passport.",
                    "旅券が受け取れるようになった、と言っています(翻訳文)。",
                    "It says outright that you can collect the passport now."),
            likely(
                    "en.ready.label",
                    Says.READY,
                    "^(?:(?:application |processing |current )?(?:status|state|result|inquiry result)[: ]{1,2})?(?:ready (?:for|to) (?:pick-?up|pick up|collection|collect|receive|delivery|be delivered)|available for (?:pick-?up|collection|delivery)|can be (?:delivered|received|issued))(?: \\((?:passport|counter|window)\\))?\\.?$|^(?:passport )?(?:application )?(?:status|state): ready\\.?$",
                    "Ready for pickup",
                    "状況欄が「受取可能」になっています(翻訳文)。",
                    "The status itself reads \"ready for pickup\"."),
            likely(
                    "en.ready.collectable",
                    Says.COLLECTABLE,
                    "you " + CAN + " (?:now )?" + COLLECT + " (?:it\\b|" + BOOKLET + ")|you " + CAN
                            + " (?:now )?(?:pick|take) (?:it|" + BOOKLET + ") (?:up|home)|" + BOOKLET
                            + "(?:[^.;:]{0,80}? and)?(?: it)? (?:can|may) be " + HANDED
                            + "|(?:passport\\b[^.;:]{0,90}?,? (?:and|so) )we (?:can|may|are (?:now )?able to|are (?:now )?ready to) (?:now )?(?:hand|give|deliver|issue|pass) (?:it|"
                            + BOOKLET
                            + ")(?: over| out)?(?: to you\\b|[.!,]|$| at| from)|(?:it|this) (?:can|may) (?:now )?be (?:received|collected|picked up)"
                            + "|you (?:may|can|are welcome to) (?:now )?(?:come|visit us|visit our office|drop by) (?:(?:in|by|over) )?(?:to|and) (?:collect|pick up|receive|claim) (?:it|(?:the|your|my|this|a|an) (?:new |renewed |completed )*passport)",
                    "You can receive it at the window.",
                    "受け取れる、と言い切っています(翻訳文)。",
                    "It says that the passport can be collected."),
            likely(
                    "en.pickup.made",
                    Says.MADE,
                    PASSPORT + "(?: of [a-z0-9. ]{1,24})? " + DONE
                            + " (?:completed?|made|finished|produced|printed|done|manufactured|prepared)|" + BOOKLET
                            + OF_A_RELATIVE
                            + " (?:has|have|is)(?: now| already| just| finally){0,2} (?:arrived|reached|come in)|"
                            + BOOKLET + APPLIED_FOR
                            + " (?:has |have )?(?:now |already |just |finally )?(?:arrived|came in|come in|reached (?:our|the))\\b|"
                            + BOOKLET
                            + " (?:is|has been) (?:delivered to|at) (?:the|our) (?:window|counter|office|passport center)|"
                            + "(?:" + BOOKLET
                            + "|it) (?:is|has been)(?: now)?(?: being)? (?:held|kept|stored|waiting)(?: safely)? (?:for you|at|in|by|with)|\\bit (?:came in|(?:has )?arrived)\\b|\\bwe (?:have|had) (?:now |already |just )?(?:completed|finished) (?:the |all |all the )?(?:preparations?|making|production|printing) (?:of|for) "
                            + BOOKLET
                            + "|(?:the|your|my|this|a|an) (?:new |renewed |completed )*passport is (?:now )?(?:here|at (?:our|the) (?:counter|window|office|passport cent(?:er|re)))(?=\\s?(?:$|[.,!;]| and))|passport (?:has been|is|was) (?:issued|made|printed|completed|produced)[^.;:]{0,20} and (?:it )?(?:is|has been) (?:now )?(?:kept|held|stored|waiting) (?:at|in|by|for)",
                    "Your new passport has been completed.",
                    "旅券ができた、または窓口に届いた、と言っています(翻訳文)。",
                    "It says that the passport is made or has reached the office."),
            likely(
                    "en.pickup.uncollected",
                    Says.MADE,
                    "passport[^.;:]{0,40} (?:has|have|is|was)(?: still)? not (?:yet )?been (?:received|collected|picked up|claimed)(?! (?:at|by|from|in) (?:the|our|this) (?!applicant|holder))|you have (?:still )?not (?:yet )?(?:come (?:to|and) )?(?:collect(?:ed)?|pick(?:ed)? up|receiv(?:e|ed)|claim(?:ed)?) (?:it|"
                            + PASSPORT + ")|\\bun(?:collected|claimed|received) passport",
                    "Your passport has not yet been collected.",
                    "旅券がまだ受け取られていない、と言っています(翻訳文)。",
                    "It says that nobody has collected the passport yet."),
            likely(
                    "en.pickup.invited",
                    Says.INVITED,
                    "^(?:receive|collect|pick up|claim) (?:it|your (?:new )?passport|the (?:new )?passport)\\b(?! (?:after|when|once|if|until|before))|"
                            + REQUEST
                            + " (?:(?:do|also|now) )?(?:(?:come|visit|call|go|stop by|appear|report)\\b[^.;:]{0,60}? (?:to|and) )?(?:(?:receive|collect|pick up|claim|retrieve)\\b"
                            + NO_OTHER_THING + "|(?:pick|take) (?:it|" + BOOKLET + ") (?:up|home|with you))|" + REQUEST
                            + " (?:come|visit)\\b[^.;:]{0,40}? ?with ?(?:the |your |attached )*(?:receipt|reception|acceptance|受付票) ?(?:slip|form|ticket)?",
                    "Please come to the window to pick up your passport.",
                    "受け取りに来るよう求めています(翻訳文)。",
                    "It asks you to come and collect the passport."),
            likely(
                    "en.pickup.welcome",
                    Says.WELCOME,
                    REQUEST
                            + " come\\b(?: in| along| by)? with (?:your|the) (?:old|current|previous|present|existing) passport\\b|"
                            + REQUEST
                            + " (?:come|visit|call at|go|appear|stop by)\\b(?:(?! (?:if|when|once|after|until|unless) )[^.;:]){0,40}? (?:counter|window|office|consulate|embassy|cent(?:er|re)|desk|section|corner)\\b"
                            + "|^(?:please )?bring (?:along )?(?:the|your) (?:reception|receipt|acceptance) (?:slip|form|ticket)",
                    "Please come to the counter with your child.",
                    "窓口に来るよう案内しています(翻訳文)。旅券ができている、という言葉と合わせて読みます。",
                    "It asks you to come to the office; it counts together with words that say that the passport is there."),
            likely(
                    "en.pickup.handed-at",
                    Says.WELCOME,
                    "(?:^|[,;] |\\band )(?:we will|it will be|it is) (?:now )?(?:hand|give|deliver|issue|pass)(?:ed|en|ing)?(?: over)?(?: (?:it|"
                            + BOOKLET
                            + "))?(?: over| out)?(?: to you)? at (?:the|our|this) (?:(?:following|designated|passport) )?(?:counter|window|office|desk)(?: (?:below|listed below|indicated below|shown below|specified below|named below|mentioned below))?(?=\\s?(?:[.!:]|$))",
                    "We will hand it over at the window below.",
                    "下の窓口で渡す、と言っています(翻訳文)。旅券ができている、という言葉と合わせて読みます。",
                    "It says at which counter it is handed over; it counts together with words that say that the passport is there."),
            likely(
                    "en.pickup.subject",
                    Says.PICKUP_SUBJECT,
                    "request (?:to|for) (?:receive|receiving|receipt|collect|pick|passport (?:receipt|collection|pick))|passport (?:pick-?up|collection|receipt) request",
                    "Request to receive passport (previous passport required)",
                    "受け取りを依頼する件名です(翻訳文)。日付を確かめてください。",
                    "The subject asks you to collect the passport; the date decides from when."),
            likely(
                    "en.pickup.not-yet",
                    Says.NOT_YET,
                    CANNOT
                            + " (?:yet |still |currently |at present )?(?:be )?(?:receiv|collect|pick|hand|deliver|ready|available|issue|get|obtain|give)[a-z]*|not yet (?:be )?(?:(?:receive|collect|pick)(?!ed|d)|hand|deliver|ready|available|arriv|been (?:delivered|completed|made|decided|issued)|complete|decided|here)[a-z]*"
                            + "|has(?: not|n't)(?: yet)? (?:arrived|come in|reached (?:us|our|the)|been (?:delivered|completed|made|decided|determined|issued))|is(?: not|n't) (?:yet )?(?:ready|available|here|decided|complete|possible)"
                            + "|(?:delivery|pick-?up|collection|receipt)[a-z ]{0,16}(?:date|day) (?:is|has|will|can)[a-z ]{0,12}(?:undecided|not|to be (?:determined|announced)|be (?:announced|notified|decided|determined))|please (?:do not|don't|refrain from) (?:come|coming|visit)[a-z]*(?! until| without| (?:before|earlier than) (?:this|that|the (?:scheduled|expected|planned|above)))"
                            + "|application (?:is|was|has been|has become|became) (?:no longer valid|invalid|void|discontinued|terminated|suspended)|no passport (?:has been|was|is|is being) (?:issued|made|produced|created|printed)"
                            + "|(?:booklet|passport|it)(?: is| are)(?: now| still| currently)? (?:on its way|in transit|being (?:sent|shipped|forwarded|transported|printed|made)) |nothing to (?:collect|pick up)|no (?:collection|pick-?up|delivery) date (?:can|has|is)|(?:still|are) (?:waiting|awaiting) (?:for )?(?:it\\b|"
                            + PASSPORT + ")",
                    "The passport has not yet arrived at the window.",
                    "まだ受け取れない、と言っています(翻訳文)。",
                    "It says that the passport cannot be collected yet."),
            likely(
                    "en.pickup.will-be-told",
                    Says.WILL_BE_TOLD,
                    "(?:we (?:will|shall|are going to)|will|we'll) (?:also )?(?:be )?(?:notify|notified|inform|informed|send|sent|contact|contacted|announce|announced|arrive|let you know|issue a notice|write to you|tell you|e-?mail you|call you)|you will (?:receive|get) (?:a|an|another|our|the) (?:separate |further )?(?:message|mail|e-?mail|notice|notification|letter)",
                    "It will be notified after the examination is completed.",
                    "これから知らせが来る、と言っています(翻訳文)。",
                    "It says that a notice will follow."),
            likely(
                    "en.pickup.to-come",
                    Says.TO_COME,
                    "when (?:it becomes|it is|you can|the passport|your passport)|until (?:the )?(?:receipt|pick-?up|collection|delivery|passport)[a-z ]{0,20}(?:is |has been )?(?:completed|received|collected|picked)|can no longer be (?:received|collected|picked up)|scheduled (?:delivery|issue|issuance|pick-?up|collection) date|passport"
                            + OF_A_RELATIVE
                            + " (?:will|may|might|should|could) (?:probably |soon |likely |also )?be (?:ready|available|issued|delivered|completed|made|handed)",
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
                    "(?:delivery|pick-?up|collection|receipt|issuance|scheduled|previous(?:ly)?|earlier|(?:passport|ready|collect)[^.]{0,40} (?:message|notice|mail|notification))[^.]{0,60}(?:(?:has been|have been|is|was|will be|are|were) (?:hereby )?(?:cancell?ed|withdrawn|postponed|revoked|retracted|delayed|void|invalid|suspended|sent (?:by mistake|in error)|incorrect|a mistake|an error|wrong)|by mistake|in error|(?:is|are) no longer (?:valid|correct|in force)|no longer (?:applies|holds|stands)|cannot be (?:kept|met))"
                            + "|(?:delivery|pick-?up|collection|hand-?over|handing over)[^.]{0,60} (?:will|can|could|does|did)(?: ?not|n't) (?:take place|go ahead|happen|be (?:carried out|made|held|done))|(?:will|can) be no (?:delivery|pick-?up|collection|hand-?over)[^.]{0,30} (?:on [a-z]{3,9}\\.? \\d|as (?:planned|scheduled|announced))"
                            + "|(?:message|mail|e-?mail|notice|notification|announcement)[^.]{0,80}(?:was|were|has been) (?:sent )?(?:by mistake|in error|mistaken)"
                            + "|(?:cancell?ation|postponement|withdrawal|delay) of (?:the )?(?:scheduled |planned )?(?:delivery|pick-?up|collection|receipt|date)|(?:cancel|postpone|withdraw|retract|revoke) (?:the|our) (?:scheduled |planned |previous |earlier )?(?:delivery|pick-?up|collection|date|notice|notification|message)"
                            + "|(?:disregard|ignore) (?:the|our|that)[^.]{0,40}(?:date|notice|message|mail|notification|announcement)"
                            + "|passport[^.]{0,30} (?:has|had|have|needs?|will have) to be (?:made|produced|printed|issued) again|passport[^.]{0,30} (?:must|will|is to) be (?:re-?(?:made|printed|produced|issued)|(?:made|produced|printed) again)|could not be (?:made|completed|produced|delivered|finished) in time",
                    "The scheduled delivery date has been cancelled.",
                    "前に知らせた予定や案内を取り消しています(翻訳文)。",
                    "It takes back an earlier date or notice."));

    private EnglishPickupRules() {}
}
