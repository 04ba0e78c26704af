service "notifications" {
  title    = "AWS User Notifications"
  names    = ["notificationscontacts", "AWS User Notifications Contacts", "notifications-contacts", "user notifications"]
  model    = "abstracted"
  prefixes = ["AWS::Notifications::", "AWS::NotificationsContacts::"]
  because  = "By the service model: AWS gathers and delivers notices; which events somebody hears of, where, and acting on them is the customer's."
  sources  = ["best-practices-wp", "notifications-security"]

  type "AWS::Notifications::NotificationConfiguration" {
    title  = "Notification configuration"
    name   = "Name"
    traits = ["host", "trail"]
  }

  type "AWS::Notifications::EventRule" {
    title  = "Event rule"
    traits = ["trail"]
  }

  settings = [
    "AWS::Notifications::ChannelAssociation",
    "AWS::Notifications::ManagedNotificationAccountContactAssociation",
    "AWS::Notifications::ManagedNotificationAdditionalChannelAssociation",
    "AWS::Notifications::NotificationHub",
    "AWS::Notifications::OrganizationalUnitAssociation",
    "AWS::NotificationsContacts::EmailContact",
  ]
}

override "notifications-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "notifications-security"
}
