/**
 * 起草: texts written from scored tables. What a text says stands in Word templates; this room gives each slot its value, so
 * that every number of a text is one of a table, and reads back what was written before it lets it go.
 */
package jixiao.drafting;
