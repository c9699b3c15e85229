// Errors in words, with a caret under the octet.
#ifndef IMAPWIRE_PRINT_CARET_HPP
#define IMAPWIRE_PRINT_CARET_HPP

#include <imapwire/core/error.hpp>
#include <imapwire/core/output.hpp>
#include <imapwire/print/escape.hpp>
#include <imapwire/token/number.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imapwire {

/// How trees and errors look.
struct text_options {
    /// Mark names, strings and errors with the escape sequences of a terminal.
    bool colour = false;
    /// Octets of a string that are shown; what is longer is cut off there, and its size is told.
    std::size_t longest_string = 256;
};

namespace detail {

/// Text for a person: an output, and whether it may be coloured.
struct text_output {
    output* out;
    bool colour;

    void put(std::string_view text) const noexcept { out->put(text); }
    void put(char c) const noexcept { out->put(c); }
    void spaces(std::size_t count) const noexcept {
        while (count-- != 0) out->put(' ');
    }
    void number(std::uint64_t value) const noexcept { write_number(*out, value); }

    /// Until plain(), by the number of ISO 6429's "select graphic rendition".
    void paint(std::string_view rendition) const noexcept {
        if (!colour) return;
        out->put("\x1b[");
        out->put(rendition);
        out->put('m');
    }
    void plain() const noexcept { paint("0"); }
};

namespace rendition {

inline constexpr std::string_view kind = "1", name = "36", string = "32", number = "33", error = "31";

}  // namespace rendition

/// The line that an offset is in, or as much of it as fits beside a caret.
class caret_line {
    static constexpr std::size_t columns = 72, columns_before = 44;
    static constexpr std::string_view cut = "...";

public:
    caret_line(std::string_view bytes, std::size_t offset) noexcept : bytes_(bytes.data()) {
        at_ = offset < bytes.size() ? offset : bytes.size();
        begin_ = at_;
        // At the end of everything, the line that has just ended.
        if (at_ == bytes.size() && at_ != 0 && bytes[at_ - 1] == '\n') --begin_;
        while (begin_ != 0 && bytes[begin_ - 1] != '\n') --begin_;
        end_ = at_;
        while (end_ != bytes.size() && (end_ == at_ || bytes[end_ - 1] != '\n')) ++end_;

        std::size_t from = at_;
        while (from != begin_ && columns_to_caret_ + visible_width(bytes[from - 1]) <= columns_before)
            columns_to_caret_ += visible_width(bytes[--from]);
        std::size_t to = at_;
        for (std::size_t used = columns_to_caret_; to != end_ && used + visible_width(bytes[to]) <= columns; ++to)
            used += visible_width(bytes[to]);
        cut_before_ = from != begin_;
        cut_behind_ = to != end_;
        begin_ = from;
        end_ = to;
    }

    void put(const text_output& out, std::size_t indentation) const noexcept {
        out.spaces(indentation);
        if (cut_before_) out.put(cut);
        for (const char c : std::string_view(bytes_ + begin_, end_ - begin_)) put_visible(*out.out, c);
        if (cut_behind_) out.put(cut);
        out.put('\n');
        out.spaces(indentation + (cut_before_ ? cut.size() : 0) + columns_to_caret_);
        out.paint(rendition::error);
        out.put('^');
        out.plain();
        out.put('\n');
    }

private:
    const char* bytes_;
    std::size_t at_ = 0;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::size_t columns_to_caret_ = 0;
    bool cut_before_ = false;
    bool cut_behind_ = false;
};

/// What is wrong, and the line with the caret under it, which is indented.
inline void put_error(const text_output& out, const error& what, std::string_view bytes,
                      std::size_t indentation) noexcept {
    out.paint(rendition::error);
    out.put(message(what.code));
    out.plain();
    if (!what.production.empty()) {
        out.put(", in ");
        out.put(what.production);
    }
    out.put(", at offset ");
    out.number(what.offset);
    out.put('\n');
    if (!bytes.empty()) caret_line(bytes, what.offset).put(out, indentation);
}

}  // namespace detail

}  // namespace imapwire

#endif
