package uketori.classifier;

/** The parts that English wordings are put together from: the things, the verbs, and the forms that the verbs take. */
final class EnglishWords {

    /** A bracket that puts no case, and is not about a picture or the passport in use. */
    private static final String BRACKET =
            "[(\\[](?!(?:your |the |an? )?(?:old|previous|former|expired|current|photo|copy|page|example|sample)\\b(?!-))(?![^)\\]]*\\b(?:if|once|when|until|unless|after|before|subject|not|pending|expected|to be|will|photos?|copy|copies)\\b)[^)\\]]{1,60}[)\\]],?";

    /** Such a bracket behind the passport, but not behind that which an application is for. */
    private static final String ASIDE =
            "(?: (?<!\\bfor passport )(?<!\\bfor (?:a|the|your|my|new) passport )(?<!\\bfor (?:a|the|your|my) (?:new|renewed|japanese) passport )"
                    + BRACKET + ")?";

    static final String PASSPORT =
            "(?:your |the |a |new |my |own |renewed |japanese ){0,4}+passport(?: booklet)?(?: (?:that |which )?you (?:have )?applied for| for which you (?:have )?applied)?"
                    + ASIDE;

    /** Whose passport it is, where it is that of somebody in the family. */
    static final String OF_A_RELATIVE =
            "(?: of (?:your |the |my )?(?:legal |minor |younger |elder |newborn )?(?:child|son|daughter|infant|baby|family member|wife|husband|spouse|mother|father|ward)\\b(?:,? who (?!(?:can ?not|has not|is not)\\b)[^.;,]{1,40},?)?)?";

    /** Whose passport it is, and that it was applied for. */
    static final String APPLIED_FOR = OF_A_RELATIVE
            + "(?:,? (?:(?:that|which|for which|for whom|which was) )?(?:you|your [a-z]+|he|she|the applicant|applied|requested|ordered)\\b(?! (?:can|may|could|must|will|should|need|are)\\b)(?:(?! (?:can|may|could|is|are|has|have|will|not|if|when) )[^.;:]){0,60})?,?";

    /** The passport, also where it is only called the booklet. */
    static final String BOOKLET = "(?:" + PASSPORT + "|(?:the |your )(?:new )?booklet)";

    static final String APPLICATION =
            "(?:passport )?(?:switching |renewal |change |issuance )?application(?: data| contents?| details| documents?)?"
                    + "(?: (?:for|to) (?:[a-z]+ ){0,4}passport(?: renewal)?)?(?: " + BRACKET + ")?";

    /** What is done to a passport at the counter, as a participle. */
    static final String HANDED =
            "(?:received|collected|picked[ -]up|handed (?:over|out)|delivered|issued to you|claimed|obtained|retrieved|given to you)";

    /** What the applicant does there. */
    static final String COLLECT = "(?:receive|collect|pick up|get|obtain|claim|retrieve)";

    /** The same as a noun. */
    static final String COLLECTION =
            "(?:pick-?up|pick up|collection|collecting|receipt|receiving|delivery|hand-?over|handing(?: over)?|issuance|distribution)";

    static final String CAN =
            "(?:can|may|(?:are|will be) (?:now )?(?:able|welcome|free|invited|entitled) to|are now able to)";

    /** Is, was, has been, with the small words between. */
    static final String DONE =
            "(?:is|are|was|were|has|have|had)(?: (?:been|now|already|duly|just|recently|hereby|therefore|thus|successfully|finally|officially|all)){0,3}+";

    /** Asks somebody to do what follows. */
    static final String REQUEST =
            "(?:please|kindly|you are (?:kindly )?(?:requested|asked|invited|urged|required) to|(?:we|i) (?:would (?:like to )?|must )?(?:kindly )?(?:ask|request|invite|urge) (?:that )?you(?: to)?|(?:could|would) you(?: please| kindly)?|you (?:need|have) to)";

    static final String CANNOT =
            "(?:can ?not|can't|may not|unable to|not (?:yet )?(?:able|possible|allowed) to|impossible to)";

    private EnglishWords() {}
}
