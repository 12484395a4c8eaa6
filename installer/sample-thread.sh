#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# sample-thread.sh CLI DESKTOP FOLDER PICTURES
# The life of a prompt without a screen or a network: a fresh workspace in FOLDER, the sample files imported, two
# versions compared on scripted answers, an edit, its test, a plan, an approval, the deployment and the way back. The
# desktop program leaves a picture of every pane in PICTURES.
set -euo pipefail

cli=$1
desktop=$2
folder=$3
pictures=$4

rm -rf "$folder"
mkdir -p "$folder/workspace" "$folder/published"
export PROMPTLAB_WORKSPACE=$folder/workspace/sample.promptlab
export PROMPTLAB_KEY_FILE=$folder/sample.key
me=${USER:-sample}
reviewer=Reviewer
[[ $me != "$reviewer" ]] || reviewer=Reviewer2

step() {
  printf '\n== %s\n' "$1"
  shift
  "$cli" "$@"
}

step 'A new workspace' init --key-file-at "$PROMPTLAB_KEY_FILE" --name "$me" "$PROMPTLAB_WORKSPACE"
step 'The sample files' import resources/sample
printf '\n== Two versions of the triage prompt on the tickets\n'
"$cli" run triage@1 triage@2 --dataset tickets --provider scripted --fail-under 0 >"$folder/run.txt"
step 'Their comparison' compare

printf '\n== An edit, saved as a version\n'
"$cli" prompt checkout triage -o "$folder/triage.md"
printf '\nWhen in doubt, choose the higher priority.\n' >>"$folder/triage.md"
"$cli" prompt save triage "$folder/triage.md" -m 'When in doubt, the higher priority'
printf '\n== Tested against the version that runs in production\n'
"$cli" run triage@@production triage --dataset tickets --provider scripted --fail-under 0 >"$folder/edit.txt"
"$cli" compare

step 'Somebody else to approve, and a folder that applications read' member add "$reviewer" --role admin
"$cli" env set-channel production "$folder/published"
step 'A plan' plan create triage --to production --note 'Tested on the tickets' --gate-run 0 --min-pass-rate 0.85 --submit
step 'Its approval by another member' plan approve 1 --as "$reviewer" --note 'Diff and evidence read'
step 'The deployment' deploy execute 1 --wait
step 'What runs now' env list
step 'The way back' deploy rollback 1 --reason 'A rehearsal'
step 'What runs now' env list
step 'The record of all of it' audit verify
step 'What the workspace holds now' status

printf '\n== A picture of every pane\n'
XDG_CONFIG_HOME=$folder/config QT_QPA_PLATFORM=offscreen "$desktop" --pictures "$pictures" "$PROMPTLAB_WORKSPACE"
printf '%s pictures in %s\n' "$(find "$pictures" -name '*.png' | wc -l)" "$pictures"
printf '\nThe workspace stays in %s; a look around: PROMPTLAB_KEY_FILE=%s %s %s\n' \
  "$folder" "$PROMPTLAB_KEY_FILE" "$desktop" "$PROMPTLAB_WORKSPACE"
