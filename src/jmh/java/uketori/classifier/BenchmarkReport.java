package uketori.classifier;

import java.util.Arrays;
import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** Runs the benchmark and prints, for each text, its times, what it allocates, and how its time per KB compares. */
public final class BenchmarkReport {

    private BenchmarkReport() {}

    /** The names of {@link BenchmarkText}s to measure beside the notice; none for all. */
    public static void main(String... names) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(ClassifierBenchmark.class.getSimpleName()).addProfiler(GCProfiler.class);
        if (names.length > 0) {
            options.param("text", names);
        }
        print(new Runner(options.build()).run());
    }

    private static void print(Collection<RunResult> results) {
        System.out.printf(
                "%n%-38s %8s %12s %12s %10s %12s %10s %8s%n",
                "text", "KB", "median µs", "p99 µs", "texts/s", "allocated KB", "µs per KB", "factor");
        double typical = 0;
        for (RunResult result : results) {
            BenchmarkText text = BenchmarkText.valueOf(result.getParams().getParam("text"));
            Statistics times = result.getPrimaryResult().getStatistics();
            double perKilobyte = times.getPercentile(50) / text.kilobytes();
            typical = typical == 0 ? perKilobyte : typical;
            double allocated = Arrays.stream(new String[] {"gc.alloc.rate.norm", "·gc.alloc.rate.norm"})
                    .filter(result.getSecondaryResults()::containsKey)
                    .mapToDouble(name -> result.getSecondaryResults().get(name).getScore())
                    .findFirst()
                    .orElse(Double.NaN);
            System.out.printf(
                    "%-38s %8.1f %12.1f %12.1f %10.1f %12.1f %10.1f %8.1f%n",
                    text,
                    text.kilobytes(),
                    times.getPercentile(50),
                    times.getPercentile(99),
                    1_000_000 / times.getMean(),
                    allocated / 1024,
                    perKilobyte,
                    perKilobyte / typical);
        }
    }
}
