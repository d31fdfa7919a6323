package jixiao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jixiao.writing.OutputProblem;

/** 存档自检: whether a store can be made on this machine at all. */
public final class StoreCheck {
    private StoreCheck() {}

    /**
     * Makes a store in a folder of its own among the system's temporary ones, and takes it away again.
     *
     * @return the version of SQLite
     * @throws OutputProblem when none can be made; one Chinese sentence says why
     */
    public static String sqlite() {
        try {
            Path folder = Files.createTempDirectory("jixiao");
            Path file = folder.resolve("check.db");
            try (Database database = Database.open(file)) {
                return database.with(
                        connection -> Sql.first(connection, "SELECT sqlite_version()", row -> row.getString(1))
                                .orElseThrow());
            } finally {
                for (String each : new String[] {"check.db", "check.db-wal", "check.db-shm"}) {
                    Files.deleteIfExists(folder.resolve(each));
                }
                Files.delete(folder);
            }
        } catch (IOException denied) {
            throw new OutputProblem("临时文件夹不能写,请检查权限和磁盘空间。", denied);
        }
    }
}
