package uketori;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the schedulers run; tests switch them off and call the work themselves. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "uketori.scheduling.enabled", matchIfMissing = true)
@EnableScheduling
class SchedulingConfiguration {}
