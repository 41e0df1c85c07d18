package uketori.classifier;

import org.jspecify.annotations.Nullable;

/** Weighs what is said of the way of an application up to the end of its review. */
final class ProgressWeighing {

    private static final Wording AFTERWARDS = Wording.of("\\b(?:after|once|when|until|as soon as)\\b[^.]{0,20}$");

    /** What comes after the review only; the review need not be over: 審査が終わってからお送りします. */
    private static final Wording THEN = Wording.of("^から(?!、?(?:すでに|もう|だいぶ|[^。]{0,8}(?:経|たち|過ぎ)))");

    private static final Wording OF_WITHDRAWING = Wording.of("取下|取消|撤回|変更");

    private ProgressWeighing() {}

    static @Nullable Says of(Hit hit) {
        return switch (hit.says()) {
            case RECEIVED -> isOf(hit) && !hit.upTo(OF_WITHDRAWING) ? hit.says() : null;
            case BEING_HANDLED -> isOf(hit) ? hit.says() : hit.stated() && hit.inExample() ? Says.TO_COME : null;
            case REVIEWED -> hit.fact() && !hit.before(AFTERWARDS) && !hit.after(THEN) ? hit.says() : Says.TO_COME;
            default -> hit.says();
        };
    }

    private static boolean isOf(Hit hit) {
        return (hit.sentence().plain() || hit.marksTheStep()) && hit.stated();
    }
}
