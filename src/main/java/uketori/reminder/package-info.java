/** What is owed, to whom and when: the plan, the ledger of reminders, and the mails' words. */
@ApplicationModule(allowedDependencies = {"renewal", "account", "businessdays", "preparation", "delivery", "page"})
@NullMarked
package uketori.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
