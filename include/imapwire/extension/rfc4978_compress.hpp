// COMPRESS: everything that follows is compressed (RFC 4978).
#ifndef IMAPWIRE_EXTENSION_RFC4978_COMPRESS_HPP
#define IMAPWIRE_EXTENSION_RFC4978_COMPRESS_HPP

#include <imapwire/grammar/sequence.hpp>
#include <imapwire/grammar/words.hpp>

#include <cstdint>
#include <string_view>

namespace imapwire {

/// algorithm = "DEFLATE"      RFC 4978, 5
enum class compress_algorithm : std::uint8_t { deflate };

constexpr std::string_view name(compress_algorithm) noexcept { return "DEFLATE"; }

template <>
struct grammar<compress_algorithm> : words<compress_algorithm, 1> {};

namespace command {

/// compress = "COMPRESS" SP algorithm
/// The server compresses what comes behind the CRLF of its OK, the client what it sends after it. Nothing may be
/// pipelined behind the command.
struct compress {
    compress_algorithm algorithm = compress_algorithm::deflate;
    using grammar = sequence<"COMPRESS", &compress::algorithm>;
};

}  // namespace command

namespace code {

struct compressionactive { using grammar = sequence<"COMPRESSIONACTIVE">; };  ///< RFC 4978, 3: by TLS, for example

}  // namespace code

}  // namespace imapwire

#endif
