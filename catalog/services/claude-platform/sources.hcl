source "claude-platform-guide" {
  title = "Claude Platform on AWS User Guide, What is Claude Platform on AWS?"
  url   = "https://docs.aws.amazon.com/claude-platform/latest/userguide/welcome.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in stored excerpts of the page."
}

source "claude-platform-residency" {
  title = "Claude Platform on AWS User Guide, Data residency"
  url   = "https://docs.aws.amazon.com/claude-platform/latest/userguide/data-residency.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in stored excerpts of the page."
}
