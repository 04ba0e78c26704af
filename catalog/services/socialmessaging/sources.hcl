source "socialmessaging-security" {
  title  = "AWS End User Messaging Social User Guide, Security in AWS End User Messaging Social"
  url    = "https://docs.aws.amazon.com/social-messaging/latest/userguide/security.html"
  opened = false
}
