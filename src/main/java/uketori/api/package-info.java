/** The JSON API under /api/v1. It asks and commands the other modules and holds no rules. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "classifier",
            "renewal",
            "statusdetail",
            "reminder",
            "delivery",
            "preparation",
            "preparation :: signature"
        })
@NullMarked
package uketori.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
