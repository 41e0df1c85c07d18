/** The status texts that were recorded, what changed between them, and people's corrections of a reading. */
@ApplicationModule(allowedDependencies = {"classifier", "renewal"})
@NullMarked
package uketori.statusdetail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
