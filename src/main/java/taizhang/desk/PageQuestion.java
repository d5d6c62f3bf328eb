package taizhang.desk;

import java.io.IOException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taizhang.audit.PageCode;
import taizhang.audit.TypedCode;
import taizhang.diagnostic.Diagnostics;
import taizhang.load.DataVersion;
import taizhang.model.Seal;
import taizhang.render.FontDigests;
import taizhang.report.Paper;

/**
 * Whether a printed page is what the books say (验码).
 *
 * @param code as typed
 * @param version 数据版本 as typed, sixteen hex digits; ten on pages of the first edition
 * @param day as-of date
 * @param kinds the papers to look through
 * @param page the page to look at; all when empty
 * @param since the day that the page says it was compared with; empty for the one before its own
 * @param picking the selections or the condition that the page names
 */
public record PageQuestion(
        TypedCode code,
        String version,
        LocalDate day,
        List<Paper> kinds,
        Optional<Integer> page,
        Optional<LocalDate> since,
        Picking picking) {
    private static final Pattern CONDITION = Pattern.compile("条件[：:](.+)");
    private static final Pattern COMPARED = Pattern.compile("(?:(\\d{4})[年.-])?(\\d{1,2})[月.-](\\d{1,2})");

    public PageQuestion {
        kinds = List.copyOf(kinds);
    }

    /**
     * The same of a page under whose title stands what its problems were picked by, or with which day it was compared.
     *
     * @param line as copied from the page, e.g. 条件：责任领导=周某, or 与截至6月30日的台账相比
     * @return empty if it tells neither
     */
    public Optional<PageQuestion> under(String line) {
        Matcher condition = CONDITION.matcher(line);
        if (condition.find()) {
            Picking picked =
                    new Picking(List.of(), Optional.of(condition.group(1).strip()));
            return Optional.of(new PageQuestion(code, version, day, kinds, page, since, picked));
        }
        Matcher compared = COMPARED.matcher(Normalizer.normalize(line, Normalizer.Form.NFKC));
        if (!compared.find()) {
            return Optional.empty();
        }
        int year = Optional.ofNullable(compared.group(1)).map(Integer::parseInt).orElse(day.getYear());
        try {
            LocalDate then =
                    LocalDate.of(year, Integer.parseInt(compared.group(2)), Integer.parseInt(compared.group(3)));
            return Optional.of(new PageQuestion(code, version, day, kinds, page, Optional.of(then), picking))
                    .filter(asked -> then.isBefore(day));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /**
     * Makes the pages anew and compares.
     *
     * @throws WrongRequest the code is none of a page, or the page number cannot be
     * @throws IOException books or templates cannot be read
     */
    public PageAnswer answer(Folders folders) throws IOException {
        return switch (code) {
            case TypedCode.Other other -> throw new WrongRequest(other.sentence());
            case TypedCode.Eight eight -> eight(eight, folders);
            case TypedCode.OfPage whole -> whole(whole, folders);
        };
    }

    private PageAnswer whole(TypedCode.OfPage typed, Folders folders) throws IOException {
        if (version.length() != DataVersion.LENGTH) {
            throw new WrongRequest("抄错了：印这种校验码的纸，数据版本是" + DataVersion.LENGTH + "位，“" + version + "”只有"
                    + version.length() + "位；请对着纸再抄一次");
        }
        List<BooksOfVersion> states = BooksOfVersion.find(version, folders);
        if (states.isEmpty()) {
            return new PageAnswer.NoSuchVersion();
        }
        List<BooksOfVersion> own =
                BooksOfVersion.printing(states, edition -> edition.mark().equals(typed.mark()));
        PageSearch.Outcome outcome = new PageSearch(own.isEmpty() ? states : own, day, kinds, page, since, picking)
                .find(typed.code(), (text, books) -> PageCode.of(text, books.digest(), typed.mark()));
        if (own.isEmpty()) {
            return other("版次以 " + typed.mark() + " 结尾", outcome);
        }
        if (!own.getFirst().committed()) {
            return new PageAnswer.Unproven(outcome.found(), states.getFirst().committed());
        }
        needPage(outcome);
        return outcome.found()
                .<PageAnswer>map(PageAnswer.Agrees::new)
                .orElseGet(() -> new PageAnswer.Differs(own.getFirst().label()));
    }

    private PageAnswer eight(TypedCode.Eight typed, Folders folders) throws IOException {
        if (version.length() != DataVersion.FIRST_LENGTH) {
            throw new WrongRequest(typed.code() + " 是八个字，和十六位的数据版本不配：页脚的校验码是" + PageCode.LENGTH
                    + "个字；八个字的是封账码（用 taizhang audit 核对），或旧版程序印的校验码（那种纸的数据版本是十位）");
        }
        List<BooksOfVersion> states = BooksOfVersion.find(version, folders);
        if (states.isEmpty()) {
            return new PageAnswer.NoSuchVersion();
        }
        Optional<Seal> seal = seal(typed.code(), states.getFirst());
        if (seal.isPresent()) {
            throw new WrongRequest(typed.code() + " 是第" + seal.get().period() + "期的封账码，不是校验码；核对封账用 taizhang audit");
        }
        String set = PageCode.ofFirstEditionSet(
                version,
                day.toString(),
                Tool.version(),
                List.copyOf(FontDigests.bundled().values()));
        if (set.equals(typed.code())) {
            throw new WrongRequest(typed.code() + " 是整套码，同一次生成的纸都一样，不能核对一页；请写页脚最后的校验码");
        }
        PageSearch.Outcome outcome = new PageSearch(states, day, kinds, page, since, picking)
                .find(typed.code(), (text, books) -> PageCode.ofFirstEdition(text, books.firstDigits()));
        return other("没有印版次的那一版", outcome);
    }

    private static Optional<Seal> seal(String code, BooksOfVersion state) throws IOException {
        try (Books books = state.open()) {
            return books.seals(new Diagnostics()).stream()
                    .filter(seal -> seal.code().equals(code))
                    .findFirst();
        }
    }

    private PageAnswer other(String edition, PageSearch.Outcome outcome) {
        needPage(outcome);
        return new PageAnswer.OtherEdition(
                edition, outcome.found().map(List::of).orElse(outcome.rebuilt()));
    }

    private void needPage(PageSearch.Outcome outcome) {
        if (page.isPresent() && page.get() > outcome.longest() && outcome.longest() > 0) {
            throw new WrongRequest("没有第" + page.get() + "页：" + day + "的"
                    + (kinds.size() == 1 ? kinds.getFirst().name() : "各种纸") + "最多" + outcome.longest() + "页");
        }
    }
}
