package jixiao.store;

import java.nio.file.Path;
import java.sql.SQLException;
import jixiao.writing.OutputProblem;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.util.OSInfo;

/** 存档的毛病: what SQLite refuses, in one Chinese sentence. */
final class Faults {
    private Faults() {}

    /** What is thrown instead: a damaged file is told apart from one that cannot be used now. */
    static RuntimeException of(Path file, SQLException failed) {
        if (!(failed instanceof SQLiteException refused)) {
            return withoutLibrary(failed);
        }
        SQLiteErrorCode code = refused.getResultCode();
        return switch (primary(code)) {
            case SQLITE_CORRUPT, SQLITE_NOTADB -> new Database.DamagedStore();
            case SQLITE_FULL -> problem(file, "写不下:磁盘已满,请腾出空间后重试", failed);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN -> problem(file, "不能写:没有权限,或所在的磁盘是只读的", failed);
            case SQLITE_BUSY, SQLITE_LOCKED -> problem(file, "正由另一个 jixiao 使用,请等它结束", failed);
            case SQLITE_PROTOCOL, SQLITE_NOLFS -> problem(file, "所在的磁盘不支持文件锁,请用 -o 把结果放在本机的磁盘上", failed);
            case SQLITE_IOERR -> problem(file, "读写出错:磁盘可能已满、已断开,或不支持文件锁;请检查磁盘,或用 -o 把结果放在本机的磁盘上", failed);
            default -> problem(file, "不能使用(" + code.name() + ")", failed);
        };
    }

    /** The low byte of an extended code is the primary one. */
    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xFF);
    }

    /** Where no machine code of SQLite fits this system, or it cannot be unpacked to where it is loaded from. */
    static OutputProblem withoutLibrary(Throwable missing) {
        String code = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS();
        if (SQLiteException.class.getResource(code) != null) {
            String folder = System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir"));
            return new OutputProblem("「" + folder + "」没有写成:磁盘可能已满或已断开,请检查后重试。", missing);
        }
        return new OutputProblem(
                "本机(" + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                        + ")没有可用的 SQLite 程序库,不能建立复核存档:请安装系统的 SQLite JDBC 库,并用 java -Dorg.sqlite.lib.path=所在文件夹 指明。",
                missing);
    }

    private static OutputProblem problem(Path file, String what, Throwable cause) {
        return new OutputProblem("复核存档「" + file + "」" + what + "。", cause);
    }
}
