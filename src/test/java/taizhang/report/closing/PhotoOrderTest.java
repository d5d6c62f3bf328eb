package taizhang.report.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taizhang.report.day.EvidencePhoto;

class PhotoOrderTest {
    private static List<String> ordered(String... files) {
        List<AnnexPhoto> photos = Arrays.stream(files)
                .map(file -> AnnexPhoto.of(new EvidencePhoto("佐证/上庄-001/" + file, ""), "上庄-001"))
                .toList();
        return PhotoOrder.of(photos).stream()
                .map(photo -> photo.file().replace("上庄-001/", "").replace(".jpg", ""))
                .toList();
    }

    @Test
    void after_stands_beside_before_of_the_same_matter() {
        assertThat(ordered("院内整改后.jpg", "院内整改前.jpg", "厨房整改前.jpg", "厨房整改后.jpg"))
                .containsExactly("厨房整改前", "厨房整改后", "院内整改前", "院内整改后");
        assertThat(ordered("整改前10.jpg", "整改后10.jpg", "整改前2.jpg", "整改后2.jpg"))
                .containsExactly("整改前2", "整改后2", "整改前10", "整改后10");
        assertThat(ordered("后1.jpg", "前1.jpg")).containsExactly("前1", "后1");
        assertThat(ordered("整改前：院内.jpg", "整改后：院内.jpg")).containsExactly("整改前：院内", "整改后：院内");
    }

    @Test
    void what_has_no_like_goes_with_the_next_that_has_none_and_the_rest_by_name() {
        assertThat(ordered("公示.jpg", "东墙整改前.jpg", "西墙整改后.jpg", "评议.jpg")).containsExactly("东墙整改前", "西墙整改后", "公示", "评议");
        assertThat(ordered("整改后2.jpg", "整改后1.jpg")).containsExactly("整改后1", "整改后2");
        assertThat(ordered("b.jpg", "a10.jpg", "a9.jpg")).containsExactly("a9", "a10", "b");
    }

    @Test
    void words_that_only_hold_the_sign_are_not_before_and_after() {
        assertThat(ordered("后院.jpg", "前营村.jpg", "整改前后对比.jpg", "整改前后.jpg"))
                .containsExactly("前营村", "后院", "整改前后", "整改前后对比");
    }

    @ParameterizedTest
    @CsvSource({
        "佐证/上庄-001/院内整改前.jpg, 院内整改前",
        "佐证/上庄-001/上庄-001 院内.jpg, 院内",
        "佐证/上庄-001/IMG_2031.JPG, 照片",
        "佐证/上庄-001/公示照片/IMG_2031.JPG, 公示照片",
        "佐证/上庄-001/微信图片_20170615093012.jpg, 照片",
        "佐证/上庄-001/全景-打印.jpg, 全景",
        "佐证/上庄-001.jpg, 上庄-001"
    })
    void a_photo_is_called_after_its_file_or_its_folder(String path, String caption) {
        assertThat(AnnexPhoto.of(new EvidencePhoto(path, ""), "上庄-001").caption())
                .isEqualTo(caption);
    }
}
