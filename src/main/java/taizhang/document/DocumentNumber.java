package taizhang.document;

import java.util.List;

/**
 * The number of a document (发文字号), two empty lines below the flag: centred, or, in a paper to a higher office, at the left
 * with the name of who signs it at the right (签发人).
 *
 * @param number e.g. 某清理办〔2017〕5号
 * @param signer who signs it; empty for none
 */
public record DocumentNumber(String number, String signer) implements OfficialBlock {
    @Override
    public List<List<String>> lines() {
        return signer.isEmpty() ? List.of(List.of(number)) : List.of(List.of(number, "签发人：" + signer));
    }
}
