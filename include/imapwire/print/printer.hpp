// What all forms have in common that a value is shown in.
#ifndef IMAPWIRE_PRINT_PRINTER_HPP
#define IMAPWIRE_PRINT_PRINTER_HPP

#include <imapwire/grammar/inspect.hpp>
#include <imapwire/token/date_time.hpp>
#include <imapwire/token/flag.hpp>
#include <imapwire/token/string.hpp>
#include <imapwire/token/tag.hpp>
#include <imapwire/token/text.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace imapwire::detail {

/// What stands in a value is written for people and programs to see, never for the wire: nothing is refused.
inline constexpr write_options shown{.utf8 = true, .binary = true, .detached = true};

/// Calls f(std::string_view) with one stretch of the value after the other: escapes are taken off. A backslash before anything
/// else, which only lenient reading accepts, stands for itself.
template <class F>
void for_each_stretch(const string& value, F&& f) {
    std::string_view raw = value.raw();
    for (std::size_t from = 0; value.has_escapes();) {
        const std::size_t escape = raw.find('\\', from);
        if (escape == std::string_view::npos || escape + 1 == raw.size()) break;
        from = escape + 1;
        if (raw[from] != '"' && raw[from] != '\\') continue;
        f(std::string_view(raw.data(), escape));
        f(std::string_view(raw.data() + from, 1));
        raw.remove_prefix(from + 1);
        from = 0;
    }
    f(raw);
}

/// A visitor of values (see inspect) behind a table of functions, so that a value's parts are walked by the same code
/// for every form that they are shown in.
class printer {
public:
    /// Dates are known by their text.
    template <class T>
    static constexpr bool takes_whole = std::is_same_v<T, date> || std::is_same_v<T, date_time>;

    printer(const printer&) = delete;
    printer& operator=(const printer&) = delete;

    virtual void begin_record(std::string_view type) = 0;
    virtual void field(std::string_view name) = 0;
    virtual void end_record() = 0;
    virtual void begin_list() = 0;
    virtual void element() = 0;
    virtual void end_list() = 0;
    virtual void begin_alternative(std::string_view name) = 0;
    virtual void end_alternative() = 0;
    virtual void null() = 0;
    virtual void absent() = 0;
    virtual void boolean(bool value) = 0;
    virtual void word(std::string_view name) = 0;
    virtual void broken(const unparsed& item) = 0;

    template <std::integral Integer>
    void number(Integer value) {
        const auto magnitude = static_cast<std::uint64_t>(value);
        const bool negative = std::is_signed_v<Integer> && value < 0;
        integer(negative, negative ? 0 - magnitude : magnitude);
    }

    template <class T>
    void terminal(const T& value) {
        if constexpr (takes_whole<T>)
            short_text(value);
        else if constexpr (std::derived_from<T, atom> || std::derived_from<T, tag>)
            spelled(value, false);
        else if constexpr (std::derived_from<T, string>)
            spelled(value, true);
        else if constexpr (std::derived_from<T, flag>)
            word(value.name());
        else
            written(&value, &write_any<T>);
    }

protected:
    using write_function = void (*)(output&, const void*);

    printer() = default;
    ~printer() = default;

    /// A value of a type of the user's own: only its grammar is at hand.
    void users(const unparsed& item) {
        begin_alternative(item.content.type());
        written(&item, &write_any<unparsed>);
        end_alternative();
    }

    virtual void integer(bool negative, std::uint64_t magnitude) = 0;
    /// A string; one that is not quoted is a word of the protocol.
    virtual void spelled(const string& value, bool quoted) = 0;
    /// Anything else, of which only the grammar knows how it is written.
    virtual void written(const void* value, write_function write) = 0;

private:
    template <class T>
    static void write_any(output& out, const void* value) {
        imapwire::write(out, *static_cast<const T*>(value));
    }

    /// What is written in few octets, without the quotes around it.
    template <class T>
    void short_text(const T& value) {
        char buffer[64];
        buffer_output out(buffer, sizeof buffer, shown, side::server);
        imapwire::write(out, value);
        std::string_view text(buffer, out.complete() ? out.size() : 0);
        if (text.size() > 1 && text.front() == '"') text = {text.data() + 1, text.size() - 2};
        word(text);
    }
};

}  // namespace imapwire::detail

#endif
