// Files, standard output, and the terminal.
#ifndef IMAPDUMP_FILES_HPP
#define IMAPDUMP_FILES_HPP

#include <cerrno>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

#if __has_include(<unistd.h>)
#include <unistd.h>
#endif

namespace imapdump {

inline bool is_terminal([[maybe_unused]] std::FILE* file) {
#if __has_include(<unistd.h>)
    return isatty(fileno(file)) != 0;
#else
    return false;
#endif
}

/// A file, or standard input, that is read from front to back.
class source {
public:
    explicit source(const std::string& name) : file_(name == "-" ? stdin : std::fopen(name.c_str(), "rb")) {
        if (file_ == nullptr) error_ = errno;
    }
    ~source() {
        if (file_ != nullptr && file_ != stdin) std::fclose(file_);
    }
    source(const source&) = delete;
    source& operator=(const source&) = delete;

    /// What has arrived, at most `size` octets; 0 at the end, or if it can't be read.
    std::size_t read(char* to, std::size_t size) {
        if (file_ == nullptr) return 0;
#if __has_include(<unistd.h>)
        // Not std::fread, which would wait for all of it: a connection may be watched live.
        const ssize_t count = ::read(fileno(file_), to, size);
        if (count >= 0) return static_cast<std::size_t>(count);
        error_ = errno;
        return 0;
#else
        const std::size_t count = std::fread(to, 1, size, file_);
        if (std::ferror(file_)) error_ = errno;
        return count;
#endif
    }

    /// errno of what failed, or 0.
    int error() const { return error_; }

private:
    std::FILE* file_;
    int error_ = 0;
};

/// Standard output, in large pieces.
class sink {
public:
    void append(const char* bytes, std::size_t size) {
        buffer_.append(bytes, size);
        if (buffer_.size() >= std::size_t{1} << 16) flush();
    }
    /// Texts and numbers, one after the other.
    template <class... Parts>
    void put(const Parts&... parts) {
        (put_one(parts), ...);
    }

    void flush() {
        const std::size_t written = std::fwrite(buffer_.data(), 1, buffer_.size(), stdout);
        if (written != buffer_.size() || std::fflush(stdout) != 0) failed_ = true;
        buffer_.clear();
    }
    bool failed() const { return failed_; }

private:
    void put_one(std::string_view text) { append(text.data(), text.size()); }
    void put_one(std::uint64_t number) { put_one(std::to_string(number)); }

    std::string buffer_;
    bool failed_ = false;
};

/// A line on standard error that tells how far a long run is.
class progress {
public:
    explicit progress(bool wanted) : wanted_(wanted) {}
    ~progress() {
        if (shown_) std::fputs("\r\x1b[K", stderr);
    }
    progress(const progress&) = delete;
    progress& operator=(const progress&) = delete;

    void advance(std::size_t octets, std::uint64_t messages) {
        octets_ += octets;
        const clock::time_point now = clock::now();
        if (!wanted_ || now < next_) return;
        const std::string text = std::to_string(octets_ / 1000000) + " MB, " + std::to_string(messages) + " messages";
        std::fprintf(stderr, "\rimapdump: %s\x1b[K", text.c_str());
        std::fflush(stderr);
        shown_ = true;
        next_ = now + std::chrono::milliseconds(200);
    }

private:
    using clock = std::chrono::steady_clock;

    bool wanted_;
    bool shown_ = false;
    std::uint64_t octets_ = 0;
    clock::time_point next_ = clock::now() + std::chrono::seconds(1);
};

}  // namespace imapdump

#endif
