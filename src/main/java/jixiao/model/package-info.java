/**
 * 名词: the nouns of a self-evaluation table (自评表), as immutable records that validate themselves.
 *
 * <p>Nothing here reads files, knows a convention or speaks sentences. Ratios are plain ratios (0.9764 for 97.64 %),
 * amounts are 万元, scores and weights are points (分). No component is ever {@code null}: what may be missing is an
 * {@link java.util.Optional}, an empty list, or an {@link jixiao.model.Entry} with empty text.
 */
package jixiao.model;
