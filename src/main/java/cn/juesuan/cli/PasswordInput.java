package cn.juesuan.cli;

import cn.juesuan.account.UserFailure;
import cn.juesuan.workbench.opening.Password;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where a command gets a password from: a file, a variable of the environment, or the person at the terminal. Never from its own words, which
 * other users of the computer can see.
 *
 * @param variable the variable's name
 * @param option   that names the file, for messages
 */
record PasswordInput(Terminal terminal, String variable, String option) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The password of an account that has one. */
    Password existing(Path account, Optional<Path> file) {
        char[] given = given(file).or(() -> terminal.ask("“%s”的密码：".formatted(account.getFileName()))).filter(typed -> typed.length > 0)
            .orElseThrow(() -> new UserFailure("账“%s”有密码保护，没有给出密码。请在终端里运行后输入，或用 %s 文件 写明密码所在的文本文件，或设环境变量 %s。"
                .formatted(account.getFileName(), option, variable)));
        return Password.of(given);
    }

    /** A new password; one that is typed is asked for twice. */
    Password fresh(Optional<Path> file) {
        return Password.of(given(file).orElseGet(this::typedTwice));
    }

    private char[] typedTwice() {
        char[] typed = terminal.ask("新密码（至少 %d 个字）：".formatted(Password.LEAST_LENGTH)).orElseThrow(() -> new UserFailure(
            "没有给出新密码。请在终端里运行后输入，或用 %s 文件 写明密码所在的文本文件，或设环境变量 %s。没有改动。".formatted(option, variable)));
        char[] again = terminal.ask("再输一遍：").orElse(new char[0]);
        boolean same = Arrays.equals(typed, again);
        Arrays.fill(again, '\0');
        if (!same) {
            Arrays.fill(typed, '\0');
            throw new UserFailure("两遍输入的密码不一样。没有改动。");
        }
        return typed;
    }

    private Optional<char[]> given(Optional<Path> file) {
        return file.map(PasswordInput::firstLine).or(() -> terminal.variable(variable).filter(text -> !text.isEmpty()).map(String::toCharArray));
    }

    private static char[] firstLine(Path file) {
        byte[] bytes = bytes(file);
        CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        int start = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        char[] line = Arrays.copyOfRange(text.array(), start, end);
        Arrays.fill(text.array(), '\0');
        Arrays.fill(bytes, (byte) 0);
        if (line.length == 0) {
            throw new UserFailure("密码文件“%s”的第一行是空的。请把密码写在第一行。没有改动。".formatted(file));
        }
        return line;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UserFailure("读不到密码文件“%s”。请检查文件名、位置和权限。没有改动。".formatted(file), unreadable);
        }
    }
}
