// Who owns what a response borrows.
#ifndef IMAP_SERVER_KEEPER_HPP
#define IMAP_SERVER_KEEPER_HPP

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace imap_server {

/// Keeps values until the response that borrows them has been serialized: the library's structs own nothing.
class keeper {
public:
    template <class T>
    const T& keep(T value) {
        auto kept = std::make_shared<const T>(std::move(value));
        const T& place = *kept;
        values_.push_back(std::move(kept));
        return place;
    }

    std::string_view keep_text(std::string text) { return keep(std::move(text)); }

    void clear() { values_.clear(); }

private:
    std::vector<std::shared_ptr<const void>> values_;
};

}  // namespace imap_server

#endif
