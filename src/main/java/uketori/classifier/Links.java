package uketori.classifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All links of a page, in the order in which they stand, told apart by whether they lead to the card registration site.
 *
 * @param all every address that a person sees or that stands behind words that a person sees
 */
record Links(List<Link> all) {

    Links {
        all = List.copyOf(all);
    }

    static Links of(VisibleText page, List<Link> addresses) {
        List<Link> all = new ArrayList<>(page.anchors());
        int anchor = 0;
        for (Link address : addresses) {
            while (anchor < page.anchors().size() && page.anchors().get(anchor).end() <= address.start()) {
                anchor++;
            }
            boolean behindAnchor =
                    anchor < page.anchors().size() && page.anchors().get(anchor).start() < address.end();
            if (!behindAnchor) {
                all.add(address);
            }
        }
        all.sort(Comparator.comparingInt(Link::start));
        return new Links(all);
    }

    /** The links that really lead to the registration site. */
    List<Link> official() {
        return all.stream().filter(Links::isOfficial).toList();
    }

    /** The addresses that are dressed up as the registration site's. */
    List<String> suspicious() {
        return all.stream()
                .filter(link -> !isOfficial(link) && isSuspicious(link))
                .map(Link::target)
                .distinct()
                .toList();
    }

    private static boolean isOfficial(Link link) {
        return Likeness.official(link.target()) && (link.bare() || !Likeness.showsAnotherHost(link));
    }

    private static boolean isSuspicious(Link link) {
        if (link.target().regionMatches(true, 0, "mailto:", 0, 7)
                || link.target().regionMatches(true, 0, "tel:", 0, 4)) {
            return false;
        }
        if (Likeness.dressedUp(link.target())) {
            return true;
        }
        return !link.bare() && Likeness.showsAnotherHost(link) && Likeness.dressedUp(link.shown());
    }
}
