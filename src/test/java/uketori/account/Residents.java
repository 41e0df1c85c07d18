package uketori.account;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Makes the people of tests: Hanako, her son Taro, and Jiro of another household. Everybody gets a new account with
 * an address of its own, so tests that share an application do not meet.
 */
public final class Residents {

    /** Everybody's password. */
    public static final String PASSWORD = "correct horse battery staple";

    private final ApplicationContext application;

    public Residents(ApplicationContext application) {
        this.application = application;
    }

    /** A person in a new household; the first of all is the operator. */
    public Person livingAlone(String name) {
        var registrar = application.getBean(Registrar.class);
        return application.getBean(JdbcPeople.class).anybody()
                ? livingWith(registrar.newHousehold(), name)
                : person(registrar.registerFirst(newPerson(name)));
    }

    /** A person who joins the household of another. */
    public Person livingWith(Person other, String name) {
        return livingWith(other.householdId(), name);
    }

    /** A new API token of that person. */
    public String tokenOf(Person person) {
        return application.getBean(ApiTokens.class).make(person.id(), "test").plain();
    }

    /** Lets a MockMvc request be that person's, signed in on the pages. */
    public static RequestPostProcessor as(Person person) {
        return authentication(Sessions.authentication(signedIn(person)));
    }

    /** Who is asking, when it is that person. */
    public static SignedIn signedIn(Person person) {
        return new SignedIn(person.id(), person.householdId());
    }

    private Person livingWith(UUID household, String name) {
        return person(application.getBean(Registrar.class).register(newPerson(name), household));
    }

    private Person person(SignedIn somebody) {
        return application.getBean(People.class).find(somebody.personId()).orElseThrow();
    }

    private static NewPerson newPerson(String name) {
        String email = name.toLowerCase(Locale.ROOT) + "." + UUID.randomUUID() + "@example.org";
        return new NewPerson(email, name, PASSWORD, Locale.ENGLISH);
    }
}
