/** Text in, {@link uketori.classifier.Reading} out, with its evidence. Pure Java and Jsoup: no Spring beans, no clock, no database. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package uketori.classifier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
