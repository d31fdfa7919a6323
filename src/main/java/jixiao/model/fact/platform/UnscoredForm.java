package jixiao.model.fact.platform;

/** 无分值表式: the table is of a form that prints no points, such as that of a central transfer; nothing is missing where none stand. */
public record UnscoredForm() {}
