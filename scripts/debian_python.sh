#!/usr/bin/env bash
# Unpack a Python that the next release of Debian has and this machine lacks: debian_python.sh 3.14 build/python3.14
# Nothing is installed. It needs a newer C library than the machine's, which is unpacked beside it for it alone.
set -euo pipefail
version=$1 folder=$(realpath -m "$2")
if command -v "python$version" >/dev/null || ls ~/.pyenv/versions/"$version".*/bin/python &>/dev/null; then exit; fi
command -v apt-get >/dev/null || { echo "Python $version is neither here nor in a package: it is left out"; exit; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/{state/lists/partial,cache/archives/partial}
own=$(. /etc/os-release && echo "$VERSION_CODENAME")
mirror=$(apt-get indextargets --format '$(RELEASE) $(REPO_URI)' | sed -n "s/^$own //p" | head -n 1)
for release in "$own" forky; do
    echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $release main"
done >"$work/sources.list"
apt() {
    apt-get -qq -o Dir::State="$work/state" -o Dir::Cache="$work/cache" -o Dir::State::status=/dev/null \
        -o APT::Sandbox::User=root -o Dir::Etc::sourcelist="$work/sources.list" -o Dir::Etc::sourceparts=/dev/null "$@"
}
apt update
apt install --yes --download-only --no-install-recommends "python$version" >/dev/null
(cd "$work" && apt download "patchelf/$own" && dpkg-deb -x patchelf_*.deb .)
for package in "$work"/cache/archives/*.deb; do dpkg-deb -x "$package" "$work/root"; done

mkdir -p "$(dirname "$folder")"
rm -rf "$folder"
mv "$work/root" "$folder"
libraries=$(dirname "$folder"/usr/lib/*-linux-gnu/libc.so.6)
loader=$(echo "$libraries"/ld-linux*.so.*)
"$work/usr/bin/patchelf" --set-interpreter "$loader" --force-rpath --set-rpath "$libraries" "$folder/usr/bin/python$version"
"$folder/usr/bin/python$version" -c 'import ctypes, sqlite3, ssl, sys; print("unpacked Python", sys.version.split()[0])'
