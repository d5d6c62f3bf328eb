package taizhang.model;

/**
 * A problem category by its full name (名称) in 类别.yaml.
 *
 * @param name the full name
 */
public record CategoryId(String name) {
    @Override
    public String toString() {
        return name;
    }
}
