package jixiao.convention.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jixiao.convention.Conventions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RulesApartTest {
    @Test
    @DisplayName("同一组的规则文件合编,别的组各自编译;一个文件写两组的,把两组连在一起")
    void apartByGroups() {
        String checking = "ruleflow-group \"审核\"";
        String silencing = "rule \"甲\" ruleflow-group \"压制\" when then end";
        String dossier = "agenda-group   \"卷宗\"";
        List<RuleSources> apart =
                RuleSources.apart(Map.of("a.drl", checking, "b.drl", silencing, "c.drl", dossier, "d.drl", checking));
        assertThat(apart)
                .extracting(each -> each.files().keySet())
                .containsExactlyInAnyOrder(Set.of("a.drl", "d.drl"), Set.of("b.drl"), Set.of("c.drl"));
        assertThat(RuleSources.apart(Map.of("a.drl", checking, "b.drl", silencing, "c.drl", checking + silencing)))
                .singleElement()
                .satisfies(one -> assertThat(one.agendas()).containsExactlyInAnyOrder("审核", "压制"));
        assertThat(RuleSources.apart(Map.of("a.drl", "rule \"甲\" when then end")))
                .singleElement()
                .satisfies(one -> assertThat(one.agendas()).isEmpty());
    }

    @Test
    @DisplayName("随附的规则:每个文件只在一处,没有一组分在两处")
    void shippedRules() {
        List<RuleSources> all =
                Conventions.load("wuhan").ruleSources().stream().distinct().toList();
        List<String> files =
                all.stream().flatMap(each -> each.files().keySet().stream()).toList();
        List<String> agendas =
                all.stream().flatMap(each -> each.agendas().stream()).toList();
        assertThat(files).doesNotHaveDuplicates().contains("check.drl", "text.drl");
        assertThat(agendas).doesNotHaveDuplicates().contains("审核", "压制", "卷宗", "比对", "文稿", "文稿压制");
    }
}
