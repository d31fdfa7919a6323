package jixiao.writing.edit.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.writing.edit.CellAt;

/** Moves the relative references of a formula, as when it is copied to another cell. */
record FormulaShift(int rows, int columns) {
    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:[^\"]|\"\")*\"" // text
                    + "|'(?:[^']|'')*'" // sheet name
                    + "|\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\]" // column of a table, other workbook
                    + "|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}(?![\\p{L}\\p{N}_.$(!])" // whole columns
                    + "|\\$?\\d+:\\$?\\d+(?![\\p{L}\\p{N}_.$])" // whole rows
                    + "|[\\p{L}_\\\\$][\\p{L}\\p{N}_.\\\\$?]*" // cell, name or function
                    + "|[\\d.]+(?:E[+-]?\\d+)?");
    private static final Pattern CELL = Pattern.compile("(\\$?)([A-Z]{1,3})(\\$?)(\\d{1,7})");
    private static final String BROKEN = "#REF!";

    String apply(String formula) {
        Matcher tokens = TOKEN.matcher(formula);
        StringBuilder out = new StringBuilder(formula.length() + 8);
        int at = 0;
        while (tokens.find()) {
            char next = tokens.end() < formula.length() ? formula.charAt(tokens.end()) : ' ';
            out.append(formula, at, tokens.start());
            out.append(next == '(' || next == '!' ? tokens.group() : moved(tokens.group()));
            at = tokens.end();
        }
        return out.append(formula, at, formula.length()).toString();
    }

    private String moved(String token) {
        char first = token.charAt(0);
        if (first == '"' || first == '\'' || first == '[') {
            return token;
        }
        int colon = token.indexOf(':');
        if (colon > 0) {
            return side(token.substring(0, colon)) + ":" + side(token.substring(colon + 1));
        }
        Matcher cell = CELL.matcher(token);
        if (!cell.matches() || column(cell.group(2)) >= CellAt.MAX_COLUMNS) {
            return token;
        }
        String column = side(cell.group(1) + cell.group(2));
        String row = side(cell.group(3) + cell.group(4));
        return column.equals(BROKEN) || row.equals(BROKEN) ? BROKEN : column + row;
    }

    /** A column or a row: {@code A}, {@code $A}, {@code 7}, {@code $7}. */
    private String side(String text) {
        if (text.startsWith("$")) {
            return text;
        }
        if (Character.isDigit(text.charAt(0))) {
            int row = Integer.parseInt(text) + rows;
            return row < 1 || row > CellAt.MAX_ROWS ? BROKEN : Integer.toString(row);
        }
        int column = column(text) + columns;
        return column < 0 || column >= CellAt.MAX_COLUMNS ? BROKEN : CellAt.letters(column);
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (sum, c) -> sum * 26 + c - 'A' + 1) - 1;
    }
}
