source "arc-security" {
  title = "Amazon Application Recovery Controller (ARC) Developer Guide, Security in Amazon Application Recovery Controller (ARC)"
  url   = "https://docs.aws.amazon.com/r53recovery/latest/dg/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
