package jixiao.review.summary;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/** 图: a bar chart of numbers against the names in column A, standing beside them; every name and every number is written. */
final class Chart {
    /** Blue for what counts, greys for what is counted apart; the lightest for last year. */
    private static final List<Integer> COLOURS = List.of(0x4472C4, 0xA5A5A5, 0x7F6000, 0xBDD7EE);

    private static final int LEFT = 9;

    /** The column behind the chart. */
    static final int RIGHT = 17;

    private static final int HEIGHT = 17;

    /** Two points below the edge of a page, in English Metric Units. */
    private static final int BELOW = 25_400;

    /** Between the bars, in hundredths of a bar. */
    private static final int GAP = 60;

    private final XSSFSheet sheet;
    private final XSSFChart chart;
    private final int header;
    private final int first;
    private final int last;

    /**
     * @param header row of the names of the series; the chart begins there
     * @param first first row of numbers
     * @param last last row of numbers
     */
    Chart(XSSFSheet sheet, String title, int header, int first, int last) {
        this.sheet = sheet;
        this.header = header;
        this.first = first;
        this.last = last;
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        chart = drawing.createChart(drawing.createAnchor(0, BELOW, 0, 0, LEFT, header, RIGHT, header + HEIGHT));
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
    }

    /**
     * Draws.
     *
     * @param columns of the series, from 0; the series are named where there are several
     * @param lying the first name on top, else upright from the left
     */
    void draw(List<Integer> columns, boolean lying) {
        if (columns.size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        XDDFCategoryAxis names = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setNumberFormat("0");
        values.setMinimum(0);
        if (lying) {
            names.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setGapWidth(GAP);
        XDDFDataSource<String> categories =
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(first, last, 0, 0));
        for (int i = 0; i < columns.size(); i++) {
            int column = columns.get(i);
            XDDFNumericalDataSource<Double> numbers = XDDFDataSourcesFactory.fromNumericCellRange(
                    sheet, new CellRangeAddress(first, last, column, column));
            String name = sheet.getRow(header).getCell(column).getStringCellValue();
            XDDFChartData.Series drawn = data.addSeries(categories, numbers);
            drawn.setTitle(name, new CellReference(sheet.getSheetName(), header, column, true, true));
            int colour = COLOURS.get(name.equals("上年") ? COLOURS.size() - 1 : i);
            drawn.setFillProperties(new XDDFSolidFillProperties(
                    XDDFColor.from(new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour})));
        }
        data.setVaryColors(false);
        // Each for itself: the chart would first make a workbook for numbers that stand in none, and throw it away.
        for (int i = 0; i < data.getSeriesCount(); i++) {
            data.getSeries(i).plot();
        }
        CTPlotArea area = chart.getCTChart().getPlotArea();
        area.getBarChartArray(0).getSerList().forEach(series -> {
            CTDLbls labels = series.addNewDLbls();
            labels.addNewShowLegendKey().setVal(false);
            labels.addNewShowVal().setVal(true);
            labels.addNewShowCatName().setVal(false);
            labels.addNewShowSerName().setVal(false);
            labels.addNewShowPercent().setVal(false);
            labels.addNewShowBubbleSize().setVal(false);
        });
    }
}
