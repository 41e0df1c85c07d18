/**
 * What every page is made of: the layout, words in the reader's language, the parts of forms, style and script; and the
 * {@link uketori.page.Templates} that write pages and mails. Knows no other module.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package uketori.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
