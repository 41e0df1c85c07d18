package uketori.page;

import gg.jte.Content;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page, of whichever module. Who knows it says it: as a request attribute of the name
 * {@link #ATTRIBUTE}, before a page is written.
 */
public interface Surroundings {

    /** The name of the request attribute. */
    String ATTRIBUTE = Surroundings.class.getName();

    /** The mail address by which the reader is signed in; null before sign-in. */
    @Nullable
    String signedInAs();

    /** How dates are said to the reader. */
    DateWords dates(Locale language);

    /** What the reader must know wherever they are. */
    Content banners(Page page);
}
