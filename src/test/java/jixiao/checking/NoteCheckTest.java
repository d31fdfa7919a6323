package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jixiao.convention.ConventionOutline;
import jixiao.model.DeclaredRule;
import jixiao.model.DeclaredRule.Kind;
import jixiao.model.Entry;
import jixiao.model.fact.NoteRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the notes under a form rule, beside the convention, which never gives a line more than its points. */
class NoteCheckTest {
    private static final String MORE = "单项指标得分不超过该项分值的120%。";
    private static final String FULL = "单项指标得分不超过该项分值的100%。";

    private static DeclaredRule cap(String most) {
        return new DeclaredRule(Kind.CAP, "", List.of(new BigDecimal(most)), 0, Entry.NONE);
    }

    private static DeclaredRule budget(String word) {
        return new DeclaredRule(Kind.BUDGET, word, List.of(), 0, Entry.NONE);
    }

    private static ConventionOutline known(String name, DeclaredRule... rules) {
        return Outlines.of(name, List.of(), List.of(rules));
    }

    private static List<NoteRule> of(Tables table, ConventionOutline... known) {
        return new NoteCheck(Checks.wuhan().convention(), () -> List.of(known)).of(table.made());
    }

    private static String fits(Tables table, ConventionOutline... known) {
        return of(table, known)
                .get(0)
                .fitting()
                .map(each -> each.getKey() + " " + each.getValue())
                .orElse("");
    }

    @Test
    @DisplayName("与口径相同的规定:不问别的口径;没有备注的没有")
    void agreeing() {
        List<String> asked = new ArrayList<>();
        NoteCheck notes = new NoteCheck(Checks.wuhan().convention(), () -> {
            asked.add("问");
            return List.of(known("甲", cap("1")));
        });
        List<NoteRule> rules = notes.of(Tables.table().note(1, FULL).made());
        assertThat(rules).hasSize(1);
        assertThat(rules.get(0).isDiffering()).isFalse();
        assertThat(rules.get(0).own().orElseThrow().kind()).isEqualTo(Kind.CAP);
        assertThat(rules.get(0).fitting()).isEmpty();
        assertThat(notes.of(Tables.table().made())).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    @DisplayName("与口径不同的:说出第一个规定全都相同的口径,本口径自己不算;只有一部分相同的不算")
    void differing() {
        Tables table = Tables.table().note(1, MORE);
        assertThat(of(table).get(0).isDiffering()).isTrue();
        assertThat(fits(table, known("甲", cap("1")), known("乙", cap("1.2")), known("丙", cap("1.2"))))
                .isEqualTo("乙 乙口径");
        assertThat(fits(table, known("wuhan", cap("1.2")))).isEmpty();
        assertThat(fits(table)).isEmpty();
        Tables two = Tables.table().note(1, MORE).note(2, "预算数为年初预算数。");
        assertThat(of(two)).hasSize(2);
        assertThat(fits(two, known("甲", cap("1.2"), budget("调整后")), known("乙", cap("1.2"), budget("年初"))))
                .isEqualTo("乙 乙口径");
        assertThat(fits(two, known("甲", cap("1.2")))).isEmpty();
        Tables half = Tables.table().note(1, FULL).note(2, "预算数为年初预算数。");
        assertThat(fits(half, known("乙", cap("1"), budget("年初")))).as("一条不同就找").isEqualTo("乙 乙口径");
    }

    @Test
    @DisplayName("说预算口径的一条带着年初预算数:执行50,年初100,执行率50%;别的规定不带,表上没有的不带")
    void start() {
        Tables table = Tables.table()
                .funds("80", "50", "50%", "10")
                .detail("年初预算数", "100", "C5")
                .note(1, "预算数为年初预算数。")
                .note(2, MORE);
        List<NoteRule> rules = of(table);
        assertThat(rules.get(0).ofStart().orElseThrow().isDiffering()).isFalse();
        assertThat(rules.get(1).ofStart()).isEmpty();
        assertThat(of(Tables.table().note(1, "预算数为年初预算数。")).get(0).ofStart()).isEmpty();
    }
}
