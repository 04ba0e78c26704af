source "supplychain-security" {
  title  = "AWS Supply Chain Administrator Guide, Security in AWS Supply Chain"
  url    = "https://docs.aws.amazon.com/aws-supply-chain/latest/adminguide/security.html"
  opened = false
}
