// Showing anything as JSON and as a tree.
#include "support/literals.hpp"
#include "support/parsing.hpp"

#include <imapwire/core/utf8.hpp>
#include <imapwire/print.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace {

/// Takes UTF-8 in pieces; control characters are refused, but for the ends of lines where there may be some.
class shown_text {
public:
    void append(const char* bytes, std::size_t size) {
        for (const char c : std::string_view(bytes, size)) {
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
            sequence_[octets_++] = c;
            const imapwire::utf8_character read = imapwire::utf8_front({sequence_, octets_});
            fuzz::require(read.size == octets_, "what is shown is UTF-8");
            if (!read.complete) continue;
            octets_ = 0;
            next(read.value);
        }
    }
    void end() const { fuzz::require(octets_ == 0, "what is shown is whole"); }

    std::uint64_t hash = 0xcbf29ce484222325u;

protected:
    virtual void next(char32_t character) {
        fuzz::require(character == '\n' || is_visible(character), "nothing is shown that a terminal would obey");
    }
    ~shown_text() = default;

    static bool is_visible(char32_t character) { return character >= 0x20 && (character < 0x7f || character > 0x9f); }

private:
    char sequence_[4]{};
    std::size_t octets_ = 0;
};

struct tree final : shown_text {};

/// The brackets and strings of JSON.
class json final : public shown_text {
public:
    void end() const {
        shown_text::end();
        fuzz::require(!in_string_ && depth_ == 0, "JSON ends where it is complete");
    }

private:
    void next(char32_t character) override {
        fuzz::require(is_visible(character) || character == 0x7f, "JSON escapes control characters");
        if (escaped_) {
            escaped_ = false;
        } else if (in_string_) {
            escaped_ = character == '\\';
            in_string_ = character != '"';
        } else {
            if (character == '{' || character == '[') ++depth_;
            if (character == '}' || character == ']') fuzz::require(depth_-- != 0, "brackets match");
            in_string_ = character == '"';
        }
    }

    std::size_t depth_ = 0;
    bool in_string_ = false;
    bool escaped_ = false;
};

template <class Shown>
std::uint64_t json_of(const Shown& what) {
    json text;
    imapwire::to_json(what, text);
    text.end();
    return text.hash;
}

/// Strings are shown as what they say, however they are spelled.
struct strings : imapwire::silent_visitor {
    template <class T>
    void terminal(const T& value) {
        if constexpr (std::derived_from<T, imapwire::string>) {
            static char octets[4096];
            if (value.is_detached() || value.raw().size() > sizeof octets) return;
            const imapwire::string plain(std::string_view(octets, value.copy(octets)));
            fuzz::require(json_of(static_cast<const imapwire::string&>(value)) == json_of(plain), "what is the same is shown the same");
        }
    }
};

template <class Side>
void check(std::string_view bytes, const imapwire::options& how) {
    const fuzz::no_allocation guard;
    const auto parsed = Side::parse(bytes, how);
    tree lines;
    if (!parsed) {
        json_of(parsed.error());
        imapwire::render(parsed.error(), bytes, lines);
        return lines.end();
    }
    imapwire::to_text(*parsed, lines, {.longest_string = 8});
    lines.end();
    json_of(*parsed);
    strings all;
    imapwire::inspect(*parsed, all);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::on_either_side(data, size, []<class Side>(Side, std::string_view bytes, const imapwire::options& how) { check<Side>(bytes, how); });
    return 0;
}
