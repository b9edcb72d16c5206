package cn.juesuan.store.torture;

import cn.juesuan.store.AccountFile;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.logging.LogManager;

/** The program that is killed: it does one deed after the other, session after session, and acknowledges each. */
final class Worker {
    private Worker() {
    }

    /** @param arguments the account, the number of the first deed, how many sessions */
    public static void main(String[] arguments) {
        // the libraries have much to say, and nobody reads it
        LogManager.getLogManager().reset();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        long number = Long.parseLong(arguments[1]);
        SplittableRandom random = new SplittableRandom(number);
        // nobody listens any more when the trial itself was ended
        for (int sessions = Integer.parseInt(arguments[2]); sessions > 0 && !out.checkError(); sessions--) {
            try (AccountFile file = AccountFile.open(Path.of(arguments[0]))) {
                out.println("open");
                Model model = Model.of(file);
                for (int deeds = random.nextInt(1, 25); deeds > 0; deeds--) {
                    model.carryOut(Deed.next(model, number), file);
                    out.println("done " + number++);
                }
            }
        }
    }
}
