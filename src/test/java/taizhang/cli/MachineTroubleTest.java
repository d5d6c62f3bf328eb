package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class MachineTroubleTest {
    @Test
    void every_trouble_names_the_file() {
        assertThat(MachineTrouble.sentence(new NoSuchFileException("账"))).isEqualTo("错误：找不到 账");
        assertThat(MachineTrouble.sentence(new AccessDeniedException("账"))).contains("没有权限读写 账");
        assertThat(MachineTrouble.sentence(new FileSystemException("账", null, "No space left on device")))
                .isEqualTo("错误：读写 账 没有成功：No space left on device");
        assertThat(MachineTrouble.sentence(new IOException("x"))).isEqualTo("错误：读写没有成功：x");
    }
}
