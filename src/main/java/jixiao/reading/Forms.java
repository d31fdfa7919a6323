package jixiao.reading;

import java.util.regex.Pattern;
import jixiao.model.Form;
import jixiao.reading.funds.FundsBlock;
import jixiao.reading.title.TitleBlock;
import jixiao.text.Normal;

/** 表式判断: whether a table is about a department or about a project. The title says it, whatever labels follow. */
final class Forms {
    /** A project may itself bear 整体 in its name (整体搬迁项目): only of these is the word the form's. */
    private static final Pattern WHOLE = Pattern.compile("(?:部门|单位)[^项]{0,6}整体|(?<!项目)整体(?:支出|绩效|预算|自评|评价|财政)");

    private static final Pattern PROJECT = Pattern.compile("项目|专项|转移支付");
    private static final Pattern DEPARTMENT = Pattern.compile("整体|部门(?!预算)");

    private Forms() {}

    static Form of(TitleBlock block, FundsBlock funds) {
        String title = Normal.text(block.title().text());
        if (WHOLE.matcher(title).find()) {
            return Form.DEPARTMENT;
        }
        if (PROJECT.matcher(title).find()) {
            return Form.PROJECT;
        }
        if (DEPARTMENT.matcher(title).find()) {
            return Form.DEPARTMENT;
        }
        boolean whole = block.has(Names.BASIC_SPENDING)
                || Normal.text(funds.execution().name()).contains("整体");
        boolean department = title.contains("部门") && !block.has(Names.PROJECT);
        return whole || department ? Form.DEPARTMENT : Form.PROJECT;
    }
}
