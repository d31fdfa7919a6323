package jixiao.model.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import jixiao.model.Notice;

/**
 * 读取提示, as the subject of a finding.
 *
 * @param notice what the reader noticed
 */
public record Noticed(Notice notice) implements Subject {
    public Noticed {
        Objects.requireNonNull(notice);
    }

    @Override
    public String key() {
        return "提示" + notice.code() + notice.place();
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>(notice.details());
        details.putIfAbsent("工作表", notice.place().sheet());
        details.putIfAbsent("单元格", notice.place().cell());
        return details;
    }
}
