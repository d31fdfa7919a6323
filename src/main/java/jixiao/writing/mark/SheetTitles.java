package jixiao.writing.mark;

/** 附表名称 of the sheets that are added to a submitted workbook. */
final class SheetTitles {
    /** 《计分说明》. */
    static final String EXPLANATION = "计分说明";
    /** 《审核发现》. */
    static final String FINDINGS = "审核发现";

    private SheetTitles() {}
}
