package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ParticularsTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 22);

    @Test
    void findsOfficeNumberSlipAndLimit() {
        Reading reading = read("""
                連絡日:2026年11月20日
                受付番号:1234-ABCD-５
                受取窓口:東京都旅券課 新宿分室
                交付予定日:2026年12月3日(木)
                受取期限:2027年5月31日
                添付の「受付票」を保存してください。
                """);
        assertThat(reading.messageDate()).isEqualTo("2026-11-20");
        assertThat(reading.receiptNumber()).isEqualTo("1234-ABCD-５");
        assertThat(reading.office()).isEqualTo("東京都旅券課 新宿分室");
        assertThat(reading.pickupBy()).isEqualTo("2027-05-31");
        assertThat(reading.attachments()).containsExactly("受付票");
        assertThat(reading.certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void theChosenWindowIsNoOfficesName() {
        assertThat(read("交付予定日:2026年12月3日\n受取場所:申請時に選択した窓口").office()).isNull();
    }

    @Test
    void findsWhatIsToBeCorrectedAndByWhen() {
        Reading reading = read("【旅券申請に関するお知らせ】申請内容補正の依頼\n顔写真に影が写っています。12月20日までに再申請してください。");
        assertThat(reading.correctionBy()).isEqualTo("2026-12-20");
        assertThat(reading.correctionReason()).isEqualTo("顔写真に影が写っています。");
        assertThat(read("要訂正 パスポート切替申請\n補正理由:署名が薄い").correctionReason()).isNull();
        assertThat(read("旅券の申請内容の補正の依頼\n補正理由:署名が薄い").correctionReason()).isEqualTo("署名が薄い");
    }

    @Test
    void aSlipThatIsStillToComeIsNotAttached() {
        assertThat(read("旅券の受け取りが可能になりましたら、メッセージに受付票(QRコード)が添付されます。").attachments())
                .isEmpty();
    }

    @Test
    void tellsWhatTakesBackAnEarlierNotice() {
        Reading reading = read("先にお知らせした交付予定日(2026年11月20日)は取り消します。旅券はまだお渡しできません。");
        assertThat(reading.takenBack()).isTrue();
        assertThat(reading.stage()).isEqualTo(Stage.IN_PROCESS);
        assertThat(reading.pickupFrom()).isNull();
        assertThat(read("交付予定日を12月3日から12月10日に変更します。").takenBack()).isFalse();
    }

    private static Reading read(String text) {
        return new Classifier().read(new StatusText.Plain(text), ON);
    }
}
