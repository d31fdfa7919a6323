/**
 * 自评质量评分: how well each unit has made its self-evaluation, by the bureau's own table of items, computed from a finished review and
 * completed by a person. Entered at {@link jixiao.review.quality.Quality}.
 */
package jixiao.review.quality;
