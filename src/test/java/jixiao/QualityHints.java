package jixiao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jixiao.model.Finding;
import jixiao.model.Severity;

/** 指标质量的提示: what tests of other matters leave out, since their small tables are made for those matters alone. */
public final class QualityHints {
    private static final Set<String> CODES = codes();

    private QualityHints() {}

    private static Set<String> codes() {
        try {
            return Pattern.compile("(?m)^rule \"([A-Z0-9_]+) ")
                    .matcher(Files.readString(Path.of("rules/common/quality.drl")))
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether a text names such a hint and no warning. */
    public static boolean named(String text) {
        return CODES.stream().anyMatch(text::contains) && !text.contains(Severity.WARNING.name());
    }

    /** The findings without such hints. */
    public static List<Finding> without(List<Finding> findings) {
        return findings.stream()
                .filter(each -> each.severity() != Severity.INFO || !CODES.contains(each.code()))
                .toList();
    }
}
