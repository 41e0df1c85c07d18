package uketori.reminder;

import java.util.List;
import java.util.UUID;
import uketori.reminder.Letter.Link;

/**
 * What falls due for one person at once about several renewals or holders: a line for each, then each one's own part.
 *
 * @param drafts two or more, the most pressing first; none is cut off
 */
record Digest(List<Draft> drafts, Words words) {

    /** The thread of a person's digests. */
    static String thread(UUID personId) {
        return "digest." + personId;
    }

    Letter letter(List<Link> choices) {
        int others = drafts.size() - 1;
        return new Letter(
                words.language(),
                words.say("digest.subject", drafts.getFirst().leading().subject(), others),
                words.say("digest.todo", drafts.size()),
                drafts.stream().map(draft -> draft.leading().subject()).toList(),
                drafts.stream()
                        .map(draft -> draft.part().under(draft.leading().todo()))
                        .toList(),
                words.say("why.digest"),
                choices);
    }
}
