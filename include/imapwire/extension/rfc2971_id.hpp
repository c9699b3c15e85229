// ID: what client and server tell about themselves (RFC 2971).
#ifndef IMAPWIRE_EXTENSION_RFC2971_ID_HPP
#define IMAPWIRE_EXTENSION_RFC2971_ID_HPP

#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/string.hpp>

#include <cstddef>
#include <string_view>

namespace imapwire {

/// string SPACE nstring: a field and its value. Fields compare without regard to case: field.equals_ignoring_case().
struct id_param {
    string field;
    nstring value{};
    using grammar = sequence<&id_param::field, &id_param::value>;

    /// Lenient reading leaves out a pair that it can't read.
    static constexpr const char* skip(const char* at, input& in) noexcept {
        at = skip_value(at, in);
        return at != nullptr && *at == ' ' ? skip_value(at + 1, in) : at;
    }

    // The fields that the RFC describes.
    static constexpr std::string_view name = "name";                ///< of the program
    static constexpr std::string_view version = "version";          ///< of the program
    static constexpr std::string_view os = "os";                    ///< name of the operating system
    static constexpr std::string_view os_version = "os-version";    ///< version of the operating system
    static constexpr std::string_view vendor = "vendor";            ///< of the client or server
    static constexpr std::string_view support_url = "support-url";  ///< whom to ask for support
    static constexpr std::string_view address = "address";          ///< postal address of the vendor
    static constexpr std::string_view date = "date";                ///< when the program was released, as a date-time
    static constexpr std::string_view command = "command";          ///< that started the program
    static constexpr std::string_view arguments = "arguments";      ///< on the command line
    static constexpr std::string_view environment = "environment";  ///< the environment variables of note

    // Limits of the RFC for those who send (RFC 2971, 3.3); reading and writing does not check them.
    static constexpr std::size_t most_pairs = 30;
    static constexpr std::size_t longest_field = 30;    ///< octets
    static constexpr std::size_t longest_value = 1024;  ///< octets
};

/// id_params_list ::= "(" #(string SPACE nstring) ")" / nil      RFC 2971, 4
/// "#" is any number of them with an SP in between (RFC 2060, 9). Empty for NIL. "()" is refused all the same: no one means to
/// send it, and servers answer BAD to it.
using id_params_list = list_of<id_param, one_or_more_or_nil>;

namespace command {

/// id ::= "ID" SPACE id_params_list      RFC 2971, 4
/// example: ID ("name" "sodr" "version" "19.34" "vendor" "Pink Floyd Music Limited")
struct id { id_params_list params; using grammar = sequence<"ID", &id::params>; };

}  // namespace command

namespace data {

/// id_response ::= "ID" SPACE id_params_list      RFC 2971, 4
/// example: ID ("name" "Cyrus" "version" "1.5" "os" NIL)
struct id { id_params_list params; using grammar = sequence<"ID", &id::params>; };

}  // namespace data

}  // namespace imapwire

#endif
