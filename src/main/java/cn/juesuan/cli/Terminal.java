package cn.juesuan.cli;

import java.util.Optional;

/** What a command can ask besides its words. */
interface Terminal {
    /** That of the system: its variables, and its console where there is one. */
    Terminal OF_THE_SYSTEM = new Terminal() {
        @Override
        public Optional<String> variable(String name) {
            return Optional.ofNullable(System.getenv(name));
        }

        @Override
        public Optional<char[]> ask(String prompt) {
            return Optional.ofNullable(System.console()).map(console -> console.readPassword("%s", prompt));
        }
    };

    Optional<String> variable(String name);

    /** Asks for a password without showing it; empty where nobody can be asked, or nothing was answered. The caller wipes it. */
    Optional<char[]> ask(String prompt);
}
