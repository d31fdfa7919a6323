/**
 * 计分: {@link jixiao.model.SelfEvaluation} and {@link jixiao.convention.Convention} to
 * {@link jixiao.model.ScoredEvaluation}. Rules choose exactly one method for each line; the method says how much of the
 * weight is earned, before any weight is known; weights are inferred for the whole table; then both are multiplied and
 * rounded once. Nothing passes through {@code double}.
 */
package jixiao.scoring;
