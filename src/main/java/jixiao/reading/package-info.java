/**
 * 读表: grids to {@link jixiao.model.SelfEvaluation}s. Tables are found by the words of their header row, wherever it
 * stands; layouts and synonyms are data of the convention.
 */
package jixiao.reading;
