#!/usr/bin/env bash
# comment.sh NUMBER NAME FILE: puts a page on a pull request as a comment, or renews the one of the same name that is there.
set -euo pipefail
number="$1" name="$2" file="$3"
[[ "$number" =~ ^[0-9]+$ && "$name" =~ ^[A-Za-z0-9_-]+$ ]] || { echo "comment.sh: the number or the name is none" >&2; exit 2; }
marker="<!-- onus: $name -->"
body="$(mktemp)"
trap 'rm -f "$body"' EXIT
{ echo "$marker"; cat "$file"; } >"$body"
comments="repos/$GITHUB_REPOSITORY/issues/$number/comments"
# Only what a program wrote is written over: anybody can begin a comment with the marker.
there="$(gh api --paginate "$comments" --jq ".[] | select(.user.type == \"Bot\") | select(.body | startswith(\"$marker\")) | .id" | sed -n 1p)"
if [[ -n "$there" ]]; then
  gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$there" --field "body=@$body" --silent
else
  gh api --method POST "$comments" --field "body=@$body" --silent
fi
