package jixiao.review.task;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jixiao.writing.OutputFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code task.json} in a task's folder: written whole or not at all. */
final class TaskFile {
    static final String NAME = "task.json";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private TaskFile() {}

    /** The task of a folder; empty where it has none that can be read. */
    static Optional<Task> read(Path folder) {
        try {
            String text = Files.readString(folder.resolve(NAME), StandardCharsets.UTF_8);
            Task task = MAPPER.readValue(text, Task.class);
            return task.id().equals(String.valueOf(folder.getFileName())) ? Optional.of(task) : Optional.empty();
        } catch (IOException | JacksonException | NullPointerException none) {
            return Optional.empty();
        }
    }

    static void write(Path folder, Task task) {
        String text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(task);
        OutputFile.write(folder.resolve(NAME), true, file -> Files.writeString(file, text, StandardCharsets.UTF_8));
    }
}
