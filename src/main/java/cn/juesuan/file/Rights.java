package cn.juesuan.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may read and write a file that is about to be made. It has them from its first byte: set afterwards, they would leave a moment in which
 * others can open it. Where the file system knows no rights they do nothing.
 */
public enum Rights {
    /** Those that the system gives to every new file. */
    USUAL("", ""),
    /** Nobody but the user. */
    OWNER_ONLY("rw-------", "rwx------"),
    /** The user, and the group with which he works on the same file. */
    GROUP("rw-rw----", "rwxrwx---");

    private static final Set<PosixFilePermission> WRITING = PosixFilePermissions.fromString("-w--w--w-");

    private final String file;
    private final String folder;

    Rights(String file, String folder) {
        this.file = file;
        this.folder = folder;
    }

    /** Those of copies that are kept of a file: the group has them only where it may write the file, for then each of it makes copies. */
    public static Rights ofCopies(Path original) {
        return permissions(original).filter(there -> there.contains(PosixFilePermission.GROUP_WRITE)).map(shared -> GROUP).orElse(OWNER_ONLY);
    }

    /**
     * Whether a file may be changed: not where nobody has the right to, even if the system would let this user do it, and not where nothing can be
     * written beside it.
     */
    public static boolean allowWriting(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return isWritable(file) && isWritable(folder);
    }

    private static boolean isWritable(Path path) {
        return Files.isWritable(path) && permissions(path).map(there -> there.stream().anyMatch(WRITING::contains)).orElse(true);
    }

    /** Makes an empty file where there is none. */
    void createFile(Path path) throws IOException {
        Files.createFile(path, attributes(path, file));
        widen(path, file);
    }

    /** What is made has less than it should where the system takes the group's rights from all that is new. */
    private void widen(Path path, String posix) {
        if (this == GROUP) {
            set(path, PosixFilePermissions.fromString(posix));
        }
    }

    /** Makes a folder where there is none. One that an earlier version left open to others is closed to them. */
    public void createFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectory(path, attributes(path, folder));
            widen(path, folder);
        } else if (this == OWNER_ONLY) {
            permissions(path).ifPresent(open -> set(path, PosixFilePermissions.fromString(folder)));
        }
    }

    private static void set(Path path, Set<PosixFilePermission> permissions) {
        try {
            Files.setPosixFilePermissions(path, permissions);
        } catch (IOException fixed) {
            // somebody else's folder, or a stick whose file system knows no rights
        }
    }

    private FileAttribute<?>[] attributes(Path path, String posix) throws IOException {
        Set<String> known = path.getFileSystem().supportedFileAttributeViews();
        if (this == USUAL) {
            return new FileAttribute<?>[0];
        }
        if (known.contains("posix")) {
            return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(posix))};
        }
        return known.contains("acl") ? new FileAttribute<?>[] {new OwnersList(path)} : new FileAttribute<?>[0];
    }

    /** Gives a finished file the rights of the one whose place it takes. */
    static void copy(Path from, Path to) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (posix != null) {
            copyGroup(posix, to);
            set(to, posix.readAttributes().permissions());
            return;
        }
        AclFileAttributeView there = Files.getFileAttributeView(from, AclFileAttributeView.class);
        if (there != null) {
            Files.getFileAttributeView(to, AclFileAttributeView.class).setAcl(there.getAcl());
        }
    }

    private static void copyGroup(PosixFileAttributeView from, Path to) {
        try {
            Files.getFileAttributeView(to, PosixFileAttributeView.class).setGroup(from.readAttributes().group());
        } catch (IOException notInIt) {
            // the user is in another group than the file is; it stays his own
        }
    }

    private static Optional<Set<PosixFilePermission>> permissions(Path path) {
        try {
            PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            return view == null ? Optional.empty() : Optional.of(view.readAttributes().permissions());
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** On Windows: a list of rights on which the user stands alone. */
    private record OwnersList(List<AclEntry> value) implements FileAttribute<List<AclEntry>> {
        OwnersList(Path path) throws IOException {
            this(List.of(all(path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(System.getProperty("user.name")))));
        }

        private static AclEntry all(UserPrincipal user) {
            return AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(user).setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT).build();
        }

        @Override
        public String name() {
            return "acl:acl";
        }
    }
}
