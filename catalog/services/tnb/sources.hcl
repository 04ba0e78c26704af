source "tnb-overview" {
  title = "AWS Telco Network Builder, documentation overview"
  url   = "https://aws.amazon.com/documentation-overview/tnb"
  as_of = "2026-11"
  seen  = "2026-11"
}
