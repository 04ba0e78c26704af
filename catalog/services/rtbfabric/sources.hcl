source "rtbfabric-security" {
  title = "AWS RTB Fabric User Guide, Security in AWS RTB Fabric"
  url   = "https://docs.aws.amazon.com/rtb-fabric/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
