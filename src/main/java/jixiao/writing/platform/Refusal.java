package jixiao.writing.platform;

import jixiao.model.Given;

/**
 * 拒收: what the platform will not take.
 *
 * @param cell A1 address; empty for the file as a whole
 * @param sentence what was found and what is expected, one Chinese sentence
 */
public record Refusal(String cell, String sentence) {
    public Refusal {
        Given.all(cell, sentence);
    }
}
