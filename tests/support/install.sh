# For the scripts that a person runs: installs what is missing, on Debian and its descendants.

can_install() { command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; }

# install_missing PACKAGE...: without packages nothing happens, so a machine that has everything is left alone.
install_missing() {
    [ $# -gt 0 ] || return 0
    if ! can_install; then
        echo "Missing here (by Debian's names), and only root can install it with apt-get: $*" >&2
        return 1
    fi
    echo "Installing $*"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"
}
