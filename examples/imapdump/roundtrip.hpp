// Writing a message and reading it again.
#ifndef IMAPDUMP_ROUNDTRIP_HPP
#define IMAPDUMP_ROUNDTRIP_HPP

#include <imapwire/imapwire.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace imapdump {

/// Why a message is rejected.
struct failure {
    std::string_view code;
    std::string_view message;
    imapwire::error error{};   ///< what lies behind it, if something does
    std::string_view bytes{};  ///< what the error's offset counts in

    failure(const imapwire::error& why, std::string_view in)
        : code(imapwire::name(why.code)), message(imapwire::message(why.code)), error(why), bytes(in) {}

    /// The message is not the same after writing and reading it.
    static failure of_roundtrip(std::string_view message, const imapwire::error& why = {}, std::string_view in = {}) {
        failure made(why, in);
        made.code = "roundtrip";
        made.message = message;
        return made;
    }

    bool is_roundtrip() const { return code == "roundtrip"; }
};

/// Writes messages, parses what was written, and compares.
class roundtrip {
public:
    explicit roundtrip(const imapwire::options& how) : how_(how) {}

    /// What is different afterwards, or nothing. The result borrows the bytes that were written.
    template <class Message>
    std::optional<failure> complaint(const Message& message) {
        const imapwire::write_options as{.utf8 = how_.utf8, .binary = true};
        once_.clear();
        twice_.clear();
        const auto written = imapwire::serialize(message, once_, as);
        if (!written) {
            if (holds_what_no_rfc_can_spell(message.quirks())) return std::nullopt;
            return failure::of_roundtrip("it can't be written", written.error());
        }
        const auto again = parse(message, once_);
        if (!again) return failure::of_roundtrip("what is written is refused", again.error(), once_);
        if (again->size() != once_.size()) return failure::of_roundtrip("more than one message is written");
        if (!same(message, *again)) return failure::of_roundtrip("another value is written");
        if (!imapwire::serialize(*again, twice_, as) || once_ != twice_)
            return failure::of_roundtrip("other bytes are written the second time");
        return std::nullopt;
    }

private:
    /// Lenient reading delivers values that can't be written: a tag with "+", a flag with "]".
    static bool holds_what_no_rfc_can_spell(const imapwire::quirk_set& met) {
        using imapwire::quirk;
        for (const quirk one : {quirk::eight_bit, quirk::nul_in_literal, quirk::plus_in_tag, quirk::broken_code, quirk::unescaped_quote,
                                quirk::bare_backslash, quirk::bracket_in_flag, quirk::wildcard_flag, quirk::negative_number,
                                quirk::zero_number, quirk::nil_number, quirk::empty_list, quirk::empty_set, quirk::no_parts})
            if (met.contains(one)) return true;
        return false;
    }

    auto parse(const imapwire::response&, std::string_view bytes) const {
        return imapwire::parse_response(bytes, how_);
    }
    auto parse(const imapwire::any_command&, std::string_view bytes) const {
        return imapwire::parse_command(bytes, how_);
    }
    auto parse(const imapwire::client_line&, std::string_view bytes) const {
        return imapwire::parse_client_line(bytes, how_);
    }

    template <class Message>
    static bool same(const Message& a, const Message& b) {
        if (a.kind() != b.kind()) return false;
        if constexpr (requires { a.tag(); })
            if (!(a.tag() == b.tag())) return false;
        return a.visit([&]<class T>(const T& value) {
            if constexpr (std::is_same_v<T, imapwire::unparsed>) {
                return false;
            } else {
                const auto other = b.template as<T>();
                return other.has_value() && imapwire::equal(value, *other);
            }
        });
    }

    imapwire::options how_;
    std::string once_;
    std::string twice_;
};

}  // namespace imapdump

#endif
