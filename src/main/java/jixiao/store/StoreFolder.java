package jixiao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.DosFileAttributeView;
import jixiao.writing.OutputProblem;

/** 存档所在的文件夹 below a result folder. */
final class StoreFolder {
    private StoreFolder() {}

    /** Makes the folder, out of sight where the system can do that. */
    static Path make(Path out) {
        Path folder = out.resolve(ReviewStore.FOLDER);
        try {
            Files.createDirectories(folder);
            DosFileAttributeView windows = Files.getFileAttributeView(folder, DosFileAttributeView.class);
            if (windows != null && Files.getFileStore(folder).supportsFileAttributeView(DosFileAttributeView.class)) {
                windows.setHidden(true);
            }
            return folder;
        } catch (IOException denied) {
            if (Files.isDirectory(folder)) {
                return folder; // in sight, then
            }
            throw new OutputProblem("「" + out + "」不能写:没有权限,或不能作为文件夹使用。", denied);
        }
    }
}
