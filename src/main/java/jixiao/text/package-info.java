/** 文字: words without tables: how signs, blanks and digits that look alike are made one. */
package jixiao.text;
