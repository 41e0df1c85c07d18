/** The outbox: claim, send, retry, give up, and the log of what was sent. Knows mails, not why they are sent. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package uketori.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
