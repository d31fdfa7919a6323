package jixiao.writing;

/**
 * 标注方式.
 *
 * @param accept whether a claim that differs gives way to the engine's score (--accept)
 * @param force whether an existing output may be replaced (--force)
 */
public record MarkOptions(boolean accept, boolean force) {}
