# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Installs what is missing: distribution packages, npm packages with the lock file, KSyntaxHighlighting.

LAB_NPM=$LAB_ROOT/resources/npm

# Prints "alternatives" lines of the given groups, without comments: "a|b|c".
listed_packages() {
  local group
  for group in "$@"; do
    sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$LAB_ROOT/installer/dependencies/$group.txt"
  done
}

# Changes when the lists, the installed packages or the npm lock file change.
setup_key() {
  {
    cat "$LAB_ROOT"/installer/dependencies/*.txt "$LAB_ROOT"/installer/shell/*.sh
    [[ -f $LAB_NPM/package-lock.json ]] && cat "$LAB_NPM/package-lock.json"
    stat -c '%Y %s %i' /var/lib/dpkg/status 2>/dev/null || true
    command -v node npm || true
  } | sha256sum
}

# Fills missing_packages with what the given groups lack: one query for all.
missing_packages=()
find_missing_packages() {
  local installed=' ' status name entry alternative found
  missing_packages=()
  have dpkg-query || stop_unsupported "the packages of installer/dependencies"
  installed+=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | while read -r status name; do
    [[ $status == installed ]] && printf '%s ' "$name"
  done) || true
  installed+=' '
  for entry in $(listed_packages "$@"); do
    found=''
    for alternative in ${entry//|/ }; do
      if [[ $installed == *" ${alternative#\?} "* ]]; then found=yes; fi
    done
    [[ -n $found ]] || missing_packages+=("$entry")
  done
  if ! have node || ! have npm; then
    missing_packages+=(nodejs npm)
  fi
}

# The first of the alternatives that apt knows ("" for an optional one that it does not).
available_package() {
  local entry=$1 optional='' alternative
  if [[ $entry == \?* ]]; then
    optional=yes
    entry=${entry#\?}
  fi
  for alternative in ${entry//|/ }; do
    if LC_ALL=C apt-cache policy "$alternative" 2>/dev/null | grep -q 'Candidate: [^(]'; then
      printf '%s' "$alternative"
      return
    fi
  done
  [[ -n $optional ]] || printf '%s' "${entry%%|*}"
}

is_root() { [[ $(id -u) == 0 ]]; }

# as_root COMMAND…: directly, or by sudo.
as_root() {
  if is_root; then
    "$@"
  elif [[ -t 0 ]]; then
    sudo "$@"
  else
    sudo -n "$@"
  fi
}

# run_apt ARGUMENTS…: apt-get with its output in the log; a failure is one sentence.
run_apt() {
  local log=$LAB_LOGS/apt.log
  if ! as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=1 \
    -q -y "$@" >"$log" 2>&1; then
    stop_if_disk_full "$log"
    if grep -qE 'Temporary failure resolving|Could not resolve|Could not connect|Unable to connect|Network is unreachable|Connection (timed out|refused|failed)|Failed to fetch' "$log"; then
      stop "Packages are missing and apt reached no mirror; connect this machine to the network and run the same command again (apt's words are in $log)."
    fi
    if grep -qE '^sudo: ' "$log"; then
      stop "Packages are missing and sudo refused to install them: $(lacking_names)."
    fi
    stop "apt could not install what is missing; its words are in $log."
  fi
}

# What is missing for certain, without the optional packages: "cmake, g++".
lacking_names() {
  local entry names=''
  for entry in "${missing_packages[@]}"; do
    [[ $entry == \?* ]] || names+="${names:+, }${entry%%|*}"
  done
  printf '%s' "$names"
}

install_packages() { # GROUP…
  local entry name
  local -a names=()
  find_missing_packages "$@"
  # An optional package alone is no reason to ask for the network.
  [[ -n $(lacking_names) ]] || return 0
  system_is_supported || stop_unsupported "$(lacking_names)"
  have apt-get || stop "Packages are missing and there is no apt-get to install them: $(lacking_names)."
  if ! is_root && ! have sudo; then
    stop "Packages are missing and neither root rights nor sudo are there to install them: $(lacking_names)."
  fi
  say "installing missing packages: $(lacking_names) (apt's output: build/log/apt.log)"
  run_apt update
  # apt-get update only warns when it reached nothing.
  if grep -qE '^(Err:|W: Failed to fetch)' "$LAB_LOGS/apt.log" && ! grep -qE '^(Hit|Get):' "$LAB_LOGS/apt.log"; then
    stop "Packages are missing and apt reached no mirror; connect this machine to the network and run the same command again (apt's words are in $LAB_LOGS/apt.log)."
  fi
  for entry in "${missing_packages[@]}"; do
    name=$(available_package "$entry")
    [[ -z $name ]] || names+=("$name")
  done
  run_apt install --no-install-recommends "${names[@]}"
}

# npm packages are made beside and then moved in, so that a broken download never takes away what was there.
install_npm_packages() {
  [[ -f $LAB_NPM/package-lock.json ]] || return 0
  local stamp=$LAB_NPM/node_modules/.promptlab-lock staging=$LAB_BUILD/npm log=$LAB_LOGS/npm.log lock
  lock=$(sha256sum <"$LAB_NPM/package-lock.json")
  [[ -f $stamp && $(<"$stamp") == "$lock" ]] && return 0
  say "installing the npm packages of resources/npm"
  rm -rf "$staging"
  mkdir -p "$staging"
  cp "$LAB_NPM/package.json" "$LAB_NPM/package-lock.json" "$staging/"
  if ! (cd "$staging" && npm ci --ignore-scripts --no-audit --no-fund --prefer-offline) >"$log" 2>&1; then
    stop_if_disk_full "$log"
    if grep -qE 'ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network' "$log"; then
      stop "npm reached no registry; connect this machine to the network and run the same command again (npm's words are in $log)."
    fi
    stop "npm could not install the packages of resources/npm; its words are in $log."
  fi
  printf '%s\n' "$lock" >"$staging/node_modules/.promptlab-lock"
  rm -rf "$LAB_NPM/node_modules"
  mv "$staging/node_modules" "$LAB_NPM/node_modules"
  rm -rf "$staging"
}

# Where KSyntaxHighlighting was built, or nothing.
highlighting_prefix() {
  local prefix
  prefix=$(lab_cache)/ksyntaxhighlighting
  [[ -f $prefix/installed-static ]] && printf '%s' "$prefix"
  return 0
}

# ensure_dependencies GROUP…: quick when nothing changed since the last time.
ensure_dependencies() {
  local stamp key group
  ensure_home
  ensure_logs
  stamp=$LAB_BUILD/setup
  for group in "$@"; do stamp+=-$group; done
  key=$(setup_key)
  if [[ -f $stamp && $(<"$stamp") == "$key" && -f $LAB_NPM/node_modules/.promptlab-lock ]] &&
    { [[ -n $(highlighting_prefix) ]] || highlighting_failed_lately; }; then
    return 0
  fi
  install_packages "$@"
  install_npm_packages
  # Highlighting is a convenience: a failure is said and the build goes on.
  highlighting_failed_lately || bash "$LAB_ROOT/installer/syntax-highlighting.sh" "$(lab_cache)" "$LAB_LOGS" || true
  setup_key >"$stamp"
}

highlighting_failed_lately() {
  [[ -n $(find "$(lab_cache)/ksyntaxhighlighting.failed" -mmin -1440 2>/dev/null) ]]
}
