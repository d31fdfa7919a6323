package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.convention.Convention;
import jixiao.convention.Conventions;
import jixiao.model.fact.Found;
import jixiao.model.fact.Raised;

/**
 * 一条规则的试验: bare facts that it raises its finding on, and an honest neighbour, at the edge, that it is silent on.
 *
 * @param rule its name, which begins with the code
 * @param facts what it raises its finding on
 * @param neighbour what it is silent on
 */
record RuleRow(String rule, List<?> facts, List<?> neighbour) {
    private static final Convention CONVENTION = Conventions.load("wuhan").in(Optional.empty());

    /** Names of the rules in a file of {@code rules/common}, in its order. */
    static List<String> named(String file) {
        try {
            return Pattern.compile("(?m)^rule \"([^\"]+)\"")
                    .matcher(Files.readString(Path.of("rules/common", file)))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the rules of a group raise; a finding one step less grave has a {@code -} behind its code. */
    static List<String> codes(String group, List<?> facts) {
        Found found = new Found();
        CONVENTION.rules().fire(group, facts, found);
        return found.raised().stream().map(RuleRow::code).toList();
    }

    /** The code; with a {@code -} where the finding is one step less grave. */
    static String code(Raised one) {
        return one.code() + (one.lighter() ? "-" : "");
    }

    /** The finding is raised, as grave as given ({@code -} for one step less), and not by the neighbour. */
    void check(String group, String step) {
        String code = rule.split(" ")[0] + step;
        assertThat(codes(group, facts)).contains(code);
        assertThat(codes(group, neighbour)).doesNotContain(code);
    }

    @Override
    public String toString() {
        return rule;
    }
}
