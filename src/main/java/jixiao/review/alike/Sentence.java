package jixiao.review.alike;

import java.util.Optional;
import jixiao.model.Place;

/**
 * 一句话 of a table.
 *
 * @param text as written
 * @param place its cell
 * @param digest of what counts of it; 0 where it is too short, or may be alike lawfully
 * @param begins what it begins with where a unit speaks of itself; empty for most
 */
record Sentence(String text, Place place, long digest, Optional<String> begins) {}
