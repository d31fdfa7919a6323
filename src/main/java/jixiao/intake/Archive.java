package jixiao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * 压缩包: unpacks the workbooks of a .zip to numbered files, so that no name in it decides where anything is written. Names
 * are UTF-8, else GBK as Chinese Windows writes them.
 *
 * @param texts whether plain texts are wanted too
 */
record Archive(Path file, String name, Path folder, boolean texts) {
    /** Of one workbook; the reader's own limits are tighter. */
    private static final long LARGEST = 200L << 20;

    /** Of all workbooks in one archive. */
    private static final long LARGEST_SUM = 4L << 30;

    private static final Charset CHINESE = Charset.forName("GB18030");

    /** Adds what it holds to {@code found}, and what cannot be read to {@code unread}. */
    void unpack(List<Submission> found, List<Unread> unread) {
        try (ZipFile zip = open()) {
            Files.createDirectories(folder);
            List<ZipEntry> entries = new ArrayList<>(Collections.list(zip.entries()));
            entries.sort(Comparator.comparing(ZipEntry::getName));
            long sum = 0;
            int before = found.size() + unread.size();
            for (ZipEntry entry : entries) {
                sum += one(zip, entry, sum, found, unread);
            }
            if (found.size() + unread.size() == before) {
                unread.add(Declined.emptyArchive(name));
            }
        } catch (IOException | IllegalArgumentException broken) {
            unread.add(new Unread(name, "「" + name + "」不是完整的 .zip 压缩包,或设有密码,请解压后再报。"));
        }
    }

    private ZipFile open() throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException otherCharset) {
            return new ZipFile(file.toFile(), CHINESE);
        }
    }

    /** How many bytes it took. */
    private long one(ZipFile zip, ZipEntry entry, long before, List<Submission> found, List<Unread> unread)
            throws IOException {
        String inside = SafeName.of(entry.getName());
        String full = name + "/" + inside;
        String base = inside.substring(inside.lastIndexOf('/') + 1);
        boolean skipped = entry.isDirectory() || Kinds.isSkipped(base) || ("/" + inside).contains("/__MACOSX/");
        if (skipped) {
            return 0;
        }
        Kinds kind = Kinds.of(base);
        if (kind == Kinds.ARCHIVE) {
            unread.add(new Unread(full, "「" + full + "」是压缩包里的压缩包,请解压后再报。"));
        } else if (kind != Kinds.WORKBOOK && kind != Kinds.DOCUMENT && !(kind == Kinds.TEXT && texts)) {
            unread.add(Declined.named(full));
        } else {
            Path target = folder.resolve(found.size() + base.substring(base.lastIndexOf('.')));
            long size = copy(zip, entry, target, Math.min(LARGEST, LARGEST_SUM - before));
            if (size < 0) {
                unread.add(new Unread(full, "「" + full + "」不能解压:内容已损坏、设有密码,或大得不像自评表。"));
            } else if (kind == Kinds.TEXT && Declined.isWorkbook(target)) {
                unread.add(Declined.named(full));
                return size;
            } else {
                found.add(new Submission(full, target, Math.max(0, entry.getTime())));
                return size;
            }
        }
        return 0;
    }

    /** How many bytes were copied; −1 where it is broken or larger than allowed. */
    private static long copy(ZipFile zip, ZipEntry entry, Path target, long most) throws IOException {
        long size = 0;
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target)) {
            byte[] part = new byte[1 << 16];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                size += read;
                if (size > most) {
                    size = -1;
                    break;
                }
                out.write(part, 0, read);
            }
        } catch (ZipException broken) {
            size = -1;
        }
        if (size < 0) {
            Files.deleteIfExists(target);
        }
        return size;
    }
}
