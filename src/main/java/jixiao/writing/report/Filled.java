package jixiao.writing.report;

import java.util.List;

/**
 * 填好的文书.
 *
 * @param bytes a {@code .docx}; equal values in an equal template give equal bytes
 * @param empty names of the slots without data, each once, in the order in which they stand: 【待填：名】 is written there
 */
public record Filled(byte[] bytes, List<String> empty) {
    public Filled {
        empty = List.copyOf(empty);
    }
}
