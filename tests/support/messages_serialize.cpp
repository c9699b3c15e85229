#include "support/messages.hpp"

using namespace imapwire;

namespace test {

result<std::size_t> any_message::serialize(std::span<char> buffer, const write_options& how) const {
    return std::visit([&](const auto& view) { return imapwire::serialize(view, buffer, how); }, view_);
}

result<std::size_t> any_message::serialize(std::string& sink, const write_options& how) const {
    sink.clear();
    return std::visit([&](const auto& view) { return imapwire::serialize(view, sink, how); }, view_);
}

}  // namespace test
