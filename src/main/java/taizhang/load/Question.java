package taizhang.load;

import java.util.List;
import java.util.Optional;

/**
 * What is asked for behind a key of a record, for those who fill in forms.
 *
 * @param key the key
 * @param form what is written there
 * @param choices the words to choose from; empty for any text
 * @param others more words that will do
 * @param note how to write it; may be empty
 * @param usual what an empty answer stands for; "" for nothing
 * @param need when it is asked for
 * @param after the answer that need depends on; empty where it depends on none
 */
public record Question(
        String key,
        Form form,
        List<String> choices,
        List<String> others,
        String note,
        String usual,
        Need need,
        Optional<Answer> after) {

    /** What is written behind a key. */
    public enum Form {
        /** A short text: a name, a number. */
        TEXT,
        /** Running text, in which a # or a comma is a sign like any other. */
        PROSE,
        /** A whole number from 0. */
        COUNT,
        /** A day. */
        DAY,
        /** One of the choices. */
        CHOICE,
        /** Yes or no, by one of the choices. */
        YES_NO,
        /** Names of people, perhaps with their units. */
        PEOPLE
    }

    /** When an answer is asked for. */
    public enum Need {
        /** Always, and it must be given. */
        ALWAYS,
        /** Always, but it may be left open. */
        OPEN,
        /** Always, but it must be given only after a certain answer to another question. */
        GIVEN_AFTER,
        /** Only after a certain answer to another question, and then it must be given. */
        ASKED_AFTER
    }

    /**
     * An answer to another question.
     *
     * @param key that question's key
     * @param words one of which was answered
     */
    public record Answer(String key, List<String> words) {
        public Answer {
            words = List.copyOf(words);
        }
    }

    public Question {
        choices = List.copyOf(choices);
        others = List.copyOf(others);
    }

    /** A question that must be answered. */
    static Question of(String key, Form form) {
        return new Question(key, form, List.of(), List.of(), "", "", Need.ALWAYS, Optional.empty());
    }

    Question choosing(List<String> words) {
        return new Question(key, form, words, others, note, usual, need, after);
    }

    Question accepting(List<String> words) {
        return new Question(key, form, choices, words, note, usual, need, after);
    }

    Question noted(String help) {
        return new Question(key, form, choices, others, help, usual, need, after);
    }

    Question usually(String word) {
        return new Question(key, form, choices, others, note, word, need, after);
    }

    Question open() {
        return new Question(key, form, choices, others, note, usual, Need.OPEN, Optional.empty());
    }

    Question givenAfter(Answer answer) {
        return new Question(key, form, choices, others, note, usual, Need.GIVEN_AFTER, Optional.of(answer));
    }

    Question askedAfter(Answer answer) {
        return new Question(key, form, choices, others, note, usual, Need.ASKED_AFTER, Optional.of(answer));
    }
}
