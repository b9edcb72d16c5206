package cn.juesuan.store.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL server of a test's own: on a free port of this computer, its files in a temporary folder, run by an ordinary user, and gone
 * afterwards. Where there is no PostgreSQL the tests are skipped, and say so.
 */
public final class ThrowAwayCluster implements AutoCloseable {
    /** Owns the tables; everybody on this computer is let in, for nothing of worth is in it. */
    static final String KEEPER = "keeper";

    private final Path programs;
    private final Path folder;
    private final int port;

    private ThrowAwayCluster(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** Starts one, or skips the test. */
    public static ThrowAwayCluster start() throws Exception {
        Optional<Path> programs = programs();
        if (programs.isEmpty()) {
            System.err.println("********** NO POSTGRESQL HERE: the tests of the server database are SKIPPED (Debian: apt-get install postgresql) **********");
        }
        Assumptions.assumeTrue(programs.isPresent(), "no PostgreSQL");
        Path folder = Files.createTempDirectory("juesuan-postgresql");
        own(folder);
        ThrowAwayCluster cluster = new ThrowAwayCluster(programs.get(), folder, freePort());
        cluster.run("initdb", "-D", cluster.data(), "-U", KEEPER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        Files.writeString(Path.of(cluster.data()).resolve("postgresql.auto.conf"), """
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            shared_buffers = '256MB'
            dynamic_shared_memory_type = mmap
            work_mem = '64MB'
            max_parallel_workers_per_gather = 2
            enable_partitionwise_aggregate = on
            """.formatted(cluster.port));
        cluster.up();
        return cluster;
    }

    private static Optional<Path> programs() throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(Path.of("/usr/lib/postgresql"))) {
            try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
                versions.map(version -> version.resolve("bin")).sorted(Comparator.reverseOrder()).forEach(found::add);
            }
        }
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).map(Path::of).forEach(found::add);
        return found.stream().filter(folder -> Files.isExecutable(folder.resolve("initdb")) && Files.isExecutable(folder.resolve("pg_ctl"))).findFirst();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** PostgreSQL refuses to run as root: then it is run by the user that its package made. */
    private static void own(Path folder) throws Exception {
        if (isRoot()) {
            waitFor(new ProcessBuilder("chown", "postgres", folder.toString()));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void run(String program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        waitFor(new ProcessBuilder(command));
    }

    private static void waitFor(ProcessBuilder command) throws Exception {
        Path output = Files.createTempFile("juesuan-postgresql", ".log");
        Process process = command.directory(output.getParent().toFile()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        String text = Files.readString(output);
        Files.delete(output);
        if (!ended || process.exitValue() != 0) {
            throw new IOException(String.join(" ", command.command()) + ": " + text);
        }
    }

    /** Starts the server again. */
    void up() throws Exception {
        run("pg_ctl", "-D", data(), "-w", "-t", "60", "-l", folder.resolve("server.log").toString(), "start");
    }

    /** Ends the server as a power cut would. */
    void kill() throws Exception {
        run("pg_ctl", "-D", data(), "-m", "immediate", "stop");
    }

    int port() {
        return port;
    }

    /** The owner of the tables. */
    public ServerAddress keeper(String database) {
        return as(KEEPER, database);
    }

    /** Any other user. */
    public ServerAddress as(String user, String database) {
        return new ServerAddress("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), user, "");
    }

    /** A new database with the tables in it. */
    public ThrowAwayCluster database(String name) throws SQLException {
        execute("postgres", "CREATE DATABASE " + name);
        UnitServer.migrate(keeper(name));
        return this;
    }

    /** Carries out statements as the owner. */
    public void execute(String database, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(keeper(database).url(), KEEPER, ""); Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    @Override
    public void close() throws Exception {
        try {
            kill();
        } catch (IOException down) {
            // a test has ended it already
        }
        if (isRoot()) {
            waitFor(new ProcessBuilder("rm", "-rf", folder.toString()));
        } else {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
