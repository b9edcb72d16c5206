package cn.juesuan.workbench.opening;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** An account that is being opened while the window it will be shown in is still being made. */
public final class AheadOpening {
    private final Path path;
    private final CompletableFuture<Optional<OpenAccount>> opening = new CompletableFuture<>();

    private AheadOpening(Path path) {
        this.path = path;
    }

    /** Begins to open the account; one that a password opens waits until it can be asked for. */
    public static AheadOpening of(Path path) {
        AheadOpening ahead = new AheadOpening(path);
        new Thread(ahead::open, "opening").start();
        return ahead;
    }

    private void open() {
        try {
            opening.complete(OpenAccount.isProtected(path) ? Optional.empty() : Optional.of(OpenAccount.open(path)));
        } catch (RuntimeException | Error failure) {
            opening.completeExceptionally(failure);
        }
    }

    public Path path() {
        return path;
    }

    /**
     * Hands over the account once it is there, or that it needs a password, or what {@link #await} would throw.
     *
     * @param executor runs what is to be done then
     */
    public void then(Executor executor, Consumer<Optional<OpenAccount>> opened, Consumer<Throwable> failed) {
        opening.whenCompleteAsync((account, failure) -> {
            if (failure == null) {
                opened.accept(account);
            } else {
                failed.accept(failure);
            }
        }, executor);
    }

    /**
     * Waits for the account, which is the caller's then; empty when a password is needed.
     *
     * @throws cn.juesuan.account.UserFailure as {@link OpenAccount#open(Path)} does
     */
    public Optional<OpenAccount> await() {
        try {
            return opening.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException told ? told : failure;
        }
    }
}
