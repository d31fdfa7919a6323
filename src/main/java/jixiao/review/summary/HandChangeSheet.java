package jixiao.review.summary;

import java.util.List;
import jixiao.writing.list.Column;
import jixiao.writing.list.ListBook;
import jixiao.writing.list.ListSheet;

/** 《人工改动》: what a person had changed in the last summary where nothing is read back. */
public final class HandChangeSheet {
    public static final String NAME = "人工改动";

    private HandChangeSheet() {}

    static void write(ListBook book, List<HandChange> changes) {
        new ListSheet<>(
                        book,
                        NAME,
                        "上一本汇总、底稿里白色各栏以外被改过的地方,没有采用;改过的一本另存在旁边。要改结论、得分,请填白色各栏。",
                        List.of(
                                Column.number(),
                                Column.text("文件", 16, HandChange::book),
                                Column.text("工作表", 16, HandChange::sheet),
                                Column.center("单元格", 10, HandChange::cell),
                                Column.text("栏目", 18, HandChange::heading),
                                Column.text("程序写的", 45, HandChange::before),
                                Column.text("改成", 45, HandChange::now)))
                .rows(changes)
                .end();
    }
}
