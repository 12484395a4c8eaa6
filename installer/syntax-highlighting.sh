#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# syntax-highlighting.sh CACHE LOGS
# Builds KSyntaxHighlighting for Qt 6 into CACHE/ksyntaxhighlighting, once. Debian 12 packages it only for Qt 5; the last
# 5.x release also builds against Qt 6. Its source is taken from the next stable release of Debian, on the mirror that
# this machine already uses, through an apt state of its own, so the machine's package lists stay as they are. As a static
# library: a package of the program then needs nothing that the distribution lacks.
# Where that fails it says so, notes the failure (not tried again for a day) and exits 1.
set -euo pipefail

cache=$1
log=$2/syntax-highlighting.log
prefix=$cache/ksyntaxhighlighting
version=5.116.0
next_release=trixie
work=$cache/ksyntaxhighlighting.work

[[ -f $prefix/installed-static ]] && exit 0

give_up() {
  printf 'lab: KSyntaxHighlighting is not available (%s); the editor will use its own Markdown lexer.\n' "$1"
  mkdir -p "$cache" && : >"$prefix.failed"
  rm -rf "$work"
  exit 1
}

# Frameworks 6 is packaged: nothing to build.
if dpkg-query -W -f '${db:Status-Status} ${Package}\n' libkf6syntaxhighlighting-dev 2>/dev/null |
  grep -q '^installed libkf6syntaxhighlighting-dev$'; then
  mkdir -p "$prefix"
  : >"$prefix/installed-static"
  exit 0
fi

codename=$(sed -n 's/^VERSION_CODENAME=//p' "${PROMPTLAB_OS_RELEASE:-/etc/os-release}" 2>/dev/null) || codename=''
[[ $codename == bookworm ]] || give_up "this distribution has no package of it for Qt 6"
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
[[ -r $keyring ]] || give_up "the package debian-archive-keyring is missing"

rm -rf "$work"
mkdir -p "$work/lists/partial" "$work/archives/partial" || give_up "$cache cannot be written"
: >"$log"

# 1. The mirror of this machine, and the source index of the next release in a private apt state.
mirror=$(apt-get indextargets --format '$(REPO_URI)|$(CODENAME)|$(RELEASE)|$(COMPONENT)|$(CREATED_BY)' 2>>"$log" |
  awk -F'|' -v code="$codename" '($2 == code || $3 == code) && $4 == "main" && $5 == "Packages" { print $1; exit }') || mirror=''
[[ -n $mirror ]] || give_up "apt knows no mirror of Debian $codename"
printf 'deb-src [signed-by=%s] %s %s main\n' "$keyring" "$mirror" "$next_release" >"$work/sources.list"
apt_options=(-o "Dir::State::Lists=$work/lists" -o "Dir::Cache=$work" -o "Dir::Etc::SourceList=$work/sources.list"
  -o "Dir::Etc::SourceParts=/dev/null" -o Acquire::Languages=none -o Acquire::Retries=1 -o Acquire::http::Timeout=15)
[[ $(id -u) != 0 ]] || apt_options+=(-o APT::Sandbox::User=root)
printf 'lab: building KSyntaxHighlighting %s for Qt 6, once (two minutes; output: build/log/syntax-highlighting.log)\n' "$version"
LC_ALL=C apt-get "${apt_options[@]}" -q update >>"$log" 2>&1 || give_up "the source index of Debian $next_release cannot be read"

# 2. Address and hash of the one file that is needed; download and check.
wanted=ksyntax-highlighting_$version.orig.tar.xz
line=$(LC_ALL=C apt-get "${apt_options[@]}" source --print-uris ksyntax-highlighting 2>>"$log" |
  awk -v name="$wanted" '$2 == name { print; exit }') || line=''
read -r address _ _ hash <<<"$line" || true
address=${address#\'}
address=${address%\'}
[[ $hash == SHA256:* ]] || give_up "Debian $next_release does not list $wanted with its SHA-256"
/usr/lib/apt/apt-helper "${apt_options[@]}" download-file "$address" "$work/$wanted" "$hash" >>"$log" 2>&1 ||
  give_up "$wanted cannot be downloaded"
printf '%s  %s\n' "${hash#SHA256:}" "$work/$wanted" | sha256sum -c - >>"$log" 2>&1 || give_up "$wanted fails its SHA-256 check"

# 3. Unpack, be content with the packaged extra-cmake-modules, build, install.
(
  cd "$work"
  cmake -E tar xJf "$wanted"
  mv syntax-highlighting-"$version" source 2>/dev/null || mv ksyntax-highlighting-"$version" source
  sed -i -E 's/(find_package\(ECM) +[0-9.]+/\1 5.103.0/' source/CMakeLists.txt
  rm -rf "$prefix"
  cmake -S source -B build -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$prefix" \
    -DQT_MAJOR_VERSION=6 -DBUILD_WITH_QT6=ON -DBUILD_TESTING=OFF -DKDE_INSTALL_USE_QT_SYS_PATHS=OFF \
    -DBUILD_SHARED_LIBS=OFF -DCMAKE_POSITION_INDEPENDENT_CODE=ON
  cmake --build build
  cmake --install build
) >>"$log" 2>&1 || give_up "its build failed, see $log"

: >"$prefix/installed-static"
rm -rf "$work" "$prefix.failed"
