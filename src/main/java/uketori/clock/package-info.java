/** The application's clock, which a demonstration may start on another day. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package uketori.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
