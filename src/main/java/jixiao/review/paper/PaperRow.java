package jixiao.review.paper;

import java.util.ArrayList;
import java.util.List;
import jixiao.review.decide.Ruling;

/**
 * 底稿的一行, as a person has filled it in.
 *
 * @param ruling which line it is about, its 复核得分 as the points, its 备注 as the reason
 * @param checked 复核完成值; may be empty
 * @param evidence what stands under 合同, 验收, 问卷, 支付凭证; each may be empty
 * @param place where its 复核得分 stands: 复核底稿「1 某局」M8
 */
public record PaperRow(Ruling ruling, String checked, List<String> evidence, String place) {
    public PaperRow {
        evidence = List.copyOf(evidence);
    }

    /** Its texts in order, to be kept. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>(ruling.texts());
        texts.add(checked);
        texts.add(place);
        texts.addAll(evidence);
        return texts;
    }

    /** The row of its texts, as {@link #texts} gave them. */
    public static PaperRow of(List<String> texts) {
        int line = Ruling.FIELDS;
        return new PaperRow(
                Ruling.of(texts), texts.get(line), texts.subList(line + 2, texts.size()), texts.get(line + 1));
    }

    /** Whether a person has written anything. */
    boolean isFilled() {
        return !(ruling.points() + ruling.reason() + checked + String.join("", evidence)).isBlank();
    }

    /** What a person has said, for telling whether anything is new. */
    List<String> said() {
        List<String> said = new ArrayList<>(ruling.said());
        said.add(checked.strip());
        said.addAll(evidence);
        return said;
    }

    /** Who and why, with what was found and by what. */
    String by() {
        List<String> parts = new ArrayList<>();
        parts.add("复核底稿");
        if (!checked.isBlank()) {
            parts.add("复核完成值" + checked.strip());
        }
        for (int i = 0; i < evidence.size(); i++) {
            if (!evidence.get(i).isBlank()) {
                parts.add(PaperColumns.EVIDENCE.get(i) + evidence.get(i).strip());
            }
        }
        parts.add(ruling.by());
        parts.removeIf(String::isBlank);
        return String.join(",", parts);
    }

    /** The same as it is kept. */
    Ruling kept() {
        return new Ruling(
                ruling.table(),
                ruling.goal(),
                ruling.cell(),
                ruling.indicator(),
                ruling.target(),
                ruling.actual(),
                ruling.claimed(),
                ruling.points(),
                "复核底稿",
                by(),
                ruling.officer());
    }
}
