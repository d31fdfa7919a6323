package jixiao.store;

/**
 * 何时读到的话.
 *
 * @param at when it was first read, ISO 8601 with zone
 * @param said what a person said
 */
public record SaidAt<T>(String at, T said) {}
