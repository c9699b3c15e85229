// Nothing allocates: the global allocator counts.
#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/messages.hpp"

#include <imapwire/stream/segments.hpp>

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <vector>

namespace {

std::size_t allocations = 0;

void* allocate(std::size_t size) {
    ++allocations;
    return std::malloc(size != 0 ? size : 1);
}

void* allocate_or_throw(std::size_t size) {
    void* const made = allocate(size);
    if (made == nullptr) throw std::bad_alloc();
    return made;
}

void* allocate(std::size_t size, std::align_val_t alignment) {
    ++allocations;
    const std::size_t unit = static_cast<std::size_t>(alignment);
    return std::aligned_alloc(unit, (size + unit) / unit * unit);
}

void* allocate_or_throw(std::size_t size, std::align_val_t alignment) {
    void* const made = allocate(size, alignment);
    if (made == nullptr) throw std::bad_alloc();
    return made;
}

}  // namespace

void* operator new(std::size_t size) { return allocate_or_throw(size); }
void* operator new[](std::size_t size) { return allocate_or_throw(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return allocate(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return allocate(size); }
void* operator new(std::size_t size, std::align_val_t alignment) { return allocate_or_throw(size, alignment); }
void* operator new[](std::size_t size, std::align_val_t alignment) { return allocate_or_throw(size, alignment); }
void* operator new(std::size_t size, std::align_val_t alignment, const std::nothrow_t&) noexcept { return allocate(size, alignment); }
void* operator new[](std::size_t size, std::align_val_t alignment, const std::nothrow_t&) noexcept { return allocate(size, alignment); }
void operator delete(void* at) noexcept { std::free(at); }
void operator delete[](void* at) noexcept { std::free(at); }
void operator delete(void* at, std::size_t) noexcept { std::free(at); }
void operator delete[](void* at, std::size_t) noexcept { std::free(at); }
void operator delete(void* at, const std::nothrow_t&) noexcept { std::free(at); }
void operator delete[](void* at, const std::nothrow_t&) noexcept { std::free(at); }
void operator delete(void* at, std::align_val_t) noexcept { std::free(at); }
void operator delete[](void* at, std::align_val_t) noexcept { std::free(at); }
void operator delete(void* at, std::size_t, std::align_val_t) noexcept { std::free(at); }
void operator delete[](void* at, std::size_t, std::align_val_t) noexcept { std::free(at); }
void operator delete(void* at, std::align_val_t, const std::nothrow_t&) noexcept { std::free(at); }
void operator delete[](void* at, std::align_val_t, const std::nothrow_t&) noexcept { std::free(at); }

namespace {

using namespace imapwire;
using test::any_message;
using test::entry_point;

struct counts {
    std::size_t accepted = 0;
    std::size_t refused = 0;
    std::size_t written = 0;
    std::size_t parts = 0;
};

/// Parses, visits, writes and splits up one message.
void use(entry_point through, std::string_view bytes, const options& how, counts& done) {
    static char buffer[1 << 17];
    const any_message read = any_message::parse(through, bytes, how);
    if (!read) {
        ++done.refused;
        return;
    }
    ++done.accepted;
    done.parts += read.walk();
    const auto written = read.serialize(buffer, {.utf8 = how.utf8, .binary = true});
    if (!written) return;
    ++done.written;
    for (const std::string_view part : segments(std::string_view(buffer, *written))) done.parts += part.size();
}

/// The same with each message of a stream, up to one that never ends.
void use_stream(const test::stream& stream, const options& how, counts& done) {
    framer frames(stream.from);
    const std::string_view bytes = stream.bytes;
    std::size_t begin = 0;
    for (std::size_t at = 0; at != bytes.size();) {
        const frame_event event = frames.next(bytes.substr(at), how);
        at += event.consumed;
        if (event.kind == frame::limit) return;
        if (event.kind != frame::message) continue;
        use(test::entry_for(stream.from), bytes.substr(begin, at - begin), how, done);
        begin = at;
    }
}

}  // namespace

TEST_CASE("no allocation: the counter counts") {
    const std::size_t before = allocations;
    const auto one = std::make_unique<int>(1);
    const std::vector<std::string> more(3, std::string(100, 'x'));
    CHECK(allocations - before >= 5);
    struct alignas(64) wide {
        char octets[64];
    };
    const auto aligned = std::make_unique<wide>();
    CHECK(allocations - before >= 6);
}

TEST_CASE("no allocation: the registry") {
    const auto rows = test::examples(test::read_file(IMAPWIRE_TEST_DATA "/registry.tsv"), {"3501", "9051"});
    counts done;
    const std::size_t before = allocations;
    for (const test::example& row : rows) {
        for (const bool lenient : {false, true}) {
            options how;
            how.utf8 = row.utf8;
            how.lenient = lenient;
            use(row.through, row.bytes, how, done);
            use(row.through, std::string_view(row.bytes).substr(0, row.bytes.size() / 2), how, done);
        }
    }
    const std::size_t made = allocations - before;
    CHECK(made == 0);
    CHECK(done.written == done.accepted);
    CHECK(done.accepted == 2 * rows.size());
}

TEST_CASE("no allocation: the recorded and the hostile streams") {
    for (const std::string folder : {"live", "hostile"}) {
        const auto streams = test::streams(folder);
        counts done;
        const std::size_t before = allocations;
        for (const test::stream& stream : streams) {
            for (const bool lenient : {false, true}) {
                options how;
                how.lenient = lenient;
                use_stream(stream, how, done);
            }
        }
        const std::size_t made = allocations - before;
        INFO(folder);
        CHECK(made == 0);
        CHECK(done.accepted != 0);
        CHECK(done.refused != 0);
        CHECK(done.written != 0);
    }
}
