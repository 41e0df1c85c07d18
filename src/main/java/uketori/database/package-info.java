/** The embedded PostgreSQL that serves when no database is configured. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package uketori.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
