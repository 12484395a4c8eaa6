// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <vector>

namespace promptlab {

/// So many words in a row of an expected output make a leak.
inline constexpr qsizetype LeakWords = 8;

/// A stretch of a text that an expected output shares.
struct SharedRun {
    int text = 0; ///< which one of the texts
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Finds runs of at least LeakWords words that texts share with many others. Words are letters, digits and marks
/// without case; punctuation does not count; each Chinese, Japanese or Korean character is a word, as it is a token.
/// The texts are kept as a table of the hashes of their runs, so that a look-up is linear in what is looked up; hits
/// are compared word by word.
class SharedRuns final
{
public:
    /// Adds a text; it is number 0, 1, …
    void add(QStringView text);
    /// Longest shared runs of @p other in order of @p other; each of its words belongs to one run at most.
    [[nodiscard]] QList<SharedRun> find(QStringView other);

private:
    struct Word {
        quint64 hash = 0;
        qsizetype begin = 0;
        qsizetype end = 0;
    };
    struct Place {
        quint64 hash = 0;
        int text = -1; ///< -1: free
        qsizetype word = 0;
    };

    static void readWords(QStringView text, std::vector<Word> *words);
    void buildTable();
    [[nodiscard]] const Place *lookUp(quint64 hash) const;
    [[nodiscard]] qsizetype length(const Place &place, const std::vector<Word> &words, size_t at) const;

    std::vector<std::vector<Word>> m_texts;
    std::vector<Place> m_table; ///< open addressing; size is a power of two
    std::vector<Word> m_words;  ///< of the text that is looked up, kept for its memory
    bool m_built = false;
};

} // namespace promptlab
