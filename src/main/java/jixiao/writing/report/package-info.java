/**
 * 文书: Word documents out of templates that an office changes in Word or WPS. A template is read once into pieces and
 * checked against what the program has for it; filling puts pieces together, so that all that holds no mark stays as it is.
 */
package jixiao.writing.report;
