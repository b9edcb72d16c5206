package cn.juesuan.cli;

import cn.juesuan.workbench.department.Bureau;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who asks a bureau's database: the user stands in its address (?user=…) or is the one at the computer; the password never stands there. */
record BureauInput(Terminal terminal) {
    private static final String PASSWORD = "JUESUAN_DATABASE_PASSWORD";
    private static final Pattern USER = Pattern.compile("[?&]user=([^&]*)");

    Bureau connect(String url) {
        return Bureau.connect(url, user(url), password());
    }

    /** Makes its tables. */
    void prepare(String url) {
        Bureau.prepare(url, user(url), password());
    }

    private static String user(String url) {
        Matcher user = USER.matcher(url);
        return user.find() ? URLDecoder.decode(user.group(1), StandardCharsets.UTF_8) : System.getProperty("user.name");
    }

    private String password() {
        return terminal.variable(PASSWORD).orElse("");
    }
}
