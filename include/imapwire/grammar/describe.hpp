// Printing rules as ABNF.
#ifndef IMAPWIRE_GRAMMAR_DESCRIBE_HPP
#define IMAPWIRE_GRAMMAR_DESCRIBE_HPP

#include <imapwire/grammar/rule.hpp>

#include <cstddef>
#include <string_view>

namespace imapwire {

/// The ABNF of T, written to anything with append(const char*, std::size_t).
///
/// Rules that have a name are referred to by it, as in "nstring SP address-list"; the others are written out.
template <class Sink>
class description {
public:
    explicit description(Sink& sink) noexcept : sink_(&sink) {}

    void text(std::string_view words) { sink_->append(words.data(), words.size()); }

    /// A keyword. Quotes within it are part of the wire and become DQUOTE; a space within it becomes SP.
    void quoted(std::string_view word) {
        const std::size_t space = word.find(' ');
        if (space != std::string_view::npos) {
            quoted(std::string_view(word.data(), space));
            text(" SP ");
            word.remove_prefix(space + 1);
        }
        const bool in_quotes = word.size() > 1 && word.front() == '"';
        if (in_quotes) {
            word.remove_prefix(1);
            word.remove_suffix(1);
            text("DQUOTE ");
        }
        text("\"");
        text(word);
        text("\"");
        if (in_quotes) text(" DQUOTE");
    }

    /// A reference to the rule of T, or the rule itself if it has no name.
    template <class T>
    void rule() {
        if constexpr (requires { grammar<T>::anonymous; })
            body<T>();
        else
            name<T>();
    }

    /// The name of T as the RFC has it, behind that of its namespace, if it stands in one: "fetched-uid". If another rule
    /// has that name, the rule of T says another.
    template <class T>
    void name() {
        if constexpr (requires { grammar<T>::rule_name; }) return text(grammar<T>::rule_name);
        std::string_view left = qualified_name<T>;
        while (!left.empty()) {
            const bool colons = left.front() == ':';
            text(colons || left.front() == '_' ? std::string_view("-") : std::string_view(left.data(), 1));
            left.remove_prefix(colons ? 2 : 1);
        }
    }

    /// What T stands for.
    template <class T>
    void body() {
        if constexpr (requires { grammar<T>::abnf; })
            text(grammar<T>::abnf);
        else
            grammar<T>::describe(*this);
    }

private:
    Sink* sink_;
};

/// Writes "name = rule" in ABNF to the sink.
template <class T, class Sink>
void describe(Sink& sink) {
    description<Sink> d(sink);
    d.template name<T>();
    d.text(" = ");
    d.template body<T>();
}

}  // namespace imapwire

#endif
