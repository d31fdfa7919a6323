package jixiao.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jixiao.web.Visitor.Sent;

/** 复核过一次的任务: made and reviewed once for a class; each test goes on with a copy of its own. */
final class ReviewedOnce {
    private final Path kept;
    private final String place;

    /** Makes the task in a folder that is kept as it is then. */
    ReviewedOnce(Path kept, Map<String, String> fields, List<Sent> files) {
        this.kept = kept;
        try (Server server = TaskPagesTest.server(kept)) {
            Visitor visitor = new Visitor(server);
            place = Visitor.place(visitor.send("/tasks", fields, files));
            TaskPagesTest.reviewed(visitor, place);
        }
    }

    /** Where the task stands in a server of the copy. */
    String place() {
        return place;
    }

    /** A server of a copy of it in an empty folder. */
    Server server(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(kept)) {
            for (Path each : all.filter(one -> !one.equals(kept)).toList()) {
                Files.copy(each, folder.resolve(kept.relativize(each).toString()));
            }
        }
        return TaskPagesTest.server(folder);
    }
}
