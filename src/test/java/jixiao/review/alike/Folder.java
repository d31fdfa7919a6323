package jixiao.review.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import jixiao.checking.Checks;
import jixiao.checking.DossierChecker;
import jixiao.checking.Tables;
import jixiao.convention.Convention;
import jixiao.intake.UnitNames;
import jixiao.intake.Units;
import jixiao.model.Finding;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.wording.Wording;

/** 一个文件夹的表 for tests: what the tables of several units have alike, in memory. */
final class Folder {
    private final Convention convention = Checks.wuhan().convention();
    private final DossierChecker checker = new DossierChecker(convention);
    private final List<ScoredEvaluation> tables = new ArrayList<>();

    /** Adds a table; empty texts are unknown. */
    Folder add(Tables table) {
        tables.add(Checks.wuhan().scored(table));
        return this;
    }

    /** Adds a table that was judged. */
    Folder add(ScoredEvaluation table) {
        tables.add(table);
        return this;
    }

    /** Adds honest tables of so many units, each its own 主管部门. */
    Folder others(int count) {
        for (int i = 0; i < count; i++) {
            add(Tables.with("80").unit("第" + i + "号管理局").supervisor("第" + i + "号管理局"));
        }
        return this;
    }

    /** What is found, in the order of the tables: "2 TEXT_COPIED I11"; tables are counted from 1. */
    List<String> found() {
        List<String> found = new ArrayList<>();
        each((table, finding) ->
                found.add(table + " " + finding.code() + " " + finding.place().cell()));
        return found;
    }

    /** The details of the only finding of a table. */
    Finding one(int number) {
        List<Finding> found = new ArrayList<>();
        each((table, finding) -> {
            if (table == number) {
                found.add(finding);
            }
        });
        if (found.size() != 1) {
            throw new AssertionError(found());
        }
        return found.get(0);
    }

    private interface Told {
        void tell(int table, Finding finding);
    }

    private void each(Told told) {
        Wording wording = new Wording(convention);
        Tracing tracing = new Tracing(convention);
        Units units = new Units(new UnitNames(convention.words("单位简称"), convention.words("单位名附注")));
        UnaryOperator<List<String>> keys = units::keys;
        List<String> names = new ArrayList<>();
        tables.forEach(each -> {
            names.add(each.table().unit().text());
            names.add(each.table().supervisor().text());
        });
        List<String> ids = keys.apply(names);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            SelfEvaluation table = tables.get(i).table();
            members.add(new Member(
                    String.valueOf(i),
                    "第" + (i + 1) + "张.xlsx",
                    table.unit().text(),
                    ids.get(2 * i),
                    ids.get(2 * i + 1),
                    "",
                    table.project().text(),
                    table.form(),
                    Trace.of(tables.get(i), tracing)));
        }
        AlikeCheck check = new AlikeCheck(convention, members, keys);
        for (int i = 0; i < tables.size(); i++) {
            if (check.concerns(String.valueOf(i))) {
                for (Finding finding : checker.known(
                        check.facts(String.valueOf(i), tables.get(i).table()))) {
                    assertThat(wording.message(finding) + wording.remedy(finding))
                            .doesNotContain("{", "}", "[", "]", "“”", "null");
                    told.tell(i + 1, finding);
                }
            }
        }
    }
}
