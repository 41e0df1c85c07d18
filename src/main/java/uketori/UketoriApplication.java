package uketori;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Uketori: tells people when their renewed Japanese passport can really be collected. */
@SpringBootApplication
public class UketoriApplication {

    public static void main(String[] args) {
        SpringApplication.run(UketoriApplication.class, args);
    }
}
