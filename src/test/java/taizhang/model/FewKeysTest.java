package taizhang.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taizhang.diagnostic.SourceSpan;

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

    @Test
    void places_are_the_places_they_were_made_of() {
        Map<String, SourceSpan> given = new LinkedHashMap<>();
        given.put("编号", new SourceSpan("问题/上庄村.yaml", 3, 9, 6));
        given.put("登记", new SourceSpan("问题/上庄村.yaml", 4, 9, 10));
        assertThat(FewKeys.ofPlaces(given)).isEqualTo(given);
        assertThat(FewKeys.ofPlaces(FewKeys.ofPlaces(given))).isEqualTo(given);
        given.put("别处", new SourceSpan("单位.yaml", 1, 1, 0));
        assertThat(FewKeys.ofPlaces(given)).isEqualTo(given);
        assertThat(FewKeys.ofPlaces(Map.of())).isEmpty();
    }

    @Test
    void what_is_said_is_what_was_said() {
        Map<String, Said> given = new LinkedHashMap<>();
        given.put("一", new Said.Text("甲"));
        given.put("二", new Said.Items(List.of(new Said.Text("乙"), Said.Group.EMPTY)));
        given.put("三", new Said.Group(Map.of("四", new Said.Text(""))));
        assertThat(FewKeys.ofSaid(given)).isEqualTo(given).hasSameHashCodeAs(given);
        assertThat(new ArrayList<>(FewKeys.ofSaid(given).values())).isEqualTo(new ArrayList<>(given.values()));
    }

    @Test
    void more_keys_than_few_are_kept_as_well() {
        Map<String, Said> said = new LinkedHashMap<>();
        Map<String, SourceSpan> places = new LinkedHashMap<>();
        for (int i = 1; i <= 200; i++) {
            said.put("键" + i, new Said.Text("值" + i));
            places.put("键" + i, new SourceSpan("文件", i, i, i));
        }
        assertThat(FewKeys.ofSaid(said)).isEqualTo(said);
        assertThat(FewKeys.ofPlaces(places)).isEqualTo(places);
    }
}
