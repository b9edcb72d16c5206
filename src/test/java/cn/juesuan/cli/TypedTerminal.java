package cn.juesuan.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A terminal whose answers are given beforehand; without any it is that of a script, where nobody can be asked. */
final class TypedTerminal implements Terminal {
    final Map<String, String> variables = new HashMap<>();
    final Deque<String> answers = new ArrayDeque<>();
    final List<String> prompts = new ArrayList<>();

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    @Override
    public Optional<char[]> ask(String prompt) {
        prompts.add(prompt);
        return Optional.ofNullable(answers.poll()).map(String::toCharArray);
    }
}
