package jixiao.document.web;

import jixiao.model.InputProblem;

/** 网页拒收说明: the one sentence for each reason why a web page is not read. */
public final class WebRefusals {
    private static final String AGAIN = "请用 Excel 或 WPS 打开、核对后另存为 .xlsx 再报送。";

    private WebRefusals() {}

    static InputProblem charsetUnknown(String file, String name) {
        return unreadable(file, "写明的编码是 " + name + ",只认 UTF-8、GBK、GB18030");
    }

    static InputProblem charsetMissing(String file) {
        return unreadable(file, "没有写明编码,内容又不是 UTF-8");
    }

    static InputProblem charsetWrong(String file, String name) {
        return unreadable(file, "写明的编码是 " + name + ",内容却不是");
    }

    static InputProblem charsetTwice(String file, String names) {
        return unreadable(file, "写了几种编码(" + names + "),不知以哪个为准");
    }

    private static InputProblem unreadable(String file, String why) {
        return new InputProblem("网页「" + file + "」" + why + ",文字不能可靠地读出;" + AGAIN);
    }

    static InputProblem cut(String file) {
        return new InputProblem("网页「" + file + "」不完整(有表格没有写完),不予读取;请重新导出后再报送。");
    }

    static InputProblem scripted(String file) {
        return new InputProblem("网页「" + file + "」的内容要由脚本画出,文件里没有文字;请从网站导出 Excel 工作簿,或在浏览器里打开后复制到 Excel 再报送。");
    }

    static InputProblem hidden(String file) {
        return new InputProblem("网页「" + file + "」里的表格都是隐藏的,看不见;请显示出来、核对后另存为 .xlsx 再报送。");
    }

    static InputProblem frames(String file) {
        return new InputProblem("网页「" + file + "」只是一个框架,表格在另外的文件里;" + AGAIN);
    }

    static InputProblem deep(String file, int most) {
        return new InputProblem("网页「" + file + "」的表格一层套一层,超过 " + most + " 层,不予读取;" + AGAIN);
    }

    static InputProblem tooMany(String file, String what, long limit) {
        return new InputProblem("网页「" + file + "」的" + what + "超过上限 " + limit + " 个,请只报送自评表所在的部分。");
    }

    /**
     * A table whose cells cannot be laid out for certain.
     *
     * @param row from 1
     */
    static InputProblem doubtful(String file, int table, int row, String reason) {
        return new InputProblem("网页「" + file + "」表" + table + "第" + row + "行" + reason + ",不能可靠地读出表格;" + AGAIN);
    }

    static InputProblem corrupt(String file) {
        return new InputProblem("网页「" + file + "」的内容杂乱,无法读取;" + AGAIN);
    }

    public static InputProblem absent(String file) {
        return new InputProblem("「" + file + "」是网页(HTML),本程序没有带上读取网页的组件(jsoup),无法读取;" + AGAIN);
    }
}
