package jixiao.review;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
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

/** 图: a bar chart of the numbers in columns B and C against the names in column A, standing beside them. */
final class Chart {
    /** Blue for what counts, grey for what is for reference only. */
    private static final List<byte[]> COLOURS = List.of(
            new byte[] {(byte) 0x44, (byte) 0x72, (byte) 0xC4}, new byte[] {(byte) 0xA5, (byte) 0xA5, (byte) 0xA5});

    private static final int LEFT = 4;
    private static final int RIGHT = 13;
    private static final int HEIGHT = 17;

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
        chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, LEFT, header, RIGHT, header + HEIGHT));
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
    }

    /** Upright, with so many series side by side and a legend. */
    void columns(int series) {
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        draw(BarDirection.COL, series);
    }

    /** Lying, one series, the first on top. */
    void bars() {
        draw(BarDirection.BAR, 1);
    }

    private void draw(BarDirection direction, int series) {
        boolean lying = direction == BarDirection.BAR;
        XDDFCategoryAxis names = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setNumberFormat("0");
        values.setMinimum(0);
        if (lying) {
            names.setOrientation(org.apache.poi.xddf.usermodel.chart.AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(direction);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        XDDFDataSource<String> categories =
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(first, last, 0, 0));
        for (int i = 1; i <= series; i++) {
            XDDFNumericalDataSource<Double> numbers =
                    XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(first, last, i, i));
            String name = sheet.getRow(header).getCell(i).getStringCellValue();
            XDDFChartData.Series drawn = data.addSeries(categories, numbers);
            drawn.setTitle(name, new CellReference(sheet.getSheetName(), header, i, true, true));
            drawn.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(COLOURS.get(i - 1))));
        }
        data.setVaryColors(false);
        chart.plot(data);
    }
}
