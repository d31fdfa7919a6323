package jixiao.checking.text;

import java.util.List;
import java.util.regex.Pattern;
import jixiao.convention.Convention;
import jixiao.model.SelfEvaluation;
import jixiao.text.Normal;

/** 标题里的项目: the project that a sheet's title names, without year, unit and what every such title says. */
final class TitleProject {
    private static final Pattern YEAR = Pattern.compile("20\\d\\d年?度?|\\([^()]*\\)");
    private static final Pattern OFFICE = Pattern.compile(
            "^(?=.{0,20}?(?:[省市县乡镇州旗]|(?<![社园景校小片])区|中共|中国共产党)).{2,30}?(?:委(?:员会)?(?:办公室|办)?|政府(?:办公室|办)?|办公室|办事处|局|中心|厅|处|院|馆|站|所|校|学院|学校)(?=.{4})");
    /** What remains of a title that names no project. */
    private static final Pattern GENERAL = Pattern.compile(
            "(省级?|市级?|县级?|区级?|镇|乡|街道|本级|一级|二级|部门|预算|项目|支出|专项|资金|特定目标类|运转类|转移支付|财政|绩效|目标|自评|评价|报告|完成|情况|经费|单位|整体|一览|汇总|表|[、“”])");

    private final List<String> endings;

    TitleProject(Convention convention) {
        this.endings = convention.synonyms().of("标题");
    }

    /** Empty where the title names none, or none that can be told. */
    String of(SelfEvaluation table) {
        String title =
                Normal.words(YEAR.matcher(Normal.text(table.title().text())).replaceAll(""));
        String unit = Normal.words(table.unit().text());
        String rest = unit.isEmpty() ? title : title.replace(unit, "");
        for (String ending : endings) {
            int at = rest.lastIndexOf(Normal.words(ending));
            rest = at > 0 ? rest.substring(0, at) : rest;
        }
        rest = OFFICE.matcher(rest).replaceFirst("");
        return telling(rest).length() < 3 ? "" : rest;
    }

    /** The signs of a name that tell projects apart. */
    static String telling(String name) {
        return GENERAL.matcher(Normal.words(name)).replaceAll("");
    }
}
