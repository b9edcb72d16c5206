package cn.juesuan.workbench.handover;

import cn.juesuan.account.Account;
import cn.juesuan.account.Edit;
import cn.juesuan.account.UserFailure;
import cn.juesuan.document.FileWriting;
import cn.juesuan.file.Aside;
import cn.juesuan.file.Rights;
import cn.juesuan.report.Fingerprint;
import cn.juesuan.store.AccountFile;
import cn.juesuan.store.ClosedAccount;
import cn.juesuan.workbench.delivery.ReportWork;
import cn.juesuan.workbench.edition.UserEditions;
import cn.juesuan.workbench.opening.Password;
import cn.juesuan.workbench.session.EditJournal;
import cn.juesuan.workbench.session.EditSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A package on disk: a ZIP file with a cover note, an account and what was enclosed.
 *
 * @param file the package
 */
public record HandoverPackage(Path file) {
    public static final String ENDING = ".juesuanbao";
    private static final String NOTE = "说明.txt";
    private static final String ACCOUNT = "账.juesuan";
    private static final String ENCLOSED = "附件/";
    /** No account of a unit is nearly as large; a package that claims more is not unpacked. */
    private static final int MOST = 512 << 20;

    /** Whether the file is named like a package. */
    public static boolean isOne(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /**
     * What is sent.
     *
     * @param purpose  {@link CoverNote#HANDED_IN} or {@link CoverNote#SENT_BACK}
     * @param history  whether the account keeps its history; without it the receiver sees what the account is, not how it came to be
     * @param enclosed other files that go along
     */
    public record Sending(String purpose, String sender, String note, boolean history, List<Path> enclosed) {
    }

    /**
     * Makes a package of an account's file, which stays as it is.
     *
     * @throws UserFailure when the account cannot be read or the package not be written; no half package stays behind
     */
    public CoverNote of(Path account, Password password, Sending sending) {
        Account held = new ClosedAccount(account).read(password.keys());
        if (sending.history()) {
            return write(held, account, sending);
        }
        return ofContent(held, password, sending);
    }

    /** Makes a package of an account that is on no disk, without history. */
    public CoverNote ofContent(Account held, Password password, Sending sending) {
        try (Aside half = new Aside(Path.of(System.getProperty("java.io.tmpdir")).resolve("报送.juesuan"), Rights.OWNER_ONLY)) {
            Path fresh = half.path().resolveSibling(half.path().getFileName() + ".account");
            try {
                try (AccountFile made = AccountFile.create(fresh, held.profile(), password.keys())) {
                    made.record(new Edit("报送时的内容", new Account(held.profile()).stepsTo(held)));
                }
                return write(held, fresh, sending);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException failure) {
            throw new UserFailure("报送包“%s”没有做成：临时文件夹不能写入。请清理磁盘后再试。".formatted(file.getFileName()), failure);
        }
    }

    private CoverNote write(Account held, Path account, Sending sending) {
        requireEnding();
        byte[] bytes = bytes(account);
        CoverNote note = new CoverNote(sending.purpose(), held.profile(), sending.sender(), Instant.now().truncatedTo(ChronoUnit.SECONDS), fingerprint(held).text(),
            sending.history(), sha256(bytes), sending.note());
        Map<String, byte[]> enclosed = contents(sending.enclosed());
        new FileWriting().write(file, out -> write(out, note, bytes, enclosed));
        return note;
    }

    private void requireEnding() {
        if (!isOne(file)) {
            throw new UserFailure("报送包的文件名应以 %s 结尾，不能是“%s”。没有改动。".formatted(ENDING, file.getFileName()));
        }
    }

    private static Map<String, byte[]> contents(List<Path> enclosed) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (Path each : enclosed) {
            try {
                if (contents.put(each.getFileName().toString(), Files.readAllBytes(each)) != null) {
                    throw new UserFailure("附件里有两个“%s”，报送包没有做。请改一个文件名。".formatted(each.getFileName()));
                }
            } catch (IOException unreadable) {
                throw new UserFailure("附件“%s”读不到，报送包没有做。请检查文件名、位置和权限。".formatted(each), unreadable);
            }
        }
        return contents;
    }

    private static void write(OutputStream out, CoverNote note, byte[] account, Map<String, byte[]> enclosed) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        add(zip, NOTE, note.text().getBytes(StandardCharsets.UTF_8));
        add(zip, ACCOUNT, account);
        for (Map.Entry<String, byte[]> each : enclosed.entrySet()) {
            add(zip, ENCLOSED + each.getKey(), each.getValue());
        }
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static Fingerprint fingerprint(Account account) {
        return Fingerprint.of(new ReportWork(new EditSession(UserEditions.all().named(account.profile().edition()).chosenBy(account), account.copy(), EditJournal.NONE)).report(""));
    }

    private static byte[] bytes(Path account) {
        try {
            return Files.readAllBytes(account);
        } catch (IOException unreadable) {
            throw new UserFailure("读不到账文件“%s”。请检查文件名、位置和权限。没有改动。".formatted(account.getFileName()), unreadable);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** @throws UserFailure when it is no package, or damaged */
    public CoverNote note() {
        return inside(zip -> CoverNote.read(new String(content(zip, NOTE), StandardCharsets.UTF_8), file.getFileName().toString()));
    }

    /**
     * What stands in the account of the package, which must have arrived whole.
     *
     * @throws UserFailure when it has not, or the password does not open it
     */
    public Account account(Password password) {
        CoverNote note = note();
        byte[] bytes = inside(zip -> content(zip, ACCOUNT));
        if (!sha256(bytes).equals(note.account())) {
            throw new UserFailure("报送包“%s”里的账和报送时的不一样，可能在传送中损坏，也可能被改过，没有取数。请对方重新报送一份。".formatted(file.getFileName()));
        }
        try (Aside unpacked = new Aside(Path.of(System.getProperty("java.io.tmpdir")).resolve("取数.juesuan"), Rights.OWNER_ONLY)) {
            Files.write(unpacked.path(), bytes);
            return new ClosedAccount(unpacked.path()).read(password.keys());
        } catch (IOException failure) {
            throw new UserFailure("报送包“%s”打不开：临时文件夹不能写入。请清理磁盘后再试。".formatted(file.getFileName()), failure);
        }
    }

    /** Whether the account prints what the cover note says. */
    public boolean isAsFingerprinted(Account account) {
        return fingerprint(account).text().equals(note().fingerprint());
    }

    /** The names of what was enclosed. */
    public List<String> enclosed() {
        return inside(zip -> zip.stream().map(ZipEntry::getName).filter(name -> name.startsWith(ENCLOSED)).map(name -> name.substring(ENCLOSED.length())).toList());
    }

    /**
     * Puts what was enclosed into a folder; what is there under such a name stays, and this fails.
     *
     * @throws UserFailure when a file cannot be written
     */
    public List<Path> unpack(Path folder) {
        return inside(zip -> {
            List<Path> targets = zip.stream().map(ZipEntry::getName).filter(name -> name.startsWith(ENCLOSED))
                .map(name -> folder.resolve(Path.of(name.substring(ENCLOSED.length())).getFileName().toString())).toList();
            Optional<Path> there = targets.stream().filter(Files::exists).findFirst();
            if (there.isPresent()) {
                throw new UserFailure("“%s”已经存在，没有覆盖，附件没有取出。请换一个文件夹。".formatted(there.get()));
            }
            for (Path target : targets) {
                new FileWriting().write(target, out -> out.write(content(zip, ENCLOSED + target.getFileName())));
            }
            return targets;
        });
    }

    private interface Look<T> {
        T at(ZipFile zip) throws IOException;
    }

    private <T> T inside(Look<T> look) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return look.at(zip);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UserFailure("“%s”不是报送包，或者已经损坏，没有取。请对方重新报送一份。".formatted(file.getFileName()), damaged);
        }
    }

    private byte[] content(ZipFile zip, String name) throws IOException {
        ZipEntry entry = Optional.ofNullable(zip.getEntry(name))
            .orElseThrow(() -> new UserFailure("报送包“%s”里没有“%s”。请对方重新报送一份。".formatted(file.getFileName(), name)));
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new UserFailure("报送包“%s”里的“%s”大得不正常，没有取。".formatted(file.getFileName(), name));
            }
            return bytes;
        }
    }
}
