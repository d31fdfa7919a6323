package jixiao.checking.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 质量各规则的边上: just under, just at and just over, as cells of a sheet are read; the line judged stands in row 8. */
class QualityEdgesTest {
    private static FormedTable table(String line) {
        FormedTable table = new FormedTable();
        table.unit = "青江市水务局";
        table.supervisor = table.unit;
        table.project = "河道清淤";
        return table.line("产出指标|数量指标|清淤长度|≥12公里|12公里|40|40|").line(line);
    }

    private static String found(FormedTable table, String code) {
        return String.join(
                ";",
                table.found().stream()
                        .filter(each -> each.code().equals(code))
                        .map(each ->
                                each.severity().chinese() + " " + each.place().cell())
                        .toList());
    }

    @ParameterizedTest(name = "{0}年度的表,目标“{1}” → {2}")
    @CsvSource({
        "2024, 2024年12月31日前, ''",
        "2024, 2025年1月1日前, 提示 D8",
        "2024, 2025年6月底前, 提示 D8",
        "2024, 2024年12月底, ''",
        "2024, 12月底前, ''",
        "2024, 次年3月底前, 提示 D8",
        "2024, 按时完成, ''",
        "2025, 2025年6月底前, ''",
        "2024, 2023年12月底前, ''"
    })
    @DisplayName("目标日期在年度以后:12月31日刚好不说,1月1日说;没有写年份的不说")
    void deadline(int year, String target, String found) {
        FormedTable table = table("产出指标|时效指标|竣工时间|" + target + "|已完成|40||");
        table.year = year;
        assertThat(found(table, "DEADLINE_AFTER_YEAR")).isEqualTo(found);
    }

    @ParameterizedTest(name = "目标“{0}”完成“{1}”填{2}分 → {3}")
    @CsvSource({
        "2024年12月底前, 2024年12月31日, 40, ''",
        "2024年12月底前, 2025年1月1日, 40, 警告 E8",
        "2024年12月底前, 2025年1月1日, 39.99, ''",
        "2024年12月底前, 2025年1月1日, '', ''",
        // what is due after the year is told of as such, and done in time
        "2025年3月底前, 2025年2月10日, 40, ''",
        "12月底前, 2025年2月10日, 40, 警告 E8",
        "12月底前, 2月10日, 40, ''",
        "2024年12月底前, 工程已于2024年10月完工、2025年1月办理决算, 40, ''"
    })
    @DisplayName("年度以后才完成而得满分:1月1日说,12月31日不说,扣了分的、没有填分的、目标本来在以后的、句子里另有日期的不说")
    void done(String target, String actual, String claim, String found) {
        FormedTable table = table("产出指标|时效指标|竣工时间|" + target + "|" + actual + "|40|" + claim + "|工期延长");
        assertThat(found(table, "DONE_AFTER_YEAR")).isEqualTo(found);
    }

    @ParameterizedTest(name = "执行{0}(预算1000),原因“{1}”,完成{2} → {3}")
    @CsvSource({
        "49.94, 无, 10个, 警告 E5",
        // 4.995 % is printed as 5.00 %
        "49.95, 无, 10个, ''",
        "50, 无, 10个, ''",
        "0, 无, 10个, 警告 E5",
        "49.94, 招标流标两次已重新组织, 10个, ''",
        "49.94, 无, 9个, ''",
        "49.94, '', 10个, 警告 E5",
        "'', 无, 10个, ''"
    })
    @DisplayName("几乎没有支出而全部完成:5%刚好不说;写了原因的、有一条没完成的、没有执行数的不说")
    void little(String spent, String reason, String actual, String found) {
        FormedTable table = table("产出指标|数量指标|新建泵站|≥10个|" + actual + "|40|" + (actual.equals("9个") ? "36" : "40") + "|");
        table.budget = "1000";
        table.spending = spent;
        table.box = reason;
        assertThat(found(table, "SPENT_LITTLE_ALL_DONE")).isEqualTo(found);
    }

    @ParameterizedTest(name = "执行总额{0},各行{1} → {2}")
    @CsvSource({"0, 36.5, 警告 D5", "0, 0, ''", "0.01, 36.5, ''", "0, 0.01, 警告 D5"})
    @DisplayName("总额为0而各行有数:各行也是0的不说,总额有数的不归它说")
    void totals(String total, String part, String found) {
        FormedTable table = table("产出指标|数量指标|新建泵站|≥10个|10个|40|40|");
        table.spending = total;
        table.box = "用款计划在次年一月下达";
        table.parts.add(List.of("财政拨款", "60", part));
        table.parts.add(List.of("其他资金", "40", "0"));
        assertThat(found(table, "FUNDS_TOTAL_ZERO")).isEqualTo(found);
    }

    @ParameterizedTest(name = "分值{0}得分{1} → {2}")
    @CsvSource({"0, 0, 警告 F8", "0.01, 0.01, ''", "'', 0, ''"})
    @DisplayName("分值为0:填了得分是警告;有一点分的、没有印分值的不归它说")
    void weightless(String weight, String claim, String found) {
        FormedTable table = table("产出指标|数量指标|新建泵站|≥10个|10个|" + weight + "|" + claim + "|");
        assertThat(found(table, "WEIGHT_ZERO")).isEqualTo(found);
    }

    @Test
    @DisplayName("目标、完成值、原因都空着的一行,质量的规则一条也不说")
    void empty() {
        FormedTable table = table("产出指标|数量指标|新建泵站|||40||");
        assertThat(table.found())
                .extracting(each -> each.code())
                .noneMatch(code -> List.of(
                                "TARGET_EMPTY",
                                "PLACEHOLDER_IN_TABLE",
                                "RATE_IN_WORDS",
                                "DONE_AFTER_YEAR",
                                "DEADLINE_AFTER_YEAR")
                        .contains(code));
    }
}
