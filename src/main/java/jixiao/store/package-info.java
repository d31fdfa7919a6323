/**
 * 存档: what a review keeps in its result folder, in one SQLite file that any later version of the program takes over. The
 * only room that speaks JDBC.
 */
package jixiao.store;
