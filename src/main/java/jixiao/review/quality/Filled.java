package jixiao.review.quality;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.document.Grid;
import jixiao.document.Limits;
import jixiao.document.WorkbookReader;
import jixiao.model.InputProblem;
import jixiao.text.Normal;
import jixiao.writing.OutputProblem;

/** 填过的评分: what people have written in an earlier 自评质量评分.xlsx, by unit, item and content; nothing of it is lost. */
final class Filled {
    private static final List<String> KEY = List.of("单位", "评分项目", "评分内容");

    private final Map<List<String>, Said> rows = new LinkedHashMap<>();

    /**
     * 一处填写.
     *
     * @param points 人工评分 as written; may be empty
     * @param note 说明 as written; may be empty
     * @param cell where the points stand
     */
    record Said(String points, String note, String cell) {
        /** Nothing written. */
        static final Said NOTHING = new Said("", "", "");

        boolean isEmpty() {
            return points.isEmpty() && note.isEmpty();
        }

        /** The points, where they are a number from 0 to the item's; else empty. */
        Optional<BigDecimal> within(BigDecimal most) {
            String text = Normal.text(points).replaceAll("分$", "");
            return text.matches("[0-9]+(\\.[0-9]+)?")
                    ? Optional.of(new BigDecimal(text)).filter(number -> number.compareTo(most) <= 0)
                    : Optional.empty();
        }
    }

    /** 失效的一行: what stands written of a unit or item that is no longer there. */
    record Lost(String unit, String item, String content, Said said) {}

    private Filled() {}

    /**
     * Reads the workbook where it stands; nothing where there is none.
     *
     * @throws OutputProblem when it is there and cannot be read: what stands in it would be lost
     */
    static Filled of(Path book) {
        Filled filled = new Filled();
        if (!Files.isRegularFile(book)) {
            return filled;
        }
        try {
            for (String sheet : List.of(QualityBook.LOST, QualityBook.DETAILS)) {
                new WorkbookReader(Limits.OWN).sheet(book, sheet).ifPresent(filled::read);
            }
        } catch (InputProblem unreadable) {
            throw new OutputProblem(
                    "上一次的「" + book + "」读不出来,里面可能有人工评分,没有重新评分:" + unreadable.getMessage() + "请修复这个文件,或把它移走后重试。",
                    unreadable);
        }
        return filled;
    }

    private void read(Grid sheet) {
        Map<String, Integer> heads = Map.of();
        for (int row = 0; row < sheet.rows(); row++) {
            Map<String, Integer> here = new HashMap<>();
            for (int column = 0; column < sheet.columns(); column++) {
                here.putIfAbsent(Normal.text(sheet.cell(row, column).text()), column);
            }
            if (here.keySet().containsAll(KEY) && here.containsKey("人工评分")) {
                heads = here;
            } else if (!heads.isEmpty()) {
                Map<String, Integer> at = heads;
                int line = row;
                List<String> key = KEY.stream()
                        .map(each -> sheet.cell(line, at.get(each)).text().strip())
                        .toList();
                Grid.GridCell points = sheet.cell(row, at.get("人工评分"));
                String note = at.containsKey("评分说明")
                        ? sheet.cell(row, at.get("评分说明")).text().strip()
                        : "";
                Said said = new Said(points.text().strip(), note, points.address());
                if (!said.isEmpty()) {
                    rows.put(key, said);
                }
            }
        }
    }

    /** What was written of an item of a unit; it is then used and not lost. */
    Said take(String unit, QualityItem item) {
        return Optional.ofNullable(rows.remove(List.of(unit, item.item(), item.content())))
                .orElse(Said.NOTHING);
    }

    /** What nothing has taken. */
    List<Lost> rest() {
        List<Lost> lost = new ArrayList<>();
        rows.forEach((key, said) -> lost.add(new Lost(key.get(0), key.get(1), key.get(2), said)));
        return lost;
    }
}
