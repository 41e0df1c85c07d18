package uketori.classifier;

import java.util.List;
import java.util.Set;
import uketori.classifier.Part.Choice;
import uketori.classifier.Part.Look;
import uketori.classifier.Part.Mode;
import uketori.classifier.Part.OneOf;
import uketori.classifier.Part.Place;
import uketori.classifier.Part.Repeat;
import uketori.classifier.Part.Sequence;

/** Lays the ways through a text that the parts of a pattern stand for, from the goal back to the start. */
final class Ways {

    private Ways() {}

    /** The ways of the whole pattern to a match that may end anywhere. */
    static Way of(Part pattern) {
        return of(pattern, new Way.Goal());
    }

    /** The ways of the whole pattern to a match that ends where the text does. */
    static Way toTheEnd(Part pattern) {
        return of(pattern, new Way.LastGoal());
    }

    private static Way of(Part part, Way next) {
        return switch (part) {
            case OneOf one -> of(new Repeat(one, 1, 1, Mode.MANY_FIRST), next);
            case Sequence sequence -> of(sequence, next);
            case Choice choice ->
                new Fork(choice.parts().stream().map(any -> of(any, next)).toList());
            case Repeat repeat -> of(repeat, next);
            case Look look -> new Lookaround.Gate(lookaround(look), next);
            case Place place ->
                switch (place) {
                    case START -> new Way.AtStart(next);
                    case END -> new Way.AtEnd(next);
                    case WORD_EDGE -> new Way.AtWordEdge(next);
                };
        };
    }

    /** Letters that stand one behind the other are one word. */
    private static Way of(Sequence sequence, Way next) {
        Way way = next;
        StringBuilder word = new StringBuilder();
        for (Part part : sequence.parts().reversed()) {
            if (part instanceof OneOf(Letters letters) && letters.size() == 1) {
                word.insert(0, (char) letters.each()[0]);
                continue;
            }
            way = of(part, behind(word, way));
        }
        return behind(word, way);
    }

    private static Way behind(StringBuilder word, Way next) {
        if (word.isEmpty()) {
            return next;
        }
        String whole = word.toString();
        word.setLength(0);
        return new Way.Word(whole, next);
    }

    private static Way of(Repeat repeat, Way next) {
        if (repeat.part() instanceof OneOf(Letters letters)) {
            return repeat.least() == 1 && repeat.most() == 1 && letters.size() == 1
                    ? new Way.Word(String.valueOf((char) letters.each()[0]), next)
                    : new Stretch(letters, List.of(), repeat, next);
        }
        if (repeat.part() instanceof Sequence(List<Part> parts)
                && parts.getLast() instanceof OneOf(Letters letters)
                && parts.subList(0, parts.size() - 1).stream().allMatch(Look.class::isInstance)) {
            List<Lookaround> lookarounds = parts.stream()
                    .filter(Look.class::isInstance)
                    .map(look -> lookaround((Look) look))
                    .toList();
            return new Stretch(letters, lookarounds, repeat, next);
        }
        if (repeat.mode() == Mode.ALL) {
            return new Rounds(of(repeat.part(), new Way.Goal()), repeat, next);
        }
        Way way = next;
        if (repeat.most() == Integer.MAX_VALUE) {
            way = endless(repeat, next);
        } else {
            for (int times = repeat.least(); times < repeat.most(); times++) {
                way = either(of(repeat.part(), way), next, repeat.mode());
            }
        }
        for (int times = 0; times < repeat.least(); times++) {
            way = of(repeat.part(), way);
        }
        return way;
    }

    /** Any number of times; each time takes some letters, so that it comes to an end. */
    private static Way endless(Repeat repeat, Way next) {
        Way once = of(repeat.part(), new Way.Goal());
        Endless way = new Endless(once, next, repeat.mode());
        way.goOnWith(of(repeat.part(), way));
        return way;
    }

    private static Lookaround lookaround(Look look) {
        if (look.ahead()) {
            return new Lookaround.Ahead(of(look.part(), new Way.Goal()), look.wanted());
        }
        Anatomy anatomy = Anatomy.of(look.part());
        return new Lookaround.Behind(
                of(look.part(), new Way.LastGoal()),
                last(look.part(), anatomy),
                anatomy.least(),
                anatomy.most(),
                look.wanted());
    }

    /** The letters that a match of the part can end with. */
    private static Letters last(Part part, Anatomy anatomy) {
        Set<String> words = anatomy.words();
        if (part instanceof OneOf(Letters letters)) {
            return letters;
        }
        if (words == null || anatomy.least() == 0) {
            return Letters.ALL;
        }
        return words.stream()
                .map(word -> Letters.of(word.charAt(word.length() - 1)))
                .reduce(Letters.NONE, Letters::or);
    }

    private static Way either(Way once, Way next, Mode mode) {
        return new Fork(mode == Mode.FEW_FIRST ? List.of(next, once) : List.of(once, next));
    }
}
