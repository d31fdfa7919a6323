package jixiao.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import jixiao.writing.OutputProblem;

/**
 * 打开存档: makes it where it is missing, brings it up to this program, and puts a damaged one aside.
 *
 * @param database the open file
 * @param notice what the person should be told about it, one sentence; empty when there is nothing
 */
record StoreOpening(Database database, Optional<String> notice) {
    /**
     * Opens a file; one of version 1.0.0 beside it is taken over.
     *
     * @throws OutputProblem when it cannot be used, or a newer program has written it; one Chinese sentence says why
     */
    static StoreOpening of(Path file, Clock clock) {
        StoreOpening opened;
        try {
            opened = new StoreOpening(brought(file, clock), Optional.empty());
        } catch (Database.DamagedStore damaged) {
            Optional<String> notice = Optional.of(aside(file));
            opened = new StoreOpening(brought(file, clock), notice);
        }
        try {
            EarlierFolder.takeOver(file.getParent(), opened.database(), clock);
        } catch (RuntimeException failed) {
            opened.database().close();
            throw failed;
        }
        return opened;
    }

    private static Database brought(Path file, Clock clock) {
        Database database = Database.open(file);
        try {
            Schema.bring(database, clock);
            return database;
        } catch (RuntimeException refused) {
            database.close();
            throw refused;
        }
    }

    private static String aside(Path file) {
        try {
            Path kept = Database.aside(file);
            return "复核存档已损坏,改名为「" + kept + "」保留,这次全部重新审核;复核汇总里填写的内容照常读回。";
        } catch (IOException inUse) {
            throw new OutputProblem("复核存档「" + file + "」已损坏,也不能改名保留,请把它移走后重试。", inUse);
        }
    }
}
