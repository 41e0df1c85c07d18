package uketori.classifier;

import tools.jackson.databind.json.JsonMapper;

public final class ReadingJson {
    private ReadingJson() {}

    public static String write(Reading r) {
        return JsonMapper.shared().writeValueAsString(r);
    }

    public static Reading read(String s) {
        return JsonMapper.shared().readValue(s, Reading.class);
    }
}
