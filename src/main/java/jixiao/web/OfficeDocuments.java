package jixiao.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jixiao.review.docket.DocketFinding;
import jixiao.review.docket.DocketLine;
import jixiao.review.docket.DocketTable;
import jixiao.review.docket.DocketText;
import jixiao.store.KeptRow;

/** 接口的文档 of tasks: names and values in the order in which they are written; points and amounts as exact numbers. */
final class OfficeDocuments {
    private OfficeDocuments() {}

    static Map<String, Object> row(KeptRow row) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("table", row.position());
        members.put("file", row.name().file());
        members.put("sheet", row.name().sheet());
        members.put("unit", row.name().unit());
        members.put("project", row.name().project());
        members.put("year", row.name().year());
        members.put("form", row.form());
        members.put("section", row.charge().section());
        members.put("supervisor", row.charge().supervisor());
        members.put("secret", row.charge().secret());
        members.put("superseded", row.superseded());
        members.put("verdict", row.judged().verdict());
        put(members, "total", row.judged().total());
        put(members, "low", row.judged().low());
        put(members, "high", row.judged().high());
        put(members, "verified", row.judged().verified());
        put(members, "claimed", row.declared().claimed());
        put(members, "budget", row.declared().budget());
        put(members, "spending", row.declared().spending());
        members.put("stake", row.judged().stake());
        members.put("grade", row.judged().grade());
        members.put("errors", row.counts().errors());
        members.put("warnings", row.counts().warnings());
        members.put("infos", row.counts().infos());
        members.put("open", row.counts().open());
        members.put("reason", row.judged().reason());
        members.put("codes", row.counts().codes());
        members.put("convention", row.convention());
        members.put("dossier", row.dossier());
        return members;
    }

    private static void put(Map<String, Object> members, String name, Optional<BigDecimal> number) {
        members.put(name, number.orElse(null));
    }

    static Map<String, Object> table(DocketTable table) {
        Map<String, Object> members = row(table.row());
        members.put("returned", table.returned().orElse(""));
        members.put("lines", table.lines().stream().map(OfficeDocuments::line).toList());
        members.put(
                "findings",
                table.findings().stream().map(OfficeDocuments::finding).toList());
        members.put("texts", table.texts().stream().map(OfficeDocuments::text).toList());
        return members;
    }

    private static Map<String, Object> text(DocketText text) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", text.file());
        members.put("kind", text.kind());
        members.put("verdict", text.verdict());
        members.put(
                "findings",
                text.findings().stream().map(OfficeDocuments::finding).toList());
        return members;
    }

    private static Map<String, Object> line(DocketLine line) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("item", line.item());
        members.put("version", line.version());
        members.put("indicator", line.line().indicator().name());
        members.put("target", line.line().indicator().targetEntry().text());
        members.put("actual", line.line().indicator().actual().entry().text());
        members.put("weight", line.line().weight());
        put(members, "score", line.line().score());
        members.put("low", line.line().range().low());
        members.put("high", line.line().range().high());
        members.put("points", line.points());
        members.put("conclusion", line.conclusion());
        members.put("reason", line.reason());
        members.put("officer", line.officer());
        members.put("fault", line.fault());
        members.put("counted", line.counted());
        return members;
    }

    private static Map<String, Object> finding(DocketFinding finding) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("item", finding.item());
        members.put("version", finding.version());
        members.put("code", finding.finding().code());
        members.put("severity", finding.finding().severity().name());
        members.put("title", finding.title());
        members.put("indicator", finding.indicator());
        members.put("cell", finding.finding().place().cell());
        members.put("message", finding.finding().message());
        members.put("words", finding.words());
        members.put("word", finding.dealing().word());
        members.put("reason", finding.dealing().reason());
        members.put("officer", finding.dealing().officer());
        members.put("day", finding.dealing().day());
        members.put("fault", finding.fault());
        members.put("counted", finding.counted());
        return members;
    }
}
