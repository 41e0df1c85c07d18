/** On which days the passport offices work. Depends on nothing else of the application. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package uketori.businessdays;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
