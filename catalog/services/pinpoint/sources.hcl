source "pinpoint-end" {
  title = "Amazon Pinpoint, documentation overview (end of support notice)"
  url   = "https://docs.aws.amazon.com/pinpoint/"
  as_of = "2026-10-30"
  seen  = "2026-11"
}
