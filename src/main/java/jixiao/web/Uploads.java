package jixiao.web;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import jixiao.document.Limits;

/** 上传: the bytes of what somebody sends, and a name that names no place. */
final class Uploads {
    /** What a form adds around its file. */
    static final long AROUND = 1 << 20;

    private Uploads() {}

    /**
     * A request whose length is told and too large, for one file or for those of a task, is turned away by that length, before anything of it is kept. It is read
     * to its end all the same, for a browser shows no answer that comes while it still sends.
     */
    static void measure(Context request) {
        boolean many = request.path().startsWith("/tasks");
        long most = many ? TaskPages.LARGEST : Limits.DEFAULT.fileBytes();
        if (request.contentLength() > most + AROUND) {
            try {
                request.bodyInputStream().transferTo(OutputStream.nullOutputStream());
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
            throw new ContentTooLargeResponse();
        }
    }

    /** Its bytes; a ContentTooLargeResponse where there are more than a file may have. */
    static byte[] bytes(UploadedFile file) {
        if (file.size() > Limits.DEFAULT.fileBytes()) {
            throw new ContentTooLargeResponse();
        }
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
