package cn.juesuan.store.server;

import java.util.Properties;

/**
 * Where a bureau's database is, and who asks.
 *
 * @param url jdbc:postgresql://host:port/database
 */
public record ServerAddress(String url, String user, String password) {
    private static final String SCHEME = "jdbc:postgresql:";

    /** Whether an account is named by the address of a database instead of a file. */
    public static boolean isOne(String name) {
        return name.startsWith(SCHEME);
    }

    /** Short waits: who works at a desk wants to be told. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("socketTimeout", "60");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "juesuan");
        return properties;
    }

    /** Without what may be secret. */
    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "");
    }
}
