package taizhang.load;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import taizhang.load.Question.Answer;

/**
 * What an act says behind one of its own keys.
 *
 * @param <T> what the value is
 * @param question how it is asked for; a value that must always be given must be there to be read, too
 * @param reader how it is understood, given the names it may refer to
 */
record ActField<T>(Question question, Function<References, Field<T>> reader) {
    static <T> ActField<T> of(String key, Question.Form form, Field<T> field) {
        return new ActField<>(Question.of(key, form), references -> field);
    }

    String key() {
        return question.key();
    }

    /** Whether the act does not read without it. */
    boolean isRequired() {
        return question.need() == Question.Need.ALWAYS;
    }

    ActField<T> open() {
        return with(Question::open);
    }

    ActField<T> askedAfter(Answer answer) {
        return with(asked -> asked.askedAfter(answer));
    }

    ActField<T> noted(String help) {
        return with(asked -> asked.noted(help));
    }

    ActField<T> with(UnaryOperator<Question> change) {
        return new ActField<>(change.apply(question), reader);
    }
}
