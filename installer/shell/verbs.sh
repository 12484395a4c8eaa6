# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# One function a verb of ./lab.

lab_setup() {
  ensure_dependencies build run test
  say "everything that run and test need is there"
}

lab_run() {
  ensure_dependencies build run
  space_for release 2500
  configure_tree release
  build_tree release promptlab-cli promptlab
  local bin=$LAB_BUILD/release/bin
  if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    exec "$bin/promptlab" --sample "$@"
  fi
  say "there is no display: the life of a prompt on the command line instead of the window"
  exec bash "$LAB_ROOT/installer/sample-thread.sh" "$bin/promptlab-cli" "$bin/promptlab" "$LAB_BUILD/sample-run" "$LAB_BUILD/pictures"
}

lab_test() {
  local code=0
  need_proc
  need_terminals
  ensure_dependencies build run test
  space_for ci 4000
  configure_tree ci
  build_tree ci
  ctest --preset ci -j "$(nproc 2>/dev/null || printf 2)" --label-exclude '^(bench|prove)$' \
    --test-output-size-passed 4194304 --test-output-size-failed 4194304 "$@" || code=$?
  print_slowest ci 10
  print_test_counts ci
  ((code == 0)) || exit 1
}

lab_build() {
  local preset=dev slowest=''
  local -a targets=()
  while (($#)); do
    case $1 in
      --preset)
        [[ -n ${2:-} ]] || stop "--preset needs a name: dev, release, asan or ci."
        preset=$2
        shift
        ;;
      --slowest) slowest=yes ;;
      -*) stop "./lab build does not know $1; it knows --preset NAME and --slowest." ;;
      *) targets+=("$1") ;;
    esac
    shift
  done
  case $preset in
    dev | release | asan | ci) ;;
    *) stop "There is no preset \"$preset\"; there are dev, release, asan and ci." ;;
  esac
  case $preset in asan | ci) need_proc ;; esac
  ensure_dependencies build run
  space_for "$preset" 3000
  configure_tree "$preset"
  build_tree "$preset" "${targets[@]}"
  if [[ -n $slowest ]]; then print_slowest "$preset" 10; fi
}

lab_bench() {
  ensure_dependencies build run
  space_for release 2500
  configure_tree release
  build_tree release promptlab-bench
  exec "$LAB_BUILD/release/bin/promptlab-bench" "$@"
}

lab_prove() {
  local code=0
  need_proc
  need_terminals
  ensure_dependencies build run test
  space_for release 3000
  configure_tree release
  build_tree release promptlab_proofs
  PROMPTLAB_PROVE=1 ctest --preset release --label-regex '^(prove|e2e)$' --verbose "$@" || code=$?
  print_test_counts release
  ((code == 0)) || exit 1
}

# Builds the package, unpacks it and starts its program from there.
lab_package() {
  local log=$LAB_LOGS/package.log trial=$LAB_BUILD/package-trial package program
  ensure_dependencies build run package
  space_for release 2500
  configure_tree release
  build_tree release promptlab-cli promptlab
  mkdir -p "$LAB_ROOT/dist"
  if ! (cd "$LAB_BUILD/release" && cpack -G DEB -B "$LAB_ROOT/dist") >"$log" 2>&1; then
    stop_if_disk_full "$log"
    tail -n 5 "$log" >&2
    stop "CPack could not make the package; all its words are in $log." 1
  fi
  rm -rf "$LAB_ROOT/dist/_CPack_Packages" "$trial"
  package=$(sed -nE 's/^CPack: - package: (.*) generated\.$/\1/p' "$log" | tail -n 1)
  dpkg-deb -x "$package" "$trial"
  for program in "$trial"/usr/bin/*; do
    "$program" --version >/dev/null || stop "The packaged ${program##*/} does not start." 1
  done
  rm -rf "$trial"
  say "made dist/${package##*/} ($(du -k "$package" | cut -f 1) KB)"
  dpkg-deb --field "$package" Package Version Architecture Depends
}

# Prints the C++ files to look at: those that differ from the last commit (or, if none does, those of the last commit),
# or all with --all.
chosen_sources() {
  local -a pattern=('*.cpp' '*.h')
  git rev-parse --git-dir >/dev/null 2>&1 || stop "format and lint ask git for the files, and this folder is no git checkout."
  if [[ ${1:-} == --all ]]; then
    git ls-files --cached --others --exclude-standard -- "${pattern[@]}"
    return
  fi
  local changed
  changed=$({
    git diff --name-only --diff-filter=d HEAD -- "${pattern[@]}"
    git ls-files --others --exclude-standard -- "${pattern[@]}"
  } | sort -u)
  [[ -n $changed ]] || changed=$(git show --name-only --diff-filter=d --format= HEAD -- "${pattern[@]}")
  [[ -z $changed ]] || printf '%s\n' "$changed"
}

# newest_tool NAME: a numbered program of the name when there is one.
newest_tool() {
  local number
  for number in 19 18 17 16; do
    if have "$1-$number"; then
      printf '%s-%s' "$1" "$number"
      return
    fi
  done
  have "$1" || stop "$1 is missing; run ./lab lint on a machine that can install it."
  printf '%s' "$1"
}

lab_format() {
  local scope='' tool files
  local -a mode=(-i)
  while (($#)); do
    case $1 in
      --check) mode=(--dry-run -Werror) ;;
      --all) scope=--all ;;
      *) stop "./lab format does not know $1; it knows --check and --all." ;;
    esac
    shift
  done
  ensure_dependencies lint
  files=$(chosen_sources "$scope")
  [[ -n $files ]] || return 0
  tool=$(newest_tool clang-format)
  xargs -d '\n' "$tool" "${mode[@]}" <<<"$files" || stop "These files are not laid out as .clang-format says; ./lab format does it." 1
}

# make_mocs TREE: what moc makes for every target, by itself: the build's own targets for it wait for all that is linked.
make_mocs() {
  local info
  find "$LAB_BUILD/$1" -name AutogenInfo.json | while read -r info; do
    cmake -E cmake_autogen "$info" RelWithDebInfo >>"$LAB_LOGS/moc.log" 2>&1 || stop "moc failed; its words are in $LAB_LOGS/moc.log." 1
  done
}

lab_lint() {
  local tool files failed=0
  case "${1:-}" in
    '' | --all) ;;
    *) stop "./lab lint does not know $1; it knows --all." ;;
  esac
  ensure_dependencies build run lint
  space_for lint 1000
  # clang-tidy wants every source by itself: no joined files, and the shared header as text instead of precompiled.
  configure_tree dev lint -DPROMPTLAB_UNITY=OFF -DPROMPTLAB_PCH=OFF
  build_tree lint tst_architecture
  make_mocs lint
  tool=$(newest_tool clang-tidy)
  files=$(chosen_sources "${1:-}" | grep '\.cpp$' || true)
  files=$(while read -r file; do
    if grep -qF "\"$LAB_ROOT/$file\"" "$LAB_BUILD/lint/compile_commands.json"; then printf '%s\n' "$file"; fi
  done <<<"$files")
  if [[ -n $files ]]; then
    say "clang-tidy on $(wc -l <<<"$files") files"
    xargs -d '\n' -n 1 -P "$(build_jobs)" "$tool" --quiet -p "$LAB_BUILD/lint" <<<"$files" 2>"$LAB_LOGS/clang-tidy.log" || failed=1
  fi
  QT_QPA_PLATFORM=offscreen "$LAB_BUILD/lint/tests/tst_architecture" -silent || failed=1
  if have shellcheck; then
    shellcheck -x lab .ci/run installer/*.sh installer/shell/*.sh || failed=1
  fi
  ((failed == 0)) || stop "lint found something, see above." 1
}

lab_translate() {
  ensure_dependencies build
  space_for dev 1000
  configure_tree dev
  build_tree dev update_catalogs
}
