package jixiao.drafting.bureau;

import java.util.Arrays;
import java.util.Optional;

/** 财政文稿种类: what can be written from a finished review. */
public enum BureauKind {
    /** 绩效统计段 of the bureau's own accounts. */
    STATISTICS("统计段", "statistics.docx", "绩效统计段"),
    /** 结果应用清单. */
    USE("结果应用", "use.docx", "结果应用清单"),
    /** 得分排名. */
    RANKING("排名", "ranking.docx", "绩效自评得分排名"),
    /** 通报 to the units. */
    NOTICE("通报", "notice.docx", "绩效自评复核情况通报");

    private final String chinese;
    private final String template;
    private final String file;

    BureauKind(String chinese, String template, String file) {
        this.chinese = chinese;
        this.template = template;
        this.file = file;
    }

    /** As a user writes it. */
    public String chinese() {
        return chinese;
    }

    String template() {
        return template;
    }

    /** What its file is called, without ending. */
    String file() {
        return file;
    }

    /** The kind of that name; empty where there is none. */
    public static Optional<BureauKind> of(String chinese) {
        return Arrays.stream(values())
                .filter(kind -> kind.chinese.equals(chinese))
                .findFirst();
    }
}
