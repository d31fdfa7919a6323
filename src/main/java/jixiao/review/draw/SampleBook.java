package jixiao.review.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import jixiao.review.Heading;
import jixiao.review.SheetWriter;
import jixiao.review.Styles;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 抽查名单: the protocol, the strata, what was drawn and the whole population. */
final class SampleBook {
    private static final List<Heading> PROTOCOL = List.of(Heading.center("事项", 14), Heading.text("内容", 110));

    private static final List<Heading> STRATA = List.of(
            Heading.center("序号", 6),
            Heading.text("层", 28),
            Heading.center("表数", 8),
            new Heading("金额(万元)", 14, Heading.Kind.AMOUNT),
            new Heading("权重合计", 14, Heading.Kind.AMOUNT),
            Heading.center("抽取表数", 8),
            Heading.center("其中必抽", 8),
            new Heading("抽样间隔", 12, Heading.Kind.AMOUNT),
            Heading.center("随机起点", 11),
            new Heading("抽中金额(万元)", 14, Heading.Kind.AMOUNT));

    private static final List<Heading> TABLES = List.of(
            Heading.center("序号", 6),
            Heading.text("层", 16),
            Heading.text("单位", 22),
            Heading.text("项目", 22),
            Heading.center("年度", 7),
            Heading.center("类型", 6),
            Heading.center("结论", 6),
            Heading.points("复核总分"),
            new Heading("金额(万元)", 12, Heading.Kind.AMOUNT),
            new Heading("权重", 12, Heading.Kind.AMOUNT));

    private final SampleOptions options;
    private final Population population;
    private final List<Stratum> strata;

    SampleBook(SampleOptions options, Population population, List<Stratum> strata) {
        this.options = options;
        this.population = population;
        this.strata = strata;
    }

    /** As a workbook; only the times of its zip entries differ from run to run. */
    byte[] bytes() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
            Styles styles = new Styles(book);
            protocol(new SheetWriter(book, styles, "抽查方案", "用同样的复核结果、比例、分层、权重和种子再抽一次,结果相同。", PROTOCOL));
            strata(new SheetWriter(book, styles, "各层", "各层分别抽取;间隔和起点的用法见《抽查方案》。", STRATA));
            drawn(new SheetWriter(
                    book,
                    styles,
                    "抽中",
                    "白色各栏由抽查人填写;再抽时填过的改名保留。",
                    with(
                            Heading.text("抽中的理由", 34),
                            Heading.text("文件", 24),
                            Heading.text("工作表", 12),
                            new Heading("抽查情况", 22, Heading.Kind.WHITE),
                            new Heading("抽查人", 10, Heading.Kind.WHITE),
                            new Heading("日期", 11, Heading.Kind.WHITE))));
            all(new SheetWriter(
                    book,
                    styles,
                    "总体",
                    "全部可抽的表,按单位、项目、年度、文件排列;累计是本层权重的累计,已去掉必抽的。",
                    with(
                            new Heading("累计", 12, Heading.Kind.AMOUNT),
                            Heading.center("抽中", 6),
                            Heading.text("说明", 22),
                            Heading.text("文件", 24),
                            Heading.text("工作表", 12))));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static List<Heading> with(Heading... more) {
        List<Heading> headings = new ArrayList<>(TABLES);
        headings.addAll(List.of(more));
        return headings;
    }

    private void protocol(SheetWriter sheet) {
        int drawn = strata.stream().mapToInt(Stratum::quota).sum();
        BigDecimal money = strata.stream().map(Stratum::money).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal moneyDrawn = strata.stream().map(Stratum::moneyDrawn).reduce(BigDecimal.ZERO, BigDecimal::add);
        sheet.row(
                "总体",
                "最近一次做完的复核中计入汇总的自评表 " + population.members().size() + " 张,金额 " + Selection.text(money)
                        + " 万元;不含已被后报的替代的 " + population.superseded() + " 张、涉密的 " + population.secret() + " 张。");
        sheet.row("总体摘要", population.digest() + "(各表的文件、工作表、单位、项目、年度、类型的 SHA-256,用来核对总体是否相同)");
        sheet.row(
                "分层",
                "按" + options.by().chinese() + ",共 " + strata.size() + " 层;没有列出的归入“"
                        + options.by().unknown() + "”。");
        sheet.row("比例", options.share().text() + ";各层抽取表数=本层表数×比例,有小数的进到整数,所以比例大于零时每层至少 1 张。");
        sheet.row("权重", options.weight().how());
        sheet.row("种子", String.valueOf(options.seed()));
        sheet.row("起点", Start.HOW);
        sheet.row(
                "抽法",
                "各层的表按单位、项目、年度、文件排列。抽样间隔=权重合计÷抽取表数;权重不小于间隔的必抽,去掉后重算间隔,直到没有。"
                        + "其余的权重依次累计,第k个抽中点=(起点+k−1)×间隔,落在哪张表的累计之内就抽哪张。全部抽取的层不用起点。");
        sheet.row("结果", "抽中 " + drawn + " 张,金额 " + Selection.text(moneyDrawn) + " 万元;每张抽中的理由见《抽中》。");
        sheet.end();
    }

    private void strata(SheetWriter sheet) {
        for (Stratum each : strata) {
            sheet.row(
                    sheet.size() + 1,
                    each.name(),
                    each.members().size(),
                    each.money(),
                    each.weights().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                    each.quota(),
                    each.drawn().certain(),
                    each.drawn().interval(),
                    each.start().toPlainString(),
                    each.moneyDrawn());
        }
        sheet.end();
    }

    private void drawn(SheetWriter sheet) {
        for (Stratum stratum : strata) {
            stratum.drawn().reasons().forEach((position, reason) -> {
                List<Object> values = values(sheet, stratum, position);
                String note = options.weight().note(stratum.members().get(position));
                values.add(reason + (note.isEmpty() ? "" : ";" + note));
                values.add(stratum.members().get(position).file());
                values.add(stratum.members().get(position).sheet());
                sheet.row(values.toArray());
            });
        }
        sheet.end();
    }

    private void all(SheetWriter sheet) {
        for (Stratum stratum : strata) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < stratum.members().size(); i++) {
                boolean laid = !stratum.drawn().reasons().getOrDefault(i, "").endsWith("必抽")
                        && stratum.drawn().interval().isPresent();
                sum = laid ? sum.add(stratum.weights().get(i)) : sum;
                List<Object> values = values(sheet, stratum, i);
                values.add(laid ? sum : "");
                values.add(stratum.isDrawn(i) ? "是" : "");
                values.add(options.weight().note(stratum.members().get(i)));
                values.add(stratum.members().get(i).file());
                values.add(stratum.members().get(i).sheet());
                sheet.row(values.toArray());
            }
        }
        sheet.end();
    }

    private List<Object> values(SheetWriter sheet, Stratum stratum, int position) {
        Member member = stratum.members().get(position);
        return new ArrayList<>(List.of(
                sheet.size() + 1,
                stratum.name(),
                member.unit(),
                member.project(),
                member.year(),
                member.form(),
                member.verdict(),
                member.total(),
                member.money(),
                stratum.weights().get(position)));
    }
}
