package jixiao.review.draw;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.writing.list.Column;
import jixiao.writing.list.ListBook;
import jixiao.writing.list.ListSheet;

/** 抽查名单: the protocol, the strata, what was drawn and the whole population. */
record SampleBook(SampleOptions options, Population population, List<Stratum> strata) {
    /** As a workbook; only the times of its zip entries differ from run to run. */
    byte[] bytes() throws IOException {
        return ListBook.bytes(list -> {
            protocol(list);
            strata(list);
            new ListSheet<>(
                            list,
                            "抽中",
                            "白色各栏由抽查人填写;再抽时填过的改名保留。",
                            columns(
                                    Column.text("抽中的理由", 24, this::reason),
                                    Column.white("抽查情况", 16, row -> ""),
                                    Column.white("抽查人", 8, row -> ""),
                                    Column.white("日期", 11, row -> ""),
                                    Column.text("文件", 24, row -> row.member().file()),
                                    Column.text("工作表", 12, row -> row.member().sheet())))
                    .rows(rows().filter(Row::isDrawn).toList())
                    .end();
            new ListSheet<>(
                            list,
                            "总体",
                            "全部可抽的表,按单位、项目、年度、文件排列;累计是本层权重的累计,已去掉必抽的。",
                            columns(
                                    Column.amount("累计", Row::sum),
                                    Column.center("抽中", 6, row -> row.isDrawn() ? "是" : ""),
                                    Column.text(
                                            "说明", 22, row -> options.weight().note(row.member())),
                                    Column.text("文件", 24, row -> row.member().file()),
                                    Column.text("工作表", 12, row -> row.member().sheet())))
                    .rows(rows().toList())
                    .end();
            texts(list);
        });
    }

    /** 《文稿》 of the units that were drawn; none where they handed in none. */
    private void texts(ListBook list) {
        Set<String> drawn = rows().filter(Row::isDrawn)
                .map(Row::member)
                .flatMap(each -> Stream.of(BesideText.key(each.unit(), each.year()), BesideText.key(each.unit(), "")))
                .collect(Collectors.toSet());
        List<BesideText> texts = BesideText.of(population.texts(), drawn);
        if (!texts.isEmpty()) {
            new ListSheet<>(
                            list,
                            "文稿",
                            "抽中各表的单位同年度报送的自评报告、决算说明,不单独抽取,与抽中的表一起看。",
                            List.<Column<BesideText>>of(
                                    Column.number(),
                                    Column.text("单位", 20, each -> each.text().unit()),
                                    Column.text("项目", 18, each -> each.text().project()),
                                    Column.text("年度", 6, each -> each.text().year()),
                                    Column.text("名称", 24, each -> each.text().name()),
                                    Column.text("结论", 6, each -> each.text().verdict()),
                                    Column.center("错误", 6, BesideText::errors),
                                    Column.center("警告", 6, BesideText::warnings),
                                    Column.white("抽查情况", 16, row -> ""),
                                    Column.text("文件", 30, each -> each.text().file())))
                    .rows(texts)
                    .end();
        }
    }

    /**
     * 总体中的一张表, in its stratum.
     *
     * @param sum 累计 of the stratum's weights up to it; empty where it is drawn anyway, or all are
     */
    private record Row(Stratum stratum, int position, Optional<BigDecimal> sum) {
        Member member() {
            return stratum.members().get(position);
        }

        boolean isDrawn() {
            return stratum.isDrawn(position);
        }
    }

    private Stream<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Stratum stratum : strata) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < stratum.members().size(); i++) {
                boolean laid = !stratum.drawn().reasons().getOrDefault(i, "").endsWith("必抽")
                        && stratum.drawn().interval().isPresent();
                sum = laid ? sum.add(stratum.weights().get(i)) : sum;
                rows.add(new Row(stratum, i, laid ? Optional.of(sum) : Optional.empty()));
            }
        }
        return rows.stream();
    }

    private String reason(Row row) {
        String note = options.weight().note(row.member());
        return row.stratum().drawn().reasons().get(row.position()) + (note.isEmpty() ? "" : ";" + note);
    }

    @SafeVarargs
    private List<Column<Row>> columns(Column<Row>... more) {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.number(),
                Column.text("层", 11, row -> row.stratum().name()),
                member("单位", 15, Member::unit),
                member("项目", 14, Member::project),
                member("年度", 6, Member::year),
                member("类型", 5, Member::form),
                member("结论", 6, Member::verdict),
                Column.points("复核总分", row -> row.member().total()),
                Column.amount("金额(万元)", row -> row.member().money()),
                Column.amount("权重", row -> row.stratum().weights().get(row.position()))));
        columns.addAll(List.of(more));
        columns.add(member("科室", 12, Member::section));
        columns.add(member("主管部门", 16, Member::supervisor));
        return columns;
    }

    private static Column<Row> member(String name, int width, Function<Member, String> text) {
        return Column.text(name, width, text).from(Row::member);
    }

    private record Line(String what, String text) {}

    private void protocol(ListBook book) {
        ListSheet<Line> sheet = new ListSheet<>(
                book,
                "抽查方案",
                "用同样的复核结果、比例、分层、权重和种子再抽一次,结果相同。",
                List.of(Column.center("事项", 14, Line::what), Column.text("内容", 120, Line::text)));
        int drawn = strata.stream().mapToInt(Stratum::quota).sum();
        BigDecimal money = strata.stream().map(Stratum::money).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal moneyDrawn = strata.stream().map(Stratum::moneyDrawn).reduce(BigDecimal.ZERO, BigDecimal::add);
        sheet.row(new Line(
                "总体",
                "最近一次做完的复核中计入汇总的自评表 " + population.members().size() + " 张,金额 " + Selection.text(money)
                        + " 万元;不含已被后报的替代的 " + population.superseded() + " 张、涉密的 " + population.secret() + " 张。"));
        sheet.row(new Line("总体摘要", population.digest() + "(各表的文件、工作表、单位、项目、年度、类型的 SHA-256,用来核对总体是否相同)"));
        sheet.row(new Line(
                "分层",
                "按" + options.by().chinese() + ",共 " + strata.size() + " 层;没有列出的归入“"
                        + options.by().unknown() + "”。"));
        sheet.row(new Line("比例", options.share().text() + ";各层抽取表数=本层表数×比例,有小数的进到整数,所以比例大于零时每层至少 1 张。"));
        sheet.row(new Line("权重", options.weight().how()));
        sheet.row(new Line("种子", String.valueOf(options.seed())));
        sheet.row(new Line("起点", Start.HOW));
        sheet.row(new Line(
                "抽法",
                "各层的表按单位、项目、年度、文件排列。抽样间隔=权重合计÷抽取表数;权重不小于间隔的必抽,去掉后重算间隔,直到没有。"
                        + "其余的权重依次累计,第k个抽中点=(起点+k−1)×间隔,落在哪张表的累计之内就抽哪张。全部抽取的层不用起点。"));
        sheet.row(new Line("结果", "抽中 " + drawn + " 张,金额 " + Selection.text(moneyDrawn) + " 万元;每张抽中的理由见《抽中》。"));
        sheet.end();
    }

    private void strata(ListBook book) {
        new ListSheet<>(
                        book,
                        "各层",
                        "各层分别抽取;间隔和起点的用法见《抽查方案》。",
                        List.<Column<Stratum>>of(
                                Column.number(),
                                Column.text("层", 28, Stratum::name),
                                Column.center("表数", 8, each -> each.members().size()),
                                Column.amount("金额(万元)", Stratum::money),
                                Column.amount(
                                        "权重合计",
                                        each -> each.weights().stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                                Column.center("抽取表数", 8, Stratum::quota),
                                Column.center("其中必抽", 8, each -> each.drawn().certain()),
                                Column.amount("抽样间隔", each -> each.drawn().interval()),
                                Column.center("随机起点", 11, each -> each.start().toPlainString()),
                                Column.amount("抽中金额(万元)", Stratum::moneyDrawn)))
                .rows(strata)
                .end();
    }
}
