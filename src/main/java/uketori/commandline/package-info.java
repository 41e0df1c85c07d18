/** Reading status texts on the command line, without server or database. */
@ApplicationModule(allowedDependencies = {"classifier"})
@NullMarked
package uketori.commandline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
