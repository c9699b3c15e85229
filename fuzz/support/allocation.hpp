// Counts what is allocated. It may replace the global operator new, so one source of a program includes it.
#ifndef IMAPWIRE_FUZZ_SUPPORT_ALLOCATION_HPP
#define IMAPWIRE_FUZZ_SUPPORT_ALLOCATION_HPP

#include "require.hpp"

#include <cstddef>
#include <cstdlib>
#include <new>

namespace fuzz {

/// Of this thread: libFuzzer has another one, which watches how much memory is in use.
inline thread_local std::size_t allocations = 0;

/// While it lives nothing may be allocated.
class no_allocation {
public:
    no_allocation() noexcept : before_(allocations) {}
    no_allocation(const no_allocation&) = delete;
    no_allocation& operator=(const no_allocation&) = delete;
    ~no_allocation() { require(allocations == before_, "nothing is allocated"); }

private:
    std::size_t before_;
};

}  // namespace fuzz

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer)
#define IMAPWIRE_FUZZ_ALLOCATOR_HOOKS
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define IMAPWIRE_FUZZ_ALLOCATOR_HOOKS
#endif

#ifdef IMAPWIRE_FUZZ_ALLOCATOR_HOOKS

// The sanitizer's allocator tells of everything, malloc too.
#include <sanitizer/allocator_interface.h>

namespace fuzz {

inline const int hooks = __sanitizer_install_malloc_and_free_hooks([](const volatile void*, std::size_t) { ++allocations; },
                                                                   [](const volatile void*) {});

}  // namespace fuzz

#else

// Not inlined: GCC would see malloc and delete, or new and free, and warn of the mismatch.
[[gnu::noinline]] void* operator new(std::size_t size) {
    ++fuzz::allocations;
    void* const memory = std::malloc(size);
    if (memory == nullptr) std::abort();
    return memory;
}
[[gnu::noinline]] void* operator new[](std::size_t size) { return operator new(size); }
[[gnu::noinline]] void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return operator new(size); }
[[gnu::noinline]] void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return operator new(size); }
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete[](void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, const std::nothrow_t&) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete[](void* memory, const std::nothrow_t&) noexcept { std::free(memory); }

#endif

#endif
