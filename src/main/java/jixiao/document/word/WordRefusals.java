package jixiao.document.word;

import jixiao.model.InputProblem;

/** Word 97-2003 拒收说明: the one sentence for each reason why a .doc or .wps is not read. */
public final class WordRefusals {
    private static final String AGAIN = "请用 Word 或 WPS 打开后另存为 .docx 再报送。";

    private WordRefusals() {}

    static InputProblem encrypted(String file) {
        return new InputProblem("Word 文档「" + file + "」设有打开密码,无法读取;请取消密码后再报送。");
    }

    public static InputProblem corrupt(String file) {
        return new InputProblem("Word 文档「" + file + "」已损坏或不完整,无法打开;请用 Word 或 WPS 修复并另存为 .docx 后再报送。");
    }

    static InputProblem old(String file) {
        return new InputProblem("文件「" + file + "」是 Word 95 或更早的文档,不能读取;" + AGAIN);
    }

    public static InputProblem absent(String file) {
        return new InputProblem("「" + file + "」是 Word 97-2003 文档,本程序没有带上读取它的组件(poi-scratchpad),无法读取;" + AGAIN);
    }

    /**
     * A table whose cells cannot be laid out for certain.
     *
     * @param row from 1
     */
    static InputProblem doubtful(String file, int table, int row, String reason) {
        return new InputProblem("Word 文档「" + file + "」表" + table + "第" + row + "行" + reason + ",不能可靠地读出表格;" + AGAIN);
    }
}
