package uketori.bench;

import java.io.Serializable;

/** What one reminder carries: enough to write its mail without another read. */
public record Reminder(long id, String to, String name, String item, String due) implements Serializable {

    private static final long serialVersionUID = 1L;

    static Reminder number(long i) {
        return new Reminder(
                i,
                "user" + (i % 977) + "@example.test",
                "山田 太郎 " + i,
                "在留カード " + (i % 31),
                "2026年12月" + (1 + i % 28) + "日");
    }

    String subject() {
        return "【期限のお知らせ】" + item + " の更新期限は " + due + " です";
    }

    String text() {
        return name + " 様\n\nご登録いただいている書類の更新期限が近づいています。\n\n書類: " + item + "\n期限: " + due
                + "\n\nお早めにお手続きください。手続きがお済みの場合は、このメールは破棄してください。\nhttps://example.test/r/" + id + "\n";
    }

    String html() {
        return "<html lang=\"ja\"><body><p>" + name + " 様</p><p>ご登録いただいている書類の更新期限が近づいています。</p>"
                + "<table><tr><th>書類</th><td>" + item + "</td></tr><tr><th>期限</th><td>" + due + "</td></tr></table>"
                + "<p>お早めにお手続きください。手続きがお済みの場合は、このメールは破棄してください。</p>"
                + "<p><a href=\"https://example.test/r/" + id + "\">手続きの確認</a></p></body></html>";
    }
}
