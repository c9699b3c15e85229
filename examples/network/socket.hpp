// What the examples need of POSIX sockets.
#ifndef EXAMPLES_NETWORK_SOCKET_HPP
#define EXAMPLES_NETWORK_SOCKET_HPP

#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace network {

/// A TCP socket, closed at the end of its life.
class socket {
public:
    socket() = default;
    explicit socket(int descriptor) : descriptor_(descriptor) {}
    socket(socket&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
    socket& operator=(socket&& other) noexcept {
        std::swap(descriptor_, other.descriptor_);
        return *this;
    }
    ~socket() {
        if (is_open()) close(descriptor_);
    }

    bool is_open() const { return descriptor_ >= 0; }
    int descriptor() const { return descriptor_; }

    /// Waits for octets, and gives their number; 0 at the end or after an error.
    std::size_t read(std::span<char> to) const {
        ssize_t count;
        do count = recv(descriptor_, to.data(), to.size(), 0);
        while (count < 0 && errno == EINTR);
        return count > 0 ? static_cast<std::size_t>(count) : 0;
    }

    /// Sends all of it, however long that takes. Says whether it could.
    bool send_all(std::string_view bytes) const {
        while (!bytes.empty()) {
            const ssize_t count = send(descriptor_, bytes.data(), bytes.size(), 0);
            if (count < 0 && errno != EINTR) return false;
            if (count > 0) bytes.remove_prefix(static_cast<std::size_t>(count));
        }
        return true;
    }

    /// Sends what can be sent without waiting, and takes that from the front of `bytes`. Says whether the other side is
    /// still there.
    bool send_some(std::string& bytes) const {
        const ssize_t count = send(descriptor_, bytes.data(), bytes.size(), MSG_DONTWAIT);
        if (count < 0) return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
        bytes.erase(0, static_cast<std::size_t>(count));
        return true;
    }

private:
    int descriptor_ = -1;
};

/// A connection to the first address of the host that answers; not open if none does.
inline socket connect_to(const std::string& host, const std::string& port) {
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (getaddrinfo(host.c_str(), port.c_str(), &wanted, &found) != 0) return {};
    socket connected;
    for (const addrinfo* one = found; one != nullptr && !connected.is_open(); one = one->ai_next) {
        socket made(::socket(one->ai_family, one->ai_socktype, one->ai_protocol));
        if (made.is_open() && connect(made.descriptor(), one->ai_addr, one->ai_addrlen) == 0) connected = std::move(made);
    }
    freeaddrinfo(found);
    return connected;
}

/// A socket that listens on this port of the loopback interface; port 0 is any that is free.
inline socket listen_on(std::uint16_t port) {
    socket made(::socket(AF_INET, SOCK_STREAM, 0));
    const int yes = 1;
    setsockopt(made.descriptor(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(made.descriptor(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) return {};
    if (listen(made.descriptor(), 16) != 0) return {};
    return made;
}

/// The port that a socket listens on.
inline std::uint16_t port_of(const socket& listening) {
    sockaddr_in address{};
    socklen_t size = sizeof address;
    getsockname(listening.descriptor(), reinterpret_cast<sockaddr*>(&address), &size);
    return ntohs(address.sin_port);
}

}  // namespace network

#endif
