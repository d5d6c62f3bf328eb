package taizhang.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import taizhang.diagnostic.Diagnostic;
import taizhang.document.Document;
import taizhang.layout.Pages;

/** Milliseconds for each part, warm. {@code layoutAndWritePdf} divided by {@code floorPdf} is what our layout costs. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx2g", "-Djava.awt.headless=true"})
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class PartsBenchmark {
    /** LedgerLoader and Rules. */
    @Benchmark
    public List<Diagnostic> readAndCheck(Township town) throws IOException {
        return town.readAndCheck();
    }

    /** TemplateRenderer. */
    @Benchmark
    public Document fillTemplate(Township town) throws IOException {
        return town.fill();
    }

    /** Layout alone. */
    @Benchmark
    public Pages layout(Township town) {
        return town.layOut();
    }

    /** PdfWriter. */
    @Benchmark
    public void layoutAndWritePdf(Township town) throws IOException {
        town.writePdf(OutputStream.nullOutputStream());
    }

    /** The same runs, without layout. */
    @Benchmark
    public void floorPdf(Township town) {
        town.writeFloor(OutputStream.nullOutputStream());
    }

    /** ExcelWriter. */
    @Benchmark
    public void writeExcel(Township town) throws IOException {
        town.writeExcel(OutputStream.nullOutputStream());
    }
}
