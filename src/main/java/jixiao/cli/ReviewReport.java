package jixiao.cli;

import java.nio.file.Path;
import jixiao.cli.report.OneLine;
import jixiao.intake.Unread;
import jixiao.model.Severity;
import jixiao.review.Changes;
import jixiao.review.ReviewResult;
import jixiao.review.Verdict;
import jixiao.review.contrast.ContrastResult;
import jixiao.review.known.KnownResult;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** 复核小结: what a review came to, for people or as the last line of JSON. */
record ReviewReport(Terminal terminal, ReviewResult result) {
    private static final JsonMapper MAPPER = new JsonMapper();

    void text(Path summary) {
        result.notice().ifPresent(terminal.err()::println);
        told();
        var out = terminal.out();
        String superseded = result.superseded() > 0 ? ",另有 " + result.superseded() + " 张已被后报的替代" : "";
        String formats = result.otherFormats() > 0 ? ",另有 " + result.otherFormats() + " 张是其中的另一种格式" : "";
        out.println("文件 " + result.files() + " 个,自评表 " + result.tables() + " 张" + superseded + formats);
        out.println("结论:通过 " + result.count(Verdict.PASSED) + ",人工 " + result.count(Verdict.MANUAL) + ",退回 "
                + result.count(Verdict.RETURNED));
        out.println("发现:错误 " + result.count(Severity.ERROR) + ",警告 " + result.count(Severity.WARNING) + ",提示 "
                + result.count(Severity.INFO) + ";待定指标 " + result.open() + " 条");
        if (result.textCount() > 0) {
            out.println("自评报告、决算说明 " + result.textCount() + " 份:通过 " + result.texts(Verdict.PASSED) + ",人工 "
                    + result.texts(Verdict.MANUAL) + ",退回 " + result.texts(Verdict.RETURNED) + ",见汇总的《文稿》");
        }
        if (!result.unread().isEmpty()) {
            out.println("未能读取 " + result.unread().size() + " 个,见汇总的《未能读取》");
        }
        if (!result.attachments().isEmpty()) {
            out.println("附件 " + result.attachments().size() + " 个(没有自评表的文档、随附的图片和扫描件),见汇总的《附件》");
        }
        if (!result.unwritten().isEmpty()) {
            out.println("已审核而标注副本未写出 " + result.unwritten().size() + " 个,见汇总的《未写出》");
        }
        result.roster()
                .ifPresent(roster -> out.println("名单应报 " + roster.expected() + " 张:未报送 " + roster.missing() + ",重复报送 "
                        + roster.twice() + ",不在名单 " + roster.unasked() + ",预算与批复不符 " + roster.budgetsDiffer()
                        + (roster.withoutReport() > 0 ? ",应附报告未见 " + roster.withoutReport() : "")
                        + (roster.secret() > 0 ? ",涉密 " + roster.secret() : "") + ",见汇总的《报送情况》"));
        result.known()
                .forEach(known -> out.println(
                        "与" + known.list() + "比对 " + known.compared() + " 张:不符 " + known.differing() + ";有列而没有报表 "
                                + known.withoutTable() + " 行,有表而没有列入 " + known.withoutRow() + " 张,见汇总的《比对情况》"));
        result.changes().ifPresent(changes -> out.println(sentence(changes)));
        result.contrast()
                .ifPresent(contrast -> out.println("口径对比(" + contrast.convention() + "):总分变化 " + contrast.totals()
                        + " 张,等级变化 " + contrast.grades() + " 张,见汇总的《口径对比》"));
        out.println("汇总:" + OneLine.of(summary.toString()));
    }

    /** The whole review on one line, below what could not be done. */
    void line(Path summary) {
        result.notice().ifPresent(terminal.err()::println);
        told();
        terminal.out()
                .println("通过 " + result.count(Verdict.PASSED) + "  人工 " + result.count(Verdict.MANUAL) + "  退回 "
                        + result.count(Verdict.RETURNED) + "  → " + OneLine.of(summary.toString()));
    }

    void json() {
        result.notice().ifPresent(terminal.err()::println);
        nothing();
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ObjectNode node = document.putObject("summary");
        node.put("files", result.files());
        node.put("tables", result.tables());
        node.put("superseded", result.superseded());
        node.put("otherFormats", result.otherFormats());
        node.put("passed", result.count(Verdict.PASSED));
        node.put("manual", result.count(Verdict.MANUAL));
        node.put("returned", result.count(Verdict.RETURNED));
        node.put("errors", result.count(Severity.ERROR));
        node.put("warnings", result.count(Severity.WARNING));
        node.put("infos", result.count(Severity.INFO));
        node.put("open", result.open());
        node.putObject("texts")
                .put("passed", result.texts(Verdict.PASSED))
                .put("manual", result.texts(Verdict.MANUAL))
                .put("returned", result.texts(Verdict.RETURNED));
        var unread = node.putArray("unread");
        for (Unread each : result.unread()) {
            unread.addObject().put("file", each.file()).put("message", each.sentence());
        }
        var attachments = node.putArray("attachments");
        for (Unread each : result.attachments()) {
            attachments.addObject().put("file", each.file()).put("message", each.sentence());
        }
        var unwritten = node.putArray("unwritten");
        for (Unread each : result.unwritten()) {
            unwritten.addObject().put("file", each.file()).put("message", each.sentence());
        }
        result.roster()
                .ifPresent(roster -> node.putObject("roster")
                        .put("expected", roster.expected())
                        .put("missing", roster.missing())
                        .put("twice", roster.twice())
                        .put("unasked", roster.unasked())
                        .put("budgetsDiffer", roster.budgetsDiffer())
                        .put("withoutReport", roster.withoutReport())
                        .put("secret", roster.secret()));
        if (!result.known().isEmpty()) {
            var lists = node.putArray("known");
            for (KnownResult known : result.known()) {
                lists.addObject()
                        .put("list", known.list())
                        .put("compared", known.compared())
                        .put("differing", known.differing())
                        .put("withoutTable", known.withoutTable())
                        .put("withoutRow", known.withoutRow());
            }
        }
        result.changes().ifPresent(changes -> changes(node.putObject("changes"), changes));
        result.contrast().ifPresent(contrast -> contrast(node.putObject("compare"), contrast));
        terminal.out().println(MAPPER.writeValueAsString(document));
    }

    private void told() {
        result.unread().forEach(each -> terminal.err().println(OneLine.of(each.sentence())));
        result.unwritten().forEach(each -> terminal.err().println(OneLine.of(each.sentence())));
        nothing();
    }

    /** A review of nothing must not look like one that found nothing. */
    private void nothing() {
        if (result.isOfNothing()) {
            terminal.err()
                    .println("没有可以复核的文件:里面没有 .xlsx、.xlsm、.xls 工作簿,没有 .docx、.docm、.doc、.wps、.pdf、.html 文档,也没有 .zip"
                            + " 压缩包;请核对路径。");
        }
    }

    private static String sentence(Changes changes) {
        if (changes.unchanged()) {
            return "与上次相比:没有变化,什么也没有重写";
        }
        return "与上次相比:文件改动 " + changes.changedFiles() + "、新增 " + changes.newFiles() + "、减少 "
                + changes.goneFiles() + ";错误和警告已改正 " + changes.mended() + "、仍存在 " + changes.staying()
                + "、新增 " + changes.fresh() + ",见汇总的《变化》";
    }

    private static void changes(ObjectNode node, Changes changes) {
        node.put("unchanged", changes.unchanged());
        node.put("changedFiles", changes.changedFiles());
        node.put("newFiles", changes.newFiles());
        node.put("goneFiles", changes.goneFiles());
        node.put("mended", changes.mended());
        node.put("staying", changes.staying());
        node.put("new", changes.fresh());
    }

    private static void contrast(ObjectNode node, ContrastResult contrast) {
        node.put("convention", contrast.convention());
        node.put("totals", contrast.totals());
        node.put("grades", contrast.grades());
        var changed = node.putArray("changed");
        for (ContrastResult.Changed each : contrast.changed()) {
            ObjectNode table = changed.addObject();
            table.put("file", each.file());
            table.put("sheet", each.sheet());
            table.putArray("total").add(each.total()).add(each.otherTotal());
            table.putArray("grade")
                    .add(each.grade().orElse(null))
                    .add(each.otherGrade().orElse(null));
            var causes = table.putArray("causes");
            each.causes().forEach(causes::add);
        }
    }
}
