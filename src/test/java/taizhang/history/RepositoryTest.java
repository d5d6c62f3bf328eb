package taizhang.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryTest {
    private static final String FILE = "台账/ledger-data/问题/上庄村.yaml";

    @TempDir
    Path folder;

    private GitOffice office;
    private String first;
    private String second;

    @BeforeEach
    void furnish() throws IOException {
        office = GitOffice.found(Files.createDirectories(folder.resolve("办公室")));
        first = office.write(FILE, "一\n").commit("陈某", "2017-05-20T09:30:00+0800", "登记");
        second = office.write(FILE, "二\n")
                .write("台账/ledger-data/佐证/~$锁.xlsx", "x")
                .write("台账/ledger-data/专项.yaml", "名称: 某\n")
                .commit("刘某", "2017-05-27T17:05:09-0330", "2017-05-27T18:00:00+0000", "第二周\n\n正文");
    }

    private Path data() {
        return office.root().resolve("台账/ledger-data");
    }

    private String textAt(Path place, String rev, String path) throws IOException {
        try (Repository repository = Repository.enclosing(place)) {
            CommitTree tree = repository
                    .tree(repository.resolve(rev), repository.pathOf(place).orElseThrow(), "ledger-data")
                    .orElseThrow();
            return new String(tree.bytes(path), StandardCharsets.UTF_8);
        }
    }

    private void refuses(String rev, String sentence) throws IOException {
        try (Repository repository = Repository.enclosing(data())) {
            assertThatThrownBy(() -> repository.resolve(rev))
                    .isInstanceOf(RepositoryTrouble.class)
                    .hasMessageContaining(sentence);
        }
    }

    @Test
    void a_repository_in_ruins_is_no_place_for_a_new_one() throws IOException {
        Path head = office.root().resolve(".git/HEAD");
        byte[] kept = Files.readAllBytes(head);
        Files.delete(head);
        assertThatThrownBy(() -> Repository.enclosing(data()))
                .isInstanceOf(RepositoryTrouble.class)
                .hasMessageContaining("仓库坏了");
        Files.write(head, kept);
        Files.writeString(office.root().resolve(".git/shallow"), "zzz\n");
        assertThatThrownBy(() -> Repository.enclosing(data()))
                .isInstanceOf(RepositoryTrouble.class)
                .hasMessageContaining("shallow 文件读不出来");
    }

    @Test
    void a_branch_that_a_power_cut_emptied_is_not_a_new_one() throws IOException {
        Path branch = office.root().resolve(".git/refs/heads/main");
        String tip = Files.readString(branch);
        Files.writeString(branch, "");
        lostBranch();
        Files.delete(branch);
        lostBranch();
        Files.writeString(branch, tip);
        office.git("checkout", "-q", "--orphan", "另起");
        try (Repository repository = Repository.enclosing(data())) {
            assertThat(repository.isWithoutCommit()).isTrue();
        }
    }

    private void lostBranch() {
        assertThatThrownBy(() -> Repository.enclosing(data()))
                .isInstanceOf(RepositoryTrouble.class)
                .hasMessageContaining("先不要提交");
    }

    @Test
    void a_commit_is_found_by_every_name_a_clerk_types() throws IOException {
        office.git("tag", "-a", "-m", "封账", "第一期", first);
        office.git("branch", "分支", first);
        try (Repository repository = Repository.enclosing(data())) {
            for (String name :
                    new String[] {first, first.substring(0, 7), "HEAD~1", "HEAD^", "main~1", "第一期", "分支", " ＨＥＡＤ~1 "}) {
                assertThat(repository.resolve(name).id()).as(name).isEqualTo(first);
            }
            assertThat(repository.resolve("main").id()).isEqualTo(second);
        }
    }

    @Test
    void a_revision_keeps_names_and_times_as_written() throws IOException {
        try (Repository repository = Repository.enclosing(data())) {
            Revision revision = repository.head();
            assertThat(revision.author()).isEqualTo("刘某");
            assertThat(revision.authored()).isEqualTo(OffsetDateTime.parse("2017-05-27T17:05:09-03:30"));
            assertThat(revision.authored().toString()).endsWith("-03:30");
            assertThat(revision.committed()).isEqualTo(OffsetDateTime.parse("2017-05-27T18:00:00Z"));
            assertThat(revision.subject()).isEqualTo("第二周");
            assertThat(revision.shortId()).hasSize(10);
        }
    }

    @Test
    void a_name_that_is_none_is_refused_with_a_sentence() throws IOException {
        refuses("没有", "没有“没有”这个版本");
        refuses("HEAD~9", "这个版本");
        refuses("", "这个版本");
        refuses("main..HEAD", "这个版本");
        refuses("HEAD:台账", "这个版本");
        refuses("@{昨天}", "这个版本");
        refuses(office.git("rev-parse", "HEAD^{tree}").strip(), "不是提交");
    }

    @Test
    void a_tree_holds_what_a_checkout_would_hold() throws IOException {
        assertThat(textAt(data(), first, "问题/上庄村.yaml")).isEqualTo("一\n");
        try (Repository repository = Repository.enclosing(data())) {
            CommitTree tree =
                    repository.tree(repository.head(), "台账/ledger-data", "账").orElseThrow();
            assertThat(tree.paths()).containsExactly("专项.yaml", "问题/上庄村.yaml");
            assertThat(tree.name()).isEqualTo("账");
            assertThat(repository.tree(repository.head(), "台账/没有", "账")).isEmpty();
            assertThat(repository.tree(repository.head(), "", "账").orElseThrow().paths())
                    .contains(FILE);
        }
    }

    @Test
    void links_submodules_and_pointers_are_not_followed() throws IOException {
        office.write(
                "台账/ledger-data/问题/指针.yaml",
                "version https://git-lfs.github.com/spec/v1\noid sha256:" + "0".repeat(64) + "\nsize 12\n");
        Files.createSymbolicLink(data().resolve("链接.yaml"), Path.of("专项.yaml"));
        office.commit("陈某", "2017-06-01T08:00:00+0800", "链接");
        office.git("update-index", "--add", "--cacheinfo", "160000," + first + ",台账/ledger-data/子模块");
        office.run(
                GitOffice.as("陈某", "2017-06-01T08:00:00+0800", "2017-06-01T08:00:00+0800"),
                java.util.List.of("commit", "-q", "-m", "子模块"));
        try (Repository repository = Repository.enclosing(data())) {
            CommitTree tree =
                    repository.tree(repository.head(), "台账/ledger-data", "账").orElseThrow();
            assertThat(tree.refused()).containsExactly("子模块", "链接.yaml");
            assertThat(tree.paths()).doesNotContain("链接.yaml", "子模块");
            assertThatThrownBy(() -> tree.bytes("问题/指针.yaml"))
                    .isInstanceOf(RepositoryTrouble.class)
                    .hasMessageContaining("Git LFS");
        }
    }

    @Test
    void a_linked_work_tree_opens_by_its_git_file() throws IOException {
        Path linked = folder.resolve("另一处");
        office.git("worktree", "add", "-q", "--detach", linked.toString(), first);
        assertThat(linked.resolve(".git")).isRegularFile();
        assertThat(textAt(linked.resolve("台账/ledger-data"), "HEAD", "问题/上庄村.yaml"))
                .isEqualTo("一\n");
        assertThat(textAt(linked.resolve("台账/ledger-data"), "main", "问题/上庄村.yaml"))
                .isEqualTo("二\n");
    }

    @Test
    void a_bare_repository_is_read_by_the_path_within_it() throws IOException {
        office.git("clone", "-q", "--bare", ".", folder.resolve("库.git").toString());
        assertThat(textAt(folder.resolve("库.git/台账/ledger-data"), "main~1", "问题/上庄村.yaml"))
                .isEqualTo("一\n");
    }

    @Test
    void a_shallow_clone_says_what_it_lacks() throws IOException {
        Path clone = folder.resolve("浅");
        office.git("clone", "-q", "--depth", "1", office.root().toUri().toString(), clone.toString());
        assertThat(textAt(clone.resolve("台账/ledger-data"), "HEAD", "问题/上庄村.yaml"))
                .isEqualTo("二\n");
        try (Repository repository = Repository.enclosing(clone)) {
            assertThat(repository.isShallow()).isTrue();
            assertThatThrownBy(() -> repository.resolve("HEAD~1")).isInstanceOf(RepositoryTrouble.class);
            assertThatThrownBy(() -> repository.resolve(first)).isInstanceOf(RepositoryTrouble.class);
        }
    }

    @Test
    void a_folder_outside_any_repository_and_a_repository_without_commits_are_told_apart() throws IOException {
        Path plain = Files.createDirectories(folder.resolve("普通"));
        assertThatThrownBy(() -> Repository.enclosing(plain))
                .isInstanceOf(RepositoryTrouble.class)
                .hasMessageContaining("不在 git 仓库里");
        GitOffice empty = GitOffice.found(Files.createDirectories(folder.resolve("空")));
        try (Repository repository = Repository.enclosing(empty.root())) {
            assertThatThrownBy(repository::head).hasMessageContaining("还没有提交");
        }
        Files.writeString(plain.resolve(".git"), "gitdir: /没有/这里\n");
        assertThatThrownBy(() -> Repository.enclosing(plain)).isInstanceOf(RepositoryTrouble.class);
    }

    @Test
    void a_repository_named_by_sha_256_is_told_by_its_format() throws IOException {
        office.git("config", "core.repositoryformatversion", "1");
        office.git("config", "extensions.objectformat", "sha256");
        assertThatThrownBy(() -> Repository.enclosing(data()))
                .isInstanceOf(RepositoryTrouble.class)
                .hasMessageContaining("SHA256 格式");
    }

    @Test
    void a_clone_without_its_list_of_missing_parents_and_a_broken_commit_are_told_apart() throws IOException {
        Path clone = folder.resolve("浅");
        office.git("clone", "-q", "--depth", "1", office.root().toUri().toString(), clone.toString());
        Files.delete(clone.resolve(".git/shallow"));
        assertThatThrownBy(() -> historyOf(clone.resolve("台账/ledger-data")))
                .isInstanceOf(RepositoryTrouble.class)
                .hasMessageContaining("不完整");
        Path object = office.root().resolve(".git/objects/" + first.substring(0, 2) + "/" + first.substring(2));
        byte[] whole = Files.readAllBytes(object);
        Files.delete(object);
        Files.write(object, java.util.Arrays.copyOf(whole, 20));
        assertThatThrownBy(() -> historyOf(data()))
                .isInstanceOf(RepositoryTrouble.class)
                .hasMessageContaining("损坏");
    }

    private static void historyOf(Path data) throws IOException {
        try (Repository repository = Repository.enclosing(data)) {
            LedgerHistory.of(
                    repository, repository.head(), repository.pathOf(data).orElseThrow());
        }
    }

    @Test
    void a_store_that_lost_an_object_says_so() throws IOException {
        String blob = office.git("rev-parse", first + ":" + FILE).strip();
        Files.delete(office.root().resolve(".git/objects/" + blob.substring(0, 2) + "/" + blob.substring(2)));
        assertThatThrownBy(() -> textAt(data(), first, "问题/上庄村.yaml"))
                .isInstanceOf(RepositoryTrouble.class)
                .hasMessageContaining("不完整");
    }

    @Test
    void reading_leaves_no_trace_in_the_repository() throws IOException {
        var before = everything(office.root());
        textAt(data(), "HEAD~1", "问题/上庄村.yaml");
        assertThat(everything(office.root())).isEqualTo(before);
    }

    private static java.util.List<String> everything(Path root) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.map(Path::toString).sorted().toList();
        }
    }
}
