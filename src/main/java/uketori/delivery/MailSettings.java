package uketori.delivery;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;

/**
 * The mail settings, looked at before the first mail.
 *
 * @param connections how many connections to the mail server there may be at once
 */
record MailSettings(JavaMailSenderImpl sender, InternetAddress from, int connections) {

    private static final Set<String> PROTOCOLS = Set.of("smtp", "smtps");
    private static final int MOST_CONNECTIONS = 50;

    /** @throws MailSettingsUnusable when no mail could be sent with them */
    static MailSettings of(JavaMailSenderImpl sender, boolean isFromJndi, String from, String connections) {
        if (!isFromJndi) {
            check(sender);
        }
        setDefaults(sender);
        return new MailSettings(sender, address(from), number(connections));
    }

    private static void check(JavaMailSenderImpl sender) {
        if (sender.getProtocol() != null && !PROTOCOLS.contains(sender.getProtocol())) {
            throw new MailSettingsUnusable(
                    "spring.mail.protocol is \"" + sender.getProtocol() + "\", with which no mail can be sent.",
                    "Leave it out, or set it to smtps where TLS begins at once, as on port 465.");
        }
        int port = sender.getPort();
        if (port != JavaMailSenderImpl.DEFAULT_PORT && (port < 1 || port > 65535)) {
            throw new MailSettingsUnusable(
                    "spring.mail.port is " + port + ", which is no port.",
                    "Set it to what your mail provider says, mostly 587 or 465.");
        }
        checkSignIn(sender);
        checkTls(sender);
    }

    private static void checkSignIn(JavaMailSenderImpl sender) {
        boolean hasUser = StringUtils.hasLength(sender.getUsername());
        if (hasUser != StringUtils.hasLength(sender.getPassword())) {
            throw new MailSettingsUnusable(
                    hasUser
                            ? "spring.mail.username is set, but spring.mail.password is not."
                            : "spring.mail.password is set, but spring.mail.username is not.",
                    "Set both, or neither for a server that asks for no sign-in.");
        }
    }

    /** The wrong kind of TLS shows as a connection that hangs until it times out, and tells nobody why. */
    private static void checkTls(JavaMailSenderImpl sender) {
        boolean isTlsFromTheStart = "smtps".equals(sender.getProtocol())
                || Boolean.parseBoolean(sender.getJavaMailProperties().getProperty(prefix(sender) + "ssl.enable"));
        if (sender.getPort() == 465 && !isTlsFromTheStart) {
            throw new MailSettingsUnusable(
                    "spring.mail.port is 465, where TLS begins at once, but spring.mail.protocol is not smtps.",
                    "Set spring.mail.protocol=smtps; or spring.mail.port=587, if the server offers STARTTLS there.");
        }
        if ((sender.getPort() == 587 || sender.getPort() == 25) && isTlsFromTheStart) {
            throw new MailSettingsUnusable(
                    "spring.mail.port is " + sender.getPort() + ", where TLS begins with STARTTLS, but the settings say"
                            + " that it begins at once.",
                    "Leave out spring.mail.protocol=smtps, and set spring.mail.ssl.enabled=false beside"
                            + " spring.mail.ssl.bundle; or set spring.mail.port=465.");
        }
    }

    /**
     * Jakarta Mail waits for ever unless told otherwise, and uses TLS only when told to. What is configured stays. A
     * write is bounded by {@link TimeLimit} with the whole try: Jakarta Mail's own limit sets an alarm for each line that
     * is written, which costs a fourth of the mails a second.
     */
    private static void setDefaults(JavaMailSenderImpl sender) {
        String prefix = prefix(sender);
        Properties properties = sender.getJavaMailProperties();
        properties.putIfAbsent(prefix + "connectiontimeout", "10000");
        properties.putIfAbsent(prefix + "timeout", "30000");
        properties.putIfAbsent(prefix + "starttls.enable", "true");
        properties.putIfAbsent(prefix + "quitwait", "false");
        // Else a failure with one's own bundle would be hidden by another try without it.
        properties.putIfAbsent(prefix + "socketFactory.fallback", "false");
        // It would tell of each success by an exception.
        properties.setProperty(prefix + "reportsuccess", "false");
    }

    private static String prefix(JavaMailSenderImpl sender) {
        return "mail." + Objects.requireNonNullElse(sender.getProtocol(), "smtp") + ".";
    }

    private static int number(String connections) {
        try {
            int number = Integer.parseInt(connections.strip());
            if (number >= 1 && number <= MOST_CONNECTIONS) {
                return number;
            }
        } catch (NumberFormatException e) {
            // says the same as one that is out of bounds
        }
        throw new MailSettingsUnusable(
                "uketori.mail.connections is \"" + connections + "\".",
                "Set it to a number from 1 to " + MOST_CONNECTIONS + ".");
    }

    private static InternetAddress address(String from) {
        if (!StringUtils.hasText(from)) {
            throw unusable("A mail server is set (spring.mail.host), but uketori.mail.from is not.");
        }
        try {
            InternetAddress[] addresses = InternetAddress.parse(from.strip(), true);
            if (addresses.length != 1 || !addresses[0].getAddress().contains("@")) {
                throw new AddressException("one address with its domain is needed");
            }
            @Nullable String name = addresses[0].getPersonal();
            return name == null ? addresses[0] : new InternetAddress(addresses[0].getAddress(), name, "UTF-8");
        } catch (AddressException | UnsupportedEncodingException e) {
            throw unusable("uketori.mail.from is no address that mail can come from: \"" + from + "\" ("
                    + e.getMessage() + ")");
        }
    }

    private static MailSettingsUnusable unusable(String message) {
        return new MailSettingsUnusable(
                message,
                "Set uketori.mail.from to the address that mails come from, such as uketori@example.org or Uketori"
                        + " <uketori@example.org>.");
    }
}
