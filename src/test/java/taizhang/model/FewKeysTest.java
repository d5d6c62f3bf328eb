package taizhang.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FewKeysTest {
    @Test
    void saysWhatTheMapGivenSaysInItsOrder() {
        for (int size : new int[] {0, 1, 24, 25, 300}) {
            Map<String, Integer> given = numbered(size);

            Map<String, Integer> copy = FewKeys.copyOf(given);

            assertThat(copy).isEqualTo(given).hasSameHashCodeAs(given);
            assertThat(copy.keySet()).containsExactlyElementsOf(given.keySet());
            Map<String, Integer> told = new LinkedHashMap<>();
            copy.forEach(told::put);
            assertThat(told.entrySet()).containsExactlyElementsOf(given.entrySet());
            assertThat(copy.get("absent")).isNull();
            assertThat(copy.getOrDefault("absent", -1)).isEqualTo(-1);
            given.forEach((key, value) -> assertThat(copy.getOrDefault(key, -1)).isEqualTo(value));
        }
    }

    @Test
    void neverChanges() {
        Map<String, Integer> given = numbered(3);
        Map<String, Integer> copy = FewKeys.copyOf(given);
        given.clear();

        assertThat(copy).hasSize(3);
        assertThatThrownBy(() -> copy.put("k0", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copy.remove("k1")).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Map<String, Integer> numbered(int size) {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put("k" + (size - i), i);
        }
        return map;
    }
}
