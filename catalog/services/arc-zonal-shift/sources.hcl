source "arc-zonal-shift-api" {
  title = "Amazon Application Recovery Controller, Zonal Shift API Reference, Welcome"
  url   = "https://docs.aws.amazon.com/arc-zonal-shift/latest/api/Welcome.html"
  as_of = "2026-11"
  seen  = "2026-11"
}
