/** What can be reckoned before an application, such as when a signature certificate can be renewed. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package uketori.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
