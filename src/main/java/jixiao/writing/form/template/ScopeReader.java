package jixiao.writing.form.template;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.Form;

/** Reads which tables a template is for out of its constants. */
record ScopeReader(String file, Map<String, String> constants) {
    private static final Pattern YEARS = Pattern.compile("(\\d{4})?(?:([-—~～至])(\\d{4})?)?");

    Scope read() {
        List<String> conventions = Arrays.stream(
                        constant(SlotNames.CONVENTIONS, "口径名称,如 =\"wuhan\"").split("[、,,\\s]+"))
                .filter(name -> !name.isEmpty())
                .toList();
        Form form = choose(SlotNames.FORM, "整体", "项目") ? Form.DEPARTMENT : Form.PROJECT;
        boolean scores = choose(SlotNames.SCORES, "有", "无");
        // 适用年度 may be left out: any year.
        Matcher years = YEARS.matcher(constants.getOrDefault(SlotNames.YEARS, ""));
        if (!years.matches()) {
            throw problem(SlotNames.YEARS, "应为年份或起止年份,如 =\"2024\"、=\"2024-2026\"、=\"2024-\",留空表示各年通用");
        }
        boolean span = years.group(2) != null;
        int first = years.group(1) == null ? Scope.ANY_FIRST : Integer.parseInt(years.group(1));
        int last = years.group(3) != null
                ? Integer.parseInt(years.group(3))
                : span || years.group(1) == null ? Scope.ANY_LAST : first;
        return new Scope(conventions, form, first, last, scores);
    }

    private boolean choose(String name, String yes, String no) {
        String hint = "=\"" + yes + "\" 或 =\"" + no + "\"";
        String value = constant(name, hint);
        if (!value.equals(yes) && !value.equals(no)) {
            throw problem(name, "的值“" + value + "”不认识,应为 " + hint);
        }
        return value.equals(yes);
    }

    private String constant(String name, String hint) {
        String value = constants.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw problem(name, "没有定义或为空,应为 " + hint);
        }
        return value;
    }

    private TemplateProblem problem(String name, String what) {
        return new TemplateProblem("表样“" + file + "”的名称“" + name + "”" + what + ";请在 Excel 的“公式→名称管理器”中补正。");
    }
}
