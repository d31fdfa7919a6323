package jixiao.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code --year}: the year that all tables must be about. */
@Command(addMethodSubcommands = false)
final class YearOption {
    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    @Option(names = "--year", paramLabel = "年度", description = "应当是哪个年度的表,如 2025;表上写着别的年度的,列为警告。")
    private Integer year;

    /** The year; empty where none is given. */
    Optional<Integer> given(CommandSpec spec) {
        if (year != null && (year < FIRST || year > LAST)) {
            throw new ParameterException(spec.commandLine(), "--year 只能是 " + FIRST + " 至 " + LAST + " 之间的年度。");
        }
        return Optional.ofNullable(year);
    }
}
