package jixiao.review.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jixiao.document.Digest;
import jixiao.writing.UndatedZip;

/** 档案里的文件, each with its digest, which are listed at the end. */
final class Entries {
    private final UndatedZip zip;
    private final Csv digests = new Csv("文件", "字节", "SHA-256");
    private int count;

    Entries(UndatedZip zip) {
        this.zip = zip;
    }

    void add(String name, String text) throws IOException {
        add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void add(String name, byte[] bytes) throws IOException {
        zip.add(name, new ByteArrayInputStream(bytes));
        digests.row(name, bytes.length, Digest.of(bytes));
        count++;
    }

    int count() {
        return count;
    }

    /** The digests of all others. */
    void end(String name) throws IOException {
        zip.add(name, digests.toString());
    }
}
