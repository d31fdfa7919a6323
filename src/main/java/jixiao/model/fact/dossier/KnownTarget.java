package jixiao.model.fact.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 批复目标核对: an indicator of the table beside the approved one that it was paired with; one of the two may be missing.
 *
 * @param place the cell of its target; where the table has no such line, the header of the targets
 * @param own the table's line; empty where the approved one is not in the table
 * @param approval the approved line; empty where the table's is not approved
 */
public record KnownTarget(Place place, Optional<Line> own, Optional<Line> approval) implements OfDossier {
    /**
     * One side.
     *
     * @param name 三级指标 as written
     * @param compared the name as names are compared
     * @param text its target as written; may be empty
     * @param aim what it asks for; empty where there is nothing to compare
     * @param place its cell; nowhere where it is not to be told
     */
    public record Line(String name, String compared, String text, Optional<Aim> aim, Place place) {
        public Line {
            Given.all(name, compared, text, aim, place);
        }
    }

    public KnownTarget {
        Objects.requireNonNull(place);
        own.or(() -> approval).orElseThrow();
    }

    /** Whether the table has the line. */
    public boolean isListed() {
        return own.isPresent();
    }

    /** Whether there is an approved line. */
    public boolean isApproved() {
        return approval.isPresent();
    }

    /** Whether both sides ask for something that compares. */
    public boolean isFilled() {
        return own.flatMap(Line::aim).isPresent() && approval.flatMap(Line::aim).isPresent();
    }

    /** Whether both ask for the same; both have to be filled. */
    public boolean isSameTarget() {
        return own.flatMap(Line::aim)
                .orElseThrow()
                .asksAs(approval.flatMap(Line::aim).orElseThrow());
    }

    /** Whether both bear one name; both have to be there. */
    public boolean isSameName() {
        return own.orElseThrow().compared().equals(approval.orElseThrow().compared());
    }

    private Line named() {
        return own.or(() -> approval).orElseThrow();
    }

    @Override
    public String key() {
        return "批复" + place.cell() + named().name();
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("指标", named().name());
        approval.ifPresent(line -> {
            if (line.place().hasCell()) {
                said.put("位置", line.place().toString());
            }
            boolean differing = isFilled() && !isSameTarget();
            if (differing || !isListed()) {
                said.put("批复目标", line.text());
            } else {
                said.put("批复名称", line.name());
            }
            if (differing) {
                said.put("表上目标", own.orElseThrow().text());
            }
        });
        return said;
    }
}
