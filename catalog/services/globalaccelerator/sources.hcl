source "globalaccelerator-security" {
  title = "AWS Global Accelerator Developer Guide, Security in AWS Global Accelerator"
  url   = "https://docs.aws.amazon.com/global-accelerator/latest/dg/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-global-accelerator-dev-guide@0843b38)."
}
