package jixiao.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import jixiao.json.document.SubmissionDocument;
import jixiao.json.document.TableDocument;
import jixiao.model.InputProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.node.MissingNode;

/**
 * 文档的毛病: one sentence for what keeps a document from being read. What has gone wrong with the text itself comes first,
 * then another version, then the member at fault.
 *
 * @param file file name as the user gave it
 * @param mebibytes the largest file
 */
record Faults(String file, long mebibytes) {
    /** The document is larger than it may be, or has more in one place. */
    InputProblem beyond() {
        return beyond("");
    }

    /** The document is no object. */
    InputProblem outermost() {
        return new InputProblem("「" + file + "」的最外层不是对象,应为 {\"version\":1,\"tables\":[…]}。");
    }

    private InputProblem beyond(String where) {
        return new InputProblem(
                "「" + file + "」超出 JSON 输入的限度" + where + ":文件 " + mebibytes + " MiB、嵌套 40 层、单个文字 4 万字符、数字 100 位。");
    }

    /** A member that is not what it should be. */
    InputProblem of(Misfit misfit, String document) {
        return sentence(misfit.path(), misfit.expected(), tree(document));
    }

    /** A text that does not bind to the records. */
    InputProblem of(JacksonException problem, String document) {
        JsonNode root = tree(document);
        if (!root.isObject()) {
            return outermost();
        }
        JsonNode version = root.path("version");
        boolean ours = version.isNumber()
                && version.decimalValue().compareTo(BigDecimal.valueOf(SubmissionDocument.VERSION)) == 0;
        boolean absent = version.isMissingNode() || version.isNull();
        if (absent || version.isNumber() && !ours) {
            return sentence(List.of("version"), " " + SubmissionDocument.VERSION, root);
        }
        return sentence(path(problem), expected(problem), root);
    }

    /** The same of what a program has filled in. */
    InputProblem of(Misfit misfit, TableDocument table) {
        return sentence(misfit.path(), misfit.expected(), DocumentText.tree(table));
    }

    /** A number in digits; an {@link InputProblem} says what is none. */
    BigDecimal number(Spot at, String member, String digits) {
        try {
            return DocumentText.number(digits);
        } catch (JacksonException none) {
            String expected = none instanceof MismatchedInputException ? none.getOriginalMessage() : Leaves.A_NUMBER;
            throw sentence(text(at.to(member)), '"' + digits + '"', expected);
        }
    }

    private static List<Object> path(JacksonException problem) {
        return problem.getPath().stream()
                .map(each -> each.getPropertyName() == null ? (Object) each.getIndex() : each.getPropertyName())
                .toList();
    }

    /** {@link Leaves} say it themselves; anything else is an array or an object. */
    private static String expected(JacksonException problem) {
        Class<?> type = problem instanceof MismatchedInputException misfit ? misfit.getTargetType() : Object.class;
        if (type == String.class || type == BigDecimal.class || type == Boolean.class) {
            return problem.getOriginalMessage();
        }
        return Collection.class.isAssignableFrom(type) ? "数组 […]" : "对象 {…}";
    }

    private InputProblem sentence(List<Object> path, String expected, JsonNode root) {
        JsonNode found = root;
        for (Object step : path) {
            found = step instanceof Integer at ? found.path(at) : found.path(String.valueOf(step));
        }
        return sentence(text(path), shown(found), expected);
    }

    private InputProblem sentence(String where, String found, String expected) {
        return new InputProblem("「" + file + "」的 " + where + " 是 " + found + ",应为" + expected + "。");
    }

    /** {@code tables[0].goals[1].text}. */
    private static String text(List<Object> path) {
        StringBuilder text = new StringBuilder();
        for (Object step : path) {
            if (step instanceof Integer) {
                text.append('[').append(step).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step);
            }
        }
        return text.toString();
    }

    private static String shown(JsonNode found) {
        if (found.isNull() || found instanceof MissingNode) {
            return "空";
        }
        if (found.isContainer()) {
            return found.isArray() ? "数组" : "对象";
        }
        String text = found.toString();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private JsonNode tree(String document) {
        try {
            return DocumentText.tree(document);
        } catch (StreamConstraintsException beyond) {
            throw beyond(where(beyond));
        } catch (JacksonException broken) {
            throw new InputProblem("「" + file + "」不是完整的 JSON" + where(broken) + ",请检查引号、逗号、括号和重复的成员名。", broken);
        }
    }

    private static String where(JacksonException problem) {
        TokenStreamLocation location = problem.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : "(第 " + location.getLineNr() + " 行第 " + location.getColumnNr() + " 个字符附近)";
    }
}
