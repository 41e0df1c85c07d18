/** Holders and their documents' dates, renewals, the state machine and its history: the only place that knows which step may follow which. */
@ApplicationModule(allowedDependencies = "businessdays")
@NullMarked
package uketori.renewal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
