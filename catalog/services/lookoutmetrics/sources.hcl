source "lookoutmetrics-security" {
  title = "Amazon Lookout for Metrics Developer Guide, Security"
  url   = "https://docs.aws.amazon.com/lookoutmetrics/latest/dev/lookoutmetrics-security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
