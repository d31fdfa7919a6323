package jixiao.writing.report;

/** 模板的毛病: what is wrong with a template, in one sentence. */
record Faults(String file) {
    ReportProblem unreadable(Throwable cause) {
        return new ReportProblem("文书模板「" + file + "」打不开:不是完整的 .docx 文档,请用 Word 或 WPS 另存为 .docx。", cause);
    }

    ReportProblem encrypted() {
        return new ReportProblem("文书模板「" + file + "」有密码,请去掉密码后另存。");
    }

    ReportProblem unclosed(Mark open) {
        return of("里的" + open.typed() + "没有结束:请在同一栏后面写{{/" + open.name() + "}}。");
    }

    ReportProblem unopened(Mark close) {
        return of("里的" + close.typed() + "没有开始:请在同一栏前面写{{#" + close.name() + "}}或{{?" + close.name() + "}}。");
    }

    ReportProblem crossed(Mark open, Mark close) {
        return of("里的" + open.typed() + "和" + close.typed() + "前后错开:后开始的要先结束。");
    }

    ReportProblem notFirst(Mark open) {
        return of("里的" + open.typed() + "管到后面的段落,它前面还有文字:请把它移到段首,或独占一段。");
    }

    ReportProblem notLast(Mark close) {
        return of("里的" + close.typed() + "管到前面的段落,它后面还有文字:请把它移到段末,或独占一段。");
    }

    ReportProblem across(Mark open) {
        return of("里的" + open.typed() + "跨过了超链接或内容控件的边:请把开始和结束放在同一边。");
    }

    ReportProblem broken(String paragraph) {
        String quote = paragraph.strip();
        return of("里“" + (quote.length() > 20 ? quote.substring(0, 20) + "…" : quote) + "”的花括号没有配对:空要写成{{名称}}。");
    }

    ReportProblem unknown(Mark mark, String known) {
        return of("里的" + mark.typed() + "没有可填的内容,这里可用的有:" + known + "。");
    }

    ReportProblem isList(Mark mark) {
        return of("里的" + mark.typed() + "有多项,要写成{{#" + mark.name() + "}}…{{/" + mark.name() + "}}。");
    }

    ReportProblem isText(Mark mark) {
        return of("里的" + mark.typed() + "只有一项,不能重复;只在有内容时才写的,请用{{?" + mark.name() + "}}…{{/" + mark.name() + "}}。");
    }

    ReportProblem missing(String name) {
        return of("缺少{{" + name + "}}:没有它,要紧的内容就不会写进文书,请补上。");
    }

    private ReportProblem of(String what) {
        return new ReportProblem("文书模板「" + file + "」" + what);
    }
}
