source "ram-security" {
  title = "AWS Resource Access Manager User Guide, Security in AWS RAM"
  url   = "https://docs.aws.amazon.com/ram/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
