package uketori.classifier;

import java.util.LinkedHashMap;
import java.util.Map;

/** The English words that stand before a date and say what it is the date of. */
final class EnglishDateLabels {

    private static final String COLLECTION =
            "(?:delivery|issuance|issue|grant|pick-?\\s?up|collection|receipt|receiving|reception|hand-?\\s?over|distribution)";

    /** A bare "receipt date" or "issue date" is as likely that of the application or of the passport in use. */
    private static final String PLAIN_COLLECTION =
            "(?:delivery|pick-?\\s?up|collection|hand-?\\s?over|handing over|distribution)";

    private static final String PLANNED = "(?:scheduled|planned|expected|estimated|anticipated|new|earliest)";

    /** To collect, to be collected, to be available: what may be done from the date on. */
    private static final String COLLECTED =
            "(?:pick(?:ed)?(?: it| (?:your |the )passport)?[ -]?up|collect(?:ed)?|receive(?:d)?|hand(?:ed)?(?: it)?[ -]?over|hand(?:ed)? out|delivered|obtain(?:ed)?|claim(?:ed)?|available|ready)";

    private static final String FROM =
            "(?:from|on or after|on and after|on or from|after|starting(?: on| from)?|beginning(?: on| from)?|as of|since|no earlier than|not (?:before|earlier than))(?: the| today,?| tomorrow,?)?";

    /** Please resubmit the photo by: the last day of what one is asked to put right, and not of coming to collect. */
    private static final String CORRECTED_BY =
            "\\band (?:resubmit|re-submit|re-?upload|(?:submit|send|upload)(?: (?:it|them|the [a-z]+))?(?: again| once more| to us){1,2})(?: it| them)?(?: again)? (?:by|before|until|no later than)(?: the)?(?: \\w+day,?)?\\s?$|(?:"
                    + EnglishWords.REQUEST
                    + "|\\bmust|\\bshould|\\bhas to|\\bhave to|\\bneeds? to) (?:(?!collect|pick|receiv|claim|come|visit|passport is|fees?\\b|pay)[^.;:]){0,48}?(?:correct|fix|resubmit|re-submit|retake|replace|amend|revise|re-?upload|upload|submit|send|repl(?:y|ied)|respond|reapply|re-apply|reach us|be (?:received|submitted|corrected|resubmitted))\\b(?:(?!collect|pick|come|visit)[^.;:]){0,48}? (?:by|before|until|no later than|not later than|on or before|at the latest by)(?: the)?(?: \\w+day,?)?\\s?$";

    private EnglishDateLabels() {}

    /** The kinds of dates with the words for them, in the order in which they are tried. */
    static Map<DateRole, String> words() {
        Map<DateRole, String> words = new LinkedHashMap<>();
        words.put(
                DateRole.CORRECTION_LIMIT,
                "(?:correction|resubmission|re-submission|reapplication|response|submission) (?:deadline|due date)"
                        + "|deadline for (?:correct|resubmi|re-submi|reappl|submi)[a-z]*|" + CORRECTED_BY);
        words.put(
                DateRole.PICKUP_LIMIT,
                "(?:receivable|collectable|collectible|obtainable|retrievable) (?:until|till|by|up to|through)|pick-?\\s?up (?:by|until)|"
                        + COLLECTION + " (?:until|possible until|by)|"
                        + COLLECTION
                        + " (?:deadline|due date|limit|expir[a-z]*)|(?:deadline|expir[a-z]*|last (?:day|date)) (?:for|of) (?:the )?"
                        + COLLECTION
                        + "|(?:collect(?:ed)?|pick(?:ed)? up|receive(?:d)?)(?: it| (?:your |the )?passport)?(?: by| until| no later than)(?: the)?|(?:please|kindly|to|must|and) (?:collect|pick|receive|claim)\\b[^.;:]{0,50}? (?:by|until|no later than)(?: the| \\w+day,?)?\\s?$|(?:please|kindly|to|must|and) (?:come|visit)\\b[^.;:]{0,50}? (?:by|until|no later than)(?: the| \\w+day,?)?\\s?$|(?:can|may)(?: still)? be (?:collected|picked up|received)[^.;:]{0,40} (?:by|until|no later than)(?: the)?\\s?$");
        words.put(
                DateRole.FORMER_PICKUP,
                "(?:former|previous|original|old|initial)(?:ly)? (?:scheduled |planned )?(?:" + COLLECTION + " )?date");
        words.put(
                DateRole.OTHER,
                "date of birth|birth ?date|birthday|born(?: on)?|expir[a-z]*(?: date)?(?: on)?|valid (?:until|through)"
                        + "|maintenance[^.]{0,12}|(?<!scheduled )(?<!planned )(?<!expected )(?<!estimated )(?:issue date|date of issue|issuance date)"
                        + "|issued on|closed(?: on| from)?|withdrawal date|date of withdrawal");
        words.put(
                DateRole.STEP,
                "(?:application|submission|acceptance|reception|(?:last )?update|review|examination|completion|decision)"
                        + "(?: completion| start)? date(?: and time)?|date of (?:application|acceptance|submission|update|review|(?:completion of )?(?:the )?examination)"
                        + "|date (?:accepted|received|applied)|(?:accepted|updated|last updated|completed|applied|submitted|reviewed|decided|(?<!be )received)(?: on|:)");
        words.put(DateRole.MESSAGE, MESSAGE + "|^date");
        words.put(DateRole.PICKUP, pickup());
        return words;
    }

    /** What a mail system calls the time at which it delivered a message. */
    static final String MESSAGE =
            "(?:contact|notification|notice|message|delivery|distribution|transmission|sending|dispatch|posting|mail) (?:date and time|timestamp|time and date)|(?:contact|notification|notice|message|transmission|sending|dispatch|posting) date|(?:sent|posted|delivered)(?: on|:)|date (?:delivered|sent|posted)|date (?:and time )?of (?:notice|message|contact|transmission|sending|dispatch)|date and time of delivery";

    /** What a form calls the day, where it names no more than that it is possible from then on. */
    private static final String POSSIBLE =
            "(?:receivable|collectable|collectible|obtainable|deliverable|issuable|retrievable|can be (?:received|collected|picked up))(?: (?:at the (?:counter|window) )?(?:from|since|on or after|as of))?:?\\s?$|"
                    + COLLECTION
                    + " (?:is |becomes? |will be )?possible(?: (?:from|since|as of|date))?|(?:possible|available|first possible|earliest possible) (?:date (?:of|for) )?"
                    + COLLECTION
                    + "(?: date)?|dates? (?:when|(?:from |on |after )which|available for|possible for|of possible|of availability for)(?: (?:your |the )?passport)? ?(?:"
                    + COLLECTION
                    + "|(?:it )?(?:can|may) be (?:received|collected|picked up|handed over|delivered|handed out):?)(?: (?:is|becomes|will be) (?:possible|available))?|(?:first|earliest|start(?:ing)?) (?:day|date) (?:of|for) (?:the )?(?:passport )?"
                    + COLLECTION + "|(?:start|beginning) of (?:the )?(?:passport )?" + COLLECTION + "|" + COLLECTION
                    + " (?:from|since|as of|starting(?: from| on)?)|(?:passports?|it) (?:is|are) (?:handed (?:over|out)|delivered|issued to [a-z]+)[^.;:]{0,30}? "
                    + FROM
                    + "\\s?$|\\bwe (?:will|plan to|intend to|are going to|shall|can) (?:now )?(?:issue|deliver|hand over|give|hand)(?: you)? (?:your|the) (?:new |renewed )?passport\\b[^.;:]{0,40}? "
                    + FROM + "\\s?$|" + PLAIN_COLLECTION + " (?:can )?(?:start|begin|open)s?(?: on| from)?";

    private static String pickup() {
        return POSSIBLE + "|" + PLANNED + " (?:date (?:of|for) )?(?:the )?(?:passport )?(?:start )?" + COLLECTION
                + "(?: of (?:the |your )?passport)?(?: start| available| possible)?(?: date)?"
                + "|" + COLLECTION
                + "(?: start)? (?:scheduled|planned) (?:date|period|schedule)|" + COLLECTION
                + " start(?:ing)? date|(?:issuance|issue|receipt) date \\((?:scheduled|planned|expected)\\)|"
                + PLAIN_COLLECTION
                + " (?:is |will be |will )?(?:available|possible|starts?|begins?|commences?)(?: at \\d[^,;]{0,10}?)?(?: from| on| after| starting| as of)?|"
                + PLAIN_COLLECTION
                + "(?: start| available)? (?:scheduled |planned )?(?:date(?! and time)|period|schedule)"
                + "|(?:scheduled |planned )date (?:of|for) (?:the )?(?:passport )?" + COLLECTION
                + "|(?:scheduled |planned |expected )?(?:交付|受取|受領|引渡)(?:予定|開始)? ?date|date (?:of|for) (?:the )?(?:passport )?"
                + PLAIN_COLLECTION
                + "(?! and)|(?:start(?:ing)?|first|earliest) date (?:of|for) (?:the )?(?:passport )?" + COLLECTION
                + "|(?:available|ready)(?: for (?:you(?:r)? )?" + COLLECTION
                + ")?(?: from| on| after| starting| since| as of)(?: on| from)?"
                + "|(?:scheduled|planned|expected|due) to be (?:delivered|issued|handed over|ready|available)[^.]{0,20}? on"
                + "|(?:scheduled|planned|expected|due) to be (?:handed over|ready|available)(?: for (?:"
                + COLLECTION
                + "|you))?\\s?$|(?:date|day)(?: on which| from which| when| that)? (?:you|it|(?:the |your )?passport) (?:can|may) (?:be )?(?:receive|collect|pick)[a-z]*(?: up)?(?: it)?(?: is| will be)?"
                + "|(?:first|earliest) (?:day|date)[^.]{0,60}(?:receiv|collect|pick)[^.]{0,30}(?: is| will be|:)\\s?$"
                + "|(?:come|visit)[^.]{0,24}(?:pick up|collect|receive)[^.]{0,24}(?:from|on or after|after|starting)"
                + "|(?:please|kindly) (?:(?:come|visit)[^.;:]{0,30} )?(?:receive|collect|pick up|claim|pick) (?:it|(?:your |the )(?:new )?passport)\\b[^.;:]{0,30}? "
                + FROM
                + "\\s?$|can (?:be )?(?:picked up|collected?|received?|pick up)[^.]{0,30}?(?:from|on or after|after|starting)"
                + "|(?<!applications? )(?<!documents? )(?:can|may|will|shall|able to|welcome to|free to|to) (?:now |then |also |first |only )?(?:be )?"
                + COLLECTED + "[^.;:]{0,50}? (?:on|" + FROM
                + ")\\s?$|(?:passport|it) (?:will not|cannot|can not|may not) be " + COLLECTED
                + "[^.;:]{0,40} (?:before|earlier than|prior to)(?: the)?\\s?$"
                + "|\\byour (?:new |renewed )?passport (?:[a-z ]{0,30} )?(?:will be|is to be|is (?:scheduled|planned|expected|due) to be|has been|can be|shall be|is being) (?:issued|delivered)[^.;:]{0,40}? "
                + FROM
                + "\\s?$|\\b(?:the|your) (?:new |renewed )?passport (?:[a-z ]{0,30} )?(?:will be|is to be|is (?:scheduled|planned|expected|due) to be|has been|can be|shall be|is being) (?:issued|delivered)[^.;:]{0,20} (?:counter|window|desk|office|consulate|center|corner)[^.;:]{0,12}? "
                + FROM + "\\s?$"
                + "|(?:has|have) been (?:ready|available)[^.;:]{0,50}? since(?: the)?\\s?$";
    }
}
