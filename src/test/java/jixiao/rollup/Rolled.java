package jixiao.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jixiao.Engine;
import jixiao.aggregation.AggregatedTable;
import jixiao.aggregation.Remark;
import jixiao.model.LineScore;
import jixiao.writing.form.template.FormTemplates;

/** Runs of {@link Rollup} for tests. */
final class Rolled {
    static final Engine WUHAN = Engine.load("wuhan");

    private Rolled() {}

    static RollupResult.Project one(Path out, Path... inputs) {
        return one(out, "", Optional.empty(), inputs);
    }

    static RollupResult.Project one(Path out, String unit, Optional<Path> targets, Path... inputs) {
        RollupResult result = new Rollup(
                        WUHAN,
                        new RollupOptions(
                                List.of(inputs), Optional.of(out), "", targets, unit, FormTemplates.shipped(), true))
                .run();
        assertThat(result.unread()).isEmpty();
        assertThat(result.projects()).hasSize(1);
        assertThat(result.projects().get(0).problem()).isEmpty();
        return result.projects().get(0);
    }

    /** Names, aims, actuals and points of all lines. */
    static List<String> lines(AggregatedTable table) {
        return table.judgement().scored().lines().stream()
                .map(Rolled::line)
                .sorted()
                .toList();
    }

    private static String line(LineScore line) {
        return String.join(
                "|",
                line.indicator().name(),
                line.indicator().targetEntry().text(),
                line.indicator().target().flatMap(target -> target.quantity()).isEmpty()
                        ? line.indicator().level().text()
                        : line.indicator().actual().entry().text(),
                line.weight().stripTrailingZeros().toPlainString(),
                line.score().map(Object::toString).orElse(""));
    }

    static List<String> remarks(AggregatedTable table) {
        return table.aggregation().remarks().stream()
                .map(Rolled::remark)
                .sorted()
                .toList();
    }

    private static String remark(Remark remark) {
        return remark.kind() + " " + remark.unit() + " " + remark.indicator();
    }
}
