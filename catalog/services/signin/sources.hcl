source "signin-security" {
  title  = "AWS Sign-In User Guide, Security in AWS Sign-In"
  url    = "https://docs.aws.amazon.com/signin/latest/userguide/security.html"
  opened = false
}
