package jixiao.document.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jixiao.writing.edit.Zips;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 压缩包. */
class ZipContainerTest {
    private static final byte[] NOISE = new byte[5000];

    static {
        new Random(7).nextBytes(NOISE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ZipContainer open(byte[] bytes) {
        return ZipContainer.open(bytes, PackageLimits.NONE);
    }

    /** One stored and two deflated entries, the latter with their sizes behind the data. */
    private static byte[] sample() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment("包注释");
            ZipEntry stored = new ZipEntry("媒体/图.png");
            stored.setMethod(ZipEntry.STORED);
            stored.setSize(NOISE.length);
            CRC32 sum = new CRC32();
            sum.update(NOISE);
            stored.setCrc(sum.getValue());
            stored.setComment("条目注释");
            stored.setTime(1_700_000_000_000L);
            zip.putNextEntry(stored);
            zip.write(NOISE);
            zip.putNextEntry(new ZipEntry("a.xml"));
            zip.write(bytes("<a/>".repeat(1000)));
            zip.putNextEntry(new ZipEntry("b.xml"));
            zip.write(bytes("<b/>"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    @Test
    @DisplayName("不动的条目连压缩后的字节都一样,顺序、注释都在;时间写成固定的一天")
    void untouchedEntriesAreCopiedPacked(@TempDir Path folder) throws IOException {
        ZipContainer zip = open(sample());
        zip.put("a.xml", bytes("<new/>"));
        zip.put("c.xml", bytes("<c/>"));
        byte[] after = zip.toBytes();
        assertThat(Zips.parts(after).keySet()).containsExactly("媒体/图.png", "a.xml", "b.xml", "c.xml");
        assertThat(Zips.text(after, "a.xml")).isEqualTo("<new/>");
        assertThat(Zips.parts(after).get("媒体/图.png")).isEqualTo(NOISE);
        Path file = folder.resolve("after.zip");
        Files.write(file, after);
        try (ZipFile read = new ZipFile(file.toFile())) {
            ZipEntry stored = read.getEntry("媒体/图.png");
            assertThat(stored.getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(stored.getComment()).isEqualTo("条目注释");
            assertThat(stored.getTimeLocal().toLocalDate()).isEqualTo("1980-02-01");
            assertThat(read.getComment()).isEqualTo("包注释");
        }
    }

    @Test
    @DisplayName("同样的输入得到同样的字节")
    void deterministic() throws IOException {
        byte[] sample = sample();
        assertThat(open(sample).toBytes()).isEqualTo(open(sample).toBytes());
    }

    @Test
    @DisplayName("在哪个时区写出都是同样的字节")
    void everyTimeZone() {
        TimeZone own = TimeZone.getDefault();
        try {
            byte[] sample = sample();
            byte[] here = open(sample).toBytes();
            for (String zone : new String[] {"America/New_York", "Pacific/Kiritimati", "Asia/Shanghai"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                ZipContainer there = open(sample);
                assertThat(there.toBytes()).as(zone).isEqualTo(here);
                assertThat(open(here).toBytes()).as(zone).isEqualTo(here);
            }
        } finally {
            TimeZone.setDefault(own);
        }
    }

    @Test
    @DisplayName("名称不分大小写和斜杠方向")
    void namesOfParts() throws IOException {
        byte[] zip = Zips.zip(Map.of("xl\\Worksheets\\Sheet1.xml", bytes("<a/>")));
        ZipContainer container = open(zip);
        assertThat(container.content("/xl/worksheets/sheet1.xml")).isEqualTo(bytes("<a/>"));
        container.put("xl/worksheets/sheet1.xml", bytes("<b/>"));
        assertThat(Zips.parts(container.toBytes())).containsOnlyKeys("xl\\Worksheets\\Sheet1.xml");
    }

    @Test
    @DisplayName("64 位尺寸字段的压缩包")
    void sizesIn64Bits() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.setUseZip64(Zip64Mode.Always);
            zip.putArchiveEntry(new ZipArchiveEntry("a.xml"));
            zip.write(bytes("<a/>"));
            zip.closeArchiveEntry();
        }
        ZipContainer container = open(out.toByteArray());
        assertThat(container.content("a.xml")).isEqualTo(bytes("<a/>"));
        assertThat(Zips.text(container.toBytes(), "a.xml")).isEqualTo("<a/>");
    }

    @Test
    @DisplayName("前面带有其他字节的压缩包")
    void bytesBefore() throws IOException {
        byte[] sample = sample();
        byte[] shifted = new byte[sample.length + 100];
        System.arraycopy(sample, 0, shifted, 100, sample.length);
        assertThat(open(shifted).content("b.xml")).isEqualTo(bytes("<b/>"));
    }

    @Test
    @DisplayName("截断、损坏、声称过大的压缩包各给一句话")
    void broken() {
        byte[] sample = sample();
        assertThatThrownBy(() -> open(Arrays.copyOf(sample, sample.length / 2)))
                .isInstanceOf(PackageProblem.class)
                .hasMessage("压缩包的目录已损坏或不完整");
        byte[] flipped = sample.clone();
        flipped[60] ^= 1;
        assertThatThrownBy(() -> open(flipped).put("x", open(flipped).content("媒体/图.png")))
                .isInstanceOf(PackageProblem.class)
                .hasMessage("条目“媒体/图.png”的数据不完整");
        assertThatThrownBy(() -> open(sample).content("没有.xml"))
                .isInstanceOf(PackageProblem.class)
                .hasMessage("缺少“没有.xml”");
    }

    @Test
    @DisplayName("从任何位置截断都不会抛出别的异常")
    void cutAnywhere() {
        byte[] sample = sample();
        int comment = bytes("包注释").length;
        for (int length = 0; length < sample.length - comment; length++) {
            byte[] cut = Arrays.copyOf(sample, length);
            assertThatThrownBy(() -> open(cut)).isInstanceOf(PackageProblem.class);
        }
    }

    @Test
    @DisplayName("JDK 能逐条读出写出的包")
    void readableByTheJdk() throws IOException {
        byte[] after = open(sample()).toBytes();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(after))) {
            assertThat(in.getNextEntry().getName()).isEqualTo("媒体/图.png");
            assertThat(in.readAllBytes()).isEqualTo(NOISE);
        }
    }
}
