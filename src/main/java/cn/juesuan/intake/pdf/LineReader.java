package cn.juesuan.intake.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Collects the straight lines of a page, drawn or as thin filled rectangles, and counts its pictures. */
final class LineReader extends PDFGraphicsStreamEngine {
    private static final double THIN = 3;
    private static final double SHORTEST = 4;

    private final int turn;
    private final double width;
    private final double height;
    private final double left;
    private final double bottom;
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Point2D[]> segments = new ArrayList<>();
    private final List<Point2D[]> rectangles = new ArrayList<>();
    private Point2D current = new Point2D.Double();
    private Point2D start = new Point2D.Double();
    private int images;

    LineReader(PDPage page, int turn) {
        super(page);
        this.turn = turn;
        width = page.getCropBox().getWidth();
        height = page.getCropBox().getHeight();
        left = page.getCropBox().getLowerLeftX();
        bottom = page.getCropBox().getLowerLeftY();
    }

    List<Ruling> rulings() {
        return List.copyOf(rulings);
    }

    int images() {
        return images;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        rectangles.add(new Point2D[] {p0, p2});
    }

    @Override
    public void drawImage(PDImage image) {
        images++;
    }

    @Override
    public void clip(int windingRule) {
        // only what is painted counts
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Double(x, y);
        start = current;
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D next = new Point2D.Double(x, y);
        segments.add(new Point2D[] {current, next});
        current = next;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Double(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        segments.add(new Point2D[] {current, start});
        current = start;
    }

    @Override
    public void endPath() {
        segments.clear();
        rectangles.clear();
    }

    @Override
    public void strokePath() {
        segments.forEach(each -> take(each[0], each[1]));
        rectangles.forEach(each -> {
            Point2D corner = new Point2D.Double(each[1].getX(), each[0].getY());
            Point2D other = new Point2D.Double(each[0].getX(), each[1].getY());
            take(each[0], corner);
            take(corner, each[1]);
            take(each[1], other);
            take(other, each[0]);
        });
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        rectangles.forEach(this::thin);
        if (segments.size() >= 3 && segments.size() <= 5) {
            double minX = segments.stream().mapToDouble(each -> Math.min(each[0].getX(), each[1].getX())).min().orElse(0);
            double maxX = segments.stream().mapToDouble(each -> Math.max(each[0].getX(), each[1].getX())).max().orElse(0);
            double minY = segments.stream().mapToDouble(each -> Math.min(each[0].getY(), each[1].getY())).min().orElse(0);
            double maxY = segments.stream().mapToDouble(each -> Math.max(each[0].getY(), each[1].getY())).max().orElse(0);
            thin(new Point2D[] {new Point2D.Double(minX, minY), new Point2D.Double(maxX, maxY)});
        }
        endPath();
    }

    private void thin(Point2D[] box) {
        double wide = Math.abs(box[1].getX() - box[0].getX());
        double high = Math.abs(box[1].getY() - box[0].getY());
        double x = (box[0].getX() + box[1].getX()) / 2;
        double y = (box[0].getY() + box[1].getY()) / 2;
        if (high <= THIN && wide > high) {
            take(new Point2D.Double(box[0].getX(), y), new Point2D.Double(box[1].getX(), y));
        } else if (wide <= THIN) {
            take(new Point2D.Double(x, box[0].getY()), new Point2D.Double(x, box[1].getY()));
        }
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // no line
    }

    private void take(Point2D one, Point2D other) {
        Point2D first = upright(one);
        Point2D second = upright(other);
        double wide = Math.abs(first.getX() - second.getX());
        double high = Math.abs(first.getY() - second.getY());
        if (high < 1 && wide >= SHORTEST) {
            rulings.add(new Ruling(true, first.getY(), Math.min(first.getX(), second.getX()), Math.max(first.getX(), second.getX())));
        } else if (wide < 1 && high >= SHORTEST) {
            rulings.add(new Ruling(false, first.getX(), Math.min(first.getY(), second.getY()), Math.max(first.getY(), second.getY())));
        }
    }

    /** From the top left of the page as its text is read. */
    private Point2D upright(Point2D point) {
        double x = point.getX() - left;
        double y = point.getY() - bottom;
        return switch (turn) {
            case 90 -> new Point2D.Double(y, x);
            case 180 -> new Point2D.Double(width - x, y);
            case 270 -> new Point2D.Double(height - y, width - x);
            default -> new Point2D.Double(x, height - y);
        };
    }
}
