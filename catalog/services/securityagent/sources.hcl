source "securityagent-api" {
  title = "AWS Security Agent API Reference, Welcome"
  url   = "https://docs.aws.amazon.com/securityagent/latest/APIReference/Welcome.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in stored excerpts of the page."
}
