package jixiao.reading.narrative;

import static jixiao.reading.narrative.Lines.PHRASES;
import static jixiao.reading.narrative.Lines.phrases;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LevelNamesTest {
    private final LevelNames names = new LevelNames(PHRASES);

    private String found(String text) {
        Matcher name = names.in(text);
        return name.find() ? name.group(1) : "";
    }

    @Test
    @DisplayName("“指标”前的类别是名称,长的先认,几个连着的是一个;没有“指标”的不是")
    void names() {
        assertThat(found("产出指标")).isEqualTo("产出");
        assertThat(found("一级指标:效益指标")).isEqualTo("效益");
        assertThat(found("社会效益指标")).isEqualTo("社会效益");
        assertThat(found("服务对象满意度类指标")).isEqualTo("服务对象满意度");
        assertThat(found("数量、质量和时效指标")).isEqualTo("数量、质量和时效");
        assertThat(found("产出很多")).isEmpty();
        assertThat(found("天气指标")).isEmpty();
    }

    @Test
    @DisplayName("一级名称的下级只归它;不知道归谁的哪里都行;知道的不归别人")
    void belongs() {
        assertThat(names.isUpper("产出")).isTrue();
        assertThat(names.isUpper("数量")).isFalse();
        assertThat(names.belongs("数量", "产出")).isTrue();
        assertThat(names.belongs("数量", "效益")).isFalse();
        assertThat(names.belongs("数量", "管理")).isFalse();
        assertThat(names.belongs("天气", "产出")).isTrue();
    }

    @Test
    @DisplayName("口径没有写类别的,一个也不认")
    void none() {
        assertThat(new LevelNames(phrases(Map.of())).in("产出指标").find()).isFalse();
        assertThat(new LevelNames(phrases(Map.of("一级指标类别", List.of("产出"))))
                        .in("产出指标")
                        .find())
                .isTrue();
    }
}
