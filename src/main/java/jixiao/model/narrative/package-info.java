/** 文稿: what reports and accounts say in words, as nouns: facts, reports, their goals and groups of points. */
package jixiao.model.narrative;
