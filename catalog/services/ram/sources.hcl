source "ram-security" {
  title  = "AWS Resource Access Manager User Guide, Security in AWS RAM"
  url    = "https://docs.aws.amazon.com/ram/latest/userguide/security.html"
  opened = false
}
