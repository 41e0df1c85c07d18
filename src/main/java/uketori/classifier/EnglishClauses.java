package uketori.classifier;

/** Tells whether an English clause is about the passport, or about something else that is available or handed out. */
final class EnglishClauses {

    /** What an office offers besides passports. */
    private static final String SERVICE =
            "(?:functions?|pages?|screens?|(?:web ?)?sites?|systems?|inquir(?:y|ies)|services?|payments?|appointments?|reservations?|bookings?|apps?|(?<!your )applications?|forms?|desks?|parking|portals?|support|registrations?|processing|procedures?|(?<!delivery )counters?|windows?|offices?|branch(?:es)?|cent(?:er|re)s?|help-?lines?|renewals?|guides?|results?|kiosks?|machines?|chat|hotlines?|interpreters?|notices?)";

    /** What else is handed out on the way to a passport, or beside it. */
    private static final String THING =
            "(?:photo(?:graph)?s?|pictures?|certificates?|cards?|documents?|copy|copies|extracts?|statements?|slips?|forms?|licen[cs]es?|visas?|cases?|covers?|holders?|stamps?|permits?|letters?|guides?|books?|parcels?|packages?|orders?|items?)";

    private static final String BE =
            "(?:will|shall|is|are|was|were|has|have|had|can|may|now|not|also|then|been|be|again|only|currently|temporarily)";

    /** Where it is to be had, which is not what is spoken of. */
    private static final Wording PLACE = Wording.of(" (?:at|in|on|from|by|with|via|through|near|for)(?: (?!" + BE
            + "\\b)[a-z-]+){0,5}? " + SERVICE + "(?= |,|$)");

    private static final Wording OF_A_SERVICE = Wording.of(
            "\\b(?:unavailable|out of service)\\b[^;]{0,70}$"
                    + "|\\bnot (?:be )?(?:available|usable|accessible|open)\\b(?! (?:before|until|earlier))[^;]{0,50}$|"
                    + "\\b" + SERVICE
                    + "(?: (?!passport)[a-z-]+){0,6}?:? (?:" + BE
                    + " ){0,4}(?:un)?(?:available|ready|used?|usable|accessible|open(?:ed)?|offered|possible|accepted|held|provided)\\b[^.;:]{0,60}$|\\b"
                    + THING + "(?: (?!passport)[a-z-]+){0,5}? (?:" + BE
                    + " ){1,4}(?:available|ready|picked|collected|received|obtained|issued|delivered|handed|claimed)\\b[^.;:]{0,60}$");

    private static final Wording THING_BEFORE = Wording.of(
            "\\b" + THING
                    + "(?: (?!(?:and|is|are|was|were|but|so|has|have) )[a-z']+){0,6} (?:for|of|to|with|in|on|using|presented|showed|shown|brought|from|on|inside)\\s$");

    private EnglishClauses() {}

    /** Whether the clause that leads to a date tells of a service, a page or a paper instead of a passport. */
    static boolean isOfAService(MappedText sentence, String before) {
        return OF_A_SERVICE.mayBeIn(sentence) && OF_A_SERVICE.isIn(PLACE.without(before));
    }

    /** Whether the passport that the words at {@code from} name only tells what another thing is for. */
    static boolean namesAnotherThing(MappedText sentence, int from) {
        return THING_BEFORE.isIn(sentence, 0, from);
    }
}
