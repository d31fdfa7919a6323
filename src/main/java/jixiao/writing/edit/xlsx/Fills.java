package jixiao.writing.edit.xlsx;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.document.ooxml.StartTag;
import jixiao.writing.edit.Mark;

/**
 * Fills that are laid over others. A solid fill does not show its background colour; there the colour below is kept, so
 * that a later run can give it back.
 */
record Fills(StyleSheet styles) {
    private static final Set<String> CLEARED_LATER = Arrays.stream(Mark.values())
            .filter(Mark::clearedLater)
            .flatMap(mark -> mark.fill().stream())
            .map(colour -> "FF" + colour)
            .collect(Collectors.toSet());
    /** The system's background, which nearly every solid fill has behind it. */
    private static final String AUTOMATIC = "64";

    /** Index of a solid fill, under which nothing is kept. */
    int solid(String colour) {
        return add("<fgColor rgb=\"FF" + colour + "\"/>", "<bgColor indexed=\"" + AUTOMATIC + "\"/>");
    }

    /** Index of a solid fill laid over another. */
    int over(int below, String colour) {
        Optional<StartTag> kept = solidColour(below, "fgColor");
        if (kept.isEmpty()) {
            return solid(colour);
        }
        StartTag old = kept.get();
        // Programs that write a colour of their own behind solid fills write it opaque.
        old.get("rgb").ifPresent(rgb -> old.set("rgb", "00" + rgb.substring(rgb.length() - 6)));
        return add("<fgColor rgb=\"FF" + colour + "\"/>", renamed(old, "bgColor"));
    }

    /** Index of the fill that an earlier run laid its own over; empty where a fill is not of an earlier run. */
    Optional<Integer> below(int index) {
        boolean ours = solidColour(index, "fgColor")
                .flatMap(colour -> colour.get("rgb"))
                .filter(CLEARED_LATER::contains)
                .isPresent();
        return ours
                ? Optional.of(solidColour(index, "bgColor").map(this::uncovered).orElse(0))
                : Optional.empty();
    }

    private int uncovered(StartTag kept) {
        boolean opaque = kept.get("rgb").filter(rgb -> !rgb.startsWith("00")).isPresent();
        boolean automatic = kept.get("indexed").filter(AUTOMATIC::equals).isPresent();
        if (opaque || automatic) {
            return 0;
        }
        kept.get("rgb").ifPresent(rgb -> kept.set("rgb", "FF" + rgb.substring(2)));
        return add(renamed(kept, "fgColor"), "<bgColor indexed=\"" + AUTOMATIC + "\"/>");
    }

    private int add(String front, String back) {
        String fill = "<fill><patternFill patternType=\"solid\">" + front + back + "</patternFill></fill>";
        return styles.fills().add(styles.prefixed(fill));
    }

    private Optional<StartTag> solidColour(int index, String place) {
        String fill = styles.fills().get(index);
        return XfText.find(fill, "patternFill")
                .filter(pattern -> pattern.get("patternType").orElse("").equals("solid"))
                .flatMap(pattern -> XfText.find(fill, place));
    }

    private static String renamed(StartTag colour, String name) {
        StartTag result = StartTag.named(name);
        for (String attribute : new String[] {"rgb", "theme", "indexed", "tint"}) {
            colour.get(attribute).ifPresent(value -> result.set(attribute, value));
        }
        return result.empty();
    }
}
