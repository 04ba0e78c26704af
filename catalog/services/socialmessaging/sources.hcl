source "socialmessaging-security" {
  title = "AWS End User Messaging Social User Guide, Security in AWS End User Messaging Social"
  url   = "https://docs.aws.amazon.com/social-messaging/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
