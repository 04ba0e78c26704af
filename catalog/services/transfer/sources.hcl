source "transfer-security" {
  title  = "AWS Transfer Family User Guide, Security in AWS Transfer Family"
  url    = "https://docs.aws.amazon.com/transfer/latest/userguide/security.html"
  opened = false
}

source "transfer-security-policies" {
  title = "AWS Transfer Family User Guide, Security policies for AWS Transfer Family servers"
  url   = "https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "An excerpt of the page was read in a stored copy: the console and the API take TransferSecurityPolicy-2024-01 where nothing is said, CloudFormation that of 2018-11. The policies of 2025-03 were read in a provider's reference."
}

source "transfer-endpoints" {
  title  = "AWS Transfer Family User Guide, Create a server in a virtual private cloud"
  url    = "https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html"
  opened = false
}
