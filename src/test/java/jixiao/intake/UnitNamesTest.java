package jixiao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNamesTest {
    private final UnitNames names = new UnitNames(List.of("政府办=人民政府办公室", "委办=委员会办公室"), List.of("(本级)", "中国共产党", "中共"));

    @ParameterizedTest
    @DisplayName("去掉行政区划和附注,写出简称")
    @CsvSource({
        "武汉市江汉区人民政府办公室, 江汉区, 人民政府办公室",
        "区政府办, 区, 人民政府办公室",
        "中国共产党武汉市蔡甸区委员会办公室, 蔡甸区, 委员会办公室",
        "区委办, 区, 委员会办公室",
        "江汉区财政局(本级), 江汉区, 财政局",
        "市财政局, 市, 财政局",
        "武汉市财政局, 武汉市, 财政局",
        "财政局, '', 财政局",
        "市场监督管理局, '', 市场监督管理局",
        "市民政局, 市, 民政局",
        "城市管理执法局, '', 城市管理执法局",
        "江汉区城市管理执法局, 江汉区, 城市管理执法局"
    })
    void normalises(String written, String area, String core) {
        assertThat(names.of(written)).isEqualTo(new UnitName(area, core));
    }

    @Test
    @DisplayName("只写级别的名称归到同级的全称,不归到别级或别的单位")
    void fits() {
        UnitName full = names.of("武汉市江汉区人民政府办公室");
        assertThat(names.of("区政府办").fits(full)).isTrue();
        assertThat(names.of("市政府办").fits(full)).isFalse();
        assertThat(names.of("区委办").fits(full)).isFalse();
        assertThat(names.of("江岸区人民政府办公室").fits(full)).isFalse();
    }

    @Test
    @DisplayName("空名称没有区划也没有名称")
    void blank() {
        assertThat(names.of(" ")).isEqualTo(new UnitName("", ""));
    }
}
