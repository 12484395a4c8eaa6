#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# sample-thread.sh CLI FOLDER
# The life of the sample without a screen or a network: a fresh workspace in FOLDER, the sample files imported, two
# versions of a prompt run on its data set with scripted answers, and the verdict of their comparison.
set -euo pipefail

cli=$1
folder=$2

rm -rf "$folder"
mkdir -p "$folder/workspace"
export PROMPTLAB_WORKSPACE=$folder/workspace/sample.promptlab
export PROMPTLAB_KEY_FILE=$folder/sample.key

step() {
  printf '\n== %s\n' "$1"
  shift
  "$cli" "$@"
}

step 'A new workspace' init --key-file-at "$PROMPTLAB_KEY_FILE" --name "${USER:-sample}" "$PROMPTLAB_WORKSPACE"
step 'The sample files' import resources/sample
printf '\n== Two versions of the triage prompt on the tickets\n'
"$cli" run triage@1 triage@2 --dataset tickets --provider scripted --fail-under 0 >"$folder/run.txt"
step 'Their comparison' compare
step 'What the workspace holds now' status
printf '\nThe workspace stays in %s; a look around: PROMPTLAB_KEY_FILE=%s %s -w %s results --failed\n' \
  "$folder" "$PROMPTLAB_KEY_FILE" "$cli" "$PROMPTLAB_WORKSPACE"
