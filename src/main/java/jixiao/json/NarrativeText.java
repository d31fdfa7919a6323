package jixiao.json;

import jixiao.model.narrative.Narrative;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** 文稿的存档文字: what a document says, whole, to be judged again without being read again. Not for other programs. */
public final class NarrativeText {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private NarrativeText() {}

    /** On one line. */
    public static String of(Narrative narrative) {
        return MAPPER.writeValueAsString(narrative);
    }

    /**
     * What {@link #of} wrote, equal in every member.
     *
     * @throws tools.jackson.core.JacksonException when it is nothing that this version wrote
     */
    public static Narrative read(String line) {
        return MAPPER.readValue(line, Narrative.class);
    }
}
