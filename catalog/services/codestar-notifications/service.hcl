service "codestar-notifications" {
  title    = "AWS CodeStar Notifications"
  names    = ["codestar notifications", "developer tools notifications"]
  model    = "abstracted"
  prefixes = ["AWS::CodeStarNotifications::"]
  because  = "By the service model: AWS sends the developer tools' notifications; what is told to whom is said by rules of the customer's."
  sources  = ["codestar-notifications-guide", "srm-page"]

  type "AWS::CodeStarNotifications::NotificationRule" {
    title  = "Notification rule"
    name   = "Name"
    traits = ["trail"]
  }
}

source "codestar-notifications-guide" {
  title  = "Developer Tools console User Guide, Security: notifications"
  url    = "https://docs.aws.amazon.com/dtconsole/latest/userguide/security.html"
  opened = false
}
