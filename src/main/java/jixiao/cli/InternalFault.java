package jixiao.cli;

import jixiao.model.Version;

/** 内部错误: what a person reads when the program itself is at fault: one sentence, and a trace only where asked for. */
final class InternalFault {
    private InternalFault() {}

    /**
     * Says on {@code err} that something went wrong.
     *
     * @param file what was being worked on; empty when it was no file
     */
    static void report(Terminal terminal, String file, Throwable problem) {
        String where = file.isEmpty() ? "" : "(处理「" + file + "」时)";
        String what = problem instanceof OutOfMemoryError
                ? "内存不足"
                : problem.getClass().getSimpleName() + " " + place(problem);
        terminal.err()
                .println("内部错误" + where + ":" + what + ",请附上该文件、这一行和版本(" + Version.NAME
                        + ")反馈给程序维护者;设环境变量 JIXIAO_DEBUG=1 再运行可得到详细记录。");
        if (terminal.debug()) {
            problem.printStackTrace(terminal.err());
        }
    }

    private static String place(Throwable problem) {
        for (StackTraceElement element : problem.getStackTrace()) {
            if (element.getClassName().startsWith("jixiao.")) {
                return element.getFileName() + ":" + element.getLineNumber();
            }
        }
        return "";
    }
}
