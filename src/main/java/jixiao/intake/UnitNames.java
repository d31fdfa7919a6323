package jixiao.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.text.Normal;

/**
 * 单位名词典: normalises unit names by the lists 《单位简称》 and 《单位名附注》 of the convention: "区政府办" and
 * "武汉市江汉区人民政府办公室" have one core. Safe for several threads.
 */
public final class UnitNames {
    /** "湖北省武汉市江汉区"; the last part is the district, its level the last sign. */
    private static final Pattern AREA = Pattern.compile(
            "^(?:[^省区市县]{2,6}(?:省|自治区))?(?:(?!城市|都市)[^省区市县]{1,6}[市州盟])?(?:(?!社区|园区|景区|城区|城市)[^省区市县]{1,8}[区县市旗])?");

    private static final Pattern LAST = Pattern.compile("[^省区市县州盟]*[省区市县州盟旗]$");
    private static final Pattern LEVEL = Pattern.compile("^[省市区县](?!场|域|容|政(?![府协法务]))(?=.{2,})");

    private final Map<String, String> full = new LinkedHashMap<>();
    private final List<String> asides;

    /**
     * A dictionary.
     *
     * @param abbreviations 单位简称, each as 简称=全称
     * @param asides 单位名附注: words that do not say which unit it is
     */
    public UnitNames(List<String> abbreviations, List<String> asides) {
        this.asides = asides;
        abbreviations.forEach(pair -> {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                full.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        });
    }

    /** The name as it is compared; empty parts for a blank one. */
    public UnitName of(String written) {
        String name = Normal.text(written);
        for (String aside : asides) {
            name = name.replace(aside, "");
        }
        Matcher area = AREA.matcher(name);
        String place = area.find() ? area.group() : "";
        String core = name.substring(place.length());
        if (place.isEmpty()) {
            Matcher level = LEVEL.matcher(name);
            place = level.find() ? level.group() : "";
            core = name.substring(place.length());
        }
        if (core.isEmpty()) {
            return new UnitName("", name);
        }
        Matcher last = LAST.matcher(place);
        String words = Normal.words(core);
        return new UnitName(last.find() ? last.group() : place, full.getOrDefault(words, words));
    }
}
