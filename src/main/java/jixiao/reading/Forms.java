package jixiao.reading;

import jixiao.model.Form;
import jixiao.sheet.Normal;

/** 表式判断: whether a table is about a department or about a project. */
final class Forms {
    private Forms() {}

    static Form of(TitleBlock block, FundsBlock funds) {
        String title = Normal.text(block.title().text());
        boolean whole = block.has(Names.BASIC_SPENDING)
                || Normal.text(funds.execution().name()).contains("整体");
        if (whole) {
            return Form.DEPARTMENT;
        }
        if (block.has(Names.PROJECT)) {
            return Form.PROJECT;
        }
        boolean department = title.contains("整体") || title.contains("部门") && !title.contains("项目");
        return department ? Form.DEPARTMENT : Form.PROJECT;
    }
}
