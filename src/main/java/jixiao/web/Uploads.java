package jixiao.web;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;

/** 上传: the bytes of what somebody sends, and a name that names no place. */
final class Uploads {
    /** What a form adds around its file. */
    static final long AROUND = 1 << 20;

    private Uploads() {}

    static byte[] bytes(UploadedFile file) {
        try (var stream = file.content()) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The last part of a name; some browsers send whole paths. */
    static String name(String given) {
        String name = given == null ? "" : given.replaceFirst("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.isBlank() ? "自评表" : name;
    }
}
