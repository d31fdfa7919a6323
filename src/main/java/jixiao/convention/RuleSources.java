package jixiao.convention;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * 规则来源: all that the compiled rules depend on. Rules name rows, and what a row says beside its condition is looked up:
 * a change of a parameter, method, clause or priority leaves them as they are.
 *
 * @param rows the decision rows
 * @param files the {@code *.drl} by file name
 */
record RuleSources(List<LineRule> rows, Map<String, String> files) {
    RuleSources {
        rows = List.copyOf(rows);
        files = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(files));
    }

    /** Lower-case hex SHA-256 over them and the template. */
    String hash() {
        Digest digest = new Digest();
        digest.add(RuleTemplate.text());
        rows.forEach(row -> digest.add(row.agenda(), row.rule(), row.pattern()));
        files.forEach(digest::add);
        return digest.hex();
    }

    /** 摘要: SHA-256 over texts, none of which can run into the next. */
    static final class Digest {
        private final MessageDigest sha256;

        Digest() {
            try {
                sha256 = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException absent) {
                throw new IllegalStateException("every Java has SHA-256", absent);
            }
        }

        void add(String... texts) {
            for (String text : texts) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                sha256.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                sha256.update(bytes);
            }
        }

        String hex() {
            return HexFormat.of().formatHex(sha256.digest());
        }
    }
}
