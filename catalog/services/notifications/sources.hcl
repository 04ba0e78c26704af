source "notifications-security" {
  title = "AWS User Notifications User Guide, Security in AWS User Notifications"
  url   = "https://docs.aws.amazon.com/notifications/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
