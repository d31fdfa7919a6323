package jixiao.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code --date}: the day that counts as today. */
final class DayOption {
    @Option(names = "--date", paramLabel = "日期", description = "存档、意见书、通报中记作今天的日期,如 2026-03-01;默认是本机的日期。")
    private Optional<String> date = Optional.empty();

    /** The clock of the machine; with {@code --date} it stands at noon of that day. */
    Clock clock(CommandSpec spec) {
        ZoneId zone = ZoneId.systemDefault();
        try {
            return date.<Clock>map(day -> Clock.fixed(
                            LocalDate.parse(day)
                                    .atTime(LocalTime.NOON)
                                    .atZone(zone)
                                    .toInstant(),
                            zone))
                    .orElseGet(Clock::systemDefaultZone);
        } catch (DateTimeParseException noDay) {
            throw new ParameterException(spec.commandLine(), "--date 要写成年-月-日,如 2026-03-01。");
        }
    }
}
