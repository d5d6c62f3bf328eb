/**
 * Measures the parts of the program, warm, with JMH; knows every package and is known by none. Start at
 * {@link taizhang.bench.PartsBenchmark}.
 */
@NullMarked
package taizhang.bench;

import org.jspecify.annotations.NullMarked;
