package uketori.dashboard;

import java.util.Locale;

/** The official pages that may be linked, each where it is needed; domain.md, Official pages. */
enum OfficialPage {
    PASSPORT("https://myna.go.jp/html/passport_information.html"),
    FAQ("https://faq.myna.go.jp/faq/list/8336?site_domain=default"),
    IN_PROCESS("https://faq.myna.go.jp/faq/show/8338?site_domain=default"),
    CERTIFICATE("https://www.jpki.go.jp/download/howto_win/certificate_p03.html"),
    PASSWORD("https://www.jpki.go.jp/jpkiidreset/howto/index.html"),
    APP_IOS("https://apps.apple.com/jp/app/id1476359069"),
    APP_ANDROID("https://play.google.com/store/apps/details?id=jp.go.cas.mpa");

    private final String address;

    OfficialPage(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }

    /** The name in the message files, such as {@code in-process}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
