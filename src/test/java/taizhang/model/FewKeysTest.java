package taizhang.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Few keys in an array are the same map as in a table, in the same order, and never change. */
class FewKeysTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 24, 25, 60})
    void it_is_the_map_it_was_made_of(int size) {
        Map<String, Integer> given = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            given.put("键" + (size - i), i);
        }
        Map<String, Integer> few = FewKeys.copyOf(given);
        assertThat(few).isEqualTo(given).hasSameHashCodeAs(given).hasSize(size);
        assertThat(new ArrayList<>(few.keySet())).isEqualTo(new ArrayList<>(given.keySet()));
        assertThat(few.containsKey("没有")).isFalse();
        assertThat(few.get("没有")).isNull();
        assertThat(few.getOrDefault("没有", -1)).isEqualTo(-1);
        List<String> told = new ArrayList<>();
        few.forEach((key, value) -> told.add(key + value));
        assertThat(told).hasSize(size);
        given.put("后来的", 1);
        assertThat(few).hasSize(size);
        assertThatThrownBy(() -> few.put("新", 1)).isInstanceOf(UnsupportedOperationException.class);
    }
}
