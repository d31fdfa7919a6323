package jixiao.writing.edit;

/** 样式: the looks of cells of added sheets, a closed set. */
public enum Look {
    /** 标题: large, bold, centred, without border. */
    TITLE(LookStyle.plain("黑体", 16).heavy().centred()),
    /** 说明文字: grey, wrapped, without border. */
    NOTE(LookStyle.plain("宋体", 10).ink("595959").wrapped()),
    /** 小标题: bold, without border. */
    SECTION(LookStyle.plain("黑体", 12)),
    /** 列名: bold on light blue, centred, wrapped. */
    HEADER(LookStyle.boxed().heavy().fill("DDEBF7").centred().wrapped()),
    /** 项目名: bold, on light grey. */
    LABEL(LookStyle.boxed().heavy().fill("F2F2F2").wrapped()),
    /** 小计的居中文字. */
    LABEL_CENTER(LookStyle.boxed().heavy().fill("F2F2F2").centred().wrapped()),
    /** 小计的数, with the decimals that it has. */
    LABEL_NUMBER(LookStyle.boxed().heavy().fill("F2F2F2").centred()),
    /** 小计的比率: 0.00%. */
    LABEL_PERCENT(LookStyle.boxed().heavy().fill("F2F2F2").centred().format("0.00%")),
    /** 小计的金额. */
    LABEL_AMOUNT(LookStyle.boxed().heavy().fill("F2F2F2").right().format("#,##0.00##")),
    /** 文字: wrapped. */
    TEXT(LookStyle.boxed().wrapped()),
    /** 居中文字: wrapped. */
    CENTER(LookStyle.boxed().centred().wrapped()),
    /** 0.00. */
    NUMBER(LookStyle.boxed().centred().format("0.00")),
    /** 0.00 of a line that a person must look at: light amber. */
    NUMBER_REVIEW(LookStyle.boxed().centred().format("0.00").fill("FFF2CC")),
    /** 合计: 0.00, bold, on light grey. */
    TOTAL(LookStyle.boxed().heavy().centred().format("0.00").fill("F2F2F2")),
    /** 0.00%. */
    PERCENT(LookStyle.boxed().centred().format("0.00%")),
    /** 金额, 万元 with two to four decimals: #,##0.00##. */
    AMOUNT(LookStyle.boxed().right().format("#,##0.00##")),
    /** Any number with the decimals that it has. */
    PLAIN_NUMBER(LookStyle.boxed().centred()),
    /** 整数. */
    INTEGER(LookStyle.boxed().centred().format("0")),
    /** 链接: blue, underlined. */
    LINK(LookStyle.boxed().ink("0563C1").underlined().centred().wrapped()),
    /** 错误: light red. */
    ERROR(LookStyle.boxed().fill("FFC7CE").ink("9C0006").centred()),
    /** 警告: light amber. */
    WARNING(LookStyle.boxed().fill("FFEB9C").ink("7F6000").centred()),
    /** 提示: light blue. */
    INFO(LookStyle.boxed().fill("DDEBF7").ink("1F4E79").centred());

    private final LookStyle style;

    Look(LookStyle style) {
        this.style = style;
    }

    public LookStyle style() {
        return style;
    }
}
