package cn.juesuan.edition.check;

import cn.juesuan.edition.data.DataNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the rules say that an account is held to, beside the relations of its edition. */
public final class AccountRules {
    private static final String FILE = "/edition/account-rules.yaml";

    private AccountRules() {
    }

    /** In words, by 编号. */
    public static Map<String, String> words() {
        try (InputStream stream = AccountRules.class.getResourceAsStream(FILE)) {
            Map<String, String> words = new LinkedHashMap<>();
            DataNode.parse("account-rules.yaml", new String(stream.readAllBytes(), StandardCharsets.UTF_8)).fields().forEach((number, text) -> words.put(number, text.text()));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
