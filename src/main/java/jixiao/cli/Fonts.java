package jixiao.cli;

import java.awt.GraphicsEnvironment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** 字体: which of the fonts that official forms and letters name are installed here. */
final class Fonts {
    /** Each with the names under which systems know it. */
    private static final List<List<String>> WANTED = List.of(
            List.of("方正小标宋", "方正小标宋简体", "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05"),
            List.of("宋体", "SimSun", "NSimSun"),
            List.of("仿宋", "FangSong", "仿宋_GB2312", "FangSong_GB2312"),
            List.of("黑体", "SimHei"),
            List.of("楷体", "KaiTi", "楷体_GB2312", "KaiTi_GB2312"),
            List.of("思源(Noto CJK)", "Noto Sans CJK SC", "Noto Serif CJK SC", "Source Han Sans SC"));

    private Fonts() {}

    /** Lines for a page: the fonts that are there, those that are missing. */
    static List<String> lines() {
        Set<String> installed;
        try {
            installed = Arrays.stream(
                            GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT))
                    .collect(Collectors.toSet());
        } catch (LinkageError | RuntimeException unknown) {
            return List.of("查不到(本机没有字体程序库)");
        }
        List<String> there = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (List<String> names : WANTED) {
            (names.stream().anyMatch(installed::contains) ? there : missing).add(names.get(0));
        }
        return List.of(
                "有 " + (there.isEmpty() ? "—" : String.join("、", there)),
                "没有 " + (missing.isEmpty() ? "—" : String.join("、", missing) + "(打印正式表时由别的字体代替)"));
    }
}
