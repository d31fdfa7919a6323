package jixiao.review.quality;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * 评分结果, in numbers.
 *
 * @param file what was written
 * @param units how many units
 * @param open how many items of all units a person has still to mark
 * @param secret how many tables and texts are 涉密 and left out
 * @param notices what was not used and why, one sentence each
 */
public record QualityResult(Path file, int units, long open, int secret, List<String> notices) {
    public QualityResult {
        Objects.requireNonNull(file);
        notices = List.copyOf(notices);
    }
}
