source "arc-security" {
  title  = "Amazon Application Recovery Controller (ARC) Developer Guide, Security in Amazon Application Recovery Controller (ARC)"
  url    = "https://docs.aws.amazon.com/r53recovery/latest/dg/security.html"
  opened = false
}
