package uketori.classifier;

import static uketori.classifier.EnglishWords.APPLICATION;
import static uketori.classifier.EnglishWords.DONE;
import static uketori.classifier.EnglishWords.PASSPORT;
import static uketori.classifier.EnglishWords.REQUEST;
import static uketori.classifier.Rule.likely;

import java.util.List;
import java.util.stream.Stream;

/**
 * The wordings of English texts, translated by browsers or written by consulates. None is official: a translation is
 * somebody else's word.
 */
final class EnglishRules {

    private static final String OF_THE_APPLICATION =
            "(?:photos?|photographs?|images?|signatures?|application|documents|file)";

    /** What is done to an application that is not in order; sending something new, but not sending anything. */
    private static final String CORRECTING =
            "(?:(?:submit|send|provide|upload|bring)\\b(?: us| to us)? ?(?:the |a |any |all )?(?:missing|outstanding|additional|supplementary|lacking) (?:document|paper|certificate|page|form|photo|file|image|information)s?|(?:correct|fix|resubmit|re-submit|retake|replace|supplement|amend|revise|re-?upload|re-?apply|redo)\\b"
                    + "|(?:submit|send|upload|provide|attach|take|enter|sign)\\b(?: us| it| them| your)? ?(?:[a-z]+ ){0,4}?(?:again|once more|anew|one more time|a second time)|(?:submit|send|upload|provide|attach|take|enter|sign)\\b(?: us| it| them| your)? ?(?:(?:a |an |the )?(?:new(?! (?:[a-z]+ )?application)|different|corrected|clearer|better|revised|replacement)|another|again|once more))";

    /** The status field with its name, such as "Status of your passport application". */
    private static final String FIELD =
            "^(?:(?:status|state|progress) of (?:your|the|this) (?:[a-z]+ ){0,3}application|(?:your )?(?:passport )?application (?:status|state|progress)): ?";

    private static final List<Rule> OF_THE_CASE = List.of(
            likely(
                    "en.field.in-process",
                    Says.BEING_HANDLED,
                    FIELD
                            + "(?:approved,? ?)?(?:(?:under|in) )?(?:examination|review|screening|printing|production|issuance|making|processing|being (?:processed|examined|reviewed|printed|made)|waiting for (?:examination|review|printing))\\.?$",
                    "Status of your passport application: printing",
                    "状況欄に、いまの段階が書かれています(翻訳文)。",
                    "The status names the step that is under way."),
            likely(
                    "en.field.picked-up",
                    Says.PICKED_UP,
                    FIELD + "(?:collected|picked up|handed over)(?: on [^.]{0,40})?\\.?$",
                    "Status of your passport application: collected",
                    "状況欄が「受取済」などになっています(翻訳文)。",
                    "The status itself reads that the passport has been collected."),
            likely(
                    "en.review.done",
                    Says.REVIEWED,
                    "(?:examination|review|screening|inspection)(?: of [a-z ]{0,30})? (?:has been|is|was|has) (?:now )?(?:completed?|finished|over|done)|(?:examination|review|screening):? completed?|(?:completion|completed) of (?:the )?(?:examination|review|screening)|(?:examination|review|screening) completion|application(?: for [a-z ]{0,40})?(?: \\([^)]{0,30}\\))? (?:has been|is|was) approved",
                    "The examination of your passport has been completed.",
                    "審査が終わった、と言っています(翻訳文)。",
                    "It says that the review is done; the passport need not be there yet."),
            likely(
                    "en.process.review",
                    Says.BEING_HANDLED,
                    "(?:is|are) (?:currently |still |now )?(?:being|under|in) (?:process(?:ed|ing)?|examin(?:ed|ation)|review(?:ed)?|screen(?:ed|ing)|made|created|produced|prepared|printed|check(?:ed|ing))|(?:we are|is) (?:currently )?(?:processing|reviewing|examining|making|producing|preparing|checking)|^(?:examination|review|screening|processing|issuance|production):? (?:in progress|ongoing|under ?way|in process)|(?:examination|review|screening|processing|procedure)(?: of (?:the |your |this )?[a-z]+(?: [a-z]+){0,3}?)? (?:has (?:been )?(?:started|resumed|begun|continued)|is (?:in progress|underway|ongoing|continuing|proceeding|being continued)|continues?\\b|goes on|proceeds|will (?:now |then |therefore )?(?:take|continue|go on|proceed|resume|be (?:continued|resumed|carried on)))"
                            + "|(?:proceed(?:ing)?(?: on)? with|(?<!documents to )(?<!information to )(?<!materials to )continu(?:e|ing)(?: with| on)?|resum(?:e|ed|ing)|start(?:ed|ing)|(?:carry|carrying|go|going) on with) (?:the |our |your )?(?:examination|review|screening|processing)"
                            + "|(?:there (?:is|are|was|were)|found|with|has|have) (?:now )?(?:no|nothing) (?:more |further |other )?(?:wrong|deficienc|problem|error|defect|mistake|issue)[a-z]*|no (?:more |further |other )?(?:deficienc|problem|error|defect|mistake|issue)[a-z]* (?:was|were|has been|have been|is|are) (?:found|left|detected|seen)|please wait"
                            + "|(?:we are|is|are) (?:currently |now |still )?(?:verifying|confirming|inspecting|handling|being (?:handled|verified|confirmed|inspected))",
                    "The application is being processed.",
                    "手続きが進んでいる、と言っています(翻訳文)。",
                    "It says that the application is being handled."),
            likely(
                    "en.received",
                    Says.RECEIVED,
                    "(?<!\\bno )" + APPLICATION + " " + DONE
                            + " (?:accepted|received|registered|delivered)\\b|(?:we have|we)(?: now| duly)? (?:accepted|received) (?:your|the) "
                            + APPLICATION
                            + "|(?:receipt|acceptance|reception) of (?:your |the )?" + APPLICATION + " " + DONE
                            + " (?:completed?|finished|done)|thank you for (?:submitting|sending|filing|making) (?:us )?(?:your|the) "
                            + APPLICATION
                            + "|(?:confirm|acknowledge)[a-z]* (?:the )?receipt of (?:your|the) " + APPLICATION
                            + "|\\b(?:consulate|embassy|office|counter|section|cent(?:er|re))(?:[- ]general)?(?: of japan)?(?: (?:in|at) [a-z]+)? (?:has|have)(?: now| duly| safely)? (?:received|accepted) (?:your|the) "
                            + APPLICATION
                            + "|notice of (?:acceptance|receipt)|(?:acceptance|reception) (?:has been |is |was )?(?:complete|completed|completion)|application (?:data |documents? |details |forms? )?(?:has |have )?(?:arrived|reached)|"
                            + APPLICATION + " (?:has |have )?(?:now |duly |safely )?(?:arrived|reached)\\b"
                            + "|(?<!after the )(?<!after a )(?<!until the )(?<!when the )notification of (?:application )?(?:acceptance|receipt|reception)(?! (?:will|may) be)"
                            + "|application: (?:received|accepted)\\b|application(?: for [a-z ]{0,24})? (?:has been|was|is) (?:successfully |duly )(?:submitted|sent|transmitted|received|accepted)",
                    "Your passport switching application was accepted on July 2, 2026.",
                    "申請が受け付けられた、と言っています(翻訳文)。",
                    "It says that the application was accepted or has arrived."),
            likely(
                    "en.correction",
                    Says.CORRECTION,
                    "(?:returned|sent back) for (?:correction|amendment|modification|revision)|requests? for (?:correction|amendment|resubmission|revision|modification)|(?:correction|amendment|resubmission|modification|revision) request|(?<!\\bno )\\bcorrection (?:of (?:the |your |this )?(?:[a-z]+ ){0,2}(?:application|photo|signature|image|contents?) )?(?:is )?(?:required|needed|necessary)\\b|please (?:correct|fix|resubmit|re-submit|reapply|re-apply|replace|retake|amend|revise|modify|apply again|submit (?:it |them )?again|re-?upload)|"
                            + REQUEST + " (?:[^.;:]{0,60}? (?:to|and) )?" + CORRECTING
                            + "|(?:" + OF_THE_APPLICATION
                            + ")[^.;:]{0,40}? (?:are|is|were|was) (?:incomplete|insufficient|not acceptable|not usable)|"
                            + "(?<!\\bno )(?<!\\bnothing )(?:consent form|form|certificate|page|attachment|documents?|photos?|signatures?|images?|statement|extract|register)\\b(?:(?! (?:if|unless|when|once) )[^.;:]){0,40}? (?:is|are|was|were|has|have)(?: still)? (?:missing|lacking|not (?:yet )?(?:been )?(?:attached|included|enclosed|uploaded|legible|visible|submitted|provided|signed))|application (?:is missing|lacks|does not (?:include|contain)|has no) (?:a |an |the |your )?(?:consent|form|certificate|page|document|photo|signature|image|register)|(?:"
                            + OF_THE_APPLICATION
                            + ")[^.;:]{0,40}? (?:can ?not|can't) be (?:used|accepted|processed)|there (?:is|was|are|were) (?:a |an |some )?(?:deficienc|defect|mistake|error|incomplete|problem)[a-z]* (?:in|with) (?:the|your) (?:application|photo|signature|image|content|document)|(?:needs?|requires?) (?:to be )?(?:correct|resubmi)[a-z]*|must be corrected|does(?: not|n't) (?:match|agree with|meet|correspond to|satisfy) (?:(?:your|the|our) )?(?:family register|registered|register\\b|my number|resident|requirement|standard|specification|criteria)|your (?:response|reply|correction) is (?:required|needed|requested)"
                            + "|\\b(?:need|require)s? (?:some |the following )?(?:additional|further|more|supplementary) (?:documents?|materials|information|papers)|please (?:send|submit|provide|upload)(?: us)? (?:a |an |the )?(?:copy of |certified copy of )?(?:your |the )?(?:family register|certificate|proof|supporting document)",
                    "Request for correction of application contents",
                    "申請の補正(直し)を求めています(翻訳文)。",
                    "It asks you to correct and submit again."),
            likely(
                    "en.error",
                    Says.ERROR,
                    "(?:reception|acceptance|transmission|sending|submission|communication|system|receiving) error|an error (?:has )?occurred|application (?:has not been|was not|could not be|has not|did not) (?:received|accepted|sent|submitted|transmitted|registered|arrived|arrive|reach|get through)|(?:failed|unable) to (?:send|submit|transmit|receive (?:your|the) (?:application|data))|could not be (?:sent|submitted|accepted|transmitted)|(?:submission|application|transmission)[^.;:]{0,40} could not be (?:completed|processed|registered|received)|no application (?:has been|was) (?:registered|received|submitted)|(?:sending|transmission|submission) (?:has )?failed"
                            + "|application(?: for [a-z ]{0,24})? failed\\b(?! to (?:meet|satisfy))",
                    "The application has not been received.",
                    "申請が届かなかった、と言っています(翻訳文)。",
                    "It says that the application did not get through."),
            likely(
                    "en.refused",
                    Says.REFUSED,
                    APPLICATION + " " + DONE
                            + " (?:rejected|dismissed|denied|refused|turned down|declined|disapproved)\\b|(?:will(?: therefore| thus| hence)? not|cannot|can not|not to|decided not to) (?:be )?(?:issued?|grant(?:ed)?)(?: (?:a|the|you a|your) passport)?(?![^.]{0,60}\\b(?:before|until|till|unless|without|yet|if|today|earlier|as long as|prior to)\\b)|(?:issuance|issue) of (?:a |the |your )?passport (?:has been|is|was) (?:refused|denied|rejected)|\\bit (?:has been|was|is|had to be) (?:rejected|refused|denied) (?:under|because|on the grounds?|in accordance|by virtue|pursuant)|rejection of (?:the )?application|application rejected|passport (?:was|has been|is) (?:refused|denied)"
                            + "|application(?: for [a-z ]{0,24})? (?:has not been|was not|is not) (?:approved|granted)",
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
                            + "(?: (?:dated|of|filed|submitted|made|received|that you|you|which|number|no\\.)\\b[^.;:]{0,50}?)?(?::| "
                            + DONE
                            + ") (?:withdrawn|cancell?ed|retracted)|(?:withdrawal|cancell?ation|retraction) (?:procedure )?(?:of (?:the |your |this )?(?:passport )?application )?"
                            + DONE
                            + " (?:completed?|accepted|received|processed)|^(?:(?:application |current )?status:? )?(?:withdrawal|cancell?ation|retraction)(?: procedure)?(?: of (?:the |your )?(?:passport )?application)? (?:completed?|accepted|processed|done|finished)\\.?$|^(?:passport )?application (?:withdrawn|cancell?ed)(?: \\([^)]{0,24}\\))?\\.?$|(?:(?<!not )\\b(?:we|i|consulate|embassy|office|counter|cent(?:er|re)) (?:have |has |had )?(?:now |duly |already )?|we've )(?:withdrawn|withdrew|cancell?ed|retracted) (?:your|the|this|my) (?:online |electronic |digital )?"
                            + APPLICATION
                            + "|(?:request|wish|application|notice) (?:to withdraw|to cancel|to retract|for (?:the )?(?:withdrawal|cancell?ation) of|of (?:withdrawal|cancell?ation) of) (?:your |the |this )?(?:online )?"
                            + APPLICATION + " " + DONE + " (?:accepted|processed|granted|completed?|approved)",
                    "Your passport switching application has been withdrawn.",
                    "申請が取り下げられた、または取り消された、と言っています(翻訳文)。",
                    "It says that the application was withdrawn or cancelled."),
            likely(
                    "en.picked-up",
                    Says.PICKED_UP,
                    PASSPORT + " (?:has been|was|have been|is already|had been)(?: already| duly| safely)?"
                            + " (?:received|collected|picked up|handed over|handed to(?! (?:our|the|a) (?:courier|post|carrier|mail))|delivered (?:to (?:you|(?:the |its )?(?:applicant|person|holder|owner|bearer)|him|her)\\b|at the (?:window|counter))|given)(?! (?:by|to) the (?:office|window|counter|courier))|\\byou (?:have |had )?(?:already )?(?:collected|picked up|received) "
                            + PASSPORT
                            + "|thank you for (?:visiting|coming|calling)[^.;:]{0,40}? (?:to|and) (?:collect|pick up|pick|receiv)[a-z]* "
                            + PASSPORT
                            + "|(?:delivery|hand-?over|collection) completion (?:notice|notification)|(?:we have|we) (?:handed over|delivered|handed|given) (?:you )?"
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
                    "(?:outside|out) (?:of )?(?:the )?(?:viewing|browsing|view|inspection) period|(?:viewing|browsing|view) period (?:has )?(?:ended|expired|passed|is over)|(?:can ?not|can no longer|no longer) be (?:viewed|displayed|shown|browsed)|deadline for viewing (?:it )?has passed|period (?:for|during which)[a-z ]{0,40}view[a-z ]{0,20} (?:has )?(?:passed|ended|expired)"
                            + "|(?:viewing|display|browsing|view) period(?: (?:for|of) [^.;:]{0,40})? (?:has |is )?(?:ended|expired|passed|over)\\b",
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
                    "(?:pre-?|re-?)?register (?:your |the |a |their )?(?:credit )?card|(?:pre-?)?registration of (?:your |the |a )?(?:credit )?card[^.]{0,60}(?:required|necessary|needed|request|please)|(?:credit )?card(?: information| details)? (?:in advance|pre-?registration|must be registered|needs to be registered|registration is (?:required|necessary|requested|needed|asked for)|payments?,? (?:please )?register (?:at|on|from|via|in advance)\\b)|enter your (?:credit )?card|(?:please|kindly|must|need to|be sure to|should) (?:complete|finish|do|make|perform|carry out) (?:the |your )?(?:credit )?card (?:information )?(?:pre-?)?registration|pay by (?:credit )?card[^.]{0,24}(?:please|must|need to|kindly) register|card registration:? ?please register|to pay by (?:credit )?card,? (?:first |just )?register\\b",
                    "Please register your credit card information in advance.",
                    "カードの登録を求めています(翻訳文)。",
                    "It asks you to register a card."));

    static final List<Rule> ALL =
            Stream.concat(EnglishPickupRules.ALL.stream(), OF_THE_CASE.stream()).toList();

    private EnglishRules() {}
}
