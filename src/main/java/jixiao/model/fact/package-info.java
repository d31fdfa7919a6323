/**
 * 规则所见: the small types that the rules speak in. A rule reads facts and makes one call on a collector; it changes
 * nothing.
 */
package jixiao.model.fact;
