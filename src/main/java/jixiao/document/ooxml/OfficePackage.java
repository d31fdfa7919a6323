package jixiao.document.ooxml;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 文件包: the parts of an Office package by name; those that were changed are packed anew at the end, every other one is
 * copied packed as it is. Names are compared without regard to case, slash or backslash.
 */
public final class OfficePackage {
    private final ZipContainer zip;
    private final Map<String, String> changed = new LinkedHashMap<>();

    /** Texts that are asked for again and again. */
    private final Map<String, String> relationships = new HashMap<>();

    private OfficePackage(ZipContainer zip) {
        this.zip = zip;
    }

    /**
     * The package in these bytes.
     *
     * @param bytes the whole file; nobody changes them
     * @param limits judged on the directory, before anything is unpacked
     * @throws PackageProblem when they are no container, or its directory is broken
     * @throws PackageLimits.Exceeded when it is beyond the limits
     */
    public static OfficePackage open(byte[] bytes, PackageLimits limits) {
        return new OfficePackage(ZipContainer.open(bytes, limits));
    }

    /** Whether any part is enciphered. */
    public boolean encrypted() {
        return zip.encrypted();
    }

    /** Whether there is a part of that name. */
    public boolean has(String part) {
        return changed.containsKey(part) || zip.has(part);
    }

    /** Names of all parts as written, in order. */
    public Set<String> names() {
        Set<String> result = new LinkedHashSet<>();
        result.addAll(zip.names());
        result.addAll(changed.keySet());
        return result;
    }

    /**
     * The bytes of a part as it was submitted; empty when there is no such part.
     *
     * @throws PackageProblem when it is broken
     */
    public Optional<byte[]> bytes(String part) {
        return zip.has(part) ? Optional.of(zip.content(part)) : Optional.empty();
    }

    /**
     * The text of a part as it now stands.
     *
     * @throws PackageProblem when it is missing or broken, or is no text of its encoding
     */
    public String text(String part) {
        String text = changed.get(part);
        if (text != null) {
            return text;
        }
        return part.endsWith(".rels") ? relationships.computeIfAbsent(part, this::decoded) : decoded(part);
    }

    private String decoded(String part) {
        return XmlEncoding.decode(zip.content(part));
    }

    /** Names of the parts that were made or changed. */
    public Set<String> changed() {
        return changed.keySet();
    }

    /** What a part held in the submission; empty for one that was made. */
    public Optional<String> before(String part) {
        return bytes(part).map(XmlEncoding::decode);
    }

    /** Whether a part was made, and stood not in the submission. */
    public boolean isNew(String part) {
        return !zip.has(part);
    }

    /** Gives a part this text; a new one stands at the end. */
    public void put(String part, String text) {
        changed.put(part, text);
    }

    /** Takes a part away, where there is one. */
    public void remove(String part) {
        changed.remove(part);
        zip.remove(part);
    }

    /** The package as it now stands; equal changes give equal bytes. */
    public byte[] toBytes() {
        changed.forEach((part, text) -> zip.put(part, XmlEncoding.encode(text)));
        return zip.toBytes();
    }

    /** A name that no part has: {@code xl/comments} and {@code .xml} give {@code xl/comments3.xml}. */
    public String free(String stem, String ending) {
        int number = 1;
        while (has(stem + number + ending)) {
            number++;
        }
        return stem + number + ending;
    }

    /** The part that a target names, seen from another part. */
    public String resolve(String from, String target) {
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
        return has(part) || part.indexOf('%') < 0 ? part : unescaped(part);
    }

    /** A name whose escapes of two digits are undone; one that is not well escaped stays, and names no part. */
    private static String unescaped(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return part;
        }
    }

    /** The folder of a part with its slash; empty for one at the root. */
    public static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }
}
