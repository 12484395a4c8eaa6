#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# sample-thread.sh CLI FOLDER
# The life of the sample workspace without a screen or a network: a fresh workspace in FOLDER, the sample files imported,
# two versions of a prompt run on its data set with scripted answers, and the verdict of their comparison.
set -euo pipefail

cli=$1
folder=$2
sample=resources/sample

rm -rf "$folder"
mkdir -p "$folder"
export PROMPTLAB_WORKSPACE=$folder/sample.promptlab

step() {
  printf '\n== %s\n' "$1"
  shift
  "$cli" "$@"
}

step 'A new workspace' init --key-file "$folder/workspace.key"
step 'Import the sample' import "$sample"
step 'Run two versions of triage on the tickets' run triage@1 triage@2 --dataset tickets --provider scripted
step 'Compare them' compare
