package jixiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jixiao.convention.Conventions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OtherTextsTest {
    private static Map<String, String> details(String file) {
        SubmissionReader reader = new SubmissionReader(Conventions.load("wuhan").in(Optional.empty()));
        return reader
                .read(file, reader.bytes(Path.of("src/test/resources/cases", file)))
                .get(0)
                .table()
                .details()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().text()));
    }

    @Test
    @DisplayName("国家表:年度总体目标的实际完成情况、各行年初预算数")
    void national() {
        assertThat(details("chizhou-2022-project.xlsx"))
                .containsEntry("目标完成情况", "年度任务已完成。")
                .containsEntry("年初预算数", "90")
                .containsEntry("年初预算数:本年财政拨款", "90")
                .doesNotContainKey("年初预算数:其他资金");
    }

    @Test
    @DisplayName("四川表:年初预算、评价结论和存在问题")
    void sichuan() {
        assertThat(details("sichuan-2023-project.xlsx"))
                .containsEntry("年初预算数", "238.93")
                .containsEntry("年初预算数:单位资金", "0")
                .containsEntry("评价结论", "无")
                .containsEntry("存在问题", "无");
    }

    @Test
    @DisplayName("没有这些内容的表不添任何内容")
    void none() {
        assertThat(details("caidian-2024-department.xlsx").keySet()).containsExactlyInAnyOrder("基本支出总额", "项目支出总额");
    }
}
