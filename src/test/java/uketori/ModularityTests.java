package uketori;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesDependOnEachOtherOnlyAsTheyDeclare() {
        ApplicationModules.of(UketoriApplication.class).verify();
    }
}
