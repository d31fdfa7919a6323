package jixiao.document.pdf;

import jixiao.model.InputProblem;

/** PDF 拒收说明: the one sentence for each reason why a PDF is not read. */
public final class PdfRefusals {
    private static final String INSTEAD = "请报送 Excel 工作簿或 Word 文档。";

    private PdfRefusals() {}

    static InputProblem encrypted(String file) {
        return new InputProblem("PDF 文档「" + file + "」设有打开密码,无法读取;请取消密码后再报送。");
    }

    static InputProblem corrupt(String file) {
        return new InputProblem("PDF 文档「" + file + "」已损坏或不完整,无法打开;" + INSTEAD);
    }

    static InputProblem scanned(String file) {
        return InputProblem.scan("PDF 文档「" + file + "」里没有文字,可能是扫描件,不能从图片上认字;" + INSTEAD);
    }

    static InputProblem scannedPage(String file, int page) {
        return InputProblem.scan("PDF 文档「" + file + "」第" + page + "页是图片,没有可读的文字,不能从图片上认字;" + INSTEAD);
    }

    static InputProblem noPages(String file) {
        return new InputProblem("PDF 文档「" + file + "」没有一页内容;" + INSTEAD);
    }

    static InputProblem doubtful(String file, int page, String reason) {
        return new InputProblem("PDF 文档「" + file + "」第" + page + "页" + reason + ",不能可靠地读出表格;" + INSTEAD);
    }

    public static InputProblem absent(String file) {
        return new InputProblem("「" + file + "」是 PDF 文档,本程序没有带上读取 PDF 的组件(pdfbox),无法读取;" + INSTEAD);
    }

    static InputProblem tooMany(String file, String what, long found, long limit) {
        return new InputProblem(
                "PDF 文档「" + file + "」有 " + found + " " + what + ",超过上限 " + limit + " " + what + ",请只报送自评表所在的部分。");
    }

    static InputProblem tooManyAtLeast(String file, String what, long limit) {
        return new InputProblem("PDF 文档「" + file + "」的" + what + "超过上限 " + limit + " 个,请只报送自评表所在的部分。");
    }
}
