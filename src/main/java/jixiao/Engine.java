package jixiao;

import java.nio.file.Path;
import java.util.List;
import jixiao.model.ConventionStamp;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.reading.ReadTable;
import jixiao.writing.MarkOptions;

/** placeholder until the rooms land. */
public final class Engine {
    interface Rooms {
        ConventionStamp stamp();

        List<ReadTable> read(Path file);

        Judgement judge(SelfEvaluation table);

        String json(List<Judgement> all);

        String message(Judgement judgement, Finding finding);

        void mark(Path file, List<ReadTable> tables, List<Judgement> judgements, Path target, MarkOptions options);
    }

    private final Rooms rooms;

    Engine(Rooms rooms) {
        this.rooms = rooms;
    }

    public static Engine load(String convention) {
        throw new UnsupportedOperationException();
    }

    public List<ReadTable> read(Path file) {
        return rooms.read(file);
    }

    public Judgement judge(SelfEvaluation table) {
        return rooms.judge(table);
    }

    public ScoredEvaluation score(SelfEvaluation table) {
        throw new UnsupportedOperationException();
    }

    public String json(List<Judgement> all) {
        return rooms.json(all);
    }

    public String message(Judgement judgement, Finding finding) {
        return rooms.message(judgement, finding);
    }

    public void mark(Path file, List<ReadTable> tables, List<Judgement> judgements, Path target, MarkOptions options) {
        rooms.mark(file, tables, judgements, target, options);
    }
}
