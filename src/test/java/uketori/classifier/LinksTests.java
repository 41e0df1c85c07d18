package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://mofa.payment-kokopass.jp/r/1",
                "https://mofa.payment-kokopass.jp",
                "https://mofa.payment-kokopass.jp:443/r/1",
                "https://mofa.payment-kokopass.jp?id=1&b=2",
                "https://mofa.payment-kokopass.jp/#x",
                "https://mofa.payment-kokopass.jp/a@b",
            })
    void theOfficialHostOverHttpsIsGenuine(String address) {
        assertThat(Likeness.official(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://mofa.payment-kokopass.jp/r/1",
                "https://mofa.payment-kokopass.jp:8443/r/1",
                "https://mofa.payment-kokopass.jp:/r/1",
                "https://mofa.payment-kokopass.jp./r/1",
                "https://mofa.payment-kokopass.jp@evil.example/",
                "https://x@mofa.payment-kokopass.jp/",
                "https://mofa.payment-kokopass.jp\\@evil.example/",
                "https://mofa.payment-kokopass.jp.evil.example/",
                "https://evil-mofa.payment-kokopass.jp/",
                "https://card.mofa.payment-kokopass.jp/",
                "https://mofa-payment-kokopass.jp/",
                "https://mofapayment-kokopass.jp/",
                "https://payment-kokopass.jp/",
                "https://mofa.payment-kokopass.co.jp/",
                "https://mofa.payment-kokopass.com/",
                "https://kokopass-mofa.example/",
                "https://mofa.payment-kok0pass.jp/",
                "https://mofa.payment-kokkopass.jp/",
                "https://rnofa.payment-kokopass.jp/",
                "https://mofа.payment-kokopass.jp/",
                "https://ｍｏｆａ.payment-kokopass.jp/",
                "https://mofa。payment-kokopass。jp/",
                "https://mofa%2Epayment-kokopass.jp/",
                "https://mofa.payment-xn--kokopass-.jp/",
                "https://evil.example/mofa.payment-kokopass.jp/",
                "https://evil.example/?to=https://mofa.payment-kokopass.jp/",
                "https://evil.example/?to=https%3A%2F%2Fmofa.payment-kokopass.jp",
                "https://mofa-payment.example/",
                "//mofa.payment-kokopass.jp/r",
                "ftp://mofa.payment-kokopass.jp/r",
            })
    void whatIsDressedUpAsItIsSuspicious(String address) {
        assertThat(Likeness.official(address)).isFalse();
        assertThat(Likeness.dressedUp(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.mofa.go.jp/mofaj/toko/passport/",
                "https://myna.go.jp/html/passport_information.html",
                "https://www.compass.example/",
                "https://www.ezairyu.mofa.go.jp/passport/",
                "https://example.jp/payment",
            })
    void otherSitesAreLeftAlone(String address) {
        assertThat(Likeness.dressedUp(address)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "登録は https://mofa.payment-kokopass.jp/r/1から | https://mofa.payment-kokopass.jp/r/1",
                "(https://mofa.payment-kokopass.jp/r/1) | https://mofa.payment-kokopass.jp/r/1",
                "（https://mofa.payment-kokopass.jp/r/1）。 | https://mofa.payment-kokopass.jp/r/1",
                "「https://mofa.payment-kokopass.jp/r/1」 | https://mofa.payment-kokopass.jp/r/1",
                "at https://mofa.payment-kokopass.jp/r/1. | https://mofa.payment-kokopass.jp/r/1",
                "https://mofa.payment-kokopass.jp/r/(1) | https://mofa.payment-kokopass.jp/r/(1)",
                "<https://mofa.payment-kokopass.jp/r/1> | https://mofa.payment-kokopass.jp/r/1",
                "https://mofa.payment-kokopass.jp。登録 | https://mofa.payment-kokopass.jp",
                "URL:https://mofa.payment-kokopass.jp/r/1 | https://mofa.payment-kokopass.jp/r/1",
                "https://mofa.pay\u200Bment-kokopass.jp/r/1 | https://mofa.payment-kokopass.jp/r/1",
            })
    void givesAnAddressAsWrittenWithoutWhatFollows(String text, String address) {
        assertThat(Addresses.in(text)).extracting(Link::target).containsExactly(address);
    }

    @Test
    void whereTextAndTargetDifferTheTargetIsSuspicious() {
        assertThat(suspicious("<a href='https://pay.example.net/z'>https://mofa.payment-kokopass.jp/r</a>"))
                .containsExactly("https://pay.example.net/z");
    }

    @Test
    void wordsForATextHideNothing() {
        VisibleText page =
                VisibleText.of(new StatusText.Html("<a href='https://mofa.payment-kokopass.jp/r?a=1&amp;b=2'>こちら</a>"));
        assertThat(Links.of(page, Addresses.in(page.text())).official())
                .extracting(Link::target)
                .containsExactly("https://mofa.payment-kokopass.jp/r?a=1&b=2");
    }

    @Test
    void aHiddenLinkIsNone() {
        assertThat(suspicious("<div style='display: none'><a href='https://mofa-payment-kokopass.jp/'>x</a></div>旅券"))
                .isEmpty();
    }

    @Test
    void aMentionOfTheHostOrAMailAddressIsNoLink() {
        assertThat(Addresses.in("案内先は mofa.payment-kokopass.jp です")).isEmpty();
        assertThat(Addresses.in("info@mofa.payment-kokopass.jp")).isEmpty();
        assertThat(Addresses.in("mofa-payment-kokopass.jp/entry")).hasSize(1);
    }

    private static List<String> suspicious(String html) {
        VisibleText page = VisibleText.of(new StatusText.Html(html));
        return Links.of(page, Addresses.in(page.text())).suspicious();
    }
}
