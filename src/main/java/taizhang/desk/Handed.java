package taizhang.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import taizhang.diagnostic.Diagnostic;

/**
 * Papers that were made and put nowhere.
 *
 * @param files their bytes, by path below the output folder, in order; none when something stopped them
 * @param stopped what did
 */
record Handed(Map<String, byte[]> files, List<Diagnostic> stopped) {
    Handed {
        files = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(files));
        stopped = List.copyOf(stopped);
    }
}
