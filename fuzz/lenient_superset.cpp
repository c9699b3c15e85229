// Nothing that strict reading accepts is read differently by lenient reading.
#include "support/literals.hpp"
#include "support/parsing.hpp"

namespace {

template <class Side>
void check(std::string_view bytes, imapwire::options how) {
    how.lenient = false;
    const auto strictly = fuzz::parse<Side>(bytes, how);
    how.lenient = true;
    const auto leniently = fuzz::parse<Side>(bytes, how);
    if (strictly) {
        fuzz::require(leniently.has_value(), "lenient reading accepts what strict reading accepts");
        fuzz::require(leniently->quirks().empty() && leniently->unparsed_count() == 0, "it notices nothing in that");
        fuzz::require(leniently->size() == strictly->size() && fuzz::same<Side>(*strictly, *leniently), "it reads the same");
    } else if (leniently) {
        fuzz::require(!leniently->quirks().empty(), "what lenient reading alone accepts has a quirk");
        fuzz::require(strictly.error().code != imapwire::errc::incomplete, "what is incomplete is so for lenient reading, too");
    } else {
        const bool complete = leniently.error().code != imapwire::errc::incomplete;
        fuzz::require(!complete || strictly.error().code != imapwire::errc::incomplete,
                      "what is incomplete is so for lenient reading, too");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::on_either_side(data, size, []<class Side>(Side, std::string_view bytes, const imapwire::options& how) { check<Side>(bytes, how); });
    return 0;
}
