package jixiao.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.Engine;
import jixiao.json.TableDraft;
import jixiao.model.Form;

/** 测试用的表和文稿: tables of an invented unit, and what is written from them. */
final class Drafts {
    static final Engine ENGINE = Engine.choosing();
    static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    static final String UNIT = "云岭县水务局";

    private Drafts() {}

    /** A department's table, full points: 20 + 50 + 30, 980 of 1000 spent. */
    static TableDraft department() {
        return ENGINE.draft("部门整体.json")
                .form(Form.DEPARTMENT)
                .title("2024年度" + UNIT + "部门整体绩效自评表")
                .unit(UNIT)
                .year(2024)
                .funds("1000.00", "980.00")
                .spending("680.00", "300.00")
                .execution("20", "", "")
                .goal("保障供水安全", "")
                .indicator("产出指标", "数量指标", "管网改造")
                .target("≥20公里")
                .actual("20公里")
                .weight("50")
                .indicator("满意度指标", "服务对象满意度", "用水户满意度")
                .target("≥90%")
                .actual("93%")
                .weight("30")
                .draft();
    }

    /** A project's table: execution 20 × spending ÷ 200, one line of 80 points with this actual against ≥10座. */
    static TableDraft project(String name, String spending, String actual) {
        return ENGINE.draft(name + ".json")
                .title("2024年度" + name + "自评表")
                .unit(UNIT)
                .supervisor(UNIT)
                .project(name)
                .year(2024)
                .funds("200.00", spending)
                .execution("20", "", "")
                .goal("维修泵站", "")
                .indicator("产出指标", "数量指标", "维修泵站")
                .target("≥10座")
                .actual(actual)
                .weight("80")
                .draft();
    }

    /** Writes tables as files below a folder. */
    static void write(Path folder, TableDraft... tables) {
        try {
            Files.createDirectories(folder);
            for (int i = 0; i < tables.length; i++) {
                Files.writeString(
                        folder.resolve("表" + i + ".json"),
                        ENGINE.documents().text(List.of(ENGINE.judge(tables[i].table())), List.of()));
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    static DraftOptions options(Path in, Path out, DraftKind... kinds) {
        Set<DraftKind> wanted = EnumSet.noneOf(DraftKind.class);
        wanted.addAll(List.of(kinds));
        return new DraftOptions(
                List.of(in),
                out,
                wanted,
                "wuhan",
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                false,
                true,
                DAY);
    }

    static DraftResult run(DraftOptions options) {
        return new Drafting(ENGINE, options).run();
    }

    /** The text of the only one. */
    static String only(DraftResult result) {
        if (result.texts().size() != 1) {
            throw new AssertionError(result.texts().size() + " texts, stopped " + result.stopped());
        }
        return result.texts().get(0).text().text();
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
