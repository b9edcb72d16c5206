package cn.juesuan.store.torture;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Starts workers, many of them: their classes are prepared once, which Java does for classes from jars only. */
final class WorkerStart {
    private final List<String> command;

    private WorkerStart(List<String> command) {
        this.command = command;
    }

    /** @param folder for the prepared classes */
    static WorkerStart prepared(Path folder) throws IOException, InterruptedException {
        String classes = Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")).split(":"))
                .map(Path::of).filter(Files::exists).map(entry -> Files.isDirectory(entry) ? jar(entry, folder) : entry).map(Path::toString)
                .collect(Collectors.joining(":"));
        List<String> java = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xlog:disable", "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true", "-cp", classes);
        Path archive = folder.resolve("classes.jsa");
        Path rehearsal = folder.resolve("试.juesuan");
        Accounts.make(rehearsal);
        new WorkerStart(with(java, "-XX:ArchiveClassesAtExit=" + archive)).start(rehearsal, 1, 1).waitFor();
        Accounts.delete(rehearsal);
        return new WorkerStart(with(java, "-XX:SharedArchiveFile=" + archive));
    }

    private static List<String> with(List<String> java, String option) {
        List<String> command = new ArrayList<>(java);
        command.add(1, option);
        return command;
    }

    private static Path jar(Path classes, Path folder) {
        try (Stream<Path> files = Files.walk(classes)) {
            Path jar = Files.createTempFile(folder, "classes", ".jar");
            try (OutputStream out = Files.newOutputStream(jar); JarOutputStream zip = new JarOutputStream(out)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    zip.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                    Files.copy(file, zip);
                    zip.closeEntry();
                }
            }
            return jar;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A worker on an account, from that deed on; it ends by itself after so many sessions. */
    Process start(Path account, long number, int sessions) throws IOException {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of(Worker.class.getName(), account.toString(), Long.toString(number), Integer.toString(sessions)));
        ProcessBuilder builder = new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }
}
