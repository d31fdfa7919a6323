package jixiao.aggregation;

import static jixiao.aggregation.Units.PIECES;
import static jixiao.aggregation.Units.atLeast;
import static jixiao.aggregation.Units.did;
import static jixiao.aggregation.Units.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.aggregation.Remark.Kind;
import jixiao.model.AnnualGoal;
import jixiao.model.Indicator;
import jixiao.model.Place;
import jixiao.model.SelfEvaluation;
import jixiao.testing.PlainTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Goals of several units, each counted in its own order. */
class GoalMatchTest {
    private static final Engine ENGINE = Engine.load("wuhan");

    private static AnnualGoal goal(String no, String text, Indicator... lines) {
        return new AnnualGoal(no, text, Optional.empty(), Place.NOWHERE, List.of(lines));
    }

    private static Indicator pieces(String name, String aim, String done) {
        return line(name, atLeast(aim, PIECES), did(done, PIECES));
    }

    private static SelfEvaluation table(String unit, String funds, AnnualGoal... goals) {
        SelfEvaluation one = Units.table(unit, funds);
        return PlainTable.of(one.unit().text(), one.project().text(), one.execution(), List.of(goals));
    }

    private static Aggregation of(SelfEvaluation... tables) {
        return ENGINE.aggregate(List.of(tables)).aggregation();
    }

    /** Each goal as "number text: line target/actual, …". */
    private static List<String> shown(Aggregation made) {
        return made.table().goals().stream()
                .map(goal -> goal.no() + goal.text() + ":"
                        + String.join(
                                ",",
                                goal.indicators().stream()
                                        .map(line ->
                                                line.name() + line.targetEntry().text() + "/"
                                                        + line.actual().entry().text())
                                        .toList()))
                .toList();
    }

    @Test
    @DisplayName("两个单位目标的次序相反,指标同名:按文字对应,5+7=12、6+8=14,不按序号")
    void otherOrder() {
        Aggregation made = of(
                table("甲", "300", goal("1", "办好教育", pieces("培训", "5", "5")), goal("2", "办好医疗", pieces("培训", "6", "6"))),
                table(
                        "乙",
                        "100",
                        goal("1", "办好医疗", pieces("培训", "8", "8")),
                        goal("2", "办好教育", pieces("培训", "7", "7"))));
        assertThat(shown(made)).containsExactly("1办好教育:培训≥12件/12件", "2办好医疗:培训≥14件/14件");
        assertThat(made.remarks()).isEmpty();
    }

    @Test
    @DisplayName("文字不同、次序相反:按指标名称对应")
    void byNames() {
        Aggregation made = of(
                table(
                        "甲",
                        "300",
                        goal("1", "教育一", pieces("助学", "5", "5"), pieces("培训", "1", "1")),
                        goal("2", "医疗一", pieces("义诊", "6", "6"), pieces("培训", "2", "2"))),
                table(
                        "乙",
                        "100",
                        goal("1", "医疗二", pieces("义诊", "8", "8"), pieces("培训", "20", "20")),
                        goal("2", "教育二", pieces("助学", "7", "7"), pieces("培训", "10", "10"))));
        // 培训 1+10 and 2+20
        assertThat(shown(made)).containsExactly("1教育一:助学≥12件/12件,培训≥11件/11件", "2医疗一:义诊≥14件/14件,培训≥22件/22件");
        assertThat(made.remarks()).isEmpty();
    }

    @Test
    @DisplayName("序号相同、文字和指标都不同的目标各列各的,序号不重复;只有一个单位有的指标照列照算")
    void neverByNumber() {
        Aggregation made = of(
                table("甲", "300", goal("1", "教育", pieces("助学", "5", "5")), goal("2", "医疗", pieces("义诊", "6", "6"))),
                table("乙", "100", goal("1", "水利", pieces("清淤", "8", "4")), goal("2", "教育", pieces("助学", "7", "7"))));
        assertThat(shown(made)).containsExactly("1教育:助学≥12件/12件", "2医疗:义诊≥6件/6件", "水利:清淤≥8件/4件");
        assertThat(made.remarks())
                .extracting(remark -> remark.kind() + remark.indicator() + remark.unit())
                .containsExactlyInAnyOrder("NO_PARTNER义诊乙", "NO_PARTNER清淤甲");
        // 10×4÷8
        assertThat(ENGINE.score(made.table()).lines().get(2).score().orElseThrow())
                .isEqualByComparingTo("5");
    }

    @Test
    @DisplayName("一个单位把两个目标写成一个:另一目标下的同名指标照样合并")
    void oneGoalForTwo() {
        Aggregation made = of(
                table(
                        "甲",
                        "300",
                        goal("1", "教育", pieces("助学", "5", "5"), pieces("讲座", "2", "2")),
                        goal("2", "医疗", pieces("义诊", "6", "6"))),
                table(
                        "乙",
                        "100",
                        goal("", "全部", pieces("助学", "7", "7"), pieces("讲座", "3", "3"), pieces("义诊", "8", "8"))));
        assertThat(shown(made)).containsExactly("1教育:助学≥12件/12件,讲座≥5件/5件", "2医疗:义诊≥14件/14件");
        assertThat(made.remarks()).isEmpty();
    }

    @Test
    @DisplayName("各只有一个目标,文字不同:就是这个项目的目标")
    void oneEach() {
        Aggregation made = of(
                table("甲", "300", goal("", "教育", pieces("助学", "5", "5"))),
                table("乙", "100", goal("", "医疗", pieces("义诊", "6", "6"))));
        assertThat(shown(made)).containsExactly("教育:助学≥5件/5件,义诊≥6件/6件");
    }

    @Test
    @DisplayName("一个单位有分值、一个没有:不合成一张;有分值的汇总,没有的另列,说明原因;合并的没有0分值")
    void otherOrigin() {
        SelfEvaluation bare = table("丙", "900", goal("1", "教育", without(pieces("助学", "9", "9"))));
        SelfEvaluation first = table("甲", "300", goal("1", "教育", pieces("助学", "5", "5")));
        SelfEvaluation second = table("乙", "100", goal("1", "教育", pieces("助学", "7", "6")));
        for (List<SelfEvaluation> order : List.of(List.of(bare, first, second), List.of(second, first, bare))) {
            Aggregation made = of(order.toArray(SelfEvaluation[]::new));
            assertThat(made.units()).extracting(UnitTable::name).containsExactly("甲", "乙");
            // 5+7=12, 5+6=11; budget 300+100
            assertThat(shown(made)).containsExactly("1教育:助学≥12件/11件");
            assertThat(made.table().execution().budget().value().orElseThrow()).isEqualByComparingTo("400");
            assertThat(made.remarks()).singleElement().satisfies(remark -> {
                assertThat(remark.kind()).isEqualTo(Kind.APART);
                assertThat(remark.unit()).isEqualTo("丙");
                assertThat(remark.message())
                        .isEqualTo("「丙」的表没有分值,也没有填报得分,只能按口径平分,而「甲」「乙」的表印有分值,合成一张就无从计分,没有并入本表,另行汇总。");
            });
            assertThat(ENGINE.score(made.table()).lines())
                    .allMatch(each -> each.weight().signum() > 0);
        }
        Aggregation alike = of(bare, table("丁", "100", goal("1", "教育", without(pieces("助学", "1", "1")))));
        // said once, so that a second aggregation does not take the shares for printed points
        assertThat(alike.remarks()).extracting(Remark::kind).containsExactly(Kind.POINTS);
        assertThat(ENGINE.score(alike.table()).isForReference()).isTrue();
    }

    private static Indicator without(Indicator line) {
        return new Indicator(
                line.place(),
                line.level1(),
                line.level2(),
                line.level3(),
                line.nature(),
                line.targetEntry(),
                line.target(),
                line.actual(),
                jixiao.model.Figure.NONE,
                line.claimed(),
                line.second(),
                line.level(),
                line.reason());
    }

    @Test
    @DisplayName("几个单位的先后不影响结果")
    void orderDoesNotMatter() {
        SelfEvaluation[] units = {
            table("甲", "300", goal("1", "教育", pieces("助学", "5", "5")), goal("2", "医疗", pieces("义诊", "6", "6"))),
            table("乙", "200", goal("1", "水利", pieces("清淤", "8", "4")), goal("2", "教育", pieces("助学", "7", "7"))),
            table("丙", "100", goal("1", "医疗", pieces("义诊", "1", "1")), goal("2", "水利", pieces("清淤", "2", "2")))
        };
        Aggregation once = of(units);
        assertThat(of(Stream.of(2, 0, 1).map(at -> units[at]).toArray(SelfEvaluation[]::new)))
                .isEqualTo(once);
        assertThat(shown(once)).containsExactly("1教育:助学≥12件/12件", "2医疗:义诊≥7件/7件", "水利:清淤≥10件/6件");
    }
}
