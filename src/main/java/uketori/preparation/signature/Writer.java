package uketori.preparation.signature;

/** Who wrote a signature, as somebody says; domain.md, Images. */
public sealed interface Writer {

    /** Whether that person may have written it, and said all that is needed. */
    Outcome outcome();

    /** Its name in message files. */
    String code();

    /** The person whose passport it is. */
    record Holder() implements Writer {

        @Override
        public Outcome outcome() {
            return Outcome.PASS;
        }

        @Override
        public String code() {
            return "holder";
        }
    }

    /** The legal representative of a person who cannot sign: adds name and relation. */
    record Representative(String name, String relation) implements Writer {

        public Representative {
            name = name.strip();
            relation = relation.strip();
        }

        @Override
        public Outcome outcome() {
            return name.isEmpty() || relation.isEmpty() ? Outcome.FAIL : Outcome.PASS;
        }

        @Override
        public String code() {
            return outcome() == Outcome.PASS ? "representative" : "unnamed";
        }
    }
}
