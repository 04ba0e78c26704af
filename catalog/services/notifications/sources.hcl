source "notifications-security" {
  title  = "AWS User Notifications User Guide, Security in AWS User Notifications"
  url    = "https://docs.aws.amazon.com/notifications/latest/userguide/security.html"
  opened = false
}
