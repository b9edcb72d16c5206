package cn.juesuan.store;

import cn.juesuan.store.StoreException.Kind;
import cn.juesuan.store.chain.Discrepancy;
import cn.juesuan.store.chain.Seal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sentences of the failures a user can meet. */
final class Failures {
    /** More places than these are counted only. */
    private static final int TOLD = 3;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Failures() {
    }

    static StoreException missing(Path file) {
        return failure(Kind.MISSING, "没有找到账文件“%s”。请检查文件名和位置；如果它在U盘或移动硬盘上，请先接好。", file);
    }

    static StoreException notAnAccount(Path file) {
        return failure(Kind.NOT_AN_ACCOUNT, "“%s”不是本程序的账，没有打开它，也没有改动它。请选择本程序建立的账文件；要录入 Excel、Word 里的数据，请先打开账再导入。", file);
    }

    static StoreException damaged(Path file, Throwable cause) {
        return new StoreException(Kind.DAMAGED, "账文件“%s”已损坏，读不出来，没有打开，也没有改动它。请不要删除它。".formatted(file) + wayBack(file), cause);
    }

    static StoreException cutOff(Path file) {
        return failure(Kind.DAMAGED, "账文件“%s”缺了最后保存的改动（文件被截短，或磁盘有损坏），没有打开，也没有改动它。请不要删除它。%s", file, wayBack(file));
    }

    /** @param differences at least one */
    static StoreException altered(Path file, List<Discrepancy> differences) {
        return failure(Kind.DAMAGED, "账文件“%s”的内容与它的校验记录不符：%s%s。可能是磁盘损坏，也可能有人用别的程序改过它。没有打开，也没有改动它；请不要删除它。%s",
                file, differences.stream().limit(TOLD).map(Discrepancy::text).collect(Collectors.joining("；")),
                differences.size() > TOLD ? "……共 %d 处".formatted(differences.size()) : "", wayBack(file));
    }

    /** How the account can be had again. */
    private static String wayBack(Path file) {
        return next(file).map(backup -> "请用备份恢复（菜单“账—备份”，或命令 juesuan restore）：最近的一份是 %s 的“%s”（%s）。"
                        .formatted(MINUTE.format(backup.when()), backup.file(), backup.reason().caption()))
                .orElse("备份文件夹“%s”里没有备份；请看别处有没有复制过这个文件。".formatted(Backups.folder(file)));
    }

    /** The newest backup that can be of use: what was put aside because it could not be read is none. */
    static Optional<Backup> next(Path file) {
        try {
            return Backups.of(file).list().stream().filter(backup -> backup.reason() != BackupReason.REPLACED).findFirst();
        } catch (StoreException unreadable) {
            return Optional.empty();
        }
    }

    static StoreException taken(Path file) {
        return failure(Kind.NOT_OURS, "账文件“%s”已被另一个程序打开并写过，刚才的改动没有存入；以前保存的都还在。请关闭这里的账，弄清是谁在用，再重新打开。", file);
    }

    static StoreException replaced(Path file) {
        return failure(Kind.NOT_OURS, "账文件“%s”在打开期间被删除、移走、换掉或改写，已不是这里打开的那一本，刚才的改动没有存入，也没有动现在的那个文件。"
                + "请关闭这里的账，查明后再打开。", file);
    }

    static StoreException inUse(Path file) {
        return failure(Kind.IN_USE, "账文件“%s”正在使用：它已在另一个窗口或另一个程序中打开。请先在那里关闭它，然后再试。", file);
    }

    static StoreException notReadable(Path file) {
        return failure(Kind.NOT_READABLE, "没有读取文件“%s”的权限。请向文件的主人要到权限，或请他复制一份给您。", file);
    }

    static StoreException readOnly(Path file) {
        return failure(Kind.READ_ONLY, "账文件“%s”是只读的（或者所在的文件夹不能写入），只能查看和导出，没有改动。要录入，请把它复制到可以写入的文件夹，再打开复制的那一份。", file);
    }

    static StoreException newer(Path file, int stored, int known) {
        return failure(Kind.NEWER_VERSION, "账文件“%s”是用较新版本的程序保存的（账文件格式第%d版，本程序只认识到第%d版）。请升级本程序后再打开；文件没有改动。",
                file, stored, known);
    }

    static StoreException exists(Path file) {
        return failure(Kind.EXISTS, "文件“%s”已经存在，没有覆盖它。请换一个文件名。", file);
    }

    static StoreException noFolder(Path file, Path folder) {
        return failure(Kind.NOT_CREATED, "无法建立文件“%s”：文件夹“%s”不存在。请先建立这个文件夹，或换一个位置。", file, folder);
    }

    static StoreException notCreated(Path file, Throwable cause) {
        return new StoreException(Kind.NOT_CREATED, "无法建立文件“%s”：不能写入这个文件夹，或者文件名不合要求。请换一个文件夹或文件名。".formatted(file), cause);
    }

    static StoreException fullWhileCreating(Path file, Throwable cause) {
        return new StoreException(Kind.DISK_FULL, "磁盘已满，无法建立文件“%s”。请腾出一些空间后再试，或换一个磁盘。".formatted(file), cause);
    }

    static StoreException fullWhileSaving(Path file, Throwable cause) {
        return new StoreException(Kind.DISK_FULL, "磁盘已满，刚才的改动没有存入“%s”；以前保存的都还在。请腾出一些空间后再试。".formatted(file), cause);
    }

    static StoreException notSaved(Path file, Throwable cause) {
        return new StoreException(Kind.NOT_SAVED, "刚才的改动没有存入“%s”；以前保存的都还在。请检查磁盘是否接好、文件是否还在原处，然后再试。".formatted(file), cause);
    }

    static StoreException noBackup(Path file, Path folder, Throwable cause) {
        return new StoreException(Kind.NO_BACKUP, "无法把“%s”备份到文件夹“%s”。请检查该文件夹是否允许写入、磁盘是否还有空间。".formatted(file, folder), cause);
    }

    static StoreException notUpgraded(Path file, Throwable cause) {
        return new StoreException(Kind.NOT_SAVED, "账文件“%s”由旧版本的程序建立，升级时出错，原文件没有改动。请检查它所在的文件夹是否允许写入、磁盘是否还有空间，然后再试。"
                .formatted(file), cause);
    }

    static StoreException sealed(Path file, Seal seal) {
        return failure(Kind.SEALED, "账“%s”已于 %s 封存（指纹 %s），没有改动。要改请先解封，并写明原因。", file.getFileName(),
                MINUTE.format(seal.when().atZone(ZoneId.systemDefault())), seal.fingerprint());
    }

    static StoreException notReadThrough(Path file, Throwable cause) {
        return new StoreException(Kind.DAMAGED, "账文件“%s”由旧版本的程序建立，读它时出错，文件没有改动。请先用本程序打开它一次，然后再试。".formatted(file), cause);
    }

    static StoreException passwordNeeded(Path file) {
        return failure(Kind.PASSWORD_NEEDED, "账文件“%s”有密码保护，要有密码才能打开。", file);
    }

    static StoreException wrongPassword(Path file) {
        return failure(Kind.WRONG_PASSWORD, "密码不对，没有打开“%s”；文件没有损坏。请检查大小写和输入法后再试。", file);
    }

    static StoreException passwordTooShort() {
        return failure(Kind.WEAK_PASSWORD, "密码太短，至少要 %d 个字。没有改动。", Keyring.LEAST_LENGTH);
    }

    static StoreException newerProtection(Path file) {
        return failure(Kind.NEWER_VERSION, "账文件“%s”的密码保护是较新版本的程序设的。请升级本程序后再打开；文件没有改动。", file);
    }

    static StoreException passwordNotChanged(Path file, Throwable cause) {
        return new StoreException(Kind.NOT_SAVED, "没有能给“%s”换密码，它还是原来的样子。请检查它所在的文件夹是否允许写入、磁盘是否还有空间，然后再试。".formatted(file),
            cause);
    }

    static StoreException nameTooLong(Path file, int length, int most) {
        return failure(Kind.NAME_TOO_LONG, "文件名“%s”太长：%d 字节，账文件的名称最多 %d 字节（一个汉字占 3 字节），旁边的备份文件夹才放得下。请换一个短一些的文件名。",
            file.getFileName(), length, most);
    }

    static StoreException notRestored(Path file, Throwable cause) {
        return new StoreException(Kind.NOT_SAVED, "没有恢复，“%s”还是原来的样子。请检查它所在的文件夹是否允许写入、磁盘是否还有空间，然后再试。".formatted(file), cause);
    }

    static StoreException sealedNotReplaced(Path file) {
        return failure(Kind.SEALED, "账“%s”已封存，不能用备份替换它。请先解封；或者把备份恢复成另一个文件。没有改动。", file.getFileName());
    }

    static StoreException changedMeanwhile(Path file) {
        return failure(Kind.NOT_SAVED, "封存“%s”的时候账又有改动，没有封存。请再封一次。", file.getFileName());
    }

    private static StoreException failure(Kind kind, String message, Object... parts) {
        return new StoreException(kind, message.formatted(parts));
    }
}
