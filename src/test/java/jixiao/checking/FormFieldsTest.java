package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.model.fact.EmptyFields;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Labels above a form that must be filled in: 项目类别, 项目属性, 项目类型 and the authority. */
class FormFieldsTest {
    private static EmptyFields of(Tables table) {
        return new FormFields(Checks.wuhan().convention()).of(table.made(), Tables.at("A1"));
    }

    private static void empty(Tables table, String cell, String... labels) {
        EmptyFields found = of(table);
        assertThat(found.labels()).isEqualTo(List.of(labels));
        assertThat(found.place().cell()).isEqualTo(cell);
    }

    @Test
    @DisplayName("必填的栏没有填的说出来,指向第一个;填了的、不是必填的不说;没有单元格的指向标题")
    void fields() {
        empty(Tables.table(), "A1");
        empty(Tables.table().detail("项目类别", "", "C4").detail("项目属性", "", "E4"), "C4", "项目类别", "项目属性");
        empty(Tables.table().detail("项目类别", "部门项目", "C4").detail("联系电话", "", "E4"), "A1");
        empty(Tables.table().detail("项目类型", "", ""), "A1", "项目类型");
    }

    @Test
    @DisplayName("主管部门没有填的说出来;别处已经写了主管部门的不说")
    void authority() {
        empty(Tables.table().detail("主管部门", "", "C4"), "C4", "主管部门");
        empty(Tables.table().detail("主管部门", "", "C4").supervisor("某某局"), "A1");
        empty(Tables.table().detail("项目类别", "", "C4").supervisor("某某局"), "C4", "项目类别");
    }
}
