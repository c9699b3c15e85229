// A message that was parsed, written, and parsed again is the same message; written again, it is the same bytes.
#ifndef IMAPWIRE_FUZZ_SUPPORT_ROUNDTRIP_HPP
#define IMAPWIRE_FUZZ_SUPPORT_ROUNDTRIP_HPP

#include "parsing.hpp"
#include "writing.hpp"

#include <cstddef>
#include <cstdint>

namespace fuzz {

/// The last octet says how to read, the one before it how to write.
template <class Side>
void round_trip(const std::uint8_t* data, std::size_t size) {
    tail choices(data, size);
    const imapwire::options how = read_options(choices.octet());
    const std::uint8_t write_choice = choices.octet();
    const imapwire::write_options write_how = write_options(write_choice);
    const exact_copy bytes(choices.rest());
    const auto parsed = parse<Side>(bytes.view(), how);
    if (!parsed) return;

    const auto serialize = [&](const auto& message) {
        return write_all_ways([&](auto&& where) { return imapwire::serialize(message, where, write_how); });
    };
    const written first = serialize(*parsed);
    if (!first.ok) {
        const bool anything = (write_choice & write_anything) == write_anything;
        require(!anything || !parsed->quirks().empty(), "what strict reading accepts can be written");
        return;
    }
    require(parsed->unparsed_count() == 0, "what was not parsed is not written");

    // Where literals are detached, one that the writer made of a long quoted string would be taken for one of them.
    const walker visited = walk(*parsed);
    const bool detached = visited.met_detached();
    if (detached && visited.longest_literal() > how.detach) return;
    const auto again = read_back<Side>(first.bytes, write_how.utf8, detached ? how.detach : imapwire::options{}.detach);
    require(same<Side>(*parsed, *again), "what is read back is what was written");
    const written second = serialize(*again);
    require(second.ok && second.bytes == first.bytes, "writing again gives the same bytes");
}

}  // namespace fuzz

#endif
