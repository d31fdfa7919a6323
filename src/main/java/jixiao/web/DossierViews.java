package jixiao.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.review.docket.Docket;
import jixiao.review.docket.DocketFinding;
import jixiao.review.docket.DocketLine;
import jixiao.review.docket.DocketTable;
import jixiao.store.KeptRow;
import jixiao.web.DossierPage.Concern;
import jixiao.web.DossierPage.Item;
import jixiao.web.DossierPage.Other;
import jixiao.wording.Wording;

/** From a table of a docket to what its page shows. */
final class DossierViews {
    private final Docket docket;
    private final DocketTable table;
    private final List<KeptRow> rows;
    private final TableLook look;

    DossierViews(Docket docket, DocketTable table, TableLook look) {
        this.docket = docket;
        this.table = table;
        this.rows = docket.rows();
        this.look = look;
    }

    DossierPage page(TableQuery query, String officer, String last) {
        Wording wording = docket.engine().judges().wording(table.judgement().table());
        CasePage.Table shown = CaseViews.table(counted(), wording, look, false);
        List<Item> items = items(wording);
        List<KeptRow> asked = query.of(docket.reviewed());
        int at = IntStream.range(0, asked.size())
                .filter(i -> asked.get(i).position() == table.row().position())
                .findFirst()
                .orElse(-1);
        return new DossierPage(
                table.row(),
                shown,
                items,
                dossier(),
                concerning(),
                versions(),
                new DossierPage.Way(
                        at > 0 ? Optional.of(asked.get(at - 1)) : Optional.empty(),
                        at >= 0 && at + 1 < asked.size() ? Optional.of(asked.get(at + 1)) : Optional.empty(),
                        query.with("page", query.text("page"))),
                officer,
                items.stream().filter(each -> each.id().equals(last)).findFirst(),
                table.texts(),
                table.returned());
    }

    private Judgement counted() {
        List<Finding> left = table.findings().stream()
                .filter(each -> !each.isAside())
                .map(DocketFinding::finding)
                .toList();
        return new Judgement(table.judgement().scored(), left);
    }

    private List<KeptRow> dossier() {
        return rows.stream()
                .filter(each -> each.dossier() == table.row().dossier() && !each.superseded())
                .sorted(Comparator.comparing((KeptRow each) -> each.form().equals("整体") ? 0 : 1)
                        .thenComparing(KeptRow::position))
                .toList();
    }

    /** The department's table, where what is found there is about all projects and this is one. */
    private List<Concern> concerning() {
        String code = DocketFinding.OF_ALL_PROJECTS;
        return table.row().form().equals("整体")
                ? List.of()
                : dossier().stream()
                        .filter(each -> each.form().equals("整体")
                                && each.counts().codes().containsKey(code))
                        .map(each -> new Concern(each.position(), DossierPage.name(each), docket.title(code)))
                        .toList();
    }

    /** Of the same unit, year, form and project. */
    private List<KeptRow> versions() {
        KeptRow own = table.row();
        return rows.stream()
                .filter(each -> each.position() != own.position()
                        && !each.unitKey().isEmpty()
                        && each.unitKey().equals(own.unitKey())
                        && each.name().year().equals(own.name().year())
                        && each.form().equals(own.form())
                        && each.name().project().equals(own.name().project()))
                .toList();
    }

    private List<Item> items(Wording wording) {
        List<Item> items = new ArrayList<>();
        table.lines().forEach(each -> items.add(line(each, wording)));
        table.findings().stream()
                .filter(each -> !each.asksForRuling())
                .sorted(Comparator.comparing(each -> each.finding().severity()))
                .forEach(each -> items.add(finding(each)));
        table.texts().stream()
                .flatMap(text -> text.findings().stream())
                .sorted(Comparator.comparing(each -> each.finding().severity()))
                .forEach(each -> items.add(finding(each)));
        return items;
    }

    private Item finding(DocketFinding found) {
        Finding finding = found.finding();
        boolean own = isOwn(finding);
        return new Item(
                found.item(),
                own ? look.anchor(finding.place().cell()) : "",
                finding.place().cell(),
                Optional.of(found),
                Optional.empty(),
                "",
                others(found));
    }

    private Item line(DocketLine open, Wording wording) {
        LineScore line = open.line();
        String cell = line.indicator().place().cell();
        return new Item(
                open.item(),
                look.anchor(cell),
                cell,
                Optional.empty(),
                Optional.of(open),
                wording.open(line),
                List.of());
    }

    private boolean isOwn(Finding finding) {
        return finding.place().file().equals(table.row().name().file())
                && finding.place().sheet().equals(table.row().name().sheet());
    }

    /** The tables of the dossier where a finding stands that is not here, or that it is about, too. */
    private List<Other> others(DocketFinding found) {
        Finding finding = found.finding();
        return dossier().stream()
                .filter(each -> each.position() != table.row().position())
                .flatMap(each -> {
                    boolean there = finding.place().file().equals(each.name().file())
                            && finding.place().sheet().equals(each.name().sheet());
                    boolean named = each.name().project().length() > 1
                                    && finding.message().contains(each.name().project())
                            || found.isOfAllProjects() && !each.form().equals("整体")
                            || each.form().equals("整体") && finding.message().contains("部门整体");
                    return there || named
                            ? Stream.of(new Other(
                                    each.position(),
                                    DossierPage.name(each),
                                    there ? finding.place().cell() : ""))
                            : Stream.<Other>empty();
                })
                .toList();
    }
}
