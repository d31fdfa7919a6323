package jixiao.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import jixiao.Engine;
import jixiao.reading.ReadTable;

/**
 * 速度关: how much computing time a workbook of forty lines takes to be read, scored and checked once the program is warm,
 * in units of a fixed loop that runs in the same process. A ratio does not depend on how fast the machine is, and computing
 * time not on how busy. Ends with exit code 1 where the ratio is more than half as much again as the recorded one.
 */
public final class SpeedGate {
    /**
     * 记录的比值: 2.7 to 3.4 on one machine, with the checks of what indicators are worth and of notes under a form; lowered
     * when the program becomes faster.
     */
    private static final double RECORDED = 3.0;

    private static final double MOST = 1.5;
    /** A machine that does something else at the same time is given another chance. */
    private static final int ATTEMPTS = 6;

    private static final int WARM_UP = 10;
    private static final int ROUNDS = 6;
    private static final int WORKBOOKS = 30;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final Pattern NUMBER = Pattern.compile("(?:≥|≤|=)?(\\d+(?:\\.\\d+)?)(%|万元|次|人|公里)?");

    private SpeedGate() {}

    public static void main(String[] arguments) throws IOException {
        Engine engine = Engine.load("wuhan");
        byte[] workbook = FortyLines.workbook();
        Supplier<Object> judged = () -> {
            List<ReadTable> tables = engine.read("自评表.xlsx", workbook);
            return engine.judge(tables.get(0).table());
        };
        Supplier<Object> loop = SpeedGate::loop;
        best(judged, WARM_UP);
        best(loop, WARM_UP);
        double ratio = Double.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && ratio > MOST * RECORDED; attempt++) {
            ratio = Math.min(ratio, best(judged, ROUNDS) / best(loop, ROUNDS));
        }
        boolean passed = ratio <= MOST * RECORDED;
        System.out.printf(
                "速度关:每本工作簿 %.2f(以校准循环为 1),记录 %.2f,上限 %.2f,%s%n",
                ratio, RECORDED, MOST * RECORDED, passed ? "通过" : "没有通过");
        System.exit(passed ? 0 : 1);
    }

    /** The least computing time of a round, in nanoseconds a piece: what other work on the machine adds is left out. */
    private static double best(Supplier<Object> work, int rounds) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long begun = CLOCK.getCurrentThreadCpuTime();
            for (int piece = 0; piece < WORKBOOKS; piece++) {
                if (work.get() == null) {
                    throw new IllegalStateException("nothing was made");
                }
            }
            best = Math.min(best, CLOCK.getCurrentThreadCpuTime() - begun);
        }
        return (double) best / WORKBOOKS;
    }

    /** 校准循环: what reading a workbook consists of (texts, patterns, tables, sums of bytes), and always the same. */
    private static Object loop() {
        Map<String, Integer> words = new HashMap<>();
        CRC32 sum = new CRC32();
        for (int line = 0; line < 1500; line++) {
            String text = "第" + line + "项 完成培训≥" + line * 7 % 1000 + "人,合格率" + line % 100 + "%,道路" + line % 50 + ".5公里";
            for (Matcher found = NUMBER.matcher(text); found.find(); ) {
                words.merge(found.group(), 1, Integer::sum);
            }
            sum.update(text.getBytes(StandardCharsets.UTF_8));
        }
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((words.size() + " " + sum.getValue()).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
