/** The pages. They ask and command the other modules and hold no rules. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "capture",
            "classifier",
            "renewal",
            "statusdetail",
            "reminder",
            "delivery",
            "preparation",
            "preparation :: signature",
            "clock",
            "page"
        })
@NullMarked
package uketori.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
