package jixiao.review.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.checking.Tables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 各表互比: copies, figures, names and unit costs across a folder, each beside its innocent neighbours. */
class AlikeCheckTest {
    /** 14 letters without the number. */
    private static final String COPIED = "因连续阴雨停工12天,路面沥青未能摊铺";

    private static Tables because(String unit, String supervisor, String text) {
        return Tables.with("70")
                .line("新建点位", "≥5个", "4个", "10", "8")
                .reason(text)
                .unit(unit)
                .supervisor(supervisor);
    }

    /** Three units with one text among so many others. */
    private static Folder three(String text, int others) {
        return new Folder()
                .add(because("江北区水务局", "江北区水务局", text))
                .add(because("江北区园林局", "江北区园林局", text))
                .add(because("江北区文旅局", "江北区文旅局", text))
                .others(others);
    }

    private static final List<String> ALL_THREE =
            List.of("1 TEXT_COPIED I11", "2 TEXT_COPIED I11", "3 TEXT_COPIED I11");

    @Test
    @DisplayName("三个主管部门的单位一句话相同:16个单位里3个(18.75%)提示,15个里3个刚好20%是统一文字;两个单位不说")
    void copied() {
        assertThat(three(COPIED, 13).found()).isEqualTo(ALL_THREE);
        assertThat(three(COPIED, 12).found()).isEmpty();
        assertThat(new Folder()
                        .add(because("江北区水务局", "江北区水务局", COPIED))
                        .add(because("江北区园林局", "江北区园林局", COPIED))
                        .others(20)
                        .found())
                .isEmpty();
    }

    @ParameterizedTest(name = "“{0}” → {1}处")
    @CsvSource({
        // letters without digits and signs: 12 is enough, 11 is not
        "因暴雨停工路面未能摊铺完, 3",
        "因暴雨停工路面未能摊铺, 0",
        "因暴雨停工3天路面未能摊铺, 3",
        "因暴雨停工3天路未能摊铺, 0",
        "落实《关于印发道路养护作业规程的通知》要求, 0",
        "预算执行进度较慢的原因是合同尾款未到支付期, 0",
        "保障单位正常运转所需水电物业各项费用支出, 0",
        "请简要说明未完成绩效目标的原因及改进措施, 0",
        "1.因连续阴雨停工较久路面沥青未能摊铺, 3",
    })
    @DisplayName("抄录的一句:去掉数字、标点、书名号里的字还有12个字;统一文字、表样的字不算")
    void sentences(String text, int found) {
        assertThat(three(text, 17).found()).hasSize(found);
    }

    @Test
    @DisplayName("同一主管部门统一给的文字、不知道主管部门的、同一单位几张表里的:不说;单位名、数字换了的算")
    void relations() {
        assertThat(new Folder()
                        .add(because("江北区一中", "江北区教育局", COPIED))
                        .add(because("江北区二中", "江北区教育局", COPIED))
                        .add(because("江北区三中", "江北区教育局", COPIED))
                        .add(because("江北区水务局", "江北区水务局", COPIED))
                        .others(20)
                        .found())
                .isEmpty();
        assertThat(new Folder()
                        .add(because("江北区水务局", "", COPIED))
                        .add(because("江北区园林局", "", COPIED))
                        .add(because("江北区文旅局", "", COPIED))
                        .others(20)
                        .found())
                .isEmpty();
        assertThat(new Folder()
                        .add(because("江北区水务局", "江北区水务局", COPIED).project("甲"))
                        .add(because("江北区水务局", "江北区水务局", COPIED).project("乙"))
                        .add(because("江北区水务局", "江北区水务局", COPIED).project("丙"))
                        .others(20)
                        .found())
                .isEmpty();
        assertThat(new Folder()
                        .add(because("江北区水务局", "江北区水务局", "江北区水务局因连续阴雨停工12天路面未能摊铺"))
                        .add(because("江北区园林局", "江北区园林局", "江北区园林局因连续阴雨停工20天,路面未能摊铺"))
                        .add(because("江北区文旅局", "江北区文旅局", "因连续阴雨停工9天路面未能摊铺。"))
                        .others(20)
                        .found())
                .hasSize(3);
    }

    @Test
    @DisplayName("抄录的一句:说出几个主管部门、哪些单位、哪一句")
    void told() {
        assertThat(three(COPIED, 20).one(2).details())
                .containsEntry("条数", "1")
                .containsEntry("部门数", "2")
                .containsEntry("单位", "江北区水务局、江北区文旅局")
                .containsEntry("原文", COPIED);
    }

    private static Tables figures(String unit, String supervisor, String project, String... done) {
        Tables table = Tables.with("40").unit(unit).supervisor(supervisor).project(project);
        String[] names = {"走访户数", "登记人数", "发放手册", "巡查里程"};
        for (int i = 0; i < done.length; i++) {
            table.line(names[i], "≥1000户", done[i], "10", "10");
        }
        return table;
    }

    private static List<String> pair(Tables one, Tables other) {
        return new Folder().add(one).add(other).found();
    }

    @Test
    @DisplayName("两个单位三个数相同提示;两个不说;两位有效数字的整数、就是目标的、名称不同的不算")
    void figures() {
        Tables one = figures("甲区水务局", "甲区水务局", "清淤", "1347户", "2618户", "1189户");
        assertThat(pair(one, figures("甲区园林局", "甲区园林局", "绿化", "1347户", "2618户", "1189户")))
                .containsExactly("1 FIGURE_COPIED F11", "2 FIGURE_COPIED F11");
        assertThat(pair(one, figures("甲区园林局", "甲区园林局", "绿化", "1347户", "2618户", "1188户")))
                .isEmpty();
        Tables rounded = figures("甲区水务局", "甲区水务局", "清淤", "1300户", "2600户", "1000户", "1189户");
        assertThat(pair(rounded, figures("甲区园林局", "甲区园林局", "绿化", "1300户", "2600户", "1000户", "1189户")))
                .isEmpty();
    }

    @Test
    @DisplayName("同一主管部门的、同一项目的、上级和下级的、不知道主管部门的,数相同不说")
    void lawfulFigures() {
        String[] done = {"1347户", "2618户", "1189户"};
        Tables one = figures("甲区水务局", "甲区水务局", "清淤", done);
        assertThat(pair(one, figures("甲区水务站", "甲区水务局", "排涝", done))).isEmpty();
        assertThat(pair(one, figures("甲区园林局", "甲区园林局", "清淤", done))).isEmpty();
        assertThat(pair(one, figures("甲区园林局", "", "绿化", done))).isEmpty();
        assertThat(pair(one, figures("甲区水务局", "甲区水务局", "排涝", done))).isEmpty();
    }

    @ParameterizedTest(name = "{0}(主管 {1})的表写“{2}” → {3}")
    @CsvSource({
        "江北区水务局, 江北区水务局, 江北区园林局2024年度部门整体支出绩效自评得分96分, 1 OTHER_UNIT_NAMED C99",
        "江北区水务局, 江北区水务局, 一、区园林局绩效自评工作已完成, 1 OTHER_UNIT_NAMED C99",
        "江北区水务局, 江北区水务局, 江北区园林局整体支出用于公园管护, 1 OTHER_UNIT_NAMED C99",
        // its own, its superior, one below it, one that may be below it
        "江北区水务局, 江北区水务局, 江北区水务局2024年度部门整体支出绩效自评得分96分, ''",
        "江北区水务局, 江北区园林局, 江北区园林局2024年度部门整体支出绩效自评得分96分, ''",
        "江北区水务局, 江北区水务局, 江北区排涝站2024年度绩效自评得分96分, ''",
        "江北区水务局, 江北区水务局, 江北区会展中心2024年度绩效自评得分96分, ''",
        "江北区苗圃, 江北区园林局, 江北区园林局2024年度绩效自评得分96分, ''",
        // others that work with it, or are spoken of
        "江北区水务局, 江北区水务局, 与江北区园林局联合开展绩效自评工作培训, ''",
        "江北区水务局, 江北区水务局, 江北区园林局全年移交绿化带12处, ''",
        "江北区水务局, 江北区水务局, 江北区园林局、江北区文旅局2024年度绩效自评培训共同举办, ''",
        "江北区水务局, 江北区水务局, 配合江北区园林局完成2024年度绩效自评工作任务, ''",
        "江北区水务局, 江北区水务局, 江北区园林局信息中心2024年度绩效自评得分96分, ''",
        "江北区水务局, 江北区水务局, 园林局2024年度绩效自评工作得分96分, ''",
        "江北区财政局, 江北区财政局, 江北区园林局2024年度绩效自评得分96分, ''",
        "江北区绩效评价中心, 江北区绩效评价中心, 江北区园林局2024年度部门整体支出自评已抽查, ''",
        "江北区审计局, 江北区审计局, 江北区园林局部门整体支出情况已审计完毕, ''",
        // nobody's name, and unknown relations
        "江北区水务局, 江北区水务局, 江北区农机局2024年度绩效自评得分96分, ''",
        "江北区水务站, '', 江北区园林局2024年度绩效自评得分96分, ''",
    })
    @DisplayName("自称别的单位:句子以它的名称开头、后面是部门整体、绩效自评的才算;上级、下级、合作、财政审计部门、关系不明的不算")
    void named(String unit, String supervisor, String text, String found) {
        Folder folder = new Folder()
                .add(Tables.with("80").unit(unit).supervisor(supervisor).box(text))
                .add(Tables.with("80").unit("江北区园林局").supervisor("江北区园林局"))
                .add(Tables.with("80").unit("江北区文旅局").supervisor("江北区文旅局"))
                .add(Tables.with("80").unit("江北区会展中心"))
                .add(Tables.with("80").unit("江北区排涝站").supervisor("江北区水务局"));
        assertThat(String.join(";", folder.found())).isEqualTo(found);
    }

    private static Tables cost(String unit, String name, String target, String actual) {
        return Tables.with("70")
                .line(name, target, actual, "10", "10")
                .label("成本指标", "B11", "经济成本指标", "C11")
                .unit(unit);
    }

    private static Folder costs(String name, String... actuals) {
        Folder folder = new Folder();
        for (int i = 0; i < actuals.length; i++) {
            folder.add(cost("第" + i + "小学", name, "≤9000元/人", actuals[i]));
        }
        return folder;
    }

    @Test
    @DisplayName("单位成本:中间值1000元/人,2000元刚好2倍不说,2000.1提示,500不说,499提示;四个单位不比;各单位本来就差得多的不比;总成本不比")
    void costs() {
        assertThat(costs("培训人均成本", "990元/人", "1000元/人", "1010元/人", "1000元/人", "2000元/人")
                        .found())
                .isEmpty();
        assertThat(costs("培训人均成本", "990元/人", "1000元/人", "1010元/人", "1000元/人", "2000.2元/人")
                        .found())
                .containsExactly("5 UNIT_COST_APART F11");
        assertThat(costs("培训人均成本", "990元/人", "1000元/人", "1010元/人", "1000元/人", "500元/人")
                        .found())
                .isEmpty();
        assertThat(costs("培训人均成本", "990元/人", "1000元/人", "1010元/人", "1000元/人", "499元/人")
                        .found())
                .containsExactly("5 UNIT_COST_APART F11");
        assertThat(costs("培训人均成本", "990元/人", "1000元/人", "1010元/人", "4000元/人").found())
                .isEmpty();
        assertThat(costs("培训人均成本", "300元/人", "1000元/人", "1010元/人", "900元/人", "4000元/人")
                        .found())
                .isEmpty();
        assertThat(costs("培训总成本", "0.99万元", "1万元", "1.01万元", "1万元", "9万元").found())
                .isEmpty();
    }

    @Test
    @DisplayName("单位成本:说出中间值、几个单位;万元/人与元/人换算后比")
    void costTold() {
        assertThat(costs("培训人均成本", "990元/人", "1000元/人", "0.1万元/人", "1000元/人", "3000元/人", "1010元/人")
                        .one(5)
                        .details())
                .containsEntry("家数", "5")
                .containsEntry("中值", "1000元/人")
                .containsEntry("实际", "3000元/人");
    }
}
