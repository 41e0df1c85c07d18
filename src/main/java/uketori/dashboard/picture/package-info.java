/** What the pages draw: where each day lies and each label fits. Pure reckoning; the templates make it visible. */
@NullMarked
package uketori.dashboard.picture;

import org.jspecify.annotations.NullMarked;
