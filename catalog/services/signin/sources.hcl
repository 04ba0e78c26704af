source "signin-security" {
  title = "AWS Sign-In User Guide, Security in AWS Sign-In"
  url   = "https://docs.aws.amazon.com/signin/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
