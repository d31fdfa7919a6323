package jixiao.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.intake.WorkFolder;
import jixiao.writing.OutputProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 1.0.0 的存档: a manifest and a file for each submission, as JSON. What the last review found is taken over, so that the
 * next one tells what has changed; what was judged is judged again by the newer program. What people decided stands in the
 * summary and is read from there.
 */
final class EarlierFolder {
    private static final String MANIFEST = "manifest.json";
    private static final List<String> FILES = List.of(MANIFEST, "tables.jsonl", "publishing.json");

    private EarlierFolder() {}

    /** Takes over what stands in the folder, then takes it away; a manifest that cannot be read counts as none. */
    static void takeOver(Path folder, Database database, Clock clock) {
        Path manifest = folder.resolve(MANIFEST);
        if (!Files.exists(manifest) && !Files.exists(folder.resolve("files"))) {
            return;
        }
        String at = OffsetDateTime.now(clock).toString();
        read(manifest)
                .ifPresent(last -> database.with(connection -> {
                    if (FinishedReviews.find(connection).isEmpty()) {
                        FinishedReviews.save(connection, last.review(), List.of(), last.findings(), List.of(), at);
                        connection.commit();
                    }
                    return at;
                }));
        try {
            for (String name : FILES) {
                Files.deleteIfExists(folder.resolve(name));
            }
            WorkFolder.delete(folder.resolve("files"));
        } catch (IOException inUse) {
            throw new OutputProblem("「" + folder + "」里 1.0.0 版的存档删不掉,请检查权限后重试。", inUse);
        }
    }

    /** What a manifest held. */
    private record Last(FinishedReview review, List<KnownFinding> findings) {}

    private static Optional<Last> read(Path manifest) {
        try {
            JsonNode root = new JsonMapper().readTree(Files.readString(manifest, StandardCharsets.UTF_8));
            Map<String, String> files = new java.util.TreeMap<>();
            root.path("files")
                    .properties()
                    .forEach(each -> files.put(each.getKey(), each.getValue().asString("")));
            List<String> copies = root.path("copies")
                    .valueStream()
                    .map(each -> each.asString(""))
                    .toList();
            List<KnownFinding> known =
                    root.path("known").valueStream().map(EarlierFolder::known).toList();
            // Its fingerprint is no longer ours: the folder is reviewed again in any case.
            return root.path("fingerprint").isString()
                    ? Optional.of(new Last(new FinishedReview("", files, copies, ""), known))
                    : Optional.empty();
        } catch (IOException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static KnownFinding known(JsonNode each) {
        return new KnownFinding(
                each.path("unit").asString(""),
                each.path("project").asString(""),
                each.path("year").asString(""),
                each.path("form").asString(""),
                each.path("file").asString(""),
                each.path("severity").asString(""),
                each.path("code").asString(""),
                each.path("title").asString(""),
                each.path("cell").asString(""),
                each.path("message").asString(""),
                "",
                false);
    }
}
