package taizhang.yaml;

import taizhang.diagnostic.SourceSpan;

/** A piece of YAML with its place. */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar {
    /**
     * Where it begins: a scalar's text on its first line, quotes included; a block mapping's first key; a block
     * sequence's first dash; a flow collection from its opening bracket, up to the end of that line at most.
     */
    SourceSpan span();

    /** What it is, in a clerk's words: 一段文字, 一个列表, 一组项目. */
    String kind();
}
