package jixiao.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * 部首: signs of the blocks of radicals (U+2E80 to U+2FDF), which some programs write into a PDF instead of the character of
 * the same shape: ⻓ stands for 长, ⺠ for 民, ⽉ for 月.
 */
public final class Radicals {
    /** Each radical of the supplement with its character, as Unicode names them (Equivalent_Unified_Ideograph). */
    private static final String PAIRS = "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母"
            + "⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑"
            + "⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风"
            + "⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

    private static final Map<Integer, String> CHARACTERS = characters();

    private Radicals() {}

    private static Map<Integer, String> characters() {
        Map<Integer, String> characters = new HashMap<>();
        int[] points = PAIRS.codePoints().toArray();
        for (int each = 0; each < points.length; each += 2) {
            characters.put(points[each], Character.toString(points[each + 1]));
        }
        return characters;
    }

    /** Whether a sign is of those blocks. */
    public static boolean is(int point) {
        return point >= 0x2E80 && point <= 0x2FDF;
    }

    /** The character that a radical stands for; a sign that stands for none is itself. */
    public static String character(int point) {
        return CHARACTERS.getOrDefault(point, Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
    }
}
