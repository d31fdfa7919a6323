package jixiao.review.draw;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** 分层依据. */
public enum By {
    /** 科室 by the roster. */
    SECTION("科室", Member::section),
    /** 主管部门 by the roster, else as the table writes it. */
    SUPERVISOR("主管部门", Member::supervisor),
    /** 单位 as the table writes it. */
    UNIT("单位", Member::unit),
    /** 整体 or 项目. */
    FORM("类型", Member::form),
    /** 结论. */
    VERDICT("结论", Member::verdict);

    private final String chinese;
    private final Function<Member, String> text;

    By(String chinese, Function<Member, String> text) {
        this.chinese = chinese;
        this.text = text;
    }

    /** The one of a Chinese name; empty where there is none. */
    public static Optional<By> of(String chinese) {
        return Arrays.stream(values())
                .filter(each -> each.chinese.equals(chinese))
                .findFirst();
    }

    /** What may be written. */
    public static List<String> names() {
        return Arrays.stream(values()).map(By::chinese).toList();
    }

    /** As a person writes it. */
    public String chinese() {
        return chinese;
    }

    /** The stratum of those that do not say. */
    String unknown() {
        return "未列" + chinese;
    }

    String stratum(Member member) {
        String named = text.apply(member).strip();
        return named.isEmpty() ? unknown() : named;
    }
}
