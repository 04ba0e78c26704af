source "supplychain-security" {
  title = "AWS Supply Chain Administrator Guide, Security in AWS Supply Chain"
  url   = "https://docs.aws.amazon.com/aws-supply-chain/latest/adminguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
