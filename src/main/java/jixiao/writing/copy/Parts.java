package jixiao.writing.copy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import jixiao.writing.copy.xml.XmlEncoding;
import jixiao.writing.copy.zip.ZipContainer;

/** The parts of an .xlsx package; those that were changed are packed anew at the end. */
final class Parts {
    private final ZipContainer zip;
    private final Map<String, String> changed = new LinkedHashMap<>();

    Parts(ZipContainer zip) {
        this.zip = zip;
    }

    boolean has(String part) {
        return changed.containsKey(part) || zip.has(part);
    }

    /** Names of all parts. */
    Set<String> names() {
        Set<String> result = new LinkedHashSet<>();
        zip.names().forEach(result::add);
        result.addAll(changed.keySet());
        return result;
    }

    String text(String part) throws ZipException {
        String text = changed.get(part);
        return text != null ? text : XmlEncoding.decode(zip.content(part));
    }

    /** Names of the parts that were made or changed. */
    Set<String> changed() {
        return changed.keySet();
    }

    /** What a part held in the submission; empty for one that was made. */
    Optional<String> before(String part) throws ZipException {
        return zip.has(part) ? Optional.of(XmlEncoding.decode(zip.content(part))) : Optional.empty();
    }

    void put(String part, String text) {
        changed.put(part, text);
    }

    void remove(String part) {
        changed.remove(part);
        zip.remove(part);
    }

    byte[] toBytes() {
        changed.forEach((part, text) -> zip.put(part, XmlEncoding.encode(text)));
        return zip.toBytes();
    }

    /** A name that no part has: {@code xl/comments} and {@code .xml} give {@code xl/comments3.xml}. */
    String free(String stem, String ending) {
        int number = 1;
        while (has(stem + number + ending)) {
            number++;
        }
        return stem + number + ending;
    }

    /** The part that a target names, seen from another part. */
    String resolve(String from, String target) {
        String path = target.startsWith("/") ? target : folder(from) + target;
        String[] steps = path.replace('\\', '/').split("/");
        StringBuilder out = new StringBuilder(path.length());
        for (String step : steps) {
            if (step.equals("..")) {
                out.setLength(Math.max(0, out.lastIndexOf("/")));
            } else if (!step.isEmpty() && !step.equals(".")) {
                out.append(out.isEmpty() ? "" : "/").append(step);
            }
        }
        String part = out.toString();
        return has(part) || part.indexOf('%') < 0 ? part : URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    /** The folder of a part with its slash; empty for one at the root. */
    static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }
}
