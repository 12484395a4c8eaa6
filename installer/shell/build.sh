# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Configures and builds, and reads the results.

# configure_tree PRESET [FOLDER] [CMAKE ARGUMENTS…]: does nothing when the arguments are those of the last time; ninja
# itself runs CMake again when a CMake file changed.
configure_tree() {
  local preset=$1 folder=${2:-$1} tree key log=$LAB_LOGS/configure-${2:-$1}.log
  shift
  (($# == 0)) || shift
  have cmake || stop "cmake is missing; run ./lab setup."
  have ninja || stop "ninja is missing; run ./lab setup."
  tree=$LAB_BUILD/$folder
  local -a arguments=(--preset "$preset" -B "$tree" "-DCMAKE_PREFIX_PATH=$(highlighting_prefix)" "$@")
  key="${arguments[*]} $(sha256sum <"$LAB_ROOT/CMakePresets.json")"
  [[ -f $tree/build.ninja && -f $tree/.configured && $(<"$tree/.configured") == "$key" ]] && return 0
  say "configuring build/$folder"
  if ! cmake "${arguments[@]}" >"$log" 2>&1; then
    stop_if_disk_full "$log"
    grep -E -A 8 'CMake Error|No package|, not found' "$log" | head -n 30 >&2 || true
    stop "CMake could not configure build/$folder; all its words are in $log."
  fi
  grep -E '^-- Syntax highlighting' "$log" || true
  printf '%s' "$key" >"$tree/.configured"
}

# build_tree FOLDER [TARGETS…]
build_tree() {
  local folder=$1 log=$LAB_LOGS/build-$1.log code=0
  shift
  local -a command=(ninja -C "$LAB_BUILD/$folder" -j "$(build_jobs)" "$@")
  if [[ -t 1 ]]; then
    # On a terminal ninja keeps its one status line.
    : >"$log"
    "${command[@]}" || code=$?
  else
    set +e
    "${command[@]}" 2>&1 | tee "$log" | grep --line-buffered -vE '^ninja: (Entering directory|no work to do)'
    code=${PIPESTATUS[0]}
    set -e
  fi
  if ((code != 0)); then
    stop_if_disk_full "$log"
    stop "The build of build/$folder failed; the first error above says where." 1
  fi
}

# space_for FOLDER MEGABYTES: a first build needs the whole estimate, a later one a little.
space_for() {
  if [[ -f $LAB_BUILD/$1/.configured ]]; then
    require_space 300 "build"
  else
    require_space "$2" "build"
  fi
}

# print_slowest FOLDER COUNT: what took longest when it was last compiled, from ninja's log.
print_slowest() {
  local tree=$LAB_BUILD/$1 milliseconds object name parts
  [[ -f $tree/.ninja_log ]] || return 0
  printf 'The %s slowest files of build/%s:\n' "$2" "$1"
  awk -F'\t' '!/^#/ && $4 ~ /\.(o|gch)$/ { took[$4] = $2 - $1 } END { for (o in took) print took[o] "\t" o }' \
    "$tree/.ninja_log" | sort -rn | head -n "$2" | while IFS=$'\t' read -r milliseconds object; do
    name=$(sed -E 's#CMakeFiles/([^/]*)\.dir/#\1: #; s#\.(o|gch)$##' <<<"$object")
    parts=''
    if [[ $object == */Unity/* && -f $tree/${object%.o} ]]; then
      parts=$(sed -nE 's#^\#include ".*/([^/]+)"#\1#p' "$tree/${object%.o}" | tr '\n' ' ')
      parts=" ($parts)"
      parts=${parts/ )/)}
    fi
    printf '  %6.1f s  %s%s\n' "$(awk -v ms="$milliseconds" 'BEGIN { print ms / 1000 }')" "$name" "$parts"
  done || true
}

# print_test_counts FOLDER: "N passed, N failed" over the test functions of the last CTest run. A program that is no Qt
# test counts as one; one that failed without a failed function (a crash, a time-out, a sanitizer) as one failed.
print_test_counts() {
  awk '
    function close_program() {
      if (name == "") return
      if (verdict == "passed" && !passed && !skipped) passed = 1
      if (verdict != "passed" && !failed) failed = 1
      all_passed += passed; all_failed += failed; all_skipped += skipped
      name = ""
    }
    /^[0-9]+\/[0-9]+ Test: / { close_program(); name = $3; passed = failed = skipped = 0; verdict = ""; next }
    /^PASS   : / && !/::(initTestCase|cleanupTestCase)\(\)$/ { passed++ }
    /^(FAIL!  |XPASS  ) ?: / { failed++ }
    /^SKIP   : / { skipped++ }
    /^Test Passed\.$/ { verdict = "passed" }
    END {
      close_program()
      printf "%d passed, %d failed", all_passed, all_failed
      if (all_skipped) printf ", %d skipped", all_skipped
      printf "\n"
    }' "$LAB_BUILD/$1/Testing/Temporary/LastTest.log"
}

# Sanitized programs (tools of the build among them) read /proc. A bare chroot lacks it: it is mounted for this call.
need_proc() {
  [[ ! -r /proc/self/maps ]] || return 0
  if ! mount_here proc /proc; then
    stop "The sanitizers need /proc, which is not mounted and cannot be mounted here; mount it and run the same command again."
  fi
}

# Some tests sit at a terminal of their own. A bare chroot has no folder of terminals.
need_terminals() {
  [[ ! -e /dev/pts/ptmx ]] || return 0
  if ! mount_here devpts /dev/pts; then
    stop "The tests need /dev/pts, which is not mounted and cannot be mounted here; mount it and run the same command again."
  fi
}

mounted_here=()

# Mounts a kind of file system in a folder until this call ends.
mount_here() {
  is_root && mkdir -p "$2" && mount -t "$1" "$1" "$2" 2>/dev/null || return 1
  mounted_here=("$2" ${mounted_here[@]+"${mounted_here[@]}"}) # the last one first: umount itself wants /proc
  trap 'umount -l "${mounted_here[@]}" || true' EXIT
}
