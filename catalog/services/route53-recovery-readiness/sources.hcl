source "arc-readiness-change" {
  title = "Amazon Application Recovery Controller (ARC) Developer Guide, readiness check availability change"
  url   = "https://docs.aws.amazon.com/r53recovery/latest/dg/arc-readiness-availability-change.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Only the notice of it on the pages about readiness checks was read, in the guide for the China Regions."
}
