package jixiao.model.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 报告中的一组指标: 产出指标, 数量指标 …, with what is printed of its points.
 *
 * @param name as written: 产出, 数量, 服务对象满意度; that of the heading above where the line has none
 * @param heading level 1 name of the heading above it; empty where there is none
 * @param full 满分; empty where it is not printed
 * @param score 得分; empty where it is not printed
 * @param text what is said beside the points
 * @param parts 二级 groups that make it up
 * @param lines its indicators, those of its parts not among them
 * @param count how many indicators it says it has; empty where it does not say
 * @param place the paragraph
 * @param quote the words, at most 40 signs
 * @param order the paragraph's position in the document, from 0
 */
public record PointGroup(
        String name,
        String heading,
        Optional<Stated> full,
        Optional<Stated> score,
        String text,
        List<PointGroup> parts,
        List<PointLine> lines,
        Optional<Integer> count,
        Place place,
        String quote,
        int order) {
    public PointGroup {
        Given.all(name, heading, full, score, text, count, place, quote);
        parts = List.copyOf(parts);
        lines = List.copyOf(lines);
    }

    /** Points that it got: printed, else those of its parts and lines; empty where one of them is not known. */
    public Optional<BigDecimal> got() {
        return score.map(Stated::value).or(this::added);
    }

    /** Points of its parts and lines together; empty where it has none, or one of them is not known. */
    public Optional<BigDecimal> added() {
        if (parts.isEmpty() && lines.isEmpty()
                || parts.stream().anyMatch(part -> part.got().isEmpty())) {
            return Optional.empty();
        }
        BigDecimal ofParts =
                parts.stream().map(part -> part.got().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(lines.stream().map(line -> line.score().value()).reduce(ofParts, BigDecimal::add));
    }

    /** Points that it could get: printed, else those of its parts; empty where one of them is not known. */
    public Optional<BigDecimal> most() {
        if (full.isPresent()) {
            return full.map(Stated::value);
        }
        boolean ofLines = parts.isEmpty()
                && !lines.isEmpty()
                && lines.stream().allMatch(line -> line.full().isPresent());
        if (ofLines) {
            return Optional.of(lines.stream()
                    .map(line -> line.full().orElseThrow().value())
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        return parts.isEmpty() || parts.stream().anyMatch(part -> part.most().isEmpty())
                ? Optional.empty()
                : Optional.of(
                        parts.stream().map(part -> part.most().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** All its indicators, those of its parts among them. */
    public List<PointLine> allLines() {
        return java.util.stream.Stream.concat(lines.stream(), parts.stream().flatMap(part -> part.allLines().stream()))
                .toList();
    }
}
