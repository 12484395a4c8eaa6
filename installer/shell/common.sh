# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Messages, the machine's limits, and the sentences for what can go wrong outside of the code.
# No process substitution anywhere: it needs /proc, which a bare chroot lacks.

LAB_ROOT=$PWD
LAB_BUILD=$LAB_ROOT/build
LAB_LOGS=$LAB_BUILD/log

say() { printf 'lab: %s\n' "$*"; }

# stop SENTENCE [CODE]
stop() {
  printf 'lab: %s\n' "$1" >&2
  exit "${2:-2}"
}

have() { command -v "$1" >/dev/null 2>&1; }

# A chroot or a service may have no HOME; caches need one.
ensure_home() {
  [[ -n ${HOME:-} && -d ${HOME:-} ]] && return 0
  HOME=$LAB_BUILD/home
  mkdir -p "$HOME"
  export HOME
}

lab_cache() { printf '%s/promptlab' "${XDG_CACHE_HOME:-$HOME/.cache}"; }

ensure_logs() {
  if ! mkdir -p "$LAB_LOGS" 2>/dev/null || [[ ! -w $LAB_LOGS ]]; then
    stop "The folder $LAB_LOGS cannot be written; check its owner and the free space."
  fi
}

# free_kb FOLDER: free space in KiB.
free_kb() {
  if [[ -n ${PROMPTLAB_FREE_KB:-} ]]; then
    printf '%s' "$PROMPTLAB_FREE_KB"
    return
  fi
  local free
  # df needs a mount table; where there is none the check is left out.
  free=$(df -Pk "$1" 2>/dev/null | awk 'NR == 2 { print $4 }') || free=''
  printf '%s' "${free:-999999999}"
}

# require_space MEGABYTES PURPOSE
require_space() {
  local free
  free=$(($(free_kb "$LAB_ROOT") / 1024))
  ((free >= $1)) || stop "The disk is too full to $2: about $1 MB are needed in $LAB_ROOT and $free MB are free."
}

# A failure whose log speaks of a full disk is the disk's, whatever tool met it.
stop_if_disk_full() { # LOG
  if grep -qiE 'no space left on device|enough free space|disk quota exceeded|ENOSPC' "$1" 2>/dev/null ||
    (($(free_kb "$LAB_ROOT") < 65536)); then
    stop "The disk is full: free some space for $LAB_ROOT and run the same command again."
  fi
}

# Debian 12 or Ubuntu 24.04 and later. Fills system_name with how the system calls itself.
system_name='this system'
system_is_supported() {
  local file=${PROMPTLAB_OS_RELEASE:-/etc/os-release} id='' version='' key value
  [[ -r $file ]] || return 1
  while IFS='=' read -r key value; do
    value=${value#[\"\']}
    value=${value%[\"\']}
    case $key in
      ID) id=$value ;;
      VERSION_ID) version=$value ;;
      PRETTY_NAME) system_name=$value ;;
    esac
  done <"$file"
  case $id in
    # Debian's testing and unstable carry no number.
    debian) [[ -z $version ]] || ((10#${version%%.*} >= 12)) ;;
    ubuntu) ((10#${version%%.*} >= 24)) ;;
    *) return 1 ;;
  esac
}

stop_unsupported() { # WHAT IS MISSING
  system_is_supported || true
  stop "Prompt Lab sets itself up on Debian 12 or Ubuntu 24.04 and later; $system_name has to bring along by itself: $1."
}

# Parallel compilers: one a core, and not more than the memory carries (a Qt source takes about 1 GB).
build_jobs() {
  local jobs memory
  jobs=$(nproc 2>/dev/null || printf 2)
  memory=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null) || memory=''
  if [[ -n $memory ]] && ((memory < jobs)); then
    jobs=$((memory > 0 ? memory : 1))
  fi
  printf '%s' "$jobs"
}
